import type { Locale } from './locale.js';
import type { Tables } from './tables.js';

type Own = Readonly<Record<string, unknown>>;

const isOwn = (value: unknown): value is Own =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What has been made of a host's texts, which keys of ours they have been held against, and which of theirs were. */
interface Made {
  readonly byTexts: Map<object, object>;
  readonly known: Set<string>;
  readonly checked: Set<string>;
}
const made = new WeakMap<object, Made>();

/** Ours with the host's in its place, where the host's is of the same kind; a text will do for one made from figures. */
function replaced(ours: unknown, own: unknown): unknown {
  if (typeof ours === 'function')
    return typeof own === 'string' ? () => own : typeof own === 'function' ? own : ours;
  if (Array.isArray(ours)) return Array.isArray(own) && own.length === ours.length ? own : ours;
  if (isOwn(ours)) return isOwn(own) ? merged(ours, own) : ours;
  return typeof own === typeof ours ? own : ours;
}

const merged = (ours: object, own: Own): object =>
  Object.fromEntries(
    Object.entries(ours).map(([key, text]) => [
      key,
      Object.hasOwn(own, key) ? replaced(text, own[key]) : text,
    ]),
  );

/** Tables of which no two of one element share a key. */
type PlainTable = 'finder' | 'source' | 'answer' | 'below' | 'assessment' | 'report' | 'radar' | 'data';

/**
 * Tables whose texts a host gives by their keys alone; `last` comes when all of an element's are known. The texts of any
 * other table are given under its name: `{ takeAway: { print: '…' } }`.
 */
const PLAIN: Readonly<Record<PlainTable, 'early' | 'last'>> = {
  finder: 'early',
  source: 'early',
  answer: 'early',
  below: 'last',
  assessment: 'last',
  report: 'last',
  radar: 'last',
  data: 'last',
};

const isOfPlain = (table: keyof Tables): table is PlainTable => table in PLAIN;

/** Names of the other tables, none of which is said to be no text. */
const NAMED: readonly string[] = Object.keys({
  base: 0,
  failure: 0,
  technical: 0,
  comparison: 0,
  findingFold: 0,
  finding: 0,
  linked: 0,
  remembering: 0,
  takeAwayFold: 0,
  takeAway: 0,
  onward: 0,
  profile: 0,
  handBack: 0,
  roundEntry: 0,
  round: 0,
  roundWait: 0,
  handIn: 0,
  held: 0,
  handOut: 0,
  setup: 0,
  reportShell: 0,
  beside: 0,
  expert: 0,
  meeting: 0,
  time: 0,
  radarShell: 0,
  radarBelow: 0,
  dataShell: 0,
} satisfies Record<Exclude<keyof Tables, PlainTable>, 0>);

/** Also where the host knows languages that the page has not got. */
const isByLanguage = (given: object, locale: Locale): boolean =>
  [locale, 'da', 'en'].some((tag) => tag in given) ||
  Object.entries(given).every(([key, value]) => /^[a-z]{2,3}$/.test(key) && isOwn(value));

/**
 * A table's texts with those that the element's host gives. The same objects give the same object again.
 * @param given the host's texts by key, those of some tables under the table's name; or all of that by language:
 * `{ da: { … }, nb: { … } }`, where in a language that is not among them ours stand. What is no object of texts is named
 * in the console, and so is, once all keys of the element are known, one that is none of theirs.
 */
export function wordsOf<T extends object>(
  texts: T,
  given: object,
  { locale, localName }: { readonly locale: Locale; readonly localName: string },
  table: keyof Tables,
): T {
  const all: unknown = isByLanguage(given, locale) ? (given as Own)[locale] : given;
  const state = made.get(given) ?? {
    byTexts: new Map<object, object>(),
    known: new Set<string>(),
    checked: new Set<string>(),
  };
  made.set(given, state);
  const check = (own: Own, known: Iterable<string>, where = ''): void => {
    if (state.checked.has(where)) return;
    state.checked.add(where);
    const keys = new Set(known);
    for (const key of Object.keys(own))
      if (!keys.has(key)) warn(localName, `there is no text "${where}${key}"`);
  };
  const isPlain = isOfPlain(table);
  const own: unknown = isPlain || !isOwn(all) ? all : all[table];
  if (!isOwn(own)) {
    const where = isPlain ? '' : table;
    if (own !== undefined && !state.checked.has(where))
      warn(localName, `${JSON.stringify(own)} is no object of texts`);
    if (own !== undefined) state.checked.add(where);
    return texts;
  }
  if (isOfPlain(table)) {
    for (const key of Object.keys(texts)) state.known.add(key);
    if (PLAIN[table] === 'last') check(own, [...state.known, ...NAMED]);
  } else check(own, Object.keys(texts), `${table}.`);
  const known = state.byTexts.get(texts) ?? merged(texts, own);
  state.byTexts.set(texts, known);
  return known as T;
}

const warn = (localName: string, what: string): void =>
  console.warn(`kobling: <${localName} texts>: ${what}.`);
