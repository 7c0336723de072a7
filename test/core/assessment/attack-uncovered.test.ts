import { expect, it, vi } from 'vitest';
import { leakOf, play, shrink } from './attack/play.js';
import { randomRound } from './attack/rounds.js';

/** The rule without its second half: every group of minGroup is shown, whoever is left. */
vi.mock('../../../src/core/assessment/complement.js', () => ({
  hideForTheRest: (shown: readonly unknown[]) => shown,
}));

const ROUNDS = 10_000;

it(
  `the attack finds the leaks of ${ROUNDS} rounds where nothing is hidden for the rest`,
  { timeout: 600_000 },
  () => {
    const leaks: number[] = [];
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const round = randomRound(seed);
      // What comes in later is decided on by the whole rule.
      const closing = { ...round, stages: round.stages.slice(0, 1) };
      if (leakOf(closing, play(closing))) leaks.push(seed);
    }
    console.log(`${leaks.length} of ${ROUNDS} rounds leak without the complementary rule`);
    expect(leaks.length).toBeGreaterThan(ROUNDS / 4);

    const [seed = 0] = leaks;
    const small = shrink(randomRound(seed));
    const people = new Set(
      small.stages.flatMap(({ responses, tallied }) => [...responses, ...tallied]).map(({ id }) => id),
    );
    expect(leakOf(small)?.length).toBeLessThan(small.minGroup);
    // A shown group, and those few whom the total tells of besides.
    expect(people.size).toBeLessThan(2 * small.minGroup);
  },
);
