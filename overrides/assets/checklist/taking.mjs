/**
 * The buttons that take the message away: copy, share, print, and have it rendered in another format. A draft that
 * lacks something takes a second press.
 */

import { writeToClipboard } from "./clipboard.mjs";
import { control, find, goTo, place, sentence, show, write } from "./page.mjs";
import { nameControl, PARTS } from "./protocol.mjs";

/** @import { Form, Format } from "./protocol.mjs" */
/** @import { Message } from "./message.mjs" */

/** What each copy button copies. */
const COPIES = /** @type {Readonly<Record<string, { form: Form, parts: readonly string[] }>>} */ ({
  "copy-email": { form: "email", parts: ["body"] },
  "copy-subject": { form: "email", parts: ["subject"] },
  "copy-call": { form: "call", parts: PARTS.call },
  "copy-voicemail": { form: "voicemail", parts: PARTS.voicemail },
  "copy-message": { form: "text", parts: PARTS.text },
});

/** The notes about it, of which one is shown at a time. */
const NOTES = ["copied", "copy-by-hand", "handed", "opened", "refused", "unshared", "unprinted"];

/** The browsers inside other apps, which may drop a download or a mail link without a word. */
const IN_APP = /\b(?:FBAN|FBAV|Instagram|LinkedInApp|WhatsApp|Twitter|TikTok|musical_ly|Line)\b|; wv\)/;

/** By when a browser that prints has fired `beforeprint`. */
const PRINT_BEGINS_WITHIN_MS = 1000;

/**
 * @param {HTMLElement} root
 * @param {HTMLFormElement} fields
 * @param {Message} message
 * @param {(text: string) => void} announce
 * @param {() => Form} shared which form to share
 * @param {(format: Format) => void} render has the engine render the email in a format
 */
export function createTaking(root, fields, message, announce, shared, render) {
  /** The button that waits for a second press, and what was lacking at the first. */
  let armed = { action: "", lacks: "" };
  /** The button whose text is in the clipboard. */
  let done = "";
  show(root, { share: "share" in navigator, "in-app": IN_APP.test(navigator.userAgent) });

  /** Put the notes below the buttons that have this one among them. @param {string} action */
  function bringNotes(action) {
    const row = find(root, `[data-action="${action}"]`).closest(".bow-copy");
    const notes = place(root, "take-notes");
    if (row?.nextElementSibling !== notes) row?.after(notes);
  }

  /** @param {string} action @param {string} lacks */
  function arm(action, lacks) {
    armed = { action, lacks };
    renderLabels();
    show(root, { "copy-missing": action !== "" });
  }

  /** Let each button say what it would do, or has done. */
  function renderLabels() {
    for (const name of Object.keys(COPIES)) {
      const button = root.querySelector(`[data-action="${name}"]`);
      const [anyway, isDone] = [name === armed.action, name === done && name !== armed.action];
      if (button) show(button, { label: !anyway && !isDone, anyway, done: isDone });
    }
  }

  /** @param {string} action @param {Form} form @returns {boolean} whether it lacks nothing, or is pressed again */
  function isAgreed(action, form) {
    bringNotes(action);
    say("");
    const lacks = message.lacks(form);
    if (lacks && armed.action !== action) {
      arm(action, lacks);
      const labels = message.missingLabels();
      const missing = labels.length ? `${sentence(root, "missing")} ${labels.join(", ")}. ` : "";
      announce(`${missing}${sentence(root, "copy-missing")}`);
      return false;
    }
    arm("", "");
    return true;
  }

  /** Show and announce one of the notes, or none. @param {string} note */
  function say(note) {
    show(root, Object.fromEntries(NOTES.map((one) => [one, one === note])));
    // This one describes the field that gets the focus, and is read with it.
    if (note && note !== "copy-by-hand") announce(sentence(root, note));
    if (note !== "copied") done = "";
    renderLabels();
  }

  /** @param {string} action @param {{ form: Form, parts: readonly string[] }} what */
  async function copy(action, { form, parts }) {
    if (!isAgreed(action, form)) return;
    const texts = parts.flatMap((part) => {
      const name = nameControl(form, part);
      const { value } = control(fields, name);
      if (parts.length === 1) return value;
      return value ? `${message.label(name)}\n${value}` : [];
    });
    const text = texts.join("\n\n");
    if (await writeToClipboard(text)) {
      done = action;
      return say("copied");
    }
    say("copy-by-hand");
    const field = place(root, "copy-text", HTMLTextAreaElement);
    field.value = text;
    goTo(field);
    field.select();
  }

  /** @param {Form} form */
  async function share(form) {
    const { subject, ...texts } = message.read(form);
    try {
      // Many apps drop the title.
      const text = [subject && `${message.label("subject")}: ${subject}`, ...Object.values(texts)];
      await navigator.share({ ...(subject && { title: subject }), text: text.filter(Boolean).join("\n\n") });
    } catch (error) {
      // An AbortError: the reader closed the share sheet.
      if (!(error instanceof DOMException && error.name === "AbortError")) say("unshared");
    }
  }

  function print() {
    bringNotes("print");
    let begun = false;
    window.addEventListener("beforeprint", () => (begun = true), { once: true });
    window.print();
    setTimeout(() => begun || say("unprinted"), PRINT_BEGINS_WITHIN_MS); // a sandboxed frame ignores `print()`
  }

  return {
    /** What the buttons do. */
    actions: {
      ...Object.fromEntries(Object.entries(COPIES).map(([action, what]) => [action, () => void copy(action, what)])),
      eml: () => isAgreed("eml", "email") && render("eml"),
      mailto: () => isAgreed("mailto", "email") && render("mailto"),
      ics() {
        bringNotes("ics");
        render("ics");
      },
      share: () => isAgreed("share", shared()) && void share(shared()),
      print,
    },

    /** Take a request for a second press back, once something else is lacking than at the first. @param {Form} form */
    reconsider(form) {
      const asked = COPIES[armed.action]?.form ?? form;
      if (armed.action && asked === form && message.lacks(form) !== armed.lacks) arm("", "");
    },

    /** The text has changed: no note about the old one holds. */
    changed() {
      say("");
    },

    reset() {
      arm("", "");
      place(root, "copy-text", HTMLTextAreaElement).value = "";
      say("");
    },

    /**
     * Say what was tried. No event tells whether a mail app opened, or whether the browser of an app dropped a download.
     * @param {"handed" | "opened" | { refused: string }} tried
     */
    report(tried) {
      if (typeof tried !== "object") return say(tried);
      write(root, "refused", tried.refused);
      say("refused");
    },

    /** Fill in when it was printed. */
    prepareToPrint() {
      const language = control(fields, "english").value;
      write(root, "printed", new Date().toLocaleString(language, { dateStyle: "long", timeStyle: "short" }));
    },
  };
}
