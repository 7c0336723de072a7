import { EPSILON } from '../objective.js';
import { makeBed, type Bed } from './bed.js';
import type { Target } from './descent.js';
import { findFirstCover } from './first-cover.js';
import { Incumbent } from './incumbent.js';
import { PatternSpace } from './pattern-space.js';
import { PatternWalk } from './pattern-walk.js';
import type { SearchAnswer, SearchQuestion } from './question.js';
import { Sieve } from './sieve.js';
import { targetOf } from './targets.js';
import { highestGains, sumOf } from './worth.js';

/** How much lower the target is set from round to round, while no set has reached it. */
const STEP = 0.05;
/** Once a round has shown a set that comes as near to the bound, the rest is looked at in one more. */
const NEAR = 0.2;
/** Steps of a walk between two looks at the clock. */
const WALK_STEPS = 100;
/** Sets of needs are held as the bits of one number. */
const MOST_NEEDS = 30;
/** Most needs of one offer whose every combination is looked at. */
const MOST_SERVED = 10;

/**
 * The set of highest value: exact unless the deadline comes first, and honest then. A target is set under what any set
 * could be worth and lowered until a set reaches it; all patterns that could reach the target have then been looked at,
 * so every round that ends is itself a proof of a bound. At last those that are as good are told apart.
 * @param known bed of a question that differs only in span, if there is one
 */
export async function searchBest(question: SearchQuestion, known?: Bed): Promise<SearchAnswer> {
  const { most, pinned, pace, deadline, beat = -Infinity } = question;
  const incumbent = new Incumbent(beat);
  for (const solution of question.known ?? []) incumbent.consider(solution);
  if (pinned.length > most || (pinned.length === 0 && question.candidates.length === 0)) {
    return { solution: incumbent.solution, bound: incumbent.top };
  }
  if (isWide(question)) {
    const { searchByBranching } = await import('../branching/branch-and-bound.js');
    return searchByBranching(question);
  }
  const bed = known ?? (await makeBed(question));
  const answer = (bound: number): SearchAnswer => ({
    solution: incumbent.solution,
    bound: Math.max(bound, incumbent.top),
    bed,
  });
  const space = new PatternSpace(question, bed, bed.first);
  const isOver = (): boolean =>
    (incumbent.solution !== null || beat > -Infinity) && performance.now() >= deadline;
  // Where nothing costs anything, sets as good are legion: they need not all be looked at, but told apart in the end.
  const isFree = isWithoutCost(question);
  const ideal = isFree ? sumOf(highestGains(bed.field)) : Infinity;
  const enough = (): number => {
    if (!isFree) return incumbent.enough;
    return incumbent.top >= ideal - EPSILON ? Infinity : incumbent.top + EPSILON;
  };
  const sieve = new Sieve({ question, bed, space, enough, isOver });
  const better = targetOf(question, bed.field, incumbent, false);

  let proven = Infinity;
  let step = STEP;
  while (proven > enough()) {
    const top = Number.isFinite(proven) ? proven : space.highest();
    const isNear = Number.isFinite(proven) && incumbent.solution !== null && top - enough() <= NEAR;
    const walk = new PatternWalk(space, isNear ? enough() : Math.max(top - step, enough()));
    step *= 2;
    while (!walk.walk(WALK_STEPS)) {
      if (!pace.due()) continue;
      if (isOver()) return answer(top);
      await pace.rest();
    }
    const found = walk.found.filter(({ ceiling }) => ceiling <= proven + EPSILON);
    found.sort((a, b) => b.ceiling - a.ceiling || a.size - b.size);
    const cutShort = await sieve.sift(found, better);
    if (cutShort !== null) return answer(Math.max(cutShort, walk.passed));
    proven = walk.passed;
  }
  const equal = targetOf(question, bed.field, incumbent, true);
  if (isFree) await settleFree(question, bed, incumbent, equal, isOver);
  else await settle(sieve, incumbent, equal);
  return answer(-Infinity);
}

/** Among the sets that are as good as the one held, finds the one that comes first; as far as time allows. */
async function settle(sieve: Sieve, incumbent: Incumbent, equal: Target): Promise<void> {
  if (!incumbent.solution) return;
  for (const one of sieve.open) {
    if (one.bound >= incumbent.enough && !(await sieve.searchExactly(one, equal))) return;
  }
}

/** The same where only coverage counts. */
async function settleFree(
  question: SearchQuestion,
  { field, kinds }: Bed,
  incumbent: Incumbent,
  equal: Target,
  isOver: () => boolean,
): Promise<void> {
  const held = incumbent.solution;
  if (!held) return;
  const pinned = question.pinned.map((row) => field.row.indexOf(row));
  const search = findFirstCover({
    field,
    kinds,
    pinned,
    most: held.rows.length - pinned.length,
    span: question.span,
    least: held.value,
    accept: (offers) => {
      equal.consider(offers);
      return incumbent.solution?.rows.every((row, i) => row === field.row[offers[i] ?? 0]) ?? false;
    },
  });
  while (search.next().done !== true) {
    if (!question.pace.due()) continue;
    if (isOver()) return;
    await question.pace.rest();
  }
}

function isWithoutCost({ weights }: SearchQuestion): boolean {
  return weights.combination + weights.contact + weights.effort + weights.price === 0;
}

/** Whether the sets of needs that one offer may handle are too many to go through. */
function isWide({ columns }: SearchQuestion): boolean {
  const { needs, fit, profiles } = columns;
  if (needs.length > MOST_NEEDS) return true;
  if (needs.length <= MOST_SERVED) return false;
  return profiles.some((row) => {
    const levels = fit.subarray(row * needs.length, (row + 1) * needs.length);
    return levels.reduce((served, level) => served + (level > 0 ? 1 : 0), 0) > MOST_SERVED;
  });
}
