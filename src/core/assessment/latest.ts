import type { Instrument, Response } from '../model/assessment.js';
import type { Perspective } from '../model/vocabulary.js';

/**
 * The responses that count: of one id the highest revision, then those to this instrument from one
 * perspective. Answers about others and wishes for the future are figures of their own and never mixed
 * with what people say of today.
 * @returns sorted by id, so that not even the last digit of a figure depends on the order in which files were read
 */
export function latestResponses(
  instrument: Pick<Instrument, 'id'>,
  responses: readonly Response[],
  perspective: Perspective = 'self',
): readonly Response[] {
  const latest = new Map<string, Response>();
  for (const response of responses) {
    const other = latest.get(response.id);
    if (other === undefined || isNewer(response, other)) latest.set(response.id, response);
  }
  return [...latest.values()]
    .filter((response) => response.instrument.id === instrument.id && response.perspective === perspective)
    .sort((a, b) => compare(a.id, b.id));
}

/** One id and revision with two contents can only be a copied file; which one counts must still be the same everywhere. */
export function isNewer(a: Response, b: Response): boolean {
  if (a.rev !== b.rev) return a.rev > b.rev;
  const byTime = compare(a.completedAt ?? '', b.completedAt ?? '');
  return (byTime === 0 ? compare(canonical(a), canonical(b)) : byTime) > 0;
}

/** A record as text, the same for the same content in whatever order its keys stand. */
export const canonical = (record: unknown): string =>
  JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
      : value,
  );

/** Order by code unit, independent of the reader's language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
