import type { Response, Round, Tally, Withdrawal } from '../../model/assessment.js';

/** What a code or a link can carry. */
export type Carried = Response | Withdrawal | Tally | Round;
export type CarriedFormat = Carried['format'];

/** The letter that stands in a code for the format, version 1 of each. */
export const LETTERS: Readonly<Record<CarriedFormat, string>> = {
  'kobling-response': 'R',
  'kobling-withdrawal': 'W',
  'kobling-tally': 'T',
  'kobling-round': 'O',
};

/** One letter for each key at the top of these formats; what lies under them goes as it is. */
const SHORT: Readonly<Record<string, string>> = {
  id: 'i',
  rev: 'r',
  instrument: 'n',
  round: 'o',
  workspace: 'w',
  respondent: 'p',
  perspective: 't',
  subject: 's',
  openToTeam: 'k',
  answers: 'a',
  startedAt: 'b',
  completedAt: 'c',
  withdrawnAt: 'd',
  groups: 'g',
  title: 'l',
  opens: 'u',
  closes: 'v',
  closed: 'x',
  minGroup: 'm',
  split: 'y',
  names: 'q',
  partnership: 'h',
  collector: 'z',
  systems: 'e',
  roles: 'j',
  expected: 'f',
  mode: 'A',
};
const LONG: ReadonlyMap<string, string> = new Map(
  Object.entries(SHORT).map(([long, short]) => [short, long]),
);
/** Stands before a key that has no letter, so that none can be taken for one. */
const AS_IT_IS = '~';

/** A file in few characters: format and version left to the letter, null left out, keys shortened. */
export function shorten(carried: Carried): Readonly<Record<string, unknown>> {
  const { format: _format, version: _version, ...rest } = carried;
  const entries = Object.entries(rest).flatMap(([key, value]): [string, unknown][] => {
    if (value === null || value === undefined) return [];
    const short = Object.hasOwn(SHORT, key) ? SHORT[key] : undefined;
    const isRef = key === 'instrument' && !Array.isArray(value);
    return [[short ?? AS_IT_IS + key, isRef ? [carried.instrument.id, carried.instrument.revision] : value]];
  });
  return Object.fromEntries(entries);
}

/** The file that `shorten` had before it, to be read as any other file; undefined for what cannot be one. */
export function lengthen(letter: string, short: unknown): Readonly<Record<string, unknown>> | undefined {
  const format = (Object.keys(LETTERS) as CarriedFormat[]).find((one) => LETTERS[one] === letter);
  if (!format || typeof short !== 'object' || short === null || Array.isArray(short)) return undefined;
  const entries = Object.entries(short).map(([key, value]: [string, unknown]): [string, unknown] => {
    const long = key.startsWith(AS_IT_IS) ? key.slice(1) : (LONG.get(key) ?? key);
    return [long, long === 'instrument' ? refOf(value) : value];
  });
  return Object.fromEntries([['format', format], ['version', 1], ...entries] as [string, unknown][]);
}

const refOf = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  const [id, revision] = value as unknown[];
  return { id, revision };
};
