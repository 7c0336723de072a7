import type { Field } from './field.js';
import { bitCount, type Kinds } from './kinds.js';
import { systemsOf, type Shelf, type Shelves, type Wanted } from './shelves.js';
import { sumOf, worthOfProfiles } from './worth.js';

/** How far under what the first prices show a set is guessed to be, while none is known. */
const GUESS = 0.1;
/** Steps aim this far below what is to be undercut, or they would come ever nearer and never arrive. */
const OVERSHOOT = 0.004;
/** After so many steps without gain the steps are halved. */
const PATIENCE = 3;

/** What a pattern can be worth at most, and the prices that show it. */
export interface DualBound {
  readonly bound: number;
  readonly prices: Float64Array;
  /** Rounds that it took. */
  readonly rounds: number;
}

/** A place of the pattern, or several equal ones: its shelf and, provider by provider, the best offers for it. */
interface Slot {
  readonly shelf: Shelf;
  /** The best offer of the i-th provider of the shelf and what it is worth; for equal places also the next best ones. */
  readonly worth: Float64Array[];
  readonly offer: Int32Array[];
}

/** Some places that one provider can fill. */
interface Group {
  /** As bits. */
  readonly places: number;
  /** Each slot with how many of its places are in the group, and the place there of each provider that can fill all. */
  readonly parts: readonly { readonly slot: Slot; readonly times: number; readonly places: Int32Array }[];
  readonly providers: Int32Array;
  worth: number;
  provider: number;
}

/**
 * The Lagrangian dual of one pattern: the needs get prices, each place takes the offer that is worth most beyond them,
 * no matter who else takes the same need, and providers fill the places in the best way, contacts paid. Whatever the
 * prices, no set of the pattern is worth more than their sum and that; the subgradient method looks for those that show
 * least. Prices made for all patterns together cannot know how little the kinds of this one cover.
 */
export class PatternDual {
  readonly #field: Field;
  readonly #contact: number;
  readonly #slots: Slot[] = [];
  readonly #groups: Group[] = [];
  /** Best worth of each set of places, and the group that it begins with. */
  readonly #together: Float64Array;
  readonly #first: (Group | null)[];
  readonly #taken: Int32Array;
  /** Room to add up what each provider brings. */
  readonly #sums: Float64Array;
  /** The offers that were worth most at the prices tried last. */
  readonly chosen: number[] = [];

