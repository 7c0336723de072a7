import type { Locale } from './locale.js';
import { da, type RoundTexts } from './round-texts.da.js';
import { en } from './round-texts.en.js';

const TEXTS: Readonly<Record<Locale, RoundTexts>> = { da, en };

/** The words of a round, for report and radar alike. */
export const roundTexts = (locale: Locale): RoundTexts => TEXTS[locale];
