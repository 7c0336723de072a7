import { EPSILON } from '../objective.js';
import { comesBefore, type Bundle, type Bundles } from './bundles.js';
import type { Wanted } from './groups.js';
import type { Kinds } from './kinds.js';
import type { Pattern, PatternSpace } from './patterns.js';

/** Up to this many bits of state, what has been reached is remembered in a table. */
const TABLE_BITS = 18;
/** First look only this far below a pattern's ceiling, then so much further: a good set found early spares much. */
const DEPTHS = [0.01, 0.03, 0.08, 0.2];

/** What `PatternSearch` reports to. */
export interface Target {
  /** Sets of this many offers that are worth less are of no interest. */
  readonly least: (size: number) => number;
  readonly consider: (offers: readonly number[]) => void;
}

/**
 * Finds the best set of a pattern exactly: its wants are split into bundles of one provider each in every way, and for
 * each bundle the best providers are tried for every set of needs it may handle. A split of one provider over two
 * bundles pays its contact twice and is never better than the joint one.
 */
export class PatternSearch {
  readonly #bundles: Bundles;
  readonly #prices: Float64Array;
  readonly #priced: number;
  readonly #contact: number;
  readonly #combination: number;
  readonly #target: Target;
  readonly #reached: Float64Array;
  readonly #reachedBy: (readonly number[])[] = [];
  readonly #needs: number;
  readonly #kinds: Kinds;

  /** Steps taken so far, so that a time limit can be looked at. */
  steps = 0;

  constructor(bundles: Bundles, prices: Float64Array, space: PatternSpace, target: Target) {
    const { most } = space;
    this.#kinds = space.kinds;
    this.#bundles = bundles;
    this.#prices = prices;
    this.#priced = prices.reduce((sum, price) => sum + price, 0);
    this.#contact = space.contact;
    this.#combination = space.combination;
    this.#target = target;
    this.#needs = prices.length;
    this.#reached = new Float64Array(most + this.#needs <= TABLE_BITS ? 2 ** (most + this.#needs) : 0);
  }

  /** Finds the pattern's best sets, unless none reaches the target: contacts counted, needs still each for itself. */
  solve(pattern: Pattern): void {
    const { wants } = pattern;
    const base = this.#priced + this.#contact + this.#combination * pattern.pairs;
    const ceilings = Float64Array.from({ length: 2 ** wants.length }, (_, places) =>
      this.#bundles.together(pick(wants, places)),
    );
    const top = base + (ceilings.at(-1) ?? -Infinity);
    for (const depth of [...DEPTHS, Infinity]) {
      const wanted = this.#target.least(wants.length);
      if (top < wanted) return;
      const floor = Math.max(wanted, top - depth);
      this.#descend(wants, base, ceilings, floor);
      if (this.#target.least(wants.length) >= floor) return;
    }
  }

  #descend(wants: readonly Wanted[], base: number, ceilings: Float64Array, floor: number): void {
    const all = 2 ** wants.length - 1;
    const remembers = this.#reached.length > 0;
    if (remembers) this.#reached.fill(-Infinity);
    const priceOf = (needs: number): number => {
      let sum = 0;
      for (let n = 0; n < this.#needs; n += 1) if (needs & (1 << n)) sum += this.#prices[n] ?? 0;
      return sum;
    };
    const allNeeds = 2 ** this.#needs - 1;
    const taken: Bundle[] = [];
    const takenWants: (readonly Wanted[])[] = [];
    const lists = new Map<number, readonly Bundle[]>();
    const listOf = (part: number, own: readonly Wanted[]): readonly Bundle[] => {
      const known = lists.get(part);
      if (known) return known;
      let depth = 1;
      wants.forEach((wanted, place) => {
        if ((part & (1 << place)) === 0 && this.#mustDiffer(wanted) && own.includes(wanted)) depth += 1;
      });
      const list = this.#bundles.list(own, depth, floor - base - (ceilings[all ^ part] ?? 0));
      lists.set(part, list);
      return list;
    };
    const shares = (a: readonly Wanted[], b: readonly Wanted[]): boolean =>
      a.some((wanted) => this.#mustDiffer(wanted) && b.includes(wanted));
    const least = (): number => Math.max(floor, this.#target.least(wants.length));

    const go = (left: number, handled: number, worth: number): void => {
      this.steps += 1;
      if (left === 0) {
        if (base + worth - priceOf(allNeeds & ~handled) < least()) return;
        const offers = taken.flatMap((bundle) => bundle.offers);
        if (new Set(offers).size === offers.length) this.#target.consider(offers);
        return;
      }
      if (remembers && !this.#isNews(wants, left, handled, worth, taken)) return;
      const low = left & -left;
      const others = left ^ low;
      for (let part = others; ; part = (part - 1) & others) {
        const places = part | low;
        if (isRepetition(wants, left, places)) {
          if (part === 0) break;
          continue;
        }
        const rest = ceilings[left ^ places] ?? -Infinity;
        const own = pick(wants, places);
        if (base + worth + rest + this.#bundles.ceiling(own) >= least()) {
          for (const bundle of listOf(places, own)) {
            if (base + worth + rest + bundle.worth < least()) break;
            if ((bundle.handles & handled) !== 0) continue;
            if (takenWants.some((those, i) => taken[i]?.provider === bundle.provider && shares(those, own))) continue;
            taken.push(bundle);
            takenWants.push(own);
            go(left ^ places, handled | bundle.handles, worth + bundle.worth);
            taken.pop();
            takenWants.pop();
          }
        }
        if (part === 0) break;
      }
    };
    go(all, 0, 0);
  }

  /**
   * Whether the offers for these must be kept from being one and the same: where they would make a pair twice. Elsewhere
   * one offer in two places is worth no more than the smaller set that has it once.
   */
  #mustDiffer(wanted: Wanted): boolean {
    return wanted < this.#kinds.count && (this.#kinds.partners[wanted]?.length ?? 0) > 0;
  }

  /**
   * Whether the same places and needs have not been reached by something better yet. Where a place left asks for the
   * same as one taken, providers matter too, and everything is news.
   */
  #isNews(wants: readonly Wanted[], left: number, handled: number, worth: number, taken: readonly Bundle[]): boolean {
    for (let a = 0; a < wants.length; a += 1) {
      const b = a + 1;
      if (wants[a] === wants[b] && this.#mustDiffer(wants[a] ?? 0) && ((left >> a) & 1) !== ((left >> b) & 1)) return true;
    }
    const state = (left << this.#needs) | handled;
    const before = this.#reached[state] ?? -Infinity;
    if (worth < before - EPSILON) return false;
    const offers = taken.flatMap((bundle) => bundle.offers).sort((a, b) => a - b);
    if (worth <= before + EPSILON && !comesBefore(offers, this.#reachedBy[state] ?? [])) return false;
    this.#reached[state] = worth;
    this.#reachedBy[state] = offers;
    return true;
  }
}

/** Of equal places left the first are taken first; other choices are the same again. */
function isRepetition(wants: readonly Wanted[], left: number, taken: number): boolean {
  for (let place = 1; place < wants.length; place += 1) {
    const isTaken = ((taken >> place) & 1) === 1;
    const isFree = ((left >> (place - 1)) & 1) === 1 && ((taken >> (place - 1)) & 1) === 0;
    if (isTaken && isFree && wants[place] === wants[place - 1]) return true;
  }
  return false;
}

function pick(wants: readonly Wanted[], places: number): readonly Wanted[] {
  return wants.filter((_, place) => (places & (1 << place)) !== 0);
}
