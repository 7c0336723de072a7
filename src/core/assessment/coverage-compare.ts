import type { Coverage, CoverageFigures } from './coverage.js';
import { SLACK } from './numbers.js';

/** One competence in two coverages; null where either may not be shown. */
export interface CoverageComparison {
  readonly id: string;
  readonly one: CoverageFigures | null;
  readonly other: CoverageFigures | null;
  /** Share of `other` minus share of `one`, −1..1. */
  readonly difference: number | null;
  /** `alike` where the shares lie less than a quarter apart. */
  readonly reading: 'more' | 'less' | 'alike' | null;
}

/** From here on a difference is worth a talk: a quarter of those who answered. */
const WORTH_TALKING = 1 / 4;

/**
 * Two coverages of the same instrument side by side, such as a team's own view and others' view of it, or the present
 * and the desired. Both are taken as published, so the comparison tells nothing that they do not. The people are not the
 * same, so only shares are compared, and no person is followed from one to the other.
 * @returns competences in the order of `one`
 */
export function compareCoverage(one: Coverage, other: Coverage): readonly CoverageComparison[] {
  const others = new Map(other.items.map((item) => [item.id, item.total]));
  return one.items.map(({ id, total }) => {
    const figures = others.get(id) ?? null;
    if (total === null || figures === null)
      return { id, one: total, other: figures, difference: null, reading: null };
    const difference = figures.people / figures.n - total.people / total.n;
    const isAlike = Math.abs(difference) < WORTH_TALKING - SLACK;
    return {
      id,
      one: total,
      other: figures,
      difference,
      reading: isAlike ? 'alike' : difference > 0 ? 'more' : 'less',
    };
  });
}
