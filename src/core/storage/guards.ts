import { PERSPECTIVES, ROLES, ROUND_MODES, SPLITS, SYSTEMS } from '../model/vocabulary.js';
import type { Answer, Placement, Respondent, Response, Round, Tally } from '../model/assessment.js';
import type { Collection, Collections, Draft } from './store.js';

// Hand-written, because an element's first saved answer must not have to load the schema library.

type Fields = Readonly<Record<string, unknown>>;

/** A plain object, no array. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isOneOf = (words: readonly string[], value: unknown): boolean => isText(value) && words.includes(value);

const isMaybe = (is: (value: unknown) => boolean, value: unknown): boolean =>
  value === undefined || is(value);
const isListOf = (words: readonly string[], value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => isOneOf(words, one));

const isInstrumentRef = (value: unknown): boolean =>
  isFields(value) && isText(value['id']) && isCount(value['revision']) && value['revision'] > 0;

/** A person's own placement in Figure 1. */
function isPlacement(value: unknown): value is Placement {
  return isFields(value) && Number.isFinite(value['x']) && Number.isFinite(value['y']);
}

/** A finite number, a text (also the two non-answers) or a placement. */
export function isAnswer(value: unknown): value is Answer {
  return isText(value) || Number.isFinite(value) || isPlacement(value);
}

const isAnswers = (value: unknown): boolean => isFields(value) && Object.values(value).every(isAnswer);

function isRespondent(value: unknown): value is Respondent {
  if (!isFields(value)) return false;
  const { system, role, organisation, name } = value;
  return (
    (system === undefined || isOneOf(SYSTEMS, system)) &&
    (role === undefined || isOneOf(ROLES, role)) &&
    (organisation === undefined || isText(organisation)) &&
    (name === undefined || isText(name))
  );
}

/** Whether a value has the shape of a response; whether it fits its instrument is for `parseResponse`. */
export function isResponse(value: unknown): value is Response {
  return (
    isFields(value) &&
    value['format'] === 'kobling-response' &&
    value['version'] === 1 &&
    isText(value['id']) &&
    isCount(value['rev']) &&
    isInstrumentRef(value['instrument']) &&
    isTextOrNull(value['round']) &&
    isTextOrNull(value['workspace']) &&
    isRespondent(value['respondent']) &&
    isOneOf(PERSPECTIVES, value['perspective']) &&
    isTextOrNull(value['subject']) &&
    isAnswers(value['answers']) &&
    isTextOrNull(value['startedAt']) &&
    isTextOrNull(value['completedAt'])
  );
}

/** Whether a value has the shape of a draft. */
export function isDraft(value: unknown): value is Draft {
  return (
    isFields(value) &&
    isInstrumentRef(value['instrument']) &&
    isTextOrNull(value['round']) &&
    isResponse(value['response']) &&
    isTextOrNull(value['at'])
  );
}

function isTallyGroup(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { system, role, respondents, items } = value;
  return (
    (system === undefined || isOneOf(SYSTEMS, system)) &&
    (role === undefined || isOneOf(ROLES, role)) &&
    isCount(respondents) &&
    isFields(items) &&
    Object.values(items).every((counts) => Array.isArray(counts) && counts.every(isCount))
  );
}

/** Whether a value has the shape of a tally. */
export function isTally(value: unknown): value is Tally {
  return (
    isFields(value) &&
    value['format'] === 'kobling-tally' &&
    value['version'] === 1 &&
    isMaybe(isText, value['id']) &&
    isMaybe(isCount, value['rev']) &&
    isInstrumentRef(value['instrument']) &&
    isTextOrNull(value['round']) &&
    Array.isArray(value['groups']) &&
    value['groups'].every(isTallyGroup)
  );
}

/** Whether a value has the shape of a round. */
export function isRound(value: unknown): value is Round {
  return (
    isFields(value) &&
    value['format'] === 'kobling-round' &&
    value['version'] === 1 &&
    isText(value['id']) &&
    (value['title'] === null || (isFields(value['title']) && Object.values(value['title']).every(isText))) &&
    isInstrumentRef(value['instrument']) &&
    isTextOrNull(value['opens']) &&
    isTextOrNull(value['closes']) &&
    typeof value['closed'] === 'boolean' &&
    isCount(value['minGroup']) &&
    isOneOf(SPLITS, value['split']) &&
    typeof value['names'] === 'boolean' &&
    isMaybe(isText, value['partnership']) &&
    isMaybe(isText, value['collector']) &&
    isMaybe((list) => isListOf(SYSTEMS, list), value['systems']) &&
    isMaybe((list) => isListOf(ROLES, list), value['roles']) &&
    isMaybe((counts) => isFields(counts) && Object.values(counts).every(isCount), value['expected']) &&
    isMaybe((mode) => isOneOf(ROUND_MODES, mode), value['mode'])
  );
}

/** Whether a value has the shape of a record that was set aside. */
export function isUnreadable(value: unknown): value is Collections['unreadable'] {
  return (
    isFields(value) && isText(value['from']) && isText(value['key']) && 'raw' in value && isText(value['why'])
  );
}

/** The guard of each collection's values. */
export const GUARDS: { readonly [C in Collection]: (value: unknown) => value is Collections[C] } = {
  drafts: isDraft,
  responses: isResponse,
  tallies: isTally,
  rounds: isRound,
  settings: (value): value is unknown => value !== undefined,
  unreadable: isUnreadable,
};
