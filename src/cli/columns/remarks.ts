import type { ColumnKey } from './columns.js';

/** Why a row could not become an offer. What limits an offer is never dropped: it would then be shown to too many. */
export const REASONS = [
  'missing-title',
  'missing-system',
  'no-need',
  'unknown-system',
  'unknown-municipality',
  'unknown-region',
  'unknown-sector',
  'unknown-status',
  'not-a-number',
  'not-a-date',
  'not-yes-or-no',
  'bad-condition',
  'crossed-limits',
  'extra-cells',
  'refused',
  'same-row',
  'same-offer',
  'expired',
] as const;

/** What an owner should look at in a row that became an offer. */
export const NOTES = [
  'unknown-need',
  'bad-fit',
  'unknown-delivery',
  'unknown-check',
  'unknown-confidence',
  'bad-link',
  'price-in-words',
  'bad-amount',
  'bad-year',
  'deadline-passed',
  'not-yet',
  'price-without-year',
  'no-contact',
  'unknown-type',
  'old',
  'example',
  'outside-headers',
  'look-again',
] as const;

export type RemarkCode = (typeof REASONS)[number] | (typeof NOTES)[number];

/** One thing to say about a row: what kind, where, what stood there and what may have been meant. */
export interface Remark {
  readonly code: RemarkCode;
  readonly column: ColumnKey | null;
  readonly found: string;
  /** Id or word that may have been meant. */
  readonly suggestion: string | null;
}

/** A remark; `column`, `found` and `suggestion` where there is something to say. */
export function remark(
  code: RemarkCode,
  column: ColumnKey | null = null,
  found = '',
  suggestion: string | null = null,
): Remark {
  return { code, column, found, suggestion };
}

/** What a cell means, or why it means nothing. An empty cell means undefined. */
export type Meaning<T> = { readonly value: T | undefined } | { readonly fault: RemarkCode };
