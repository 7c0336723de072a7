import { latestLists, summariseGaps } from '../offers/gaps.js';
import type { GapList, GapsFile } from '../model/gaps.js';
import { toCsv, type CsvCell } from './csv.js';

/** Lists as a file that other devices take in. `exported` is an ISO 8601 date or time. */
export function toGapsFile(lists: readonly GapList[], exported: string): GapsFile {
  return { format: 'kobling-gaps', version: 1, exported, lists: latestLists(lists) };
}

/** The columns of the table, in order. */
export const GAPS_COLUMNS = ['need', 'municipality', 'days', 'devices', 'first', 'last'] as const;
export type GapsColumn = (typeof GAPS_COLUMNS)[number];

export interface GapsCsvOptions {
  readonly locale: string;
  /** Headings; the column's own key where one is missing. */
  readonly headings?: Readonly<Partial<Record<GapsColumn, string>>>;
  /** What a need is called; default its id. */
  readonly need?: (id: string) => string;
  /** What a municipality is called; default its code, and an empty cell where it is not known. */
  readonly municipality?: (code: number | null) => string;
}

/** All lists together as CSV text: a row for each need and municipality, the most frequent need first. */
export function gapsCsv(lists: readonly GapList[], options: GapsCsvOptions): string {
  const { locale, headings = {}, need: nameOf = String } = options;
  const placeOf = options.municipality ?? ((code: number | null) => String(code ?? ''));
  const rows = summariseGaps(lists).flatMap(({ need, places }) =>
    places.map(({ municipality, days, devices, first, last }): CsvCell[] => [
      nameOf(need),
      placeOf(municipality),
      days,
      devices,
      first,
      last,
    ]),
  );
  return toCsv([GAPS_COLUMNS.map((column) => headings[column] ?? column), ...rows], { locale });
}
