import type { Placement } from './assessment.js';
import type { Reading, Split, System } from './vocabulary.js';

/** Published figures of one group on one item or theme. */
export interface GroupFigures {
  readonly n: number;
  readonly mean: number;
  /** With n − 1. */
  readonly sd: number | null;
  /** Counts per scale point, lowest first. */
  readonly histogram: readonly number[];
  /** Mean absolute deviation from the mean (Burke & Dunlap 2002). */
  readonly averageDeviation: number;
}

/** Figures of one item or theme; every hidden number is null. */
export interface ReportRow {
  readonly id: string;
  readonly n: number | null;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly histogram: readonly number[] | null;
  readonly averageDeviation: number | null;
  /** r*wg for one item; for a theme the plain mean of its published items'. */
  readonly agreement: number | null;
  readonly reading: Reading | null;
  /** By the split's groups (systems by default); null where that group is hidden. */
  readonly bySystem: Readonly<Record<string, GroupFigures | null>>;
}

/** One thing worth talking about, as data: why it was chosen and what it rests on. */
export interface DialoguePoint {
  readonly dimension: string;
  readonly reading: Reading;
  /** Sorting key, larger first: contrast between groups plus spread within, in parts of the scale's range. */
  readonly weight: number;
  /** The shown groups with the highest and the lowest mean, where two differ. */
  readonly highest: string | null;
  readonly lowest: string | null;
}

/** Figure 1 as counts on a 5 × 5 grid: cells[y][x], both from −1 to 1; never a person's exact point. */
export interface Position {
  readonly n: number;
  readonly cells: readonly (readonly number[])[];
  readonly mean: Placement;
}

export interface Report {
  readonly respondents: number;
  /** Counts of who has answered; they are not answers and are always given. */
  readonly systems: Readonly<Partial<Record<System, number>>>;
  /** The split the groups were made by, and how many answered in each. */
  readonly split: Split;
  readonly groups: Readonly<Record<string, number>>;
  /** The whole report is hidden. */
  readonly suppressed: boolean;
  readonly minGroup: number;
  readonly dimensions: readonly ReportRow[];
  readonly items: readonly ReportRow[];
  readonly dialoguePoints: readonly DialoguePoint[];
  readonly position: Position | null;
  /** Cronbach's α and ICC by dimension, from 2·minGroup complete rows. */
  readonly reliability: Readonly<
    Record<string, { readonly rows: number; readonly alpha: number | null; readonly icc1: number | null }>
  >;
}

export interface ReportOptions {
  /** At least 5, the default; smaller throws RangeError. */
  readonly minGroup?: number;
  readonly split?: Split;
}
