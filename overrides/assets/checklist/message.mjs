/**
 * The message as the reader sees it: its drafts in their fields, what they lack, and what is marked in them.
 */

import * as drafts from "./drafts.mjs";
import { follow, paint } from "./marks.mjs";
import { control, fill, fillList, goTo, part, show, write } from "./page.mjs";
import { FORMS, PARTS, fieldOf, partOf } from "./protocol.mjs";
import { showReview, toMarks, unmet } from "./review.mjs";
import { showLines } from "./view.mjs";

/** @import { Draft as Composed, Finding, Form } from "./protocol.mjs" */
/** @import { Draft, Parts } from "./drafts.mjs" */
/** @import { Mark } from "./marks.mjs" */

/** @typedef {ReturnType<typeof createMessage>} Message */
/** @typedef {Pick<Draft, "edited" | "basis" | "kept">} Own a draft's words that are the reader's, and what they were written for */

/**
 * Take over the message section of a checklist.
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 */
export function createMessage(root, form) {
  let state = fresh(drafts.EMPTY);
  let missing = fresh(/** @type {readonly string[]} */ ([]));
  /** The forms to show, once there are words for them. @type {readonly Form[]} */
  let wanted = [];
  /** The forms whose text is not fit to be sent. @type {Set<Form>} */
  const unfit = new Set();
  /** What stands behind each field. @type {Map<string, { text: string, marks: Mark[] }>} */
  const painted = new Map();

  /** @param {Form} name @returns {Parts} */
  function read(name) {
    return Object.fromEntries(PARTS[name].map((one) => [one, control(form, one).value]));
  }

  /** @param {Form} name */
  function render(name) {
    const text = drafts.text(state[name]);
    for (const one of PARTS[name]) {
      const field = control(form, one);
      const value = text[one] ?? "";
      if (field.value !== value) field.value = value; // the same again would move the caret
      mark(one, null);
    }
    const { edited, kept } = state[name];
    const stale = drafts.isStale(state[name]);
    show(section(name), { stale, own: edited !== null && !stale, renewed: kept.length > 0 });
  }

  /** Show the forms that are wanted, in the order they are used. Those without words yet have to wait for them. */
  function arrange() {
    const shown = wanted.filter((name) => Object.keys(drafts.text(state[name])).length > 0);
    for (const name of FORMS) {
      section(name).hidden = !shown.includes(name);
      show(root, { [`copy-${name}-button`]: shown.includes(name) });
    }
    show(root, { "email-files": shown.includes("email") });
    const order = [...wanted, ...FORMS.filter((name) => !wanted.includes(name))].map(section);
    // A moved element loses the focus, so the others move around the one that has it.
    const fixed = order.findIndex((one) => one.contains(document.activeElement));
    const isBefore = (/** @type {Element} */ one, /** @type {Element} */ other) =>
      Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (!order.every((one, at) => at === 0 || isBefore(/** @type {HTMLElement} */ (order[at - 1]), one))) {
      order[fixed]?.before(...order.slice(0, fixed));
      part(root, "drafts").append(...order.slice(fixed + 1));
    }
    renderMissing();
  }

  /** Mark words in a field, or have those that are marked follow its text. @param {string} field @param {Mark[] | null} marks */
  function mark(field, marks) {
    const { value } = control(form, field);
    const { text, marks: old } = painted.get(field) ?? { text: "", marks: [] };
    const now = { text: value, marks: marks ?? follow(old, text, value) };
    painted.set(field, now);
    paint(part(root, `behind-${field}`), value, now.marks);
  }

  /** @param {Form} name */
  function section(name) {
    return part(root, `draft-${name}`);
  }

  function renderMissing() {
    const names = [...new Set(FORMS.flatMap((name) => (section(name).hidden ? [] : missing[name])))];
    show(root, { missing: names.length > 0 });
    fillList(
      part(root, "missing-list"),
      names.map((name) => {
        const link = fill(root, "missing-template", { label: label(name) });
        const anchor = link.querySelector("a");
        if (anchor) anchor.href = `#bow-${name}`;
        if (anchor) anchor.dataset.goto = name;
        return link;
      }),
    );
  }

  /** Show what stands around the drafts: whom they are to after all, and what to do once they are sent. @param {Composed} composed */
  function renderAround({ instead, after_sending: after }) {
    show(root, { instead: instead !== "", "after-group": after.length > 0 });
    write(root, "instead", instead);
    showLines(root, "after", after);
  }

  /** @param {string} name a field's @returns {string} what its label says, without its remarks */
  function label(name) {
    return control(form, name).labels?.[0]?.firstChild?.textContent?.trim() ?? name;
  }

  /** Show the words that a finding points at, in their field. @param {HTMLElement} button @param {Form} name */
  function showWords({ dataset: { part: wanted, start, end } }, name) {
    const field = control(form, fieldOf(name, wanted ?? ""));
    goTo(field);
    field.setSelectionRange(Number(start), Number(end));
  }

  return {
    label,
    read,

    /**
     * Show what the engine has written.
     * @param {Form} name
     * @param {Composed} composed
     * @param {readonly Finding[]} findings
     * @param {boolean} leads whether what it says around its draft is what counts
     * @returns {boolean} whether the words in the fields are others now
     */
    receive(name, composed, findings, leads) {
      const parts = PARTS[name].map((one) => [one, String(composed[partOf(one)] ?? "")]);
      const before = JSON.stringify(read(name));
      missing[name] = composed.missing;
      state[name] = drafts.receive(state[name], Object.fromEntries(parts));
      render(name);
      const open = unmet(findings);
      const texts = Object.fromEntries(PARTS[name].map((one) => [partOf(one), control(form, one).value]));
      showReview(root, section(name), texts, open);
      for (const one of PARTS[name]) mark(one, toMarks(partOf(one), control(form, one).value, open));
      if (open.some(({ severity }) => severity === "stop")) unfit.add(name);
      else unfit.delete(name);
      arrange();
      if (leads) renderAround(composed);
      return JSON.stringify(read(name)) !== before;
    },

    /** Show these forms, each once there are words for it. @param {readonly Form[]} forms */
    want(forms) {
      wanted = forms;
      arrange();
    },

    /**
     * Take in what the reader types, if it is in a draft.
     * @param {EventTarget | null} target
     * @returns {Form | null} the form of the draft that it is in
     */
    edit(target) {
      const name = FORMS.find((one) => section(one).contains(/** @type {Node | null} */ (target)));
      if (!name) return null;
      if (target instanceof HTMLTextAreaElement && target.hasAttribute("data-one-line")) {
        target.value = target.value.replace(/\s*\n\s*/g, " "); // pasted, for Enter does nothing there
      }
      state[name] = drafts.edit(state[name], read(name));
      render(name);
      return name;
    },

    /** @param {Form} name @returns {Parts | null} the reader's words, where they edited */
    edited(name) {
      return state[name].edited;
    },

    /**
     * Say what a draft lacks before it can be sent, in a form that is the same for the same lacks.
     * @param {Form} name
     * @returns {string} nothing if it lacks nothing
     */
    lacks(name) {
      const marks = [drafts.isStale(state[name]) && "stale", unfit.has(name) && "review"];
      return [...missing[name], ...marks.filter(Boolean)].join();
    },

    /**
     * Do what a button in a draft says.
     * @param {string} action
     * @param {HTMLElement} button
     * @returns {boolean} whether it changed the draft
     */
    press(action, button) {
      const name = FORMS.find((one) => section(one).contains(button));
      if (!name) return false;
      if (action === "show-words") showWords(button, name);
      if (action !== "renew" && action !== "undo") return false;
      state[name] = drafts[action](state[name]);
      render(name);
      // The button is gone now; the focus goes to what takes its place.
      const undo = section(name).querySelector('[data-action="undo"]');
      if (action === "renew" && undo instanceof HTMLElement) undo.focus();
      else control(form, PARTS[name].at(-1) ?? "").focus();
      return true;
    },

    /** Forget everything, the reader's words too. */
    reset() {
      state = fresh(drafts.EMPTY);
      missing = fresh([]);
      unfit.clear();
      FORMS.forEach(render);
      arrange();
    },

    /** @returns {Partial<Record<Form, Own>>} of the drafts that hold words of the reader's, those words */
    own() {
      return Object.fromEntries(
        FORMS.filter((name) => state[name].edited || state[name].kept.length > 0).map((name) => {
          const { edited, basis, kept } = state[name];
          return [name, { edited, basis, kept }];
        }),
      );
    },

    /** Bring back what `own` gave. @param {Partial<Record<Form, Own>>} own */
    restore(own) {
      state = fresh(drafts.EMPTY);
      // Until the engine has written: what it wrote then.
      for (const name of FORMS) if (own[name]) state[name] = { composed: own[name].basis, ...own[name] };
      FORMS.forEach(render);
    },
  };
}

/**
 * @template Value
 * @param {Value} value
 * @returns {Record<Form, Value>} the same for every form
 */
function fresh(value) {
  return /** @type {Record<Form, Value>} */ (Object.fromEntries(FORMS.map((name) => [name, value])));
}
