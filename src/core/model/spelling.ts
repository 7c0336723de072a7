/** One spelling for all ways to write a word: no case, no accents, æøå as ae oe aa, single spaces between words. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'oe')
    .replace(/å/gu, 'aa')
    .normalize('NFD')
    .replace(/\p{M}|\u00AD/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Longer keys help nobody; the format takes 200. */
const LONGEST_KEY = 100;

/**
 * A key of small letters, digits and hyphens from any words; '' if there are no letters or digits in them. Catalogues made
 * from spreadsheets and from JSON-LD name the same provider alike.
 */
export function slug(words: string): string {
  return fold(words).replaceAll(' ', '-').slice(0, LONGEST_KEY).replace(/-+$/u, '');
}
