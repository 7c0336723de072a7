import type { Locale } from '../base/locale.js';
import { da, type BesideTexts } from './beside-texts.da.js';
import { en } from './beside-texts.en.js';

const TEXTS: Readonly<Record<Locale, BesideTexts>> = { da, en };

export const besideTexts = (locale: Locale): BesideTexts => TEXTS[locale];
