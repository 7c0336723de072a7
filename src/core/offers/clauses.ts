/** A text in clauses, and which of them say that something is *not* wanted. */
import type { Token } from './text.js';

export interface Clause {
  /** Numbers of its tokens: from ≤ token < to. */
  readonly from: number;
  readonly to: number;
}

export const STOPS = /[,;:.!?()\n]/;
const CONJUNCTIONS: ReadonlySet<string> = new Set(['og', 'men', 'samt', 'eller', 'and', 'but', 'or']);

/** Cuts at punctuation and conjunctions of both languages. */
export function splitClauses(text: string, tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) clauses.push({ from, to });
  };
  tokens.forEach((token, i) => {
    const gap = text.slice(tokens[i - 1]?.end ?? 0, token.start);
    const isConjunction = CONJUNCTIONS.has(token.text);
    if (i === 0 || !(isConjunction || STOPS.test(gap))) return;
    close(i);
    from = isConjunction ? i + 1 : i;
  });
  close(tokens.length);
  return clauses;
}

/** Small words that may stand between a verb and its denial. */
const FILL = '( altsaa| jo| nu| dog| slet| bare| laengere| really| actually)*';
/** »Vi kan ikke finde smede« is a need, »vi mangler ikke smede« is none: only the wish itself may be denied. */
const DENIED = [
  `\\b(mangler|soeger|behoever|oensker)${FILL} (ikke|ingen)\\b`,
  `\\bhar${FILL} (ikke|ingen)${FILL} brug for\\b`,
  `\\bskal${FILL} ikke (bruge|have|ansaette)\\b`,
  `\\bikke (har brug for|mangler|skal bruge|(er )?ude efter|interesserede? i)\\b`,
  `\\b(not|n t|dont)${FILL} (need|require|lack|want (a|an|any|more))\\b`,
  `\\b(not|n t)${FILL} (looking for|short of|interested in)\\b`,
  `\\bno (longer need|need for|need of|shortage of)\\b`,
].map((pattern) => new RegExp(pattern));
/** »This should not need three people« is a complaint. No lookbehind: older Safaris refuse the whole file over one. */
const COMPLAINT = /\bshould not\b/;

/**
 * Whether a clause says that something is not wanted.
 * @param words folded by `foldText`
 */
export function isDenied(words: readonly string[]): boolean {
  // »Don't« is two words to the reader of texts; here it is one denial.
  const clause = words.join(' ').replace(/(\w)n t\b/g, '$1 n t');
  return !COMPLAINT.test(clause) && DENIED.some((pattern) => pattern.test(clause));
}
