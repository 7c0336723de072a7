import { comesBefore, Incumbent } from './incumbent.js';
import { EPSILON, solutionOf, spanOf } from '../objective.js';
import { Bundles } from './bundles.js';
import { makeField, type Field } from './field.js';
import { Shelves } from './shelves.js';
import { sortIntoKinds } from './kinds.js';
import { Reached, type Target } from './descent.js';
import { PatternSearch } from './pattern-search.js';
import { PatternSpace, PatternWalk } from './patterns.js';
import { priceNeeds } from './prices.js';
import type { SearchAnswer, SearchQuestion } from './question.js';

/** How much lower the target is set from round to round, while no set has reached it. */
const STEP = 0.05;
/** Steps between two looks at the clock. */
const WALK_STEPS = 100;
const SEARCH_STEPS = 100;
/** Sets of needs are held as the bits of one number. */
const MOST_NEEDS = 30;
/** Most needs of one offer whose every combination is looked at. */
const MOST_SERVED = 12;

/**
 * The set of highest value: exact unless the deadline comes first, and honest then. A target is set under what any set
 * could be worth and lowered until a set reaches it; all patterns that could reach the target have then been looked at,
 * so every round that ends is itself a proof of a bound.
 */
export async function searchBest(question: SearchQuestion): Promise<SearchAnswer> {
  const { columns, weights, most, pinned, pace, deadline, beat = -Infinity } = question;
  const incumbent = new Incumbent(beat);
  for (const solution of question.known ?? []) incumbent.consider(solution);
  if (pinned.length > most || (pinned.length === 0 && question.candidates.length === 0)) {
    return { solution: incumbent.solution, bound: incumbent.top };
  }
  if (isWide(question)) {
    const { searchByBranching } = await import('../branching/branch-and-bound.js');
    return searchByBranching(question);
  }
  const kinds = sortIntoKinds(question);
  if (pace.due()) await pace.rest();
  const field = makeField(question, kinds);
  if (pace.due()) await pace.rest();
  const prices = priceNeeds(field, most);
  if (pace.due()) await pace.rest();
  const worth = worthAt(field, prices);
  const shelves = new Shelves(field, kinds, most, worth);
  const bundles = new Bundles(field, shelves, prices, worth, weights.contact, most, kinds);
  const priced = prices.reduce((sum, price) => sum + price, 0);
  const space = new PatternSpace(question, kinds, shelves, bundles, priced);
  const target: Target = {
    // A set that can only tie must have no more offers than the one held.
    least: (size) => {
      const held = incumbent.solution;
      return held && size <= held.rows.length ? incumbent.top - EPSILON : incumbent.top + EPSILON;
    },
    canOnlyTie: (value, size) =>
      incumbent.solution !== null &&
      value <= incumbent.top + EPSILON &&
      size === incumbent.solution.rows.length,
    comesFirst: (offers) =>
      comesBefore(
        offers.map((offer) => field.row[offer] ?? 0),
        incumbent.solution?.rows ?? [],
      ),
    consider: (offers) => {
      const rows = offers.map((offer) => field.row[offer] ?? 0).sort((a, b) => a - b);
      const solution = solutionOf(columns, rows, weights);
      if (solution && spanOf(columns, rows) >= question.span) incumbent.consider(solution);
    },
  };
  const ground = {
    field,
    kinds,
    shelves,
    bundles,
    prices,
    surplus: prices.map((price, n) => highestGain(field, n) - price),
    reached: new Reached(most, prices.length),
    target,
  };
  const isOver = (): boolean =>
    (incumbent.solution !== null || beat > -Infinity) && performance.now() >= deadline;

  let proven = Infinity;
  while (proven > incumbent.top - EPSILON) {
    const top = Number.isFinite(proven) ? proven : space.highest();
    const walk = new PatternWalk(space, Math.max(top - STEP, incumbent.top - EPSILON));
    while (!walk.walk(WALK_STEPS)) {
      if (!pace.due()) continue;
      if (isOver()) return { solution: incumbent.solution, bound: top };
      await pace.rest();
    }
    const found = walk.found.filter(({ ceiling }) => ceiling <= proven + EPSILON);
    found.sort((a, b) => b.ceiling - a.ceiling || a.wants.length - b.wants.length);
    for (const pattern of found) {
      if (pattern.ceiling < incumbent.top - EPSILON) break;
      const search = new PatternSearch(ground, space, priced, pattern);
      while (!search.run(SEARCH_STEPS)) {
        if (!pace.due()) continue;
        if (isOver())
          return { solution: incumbent.solution, bound: Math.max(incumbent.top, pattern.ceiling) };
        await pace.rest();
      }
    }
    proven = walk.passed;
  }
  return { solution: incumbent.solution, bound: incumbent.top };
}

/** Whether the sets of needs that one offer may handle are too many to go through. */
function isWide({ columns, candidates, pinned }: SearchQuestion): boolean {
  const { needs, fit } = columns;
  if (needs.length > MOST_NEEDS) return true;
  if (needs.length <= MOST_SERVED) return false;
  const serves = (row: number): number => {
    let served = 0;
    for (let n = 0; n < needs.length; n += 1) if ((fit[row * needs.length + n] ?? 0) > 0) served += 1;
    return served;
  };
  return (
    pinned.some((row) => serves(row) > MOST_SERVED) || candidates.some((row) => serves(row) > MOST_SERVED)
  );
}

/** What each offer is worth beyond the prices of the needs that it would best handle: one at least. */
function worthAt({ count, needs, gain, burden, serves }: Field, prices: Float64Array): Float64Array {
  const worth = new Float64Array(count);
  for (let o = 0; o < count; o += 1) {
    let sum = 0;
    let largest = -Infinity;
    for (let n = 0; n < needs; n += 1) {
      if (((serves[o] ?? 0) & (1 << n)) === 0) continue;
      const beyond = (gain[o * needs + n] ?? 0) - (prices[n] ?? 0);
      if (beyond > 0) sum += beyond;
      largest = Math.max(largest, beyond);
    }
    worth[o] = (largest > 0 ? sum : largest) - (burden[o] ?? 0);
  }
  return worth;
}

function highestGain({ gain, count, needs }: Field, n: number): number {
  let highest = 0;
  for (let o = 0; o < count; o += 1) highest = Math.max(highest, gain[o * needs + n] ?? 0);
  return highest;
}
