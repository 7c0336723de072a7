import type { Catalogue, Combination, Exclusion, Offer, OfferRef } from '../model/catalogue.js';

/** An offer and the catalogue that it is taken from. */
export interface JoinedOffer {
  readonly offer: Offer;
  readonly catalogue: string;
  /** `catalogue/offer`, what ties are broken by. */
  readonly key: string;
}

export interface JoinedCatalogues {
  /** One entry per offer, sorted by key. */
  readonly offers: readonly JoinedOffer[];
  /** Finds an offer by any of its names, also one from a catalogue that another has replaced. */
  readonly find: (ref: OfferRef) => JoinedOffer | undefined;
}

/** The rules that all offers stand under, whichever catalogue states them. */
export interface Rules {
  readonly combinations: readonly Combination[];
  readonly exclusions: readonly Exclusion[];
}

/** How an offer is named in tie-breaks. */
export function offerKey({ catalogue, offer }: OfferRef): string {
  return `${catalogue}/${offer}`;
}

/** Order by code unit: the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Joins catalogues. Offers with the same provider id and offer id in two catalogues are one: the catalogue updated last
 * wins (none given counts as oldest), then the one with the smaller id.
 */
export function joinCatalogues(catalogues: readonly Catalogue[]): JoinedCatalogues {
  const [first] = catalogues;
  if (!first) return { offers: [], find: () => undefined };
  const known = lastJoined.get(first);
  if (known?.of.length === catalogues.length && known.of.every((one, i) => one === catalogues[i])) {
    return known.joined;
  }
  const joined = joinAfresh(catalogues);
  lastJoined.set(first, { of: [...catalogues], joined });
  return joined;
}

/** What was joined last, by the first catalogue: asking again about the same ones does not start from nothing. */
const lastJoined = new WeakMap<
  Catalogue,
  { readonly of: readonly Catalogue[]; readonly joined: JoinedCatalogues }
>();

function joinAfresh(catalogues: readonly Catalogue[]): JoinedCatalogues {
  const strongestFirst = [...catalogues].sort(
    (a, b) => byCodeUnit(b.updated ?? '', a.updated ?? '') || byCodeUnit(a.id, b.id),
  );
  const byIdentity = new Map<string, JoinedOffer>();
  const byName = new Map<string, JoinedOffer>();
  for (const catalogue of strongestFirst) {
    for (const offer of catalogue.offers) {
      const key = offerKey({ catalogue: catalogue.id, offer: offer.id });
      // The length keeps apart what only reads the same together.
      const identity = `${offer.provider.id.length}/${offer.provider.id}/${offer.id}`;
      const joined = byIdentity.get(identity) ?? { offer, catalogue: catalogue.id, key };
      byIdentity.set(identity, joined);
      if (!byName.has(key)) byName.set(key, joined);
    }
  }
  return {
    offers: [...byIdentity.values()].sort((a, b) => byCodeUnit(a.key, b.key)),
    find: (ref) => byName.get(offerKey(ref)),
  };
}

/** The rules of all catalogues together. A phased-out combination is history and counts nothing. */
export function joinRules(sources: readonly Rules[]): Rules {
  return {
    combinations: sources
      .flatMap(({ combinations }) => combinations)
      .filter(({ status }) => status !== 'phased-out'),
    exclusions: sources.flatMap(({ exclusions }) => exclusions),
  };
}
