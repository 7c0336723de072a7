import { createReport } from '../../core/assessment/report.js';
import { publication } from '../../core/assessment/publication.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Report } from '../../core/model/report.js';
import { downloadText } from '../base/download.js';
import type { KoblingElement } from '../base/element.js';
import type { Beside } from './beside.js';
import { textsFor, type Speaker } from '../base/texts-for.js';
import { da, type ReportTexts } from './body-texts.da.js';
import { en } from './body-texts.en.js';

export { createReport };
export { renderReport } from './report-view.js';

const textsOf = textsFor('report', { da, en });

/** The body's words. */
export const textsIn = (speaker: Speaker): ReportTexts => textsOf(speaker);

/** Hands over the figures as a spreadsheet. */
export async function exportReport(
  from: KoblingElement,
  report: Report,
  instrument: Instrument,
  round: string | null,
): Promise<void> {
  const { locale } = from;
  const { safeFileName, reportRows, toCsv } = await import('../../parts/exports.js');
  const { csvHeadings: headings, csvWords } = textsOf(from);
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
