/**
 * The state of the checklist and its transitions. Pure functions on frozen values: the page is rendered from the state,
 * and nothing is read back from the page but what the reader filled in.
 */

import { advise as adviseFirst } from "./advice.mjs";
import { noticeLeft, readLocal, settle as settleAnswers, suggestRecipient, TIME_QUESTION } from "./answers.mjs";
import { understand } from "./moment.mjs";
import { FORMS, NAMED_BY, nameControl } from "./protocol.mjs";

/** @import { Advice } from "./advice.mjs" */
/** @import { Filled, Table } from "./answers.mjs" */
/** @import { State as EngineState } from "./engine.mjs" */
/** @import { Understood } from "./moment.mjs" */
/** @import { Answer, Assessment, Draft, Form, Problem, RenderAnswer, Why } from "./protocol.mjs" */

/**
 * `filled` has the answer that an exact time gives, and the recipient that is suggested; `asked` the questions that
 * apply, with their answers; `advice` what the page itself makes of them; `moment` the exact time, and `announced` how
 * it was last announced. `advised` (the forms) and `tellFirst` are the newest advice; `assessment` and `shown` (the
 * forms) are what is shown; `composed` are the engine's newest drafts, shown or not. `due` are the forms whose drafts
 * are older than the last change that concerns them; `isStandIn` is whether the drafts are ready messages, in place of
 * the engine's; `open` counts the requests without a reply.
 * @typedef {Readonly<{
 *   filled: Filled, asked: ReadonlyMap<string, string | null>, advice: Advice | null, isRecipientChosen: boolean,
 *   moment: Understood | null, announced: string, isTimeUnfinished: boolean,
 *   advised: readonly Form[], tellFirst: string | null, due: readonly Form[], open: number,
 *   assessment: Assessment | null, shown: readonly Form[], composed: Readonly<Partial<Record<Form, Draft>>>,
 *   wantsNote: boolean, isStandIn: boolean,
 *   problems: Readonly<Partial<Record<Form, readonly Problem[]>>>,
 *   engine: EngineState, why: Why | null, isSlow: boolean, isRestartAsked: boolean,
 * }>} State
 */

/** The question without whose answer nothing can be assessed. */
export const FIRST_QUESTION = "reason";

