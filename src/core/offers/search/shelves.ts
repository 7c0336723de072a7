import type { Field } from './field.js';
import { countingSort } from './field.js';
import { ALL_SYSTEMS, type Kinds } from './kinds.js';

/**
 * What a place in a set asks for: one kind (its number), or any offer of some systems that no exclusion knows – a kind's
 * number past the last, plus the systems as bits.
 */
export type Wanted = number;

/** For one `Wanted`: the offers that fit, provider by provider, those of most worth first. */
export interface Shelf {
  /** Providers that have any, ascending. */
  readonly providers: Int32Array;
  /** Offers of the i-th provider stand at starts[i] ≤ x < starts[i + 1]. */
  readonly starts: Int32Array;
  readonly offers: Int32Array;
  /** The offer with the smallest number; −1 if there are none. */
  readonly earliest: number;
  /** Worth of the best q offers (1 ≤ q ≤ most) of the i-th provider at [i · most + q − 1], −Infinity if there are fewer. */
  readonly tops: Float64Array;
  /** The same over all providers together. */
  readonly best: Float64Array;
  /** Place of a provider in `providers`, or −1. */
  readonly placeOf: (provider: number) => number;
}

/** Shelves made when they are first asked for. */
export class Shelves {
  readonly #field: Field;
  readonly #kinds: Kinds;
  readonly #most: number;
  readonly #worth: Float64Array;
  readonly #providers: number;
  readonly #byKind: readonly Int32Array[];
  readonly #made = new Map<Wanted, Shelf>();

  /** @param worth of each offer, by which the best are told */
  constructor(
    field: Field,
    kinds: Kinds,
    most: number,
    worth: Float64Array,
    byKind: readonly Int32Array[] = sortByKind(field, kinds),
  ) {
    this.#field = field;
    this.#kinds = kinds;
    this.#most = most;
    this.#worth = worth;
    this.#providers = field.providers;
    this.#byKind = byKind;
  }

  /** The same shelves, put in order by another worth. */
  at(worth: Float64Array): Shelves {
    return new Shelves(this.#field, this.#kinds, this.#most, worth, this.#byKind);
  }

  get(wanted: Wanted): Shelf {
    const known = this.#made.get(wanted);
    if (known) return known;
    const shelf = this.#make(this.#offersFor(wanted));
    this.#made.set(wanted, shelf);
    return shelf;
  }

  /** All offers there are. */
  all(): Shelf {
    return this.get(-1);
  }

  #offersFor(wanted: Wanted): Int32Array {
    if (wanted < 0) return Int32Array.from(this.#field.kind.keys());
    const { count, system, exclusive } = this.#kinds;
    if (wanted < count) return this.#byKind[wanted] ?? new Int32Array(0);
    const systems = wanted - count;
    const pinned = new Set(this.#kinds.pinned);
    const fits = (kind: number): boolean =>
      !pinned.has(kind) && exclusive[kind] === 0 && (systems & (1 << (system[kind] ?? 0))) !== 0;
    return this.#field.kind.map((kind, o) => (fits(kind) ? o : -1)).filter((o) => o >= 0);
  }

  #make(items: Int32Array): Shelf {
    const most = this.#most;
    const offers = countingSort(items, this.#field.provider, this.#providers);
    const providers: number[] = [];
    const starts: number[] = [];
    for (let i = 0; i < offers.length; i += 1) {
      const provider = this.#field.provider[offers[i] ?? 0] ?? 0;
      if (provider === providers.at(-1)) continue;
      providers.push(provider);
      starts.push(i);
    }
    starts.push(offers.length);
    const worth = this.#worth;
    const tops = new Float64Array(providers.length * most).fill(-Infinity);
    const best: number[] = [];
    const places = new Int32Array(this.#providers).fill(-1);
    providers.forEach((provider, i) => {
      places[provider] = i;
      const own = offers.subarray(starts[i], starts[i + 1]);
      if (own.length > 1) own.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
      let sum = 0;
      for (let q = 0; q < most && q < own.length; q += 1) {
        const value = worth[own[q] ?? 0] ?? 0;
        sum += value;
        tops[i * most + q] = sum;
        insertDescending(best, value, most);
      }
    });
    const together = new Float64Array(most).fill(-Infinity);
    best.reduce((sum, value, q) => (together[q] = sum + value), 0);
    return {
      providers: Int32Array.from(providers),
      starts: Int32Array.from(starts),
      offers,
      tops,
      best: together,
      earliest: items.reduce((first, offer) => (first < 0 || offer < first ? offer : first), -1),
      placeOf: (provider) => places[provider] ?? -1,
    };
  }
}

function sortByKind(field: Field, kinds: Kinds): readonly Int32Array[] {
  const byKind: number[][] = Array.from({ length: kinds.count }, () => []);
  for (let o = 0; o < field.count; o += 1) byKind[field.kind[o] ?? 0]?.push(o);
  return byKind.map((offers) => Int32Array.from(offers));
}

/** Keeps a short list of the largest numbers, largest first. */
function insertDescending(list: number[], value: number, most: number): void {
  if (list.length === most && value <= (list[most - 1] ?? 0)) return;
  let at = list.length;
  while (at > 0 && (list[at - 1] ?? 0) < value) at -= 1;
  list.splice(at, 0, value);
  if (list.length > most) list.pop();
}

/** Any offer of these systems (bits); see `Wanted`. */
export function anyOf(kinds: Kinds, systems: number = ALL_SYSTEMS): Wanted {
  return kinds.count + systems;
}

/** The systems (bits) that an offer for this may come from. */
export function systemsOf(kinds: Kinds, wanted: Wanted): number {
  return wanted < kinds.count ? 1 << (kinds.system[wanted] ?? 0) : wanted - kinds.count;
}
