import { DEFAULT_WEIGHTS, type Weights } from '../model/enquiry.js';
import { assignNeeds, type Assignment } from './assignment.js';
import type { Columns } from './columns.js';

/** Values closer than this are equal. */
export const EPSILON = 1e-9;

/** What the value of a set is made of, each term without its weight. */
export interface Terms {
  /** Σ importance · fit, a whole number; full is 3 · total importance. */
  readonly points: number;
  /** Pairs of different systems that stand together in a known combination. */
  readonly pairs: number;
  readonly providers: number;
  /** Sums of the shares of full effort and full price. */
  readonly effort: number;
  readonly price: number;
}

/** A set of offers (rows in ascending order), who does what in it, and what it is worth. */
export interface Solution {
  readonly rows: readonly number[];
  readonly assignment: Assignment;
  readonly terms: Terms;
  readonly value: number;
}

/** Given weights replace single defaults. Throws RangeError for one that is negative or not finite. */
export function completeWeights(given: Partial<Weights> = {}): Weights {
  const weights = {
    combination: given.combination ?? DEFAULT_WEIGHTS.combination,
    contact: given.contact ?? DEFAULT_WEIGHTS.contact,
    effort: given.effort ?? DEFAULT_WEIGHTS.effort,
    price: given.price ?? DEFAULT_WEIGHTS.price,
  };
  for (const [name, weight] of Object.entries(weights)) {
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`kobling: weight ${name} must be 0 or more`);
  }
  return weights;
}

/** Part of all that was asked, 0..1. */
export function coverageOf(columns: Columns, points: number): number {
  return points / (3 * columns.importanceTotal);
}

/** Value of a set with at least one offer under these weights. */
export function valueOf(columns: Columns, terms: Terms, weights: Weights): number {
  return (
    coverageOf(columns, terms.points) +
    weights.combination * terms.pairs -
    weights.contact * (terms.providers - 1) -
    weights.effort * terms.effort -
    weights.price * terms.price
  );
}

/** Terms of a set when `points` are covered. The sums run in the order of the rows, so equal sets get equal values. */
export function termsOf(columns: Columns, rows: readonly number[], points: number): Terms {
  const { provider, role, roles, effort, price } = columns;
  let pairs = 0;
  let effortSum = 0;
  let priceSum = 0;
  rows.forEach((row, place) => {
    effortSum += effort[row] ?? 0;
    priceSum += price[row] ?? 0;
    const partners = roles.partners[role[row] ?? 0];
    for (const other of rows.slice(0, place)) if (partners?.has(role[other] ?? 0)) pairs += 1;
  });
  const providers = new Set(rows.map((row) => provider[row])).size;
  return { points, pairs, providers, effort: effortSum, price: priceSum };
}

/** The set with its best assignment, or null if an offer would be idle. */
export function solutionOf(columns: Columns, rows: readonly number[], weights: Weights): Solution | null {
  const assignment = assignNeeds(columns, rows);
  if (!assignment) return null;
  const terms = termsOf(columns, rows, assignment.points);
  return { rows, assignment, terms, value: valueOf(columns, terms, weights) };
}

/** How many systems a set spans. */
export function spanOf(columns: Columns, rows: readonly number[]): number {
  return new Set(rows.map((row) => columns.system[row])).size;
}
