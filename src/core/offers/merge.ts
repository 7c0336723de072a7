import type { Catalogue, Combination, Exclusion, Offer, OfferRef } from '../model/catalogue.js';
import type { Pace } from '../model/yield.js';

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
  const joining = new Joining();
  for (const { catalogue, offer } of strongestFirst(catalogues)) joining.add(catalogue, offer);
  return joining.finish([...joining.offers].sort(byKey));
}

/** The same, giving others their turn. */
export async function joinInSlices(catalogues: readonly Catalogue[], pace: Pace): Promise<JoinedCatalogues> {
  const joining = new Joining();
  for (const { catalogue, offer } of strongestFirst(catalogues)) {
    if (pace.due()) await pace.rest();
    joining.add(catalogue, offer);
  }
  let runs: JoinedOffer[][] = [];
  for (let from = 0; from < joining.offers.length; from += RUN) {
    if (pace.due()) await pace.rest();
    runs.push(joining.offers.slice(from, from + RUN).sort(byKey));
  }
  while (runs.length > 1) {
    const longer: JoinedOffer[][] = [];
    for (let i = 0; i < runs.length; i += 2) longer.push(await merge(runs[i] ?? [], runs[i + 1] ?? [], pace));
    runs = longer;
  }
  return joining.finish(runs[0] ?? []);
}

/** Offers that are sorted in one go. */
const RUN = 2000;

/** Two sorted lists as one. */
async function merge(
  a: readonly JoinedOffer[],
  b: readonly JoinedOffer[],
  pace: Pace,
): Promise<JoinedOffer[]> {
  const merged: JoinedOffer[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    if (merged.length % 256 === 0 && pace.due()) await pace.rest();
    const left = a[i];
    const right = b[j];
    if (left && (!right || byKey(left, right) <= 0)) {
      merged.push(left);
      i += 1;
    } else if (right) {
      merged.push(right);
      j += 1;
    } else return merged;
  }
}

function byKey(a: JoinedOffer, b: JoinedOffer): number {
  return byCodeUnit(a.key, b.key);
}

function* strongestFirst(catalogues: readonly Catalogue[]): Generator<{ catalogue: string; offer: Offer }> {
  const sorted = [...catalogues].sort(
    (a, b) => byCodeUnit(b.updated ?? '', a.updated ?? '') || byCodeUnit(a.id, b.id),
  );
  for (const { id, offers } of sorted) for (const offer of offers) yield { catalogue: id, offer };
}

/** Takes offers in, those of the strongest catalogue first, and each only once. */
class Joining {
  readonly offers: JoinedOffer[] = [];
  readonly #byIdentity = new Map<string, JoinedOffer>();
  readonly #byName = new Map<string, JoinedOffer>();

  add(catalogue: string, offer: Offer): void {
    const key = offerKey({ catalogue, offer: offer.id });
    // The length keeps apart what only reads the same together.
    const identity = `${offer.provider.id.length}/${offer.provider.id}/${offer.id}`;
    let joined = this.#byIdentity.get(identity);
    if (!joined) {
      joined = { offer, catalogue, key };
      this.#byIdentity.set(identity, joined);
      this.offers.push(joined);
    }
    if (!this.#byName.has(key)) this.#byName.set(key, joined);
  }

  finish(sorted: readonly JoinedOffer[]): JoinedCatalogues {
    return { offers: sorted, find: (ref) => this.#byName.get(offerKey(ref)) };
  }
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
