import { textsIn, type Locale } from './locale.js';
import { textsFor } from './texts-for.js';

export interface BaseTexts {
  readonly lostPart: string;
  readonly retry: string;
}

/** What every element may have to say. */
export const baseTexts = textsFor('base', {
  da: {
    lostPart: 'En del af siden kunne ikke hentes. Det, du har skrevet, står her stadig.',
    retry: 'Prøv igen',
  },
  en: {
    lostPart: 'A part of the page could not be fetched. What you have written is still here.',
    retry: 'Try again',
  },
});

export interface ClockTexts {
  readonly at: (clock: string) => string;
}

export interface YearTexts {
  readonly unknown: string;
}

/** What stands before a time of the day. */
export const clockTexts = (locale: Locale): ClockTexts =>
  textsIn(locale, 'clock', { da: { at: (clock) => `kl. ${clock}` }, en: { at: (clock) => `at ${clock}` } });

/** What stands where a year should. */
export const yearTexts = (locale: Locale): YearTexts =>
  textsIn(locale, 'year', { da: { unknown: 'år ukendt' }, en: { unknown: 'year unknown' } });
