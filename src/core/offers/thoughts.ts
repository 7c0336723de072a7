/** A text as words, and where one thought ends and the next begins. */
import { tokenise, type Token } from './text.js';

export interface Thoughts {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The folded word with this number; '' outside the text. */
  readonly at: (index: number) => string;
  /** What stands before this word: a stop, or the end of the text. */
  readonly isBreak: (index: number) => boolean;
  /** What stands between this word and the one before it. */
  readonly gap: (index: number) => string;
}

const STOPS = /[,;:.!?()\n]/;
/** Abbreviations whose point ends nothing. */
const ABBREVIATED = /^(?:ca|approx|incl|inkl)$/;
/** »1.200« and »1,200«: one number. */
const THOUSANDS = /^[.,\u00a0\u202f]$/;

/** Takes a text apart; numbers with a sign for thousands stay whole. */
export function thoughtsOf(text: string): Thoughts {
  const tokens: Token[] = [];
  for (const token of tokenise(text)) {
    const last = tokens.at(-1);
    const isRest =
      last &&
      /^\d{3}$/.test(token.text) &&
      /^\d{1,3}$/.test(last.text) &&
      THOUSANDS.test(text.slice(last.end, token.start));
    if (isRest) tokens[tokens.length - 1] = { ...last, text: last.text + token.text, end: token.end };
    else tokens.push(token);
  }
  const at = (index: number) => tokens[index]?.text ?? '';
  const gap = (index: number) => text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start);
  const isBreak = (index: number) =>
    index <= 0 ||
    index >= tokens.length ||
    (STOPS.test(gap(index)) && !(ABBREVIATED.test(at(index - 1)) && gap(index).startsWith('.')));
  return { text, tokens, at, gap, isBreak };
}
