/**
 * `<bow-out-checklist>`: takes over the form inside it, asks the engine at every change, and shows
 * what it says. Everything stays in this page: nothing typed is sent or logged, and it is stored
 * only where the reader asks for that.
 */

import {
  TIME_QUESTION,
  ask,
  count,
  noticeLeft,
  readLocal,
  suggestRecipient,
  toAssess,
  toRender,
  toRequest,
} from "./answers.mjs";
import { createEngine } from "./engine.mjs";
import { fillIn, mark, readFields, readTable } from "./fields.mjs";
import { handOver } from "./files.mjs";
import { onIntent } from "./intent.mjs";
import { createKeeping } from "./keeping.mjs";
import { createMessage } from "./message.mjs";
import { understand } from "./moment.mjs";
import { control, goTo, part, radio, sentence, show, wording, write } from "./page.mjs";
import { createPeek } from "./peek.mjs";
import { FORMS, fieldOf } from "./protocol.mjs";
import { readScenario } from "./scenario.mjs";
import { createSpeech } from "./speech.mjs";
import { createTaking } from "./taking.mjs";
import { showAssessment, showMoment, showProblems, showProgress, showState } from "./view.mjs";

/** @import { Filled, Table } from "./answers.mjs" */
/** @import { State } from "./engine.mjs" */
/** @import { Answer, AssessAnswer, Assessment, Form, Format, Parts, Problem, RenderAnswer, Why } from "./protocol.mjs" */

/** The question without whose answer nothing can be said. */
const FIRST_QUESTION = "reason";

/** What a link in the form can lead to that is no field. */
const PLACES = new Set(["reasons", "message", "end"]);

/** Loading is worth a word only when it takes longer than this, in milliseconds. */
const PATIENCE = 1000;

/** What the want of a connection brings about, or a phone that put the page to sleep. @type {ReadonlySet<Why | null>} */
const RETRIED = new Set(["fetch", "slow"]);

