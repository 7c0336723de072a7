import type { Columns } from './columns.js';

/** Who handles what in one set: for each need asked the place in the set, or −1 where nobody serves it. */
export interface Assignment {
  readonly handler: readonly number[];
  /** Σ importance · fit over the needs handled, a whole number. */
  readonly points: number;
}

/**
 * The best assignment of needs to the offers of a set, where each offer handles at least one; null if there is none.
 * Among equals, going through the needs by id, each takes the earliest offer that still allows the best.
 * @param members rows in ascending order
 */
export function assignNeeds(columns: Columns, members: readonly number[]): Assignment | null {
  return assignToBest(columns, members) ?? assignWithAllBusy(columns, members);
}

/** Σ importance · fit where every need goes to whoever serves it best; no assignment of these rows brings more. */
export function pointsAtMost({ fit, needs, importance }: Columns, members: readonly number[]): number {
  let points = 0;
  for (let n = 0; n < needs.length; n += 1) {
    let best = 0;
    for (const row of members) best = Math.max(best, fit[row * needs.length + n] ?? 0);
    points += (importance[n] ?? 0) * best;
  }
  return points;
}

/** Each need goes to the earliest of those that serve it best: right whenever that leaves nobody idle. */
function assignToBest(columns: Columns, members: readonly number[]): Assignment | null {
  const { fit, needs, importance } = columns;
  const busy = new Set<number>();
  let points = 0;
  const handler = needs.map((_, n) => {
    let best = -1;
    let bestFit = 0;
    members.forEach((row, place) => {
      const level = fit[row * needs.length + n] ?? 0;
      if (level <= bestFit) return;
      best = place;
      bestFit = level;
    });
    if (best >= 0) busy.add(best);
    points += (importance[n] ?? 0) * bestFit;
    return best;
  });
  return busy.size === members.length ? { handler, points } : null;
}

/**
 * Dynamic programme over the needs, last first; the state is who is busy already, one bit an offer. Whole numbers, so
 * equal is equal.
 */
function assignWithAllBusy(columns: Columns, members: readonly number[]): Assignment | null {
  const { fit, needs, importance } = columns;
  const states = 2 ** members.length;
  const worth = (n: number, place: number): number =>
    (fit[(members[place] ?? 0) * needs.length + n] ?? 0) * (importance[n] ?? 0);
  const after = new Float64Array((needs.length + 1) * states).fill(-Infinity);
  after[(needs.length + 1) * states - 1] = 0;
  /** Points from need n on when it goes to `place` (−1: to nobody) and `busy` handle something before. */
  const follow = (n: number, busy: number, place: number): number => {
    if (place < 0) return after[(n + 1) * states + busy] ?? -Infinity;
    const points = worth(n, place);
    return points > 0 ? points + (after[(n + 1) * states + (busy | (1 << place))] ?? -Infinity) : -Infinity;
  };
  for (let n = needs.length - 1; n >= 0; n -= 1) {
    for (let busy = 0; busy < states; busy += 1) {
      let best = follow(n, busy, -1);
      for (let place = 0; place < members.length; place += 1) best = Math.max(best, follow(n, busy, place));
      after[n * states + busy] = best;
    }
  }
  const points = after[0] ?? -Infinity;
  if (points === -Infinity) return null;
  let busy = 0;
  const handler = needs.map((_, n) => {
    const target = after[n * states + busy];
    const place = members.findIndex((_row, candidate) => follow(n, busy, candidate) === target);
    if (place >= 0) busy |= 1 << place;
    return place;
  });
  return { handler, points };
}
