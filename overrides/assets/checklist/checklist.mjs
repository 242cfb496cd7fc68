/**
 * The controller of the checklist: hears the reader and the engine, and renders the state that this leads to.
 *
 * What is typed stays in the page: it is never sent or logged, and stored only where the reader asks for that.
 */

import { guessEnglish, TIME_QUESTION, toAssess, toCompose, toRender } from "./answers.mjs";
import { createEngine } from "./engine.mjs";
import { choose, fillIn, readFields, readTable } from "./fields.mjs";
import { handOver } from "./files.mjs";
import { onIntent } from "./intent.mjs";
import { createKeeping } from "./keeping.mjs";
import { createMessage } from "./message.mjs";
import { control, find, goTo, place, radio, sentence, show, wording, write } from "./page.mjs";
import { createPeek } from "./peek.mjs";
import { FORMS } from "./protocol.mjs";
import { fetchReady, findReady, toMailto } from "./ready.mjs";
import { readScenario } from "./scenario.mjs";
import { createSpeech } from "./speech.mjs";
import * as states from "./state.mjs";
import { createTaking } from "./taking.mjs";
import {
  NON_ANSWER,
  renderAdvice,
  renderAssessment,
  renderEngine,
  renderExtras,
  renderMoment,
  renderProblems,
  renderProgress,
  renderReplies,
} from "./view.mjs";

/** @import { Filled } from "./answers.mjs" */
/** @import { Answer, AssessAnswer, Assessment, Assets, Form, Format, RenderAnswer, Why } from "./protocol.mjs" */
/** @import { State } from "./state.mjs" */
/** @import { Kept, Page } from "./store.mjs" */
/** @typedef {(...names: (keyof State)[]) => boolean} Changed whether one of these changed with the last transition */

/** Where a link in the form can lead, other than to a control. */
const PLACES = new Set(["reasons", "message", "end"]);

/** Loading is shown only if it takes longer. */
const SLOW_AFTER_MS = 1000;

/** How often a page in view is brought up to date. */
const MINUTE_MS = 60_000;

/** The failures that a new connection, or a page that wakes up, may mend. @type {ReadonlySet<Why | null>} */
const RETRIED = new Set(["fetch", "slow"]);

/**
 * Take the form over.
 * @param {HTMLElement} root what holds the form; its data attributes carry the conditions and the engine's assets
 * @returns {{ stop: () => void }}
 */
