import { textIn } from '../model/text.js';
import { toCsv } from './csv.js';
import type { CsvCell } from './csv.js';
import type { Instrument } from '../model/assessment.js';
import type { Report, ReportRow } from '../model/report.js';

/** The columns of a report's table, in order; a caller gives each its heading. */
export const REPORT_COLUMNS = [
  'level',
  'id',
  'title',
  'group',
  'n',
  'mean',
  'sd',
  'averageDeviation',
  'agreement',
  'reading',
  'point',
] as const;
export type ReportColumn = (typeof REPORT_COLUMNS)[number];

export interface ReportCsvOptions {
  readonly locale: string;
  /** Headings; the column's own key where one is missing. `point` stands before the text of each scale point. */
  readonly headings?: Readonly<Partial<Record<ReportColumn, string>>>;
  /** What a word of the report (a system, role, reading, `dimension`, `item`, `all`) is called; default itself. */
  readonly word?: (key: string) => string;
}

/**
 * A report as rows for `toCsv`: a head, then every theme and every item, each with a row for all and one per group. What
 * the report hides is an empty cell. Figures are rounded to four decimals; histograms are counts per scale point.
 */
export function reportRows(
  report: Report,
  instrument: Instrument,
  options: ReportCsvOptions,
): readonly CsvCell[][] {
  const { locale, headings = {}, word = (key: string) => key } = options;
  const { scale } = instrument;
  const points = Math.max(
    scale.max - scale.min + 1,
    ...[...report.dimensions, ...report.items].map(({ histogram }): number => histogram?.length ?? 0),
  );
  const heading = (column: ReportColumn): string => headings[column] ?? column;
  const head = [
    ...REPORT_COLUMNS.filter((column) => column !== 'point').map(heading),
    ...Array.from({ length: points }, (_, index) => `${heading('point')} ${index + 1}`),
  ];
  const titles = new Map([
    ...instrument.dimensions.map(({ id, title }) => [`dimension/${id}`, textIn(title, locale)] as const),
    ...instrument.items.map(({ id, text }) => [`item/${id}`, textIn(text, locale)] as const),
  ]);
  const counts = (histogram: readonly number[] | null): CsvCell[] =>
    Array.from<unknown, CsvCell>({ length: points }, (_, index) => histogram?.[index] ?? null);

  const rowsOf = (level: 'dimension' | 'item', row: ReportRow): CsvCell[][] => {
    const start = [word(level), row.id, titles.get(`${level}/${row.id}`) ?? null];
    const reading = row.reading === null ? null : word(row.reading);
    const figures = [row.n, ...[row.mean, row.sd, row.averageDeviation, row.agreement].map(rounded)];
    const all = [...start, word('all'), ...figures, reading, ...counts(row.histogram)];
    const groups = Object.entries(row.bySystem).map(([group, shown]): CsvCell[] => [
      ...start,
      word(group),
      shown?.n ?? null,
      rounded(shown?.mean),
      rounded(shown?.sd),
      rounded(shown?.averageDeviation),
      null,
      null,
      ...counts(shown?.histogram ?? null),
    ]);
    return [all, ...groups];
  };

  return [
    head,
    ...report.dimensions.flatMap((row) => rowsOf('dimension', row)),
    ...report.items.flatMap((row) => rowsOf('item', row)),
  ];
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 10_000) / 10_000;
}

/**
 * A report as CSV text with the format's own column keys, for a spreadsheet in this language; see `reportRows` for
 * headings of one's own.
 */
export function reportCsv(instrument: Instrument, report: Report, locale: string): string {
  return toCsv(reportRows(report, instrument, { locale }), { locale });
}
