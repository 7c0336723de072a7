import type { Bed, View } from './bed.js';
import type { Bundles, Tally } from './bundles.js';
import { Density } from './density.js';
import { bitCount, type Kinds } from './kinds.js';
import type { Group } from './groups.js';
import { planProviders } from './provider-plan.js';
import type { SearchQuestion } from './question.js';
import { ALL_OFFERS, type Wanted } from './shelves.js';

/** What a set is made of: kinds that rules know, one by one, and places for any others. */
export interface Pattern {
  /** Its wants; those of different groups never share a bundle. */
  readonly groups: readonly Group[];
  /** How many wants. */
  readonly size: number;
  /** Pairs among them. */
  readonly pairs: number;
  /** No set of this pattern is worth more. */
  readonly ceiling: number;
}

/** What the ceilings of all patterns of one question are made from. */
export class PatternSpace {
  readonly kinds: Kinds;
  readonly most: number;
  readonly span: number;
  readonly widest: number;
  readonly combination: number;
  readonly contact: number;
  /** Kinds to choose from. */
  readonly usable: readonly number[];
  readonly #bundles: Bundles;
  /** Sum of the prices of all needs. */
  readonly #priced: number;
  readonly pinnedSystems: number;
  /** Worth of the best m offers of all, those below 0 left out. */
  readonly #more: Float64Array;
  readonly pinnedPairs: number;
  /** What is known already of sets of so many providers or more. */
  readonly #caps: Float64Array;
  readonly #density: Density;
  /** Fewest providers that can give offers of so many systems. */
  readonly #fewest: Int32Array;
  /** The best of the plans below of t offers or more. */
  readonly #plansFrom: Float64Array;
  /** Worth of the best plan of t offers from at least p providers, contacts paid, at [p · (most + 1) + t]. */
  readonly #plans: Float64Array;

