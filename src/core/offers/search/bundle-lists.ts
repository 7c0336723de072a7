import { EPSILON } from '../objective.js';
import type { Bed, View } from './bed.js';
import { comesBefore } from './incumbent.js';
import type { SearchQuestion } from './question.js';
import type { Ordered } from './ranking.js';
import type { Shelf, Wanted } from './shelves.js';

/** What one provider does in a set: some of its offers, and which needs they handle together. */
export interface Bundle {
  /** Needs handled, as bits. */
  readonly handles: number;
  /** Worth beyond the prices of the needs handled, its contact paid. */
  readonly worth: number;
  readonly provider: number;
  /** Ascending. */
  readonly offers: readonly number[];
}

interface BundleList {
  readonly floor: number;
  /** Most worth first. */
  readonly bundles: readonly Bundle[];
}

/** The best bundles themselves, for each set of needs that they can handle; made when they are first asked for. */
export class BundleLists {
  readonly #bed: Pick<Bed, 'field' | 'shelves'>;
  readonly #view: View;
  readonly #contact: number;
  readonly #most: number;
  readonly #lists = new Map<string, BundleList>();

  constructor({ weights, most }: SearchQuestion, bed: Pick<Bed, 'field' | 'shelves'>, view: View) {
    this.#bed = bed;
    this.#view = view;
    this.#contact = weights.contact;
    this.#most = most;
  }

  /**
   * The bundles worth `floor` or more, most worth first: for each set of needs the best of `depth` providers, those
   * with the smallest keys among equals.
   */
  list(wants: readonly Wanted[], depth: number, floor: number): readonly Bundle[] {
    const key = `${wants.join()}|${depth}`;
    const known = this.#lists.get(key);
    if (known && known.floor <= floor) return known.bundles;
    // A little more than asked, since the next question will want a little more.
    const lower = floor - 0.01;
    const bundles = this.#make(wants, depth, lower);
    this.#lists.set(key, { floor: lower, bundles });
    return bundles;
  }

  #make(wants: readonly Wanted[], depth: number, floor: number): readonly Bundle[] {
    const { shelves } = this.#bed;
    const { ranking } = this.#view;
    const slots = wants.map((wanted) => ({
      shelf: shelves.get(wanted),
      ...ranking.ordered(wanted),
      tops: ranking.tops(wanted),
    }));
    const found = new Map<number, Bundle[]>();
    for (const provider of scarcest(slots)) {
      this.#makeOf(provider, wants, slots, floor, (bundle) => keepBest(found, bundle, depth));
    }
    return [...found.values()]
      .flat()
      .sort((a, b) => b.worth - a.worth || a.handles - b.handles || a.provider - b.provider);
  }

  /** All bundles of one provider from the floor up. */
  #makeOf(
    provider: number,
    wants: readonly Wanted[],
    slots: readonly Slot[],
    floor: number,
    give: (bundle: Bundle) => void,
  ): void {
    const places = slots.map(({ shelf }) => shelf.placeOf(provider));
    if (places.some((place) => place < 0)) return;
    // What the wants from here on can be worth at most: equal wants need different offers.
    const rest = new Float64Array(wants.length + 1);
    for (let slot = wants.length - 1; slot >= 0; slot -= 1) {
      let same = 1;
      while (wants[slot + same] === wants[slot]) same += 1;
      const top = slots[slot]?.tops[(places[slot] ?? 0) * this.#most + same - 1] ?? -Infinity;
      rest[slot] = top + (rest[slot + same] ?? 0);
    }
    if ((rest[0] ?? 0) - this.#contact < floor) return;
    const { serves, profile } = this.#bed.field;
    const offers: number[] = [];
    const go = (slot: number, from: number, handled: number, worth: number): void => {
      const here = slots[slot];
      if (!here) {
        give({
          handles: handled,
          worth,
          provider,
          offers: [...offers].sort((a, b) => a - b),
        });
        return;
      }
      const place = places[slot] ?? 0;
      const { starts } = here.shelf;
      const end = starts[place + 1] ?? 0;
      const later = rest[slot + 1] ?? 0;
      for (let x = Math.max(from, starts[place] ?? 0); x < end; x += 1) {
        const offer = here.offers[x] ?? 0;
        if (worth + (here.worths[x] ?? 0) + later < floor) break;
        if (offers.includes(offer)) continue;
        const free = (serves[profile[offer] ?? 0] ?? 0) & ~handled;
        const next = wants[slot + 1] === wants[slot] ? x + 1 : 0;
        offers.push(offer);
        for (let part = free; part > 0; part = (part - 1) & free) {
          const own = worth + this.#worthOf(offer, part);
          if (own + later >= floor) go(slot + 1, next, handled | part, own);
        }
        offers.pop();
      }
    };
    go(0, 0, 0, -this.#contact);
  }

  /** Worth of an offer that handles exactly these needs. */
  #worthOf(offer: number, needs: number): number {
    const { burden, gain, profile, needs: count } = this.#bed.field;
    let worth = -(burden[offer] ?? 0);
    const start = (profile[offer] ?? 0) * count;
    for (let bits = needs; bits !== 0; bits &= bits - 1) {
      const n = 31 - Math.clz32(bits & -bits);
      worth += (gain[start + n] ?? 0) - (this.#view.prices[n] ?? 0);
    }
    return worth;
  }
}

/** One place of a bundle: its shelf, the offers of each provider in order, and what the best of them are worth. */
interface Slot extends Ordered {
  readonly shelf: Shelf;
  readonly tops: Float64Array;
}

/** The providers of the shelf that fewest have: nobody else can fill all places. */
function scarcest(slots: readonly Slot[]): Int32Array {
  return slots.reduce((a, b) => (b.shelf.providers.length < a.shelf.providers.length ? b : a)).shelf
    .providers;
}

/** Among the bundles that handle the same needs, keeps one each of the best providers. */
function keepBest(found: Map<number, Bundle[]>, bundle: Bundle, depth: number): void {
  const held = found.get(bundle.handles);
  if (!held) {
    found.set(bundle.handles, [bundle]);
    return;
  }
  const own = held.findIndex(({ provider }) => provider === bundle.provider);
  if (own >= 0) {
    const other = held[own];
    if (!other || !isBetter(bundle, other)) return;
    held.splice(own, 1);
  }
  let at = held.length;
  while (at > 0) {
    const other = held[at - 1];
    if (!other || !isBetter(bundle, other)) break;
    at -= 1;
  }
  held.splice(at, 0, bundle);
  if (held.length > depth) held.pop();
}

function isBetter(a: Bundle, b: Bundle): boolean {
  if (Math.abs(a.worth - b.worth) > EPSILON) return a.worth > b.worth;
  return comesBefore(a.offers, b.offers);
}