/** @type {State} */
export const EMPTY = {
  filled: {
    answers: {},
    startsAt: "",
    details: {},
    recipient: "employer",
    tone: "",
    by: "",
    english: "",
    replyTo: "",
    extras: {},
  },
  asked: new Map(),
  advice: null,
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
  composed: {},
  wantsNote: false,
  isStandIn: false,
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
 * @param {Omit<Filled, "extras">} filled
 * @param {Date} now
 * @param {readonly Form[]} changed the forms whose drafts this may change
 * @returns {State}
 */
export function fill(state, table, filled, now, changed = FORMS) {
  const startsAt = readLocal(filled.startsAt);
  const answers = { ...filled.answers, ...(startsAt && { [TIME_QUESTION]: noticeLeft(startsAt, now) }) };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";
  const { asked } = settleAnswers(table, answers);
  const isSame = JSON.stringify(answers) === JSON.stringify(state.filled.answers);
  const hasBegun = Boolean(asked.get(FIRST_QUESTION));
  return suggest({
    ...state,
    filled: { ...filled, answers, extras: state.filled.extras },
    asked,
    advice: hasBegun ? adviseFirst(table, answers, startsAt, now) : null,
    moment: startsAt && understand(startsAt, now, zone, filled.english),
    tellFirst: isSame ? state.tellFirst : null,
    assessment: hasBegun && (isSame || state.engine === "ready") ? state.assessment : null,
    due: FORMS.filter((form) => state.due.includes(form) || changed.includes(form)),
  });
}

/**
 * Somebody has advised: the forms and the recipient advised decide what else to request, and where there is
 * nothing to answer, the message is the first one again.
 * @param {State} state
 * @param {Pick<Assessment, "forms" | "tell_first" | "replies">} advice
 * @returns {State}
 */
export function advise(state, { forms, tell_first, replies }) {
  const replyTo = replies.includes(state.filled.replyTo) ? state.filled.replyTo : "";
  const next = suggest({ ...state, filled: { ...state.filled, replyTo }, advised: forms, tellFirst: tell_first });
  return isSameTalk(next.filled, state.filled) ? next : { ...next, due: FORMS };
}

/** Whether two drafts are to the same person, about the same. @param {Filled} one @param {Filled} other */
function isSameTalk(one, other) {
  return one.recipient === other.recipient && one.replyTo === other.replyTo;
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
  const drafts = answers.flatMap((answer) => (answer.ok ? [[answer.result.draft.form, answer.result.draft]] : []));
  const composed = { ...state.composed, ...Object.fromEntries(drafts) };
  // Nobody who owes no call has to leave a voicemail.
  const isCallOwed = state.filled.by !== "call" || !composed.call?.instead;
  return {
    ...state,
    assessment: assessment ?? state.assessment,
    shown: wantedForms(state).filter((form) => isCallOwed || form === "call"),
    composed,
    isStandIn: false,
    wantsNote: state.wantsNote && assessment?.note !== "",
    due: state.due.filter((form) => !forms.includes(form)),
    problems: { ...state.problems, ...Object.fromEntries(problems) },
  };
}

/** @param {Form} form @param {Answer | RenderAnswer | undefined} answer @returns {Problem[]} by the names of the controls */
export function nameProblems(form, answer) {
  if (!answer || answer.ok) return [];
  return answer.errors.map((one) => ({ ...one, field: nameControl(form, one.field.split(".").at(-1) ?? "") }));
}

/** @typedef {(state: State) => State} Transition */

/** A request was sent. @type {Transition} */
export const send = (state) => ({ ...state, open: state.open + 1 });

/** A request has its reply, or never will. @type {Transition} */
export const settle = (state) => ({ ...state, open: state.open - 1 });

/**
 * The engine has changed its state. One that failed leaves nothing to be trusted but what the page works out itself.
 * @type {(state: State, engine: EngineState, why: Why | null) => State}
 */
export const hear = (state, engine, why) => ({
  ...state,
  engine,
  why,
  isSlow: false,
  assessment: engine === "failed" ? null : state.assessment,
});

/** What is shown: the engine's assessment, or until there is one the page's own advice. @param {State} state */
export const shownAdvice = ({ assessment, advice }) => assessment ?? advice;

/** Loading takes long enough to be shown. @type {Transition} */
export const slow = (state) => ({ ...state, isSlow: true });

/** The reader has chosen a recipient. @type {Transition} */
export const chooseRecipient = (state) => ({ ...state, isRecipientChosen: true });

/** The reader wants the note that nobody is owed, or no longer does. @type {Transition} */
export const toggleNote = (state) => ({ ...state, wantsNote: !state.wantsNote });

/** The reader has added a sentence, or taken it out. @type {(state: State, id: string, isIn: boolean) => State} */
export const chooseExtra = (state, id, isIn) => chooseExtras(state, { ...state.filled.extras, [id]: isIn });

/**
 * What was stored is there again; a recipient only if chosen.
 * @type {(state: State, kept: { filled: Pick<Filled, "recipient" | "extras">, wantsNote: boolean }) => State}
 */
export const restore = (state, { filled: { recipient, extras }, wantsNote }) => ({
  ...chooseExtras(state, extras),
  isRecipientChosen: recipient !== "",
  wantsNote,
});

/** These are the reader's choices now. @type {(state: State, extras: Filled["extras"]) => State} */
export const chooseExtras = (state, extras) => ({ ...state, filled: { ...state.filled, extras } });

/** The time was left, partial or not. @type {(state: State, isTimeUnfinished: boolean) => State} */
export const leaveTime = (state, isTimeUnfinished) => ({ ...state, isTimeUnfinished });

/** The moment was announced. @type {Transition} */
export const announce = (state) => ({ ...state, announced: state.moment?.moment ?? "" });

/** "Start again" was pressed, or something else. @type {(state: State, isRestartAsked: boolean) => State} */
export const askRestart = (state, isRestartAsked) => ({ ...state, isRestartAsked });

/** Everything was cleared. What concerns the engine goes on. @type {Transition} */
export const restart = ({ engine, why, isSlow, open }) => ({ ...EMPTY, engine, why, isSlow, open });

/** Whether there is something to assess. @param {State} state */
export const hasBegun = ({ asked }) => Boolean(asked.get(FIRST_QUESTION));

/** Whether the reader sees that the engine is loading. @param {State} state */
export const isWaiting = (state) => state.engine === "loading" && state.isSlow && hasBegun(state);

/** Whether a reply is on its way. @param {State} state */
export const isBusy = ({ open, engine }) => open > 0 && engine !== "failed";

/**
 * Whether a message is owed, or wanted all the same. What was shown before the engine failed stays.
 * @param {State} state
 */
export const hasMessage = ({ assessment, advice, wantsNote, engine, shown }) =>
  assessment
    ? wantsNote || assessment.channel !== "none"
    : engine === "failed" && shown.length > 0 && advice !== null && (wantsNote || advice.channel !== "none");

/** The page advises in the engine's place. @param {State} state @returns {State} */
export const adviseAlone = (state) => (state.advice ? advise(state, { ...state.advice, replies: [] }) : state);

/** The ready messages are there. @param {State} state @param {readonly Draft[]} drafts @returns {State} */
export const standIn = (state, drafts) => ({
  ...state,
  shown: wantedForms(state),
  composed: Object.fromEntries(drafts.map((draft) => [draft.form, draft])),
  problems: {},
  isStandIn: true,
});

/** The problems of the forms that are shown. @param {State} state */
export const shownProblems = ({ shown, problems }) => shown.flatMap((form) => problems[form] ?? []);

/** The details that most drafts mention: shown until one is composed. */
const USUAL = ["your_name", "company", "role"];
const FURTHER = ["your_phone", "reason_given"];
const OTHERS = ["other_times", "your_question", ...FURTHER];

/**
 * Which fields for details are shown: the name of the recipient, what a draft that is shown mentions, what holds text,
 * and what the engine refused.
 * @param {State} state
 * @returns {{ fields: Record<string, boolean>, further: boolean, any: boolean }} by the detail's name; whether one of
 * the further ones is, and any but the recipient's
 */
export function shownDetails(state) {
  const { composed, filled, shown } = state;
  const refused = new Set(shownProblems(state).map(({ field }) => field));
  const drafts = shown.flatMap((form) => composed[form] ?? []);
  const mentioned = new Set(drafts.length > 0 ? drafts.flatMap(({ mentions }) => mentions) : USUAL);
  const names = Object.entries(NAMED_BY).map(([recipient, name]) => [name, recipient === filled.recipient]);
  const others = [...USUAL, ...OTHERS].map((name) => [name, mentioned.has(name) || Boolean(filled.details[name])]);
  /** @type {Record<string, boolean>} */
  const fields = Object.fromEntries([...names, ...others].map(([name, is]) => [name, is || refused.has(String(name))]));
  const isOneShown = (/** @type {readonly string[]} */ some) => some.some((name) => fields[name]);
  return { fields, further: isOneShown(FURTHER), any: isOneShown([...USUAL, ...OTHERS]) };
}

/** The details that are no answer, such as "N/A". @param {State} state @returns {readonly string[]} */
export const nonAnswers = ({ shown, composed }) => (shown[0] && composed[shown[0]]?.non_answers) ?? [];

/**
 * The forms to show, in order: the reader's, or else those advised. A call may end at a machine.
 * @param {State} state @returns {readonly Form[]}
 */
function wantedForms({ filled, advised }) {
  const chosen = FORMS.find((form) => form === filled.by);
  if (chosen) return chosen === "call" ? ["call", "voicemail"] : [chosen];
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
 * @param {Filled} filled what was filled in then
 * @returns {boolean} whether a reply for these forms is all that is needed now
 */
export function isAnswered(state, forms, filled) {
  return neededForms(state).every((form) => forms.includes(form)) && isSameTalk(state.filled, filled);
}
