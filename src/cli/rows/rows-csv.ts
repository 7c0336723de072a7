import { describe } from './describe.js';
import { toCsv } from '../../core/exchange/csv.js';
import type { Conversion } from './convert.js';
import type { CsvCell } from '../../core/exchange/csv.js';
import type { Language } from '../language.js';
import type { Texts } from '../texts/texts.js';

/** The account of every row as a spreadsheet, for whoever keeps the offers. */
export function rowsCsv({ accounts, header }: Conversion, texts: Texts, language: Language): string {
  const rows = accounts.map(({ row, outcome, title, id, reasons, notes, sameAs }): CsvCell[] => {
    const sentences = (list: typeof reasons): string =>
      list.map((one) => describe(one, header, texts, language)).join('\n');
    return [row, texts.rows.outcome[outcome], title, id, sentences(reasons), sentences(notes), sameAs];
  });
  return toCsv([[...texts.rows.report], ...rows], { locale: language });
}
