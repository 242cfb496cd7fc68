/**
 * The message as the reader sees it: its drafts in their fields, what they lack, and copying.
 */

import * as drafts from "./drafts.mjs";
import { control, fill, goTo, part, show, write } from "./page.mjs";
import { PARTS } from "./protocol.mjs";
import { showReview } from "./review.mjs";

/** @import { Draft as Composed, Finding, Form, Format } from "./protocol.mjs" */
/** @import { Draft, Parts } from "./drafts.mjs" */

const FORMS = /** @type {const} */ (["email", "call", "text"]);

/** What each copy button copies. */
const COPIES = /** @type {Readonly<Record<string, { form: Form, parts: readonly string[] }>>} */ ({
  "copy-email": { form: "email", parts: ["body"] },
  "copy-subject": { form: "email", parts: ["subject"] },
  "copy-call": { form: "call", parts: PARTS.call },
  "copy-message": { form: "text", parts: PARTS.text },
});

/**
 * Take over the message section of a checklist.
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 * @param {(text: string) => void} announce
 * @param {(format: Format) => void} take asks for the email in another format
 */
export function createMessage(root, form, announce, take) {
  /** @type {Record<Form, Draft>} */
  let state = { email: drafts.EMPTY, call: drafts.EMPTY, text: drafts.EMPTY };
  /** @type {Record<Form, readonly string[]>} */
  let missing = { email: [], call: [], text: [] };
  /** The forms whose text is not fit to be sent. @type {Set<Form>} */
  const unfit = new Set();
  /** The button that asked for a second press. */
  let armed = "";

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
      // For browsers that cannot size a field by its content.
      if (field instanceof HTMLTextAreaElement) field.rows = Math.max(2, value.split("\n").length + 1);
    }
    const stale = drafts.isStale(state[name]);
    show(section(name), { stale, renewed: state[name].kept !== null });
  }

  /** @param {Form} name */
  function section(name) {
    return part(root, `draft-${name}`);
  }

  function renderMissing() {
    const names = [...new Set(FORMS.flatMap((name) => (section(name).hidden ? [] : missing[name])))];
    show(root, { missing: names.length > 0 });
    part(root, "missing-list").replaceChildren(
      ...names.map((name) => {
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
    part(root, "after").replaceChildren(...after.map((text) => fill(root, "after-template", { text })));
  }

  /** @param {string} name a field's @returns {string} what its label says, without its remarks */
  function label(name) {
    return control(form, name).labels?.[0]?.firstChild?.textContent?.trim() ?? name;
  }

  /** Show the words that a finding points at, in their field. @param {Element} button */
  function showWords(button) {
    const { field: name = "", start = "0", end = "0" } = button instanceof HTMLElement ? button.dataset : {};
    const field = control(form, name);
    goTo(field);
    field.setSelectionRange(Number(start), Number(end));
  }

  /** @param {string} action */
  function arm(action) {
    armed = action;
    for (const [name] of Object.entries(COPIES)) {
      const button = root.querySelector(`[data-action="${name}"]`);
      if (button) show(button, { label: name !== action, anyway: name === action });
    }
    show(root, { "copy-missing": action !== "" });
  }

  /** @param {string} action @param {Form} name @returns {boolean} whether to go on: fit to be sent, or pressed again */
  function isAgreed(action, name) {
    hideNotes();
    if ((missing[name].length > 0 || unfit.has(name)) && armed !== action) {
      arm(action);
      announce(`${part(root, "missing").innerText} ${part(root, "copy-missing").innerText}`);
      return false;
    }
    arm("");
    return true;
  }

  function hideNotes() {
    show(root, { copied: false, "copy-by-hand": false, saved: false, refused: false });
  }

  /** @param {string} action */
  async function copy(action) {
    const { form: name, parts } = COPIES[action] ?? { form: "email", parts: [] };
    if (!isAgreed(action, name)) return;
    const labelled = (/** @type {string} */ one) => `${label(one)}\n${control(form, one).value}`;
    const only = parts.length === 1 ? parts[0] : undefined;
    const text = only ? control(form, only).value : parts.map(labelled).join("\n\n");
    if (await writeToClipboard(text)) {
      show(root, { copied: true });
      announce(part(root, "copied").innerText);
    } else {
      show(root, { "copy-by-hand": true });
      const field = part(root, "copy-text", HTMLTextAreaElement);
      field.value = text;
      goTo(field);
      field.select();
    }
  }

  return {
    /**
     * Show what the engine has written.
     * @param {Form} name
     * @param {Composed} composed
     * @param {readonly Finding[]} findings
     */
    receive(name, composed, findings) {
      const parts = PARTS[name].map((one) => [one, String(composed[one] ?? "")]);
      const before = missing[name].join();
      missing[name] = composed.missing;
      if (before !== missing[name].join()) arm("");
      state[name] = drafts.receive(state[name], Object.fromEntries(parts));
      render(name);
      if (showReview(root, section(name), read(name), findings)) unfit.add(name);
      else unfit.delete(name);
      renderMissing();
      if (name === "email") renderAround(composed);
    },

    /** @param {string} channel @returns {Form | null} the form that the channel asks for beside the email */
    second(channel) {
      if (channel.startsWith("phone")) return "call";
      return channel.startsWith("text") ? "text" : null;
    },

    /**
     * Show the forms that the channel asks for, in the order they are used.
     * @param {string} channel
     */
    arrange(channel) {
      const [email, call] = [section("email"), section("call")];
      const second = this.second(channel);
      const calls = second === "call";
      call.hidden = !calls;
      section("text").hidden = second !== "text";
      show(root, { "copy-call-button": calls, "copy-text-button": second === "text" });
      const first = calls ? call : email;
      const last = calls ? email : call;
      if (first.nextElementSibling === last) return;
      // A moved element loses the focus, so it is the other one that moves.
      if (first.contains(document.activeElement)) first.after(last);
      else last.before(first);
      renderMissing();
    },

    /**
     * Take in what the reader types, if it is in a draft.
     * @param {EventTarget | null} target
     * @returns {boolean}
     */
    edit(target) {
      const name = FORMS.find((one) => section(one).contains(/** @type {Node | null} */ (target)));
      if (!name) return false;
      state[name] = drafts.edit(state[name], read(name));
      hideNotes();
      render(name);
      return true;
    },

    /** @param {Form} name @returns {Parts | null} the reader's words, where they edited */
    edited(name) {
      return state[name].edited;
    },

    /**
     * Do what a button says.
     * @param {string} action
     * @param {Element} button
     * @returns {boolean} whether it was one of the message's, and changed a draft
     */
    press(action, button) {
      if (action in COPIES) void copy(action);
      if (action === "ics" || ((action === "eml" || action === "mailto") && isAgreed(action, "email"))) take(action);
      if (action === "show-words") showWords(button);
      const name = FORMS.find((one) => section(one).contains(button));
      if (!name || (action !== "renew" && action !== "undo")) return false;
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
      state = { email: drafts.EMPTY, call: drafts.EMPTY, text: drafts.EMPTY };
      missing = { email: [], call: [], text: [] };
      FORMS.forEach(render);
      renderMissing();
      arm("");
      part(root, "copy-text", HTMLTextAreaElement).value = "";
      hideNotes();
    },

    /** @returns {Parts} the email as it now reads */
    email() {
      return read("email");
    },

    /**
     * Say what became of a format that was asked for.
     * @param {string} refused why there is none; nothing if it was saved
     */
    report(refused) {
      hideNotes();
      show(root, { saved: !refused, refused: refused !== "" });
      write(root, "refused", refused);
      announce(refused || part(root, "saved").innerText);
    },

    /** Put every text where it can be printed whole: a field prints only what it shows. */
    prepareToPrint() {
      for (const place of root.querySelectorAll("[data-print]")) {
        place.textContent = control(form, place.getAttribute("data-print") ?? "").value;
      }
    },
  };
}

/**
 * @param {string} text
 * @returns {Promise<boolean>} whether it worked: the clipboard may be absent or refused
 */
async function writeToClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
