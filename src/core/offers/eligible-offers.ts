import type { Catalogue } from '../model/catalogue.js';
import type { Enquiry } from '../model/enquiry.js';
import { Pace } from '../model/yield.js';
import type { JoinedOffer } from './merge.js';
import { prepare } from './prepare.js';

/**
 * The single offers that serve a need asked and that nothing known stands in the way of: those that serve the asked
 * needs best first (Σ importance · fit), then by key. Rejects as `findJointOffers` does.
 */
export async function listEligible(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  signal?: AbortSignal,
): Promise<readonly JoinedOffer[]> {
  const { columns } = await prepare(catalogues, enquiry, new Pace(signal));
  const { rows, fit, needs, importance } = columns;
  const worthOf = (row: number): number =>
    importance.reduce((sum, weight, n) => sum + weight * (fit[row * needs.length + n] ?? 0), 0);
  return rows
    .map((joined, row) => ({ joined, worth: worthOf(row) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ joined }) => joined);
}
