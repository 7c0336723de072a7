import { SYSTEMS } from '../../model/vocabulary.js';
import { EPSILON } from '../objective.js';
import type { Field } from './field.js';
import { comesBefore } from './incumbent.js';
import { systemsOf, type Shelf, type Shelves, type Wanted } from './shelves.js';
import { ALL_SYSTEMS, bitCount, type Kinds } from './kinds.js';

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

/** What some kinds are worth together, told so that one more is told quickly. */
export interface Tally {
  readonly worth: number;
  readonly keys: readonly number[];
  /** In the order they came. */
  readonly wants: readonly Wanted[];
}

interface BundleList {
  readonly floor: number;
  /** Most worth first. */
  readonly bundles: readonly Bundle[];
}

/**
 * Bundles by what they are made of. For a list of wants (ascending) it tells at once what the best bundle of one provider
 * can be worth at most, and on demand the best bundles themselves, for each set of needs that they can handle.
 */
export class Bundles {
  readonly #field: Field;
  readonly #shelves: Shelves;
  readonly #prices: Float64Array;
  readonly #worth: Float64Array;
  readonly #contact: number;
  readonly #most: number;
  /** More than any `Wanted`. */
  readonly #wanted: number;
  readonly #kinds: Kinds;
  /** Most systems that a single provider gives offers of. */
  readonly reach: number;
  readonly #together = new Map<number | string, number>();
  readonly #ceilings = new Map<number | string, number>();
  readonly #lists = new Map<string, BundleList>();

  constructor(
    field: Field,
    shelves: Shelves,
    prices: Float64Array,
    worth: Float64Array,
    contact: number,
    most: number,
    kinds: Kinds,
    reach = reachOf(field, kinds),
  ) {
    this.#kinds = kinds;
    this.reach = reach;
    this.#wanted = kinds.count + ALL_SYSTEMS + 2;
    this.#field = field;
    this.#shelves = shelves;
    this.#prices = prices;
    this.#worth = worth;
    this.#contact = contact;
    this.#most = most;
  }

