import type { Lineup } from './field.js';
import { countingSort } from './field.js';
import { ALL_SYSTEMS, type Kinds } from './kinds.js';

/**
 * What a place in a set asks for: one kind (its number), or any offer of some systems that no exclusion knows – a kind's
 * number past the last, plus the systems as bits.
 */
export type Wanted = number;

/** Any offer at all; no place of a pattern asks for it. */
export const ALL_OFFERS: Wanted = -1;

/** For one `Wanted`: the offers that fit, provider by provider. */
export interface Shelf {
  /** Providers that have any, ascending. */
  readonly providers: Int32Array;
  /** Offers of the i-th provider stand at starts[i] ≤ x < starts[i + 1]. */
  readonly starts: Int32Array;
  /** Those before fronts[i] are enough where a provider gives one only: nobody else can stand in for them. */
  readonly fronts: Int32Array;
  readonly offers: Int32Array;
  /** Profile and burden of each of these offers: side by side they are read much faster. */
  readonly profile: Int32Array;
  readonly burden: Float64Array;
  /** The offer with the smallest number; −1 if there are none. */
  readonly earliest: number;
  /** Place of a provider in `providers`, or −1. */
  readonly placeOf: (provider: number) => number;
}

/** Shelves made when they are first asked for. */
export class Shelves {
  readonly #lineup: Lineup;
  readonly #kinds: Kinds;
  readonly #byKind: readonly Int32Array[];
  readonly #made = new Map<Wanted, Shelf>();

  constructor(lineup: Lineup, kinds: Kinds) {
    this.#lineup = lineup;
    this.#kinds = kinds;
    this.#byKind = sortByKind(lineup, kinds);
  }

  get(wanted: Wanted): Shelf {
    const known = this.#made.get(wanted);
    if (known) return known;
    const shelf = this.#make(this.#offersFor(wanted));
    this.#made.set(wanted, shelf);
    return shelf;
  }

  #offersFor(wanted: Wanted): Int32Array {
    if (wanted === ALL_OFFERS) return Int32Array.from(this.#lineup.kind.keys());
    const { count, system, exclusive } = this.#kinds;
    if (wanted < count) return this.#byKind[wanted] ?? new Int32Array(0);
    const systems = wanted - count;
    const pinned = new Set(this.#kinds.pinned);
    const fits = (kind: number): boolean =>
      !pinned.has(kind) && exclusive[kind] === 0 && (systems & (1 << (system[kind] ?? 0))) !== 0;
    const isFit = Uint8Array.from({ length: count }, (_, kind) => (fits(kind) ? 1 : 0));
    return Int32Array.from(this.#lineup.kind.keys()).filter((o) => isFit[this.#lineup.kind[o] ?? 0] === 1);
  }

  #make(items: Int32Array): Shelf {
    const { provider, profile, burden, rank } = this.#lineup;
    // Those that nobody can stand in for come first.
    const inFront = items.filter((offer) => rank[offer] === 0);
    const byRank = new Int32Array(items.length);
    byRank.set(inFront);
    byRank.set(
      items.filter((offer) => rank[offer] !== 0),
      inFront.length,
    );
    const offers = countingSort(byRank, provider, this.#lineup.providers);
    const providers: number[] = [];
    const starts: number[] = [];
    for (let i = 0; i < offers.length; i += 1) {
      const own = provider[offers[i] ?? 0] ?? 0;
      if (own === providers.at(-1)) continue;
      providers.push(own);
      starts.push(i);
    }
    starts.push(offers.length);
    const fronts = Int32Array.from(providers, (_, i) => {
      const start = starts[i] ?? 0;
      let front = starts[i + 1] ?? 0;
      while (front > start && (rank[offers[front - 1] ?? 0] ?? 0) > 0) front -= 1;
      return front;
    });
    const low = providers[0] ?? 0;
    const places = new Int32Array((providers.at(-1) ?? -1) + 1 - low).fill(-1);
    providers.forEach((own, i) => (places[own - low] = i));
    return {
      providers: Int32Array.from(providers),
      starts: Int32Array.from(starts),
      fronts,
      offers,
      profile: offers.map((offer) => profile[offer] ?? 0),
      burden: Float64Array.from(offers, (offer) => burden[offer] ?? 0),
      earliest: items.reduce((first, offer) => (first < 0 || offer < first ? offer : first), -1),
      placeOf: (own) => places[own - low] ?? -1,
    };
  }
}

function sortByKind(lineup: Lineup, kinds: Kinds): readonly Int32Array[] {
  const byKind: number[][] = Array.from({ length: kinds.count }, () => []);
  for (let o = 0; o < lineup.count; o += 1) byKind[lineup.kind[o] ?? 0]?.push(o);
  return byKind.map((offers) => Int32Array.from(offers));
}

/** Any offer of these systems (bits); see `Wanted`. */
export function anyOf(kinds: Kinds, systems: number = ALL_SYSTEMS): Wanted {
  return kinds.count + systems;
}

/** The systems (bits) that an offer for this may come from. */
export function systemsOf(kinds: Kinds, wanted: Wanted): number {
  return wanted < kinds.count ? 1 << (kinds.system[wanted] ?? 0) : wanted - kinds.count;
}
