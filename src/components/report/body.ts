import { createReport } from '../../core/assessment/report.js';
import { publication } from '../../core/assessment/publication.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Report } from '../../core/model/report.js';
import { downloadText } from '../base/download.js';
import type { KoblingElement } from '../base/element.js';
import type { Locale } from '../base/locale.js';
import type { Beside } from './beside.js';
import { da, type ReportTexts } from './body-texts.da.js';
import { en } from './body-texts.en.js';

export { createReport };
export { renderReport } from './report-view.js';

const TEXTS: Readonly<Record<Locale, ReportTexts>> = { da, en };

/** The body's words. */
export const textsIn = (locale: Locale): ReportTexts => TEXTS[locale];

/** Hands over the figures as a spreadsheet. */
export async function exportReport(
  from: HTMLElement,
  report: Report,
  instrument: Instrument,
  round: string | null,
  locale: Locale,
): Promise<void> {
  const { safeFileName, reportRows, toCsv } = await import('../../parts/exports.js');
  const { csvHeadings: headings, csvWords } = TEXTS[locale];
  const rows = reportRows(report, instrument, { locale, headings, word: (key) => csvWords[key] ?? key });
  const name = safeFileName(['kobling', instrument.id, round ?? ''].filter(Boolean).join('-'), 'csv');
  downloadText(from, name, toCsv(rows, { locale }), 'text/csv');
}

/** What stands beside a report and needs more than it: other rounds, a meeting, the expert's figures. */
export async function loadBeside(
  host: KoblingElement,
  wear: (styles: { readonly cssText: string }) => void,
): Promise<Beside> {
  const part = await import('../../parts/report-beside.js');
  return new part.Beside(host, wear, { createReport, publication });
}
