/**
 * The message section: the drafts in their controls, what they lack, and what the review highlights in them.
 */

import * as drafts from "./drafts.mjs";
import { follow, paint } from "./highlights.mjs";
import { cloneTemplate, control, fillList, goTo, place, show, write } from "./page.mjs";
import { FORMS, nameControl, PARTS } from "./protocol.mjs";
import { renderReview, toHighlights, unmet } from "./review.mjs";
import { renderLines } from "./view.mjs";

/** @import { Draft as Composed, Finding, Form } from "./protocol.mjs" */
/** @import { Draft, Parts } from "./drafts.mjs" */
/** @import { Highlight } from "./highlights.mjs" */

/** @typedef {ReturnType<typeof createMessage>} Message */
/** @typedef {Pick<Draft, "edited" | "basis" | "kept">} Own the reader's words in a draft */

/**
 * What a draft is stored by: each message of a conversation has its own.
 * @param {Form} form @param {string} replyTo what was answered, or nothing
 */
const keyOf = (form, replyTo) => (replyTo ? `${replyTo}/${form}` : form);

/**
 * @param {HTMLElement} root
 * @param {HTMLFormElement} fields
 * @param {(form: Form) => void} changed hears of a draft that a button changed
 */
export function createMessage(root, fields, changed) {
  /** The drafts by `keyOf`, of the whole conversation. @type {Map<string, Draft>} */
  const state = new Map();
  /** What the message in the controls answers. */
  let replyTo = "";
  let missing = forEach(/** @type {readonly string[]} */ ([]));
  /** The forms to show, in order; one without text is left out. @type {readonly Form[]} */
  let wanted = [];
  /** The forms with a finding that says not to send them. @type {Set<Form>} */
  const unfit = new Set();
  /** What is drawn behind each control. @type {Map<Element, { text: string, highlights: Highlight[] }>} */
  const painted = new Map();

  /** @param {Form} form @param {string} [of] what the message answers */
  function draft(form, of = replyTo) {
    return state.get(keyOf(form, of)) ?? drafts.EMPTY;
  }

  /** @param {Form} form @param {Draft} next */
  function setDraft(form, next) {
    state.set(keyOf(form, replyTo), next);
  }

  /** @param {Form} form @param {string} part */
  function partControl(form, part) {
    return control(fields, nameControl(form, part));
  }

  /** @param {Form} form */
  function section(form) {
    return place(root, `draft-${form}`);
  }

  /** @param {Element} element @returns {Form | undefined} the form whose draft it is in */
  function formOf(element) {
    return FORMS.find((one) => section(one).contains(element));
  }

  function shown() {
    return wanted.filter((form) => Object.keys(drafts.text(draft(form))).length > 0);
  }

  /** @param {Form} form @returns {Parts} */
  function read(form) {
    return Object.fromEntries(PARTS[form].map((part) => [part, partControl(form, part).value]));
  }

  /** @param {Form} form */
  function render(form) {
    const { composed, edited, kept } = draft(form);
    const text = edited ?? composed;
    for (const part of PARTS[form]) {
      const field = partControl(form, part);
      const value = text[part] ?? "";
      if (field.value !== value) field.value = value; // assigning the same value would move the caret
      const isNeeded = value !== "" || Boolean(composed[part]) || field === document.activeElement;
      show(root, { [`field-${field.name}`]: isNeeded });
      highlight(form, part, null);
    }
    const stale = drafts.isStale(draft(form));
    show(section(form), { stale, own: edited !== null && !stale, renewed: kept.length > 0 });
  }

  /** Show the wanted forms in their order. */
  function arrange() {
    const visible = shown();
    for (const form of FORMS) section(form).hidden = !visible.includes(form);
    const order = [...wanted, ...FORMS.filter((form) => !wanted.includes(form))].map(section);
    // A moved element loses the focus, so the others move around the one that has it.
    const fixed = order.findIndex((one) => one.contains(document.activeElement));
    const isBefore = (/** @type {Element} */ one, /** @type {Element} */ other) =>
      Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (!order.every((one, at) => at === 0 || isBefore(/** @type {HTMLElement} */ (order[at - 1]), one))) {
      order[fixed]?.before(...order.slice(0, fixed));
      place(root, "drafts").append(...order.slice(fixed + 1));
    }
    renderMissing();
  }

  /**
   * Highlight words of a part, or have the highlights follow its text.
   * @param {Form} form @param {string} part @param {Highlight[] | null} highlights
   */
  function highlight(form, part, highlights) {
    const field = partControl(form, part);
    const old = painted.get(field) ?? { text: "", highlights: [] };
    const now = { text: field.value, highlights: highlights ?? follow(old.highlights, old.text, field.value) };
    painted.set(field, now);
    paint(place(root, `behind-${field.name}`), now.text, now.highlights);
  }

  /** Go on to the message that answers something else; its drafts take the place of the others. @param {string} next */
  function turn(next) {
    replyTo = next;
    missing = forEach([]);
    unfit.clear();
    FORMS.forEach(render);
    show(root, { "first-title": next === "", "next-title": next !== "", replied: next !== "" });
  }

  /** @returns {string[]} the details that the drafts lack */
  function missingNames() {
    return [...new Set(shown().flatMap((form) => missing[form]))];
  }

  function renderMissing() {
    const names = missingNames();
    show(root, { missing: names.length > 0 });
    fillList(
      place(root, "missing-list"),
      names.map((name) => {
        const link = cloneTemplate(root, "missing-template", { label: label(name) });
        const anchor = link.querySelector("a");
        if (anchor) anchor.href = `#bow-${name}`;
        if (anchor) anchor.dataset.goto = name;
        return link;
      }),
    );
  }

  /** Render what stands around the drafts. @param {Composed} composed */
  function renderAround({ instead, after_sending: after }) {
    show(root, { instead: instead !== "", "after-group": after.length > 0 });
    write(root, "instead", instead);
    renderLines(root, "after", after);
  }

  /** @param {string} name a control's @returns {string} the text of its label, without the remark after it */
  function label(name) {
    return fields.querySelector(`label[for="bow-${name}"]`)?.firstChild?.textContent?.trim() ?? name;
  }

  /** @param {"renew" | "undo"} name @param {HTMLElement} button */
  function change(name, button) {
    const form = formOf(button);
    if (!form) return;
    setDraft(form, name === "renew" ? drafts.renew(draft(form)) : drafts.undo(draft(form)));
    render(form);
    // The button is hidden now; the focus goes to what takes its place.
    const undo = section(form).querySelector('[data-action="undo"]');
    if (name === "renew" && undo instanceof HTMLElement) undo.focus();
    else partControl(form, PARTS[form].at(-1) ?? "").focus();
    changed(form);
  }

  return {
    label,
    read,

    /** What the buttons in a draft do. */
    actions: {
      renew: (/** @type {HTMLElement} */ button) => change("renew", button),
      undo: (/** @type {HTMLElement} */ button) => change("undo", button),

      /** Select the words that a finding points at. @param {HTMLElement} button */
      "show-words"(button) {
        const { part = "", start, end } = button.dataset;
        const field = partControl(formOf(button) ?? "email", part);
        goTo(field);
        field.setSelectionRange(Number(start), Number(end));
      },
    },

    /** @returns {string[]} the labels of the details that the drafts lack */
    missingLabels() {
      return missingNames().map(label);
    },

    /**
     * Render what the engine has composed.
     * @param {Form} form
     * @param {Composed} composed
     * @param {readonly Finding[]} findings
     * @param {boolean} isLead whether what stands around the drafts is this one's
     * @returns {boolean} whether the text in the controls has changed
     */
    receive(form, composed, findings, isLead) {
      const before = JSON.stringify(read(form));
      if ((composed.reply_to ?? "") !== replyTo) turn(composed.reply_to ?? "");
      missing[form] = composed.missing;
      const parts = PARTS[form].map((part) => [part, String(composed[part] ?? "")]);
      setDraft(form, drafts.receive(draft(form), Object.fromEntries(parts)));
      render(form);
      const open = unmet(findings);
      const texts = read(form);
      renderReview(root, section(form), texts, open);
      for (const part of PARTS[form]) highlight(form, part, toHighlights(part, texts[part] ?? "", open));
      if (open.some(({ severity }) => severity === "stop")) unfit.add(form);
      else unfit.delete(form);
      arrange();
      if (isLead) renderAround(composed);
      return JSON.stringify(texts) !== before;
    },

    /** Show these forms, each once it has text. @param {readonly Form[]} forms */
    want(forms) {
      wanted = forms;
      arrange();
    },

    /**
     * Take in an edit, if it is one of a draft.
     * @param {Element} target
     * @returns {Form | undefined} the draft's form
     */
    edit(target) {
      const form = formOf(target);
      if (!form || !(target instanceof HTMLTextAreaElement)) return undefined;
      if (target.hasAttribute("data-one-line")) {
        target.value = target.value.replace(/\s*\n\s*/g, " "); // pasted; Enter is prevented
      }
      setDraft(form, drafts.edit(draft(form), read(form)));
      render(form);
      return form;
    },

    /** Take in what was written into a draft without an event, as dictation and add-ons may. */
    heed() {
      const isDrawn = (/** @type {HTMLInputElement | HTMLTextAreaElement} */ field) =>
        !painted.has(field) || painted.get(field)?.text === field.value;
      for (const form of FORMS) {
        if (PARTS[form].every((part) => isDrawn(partControl(form, part)))) continue;
        setDraft(form, drafts.edit(draft(form), read(form)));
        render(form);
      }
    },

    /**
     * @param {Form} form
     * @param {string} of what the message answers
     * @returns {Parts | null} the reader's words, where they edited
     */
    edited(form, of) {
      return draft(form, of).edited;
    },

    /**
     * Name what a draft lacks before it can be sent.
     * @param {Form} form
     * @returns {string} the same for the same lacks; empty if there are none
     */
    lacks(form) {
      const faults = [drafts.isStale(draft(form)) && "stale", unfit.has(form) && "review"];
      return [...missing[form], ...faults.filter(Boolean)].join();
    },

    /** Forget all drafts, the reader's words too. */
    reset() {
      state.clear();
      turn("");
      arrange();
    },

    /** @returns {Record<string, Own>} the reader's words by `keyOf`, of the drafts that have any */
    own() {
      const all = [...state].map(
        ([key, { edited, basis, kept }]) => /** @type {const} */ ([key, { edited, basis, kept }]),
      );
      return Object.fromEntries(all.filter(([, { edited, kept }]) => edited || kept.length > 0));
    },

    /** Restore what `own` returned. @param {Readonly<Record<string, Own>>} own */
    restore(own) {
      // Until the engine composes anew, its text is the one that the reader began from.
      for (const [key, one] of Object.entries(own)) state.set(key, { composed: one.basis, ...one });
      FORMS.forEach(render);
    },
  };
}

/**
 * @template Value
 * @param {Value} value
 * @returns {Record<Form, Value>} the same for every form
 */
function forEach(value) {
  return /** @type {Record<Form, Value>} */ (Object.fromEntries(FORMS.map((form) => [form, value])));
}
