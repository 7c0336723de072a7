import type { Catalogue } from '../model/catalogue.js';
import type { Enquiry } from '../model/enquiry.js';
import { judgeEligibility, situationOf } from './eligibility.js';
import { joinCatalogues, type JoinedOffer } from './merge.js';

/**
 * The single offers that serve a need asked and that nothing known stands in the way of: those that serve the asked
 * needs best first (Σ importance · fit), then by key.
 */
export function listEligible(catalogues: readonly Catalogue[], enquiry: Enquiry): readonly JoinedOffer[] {
  const situation = situationOf(enquiry);
  const asked = Object.entries(enquiry.needs);
  return joinCatalogues(catalogues)
    .offers.map((joined) => ({
      joined,
      worth: asked.reduce((sum, [need, weight]) => {
        const { needs } = joined.offer;
        return sum + weight * (Object.hasOwn(needs, need) ? (needs[need] ?? 0) : 0);
      }, 0),
    }))
    .filter(({ joined, worth }) => worth > 0 && judgeEligibility(joined.offer, situation).eligible)
    .sort((a, b) => b.worth - a.worth)
    .map(({ joined }) => joined);
}
