import { completeInstrument, type RawInstrument } from '../model/complete-instrument.js';
import { ITEM_KINDS } from '../model/vocabulary.js';
import { cleanString } from './clean.js';
import type { Instrument } from '../model/assessment.js';

/** Longer texts, and more of anything, are left to the reader that tells what is wrong with them. */
const MAX = { file: 1_000_000, text: 20_000, id: 200, rows: 1000 };

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isClean = (text: string): boolean => {
  const cleaned = cleanString(text);
  return cleaned.removed === 0 && cleaned.text === text;
};
const isString: Test = (value) => typeof value === 'string' && value.length <= MAX.text && isClean(value);
const isWords: Test = (value) => isString(value) && /\S/u.test(value as string);
const isId: Test = (value) =>
  isString(value) && (value as string).length <= MAX.id && /^\S(?:.*\S)?$/u.test(value as string);
const isNumber: Test = (value) => Number.isFinite(value) && !Object.is(value, -0);
const isWhole =
  (min: number, max: number): Test =>
  (value) =>
    Number.isInteger(value) && isNumber(value) && (value as number) >= min && (value as number) <= max;
const isFlag: Test = (value) => typeof value === 'boolean';
const isOneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Test = (value) =>
  isObject(value) &&
  isWords(value['da']) &&
  Object.entries(value).every(([key, text]) => /^[\w-]+$/.test(key) && key !== '__proto__' && isString(text));
const isMissing = (value: unknown): boolean => value === undefined || value === null;
const maybe =
  (test: Test): Test =>
  (value) =>
    isMissing(value) || test(value);
/** Has every key it must, and no other: such an object goes on as it is. */
const isExactly =
  (
    keys: Readonly<Record<string, Test>>,
    isKnown: (key: string, value: unknown) => boolean = () => false,
  ): Test =>
  (value) =>
    isObject(value) &&
    Object.entries(keys).every(([key, test]) => test(value[key])) &&
    Object.entries(value).every(([key, inside]) => Object.hasOwn(keys, key) || isKnown(key, inside));
/** The same with keys that nobody reads, as long as nothing can be wrong in them: it is copied without those. */
const isShape = (keys: Readonly<Record<string, Test>>): Test =>
  isExactly(
    keys,
    (key, value) =>
      /^[\w$-]+$/.test(key) && key !== '__proto__' && (typeof value !== 'object' || value === null),
  );
/** Also looks into places of a list that hold nothing, which `every` alone leaves out. */
const isListOf =
  (test: Test, min = 1): Test =>
  (value) =>
    Array.isArray(value) && value.length >= min && value.length <= MAX.rows && Array.from(value).every(test);

const isItem = isShape({
  id: isId,
  dimension: isId,
  kind: isOneOf(...ITEM_KINDS),
  text: isText,
  wording: maybe(isShape({ other: maybe(isText), desired: maybe(isText) })),
  reversed: maybe(isFlag),
  help: maybe(isText),
  competence: maybe(isText),
  source: maybe(isExactly({ page: isWhole(1, 100_000) })),
  options: maybe(isListOf(isExactly({ id: isId, text: isText }), 0)),
  unit: maybe(isText),
  min: maybe(isNumber),
  max: maybe(isNumber),
  // What one answer makes of other statements is for the reader that can tell of circles.
  showIf: isMissing,
  position: maybe(isOneOf('x', 'y')),
});

const isInstrument = isShape({
  format: isOneOf('kobling-instrument'),
  version: isOneOf(1),
  id: isId,
  revision: isWhole(1, 1_000_000),
  title: isText,
  intro: maybe(isText),
  scale: isExactly({ min: isWhole(-100, 100), max: isWhole(-100, 100), labels: isListOf(isText) }),
  dimensions: isListOf(
    isShape({ id: isId, title: isText, description: maybe(isText), context: maybe(isFlag) }),
  ),
  items: isListOf(isItem),
  source: maybe(isShape({ citation: maybe(isWords) })),
  citation: maybe(isWords),
});

const areUnique = (rows: readonly { readonly id: string }[]): boolean =>
  new Set(rows.map(({ id }) => id)).size === rows.length;

/** Whether the parts fit each other; what `checkInstrument` looks for, without the words. */
function isSound({ scale, dimensions, items }: Instrument): boolean {
  const themes = new Set(dimensions.map(({ id }) => id));
  const points = scale.max - scale.min + 1;
  return (
    points >= 2 &&
    scale.labels.length === points &&
    areUnique(dimensions) &&
    areUnique(items) &&
    items.every(
      ({ dimension, kind, options, unit, min, max, position }) =>
        themes.has(dimension) &&
        (kind !== 'count' || unit !== null) &&
        (kind !== 'choice' || (options.length >= 2 && areUnique(options))) &&
        (min === null || max === null || min <= max) &&
        (position === null || kind === 'rating'),
    )
  );
}

/** A copy of our own, which nobody else changes; undefined for what cannot be copied, or is no JSON. */
function copyOf(input: unknown): unknown {
  try {
    if (typeof input !== 'string') return structuredClone(input);
    return input.length > MAX.file ? undefined : JSON.parse(input);
  } catch {
    // Why that is so, the other reader tells.
    return undefined;
  }
}

/**
 * Reads an instrument in which nothing is to be told, cleaned or set right: almost every one. It needs no schemas, so that
 * the first statement is there soon. What it does not take is not wrong for that: `parseInstrument` reads all there is, and
 * names what is wrong.
 * @param input JSON text, or its parsed value
 * @returns the same as `parseInstrument`; undefined where that is to be asked
 */
export function plainInstrument(input: unknown): Instrument | undefined {
  const value = copyOf(input);
  if (!isInstrument(value)) return undefined;
  const raw = value as RawInstrument & { readonly citation?: string | null };
  const instrument = completeInstrument({
    ...raw,
    source: { citation: raw.source?.citation ?? raw.citation ?? null },
  });
  return isSound(instrument) ? instrument : undefined;
}
