import { Incumbent } from './incumbent.js';
import { EPSILON, solutionOf, spanOf } from '../objective.js';
import { Bundles } from './bundles.js';
import { makeField, type Field } from './field.js';
import { Shelves } from './groups.js';
import { sortIntoKinds, type Kinds } from './kinds.js';
import { PatternSearch } from './pattern-search.js';
import { PatternSpace, PatternWalk } from './patterns.js';
import { priceNeeds } from './prices.js';
import type { SearchAnswer, SearchQuestion } from './question.js';
import { SYSTEMS } from '../../model/vocabulary.js';

/** How much lower the target is set from round to round, while no set has reached it. */
const STEP = 0.05;
/** Steps between two looks at the clock. */
const WALK_STEPS = 500;

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
  const ts0=performance.now();
  const kinds = sortIntoKinds(question);
  const field = makeField(question, kinds);
  const prices = priceNeeds(field, most);
  const worth = worthAt(field, prices);
  const shelves = new Shelves(field, kinds, most, worth);
  const bundles = new Bundles(field, shelves, prices, worth, weights.contact, most, kinds);
  const priced = prices.reduce((sum, price) => sum + price, 0);
  const space = new PatternSpace(question, kinds, shelves, bundles, priced);
  const search = new PatternSearch(bundles, prices, space, {
    // A set that can only tie must have no more offers than the one held.
    least: (size) => {
      const held = incumbent.solution;
      return held && size <= held.rows.length ? incumbent.top - EPSILON : incumbent.top + EPSILON;
    },
    consider: (offers) => {
      const rows = offers.map((offer) => field.row[offer] ?? 0).sort((a, b) => a - b);
      const solution = solutionOf(columns, rows, weights);
      if (solution && spanOf(columns, rows) >= question.span) incumbent.consider(solution);
    },
  });
  if ((globalThis as any).LOG) console.log('prep',(performance.now()-ts0).toFixed(1), JSON.stringify(weights), 'span', question.span, question.widest);
  const isOver = (): boolean =>
    (incumbent.solution !== null || beat > -Infinity) && performance.now() >= deadline;

  let proven = Infinity;
  while (proven > incumbent.top - EPSILON) {
    const top = Number.isFinite(proven) ? proven : space.highest();
    const target = Math.max(top - STEP, incumbent.top - EPSILON);
    const t0r=performance.now(); (globalThis as any).SOLVED=0;
    const walk = new PatternWalk(space, target);
    while (!walk.walk(WALK_STEPS)) {
      if (!pace.due()) continue;
      if (isOver()) return { solution: incumbent.solution, bound: top };
      await pace.rest();
    }
    const found = walk.found.filter(({ ceiling }) => ceiling <= proven + EPSILON);
    const tw=performance.now();
    found.sort((a, b) => b.ceiling - a.ceiling || a.wants.length - b.wants.length);
    for (const pattern of found) {
      if (pattern.ceiling < incumbent.top - EPSILON) break;
      search.solve(pattern);
      if (!pace.due()) continue;
      if (isOver()) return { solution: incumbent.solution, bound: Math.max(incumbent.top, pattern.ceiling) };
      await pace.rest();
    }
    if ((globalThis as any).LOG) console.log(' round top',top.toFixed(4),'target',target.toFixed(4),'found',JSON.stringify(found.slice(0,6)),'solved',(globalThis as any).SOLVED,'inc',incumbent.top.toFixed(6),'left',walk.passed.toFixed(4),'walk',(tw-t0r).toFixed(0),'solve',(performance.now()-tw).toFixed(0),'field',field.count,'kinds',kinds.count,'steps',search.steps);
    proven = walk.passed;
  }
  return { solution: incumbent.solution, bound: incumbent.top };
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

