import type { Field } from './field.js';
import type { Group, Groups } from './groups.js';
import { findSlotOffers, newSlotOffers, type SlotOffers } from './slot-offers.js';
import type { Shelves, Wanted } from './shelves.js';
import { sumOf, worthOfProfile } from './worth.js';

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

/** What one provider can fill, and who does it best at the prices tried last. */
interface Filling {
  /** Each slot with how many of its places are filled, and the place there of each provider that can fill all. */
  readonly parts: readonly {
    readonly slot: SlotOffers;
    readonly times: number;
    readonly places: Int32Array;
  }[];
  readonly providers: Int32Array;
  worth: number;
  provider: number;
}

/** Some places that one provider can fill; where places are equal, several are filled alike. */
interface Party {
  /** As bits. */
  readonly places: number;
  /** These and all that may ever stand with some of them in a party. */
  readonly around: number;
  readonly filling: Filling;
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
  readonly #slots: readonly SlotOffers[];
  readonly #parties: Party[] = [];
  readonly #fillings: readonly Filling[];
  /** The profiles of all offers that fit a place, and room for what each profile is worth. */
  readonly #profiles: Int32Array;
  readonly #worths: Float64Array;
  /** The places, as bits, in sets that never share a party. */
  readonly #apart: readonly number[];
  /** Best worth of each set of places, and the party that it begins with. */
  readonly #together: Float64Array;
  readonly #first: (Party | null)[];
  readonly #taken: Int32Array;
  /** Room to add up what each provider brings. */
  readonly #sums: Float64Array;
  /** The offers that were worth most at the prices tried last. */
  readonly chosen: number[] = [];

  constructor(field: Field, shelves: Shelves, groups: Groups, contact: number, wants: readonly Wanted[]) {
    this.#field = field;
    this.#contact = contact;
    const slots = new Map<Wanted, SlotOffers>();
    const whole = groups.of(wants);
    for (const { wanted, times } of whole.slots) {
      slots.set(wanted, newSlotOffers(shelves.get(wanted), times));
    }
    this.#slots = [...slots.values()];
    this.#apart = whole.apart.map((group) => placesOf(wants, group.wants));
    const all = 2 ** wants.length - 1;
    const fillings = new Map<Group, Filling>();
    let longest = 0;
    for (const { places, group } of whole.parts) {
      const filling = fillings.get(group) ?? fillingOf(group, slots);
      fillings.set(group, filling);
      const around = this.#apart.find((own) => (own & places) === places) ?? all;
      this.#parties.push({ places, around, filling });
      longest = Math.max(longest, filling.providers.length);
    }
    this.#fillings = [...fillings.values()];
    const isNeeded = new Uint8Array(field.serves.length);
    for (const { shelf } of this.#slots) {
      for (let x = 0; x < shelf.profile.length; x += 1) isNeeded[shelf.profile[x] ?? 0] = 1;
    }
    this.#profiles = Int32Array.from(isNeeded.keys()).filter((profile) => isNeeded[profile] === 1);
    this.#worths = new Float64Array(field.serves.length);
    this.#together = new Float64Array(all + 1);
    this.#first = new Array<Party | null>(all + 1).fill(null);
    this.#taken = new Int32Array(field.needs);
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
    const worths = this.#worths;
    for (const profile of this.#profiles) worths[profile] = worthOfProfile(this.#field, prices, profile);
    for (const slot of this.#slots) findSlotOffers(slot, worths);
    for (const filling of this.#fillings) this.#findProvider(filling);
    this.#split();
    let worth = 0;
    for (const places of this.#apart) worth += this.#together[places] ?? -Infinity;
    if (worth === -Infinity) return worth;
    this.#choose(prices);
    return base + sumOf(prices) + worth;
  }

  #findProvider(filling: Filling): void {
    const { parts, providers } = filling;
    const sums = this.#sums;
    sums.fill(0, 0, providers.length);
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
    filling.worth = most - this.#contact;
    filling.provider = providers[best] ?? -1;
  }

  /** The best way to split the places into groups of one provider each. */
  #split(): void {
    this.#together.fill(-Infinity);
    this.#together[0] = 0;
    for (const party of this.#parties) {
      const { places, around, filling } = party;
      // Parties come in the order of their places as numbers; what a set begins with holds its highest place.
      const others = (2 ** (31 - Math.clz32(places)) - 1) & around & ~places;
      for (let rest = others; ; rest = (rest - 1) & others) {
        const whole = places | rest;
        const worth = filling.worth + (this.#together[rest] ?? -Infinity);
        if (worth > (this.#together[whole] ?? -Infinity)) {
          this.#together[whole] = worth;
          this.#first[whole] = party;
        }
        if (rest === 0) break;
      }
    }
  }

  #choose(prices: Float64Array): void {
    const { needs, gain, serves, profile } = this.#field;
    this.chosen.length = 0;
    this.#taken.fill(0);
    for (const places of this.#apart) {
      for (let left = places; left !== 0;) {
        const party = this.#first[left];
        if (!party) return;
        left ^= party.places;
        const { parts, provider } = party.filling;
        for (const { slot, times } of parts) {
          const place = slot.shelf.placeOf(provider);
          for (let rank = 0; rank < times; rank += 1) this.chosen.push(slot.offer[rank]?.[place] ?? 0);
        }
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

/** The places of a pattern that ask for any of these, as bits. */
function placesOf(wants: readonly Wanted[], those: readonly Wanted[]): number {
  return wants.reduce((bits, wanted, place) => (those.includes(wanted) ? bits | (1 << place) : bits), 0);
}

function fillingOf({ slots, fillers }: Group, slotOf: ReadonlyMap<Wanted, SlotOffers>): Filling {
  const parts = slots.flatMap(({ wanted, times }, at) => {
    const slot = slotOf.get(wanted);
    const places = fillers.places[at];
    return slot && places ? [{ slot, times, places }] : [];
  });
  return { parts, providers: fillers.providers, worth: -Infinity, provider: -1 };
}
