import { completeCatalogue, type RawCatalogue, type RawOffer } from '../../../src/core/model/complete.js';
import type { Catalogue, Offer } from '../../../src/core/model/catalogue.js';

/** An offer with the least that one must have, and what the test is about. */
export function rawOffer(given: Partial<RawOffer> & { readonly id: string }): RawOffer {
  return {
    system: 'business',
    title: { da: given.id },
    provider: { id: `p-${given.id}`, name: given.id },
    needs: { a: 3 },
    ...given,
  };
}

/** A catalogue with these offers, completed. */
export function catalogueOf(offers: readonly RawOffer[], given: Partial<RawCatalogue> = {}): Catalogue {
  return completeCatalogue({
    format: 'kobling-catalogue',
    version: 1,
    id: 'c',
    publisher: { name: 'Publisher' },
    offers,
    ...given,
  });
}

export function offerOf(given: Partial<RawOffer> & { readonly id: string }): Offer {
  const [offer] = catalogueOf([rawOffer(given)]).offers;
  if (!offer) throw new Error('no offer');
  return offer;
}
