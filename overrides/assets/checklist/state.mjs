/**
 * The state of the checklist and its transitions. Pure functions on frozen values: the page is rendered from the state,
 * and nothing is read back from the page but what the reader filled in.
 */

import { TIME_QUESTION, findAsked, noticeLeft, readLocal, suggestRecipient } from "./answers.mjs";
import { understand } from "./moment.mjs";
import { FORMS, nameControl } from "./protocol.mjs";

/** @import { Filled, Table } from "./answers.mjs" */
/** @import { State as EngineState } from "./engine.mjs" */
/** @import { Understood } from "./moment.mjs" */
/** @import { Answer, Assessment, Form, Problem, Why } from "./protocol.mjs" */

/**
 * `filled` has the answer that an exact time gives, and the recipient that is suggested; `asked` the questions that
 * apply, with their answers; `moment` the exact time, and `announced` how it was last announced. `advised` (the forms)
 * and `tellFirst` are the engine's newest advice; `assessment` and `shown` (the forms) are what is shown. `due` are the
 * forms whose drafts are older than the last change that concerns them; `open` counts the requests without a reply.
 * @typedef {Readonly<{
 *   filled: Filled, asked: ReadonlyMap<string, string | null>, isRecipientChosen: boolean,
 *   moment: Understood | null, announced: string, isTimeUnfinished: boolean,
 *   advised: readonly Form[], tellFirst: string | null, due: readonly Form[], open: number,
 *   assessment: Assessment | null, shown: readonly Form[], wantsNote: boolean,
 *   problems: Readonly<Partial<Record<Form, readonly Problem[]>>>,
 *   engine: EngineState, why: Why | null, isSlow: boolean, isRestartAsked: boolean,
 * }>} State
 */

/** The question without whose answer nothing can be assessed. */
export const FIRST_QUESTION = "reason";

/** @type {State} */
export const EMPTY = {
  filled: { answers: {}, startsAt: "", details: {}, recipient: "employer", tone: "", by: "" },
  asked: new Map(),
  isRecipientChosen: false,
  moment: null,
  announced: "",
  isTimeUnfinished: false,
  advised: [],
  tellFirst: null,
  due: FORMS,
  open: 0,
  assessment: null,
  shown: [],
  wantsNote: false,
  problems: {},
  engine: "idle",
  why: null,
  isSlow: false,
  isRestartAsked: false,
};

/**
 * The controls were read.
 * @param {State} state
 * @param {Table} table
 * @param {Filled} filled
 * @param {Date} now
 * @param {readonly Form[]} changed the forms whose drafts this may change
 * @returns {State}
 */
export function fill(state, table, filled, now, changed = FORMS) {
  const startsAt = readLocal(filled.startsAt);
  const answers = { ...filled.answers, ...(startsAt && { [TIME_QUESTION]: noticeLeft(startsAt, now) }) };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";
  const asked = findAsked(table, answers);
  const isSame = JSON.stringify(answers) === JSON.stringify(state.filled.answers);
  return suggest({
    ...state,
    filled: { ...filled, answers },
    asked,
    moment: startsAt && understand(startsAt, now, zone),
    tellFirst: isSame ? state.tellFirst : null,
    assessment: asked.get(FIRST_QUESTION) ? state.assessment : null,
    due: FORMS.filter((form) => state.due.includes(form) || changed.includes(form)),
  });
}

/**
 * The engine has assessed: the forms and the recipient it advises decide what else to request.
 * @param {State} state
 * @param {Assessment} assessment
 * @returns {State}
 */
export function advise(state, { forms, tell_first }) {
  const next = suggest({ ...state, advised: forms, tellFirst: tell_first });
  return next.filled.recipient === state.filled.recipient ? next : { ...next, due: FORMS };
}

/** @param {State} state @returns {State} */
function suggest(state) {
  if (state.isRecipientChosen) return state;
  return { ...state, filled: { ...state.filled, recipient: state.tellFirst ?? suggestRecipient(state.asked) } };
}

/**
 * The engine has replied for these forms, and the reply is shown.
 * @param {State} state
 * @param {readonly Form[]} forms
 * @param {readonly Answer[]} answers one for each
 * @param {Assessment | null} assessment
 * @returns {State}
 */
