/**
 * `<bow-out-checklist>`: takes over the form inside it, asks the engine at every change, and shows
 * what it says. Everything stays in this page: nothing typed is sent or logged, and it is stored
 * only where the reader asks for that.
 */

import { TIME_QUESTION, ask, count, suggestRecipient, toRender, toRequest } from "./answers.mjs";
import { createEngine } from "./engine.mjs";
import { fillIn, mark, readFields, readQuestions } from "./fields.mjs";
import { handOver } from "./files.mjs";
import { onIntent } from "./intent.mjs";
import { createKeeping } from "./keeping.mjs";
import { createMessage, formsOf } from "./message.mjs";
import { control, goTo, part, radio, sentence, show, wording, write } from "./page.mjs";
import { fieldOf } from "./protocol.mjs";
import { readScenario } from "./scenario.mjs";
import { createSheet } from "./sheet.mjs";
import { createSpeech } from "./speech.mjs";
import { createTaking } from "./taking.mjs";
import { showAssessment, showProblems, showProgress, showState } from "./view.mjs";

/** @import { Filled, Question } from "./answers.mjs" */
/** @import { State } from "./engine.mjs" */
/** @import { Answer, Assessment, Form, Format, Parts, Problem, RenderAnswer, Why } from "./protocol.mjs" */

/** The question without whose answer nothing can be said. */
const FIRST_QUESTION = "reason";

