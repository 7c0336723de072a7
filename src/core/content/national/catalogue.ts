import { completeCatalogue, type RawCatalogue } from '../../model/complete.js';
import catalogue from './catalogue.json';

const raw = catalogue as unknown as RawCatalogue;

/** The national schemes, completed; each is the national type of its own name. The rules between them come apart. */
export const nationalOffers = completeCatalogue({
  ...raw,
  offers: raw.offers.map((offer) => ({ type: offer.id, ...offer })),
});
