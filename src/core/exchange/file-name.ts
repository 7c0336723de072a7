/** Longest name, without its extension. */
const MAX_NAME = 60;

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['ß', 'ss'],
  ['ð', 'd'],
  ['þ', 'th'],
]);

/**
 * A file name that every system takes, from any words: a–z, 0–9 and single hyphens, at most 60 characters, then the
 * extension. Words without a usable character give `kobling`.
 * @param extension without its dot, e.g. `json`; made safe likewise.
 */
export function safeFileName(words: string, extension: string): string {
  const letters = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåßðþ]/gu, (letter) => LETTERS.get(letter) ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const name = letters
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, MAX_NAME)
    .replace(/-+$/u, '');
  const base = name === '' ? 'kobling' : RESERVED.test(name) ? `kobling-${name}` : name;
  const suffix = extension
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
    .slice(0, 10);
  return suffix === '' ? base : `${base}.${suffix}`;
}