  constructor(
    field: Field,
    shelves: Shelves,
    kinds: Kinds,
    reach: number,
    contact: number,
    wants: readonly Wanted[],
  ) {
    this.#field = field;
    this.#contact = contact;
    const slotOf = wants.map((wanted, place) => {
      const times = wants.filter((other) => other === wanted).length;
      if (wanted !== wants[place - 1]) this.#slots.push(newSlot(shelves.get(wanted), times));
      return this.#slots.length - 1;
    });
    const all = 2 ** wants.length - 1;
    for (let places = 1; places <= all; places += 1) {
      let systems = 0;
      const times = new Map<Slot, number>();
      wants.forEach((wanted, place) => {
        if (((places >> place) & 1) === 0) return;
        const own = systemsOf(kinds, wanted);
        if (bitCount(own) === 1) systems |= own;
        const slot = this.#slots[slotOf[place] ?? 0];
        if (slot) times.set(slot, (times.get(slot) ?? 0) + 1);
      });
      if (bitCount(systems) > reach) continue;
      const providers = [...times.keys()].map(({ shelf }) => shelf.providers).reduce(shared);
      const parts = [...times].map(([slot, count]) => ({
        slot,
        times: count,
        places: providers.map((provider) => slot.shelf.placeOf(provider)),
      }));
      this.#groups.push({ places, parts, providers, worth: -Infinity, provider: -1 });
    }
    this.#together = new Float64Array(all + 1);
    this.#first = new Array<Group | null>(all + 1).fill(null);
    this.#taken = new Int32Array(field.needs);
    const longest = Math.max(0, ...this.#groups.map(({ providers }) => providers.length));
    this.#sums = new Float64Array(longest);
  }

  /**
   * Looks for prices that show a bound under `below`; stops there, or after so many rounds.
   * @param base worth of a set of the pattern besides needs, offers and contacts
   * @param below a bound under this will do; it is asked for after each look
   * @param look is shown the offers that were worth most in each round: often a good set
   */
  tune(
    start: Float64Array,
    base: number,
    below: () => number,
    rounds: number,
    look: (offers: readonly number[]) => void,
  ): DualBound {
    const prices = Float64Array.from(start);
    const best = Float64Array.from(start);
    let bound = Infinity;
    let stride = 1;
    let idle = 0;
    let round = 0;
    while (round < rounds) {
      round += 1;
      const here = this.#boundAt(prices, base);
      if (here === -Infinity) return { bound: here, prices: best, rounds: 1 };
      look(this.chosen);
      if (here < bound) {
        bound = here;
        best.set(prices);
        idle = 0;
      } else {
        idle += 1;
      }
      const aim = below();
      if (bound < aim) break;
      let slope = 0;
      for (let n = 0; n < prices.length; n += 1) slope += (1 - (this.#taken[n] ?? 0)) ** 2;
      if (slope === 0) break;
      if (idle >= PATIENCE) {
        stride /= 2;
        idle = 0;
      }
      const gap = aim > -Infinity ? here - aim : GUESS;
      const step = (stride * (gap + OVERSHOOT)) / slope;
      for (let n = 0; n < prices.length; n += 1) {
        prices[n] = Math.max(0, (prices[n] ?? 0) - step * (1 - (this.#taken[n] ?? 0)));
      }
    }
    return { bound, prices: best, rounds: round };
  }

  /** No set of the pattern is worth more; notes the offers that come nearest and how often they take each need. */
  #boundAt(prices: Float64Array, base: number): number {
    const worths = worthOfProfiles(this.#field, prices);
    for (const slot of this.#slots) this.#fill(slot, worths);
    for (const group of this.#groups) this.#findProvider(group);
    this.#split();
    const worth = this.#together.at(-1) ?? -Infinity;
    if (worth === -Infinity) return worth;
    this.#choose(prices);
    return base + sumOf(prices) + worth;
  }

  /** Finds the best offers of every provider for a slot. */
  #fill({ shelf, worth, offer }: Slot, worths: Float64Array): void {
    const { starts, fronts, offers, profile, burden } = shelf;
    const [highest, whose] = [worth[0], offer[0]];
    if (!highest || !whose) return;
    for (let i = 0; i + 1 < starts.length; i += 1) {
      if (worth.length > 1) {
        for (const list of worth) list[i] = -Infinity;
        const end = starts[i + 1] ?? 0;
        for (let x = starts[i] ?? 0; x < end; x += 1) {
          const value = (worths[profile[x] ?? 0] ?? 0) - (burden[x] ?? 0);
          if (value > (worth.at(-1)?.[i] ?? 0)) insert(worth, offer, i, value, offers[x] ?? 0);
        }
        continue;
      }
      let most = -Infinity;
      let at = 0;
      const end = fronts[i] ?? 0;
      for (let x = starts[i] ?? 0; x < end; x += 1) {
        const value = (worths[profile[x] ?? 0] ?? 0) - (burden[x] ?? 0);
        if (value <= most) continue;
        most = value;
        at = x;
      }
      highest[i] = most;
      whose[i] = offers[at] ?? 0;
    }
  }

  #findProvider(group: Group): void {
    const { parts, providers } = group;
    const sums = this.#sums.fill(0, 0, providers.length);
    for (const { slot, times, places } of parts) {
      for (let rank = 0; rank < times; rank += 1) {
        const worth = slot.worth[rank];
        if (!worth) continue;
        for (let i = 0; i < places.length; i += 1) sums[i] = (sums[i] ?? 0) + (worth[places[i] ?? 0] ?? 0);
      }
    }
    let most = -Infinity;
    let best = -1;
    for (let i = 0; i < providers.length; i += 1) {
      const sum = sums[i] ?? 0;
      if (sum <= most) continue;
      most = sum;
      best = i;
    }
    group.worth = most - this.#contact;
    group.provider = providers[best] ?? -1;
  }

  /** The best way to split the places into groups of one provider each. */
  #split(): void {
    this.#together.fill(-Infinity);
    this.#together[0] = 0;
    for (const group of this.#groups) {
      // Groups come in the order of their places as numbers; what a set begins with holds its highest place.
      const highest = 2 ** (31 - Math.clz32(group.places));
      const lower = highest - 1;
      for (let rest = lower & ~group.places; ; rest = (rest - 1) & lower & ~group.places) {
        const whole = group.places | rest;
        const worth = group.worth + (this.#together[rest] ?? -Infinity);
        if (worth > (this.#together[whole] ?? -Infinity)) {
          this.#together[whole] = worth;
          this.#first[whole] = group;
        }
        if (rest === 0) break;
      }
    }
  }

  #choose(prices: Float64Array): void {
    const { needs, gain, serves, profile } = this.#field;
    this.chosen.length = 0;
    this.#taken.fill(0);
    let left = this.#together.length - 1;
    while (left !== 0) {
      const group = this.#first[left];
      if (!group) return;
      left ^= group.places;
      for (const { slot, times } of group.parts) {
        const place = slot.shelf.placeOf(group.provider);
        for (let rank = 0; rank < times; rank += 1) this.chosen.push(slot.offer[rank]?.[place] ?? 0);
      }
    }
    for (const o of this.chosen) {
      let dearest = -1;
      let largest = -Infinity;
      const start = (profile[o] ?? 0) * needs;
      for (let bits = serves[profile[o] ?? 0] ?? 0; bits !== 0; bits &= bits - 1) {
        const n = 31 - Math.clz32(bits & -bits);
        const beyond = (gain[start + n] ?? 0) - (prices[n] ?? 0);
        if (beyond > 0) this.#taken[n] = (this.#taken[n] ?? 0) + 1;
        if (beyond > largest) {
          largest = beyond;
          dearest = n;
        }
      }
      // Every offer handles one need at least.
      if (largest <= 0 && dearest >= 0) this.#taken[dearest] = (this.#taken[dearest] ?? 0) + 1;
    }
  }
}

/** The numbers that two ascending lists both have. */
function shared(a: Int32Array, b: Int32Array): Int32Array {
  let j = 0;
  return a.filter((one) => {
    while ((b[j] ?? Infinity) < one) j += 1;
    return b[j] === one;
  });
}

function newSlot(shelf: Shelf, times: number): Slot {
  const ranks = Array.from({ length: times });
  return {
    shelf,
    worth: ranks.map(() => new Float64Array(shelf.providers.length)),
    offer: ranks.map(() => new Int32Array(shelf.providers.length)),
  };
}

/** Puts an offer into its rank for the i-th provider; the last one falls out. */
function insert(
  worth: readonly Float64Array[],
  offer: readonly Int32Array[],
  i: number,
  value: number,
  own: number,
): void {
  let rank = worth.length - 1;
  for (; rank > 0 && value > (worth[rank - 1]?.[i] ?? 0); rank -= 1) {
    const to = worth[rank];
    const whose = offer[rank];
    if (to) to[i] = worth[rank - 1]?.[i] ?? -Infinity;
    if (whose) whose[i] = offer[rank - 1]?.[i] ?? 0;
  }
  const to = worth[rank];
  const whose = offer[rank];
  if (to) to[i] = value;
  if (whose) whose[i] = own;
}
