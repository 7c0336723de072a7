import { expect, it } from 'vitest';
import { leakOf, play, tell } from './attack/play.js';
import { randomRound } from './attack/rounds.js';

/**
 * Whoever has everything that is published of a round – every report of it, with themes, statements, groups and Figure 1,
 * the team's cover, and their files – and knows who was counted where, sets up all of it as linear equations in people's
 * answers. Exact arithmetic says whether any combination of them speaks of 1 … minGroup − 1 people.
 */
const ROUNDS = 10_000;

it(`${ROUNDS} random rounds tell nothing of fewer people than the minimum`, { timeout: 600_000 }, () => {
  const seen = { oneReport: 0, moreReports: 0, figure: 0, tallied: 0, groups: 0 };
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const round = randomRound(seed);
    const published = play(round);
    const leak = leakOf(round, published);
    if (leak) expect.fail(tell(round));
    seen[published.length > 1 ? 'moreReports' : 'oneReport'] += 1;
    if (published.some(({ report }) => report.position)) seen.figure += 1;
    if (round.stages.some(({ tallied }) => tallied.length > 0)) seen.tallied += 1;
    if (
      published.some(({ report }) =>
        report.items.some(({ bySystem }) => Object.values(bySystem).some(Boolean)),
      )
    )
      seen.groups += 1;
  }
  // It was no attack on empty reports.
  expect(seen.moreReports).toBeGreaterThan(ROUNDS / 20);
  expect(seen.figure).toBeGreaterThan(ROUNDS / 10);
  expect(seen.tallied).toBeGreaterThan(ROUNDS / 10);
  expect(seen.groups).toBeGreaterThan(ROUNDS / 3);
  console.log(seen);
});
