import { dateInCopenhagen } from '../../offers/today.js';
import { literal } from './node.js';

/**
 * The day of a date or time, in Denmark where a time says its offset. What is no date comes back as it was written, so
 * that the reader of the catalogue names it.
 */
export function dayOf(value: unknown): string | undefined {
  const written = literal(value);
  if (written === undefined || !/^\d{4}-\d{2}-\d{2}[T ]\d/u.test(written)) return written;
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/u.test(written)) return written.slice(0, 10);
  const moment = new Date(written.replace(' ', 'T'));
  return Number.isNaN(moment.getTime()) ? written : dateInCopenhagen(moment);
}

/** The year of a date; undefined for what is none. */
export function yearOf(value: unknown): number | undefined {
  const day = dayOf(value);
  return day !== undefined && /^(?:19|20|21)\d{2}(?:-|$)/u.test(day) ? Number(day.slice(0, 4)) : undefined;
}

/** The last of these days; undefined for none. */
export function lastOf(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}
