/** Free text made comparable: one spelling, words with their places, and a bounded measure of misspelling. */

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

/** Longest first: a shorter ending must not win over a longer one. */
const ENDINGS = {
  da: [
    'ernes',
    'erens',
    'erne',
    'eren',
    'ende',
    'enes',
    'ede',
    'ere',
    'ene',
    'ens',
    'ets',
    'ers',
    'er',
    'en',
    'et',
    'es',
    'te',
    'e',
    's',
  ],
  en: ['ies', 'ied', 'es', 'ed', 'e', 's', 'y'],
} as const;
/** Endings that make another word class; they need a longer stem, lest bills (regning) become sums (regne). */
const DERIVED = {
  da: ['elserne', 'elsen', 'elser', 'else', 'ingerne', 'ingen', 'inger', 'ing'],
  en: ['ings', 'ing', 'ions', 'ion'],
} as const;

/**
 * A folded word without its inflection, roughly: `svejsere` and `svejser` → `svejs`, `robotter` → `robot`.
 * The stem has at least three letters; it is a key to compare by, not a word to show.
 */
export function stemWord(word: string, locale: 'da' | 'en'): string {
  const derived = DERIVED[locale].find((ending) => word.endsWith(ending) && word.length - ending.length >= 5);
  const ending =
    derived ?? ENDINGS[locale].find((end) => word.endsWith(end) && word.length - end.length >= 3);
  let stem = ending === undefined ? word : word.slice(0, -ending.length);
  // købt, køb; sygemeldt, sygemelding: a participle's t after a consonant.
  if (locale === 'da' && stem.length > 4 && /[bdfgklmnprsv]t$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 3 && /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * Whether two words are at most `max` edits apart; an edit is one code unit added, dropped or changed, or two
 * neighbours swapped. Works only on the band that can still succeed: O(length · max).
 * @param max whole number ≥ 0
 */
export function withinEditDistance(a: string, b: string, max: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > max) return false;
  const beyond = max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond));
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(beyond);
    row[0] = Math.min(i, beyond);
    let least = row[0];
    for (let j = Math.max(1, i - max); j <= Math.min(b.length, i + max); j += 1) {
      const change = (last[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (last[j] ?? beyond) + 1, (row[j - 1] ?? beyond) + 1, beyond);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? beyond) + 1);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    // A swap reaches back two rows, so both must be beyond reach before giving up.
    if (least > max && Math.min(...last) > max) return false;
    beforeLast = last;
    last = row;
  }
  return (last[b.length] ?? beyond) <= max;
}