/** What a link in the form can lead to that is no field. */
const PLACES = new Set(["result", "message", "end"]);

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
  /** @type {ReturnType<typeof createSheet>} */ #sheet = /** @type {never} */ (undefined);
  /** @type {HTMLFormElement} */ #form = /** @type {never} */ (undefined);
  /** @type {Question[]} */ #questions = [];
  /** @type {Map<Form, Problem[]>} */ #problems = new Map();
  /** How many requests are on their way. */
  #open = 0;
  /** Whether the reader has said whom to write to. */
  #hasRecipient = false;
  /** @type {Assessment | null} */ #assessment = null;
  /** @type {Why | null} */ #why = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #slow;
  #isSlow = false;
  /** @type {ReturnType<typeof createSpeech>} */ #speech = /** @type {never} */ (undefined);

  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    this.#form = form;
    this.#questions = readQuestions(form);
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
    this.#sheet = createSheet(this, signal);
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
    // Half a time holds nothing, and is no input either.
    control(this.#form, "starts_at").addEventListener("blur", () => this.#showProblems(), { signal });
  }

  /** Take answers out of the address, and out of it they go. @returns {boolean} whether there were any */
  #followLink() {
    const scenario = readScenario(location.hash, (question, option) => radio(this.#form, question, option) !== null);
    if (!scenario) return false;
    history.replaceState(history.state, "", location.pathname + location.search);
    for (const [question, option] of scenario.answers) mark(this.#form, question, option);
    if (scenario.answers.some(([question]) => question === TIME_QUESTION)) control(this.#form, "starts_at").value = "";
    const asked = ask(this.#questions, this.#read().answers);
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
    if (this.#message.edit(event.target)) this.#taking.changed();
    this.#update();
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
      this.#sheet.close();
      goTo(PLACES.has(name) ? part(this, name) : control(this.#form, name));
    } else if (action === "retry") {
      this.#engine.retry();
      part(this, "result").focus(); // the button goes
    } else if (action === "restart") {
      if (!part(this, "restart-note").hidden) return this.#restart();
      show(this, { "restart-note": true });
      this.#speech.note(sentence(this, "restart-note"));
    } else if (action === "result") {
      this.#sheet.press();
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
    show(this, { "restart-note": false, "link-chosen": false, "link-unknown": false });
    this.#update();
    this.#keeping.update();
    this.#speech.note(sentence(this, "cleared"));
    goTo(control(this.#form, FIRST_QUESTION));
  }

  /** @returns {Filled} */
  #read() {
    return readFields(this.#form, this.#questions);
  }

  /** Go on after a pause: of the page, or of the connection. */
  #resume() {
    this.#update();
    if (RETRIED.has(this.#why)) this.#engine.retry();
  }

  /** Show the questions that apply, and ask the engine about them. */
  #update() {
    const filled = this.#read();
    const asked = ask(this.#questions, filled.answers);
    for (const { id } of this.#questions) {
      const fieldset = this.#form.querySelector(`fieldset[data-question="${id}"]`);
      if (fieldset instanceof HTMLElement) fieldset.hidden = !asked.has(id);
    }
    if (!this.#hasRecipient) control(this.#form, "recipient").value = suggestRecipient(asked);
    const { recipient } = this.#read();
    show(this, { "name-recruiter": recipient === "recruiter", "name-referrer": recipient === "referrer" });
    const { answered, total } = count(asked, filled.startsAt);
    for (const place of ["", "bar-"]) {
      write(this, `${place}answered`, answered);
      write(this, `${place}asked`, total);
    }
    if (asked.get(FIRST_QUESTION)) this.#request(this.#lead());
    else this.#show(null);
    this.#showState(/** @type {State} */ (this.dataset.engine), this.#why);
  }

  /** The form whose draft is scored: the one that the reader wants, or else the email. @returns {Form} */
  #lead() {
    return formsOf("", this.#read().by)[0] ?? "email";
  }

  /** Ask for one form of draft, and from the lead's answer for the others. @param {Form} form */
  async #request(form) {
    this.#open += 1;
    if (this.dataset.engine !== "failed") part(this, "result").setAttribute("aria-busy", "true");
    const answer = await this.#ask(form, this.#read(), this.#message.edited(form));
    if (answer) await this.#take(form, answer);
    this.#open -= 1;
    if (this.#open === 0) part(this, "result").setAttribute("aria-busy", "false");
  }

  /** @param {Form} form @param {Answer} answer */
  async #take(form, answer) {
    const lead = this.#lead();
    this.#problems.set(form, answer.ok ? [] : answer.errors.map((one) => ({ ...one, field: nameField(form, one) })));
    if (answer.ok) {
      if (form === lead) this.#show(answer.result.assessment);
      const { draft, assessment } = answer.result;
      if (this.#message.receive(form, draft, assessment.findings, form === lead)) this.#taking.changed();
      this.#taking.reconsider(form);
    } else if (form === lead) {
      // What is wrong with a name or a text must not hold up what to do.
      const filled = this.#read();
      const isTime = answer.errors.some(({ field }) => field.startsWith("interview"));
      const bare = { ...filled, details: {}, startsAt: isTime ? "" : filled.startsAt };
      const plain = await this.#ask(form, bare, null);
      if (plain?.ok) this.#show(plain.result.assessment);
    }
    this.#showProblems();
    this.#speech.tellRemarks();
    const next = form === lead ? this.#forms().find((one) => one !== lead) : undefined;
    if (next) void this.#request(next);
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

  /** The forms of draft that are shown. @returns {Form[]} */
  #forms() {
    return formsOf(this.#assessment?.channel ?? "", this.#read().by);
  }

  /**
   * @param {Form} form @param {Filled} filled @param {Record<string, string> | null} edited
   * @returns {Promise<Answer | null>} nothing if the reply was overtaken, or the form cleared
   */
  async #ask(form, filled, edited) {
    const request = toRequest(filled, new Date(), form, edited);
    const reply = await this.#engine.ask(form, JSON.stringify(request));
    return reply === null || !this.#read().answers[FIRST_QUESTION] ? null : JSON.parse(reply);
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
    const { outcome, channel, notice = null } = assessment ?? {};
    this.#assessment = assessment;
    this.#showState(/** @type {State} */ (this.dataset.engine), this.#why);
    showAssessment(this, assessment, this.dataset.base ?? "");
    const message = channel !== undefined && channel !== "none";
    show(this, { details: message, message, go: message });
    this.#markNotice(notice);
    if (assessment) {
      Object.assign(this.dataset, { outcome, channel, score: String(assessment.score) });
      this.#message.want(this.#forms());
      this.#speech.tellResult(assessment, Number(part(this, "asked").textContent), message);
    } else {
      for (const name of ["outcome", "channel", "score"]) delete this.dataset[name];
      this.#speech.forget();
    }
  }

  /** An exact time answers a question; show which answer that is. @param {string | null} notice */
  #markNotice(notice) {
    if (!notice || !this.#read().startsAt) return;
    mark(this.#form, TIME_QUESTION, notice);
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
