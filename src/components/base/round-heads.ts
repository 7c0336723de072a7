import type { RoundData } from '../../core/assessment/tally-change.js';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';

/** How many have answered, and how many of each system. */
export interface Heads {
  readonly people: number;
  readonly systems: Readonly<Partial<Record<System, number>>>;
}

/** Counts who has answered, each response as one and each tally's group as many as it has counted. */
export function headsOf(data: RoundData): Heads {
  const heads = data.flatMap((one) =>
    one.format === 'kobling-tally'
      ? one.groups.map(({ system, respondents }) => ({ system, count: respondents }))
      : [{ system: one.respondent.system, count: 1 }],
  );
  const countOf = (some: typeof heads) => some.reduce((sum, { count }) => sum + count, 0);
  return {
    people: countOf(heads),
    systems: Object.fromEntries(
      SYSTEMS.map((system) => [system, countOf(heads.filter((head) => head.system === system))]),
    ),
  };
}
