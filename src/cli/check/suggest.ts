import { checkIn, confidenceIn, deliveryIn, statusIn, systemIn } from '../columns/choices.js';
import { dateIn, durationIn } from '../columns/dates.js';
import { nearest } from '../../core/exchange/nearest.js';
import { nearestNeed, needIn } from '../columns/needs-cell.js';
import { slipFor } from './unknown-keys.js';
import { stepsOf } from './locate.js';
import { valueAt } from '../../core/exchange/pointer.js';
import type { Meaning } from '../columns/remarks.js';
import type { Problem } from '../../core/model/problem.js';
import type { Schemes } from '../schemes.js';

/** Fields whose words people write in their own language, and what they mean in the format. */
const IN_WORDS: Readonly<Record<string, (text: string) => Meaning<string>>> = {
  system: systemIn,
  status: statusIn,
  delivery: deliveryIn,
  confidence: confidenceIn,
  checks: checkIn,
};

/** A text that stands where a problem is; undefined for anything else. */
function textAt(value: unknown, steps: readonly string[]): string | undefined {
  const found = valueAt(value, steps);
  return typeof found === 'string' ? found : undefined;
}

/** The alternatives of `a | b | c`. */
function choices(expected: string): string[] {
  return expected.includes(' | ') ? expected.split(' | ') : [];
}

/** A key of the same object that looks like the one that is missing: `titel` for `title`. */
function misspelledKey(value: unknown, steps: readonly string[]): string | null {
  const parent = valueAt(value, steps.slice(0, -1));
  const wanted = steps.at(-1);
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent) || wanted === undefined)
    return null;
  const others = Object.keys(parent).filter((key) => key !== wanted);
  return others.find((key) => slipFor(key) === wanted) ?? nearest(wanted, others) ?? null;
}

function wordsOrNearest(text: string, field: string, expected: string): string | null {
  const read = Object.hasOwn(IN_WORDS, field) ? IN_WORDS[field] : undefined;
  const meaning = read?.(text);
  if (meaning && 'value' in meaning && meaning.value !== undefined) return meaning.value;
  return nearest(text, choices(expected)) ?? null;
}

/** What may have been meant where a problem is, ready to be written there; null where there is no telling. */
export function suggestion(
  { path, code, expected, found }: Problem,
  value: unknown,
  schemes: Schemes,
): string | null {
  const steps = stepsOf(path);
  const last = steps.at(-1) ?? '';
  // An entry of a list is named by its list.
  const field = /^\d+$/u.test(last) ? (steps.at(-2) ?? '') : last;
  if (code === 'missing') return misspelledKey(value, steps);
  if (code === 'unknown-need') {
    // In a catalogue the need is the key; in JSON-LD it is what was found there, with its mark and its fit.
    const word = /^"(?:kobling:)?(.+?)(?::\d+)?"$/u.exec(found)?.[1] ?? last;
    return needIn(word) ?? nearestNeed(word);
  }
  if (code === 'unknown-key') return expected === '' ? null : expected;
  const text = textAt(value, steps);
  if (text === undefined) return null;
  if (code === 'unknown-type') return schemes.find(text) ?? schemes.nearest(text);
  if (code === 'not-iso-duration') {
    const duration = durationIn(text);
    return typeof duration === 'string' ? duration : null;
  }
  if (code === 'bad-link')
    return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/u.test(text.trim()) ? `https://${text.trim()}` : null;
  if (expected === 'YYYY-MM-DD') {
    const date = dateIn(text);
    return 'value' in date ? (date.value ?? null) : null;
  }
  return wordsOrNearest(text, field, expected);
}
