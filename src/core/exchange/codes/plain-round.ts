import type { Round } from '../../model/assessment.js';
import type { Text } from '../../model/text.js';
import { MIN_GROUP, ROLES, ROUND_MODES, SPLITS, SYSTEMS } from '../../model/vocabulary.js';
import { clean } from '../clean.js';
import { completeRound } from '../complete-response.js';

// Hand-written, because opening a link must not have to load the schema library. A test holds it against the schema:
// what this takes, `parseRound` takes too, and as the same round.

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && /^\S(?:.*\S)?$/u.test(value);
const isWhole = (value: unknown, min: number, max: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;
const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 200 && /\S/u.test(value);
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = (words: readonly unknown[], value: unknown): boolean => words.includes(value);
const isListOf = (words: readonly string[], value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => isOneOf(words, one));

function isText(value: unknown): value is Text {
  if (!isFields(value)) return false;
  const isShort = Object.values(value).every((text) => typeof text === 'string' && text.length <= 20_000);
  return isShort && typeof value['da'] === 'string' && /\S/u.test(value['da']);
}

/** A day that the calendar has, YYYY-MM-DD. */
function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const isExpected = (value: unknown): boolean =>
  isFields(value) &&
  SYSTEMS.every((system) => value[system] === undefined || isWhole(value[system], 0, 100_000));

/** What each field must be, where it is there. */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: isText,
  opens: isDate,
  closes: isDate,
  closed: (value) => typeof value === 'boolean',
  minGroup: (value) => isWhole(value, MIN_GROUP, 1000),
  split: (value) => isOneOf(SPLITS, value),
  names: (value) => typeof value === 'boolean',
  partnership: isName,
  collector: isName,
  systems: (value) => isListOf(SYSTEMS, value),
  roles: (value) => isListOf(ROLES, value),
  expected: isExpected,
  mode: (value) => isOneOf(ROUND_MODES, value),
};

/** A round from what a link carries, its texts cleaned; undefined where it is none. */
export function plainRound(input: unknown): Round | undefined {
  const { value } = clean(input);
  if (!isFields(value) || value['format'] !== 'kobling-round' || value['version'] !== 1) return undefined;
  const { id, instrument, opens, closes } = value;
  if (!isId(id) || !isFields(instrument)) return undefined;
  if (!isId(instrument['id']) || !isWhole(instrument['revision'], 1, 1_000_000)) return undefined;
  const isFitting = Object.entries(FIELDS).every(
    ([key, fits]) => value[key] === undefined || fits(value[key]),
  );
  if (!isFitting) return undefined;
  if (typeof opens === 'string' && typeof closes === 'string' && closes < opens) return undefined;
  const { id: name, revision } = instrument;
  return completeRound({ ...value, instrument: { id: name, revision } } as Parameters<
    typeof completeRound
  >[0]);
}
