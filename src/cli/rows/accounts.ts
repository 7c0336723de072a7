import type { Remark } from '../columns/remarks.js';

/** What became of a row. Every row of the table gets exactly one. */
export const OUTCOMES = ['taken', 'set-aside', 'duplicate', 'expired', 'header', 'note', 'blank'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The account of one row, for the report. */
export interface RowAccount {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly outcome: Outcome;
  readonly title: string;
  /** The id it has in the catalogue. */
  readonly id: string | null;
  /** Why it is not in the catalogue. */
  readonly reasons: readonly Remark[];
  /** What to look at although it is. */
  readonly notes: readonly Remark[];
  /** The row that a duplicate says the same as. */
  readonly sameAs: number | null;
}

/** How many rows met each end. */
export function tally(accounts: readonly RowAccount[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome): number =>
    accounts.filter((account) => account.outcome === outcome).length;
  return {
    taken: count('taken'),
    'set-aside': count('set-aside'),
    duplicate: count('duplicate'),
    expired: count('expired'),
    header: count('header'),
    note: count('note'),
    blank: count('blank'),
  };
}
