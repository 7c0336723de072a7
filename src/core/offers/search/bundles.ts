import type { Group, Groups } from './groups.js';
import type { Ranking } from './ranking.js';
import type { Wanted } from './shelves.js';

/** What some kinds are worth together, told so that one more is told quickly. */
export interface Tally {
  readonly worth: number;
  /** Kinds of different groups never share a bundle. */
  readonly groups: readonly Group[];
}

/**
 * What groups are worth at certain prices: at most as a bundle of one provider, and in the best way of splitting them
 * into bundles.
 */
export class Bundles {
  readonly groups: Groups;
  readonly #ranking: Ranking;
  readonly #contact: number;
  /** By the number of a group; NaN for what is not known yet. */
  #ceilings: Float64Array;
  #together: Float64Array;

  /** @param spent of the same groups and needed no more: its lists are used again */
  constructor(groups: Groups, ranking: Ranking, contact: number, spent?: Bundles) {
    this.groups = groups;
    this.#ranking = ranking;
    this.#contact = contact;
    this.#ceilings = (spent ? spent.#ceilings : new Float64Array(groups.count)).fill(NaN);
    this.#together = (spent ? spent.#together : new Float64Array(groups.count)).fill(NaN);
  }

  /** No bundle of one provider made of these is worth more. */
  ceiling(group: Group): number {
    const known = this.#ceilings[group.id];
    // NaN equals nothing, not even itself.
    if (known !== undefined && known === known) return known;
    const ceiling = group.canBeOne ? this.#highestOf(group) - this.#contact : -Infinity;
    this.#ceilings = noted(this.#ceilings, group.id, ceiling);
    return ceiling;
  }

  /** No way of splitting these into bundles is worth more; 0 for none. */
  together(group: Group): number {
    const known = this.#together[group.id];
    if (known !== undefined && known === known) return known;
    let worth = 0;
    const { apart } = group;
    if (apart.length > 1) for (const one of apart) worth += this.together(one);
    else if (group.wants.length > 0) worth = this.#split(group);
    this.#together = noted(this.#together, group.id, worth);
    return worth;
  }

  /** The same, or more where that is not known yet and takes longer to find out. */
  roughly(group: Group): number {
    const known = this.#together[group.id];
    if (known !== undefined && known === known) return known;
    return group.wants.length === 0 ? 0 : this.#singly(group) - this.#contact;
  }

  startTally(): Tally {
    return { worth: 0, groups: this.groups.start() };
  }

  /** Worth of the tally with one more kind that shares somebody's contact, or more. */
  roughlyWith({ worth, groups }: Tally, kind: Wanted): number {
    const isFirst = groups[this.groups.placeOf(kind)] === this.groups.none;
    return worth + this.#single(kind) + (isFirst ? 0 : this.#contact);
  }

  /** Worth of the tally with one more kind. */
  worthWith({ worth, groups }: Tally, kind: Wanted): number {
    const before = groups[this.groups.placeOf(kind)] ?? this.groups.none;
    return worth - this.together(before) + this.together(before.with(kind));
  }

  /** The same, when that is known. */
  addToTally({ groups }: Tally, kind: Wanted, worth: number): Tally {
    const own = this.groups.placeOf(kind);
    return { worth, groups: groups.map((group, at) => (at === own ? group.with(kind) : group)) };
  }

  #single(wanted: Wanted): number {
    return this.ceiling(this.groups.none.with(wanted));
  }

  /** Worth of the best offer for each want, whoever gives it, no contact paid. */
  #singly({ wants }: Group): number {
    let sum = 0;
    for (const wanted of wants) sum += this.#single(wanted) + this.#contact;
    return sum;
  }

  #split(group: Group): number {
    let most = this.ceiling(group);
    if (group.wants.length === 1) return most;
    // Two bundles cost two contacts; where that takes more than the best of each could bring, they need no look.
    if (most >= this.#singly(group) - 2 * this.#contact) return most;
    for (const { part, rest } of group.splits) {
      const ceiling = this.ceiling(part);
      if (ceiling > -Infinity) most = Math.max(most, ceiling + this.together(rest));
    }
    return most;
  }

  /** Worth of the best offers that one provider has for these. */
  #highestOf({ slots, fillers }: Group): number {
    const [first = NONE, second, ...more] = slots.map(({ wanted, times }) =>
      this.#ranking.row(wanted, times),
    );
    let highest = -Infinity;
    if (!second) {
      for (let i = 0; i < first.length; i += 1) if ((first[i] ?? 0) > highest) highest = first[i] ?? 0;
      return highest;
    }
    const [at = NOWHERE, atSecond = NOWHERE, ...atMore] = fillers.places;
    for (let i = 0; i < at.length; i += 1) {
      let sum = (first[at[i] ?? 0] ?? 0) + (second[atSecond[i] ?? 0] ?? 0);
      for (let slot = 0; slot < more.length; slot += 1) sum += more[slot]?.[atMore[slot]?.[i] ?? 0] ?? 0;
      if (sum > highest) highest = sum;
    }
    return highest;
  }
}

const NONE = new Float64Array(0);
const NOWHERE = new Int32Array(0);

/** Notes a number at its place, in a longer list if need be. */
function noted(list: Float64Array, at: number, value: number): Float64Array {
  let own = list;
  if (at >= list.length) {
    own = new Float64Array(2 * at + 16).fill(NaN);
    own.set(list);
  }
  own[at] = value;
  return own;
}
