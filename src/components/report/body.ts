import type { Locale } from '../base/locale.js';
import { da, type ReportTexts } from './body-texts.da.js';
import { en } from './body-texts.en.js';

export { createReport } from '../../core/assessment/report.js';
export { renderReport } from './report-view.js';

const TEXTS: Readonly<Record<Locale, ReportTexts>> = { da, en };

/** The body's words. */
export const textsIn = (locale: Locale): ReportTexts => TEXTS[locale];

/** Headings and words of the spreadsheet. */
export const csvWords = (locale: Locale) => ({
  headings: TEXTS[locale].csvHeadings,
  word: (key: string): string => TEXTS[locale].csvWords[key] ?? key,
});