  constructor(question: SearchQuestion, { kinds, shelves }: Bed, { ranking, bundles, priced }: View) {
    const { most, span, widest = kinds.systems, weights, cap = () => Infinity } = question;
    this.#caps = Float64Array.from({ length: most + 1 }, (_, providers) => cap(providers));
    this.kinds = kinds;
    this.most = most;
    this.span = span;
    this.widest = widest;
    this.combination = weights.combination;
    this.contact = weights.contact;
    this.usable = kinds.ruled.filter((kind) => shelves.get(kind).offers.length > 0);
    this.#bundles = bundles;
    this.#fewest = Int32Array.from({ length: kinds.systems + 1 }, (_, span) =>
      Math.max(1, Math.ceil(span / bundles.groups.reach)),
    );
    this.#priced = priced;
    this.pinnedSystems = kinds.pinned.reduce((bits, kind) => bits | (1 << (kinds.system[kind] ?? 0)), 0);
    this.#more = cumulateBest(ranking.worths(ALL_OFFERS), most);
    this.#plans = planProviders(ranking.tops(ALL_OFFERS), most, weights.contact);
    this.#plansFrom = this.#plans.slice();
    for (let at = this.#plansFrom.length - 2; at >= 0; at -= 1) {
      if (at % (most + 1) === most) continue;
      this.#plansFrom[at] = Math.max(this.#plansFrom[at] ?? -Infinity, this.#plansFrom[at + 1] ?? -Infinity);
    }
    const { pinned } = kinds;
    this.pinnedPairs = pinned.reduce(
      (sum, a, i) => sum + pinned.filter((b, j) => j < i && kinds.pairs(a, b)).length,
      0,
    );
    this.#density = new Density(most, pinned.length, this.pinnedPairs, kinds.systems);
  }

  /**
   * No set is worth more that goes on from `size` kinds of these systems with so many pairs, worth so much.
   * Pairs need systems, and where no provider gives offers of two, every system needs a contact.
   */
  ceilingOfStart(worth: number, size: number, systems: number, pairs: number): number {
    return this.#ceilingOf(worth, size, systems, this.most - size, pairs, true);
  }

  /** The same where the kind that came last may be any, and of any system. */
  ceilingOfNext(worth: number, size: number, systems: number, pairs: number): number {
    const left = this.most - size;
    const most = worth + (this.#more[left + 1] ?? 0) - (this.#more[left] ?? 0);
    return this.#ceilingOf(most, size, systems, left + 1, pairs, true);
  }

  /** The same where what is added makes no pair. */
  ceilingOfClosed(worth: number, size: number, systems: number, pairs: number): number {
    return this.#ceilingOf(worth, size, systems, this.most - size, pairs, false);
  }

  /**
   * @param unknown places whose systems are open
   * @param grows whether there may be more pairs than these in the end
   */
  #ceilingOf(
    worth: number,
    size: number,
    systems: number,
    unknown: number,
    pairs: number,
    grows: boolean,
  ): number {
    const now = bitCount(systems);
    const widest = Math.min(this.widest, now + unknown);
    const width = this.most + 1;
    const isApart = this.#bundles.groups.reach === 1 && now > 0;
    const open = worth + (this.#more[this.most - size] ?? 0);
    let highest = -Infinity;
    for (let span = Math.max(now, 1); span <= widest; span += 1) {
      const providers = this.#fewest[span] ?? 1;
      const planned = this.#plansFrom[providers * width + Math.max(1, size)] ?? -Infinity;
      const best = Math.min(isApart ? open - this.contact * (span - now) : open, planned);
      const paired = this.combination * (grows ? this.#density.of(span, size, pairs) : pairs);
      const ceiling = Math.min(
        this.#priced + this.contact + best + paired,
        this.#caps[providers] ?? Infinity,
      );
      if (ceiling > highest) highest = ceiling;
    }
    return highest;
  }

  /** No set of this pattern is worth more. */
  ceilingOf(group: Group, systems: number, pairs: number): number {
    return this.ceilingAt(this.#bundles.together(group), group.wants.length, systems, pairs);
  }

  /** The same where it is known what its kinds are worth together. */
  ceilingAt(worth: number, size: number, systems: number, pairs: number): number {
    const providers = this.#bundles.groups.providersFor(systems);
    const best = Math.min(worth, this.#plan(providers, size));
    const ceiling = this.#priced + this.contact + best + this.combination * pairs;
    return Math.min(ceiling, this.#caps[providers] ?? Infinity);
  }

  /** No set at all is worth more. */
  highest(): number {
    const { pinned } = this.kinds;
    const { worth } = this.tallyOfPinned();
    return this.ceilingOfStart(worth, pinned.length, this.pinnedSystems, this.pinnedPairs);
  }

  tallyOfPinned(): Tally {
    return this.kinds.pinned.reduce(
      (tally, kind) => this.add(tally, kind, this.worthWith(tally, kind)),
      this.#bundles.startTally(),
    );
  }

  /** The same, or more; told sooner. */
  roughlyWith(tally: Tally, kind: Wanted): number {
    return this.#bundles.roughlyWith(tally, kind);
  }

  worthWith(tally: Tally, kind: Wanted): number {
    return this.#bundles.worthWith(tally, kind);
  }

  add(tally: Tally, kind: Wanted, worth: number): Tally {
    return this.#bundles.addToTally(tally, kind, worth);
  }

  /** The group of some wants, ascending. */
  groupOf(wants: readonly Wanted[]): Group {
    return this.#bundles.groups.of(wants);
  }

  #plan(providers: number, size: number): number {
    return this.#plans[providers * (this.most + 1) + size] ?? -Infinity;
  }
}

/** Worth of the best m offers at [m], those below 0 left out. */
function cumulateBest(worth: Float64Array, most: number): Float64Array {
  const best = new Float64Array(most + 1);
  for (let o = 0; o < worth.length; o += 1) {
    const own = worth[o] ?? 0;
    if (own <= (best[most] ?? 0)) continue;
    let at = most;
    for (; at > 1 && own > (best[at - 1] ?? 0); at -= 1) best[at] = best[at - 1] ?? 0;
    best[at] = own;
  }
  for (let m = 1; m <= most; m += 1) best[m] = (best[m] ?? 0) + (best[m - 1] ?? 0);
  return best;
}
