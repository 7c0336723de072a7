import { da, type HandInTexts } from './hand-in-texts.da.js';
import { en } from './hand-in-texts.en.js';
import type { Locale } from './locale.js';

const TEXTS: Readonly<Record<Locale, HandInTexts>> = { da, en };

export const handInTexts = (locale: Locale): HandInTexts => TEXTS[locale];
