import { SYSTEMS } from '../model/vocabulary.js';
import type { System } from '../model/vocabulary.js';
import type { Coverage, CoverageFigures } from './coverage.js';

/** A competence that a team carries, and the systems in which it is carried most. */
export interface KeepFirst {
  readonly id: string;
  readonly people: number;
  readonly n: number;
  /** Shown systems in which at least half, and at least three, carry it; in the vocabulary's order. */
  readonly systems: readonly System[];
}

const MOST = 3;
const FEWEST_PEOPLE = 3;
const HALF = 1 / 2;

const share = ({ people, n }: CoverageFigures): number => people / n;
const isCarried = (figures: CoverageFigures | null): boolean =>
  figures !== null && figures.people >= FEWEST_PEOPLE && share(figures) >= HALF;

/**
 * What a team should hold on to before it adds anything: the competences that most people carry, three at most. Only
 * published figures are used, and nothing that one person carries alone is named.
 * @returns by share of those who answered, highest first; equals in the instrument's order
 */
export function keepFirst({ items }: Coverage): readonly KeepFirst[] {
  return items
    .flatMap(({ id, total, status, bySystem }) =>
      total && (status === 'strong' || status === 'covered') ? [{ id, total, bySystem }] : [],
    )
    .sort((a, b) => share(b.total) - share(a.total))
    .slice(0, MOST)
    .map(({ id, total: { people, n }, bySystem }) => ({
      id,
      people,
      n,
      systems: SYSTEMS.filter((system) => isCarried(bySystem[system])),
    }));
}
