/** Free text made comparable: one spelling, and words with their places. */

/** One word of a text. */
export interface Token {
  /** Folded by `foldText`; letters and digits only, never empty. */
  readonly text: string;
  /** Place in the original text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const DANISH: Readonly<Record<string, string>> = { å: 'aa', ä: 'ae', ö: 'oe' };

/**
 * Folds a text to one spelling: NFC, lower case, æ → ae, ø → oe, å → aa, other accents and all punctuation away,
 * words apart by one space. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäö]/g, (letter) => DANISH[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text in order, folded, each with its place in the text as written. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const folded = foldText(match[0]);
    if (folded) tokens.push({ text: folded, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
