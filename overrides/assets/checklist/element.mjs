/**
 * `<bow-out-checklist>`: takes over the form inside it, asks the engine at every change, and shows
 * what it says. Everything stays in this page: nothing typed is stored, sent or logged.
 */

import { TIME_QUESTION, ask, count, toRender, toRequest } from "./answers.mjs";
import { createEngine } from "./engine.mjs";
import { handOver } from "./files.mjs";
import { createMessage } from "./message.mjs";
import { control, goTo, part, show, write } from "./page.mjs";
import { DETAILS } from "./protocol.mjs";
import { showAssessment, showProblems, showProgress, showState } from "./view.mjs";

/** @import { Filled, Question } from "./answers.mjs" */
/** @import { State } from "./engine.mjs" */
/** @import { Answer, Assessment, Form, Format, Parts, Problem, RenderAnswer, Why } from "./protocol.mjs" */

/** The question without whose answer nothing can be said. */
const FIRST_QUESTION = "reason";

/** How long an announcement waits for a newer one, in milliseconds: arrow keys pass through options. */
const BREATH = 400;

/** Loading is worth a word only when it takes longer than this, in milliseconds. */
const PATIENCE = 1000;

/** What the want of a connection brings about, or a phone that put the page to sleep. @type {ReadonlySet<Why | null>} */
const RETRIED = new Set(["fetch", "slow"]);

