/**
 * `<bow-out-checklist>`: takes over the form inside it, asks the engine at every change, and shows
 * what it says. Everything stays in this page: nothing typed is stored, sent or logged.
 */

import { ask, count, toRequest } from "./answers.mjs";
import { createEngine } from "./engine.mjs";
import { createMessage } from "./message.mjs";
import { control, goTo, part, show, write } from "./page.mjs";
import { DETAILS } from "./protocol.mjs";
import { showAssessment, showProblems, showProgress, showState } from "./view.mjs";

/** @import { Filled, Question } from "./answers.mjs" */
/** @import { State } from "./engine.mjs" */
/** @import { Answer, Assessment, Form, Problem, Why } from "./protocol.mjs" */

/** The question without whose answer nothing can be said. */
const FIRST_QUESTION = "reason";

/** Loading is announced only when it takes longer than this, in milliseconds. */
const PATIENCE = 1000;

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

  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    this.#form = form;
    this.#questions = readQuestions(form);
    this.#message = createMessage(this, form, (text) => this.#announce(text));
    const { runtime = "", wheel = "", engine = "" } = this.dataset;
    const absolute = (/** @type {string} */ address) => new URL(address, document.baseURI).href;
    this.#engine = createEngine(
      { runtime: absolute(runtime), wheel: absolute(wheel) },
      {
        state: (state, why) => this.#showState(state, why),
        progress: (bytes) => showProgress(this, bytes),
      },
    );
    if (engine !== "idle") this.dataset.engine = "idle";
    this.#listen();
    this.toggleAttribute("data-live", true);
    show(this, { result: true, end: true });
    this.#update();
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#engine.stop();
    clearTimeout(this.#slow);
  }

  #listen() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const warm = () => this.#engine.warm();
    for (const intent of ["focusin", "pointerover", "pointerdown", "touchstart"]) {
      this.addEventListener(intent, warm, { signal, passive: true, once: true });
    }
    this.addEventListener("input", (event) => this.#onInput(event), { signal });
    this.addEventListener("click", (event) => this.#onClick(event), { signal });
    this.#form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    // The browser puts back what was filled in when it brings the page back: from its memory, or
    // after this element has been set up. Neither is an input event.
    window.addEventListener("pageshow", () => this.#update(), { signal });
    window.addEventListener("online", () => this.#why === "fetch" && this.#engine.retry(), { signal });
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
      goTo(name === "result" ? part(this, "result") : control(this.#form, name));
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
    };
  }

  /** Show the questions that apply, and ask the engine about them. */
  #update() {
    const filled = this.#read();
    const asked = ask(this.#questions, filled.answers);
    for (const { id } of this.#questions) {
      const fieldset = this.#form.querySelector(`fieldset[data-question="${id}"]`);
      if (fieldset instanceof HTMLElement) fieldset.hidden = !asked.has(id);
    }
    const { answered, total } = count(asked, filled.startsAt);
    write(this, "answered", answered);
    write(this, "asked", total);
    if (asked.get(FIRST_QUESTION)) this.#request("email");
    else this.#show(null);
    this.#showState(/** @type {State} */ (this.dataset.engine), this.#why);
  }

  /** @param {Form} form */
  async #request(form) {
    part(this, "result").setAttribute("aria-busy", "true");
    const request = toRequest(this.#read(), new Date(), form, this.#message.edited(form));
    const reply = await this.#engine.ask(form, JSON.stringify(request));
    if (reply === null || !this.#read().answers[FIRST_QUESTION]) return; // overtaken, or cleared
    /** @type {Answer} */
    const answer = JSON.parse(reply);
    this.#problems.set(form, answer.ok ? [] : answer.errors);
    showProblems(this, [...this.#problems.values()].flat());
    if (answer.ok) {
      if (form === "email") this.#show(answer.result.assessment);
      this.#message.receive(form, answer.result.draft);
    }
    if (form === "email" && this.#assessment?.channel.startsWith("phone")) this.#request("call");
    else part(this, "result").setAttribute("aria-busy", "false");
  }

  /** @param {Assessment | null} assessment */
  #show(assessment) {
    const { outcome, channel, headline = "", how = "" } = assessment ?? {};
    const changed = outcome !== this.dataset.outcome || channel !== this.dataset.channel;
    this.#assessment = assessment;
    showAssessment(this, assessment, this.dataset.base ?? "");
    const message = channel !== undefined && channel !== "none";
    show(this, { details: message, message });
    if (assessment) {
      Object.assign(this.dataset, { outcome, channel, score: String(assessment.score) });
      this.#message.arrange(assessment.channel);
    } else {
      for (const name of ["outcome", "channel", "score"]) delete this.dataset[name];
    }
    if (changed && assessment) this.#announce(`${headline} ${how}`);
  }

  /** @param {State} state @param {Why | null} why */
  #showState(state, why) {
    const before = this.dataset.engine;
    this.dataset.engine = state;
    this.#why = why;
    const begun = Boolean(this.#read().answers[FIRST_QUESTION]);
    showState(this, state, why, begun);
    if (state === before) return;
    clearTimeout(this.#slow);
    if (state === "loading") {
      this.#slow = setTimeout(() => this.#announce(part(this, "loading").innerText), PATIENCE);
    } else if (state === "failed") {
      part(this, "result").setAttribute("aria-busy", "false");
      this.#announce(part(this, "failed").innerText);
    }
  }

  /** @param {string} text */
  #announce(text) {
    part(this, "announcer").textContent = text;
  }
}

/** @param {HTMLFormElement} form @returns {Question[]} */
function readQuestions(form) {
  return [...form.querySelectorAll("fieldset[data-question]")].map((fieldset) => ({
    id: fieldset.getAttribute("data-question") ?? "",
    askedWhen: JSON.parse(fieldset.getAttribute("data-asked-when") ?? "[]"),
  }));
}
