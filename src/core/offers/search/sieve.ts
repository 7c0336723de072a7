import { viewAt, type Bed, type View } from './bed.js';
import { BundleLists } from './bundle-lists.js';
import { Reached, type Target } from './descent.js';
import { wantsOf } from './groups.js';
import { PatternDual, type DualBound } from './pattern-dual.js';
import { PatternSearch } from './pattern-search.js';
import type { Pattern, PatternSpace } from './pattern-space.js';
import type { SearchQuestion } from './question.js';
import { sumOf } from './worth.js';

/** Steps of a search between two looks at the clock. */
const SEARCH_STEPS = 25;
/** Rounds in which prices for one pattern are sought. */
const ROUNDS = 30;
/** When more patterns than this are left, they are all looked at with the prices of the last one. */
const MANY = 20;
/** A look that does away with fewer than one in so many was hardly worth it, and the next one waits longer. */
const WORTHWHILE = 16;

/** A pattern that may still hold the best set or one as good. */
export interface OpenPattern extends DualBound {
  readonly pattern: Pattern;
}

/** What the sieve stands on. */
export interface SieveGround {
  readonly question: SearchQuestion;
  readonly bed: Bed;
  readonly space: PatternSpace;
  /** Patterns that cannot be worth so much are of no interest. */
  readonly enough: () => number;
  readonly isOver: () => boolean;
}

/**
 * Goes through patterns from the highest ceiling down and searches those exactly that the best set may follow. Before
 * that, each gets prices of its own (`PatternDual`), which show of nearly all that they cannot; and the prices of one
 * often show it of hundreds that are like it.
 */
export class Sieve {
  /** The patterns that stay open, with what they can be worth at most. */
  readonly open: OpenPattern[] = [];
  readonly #ground: SieveGround;
  readonly #reached: Reached;
  /** The prices made last; the next pattern is often like the last. */
  #prices: Float64Array;
  /** The view made last: one is needed at a time. */
  #view: View | undefined;

  constructor(ground: SieveGround) {
    this.#ground = ground;
    this.#prices = ground.bed.first.prices;
    this.#reached = new Reached(ground.question.most, this.#prices.length);
  }

  /**
   * Sifts all of these.
   * @param patterns highest ceiling first
   * @returns null when done, or else, when time is over, what the sets of these patterns can be worth at most
   */
  async sift(patterns: readonly Pattern[], target: Target): Promise<number | null> {
    const { enough, isOver, question } = this.#ground;
    const { pace } = question;
    let wait = 1;
    let waited = 0;
    let left = patterns;
    for (let at = 0; at < left.length; at += 1) {
      const pattern = left[at];
      if (!pattern || pattern.ceiling < enough()) return null;
      const rounds = this.#tune(pattern, target);
      const last = this.open.at(-1);
      const isOpen = last?.pattern === pattern;
      const isDone = !isOpen || (await this.searchExactly(last, target));
      if (!isDone || (pace.due() && isOver())) return Math.max(pattern.ceiling, this.#highest());
      if (pace.due()) await pace.rest();
      if (rounds > 1) waited += 1;
      if (left.length - at > MANY && rounds > 1 && waited >= wait) {
        const before = left.length - at - 1;
        left = await this.#lookAt(left.slice(at + 1));
        at = -1;
        wait = (before - left.length) * WORTHWHILE < before ? wait * 2 : 1;
        waited = 0;
      }
    }
    return null;
  }

  /** Searches a pattern at its own prices; false when time is over before all is done. */
  async searchExactly({ pattern, prices }: OpenPattern, target: Target): Promise<boolean> {
    const { question, bed, space, isOver } = this.#ground;
    const { pace } = question;
    const { field, kinds, shelves } = bed;
    const surplus = prices.map((price) => -price);
    const isSeen = new Uint8Array(field.serves.length);
    for (const wanted of new Set(wantsOf(pattern.groups))) {
      for (const offer of shelves.get(wanted).offers) isSeen[field.profile[offer] ?? 0] = 1;
    }
    for (let profile = 0; profile < isSeen.length; profile += 1) {
      if (isSeen[profile] !== 1) continue;
      for (let n = 0; n < field.needs; n += 1) {
        const beyond = (field.gain[profile * field.needs + n] ?? 0) - (prices[n] ?? 0);
        if (beyond > (surplus[n] ?? 0)) surplus[n] = beyond;
      }
    }
    const view = (this.#view = viewAt(question, bed, prices, this.#view));
    const lists = new BundleLists(question, bed, view);
    const ground = {
      field,
      kinds,
      shelves,
      bundles: view.bundles,
      lists,
      prices,
      surplus,
      reached: this.#reached,
      target,
    };
    const search = new PatternSearch(ground, space, view.priced, pattern);
    while (!search.run(SEARCH_STEPS)) {
      if (!pace.due()) continue;
      if (isOver()) return false;
      await pace.rest();
    }
    return true;
  }

  /** Makes prices for a pattern, and says how many rounds that took; what stays possible is noted as open. */
  #tune(pattern: Pattern, target: Target): number {
    const { question, bed, enough } = this.#ground;
    const { field, shelves, groups } = bed;
    const dual = new PatternDual(field, shelves, groups, question.weights.contact, wantsOf(pattern.groups));
    const seen = dual.tune(this.#prices, this.#baseOf(pattern), enough, ROUNDS, target.consider);
    this.#prices = seen.prices;
    if (seen.bound >= enough()) this.open.push({ pattern, ...seen });
    return seen.rounds;
  }

  /** The patterns that are still possible at the prices made last. */
  async #lookAt(patterns: readonly Pattern[]): Promise<readonly Pattern[]> {
    const { question, bed, enough } = this.#ground;
    const { bundles } = (this.#view = viewAt(question, bed, this.#prices, this.#view));
    const priced = sumOf(this.#prices);
    const least = enough();
    const left: Pattern[] = [];
    for (const pattern of patterns) {
      // One whose groups nobody knows yet takes its time.
      if (question.pace.due()) await question.pace.rest();
      let ceiling = this.#baseOf(pattern) + priced;
      for (const group of pattern.groups) ceiling += bundles.roughly(group);
      for (const group of pattern.groups) {
        if (ceiling < least) break;
        ceiling += -bundles.roughly(group) + bundles.together(group);
      }
      if (Math.min(ceiling, pattern.ceiling) < least) continue;
      const { groups, size, pairs } = pattern;
      left.push(ceiling < pattern.ceiling ? { groups, size, pairs, ceiling } : pattern);
    }
    return left.sort((a, b) => b.ceiling - a.ceiling || a.size - b.size);
  }

  /** Worth of a set besides needs, offers and contacts; the first contact is free. */
  #baseOf({ pairs }: Pattern): number {
    return this.#ground.space.contact + this.#ground.space.combination * pairs;
  }

  #highest(): number {
    return this.open.reduce((highest, { bound }) => Math.max(highest, bound), -Infinity);
  }
}