export class BowOutChecklist extends HTMLElement {
  /** @type {AbortController | undefined} */ #listening;
  /** @type {ReturnType<typeof createEngine>} */ #engine = /** @type {never} */ (undefined);
  /** @type {ReturnType<typeof createMessage>} */ #message = /** @type {never} */ (undefined);
  /** @type {HTMLFormElement} */ #form = /** @type {never} */ (undefined);
  /** @type {Question[]} */ #questions = [];
  /** @type {Map<Form, Problem[]>} */ #problems = new Map();
  /** @type {Assessment | null} */ #assessment = null;
  /** @type {Why | null} */ #why = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #slow;
  #isSlow = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #saying;

  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    this.#form = form;
    this.#questions = readQuestions(form);
    this.#message = createMessage(
      this,
      form,
      (text) => this.#announce(text),
      (format) => this.#take(format),
    );
    const parts = /** @type {Parts} */ (JSON.parse(this.dataset.parts ?? "{}"));
    const size = Object.values(parts).reduce((sum, part) => sum + part.size, 0);
    this.#engine = createEngine(parts, {
      state: (state, why) => this.#hear(state, why),
      progress: (bytes) => showProgress(this, bytes / size),
    });
    this.dataset.engine = "idle";
    this.#listen();
    this.toggleAttribute("data-live", true);
    show(this, { result: true, end: true });
    this.#update();
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#engine?.stop();
    clearTimeout(this.#slow);
    clearTimeout(this.#saying);
  }

  #listen() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const warm = () => savesData() || this.#engine.warm();
    for (const intent of ["focusin", "pointerover", "pointerdown", "touchstart"]) {
      this.addEventListener(intent, warm, { signal, passive: true, once: true });
    }
    if (welcomesMegabytes()) whenIdle(warm, signal);
    this.addEventListener("input", (event) => this.#onInput(event), { signal });
    this.addEventListener("click", (event) => this.#onClick(event), { signal });
    this.#form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    // The browser puts back what was filled in when it brings the page back: from its memory, or
    // after this element has been set up. Neither is an input event.
    window.addEventListener("pageshow", () => this.#resume(), { signal });
    // A page left open overnight would go on showing yesterday's deadline.
    document.addEventListener("visibilitychange", () => document.hidden || this.#resume(), { signal });
    window.addEventListener("online", () => this.#resume(), { signal });
    window.addEventListener("beforeprint", () => this.#message.prepareToPrint(), { signal });
    const watch = new IntersectionObserver(([entry]) => {
      part(this, "bar").classList.toggle("bow-bar--away", entry?.isIntersecting ?? false);
    });
    watch.observe(part(this, "result"));
    signal.addEventListener("abort", () => watch.disconnect());
  }

  /** @param {Event} event */
  #onInput(event) {
    if (!(event.target instanceof Element) || !event.target.hasAttribute("name")) return;
    // Of the two answers to one question the newer one counts.
    if (event.target.getAttribute("name") === TIME_QUESTION) control(this.#form, "starts_at").value = "";
    this.#message.edit(event.target);
    this.#update();
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
      goTo(name === "result" || name === "message" ? part(this, name) : control(this.#form, name));
    } else if (action === "retry") {
      this.#engine.retry();
      part(this, "result").focus(); // the button goes
    } else if (action === "restart") {
      if (part(this, "restart-note").hidden) show(this, { "restart-note": true });
      else this.#restart();
    } else if (button && this.#message.press(action, button)) {
      this.#update();
    }
  }

  #restart() {
    this.#form.reset();
    this.#message.reset();
    this.#problems.clear();
    show(this, { "restart-note": false });
    this.#update();
    goTo(control(this.#form, FIRST_QUESTION));
  }

  /** @returns {Filled} */
  #read() {
    const values = new FormData(this.#form);
    const text = (/** @type {string} */ name) => String(values.get(name) ?? "");
    const answers = this.#questions.map(({ id }) => [id, text(id)]).filter(([, option]) => option);
    return {
      answers: Object.fromEntries(answers),
      startsAt: text("starts_at"),
      details: Object.fromEntries(DETAILS.map((name) => [name, text(name)])),
      recipient: text("recipient"),
      tone: text("tone"),
    };
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
    const { recipient } = filled;
    show(this, { "name-recruiter": recipient === "recruiter", "name-referrer": recipient === "referrer" });
    const { answered, total } = count(asked, filled.startsAt);
    write(this, "answered", answered);
    write(this, "asked", total);
    if (asked.get(FIRST_QUESTION)) this.#request("email");
    else this.#show(null);
    this.#showState(/** @type {State} */ (this.dataset.engine), this.#why);
  }

  /** @param {Form} form */
  async #request(form) {
    if (this.dataset.engine !== "failed") part(this, "result").setAttribute("aria-busy", "true");
    const filled = this.#read();
    const answer = await this.#ask(form, filled, this.#message.edited(form));
    if (!answer) return;
    this.#problems.set(form, answer.ok ? [] : answer.errors);
    showProblems(this, [...this.#problems.values()].flat());
    if (answer.ok) {
      if (form === "email") this.#show(answer.result.assessment);
      this.#message.receive(form, answer.result.draft, answer.result.assessment.findings);
    } else if (form === "email") {
      // What is wrong with a name or a text must not hold up what to do.
      const isTime = answer.errors.some(({ field }) => field.startsWith("interview"));
      const bare = { ...filled, details: {}, startsAt: isTime ? "" : filled.startsAt };
      const plain = await this.#ask(form, bare, null);
      if (plain?.ok) this.#show(plain.result.assessment);
    }
    const next = form === "email" ? this.#message.second(this.#assessment?.channel ?? "") : null;
    if (next) this.#request(next);
    else part(this, "result").setAttribute("aria-busy", "false");
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
  async #take(format) {
    if (this.dataset.engine === "failed") return this.#message.report(part(this, "failed").innerText);
    const request = toRender(this.#read(), new Date(), format, this.#message.email());
    const reply = await this.#engine.ask("render", JSON.stringify(request));
    if (reply === null) return;
    const answer = /** @type {RenderAnswer} */ (JSON.parse(reply));
    const refused = answer.ok ? handOver(answer.result) : answer.errors.map(({ message }) => message).join(" ");
    if (refused !== null) this.#message.report(refused);
  }

  /** @param {Assessment | null} assessment */
  #show(assessment) {
    const { outcome, channel, headline = "", how = "" } = assessment ?? {};
    const { complete = false, notice = null } = assessment ?? {};
    const finished = complete && !this.#assessment?.complete;
    const changed = finished || outcome !== this.dataset.outcome || channel !== this.dataset.channel;
    this.#assessment = assessment;
    this.#showState(/** @type {State} */ (this.dataset.engine), this.#why);
    showAssessment(this, assessment, this.dataset.base ?? "");
    const message = channel !== undefined && channel !== "none";
    show(this, { details: message, message, go: message });
    this.#markNotice(notice);
    if (assessment) {
      Object.assign(this.dataset, { outcome, channel, score: String(assessment.score) });
      this.#message.arrange(assessment.channel);
    } else {
      for (const name of ["outcome", "channel", "score"]) delete this.dataset[name];
      part(this, "result").setAttribute("aria-busy", "false");
    }
    const words = [complete ? "" : part(this, "sofar").innerText, headline, how];
    if (finished && message) words.push(part(this, "ready").innerText);
    if (changed && assessment) this.#announce(words.join(" ").trim());
  }

  /** An exact time answers a question; show which answer that is. @param {string | null} notice */
  #markNotice(notice) {
    if (!notice || !this.#read().startsAt) return;
    const radio = this.#form.querySelector(`input[name="${TIME_QUESTION}"][value="${CSS.escape(notice)}"]`);
    if (radio instanceof HTMLInputElement) radio.checked = true;
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
    part(this, "result").setAttribute("aria-busy", "false");
    this.#announce(part(this, "failed").innerText);
  }

  /** @param {State} state @param {Why | null} why */
  #showState(state, why) {
    this.dataset.engine = state;
    this.#why = why;
    const told = !part(this, "loading").hidden;
    const waiting = this.#isSlow && this.#begun();
    showState(this, { state, why, waiting, empty: this.#assessment === null });
    if (waiting && !told) this.#announce(part(this, "loading").innerText);
  }

  /** Whether there is something to work out. */
  #begun() {
    return Boolean(this.#read().answers[FIRST_QUESTION]);
  }

  /** @param {string} text */
  #announce(text) {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      part(this, "announcer").textContent = text;
    }, BREATH);
  }
}

/**
 * What the browser says of the connection; not every browser does.
 * @returns {{ saveData?: boolean, effectiveType?: string, type?: string }}
 */
function connection() {
  return /** @type {any} */ (navigator).connection ?? {};
}

/** Whether the reader asked for as little traffic as can be: then nothing loads before an answer. */
function savesData() {
  return connection().saveData === true;
}

/** Whether megabytes that may not be wanted do no harm. */
function welcomesMegabytes() {
  const { effectiveType, type } = connection();
  return effectiveType === "4g" && type !== "cellular";
}

/**
 * Do something once the page has loaded and has nothing else to do.
 * @param {() => void} work
 * @param {AbortSignal} signal
 */
function whenIdle(work, signal) {
  if (!("requestIdleCallback" in window)) return;
  const wait = () => requestIdleCallback(() => signal.aborted || work());
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { signal, once: true });
}

/** @param {HTMLFormElement} form @returns {Question[]} */
function readQuestions(form) {
  return [...form.querySelectorAll("fieldset[data-question]")].map((fieldset) => ({
    id: fieldset.getAttribute("data-question") ?? "",
    askedWhen: JSON.parse(fieldset.getAttribute("data-asked-when") ?? "[]"),
  }));
}