export function receive(state, forms, answers, assessment) {
  const problems = forms.map((form, at) => [form, nameProblems(form, answers[at])]);
  return {
    ...state,
    assessment: assessment ?? state.assessment,
    shown: wantedForms(state),
    wantsNote: state.wantsNote && assessment?.note !== "",
    due: state.due.filter((form) => !forms.includes(form)),
    problems: { ...state.problems, ...Object.fromEntries(problems) },
  };
}

/** @param {Form} form @param {Answer | undefined} answer @returns {Problem[]} by the names of the controls */
function nameProblems(form, answer) {
  if (!answer || answer.ok) return [];
  return answer.errors.map((one) => ({ ...one, field: nameControl(form, one.field.split(".").at(-1) ?? "") }));
}

/** A request was sent. @param {State} state @returns {State} */
export function send(state) {
  return { ...state, open: state.open + 1 };
}

/** A request has its reply, or never will. @param {State} state @returns {State} */
export function settle(state) {
  return { ...state, open: state.open - 1 };
}

/** The engine has changed its state. @param {State} state @param {EngineState} engine @param {Why | null} why @returns {State} */
export function hear(state, engine, why) {
  return { ...state, engine, why, isSlow: false };
}

/** Loading takes long enough to be shown. @param {State} state @returns {State} */
export function slow(state) {
  return { ...state, isSlow: true };
}

/** The reader has chosen a recipient. @param {State} state @returns {State} */
export function chooseRecipient(state) {
  return { ...state, isRecipientChosen: true };
}

/** The reader wants the note that nobody is owed, or no longer does. @param {State} state @returns {State} */
export function toggleNote(state) {
  return { ...state, wantsNote: !state.wantsNote };
}

/**
 * The focus has left the time, or is elsewhere.
 * @param {State} state @param {boolean} isTimeUnfinished whether day or hour is missing @returns {State}
 */
export function leaveTime(state, isTimeUnfinished) {
  return { ...state, isTimeUnfinished };
}

/** The moment was announced. @param {State} state @returns {State} */
export function announce(state) {
  return { ...state, announced: state.moment?.moment ?? "" };
}

/** The reader has pressed "Start again" once, or something else since. @param {State} state @param {boolean} isRestartAsked @returns {State} */
export function askRestart(state, isRestartAsked) {
  return { ...state, isRestartAsked };
}

/** Everything was cleared. What concerns the engine goes on. @param {State} state @returns {State} */
export function restart({ engine, why, isSlow, open }) {
  return { ...EMPTY, engine, why, isSlow, open };
}

/** @param {State} state @returns {boolean} whether there is something to assess */
export function hasBegun({ asked }) {
  return Boolean(asked.get(FIRST_QUESTION));
}

/** @param {State} state @returns {boolean} whether the reader sees that the engine is loading */
export function isWaiting(state) {
  return state.engine === "loading" && state.isSlow && hasBegun(state);
}

/** @param {State} state @returns {boolean} whether a reply is on its way */
export function isBusy({ open, engine }) {
  return open > 0 && engine !== "failed";
}

/** @param {State} state @returns {boolean} whether a message is owed, or wanted all the same */
export function hasMessage({ assessment, wantsNote }) {
  return wantsNote || (assessment?.channel ?? "none") !== "none";
}

/** @param {State} state @returns {readonly Form[]} the forms to show, in order: the reader's choice, or else those advised */
function wantedForms({ filled, advised }) {
  const chosen = FORMS.find((form) => form === filled.by);
  if (chosen) return [chosen];
  return advised.length > 0 ? advised : ["email"];
}

/**
 * The forms to request: the one whose draft is scored (the email, if it is shown) comes first, then those that are due.
 * @param {State} state
 * @returns {readonly [Form, ...Form[]]}
 */
export function neededForms(state) {
  const forms = wantedForms(state);
  const lead = forms.includes("email") ? "email" : /** @type {Form} */ (forms[0]);
  return [lead, ...forms.filter((form) => form !== lead && state.due.includes(form))];
}

/**
 * @param {State} state
 * @param {readonly Form[]} forms those that were requested
 * @param {string} recipient to whom they were composed
 * @returns {boolean} whether a reply for these forms is all that is needed now
 */
export function isAnswered(state, forms, recipient) {
  const needed = neededForms(state);
  return needed[0] === forms[0] && needed.every((form) => forms.includes(form)) && state.filled.recipient === recipient;
}

/** @param {State} state @returns {readonly Problem[]} those of the forms that are shown */
export function shownProblems(state) {
  return state.shown.flatMap((form) => state.problems[form] ?? []);
}
