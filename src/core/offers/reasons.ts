/** The words that spoke for a need, as stretches of the text as written. */
import type { NeedReason } from '../model/need.js';
import { STOPS } from './clauses.js';
import type { Token } from './text.js';

const MOST = 3;
/** Part of the strongest word's weight from which on a word is worth quoting. */
const TELLING = 0.3;
/** Words that say little, between two that do, are quoted along with them. */
const BRIDGED = 2;

/**
 * Quotes the telling words, in the order of the text.
 * @param tokens those of the text
 * @param spoken what each of them gave, ≥ 0
 */
export function quoteReasons(
  text: string,
  tokens: readonly Token[],
  spoken: readonly number[],
): NeedReason[] {
  const least = TELLING * Math.max(0, ...spoken);
  const spans: { start: number; end: number; last: number; weight: number }[] = [];
  tokens.forEach((token, i) => {
    const weight = spoken[i] ?? 0;
    if (weight <= 0 || weight < least) return;
    const span = spans.at(-1);
    if (span && i - span.last <= BRIDGED + 1 && !STOPS.test(text.slice(span.end, token.start)))
      Object.assign(span, { end: token.end, last: i, weight: span.weight + weight });
    else spans.push({ start: token.start, end: token.end, last: i, weight });
  });
  return spans
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}
