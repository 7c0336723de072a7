import type { Catalogue } from '../model/catalogue.js';
import type { Enquiry } from '../model/enquiry.js';
import { Pace } from '../model/yield.js';
import { judgeEligibility } from './eligibility.js';
import type { JoinedOffer } from './merge.js';
import { prepare } from './prepare.js';

/**
 * Offers that serve a need asked and that only a failed condition keeps out, so that another answer would let them in:
 * those that serve the asked needs best first (Σ importance · fit), then by key. Rejects as `findJointOffers` does.
 * @param most how many at most
 */
export async function listBarred(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  most: number,
  signal?: AbortSignal,
): Promise<readonly JoinedOffer[]> {
  const pace = new Pace(signal);
  const { joined, situation } = await prepare(catalogues, enquiry, pace);
  const asked = Object.entries(enquiry.needs);
  const barred: { entry: JoinedOffer; worth: number }[] = [];
  for (const entry of joined.offers) {
    if (pace.due()) await pace.rest();
    const worth = asked.reduce(
      (sum, [need, importance]) => sum + importance * (entry.offer.needs[need] ?? 0),
      0,
    );
    if (worth === 0) continue;
    const { eligible, obstacles } = judgeEligibility(entry.offer, situation);
    if (!eligible && obstacles.length === 0) barred.push({ entry, worth });
  }
  return barred
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ entry }) => entry);
}