export function createChecklist(root) {
  const fields = /** @type {HTMLFormElement} */ (root.querySelector("form"));
  const [time, recipient] = [control(fields, "starts_at"), control(fields, "recipient")];
  const replyTo = control(fields, "reply_to");
  const uncompleted = /** @type {NodeListOf<HTMLInputElement>} */ (
    fields.querySelectorAll('input[autocomplete="off"]')
  );
  const fieldsets = /** @type {HTMLElement[]} */ ([...fields.querySelectorAll("fieldset[data-question]")]);
  const table = readTable(fieldsets, root.dataset.advice);
  const assets = /** @type {Assets} */ (JSON.parse(root.dataset.parts ?? "{}"));
  const listening = new AbortController();
  const { signal } = listening;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let slowTimer;
  let state = states.EMPTY;
  /** What the last `input` event was of, until its `change`. @type {EventTarget | null} */
  let heard = null;
  /** What the address leads to, and is not shown yet. @type {HTMLElement | null} */
  let wanted = null;

  const speech = createSpeech(root);
  const message = createMessage(root, fields, (form) => {
    update([form], state.filled);
    keeping.update();
  });
  const taking = createTaking(root, fields, message, speech.announce, shared, render);
  const keeping = createKeeping(root, speech.announce, read, signal);
  const engine = createEngine(assets, { state: hear, progress: (share) => renderProgress(root, share) });
  onIntent(root, engine, signal); // at once: the loader sets itself up while the rest of this runs

  /** What each `data-action` does. @type {Readonly<Record<string, (button: HTMLElement) => unknown>>} */
  const actions = {
    ...message.actions,
    ...taking.actions,
    ...keeping.actions,
    note: toggleNote,
    restart,
    retry() {
      engine.retry();
      update();
      place(root, "result").focus(); // the button is hidden now
    },
  };

  /** @returns {Page} what there is to keep; a recipient that was only suggested is not the reader's */
  function read() {
    const { filled, isRecipientChosen, wantsNote } = state;
    const recipient = isRecipientChosen ? filled.recipient : "";
    return { filled: { ...filled, recipient }, drafts: message.own(), wantsNote };
  }

  /** Go on to another state, and render what has changed. @param {State} next */
  function set(next) {
    const was = state;
    state = next;
    const changed = (/** @type {(keyof State)[]} */ ...names) => names.some((name) => state[name] !== was[name]);
    root.dataset.engine = state.engine;
    renderForm(changed);
    renderResult(was, changed);
    renderMessage(changed);
    if (states.isBusy(state) !== states.isBusy(was)) {
      place(root, "result").setAttribute("aria-busy", String(states.isBusy(state)));
    }
    if (wanted) renderWanted();
  }

  /** The questions, and the fields for what the message needs. @param {Changed} changed */
  function renderForm(changed) {
    const { asked, filled, moment } = state;
    if (changed("asked")) {
      for (const fieldset of fieldsets) fieldset.hidden = !asked.has(fieldset.dataset.question ?? "");
      write(root, "answered", [...asked.values()].filter((option) => option !== null).length);
      write(root, "total", asked.size);
    }
    if (changed("filled")) {
      if (moment) choose(fields, TIME_QUESTION, filled.answers[TIME_QUESTION] ?? "");
      recipient.value = filled.recipient;
      replyTo.value = filled.replyTo;
    }
    if (changed("filled", "shown", "composed", "problems", "assessment", "wantsNote")) {
      const { fields: isShown, further, any } = states.shownDetails(state);
      for (const [name, is] of Object.entries(isShown)) show(root, { [`detail-${name}`]: is });
      show(root, { "details-further": further, details: states.hasMessage(state) && any });
    }
    if (changed("moment")) renderMoment(root, moment);
    if (changed("isRestartAsked")) show(root, { "restart-note": state.isRestartAsked });
  }

  /** The result, in the page and for whoever hears it. @param {State} was @param {Changed} changed */
  function renderResult(was, changed) {
    const { asked, assessment } = state;
    const [advice, wasAdvice] = [states.shownAdvice(state), states.shownAdvice(was)];
    const hasMessage = states.hasMessage(state);
    if (changed("assessment", "advice", "engine", "isSlow", "why", "isStandIn")) renderEngine(root, state);
    if (advice && (advice !== wasAdvice || hasMessage !== states.hasMessage(was)))
      renderAdvice(root, advice, hasMessage);
    if (states.isWaiting(state) && !states.isWaiting(was)) speech.announce(sentence(root, "loading"));
    if (changed("engine") && state.engine === "failed") speech.announce(sentence(root, "failed"));
    if (changed("assessment")) {
      if (assessment) renderAssessment(root, assessment);
      renderReplies(root, assessment?.replies ?? []);
    }
    if (advice === wasAdvice) return;
    const shown = { outcome: advice?.outcome, channel: advice?.channel, score: assessment?.score };
    for (const [name, value] of Object.entries(shown)) {
      if (value === undefined || value === null) delete root.dataset[name];
      else root.dataset[name] = String(value);
    }
    speech.announceResult(advice, asked.size);
  }

  /** The drafts, what can be added to them, and what is wrong with what was filled in. @param {Changed} changed */
  function renderMessage(changed) {
    const { composed, filled, shown } = state;
    if (changed("assessment", "advice", "engine", "shown", "wantsNote")) {
      show(root, { message: states.hasMessage(state) });
      place(root, "note").setAttribute("aria-expanded", String(state.wantsNote));
    }
    if (changed("shown")) message.want(shown);
    if (changed("shown", "composed")) {
      const drafts = shown.flatMap((form) => composed[form] ?? []);
      renderExtras(root, drafts);
    }
    if (!changed("shown", "composed", "problems", "isTimeUnfinished")) return;
    const unfinished = { field: "starts_at", code: "unfinished", message: sentence(root, "time-unfinished") };
    const nonAnswers = states.nonAnswers(state).map((field) => {
      const typed = (filled.details[field] ?? "").trim();
      return { field, code: NON_ANSWER, message: `“${typed}” ${sentence(root, "non-answer")}` };
    });
    renderProblems(root, [
      ...nonAnswers,
      ...states.shownProblems(state),
      ...(state.isTimeUnfinished ? [unfinished] : []),
    ]);
  }

  /**
   * Request what the controls lead to.
   * @param {readonly Form[]} forms those whose drafts may change
   * @param {Omit<Filled, "extras">} filled what the controls hold
   */
  function update(forms = FORMS, filled = readFields(fields, table.questions)) {
    message.heed();
    set(states.fill(state, table, filled, new Date(), forms));
    readTime();
    if (states.hasBegun(state)) void (state.engine === "failed" ? standIn() : requestDrafts());
  }

  /** Without the engine: show the page's own advice, and the ready messages for it, filled in. */
  async function standIn() {
    set(states.adviseAlone(state));
    if (!state.advice || state.advice.channel === "none") return;
    const ready = await fetchReady(root.dataset.ready ?? "");
    if (!ready || state.engine !== "failed") return;
    const drafts = findReady(ready, state.asked, state.advice?.outcome ?? "", state.filled);
    if (drafts.length === 0) return;
    set(states.standIn(state, drafts));
    drafts.forEach((draft, at) => {
      if (message.receive(draft.form, draft, [], at === 0)) taking.changed();
      taking.reconsider(draft.form);
    });
  }

  /** A partial date leaves the control without a value, and fires no input event. */
  function readTime() {
    set(states.leaveTime(state, time.validity.badInput && document.activeElement !== time));
  }

  /** Request the drafts that are needed, and with them the assessment: in one message, to be shown at once. */
  async function requestDrafts() {
    const [{ filled }, forms, now] = [state, states.neededForms(state), new Date()];
    set(states.send(state));
    const answers = /** @type {Answer[] | null} */ (
      await request(forms.map((form) => toCompose(filled, now, form, message.edited(form, filled.replyTo))))
    );
    const assessment = answers?.[0] && (await findAssessment(answers[0], filled, now));
    if (answers && assessment !== undefined && states.hasBegun(state)) {
      receive(forms, answers, assessment, filled);
    }
    set(states.settle(state));
  }

  /**
   * A name or a text that the engine refuses must not hold up the advice, so the answers are assessed alone.
   * @param {Answer} answer @param {Filled} filled @param {Date} now
   * @returns {Promise<Assessment | null | undefined>} null if the answers are refused too, undefined if overtaken
   */
  async function findAssessment(answer, filled, now) {
    if (answer.ok) return answer.result.assessment;
    const isTime = answer.errors.some(({ field }) => field.startsWith("interview"));
    const answers = await request([toAssess({ ...filled, ...(isTime && { startsAt: "" }) }, now)]);
    const [plain] = /** @type {AssessAnswer[]} */ (answers ?? []);
    return plain && (plain.ok ? plain.result : null);
  }

  /**
   * @param {readonly object[]} requests
   * @returns {Promise<unknown[] | null>} null if a newer request overtook these, or there is no engine
   */
  async function request(requests) {
    const texts = requests.map((one) => JSON.stringify(one));
    return (await engine.request("compose", texts))?.map((one) => JSON.parse(one)) ?? null;
  }

  /**
   * Show what the engine replied, unless it advises other forms, or another recipient, than were requested.
   * @param {readonly Form[]} forms @param {readonly Answer[]} answers
   * @param {Assessment | null} assessment @param {Filled} requested
   */
  function receive(forms, answers, assessment, requested) {
    if (assessment) set(states.advise(state, assessment));
    if (!states.isAnswered(state, forms, requested)) return void requestDrafts();
    set(states.receive(state, forms, answers, assessment));
    forms.forEach((form, at) => {
      const answer = answers[at];
      if (!answer?.ok) return;
      const { draft, assessment } = answer.result;
      if (message.receive(form, draft, assessment.findings, at === 0)) taking.changed();
      taking.reconsider(form);
    });
    speech.announceRemarks();
  }

  /** Have the engine render the email in a format, and hand that over. @param {Format} format */
  async function render(format) {
    if (state.engine === "failed" && format === "mailto") {
      return taking.report(handOver({ address: toMailto(message.read("email")), refused: sentence(root, "too-long") }));
    }
    const text = JSON.stringify(toRender(state.filled, new Date(), format, message.read("email")));
    const [reply] = (await engine.request(format, [text])) ?? [];
    if (reply === undefined)
      return state.engine === "failed" ? taking.report({ refused: sentence(root, "failed") }) : undefined;
    const answer = /** @type {RenderAnswer} */ (JSON.parse(reply));
    if (answer.ok) return taking.report(handOver(answer.result));
    const problems = states.nameProblems("email", answer); // whose fields may be far from the button
    taking.report({ refused: problems.map((one) => `${message.label(one.field)}: ${one.message}`).join(" ") });
  }

  /** @returns {Form} the form to share: the first that is text to send */
  function shared() {
    return state.shown.find((form) => form !== "call") ?? "call";
  }

  /** Hear of the engine. @param {State["engine"]} next @param {Why | null} why */
  function hear(next, why) {
    clearTimeout(slowTimer);
    // Nobody has asked for anything yet: the first answer tries again.
    if (next === "failed" && why !== "wasm" && !states.hasBegun(state)) return engine.stop();
    if (next === "loading") slowTimer = setTimeout(() => set(states.slow(state)), SLOW_AFTER_MS);
    set(states.hear(state, next, why));
    if (next === "failed" && state.shown.length === 0) void standIn(); // what the engine wrote is better while it fits
  }

  /** Go on after a pause: the page was hidden, cached or offline. */
  function resume() {
    if (RETRIED.has(state.why)) engine.retry();
    update();
  }

  /**
   * WebKit empties every text field that has `autocomplete="off"` when it takes a page from the back/forward cache, and
   * fires no event. So none has it while the page is in there.
   * @param {PageTransitionEvent} event
   */
  function onPageHide({ persisted }) {
    if (persisted) for (const field of uncompleted) field.autocomplete = "on";
  }

  /** Fill everything in anew: what the browser restored may be of an entry from before the last change. @param {Kept} kept */
  function restore(kept) {
    set(states.restore(state, kept)); // which renders the other choices
    fields.reset();
    fillIn(fields, kept.filled);
    message.restore(kept.drafts);
  }

  /**
   * Browsers restore what was filled in on Back and reload, and fire no input event. Chromium does so after this script
   * ran, right before `pageshow`.
   * @param {PageTransitionEvent} event
   */
  function onPageShow({ persisted }) {
    if (!persisted) keeping.repeat(restore);
    for (const field of uncompleted) field.autocomplete = "off";
    resume();
  }

  /** Take answers out of the address, and away from it; or go where it leads. */
  function followLink() {
    const isQuestion = (/** @type {string} */ name) => table.questions.some(({ id }) => id === name);
    const scenario = readScenario(location, (question, option) =>
      option === undefined ? isQuestion(question) : radio(fields, question, option) !== null,
    );
    wanted = null;
    if (!scenario) return followPlace();
    history.replaceState(history.state, "", location.pathname + scenario.search);
    for (const [question, option] of scenario.answers) choose(fields, question, option);
    if (scenario.answers.some(([question]) => question === TIME_QUESTION)) time.value = "";
    update();
    keeping.updateTab();
    const isAsked = (/** @type {[string, string]} */ [question]) => state.asked.has(question);
    const chosen = scenario.answers.filter(isAsked);
    const aside = scenario.answers.filter((one) => !isAsked(one)); // their radios stay checked in hidden fieldsets
    for (const [name, answers] of Object.entries({ "link-answer": chosen, "link-aside": aside })) {
      write(root, name, answers.map((one) => `“${wording(root, one[0])}” ${wording(root, ...one)}`).join("; "));
    }
    write(root, "link-left", scenario.unknown.map((one) => `“${one}”`).join(", "));
    place(root, "link-change").dataset.goto = chosen[0]?.[0] ?? "";
    const notes = {
      "link-chosen": chosen.length > 0,
      "link-kept": aside.length > 0,
      "link-unknown": scenario.unknown.length > 0,
    };
    show(root, { ...notes, "link-later": false });
    for (const [name, isShown] of Object.entries(notes)) if (isShown) speech.announce(sentence(root, name));
  }

  /** The address may name a part that is not shown yet: say what comes first. */
  function followPlace() {
    const named = document.getElementById(location.hash.slice(1));
    wanted = named && root.contains(named) && named.closest("[hidden]") ? named : null;
    renderWanted();
    const tell = () => wanted && goTo(place(root, "link-later"));
    if (document.readyState === "complete") tell();
    // Until then the browser looks for the fragment itself, and takes the focus away.
    else window.addEventListener("load", tell, { once: true, signal });
  }

  /** Go where the address leads once that is shown, or name the question that comes next. */
  function renderWanted() {
    const isLater = wanted?.closest("[hidden]") != null;
    show(root, { "link-later": isLater });
    if (wanted && isLater) {
      const [next] = [...state.asked].find(([, option]) => option === null) ?? [];
      write(root, "later-name", (wanted.querySelector("legend, span:not([hidden])") ?? wanted).textContent ?? "");
      write(root, "later-first", next ? wording(root, next) : "");
      place(root, "later-first").dataset.goto = next ?? "";
      show(root, { "later-next": next !== undefined, "later-never": next === undefined });
    } else if (wanted) {
      const first = wanted.querySelector("input") ?? wanted.closest("[tabindex]") ?? wanted;
      wanted = null;
      goTo(/** @type {HTMLElement} */ (first));
    }
  }

  function toggleNote() {
    set(states.toggleNote(state));
    keeping.update();
    if (state.wantsNote) goTo(place(root, "message"));
  }

  /** Clear everything, at the second press. */
  function restart() {
    if (!state.isRestartAsked) {
      set(states.askRestart(state, true));
      return speech.announce(sentence(root, "restart-note"));
    }
    fields.reset();
    message.reset();
    taking.reset();
    keeping.reset();
    set(states.restart(state));
    wanted = null;
    show(root, { "link-chosen": false, "link-kept": false, "link-unknown": false, "link-later": false });
    update();
    keeping.update();
    speech.announce(sentence(root, "cleared"));
    goTo(control(fields, states.FIRST_QUESTION));
  }

  /** Programs that fill in forms may fire no other event. @param {Event} event */
  function onChange(event) {
    if (event.target !== heard) onInput(event);
    heard = null;
  }

  /** @param {Event} event */
  function onInput({ target }) {
    heard = target;
    if (!(target instanceof Element) || !target.hasAttribute("name")) return;
    const name = target.getAttribute("name");
    if (name === TIME_QUESTION) time.value = ""; // of two answers to one question the newer one counts
    if (name === "recipient") set(states.chooseRecipient(state));
    if (name === "extra" && target instanceof HTMLInputElement) {
      set(states.chooseExtra(state, target.value, target.checked));
    }
    const edited = message.edit(target);
    if (edited) taking.changed();
    if (edited) update([edited], state.filled);
    else update();
    keeping.update();
    if (target === replyTo && replyTo.value) speech.announce(sentence(root, "replied"));
  }

  /** @param {Event} event */
  function onClick(event) {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest("a[data-goto]");
    const button = event.target.closest("[data-action]");
    const action = button?.getAttribute("data-action") ?? "";
    if (action !== "restart") set(states.askRestart(state, false));
    if (link) {
      event.preventDefault(); // the address stays as it is
      const name = link.getAttribute("data-goto") ?? "";
      goTo(PLACES.has(name) ? place(root, name) : control(fields, name));
    } else if (button instanceof HTMLElement) {
      actions[action]?.(button);
    }
  }

  /** The focus leaves the time: show that it is partial, or announce how it was understood. */
  function onTimeBlur() {
    readTime();
    const { moment, announced } = state;
    if (moment && moment.moment !== announced) speech.announce(sentence(root, "moment"));
    set(states.announce(state));
  }

  // As the default: what a browser restores on Back is not overridden by it, and resetting the form comes back to it.
  const english = guessEnglish(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC");
  find(fields, `select[name="english"] [value="${english}"]`, HTMLOptionElement).defaultSelected = true;
  createPeek(root, () => states.shownAdvice(state)?.complete ?? false, signal);
  root.addEventListener("input", onInput, { signal });
  root.addEventListener("change", onChange, { signal });
  root.addEventListener("click", onClick, { signal });
  time.addEventListener("blur", onTimeBlur, { signal });
  fields.addEventListener("submit", (event) => event.preventDefault(), { signal });
  root.addEventListener("beforeinput", (event) => isLineBreak(event) && event.preventDefault(), { signal });
  window.addEventListener("pagehide", onPageHide, { signal });
  window.addEventListener("pageshow", onPageShow, { signal });
  // A page that was hidden overnight would go on showing yesterday's deadline.
  document.addEventListener("visibilitychange", () => document.hidden || resume(), { signal });
  window.addEventListener("online", resume, { signal });
  window.addEventListener("beforeprint", taking.prepareToPrint, { signal });
  window.addEventListener("hashchange", followLink, { signal });

  root.toggleAttribute("data-live", true);
  show(root, { result: true, end: true });
  keeping.begin(restore);
  update();
  followLink();
  // A page in view hears neither of midnight nor of a device that wakes up.
  const clock = setInterval(() => document.hidden || update(), MINUTE_MS);
  return {
    stop() {
      clearInterval(clock);
      listening.abort();
      engine.stop();
      clearTimeout(slowTimer);
      speech.stop();
    },
  };
}

/** @param {InputEvent} event @returns {boolean} whether it would break a line in a control of one line */
function isLineBreak({ target, inputType }) {
  const isOneLine = target instanceof Element && target.hasAttribute("data-one-line");
  return isOneLine && (inputType === "insertLineBreak" || inputType === "insertParagraph");
}