  /** No bundle of one provider made of these is worth more. */
  ceiling(wants: readonly Wanted[]): number {
    const key = this.#keyOf(wants);
    const known = this.#ceilings.get(key);
    if (known !== undefined) return known;
    if (!this.#canBeOne(wants)) {
      this.#ceilings.set(key, -Infinity);
      return -Infinity;
    }
    const parts = this.#partsOf(wants);
    let most = -Infinity;
    for (const provider of scarcest(parts)) most = Math.max(most, this.#topOf(parts, provider));
    const ceiling = most - this.#contact;
    this.#ceilings.set(key, ceiling);
    return ceiling;
  }

  /** Fewest providers that give offers of so many systems (bits). */
  providersFor(systems: number): number {
    return Math.max(1, Math.ceil(bitCount(systems) / this.reach));
  }

  /** No way of splitting these into bundles is worth more; 0 for none. */
  together(wants: readonly Wanted[]): number {
    if (wants.length === 0) return 0;
    const key = this.#keyOf(wants);
    const before = this.#together.get(key);
    if (before !== undefined) return before;
    // The first one's bundle, with some of the others, and the rest for itself.
    const all = 2 ** wants.length - 1;
    let most = -Infinity;
    for (let part = all; part > 0; part -= 2) {
      const ceiling = this.#ceilings.get(this.#keyOf(wants, part)) ?? this.ceiling(pick(wants, part));
      if (ceiling === -Infinity) continue;
      const others = all ^ part;
      const known = others === 0 ? 0 : this.#together.get(this.#keyOf(wants, others));
      most = Math.max(most, ceiling + (known ?? this.together(pick(wants, others))));
    }
    this.#together.set(key, most);
    return most;
  }

  /** The same as `together`, one more want at a time: the wants of different groups never share a bundle. */
  startTally(): Tally {
    return {
      worth: 0,
      keys: this.reach === 1 ? SYSTEMS.map(() => 0) : [0],
      wants: [],
    };
  }

  /** @param kind not below any that the tally has */
  addToTally(tally: Tally, kind: Wanted): Tally {
    const group = this.reach === 1 ? (this.#kinds.system[kind] ?? 0) : 0;
    const inGroup = (wanted: Wanted): boolean =>
      this.reach > 1 || this.#kinds.system[wanted] === this.#kinds.system[kind];
    const before = tally.keys[group] ?? 0;
    const after = before * this.#wanted + kind + 1;
    const keys = tally.keys.with(group, after);
    const wants = [...tally.wants, kind];
    const worth =
      tally.worth - this.#groupWorth(before, tally.wants, inGroup) + this.#groupWorth(after, wants, inGroup);
    return { worth, keys, wants };
  }

  #groupWorth(key: number, wants: readonly Wanted[], inGroup: (wanted: Wanted) => boolean): number {
    if (key === 0) return 0;
    const known = this.#together.get(key);
    return known ?? this.together(wants.filter(inGroup));
  }

  /** Whether one provider may have offers of all these systems. */
  #canBeOne(wants: readonly Wanted[]): boolean {
    let systems = 0;
    for (const wanted of wants) {
      const own = systemsOf(this.#kinds, wanted);
      if (bitCount(own) === 1) systems |= own;
    }
    return bitCount(systems) <= this.reach;
  }

  /**
   * The bundles worth `floor` or more, most worth first: for each set of needs the best of `depth` providers, those
   * with the smallest keys among equals.
   */
  list(wants: readonly Wanted[], depth: number, floor: number): readonly Bundle[] {
    const key = `${this.#keyOf(wants)}|${depth}`;
    const known = this.#lists.get(key);
    if (known && known.floor <= floor) return known.bundles;
    // A little more than asked, since the next question will want a little more.
    const lower = floor - 0.01;
    const bundles = this.#make(wants, depth, lower);
    this.#lists.set(key, { floor: lower, bundles });
    return bundles;
  }

  #make(wants: readonly Wanted[], depth: number, floor: number): readonly Bundle[] {
    const parts = this.#partsOf(wants);
    const shelves = wants.map((wanted) => this.#shelves.get(wanted));
    const found = new Map<number, Bundle[]>();
    for (const provider of scarcest(parts)) {
      if (this.#topOf(parts, provider) - this.#contact < floor) continue;
      this.#makeOf(provider, wants, shelves, floor, (bundle) => keepBest(found, bundle, depth));
    }
    return [...found.values()]
      .flat()
      .sort((a, b) => b.worth - a.worth || a.handles - b.handles || a.provider - b.provider);
  }

  /** All bundles of one provider from the floor up. */
  #makeOf(
    provider: number,
    wants: readonly Wanted[],
    shelves: readonly Shelf[],
    floor: number,
    give: (bundle: Bundle) => void,
  ): void {
    const places = shelves.map((shelf) => shelf.placeOf(provider));
    // What the wants from here on can be worth at most: equal wants need different offers.
    const rest = new Float64Array(wants.length + 1);
    for (let slot = wants.length - 1; slot >= 0; slot -= 1) {
      let same = 1;
      while (wants[slot + same] === wants[slot]) same += 1;
      const top = shelves[slot]?.tops[(places[slot] ?? 0) * this.#most + same - 1] ?? -Infinity;
      rest[slot] = top + (rest[slot + same] ?? 0);
    }
    const offers: number[] = [];
    const go = (slot: number, from: number, handled: number, worth: number): void => {
      const shelf = shelves[slot];
      if (!shelf) {
        give({
          handles: handled,
          worth,
          provider,
          offers: [...offers].sort((a, b) => a - b),
        });
        return;
      }
      const place = places[slot] ?? 0;
      const end = shelf.starts[place + 1] ?? 0;
      const later = rest[slot + 1] ?? 0;
      for (let x = Math.max(from, shelf.starts[place] ?? 0); x < end; x += 1) {
        const offer = shelf.offers[x] ?? 0;
        if (worth + (this.#worth[offer] ?? 0) + later < floor) break;
        if (offers.includes(offer)) continue;
        const free = (this.#field.serves[offer] ?? 0) & ~handled;
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
    let worth = -(this.#field.burden[offer] ?? 0);
    const start = offer * this.#field.needs;
    for (let bits = needs; bits !== 0; bits &= bits - 1) {
      const n = 31 - Math.clz32(bits & -bits);
      worth += (this.#field.gain[start + n] ?? 0) - (this.#prices[n] ?? 0);
    }
    return worth;
  }

  /** A number as long as it stays exact. */
  #keyOf(wants: readonly Wanted[], places = -1): number | string {
    let key = 0;
    for (let slot = 0; slot < wants.length; slot += 1) {
      if ((places >> slot) & 1) key = key * this.#wanted + (wants[slot] ?? 0) + 1;
    }
    return key < Number.MAX_SAFE_INTEGER ? key : pick(wants, places).join();
  }

  #topOf(parts: readonly Part[], provider: number): number {
    let sum = 0;
    for (const { shelf, times } of parts) {
      const place = shelf.placeOf(provider);
      if (place < 0) return -Infinity;
      sum += shelf.tops[place * this.#most + times - 1] ?? -Infinity;
    }
    return sum;
  }

  #partsOf(wants: readonly Wanted[]): readonly Part[] {
    const parts: { shelf: Shelf; times: number }[] = [];
    wants.forEach((wanted, slot) => {
      const last = parts.at(-1);
      if (last && wants[slot - 1] === wanted) last.times += 1;
      else parts.push({ shelf: this.#shelves.get(wanted), times: 1 });
    });
    return parts;
  }
}

/** Offers of one shelf, so many of them. */
interface Part {
  readonly shelf: Shelf;
  readonly times: number;
}

/** The providers of the part that fewest have: nobody else can have all parts. */
function scarcest(parts: readonly Part[]): Int32Array {
  return parts.reduce((a, b) => (b.shelf.providers.length < a.shelf.providers.length ? b : a)).shelf
    .providers;
}

/** The wants at these places (bits). */
export function pick(wants: readonly Wanted[], places: number): readonly Wanted[] {
  return wants.filter((_, place) => ((places >> place) & 1) === 1);
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

/** Most systems that one provider has offers of. */
function reachOf({ count, provider, kind }: Field, { system }: Kinds): number {
  const systems = new Map<number, number>();
  let most = 1;
  for (let o = 0; o < count; o += 1) {
    const p = provider[o] ?? 0;
    const bits = (systems.get(p) ?? 0) | (1 << (system[kind[o] ?? 0] ?? 0));
    systems.set(p, bits);
    if (bits & (bits - 1)) most = Math.max(most, bitCount(bits));
  }
  return most;
}
