/**
 * Taking the message away: copying it, sharing it, printing it, or having it made into a file. A
 * message with a gap or a mark takes a second press.
 */

import { writeToClipboard } from "./clipboard.mjs";
import { control, goTo, part, sentence, show, write } from "./page.mjs";
import { PARTS } from "./protocol.mjs";

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

/** What can be said of it, one at a time. */
const NOTES = ["copied", "copy-by-hand", "saved", "refused", "unshared", "unprinted"];

/** A browser that prints has begun by then, in milliseconds. */
const BEGUN = 1000;

/**
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 * @param {Message} message
 * @param {(text: string) => void} announce
 * @param {(format: Format) => void} render asks for the email in another format
 */
export function createTaking(root, form, message, announce, render) {
  /** The button that asked for a second press, and what was lacking then. */
  let armed = { action: "", lacks: "" };
  /** The button whose text is in the clipboard. */
  let done = "";
  show(root, { share: "share" in navigator });

  /** @param {string} action @param {string} lacks */
  function arm(action, lacks) {
    armed = { action, lacks };
    label();
    show(root, { "copy-missing": action !== "" });
  }

  /** Let each button say what it would do, or has done. */
  function label() {
    for (const name of Object.keys(COPIES)) {
      const button = root.querySelector(`[data-action="${name}"]`);
      const [anyway, isDone] = [name === armed.action, name === done && name !== armed.action];
      if (button) show(button, { label: !anyway && !isDone, anyway, done: isDone });
    }
  }

  /** @param {string} action @param {Form} name @returns {boolean} whether to go on: fit to be sent, or pressed again */
  function isAgreed(action, name) {
    say("");
    const lacks = message.lacks(name);
    if (lacks && armed.action !== action) {
      arm(action, lacks);
      const names = [...part(root, "missing-list").children].map((one) => one.textContent?.trim());
      const missing = names.length ? `${sentence(root, "missing")} ${names.join(", ")}. ` : "";
      announce(`${missing}${sentence(root, "copy-missing")}`);
      return false;
    }
    arm("", "");
    return true;
  }

  /** Say one of the notes, and take the others away. @param {string} note */
  function say(note) {
    show(root, Object.fromEntries(NOTES.map((one) => [one, one === note])));
    // A field that takes the focus is told with what describes it.
    if (note && note !== "copy-by-hand") announce(sentence(root, note));
    if (note !== "copied") done = "";
    label();
  }

  /** @param {string} action */
  async function copy(action) {
    const { form: name, parts } = COPIES[action] ?? { form: "email", parts: [] };
    if (!isAgreed(action, name)) return;
    const labelled = (/** @type {string} */ one) => `${message.label(one)}\n${control(form, one).value}`;
    const only = parts.length === 1 ? parts[0] : undefined;
    const text = only ? control(form, only).value : parts.map(labelled).join("\n\n");
    if (await writeToClipboard(text)) {
      done = action;
      return say("copied");
    }
    say("copy-by-hand");
    const field = part(root, "copy-text", HTMLTextAreaElement);
    field.value = text;
    goTo(field);
    field.select();
  }

  /** @param {Form} name */
  async function share(name) {
    const { subject, ...texts } = message.read(name);
    try {
      await navigator.share({ ...(subject && { title: subject }), text: Object.values(texts).join("\n\n") });
    } catch (error) {
      // Whoever closes the sheet again has changed their mind, and knows.
      if (!(error instanceof DOMException && error.name === "AbortError")) say("unshared");
    }
  }

  function print() {
    let begun = false;
    window.addEventListener("beforeprint", () => (begun = true), { once: true });
    window.print();
    setTimeout(() => begun || say("unprinted"), BEGUN); // a frame may forbid it, and then nothing happens
  }

  return {
    /** Do what a button says, if it is one of these. @param {string} action @param {Form} lead the form that is shown first */
    press(action, lead) {
      if (action in COPIES) void copy(action);
      if ((action === "eml" || action === "mailto") && isAgreed(action, "email")) render(action);
      if (action === "share" && isAgreed(action, lead)) void share(lead);
      if (action === "ics") render(action);
      if (action === "print") print();
    },

    /** Take a request for a second press back, once something else is lacking than was then. @param {Form} name */
    reconsider(name) {
      const asked = COPIES[armed.action]?.form ?? name;
      if (armed.action && asked === name && message.lacks(name) !== armed.lacks) arm("", "");
    },

    /** The text is another now: what was said of taking it away no longer holds. */
    changed() {
      say("");
    },

    reset() {
      arm("", "");
      part(root, "copy-text", HTMLTextAreaElement).value = "";
      say("");
    },

    /**
     * Say what became of a format that was asked for.
     * @param {string} refused why there is none; nothing if it was saved
     */
    report(refused) {
      write(root, "refused", refused);
      say(refused ? "refused" : "saved");
    },

    /** Say when it was printed. */
    prepareToPrint() {
      write(root, "printed", new Date().toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" }));
    },
  };
}
