import type { Weights } from '../../model/enquiry.js';
import type { Columns } from '../columns.js';
import { BundlePlan } from './bundle-plan.js';
import { coverageOf, termsOf, valueOf } from '../objective.js';

/** How much the sets that contain `chosen` and some of `candidates` can be worth at most. */
export interface Bound {
  /** No such set with at least one candidate is worth more. */
  readonly most: number;
  /** The same for the sets that contain this candidate, place by place. */
  readonly each: Float64Array;
}

/** A question to the bound: which sets it is about. */
export interface Subtree {
  readonly chosen: readonly number[];
  readonly candidates: readonly number[];
  /** How many candidates may be added, at least 1. */
  readonly room: number;
}

/**
 * Upper bound by prices on needs (a Lagrangian relaxation). Adding offers gains no more coverage than what each would
 * gain alone. Now let every need have a price: whoever takes part of its gain up to that price shares it with the
 * others, so all together get the price once, and each only what goes beyond it. For any prices ≥ 0 this bounds the
 * true gain; good prices make it sharp. What is left is a sum over offers, less one contact for each new provider,
 * which a small knapsack over providers maximises exactly. A pair between two added offers is given to each by half,
 * and to no offer more than it can have partners.
 */
export class Bounder {
  readonly #columns: Columns;
  readonly #weights: Weights;
  readonly #plan: BundlePlan;
  readonly #perPoint: number;

  constructor(columns: Columns, weights: Weights, most: number) {
    this.#columns = columns;
    this.#weights = weights;
    this.#plan = new BundlePlan(columns.providerCount, most);
    this.#perPoint = coverageOf(columns, 1);
  }

  /**
   * Bounds a subtree. `prices` (one a need) are where the search for good prices starts; the best found replace them.
   * @param rounds how often the prices are improved; 0 takes them as they are
   * @param enough stop when the bound is under this
   */
  bound(subtree: Subtree, prices: Float64Array, rounds: number, enough: number): Bound {
    const { candidates, room, chosen } = subtree;
    const needs = this.#columns.needs.length;
    const gains = this.#gainsOf(subtree);
    const extras = this.#extrasOf(subtree);
    const base = this.#baseOf(chosen);
    if (room === 1) prices.fill(0);
    else clip(prices, gains, needs);

    let best = this.#relax(subtree, gains, extras, prices, base);
    const trial = Float64Array.from(prices);
    let current = best;
    let planIsOfPrices = true;
    for (let round = 0; round < rounds && room > 1 && best >= enough; round += 1) {
      const slope = this.#slope(gains, trial);
      const steepness = slope.reduce((sum, part) => sum + part * part, 0);
      if (steepness === 0) break;
      const target = Math.max(Number.isFinite(enough) ? enough : -Infinity, current - 0.1);
      const step = Math.max(current - target, 1e-4) / steepness;
      slope.forEach((part, n) => (trial[n] = Math.max(0, (trial[n] ?? 0) - step * part)));
      clip(trial, gains, needs);
      current = this.#relax(subtree, gains, extras, trial, base);
      planIsOfPrices = current < best;
      if (!planIsOfPrices) continue;
      best = current;
      prices.set(trial);
    }
    if (!planIsOfPrices) best = this.#relax(subtree, gains, extras, prices, base);
    const each = new Float64Array(candidates.length);
    const bonus = base + sum(prices);
    for (let place = 0; place < candidates.length; place += 1)
      each[place] = bonus + this.#plan.bestWith(place);
    return { most: best, each };
  }

  /** The chosen as they stand; with none, the contact that a set's first provider does not cost. */
  #baseOf(chosen: readonly number[]): number {
    if (chosen.length === 0) return this.#weights.contact;
    return upperValue(this.#columns, chosen, this.#weights);
  }

  /** What each candidate would add to the coverage of each need, candidate by candidate. */
  #gainsOf({ chosen, candidates }: Subtree): Float64Array {
    const { fit, needs, importance } = this.#columns;
    const covered = bestFits(this.#columns, chosen);
    const gains = new Float64Array(candidates.length * needs.length);
    candidates.forEach((row, place) => {
      for (let n = 0; n < needs.length; n += 1) {
        const more = (fit[row * needs.length + n] ?? 0) - (covered[n] ?? 0);
        if (more > 0) gains[place * needs.length + n] = more * (importance[n] ?? 0) * this.#perPoint;
      }
    });
    return gains;
  }