export class BowOutChecklist extends HTMLElement {
  /** @type {AbortController | undefined} */ #listening;
  /** @type {ReturnType<typeof createEngine>} */ #engine = /** @type {never} */ (undefined);
  /** @type {ReturnType<typeof createMessage>} */ #message = /** @type {never} */ (undefined);
  /** @type {ReturnType<typeof createTaking>} */ #taking = /** @type {never} */ (undefined);
  /** @type {ReturnType<typeof createKeeping>} */ #keeping = /** @type {never} */ (undefined);
  /** @type {HTMLFormElement} */ #form = /** @type {never} */ (undefined);
  /** @type {Table} */ #table = { questions: [], outcomes: [] };
  /** @type {Map<Form, Problem[]>} */ #problems = new Map();
  /** The forms that the engine has not written anew since what they hang on changed. @type {Set<Form>} */
  #due = new Set();
  /** How many requests are on their way. */
  #open = 0;
  /** Whether the reader has said whom to write to. */
  #hasRecipient = false;
  /** Whether the reader wants the message that nobody is owed. */
  #wantsNote = false;
  /** What was last said of the interview's time. */
  #momentTold = "";
  /** @type {Assessment | null} */ #assessment = null;
  /** The forms of draft that the engine advises, in order. @type {readonly Form[]} */ #advised = [];
  /** @type {Why | null} */ #why = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #slow;
  #isSlow = false;
  /** @type {ReturnType<typeof createSpeech>} */ #speech = /** @type {never} */ (undefined);

  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    this.#form = form;
    this.#table = readTable(this);
    this.#speech = createSpeech(this);
    const announce = this.#speech.note;
    this.#message = createMessage(this, form);
    this.#taking = createTaking(this, form, this.#message, announce, (format) => this.#render(format));
    const parts = /** @type {Parts} */ (JSON.parse(this.dataset.parts ?? "{}"));
    const size = Object.values(parts).reduce((sum, part) => sum + part.size, 0);
    this.#engine = createEngine(parts, {
      state: (state, why) => this.#hear(state, why),
      progress: (bytes) => showProgress(this, bytes / size),
    });
    this.dataset.engine = "idle";
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    createPeek(this, signal);
    const own = () => ({ filled: this.#read(), drafts: this.#message.own() });
    this.#keeping = createKeeping(this, announce, own, signal);
    this.#listen(signal);
    this.toggleAttribute("data-live", true);
    show(this, { result: true, end: true });
    this.#keeping.begin((kept) => {
      fillIn(form, kept.filled);
      this.#hasRecipient = true;
      this.#message.restore(kept.drafts);
    });
    this.#followLink();
    this.#update();
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#engine?.stop();
    clearTimeout(this.#slow);
    this.#speech?.stop();
  }

  /** @param {AbortSignal} signal */
  #listen(signal) {
    onIntent(this, () => this.#engine.warm(), signal);
    this.addEventListener("input", (event) => this.#onInput(event), { signal });
    this.addEventListener("click", (event) => this.#onClick(event), { signal });
    this.#form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    // The browser puts back what was filled in when it brings the page back: from its memory, or
    // after this element has been set up. Neither is an input event.
    window.addEventListener("pageshow", () => this.#resume(), { signal });
    // A page left open overnight would go on showing yesterday's deadline.
    document.addEventListener("visibilitychange", () => document.hidden || this.#resume(), { signal });
    window.addEventListener("online", () => this.#resume(), { signal });
    window.addEventListener("beforeprint", () => this.#taking.prepareToPrint(), { signal });
    window.addEventListener("hashchange", () => this.#followLink() && this.#update(), { signal });
    // A subject is one line, however many it is shown on.
    this.addEventListener("beforeinput", (event) => isLineBreak(event) && event.preventDefault(), { signal });
    control(this.#form, "starts_at").addEventListener("blur", () => this.#finishTime(), { signal });
  }

  /** Take answers out of the address, and out of it they go. @returns {boolean} whether there were any */
  #followLink() {
    const scenario = readScenario(location.hash, (question, option) => radio(this.#form, question, option) !== null);
    if (!scenario) return false;
    history.replaceState(history.state, "", location.pathname + location.search);
    for (const [question, option] of scenario.answers) mark(this.#form, question, option);
    if (scenario.answers.some(([question]) => question === TIME_QUESTION)) control(this.#form, "starts_at").value = "";
    const asked = ask(this.#table, this.#read().answers);
    const chosen = scenario.answers.filter(([question]) => asked.has(question));
    write(this, "link-answer", chosen.map((one) => wording(this, ...one)).join("; "));
    part(this, "link-change").dataset.goto = chosen[0]?.[0] ?? "";
    const notes = { "link-chosen": chosen.length > 0, "link-unknown": scenario.unknown };
    show(this, notes);
    for (const [name, isShown] of Object.entries(notes)) if (isShown) this.#speech.note(sentence(this, name));
    return true;
  }

  /** @param {Event} event */
  #onInput(event) {
    if (!(event.target instanceof Element) || !event.target.hasAttribute("name")) return;
    // Of the two answers to one question the newer one counts.
    if (event.target.getAttribute("name") === TIME_QUESTION) control(this.#form, "starts_at").value = "";
    if (event.target.getAttribute("name") === "recipient") this.#hasRecipient = true;
    const edited = this.#message.edit(event.target);
    if (edited) this.#taking.changed();
    this.#update(edited ? [edited] : FORMS);
    this.#keeping.update();
  }

  /** @param {Event} event */
  #onClick(event) {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest("a[data-goto]");
    const button = event.target.closest("[data-action]");
    const action = button?.getAttribute("data-action") ?? "";
    if (action !== "restart") show(this, { "restart-note": false });
    if (link) {
      event.preventDefault(); // the address stays as it is
      const name = link.getAttribute("data-goto") ?? "";
      goTo(PLACES.has(name) ? part(this, name) : control(this.#form, name));
    } else if (action === "retry") {
      this.#engine.retry();
      part(this, "result").focus(); // the button goes
    } else if (action === "restart") {
      if (!part(this, "restart-note").hidden) return this.#restart();
      show(this, { "restart-note": true });
      this.#speech.note(sentence(this, "restart-note"));
    } else if (action === "note") {
      this.#wantsNote = !this.#wantsNote;
      this.#showMessage();
      if (this.#wantsNote) goTo(part(this, "message"));
    } else if (button instanceof HTMLElement) {
      this.#taking.press(action, this.#forms().find((one) => one !== "call") ?? "call");
      this.#keeping.press(action);
      if (!this.#message.press(action, button)) return;
      this.#update();
      this.#keeping.update();
    }
  }

  #restart() {
    this.#form.reset();
    this.#message.reset();
    this.#taking.reset();
    this.#keeping.reset();
    this.#problems.clear();
    this.#hasRecipient = false;
    this.#wantsNote = false;
    this.#advised = [];
    show(this, { "restart-note": false, "link-chosen": false, "link-unknown": false });
    this.#update();
    this.#keeping.update();
    this.#speech.note(sentence(this, "cleared"));
    goTo(control(this.#form, FIRST_QUESTION));
  }

  /** @returns {Filled} */
  #read() {
    return readFields(this.#form, this.#table.questions);
  }

  /** Go on after a pause: of the page, or of the connection. */
  #resume() {
    this.#update();
    if (RETRIED.has(this.#why)) this.#engine.retry();
  }

  /**
   * Show the questions that apply, and ask the engine about them.
   * @param {readonly Form[]} changed the forms whose drafts may read otherwise now
   */
  #update(changed = FORMS) {
    for (const form of changed) this.#due.add(form);
    this.#takeTime();
    const asked = ask(this.#table, this.#read().answers);
    for (const { id } of this.#table.questions) {
      const fieldset = this.#form.querySelector(`fieldset[data-question="${id}"]`);
      if (fieldset instanceof HTMLElement) fieldset.hidden = !asked.has(id);
    }
    if (!this.#hasRecipient) control(this.#form, "recipient").value = suggestRecipient(asked);
    this.#askForName();
    const { answered, total } = count(asked);
    write(this, "answered", answered);
    write(this, "total", total);
    if (asked.get(FIRST_QUESTION)) this.#request(this.#lead());
    else this.#show(null);
    this.#showState(/** @type {State} */ (this.dataset.engine), this.#why);
  }

  /** An exact time answers a question: mark that answer, and say which moment was understood. */
  #takeTime() {
    const [startsAt, now] = [readLocal(this.#read().startsAt), new Date()];
    if (startsAt) mark(this.#form, TIME_QUESTION, noticeLeft(startsAt, now));
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";
    showMoment(this, startsAt && understand(startsAt, now, zone));
  }

  /** The reader has left the field of the time: say what is wrong with it, or how it was understood. */
  #finishTime() {
    this.#showProblems(); // half a time holds nothing, and is no input either
    const moment = part(this, "moment").hidden ? "" : sentence(this, "moment");
    if (moment && moment !== this.#momentTold) this.#speech.note(moment);
    this.#momentTold = moment;
  }

  /** Ask for the name of whom the message is to. */
  #askForName() {
    const { recipient } = this.#read();
    show(this, { "name-recruiter": recipient === "recruiter", "name-referrer": recipient === "referrer" });
  }

  /** The form whose draft is scored: the email, if it is among those that are shown. @returns {Form} */
  #lead() {
    const [first = "email", ...others] = this.#forms();
    return others.includes("email") ? "email" : first;
  }

  /** Ask for one form of draft, and from the lead's answer for the others. @param {Form} form */
  async #request(form) {
    this.#open += 1;
    if (this.dataset.engine !== "failed") part(this, "result").setAttribute("aria-busy", "true");
    const request = toRequest(this.#read(), new Date(), form, this.#message.edited(form));
    const answer = /** @type {Answer | null} */ (await this.#ask(form, request));
    if (answer) await this.#take(form, answer);
    this.#open -= 1;
    if (this.#open === 0) part(this, "result").setAttribute("aria-busy", "false");
  }

  /** @param {Form} form @param {Answer} answer */
  async #take(form, answer) {
    const isLead = form === this.#lead();
    this.#problems.set(form, answer.ok ? [] : answer.errors.map((one) => ({ ...one, field: nameField(form, one) })));
    if (answer.ok) {
      const { draft, assessment } = answer.result;
      if (isLead && this.#follow(assessment)) return void this.#request(this.#lead());
      if (isLead) this.#show(assessment);
      this.#due.delete(form);
      if (this.#message.receive(form, draft, assessment.findings, isLead)) this.#taking.changed();
      this.#taking.reconsider(form);
    } else if (isLead) {
      // What is wrong with a name or a text must not hold up what to do.
      const isTime = answer.errors.some(({ field }) => field.startsWith("interview"));
      const request = toAssess({ ...this.#read(), ...(isTime && { startsAt: "" }) }, new Date());
      const plain = /** @type {AssessAnswer | null} */ (await this.#ask(form, request));
      if (plain?.ok) {
        this.#follow(plain.result);
        this.#show(plain.result);
      }
    }
    this.#showProblems();
    this.#speech.tellRemarks();
    if (!isLead) return;
    for (const other of this.#forms()) if (other !== form && this.#due.has(other)) void this.#request(other);
  }

  /**
   * Take over which forms the engine advises, and whom to tell first.
   * @param {Assessment} assessment
   * @returns {boolean} whether something else has to be asked for now
   */
  #follow({ forms, tell_first }) {
    const lead = this.#lead();
    this.#advised = forms;
    const recipient = control(this.#form, "recipient");
    const isOther = !this.#hasRecipient && tell_first !== null && recipient.value !== tell_first;
    if (isOther) recipient.value = tell_first;
    this.#askForName();
    return isOther || this.#lead() !== lead;
  }

  /** Show what is wrong with what was typed, in the forms that are shown. */
  #showProblems() {
    const [forms, time] = [this.#forms(), control(this.#form, "starts_at")];
    for (const form of this.#problems.keys()) if (!forms.includes(form)) this.#problems.delete(form);
    const problems = [...this.#problems.values()].flat();
    if (time.validity.badInput && document.activeElement !== time) {
      problems.push({ field: "starts_at", code: "unfinished", message: sentence(this, "time-unfinished") });
    }
    showProblems(this, problems);
  }

  /**
   * The forms of draft that are shown, in order: the one that the reader wants, or else those advised.
   * @returns {readonly Form[]}
   */
  #forms() {
    const chosen = FORMS.find((one) => one === this.#read().by);
    if (chosen) return [chosen];
    return this.#advised.length > 0 ? this.#advised : ["email"];
  }

  /**
   * @param {Form} form the newest request for a form is the only one
   * @param {object} request
   * @returns {Promise<unknown>} the reply; nothing if it was overtaken, or the form cleared
   */
  async #ask(form, request) {
    const reply = await this.#engine.ask(form, JSON.stringify(request));
    return reply === null || !this.#begun() ? null : JSON.parse(reply);
  }

  /** Take the email away in another format. @param {Format} format */
  async #render(format) {
    if (this.dataset.engine === "failed") return this.#taking.report(sentence(this, "failed"));
    const request = toRender(this.#read(), new Date(), format, this.#message.read("email"));
    const reply = await this.#engine.ask("render", JSON.stringify(request));
    if (reply === null) return;
    const answer = /** @type {RenderAnswer} */ (JSON.parse(reply));
    const refused = answer.ok ? handOver(answer.result) : answer.errors.map(({ message }) => message).join(" ");
    if (refused !== null) this.#taking.report(refused);
  }

  /** @param {Assessment | null} assessment */
  #show(assessment) {
    this.#assessment = assessment;
    this.#showState(/** @type {State} */ (this.dataset.engine), this.#why);
    showAssessment(this, assessment, this.dataset.base ?? "");
    const { outcome = null, channel = null, score = null } = assessment ?? {};
    for (const [name, value] of Object.entries({ outcome, channel, score })) {
      if (value === null) delete this.dataset[name];
      else this.dataset[name] = String(value);
    }
    if (assessment) this.#speech.tellResult(assessment, Number(part(this, "total").textContent));
    else this.#speech.forget();
    this.#showMessage();
  }

  /** Show the message where one is owed, or where the reader wants one all the same. */
  #showMessage() {
    const { channel = "none", note = "" } = this.#assessment ?? {};
    if (note === "") this.#wantsNote = false;
    const message = channel !== "none" || this.#wantsNote;
    show(this, { details: message, message });
    part(this, "note").setAttribute("aria-expanded", String(this.#wantsNote));
    this.#message.want(this.#forms());
  }

  /** Hear of a change of the engine. @param {State} state @param {Why | null} why */
  #hear(state, why) {
    clearTimeout(this.#slow);
    this.#isSlow = false;
    if (state === "failed" && why !== "wasm" && !this.#begun()) {
      this.#engine.stop(); // nobody has asked for anything yet: the first answer tries again
      return;
    }
    if (state === "loading") {
      this.#slow = setTimeout(() => {
        this.#isSlow = true;
        this.#showState("loading", null);
      }, PATIENCE);
    }
    this.#showState(state, why);
    if (state !== "failed") return;
    this.#speech.tell(sentence(this, "failed"));
  }

  /** @param {State} state @param {Why | null} why */
  #showState(state, why) {
    this.dataset.engine = state;
    this.#why = why;
    const told = !part(this, "loading").hidden;
    const waiting = this.#isSlow && this.#begun();
    showState(this, { state, why, waiting, empty: this.#assessment === null });
    if (waiting && !told) this.#speech.tell(sentence(this, "loading"));
  }

  /** Whether there is something to work out. */
  #begun() {
    return Boolean(this.#read().answers[FIRST_QUESTION]);
  }
}

/** @param {Form} form @param {Problem} problem @returns {string} the name of the field that it is about */
function nameField(form, { field }) {
  return fieldOf(form, field.split(".").at(-1) ?? "");
}

/** @param {InputEvent} event @returns {boolean} */
function isLineBreak({ target, inputType }) {
  const isOneLine = target instanceof Element && target.hasAttribute("data-one-line");
  return isOneLine && (inputType === "insertLineBreak" || inputType === "insertParagraph");
}
