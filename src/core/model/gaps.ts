/** How often a need was left without an offer, for one municipality. */
export interface GapCount {
  /** Id of the need. */
  readonly need: string;
  /** Official code; missing where the company named no municipality. */
  readonly municipality?: number;
  /** On how many days, at least 1: the same question asked ten times on a day counts once. */
  readonly days: number;
  /** The first and the last of those days, YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
}

/** What one device has counted. Counts only: no text, no name, nothing of the company but its municipality. */
export interface GapList {
  /** Random; tells whether a list has been taken in before. */
  readonly id: string;
  /** From 1, one more with every change; of one id the highest counts. */
  readonly rev: number;
  readonly counts: readonly GapCount[];
}

/** Lists of one or more devices, as they are handed on. */
export interface GapsFile {
  readonly format: 'kobling-gaps';
  readonly version: 1;
  /** ISO 8601 date or time; null where it is not known. */
  readonly exported: string | null;
  readonly lists: readonly GapList[];
}
