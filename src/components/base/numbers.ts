import type { Locale } from './locale.js';

/** The languages of the kit; an added one brings its words for numbers along. */
type OwnLocale = 'da' | 'en';

const WORDS: Readonly<Record<OwnLocale, readonly string[]>> = {
  da: ['nul', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};

/** A count as a word up to twelve, else in digits; Danish "et" is written "ét" where it counts. */
export function inWords(count: number, locale: OwnLocale): string {
  if (count === 1 && locale === 'da') return 'ét';
  return WORDS[locale][count] ?? new Intl.NumberFormat(locale).format(count);
}

/** With a capital first letter, for the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Made once: making one takes longer than a whole drawing. */
const lists: Partial<Record<Locale, Intl.ListFormat>> = {};

/** `a, b og c` in the reader's language. */
export const inList = (parts: readonly string[], locale: Locale): string =>
  (lists[locale] ??= new Intl.ListFormat(locale, { type: 'conjunction' })).format(parts);
