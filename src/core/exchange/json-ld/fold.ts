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

/** A key of small letters, digits and hyphens; the same as a catalogue made from a spreadsheet gives. */
export function slug(words: string): string {
  return fold(words).replaceAll(' ', '-').slice(0, 100).replace(/-+$/u, '');
}