  /** All that counts for a candidate besides coverage and contact. */
  #extrasOf({ chosen, candidates, room }: Subtree): Float64Array {
    const { role, roles, effort, price } = this.#columns;
    const { combination, effort: effortWeight, price: priceWeight } = this.#weights;
    const present = new Map<number, number>();
    for (const row of candidates) present.set(role[row] ?? 0, (present.get(role[row] ?? 0) ?? 0) + 1);
    const pairShare = new Map<number, number>();
    for (const kind of present.keys()) {
      let now = 0;
      let later = 0;
      const partners = roles.partners[kind];
      if (partners && partners.size > 0) {
        for (const row of chosen) if (partners.has(role[row] ?? 0)) now += 1;
        for (const [other, count] of present) if (partners.has(other)) later += count;
      }
      pairShare.set(kind, combination * (now + Math.min(room - 1, later) / 2));
    }
    return Float64Array.from(
      candidates,
      (row) =>
        (pairShare.get(role[row] ?? 0) ?? 0) -
        effortWeight * (effort[row] ?? 0) -
        priceWeight * (price[row] ?? 0),
    );
  }

  /** The bound at these prices; leaves the plan filled for `bestWith` and `chosenPlaces`. */
  #relax(
    { chosen, candidates, room }: Subtree,
    gains: Float64Array,
    extras: Float64Array,
    prices: Float64Array,
    base: number,
  ): number {
    const { provider } = this.#columns;
    const needs = prices.length;
    const known = chosen.map((row) => provider[row] ?? 0);
    this.#plan.start(room, candidates.length);
    candidates.forEach((row, place) => {
      let worth = extras[place] ?? 0;
      for (let n = 0; n < needs; n += 1) {
        const beyond = (gains[place * needs + n] ?? 0) - (prices[n] ?? 0);
        if (beyond > 0) worth += beyond;
      }
      const from = provider[row] ?? 0;
      this.#plan.add(place, from, worth, known.includes(from) ? 0 : this.#weights.contact);
    });
    return base + sum(prices) + this.#plan.best();
  }

  /** Direction in which the bound rises with the prices: 1 for each, −1 for every planned offer that goes beyond it. */
  #slope(gains: Float64Array, prices: Float64Array): Float64Array {
    const slope = new Float64Array(prices.length);
    prices.forEach((price, n) => (slope[n] = price > 0 ? 1 : 0));
    for (const place of this.#plan.chosenPlaces()) {
      prices.forEach((price, n) => {
        if ((gains[place * prices.length + n] ?? 0) > price) slope[n] = (slope[n] ?? 0) - 1;
      });
    }
    return slope;
  }
}

/** Worth of a set if everybody were busy: best fits counted, idle offers forgiven. Never below its value. */
export function upperValue(columns: Columns, rows: readonly number[], weights: Weights): number {
  const fits = bestFits(columns, rows);
  const points = columns.importance.reduce((total, importance, n) => total + importance * (fits[n] ?? 0), 0);
  return valueOf(columns, termsOf(columns, rows, points), weights);
}

function bestFits({ fit, needs }: Columns, rows: readonly number[]): Uint8Array {
  const best = new Uint8Array(needs.length);
  for (const row of rows) {
    for (let n = 0; n < needs.length; n += 1) {
      const level = fit[row * needs.length + n] ?? 0;
      if (level > (best[n] ?? 0)) best[n] = level;
    }
  }
  return best;
}

/** No price above what the need can still bring: more would only loosen the bound. */
function clip(prices: Float64Array, gains: Float64Array, needs: number): void {
  const top = new Float64Array(needs);
  for (let i = 0; i < gains.length; i += 1) {
    const n = i % needs;
    if ((gains[i] ?? 0) > (top[n] ?? 0)) top[n] = gains[i] ?? 0;
  }
  for (let n = 0; n < needs; n += 1) prices[n] = Math.min(prices[n] ?? 0, top[n] ?? 0);
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (let i = 0; i < numbers.length; i += 1) total += numbers[i] ?? 0;
  return total;
}
