import type { Catalogue, OfferRef } from '../../model/catalogue.js';

/** Of these, the offers that no catalogue has any more: the editor has taken them away since the link was made. */
export function lostRefs(refs: readonly OfferRef[], catalogues: readonly Catalogue[]): readonly OfferRef[] {
  const there = new Map(catalogues.map(({ id, offers }) => [id, new Set(offers.map((offer) => offer.id))]));
  return refs.filter(({ catalogue, offer }) => !there.get(catalogue)?.has(offer));
}
