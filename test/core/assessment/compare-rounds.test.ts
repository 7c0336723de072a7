import { describe, expect, it } from 'vitest';
import { compareRounds, type RoundInTime } from '../../../src/core/assessment/compare-rounds.js';
import { createReport } from '../../../src/core/assessment/report.js';
import type { Response } from '../../../src/core/model/assessment.js';
import type { Report } from '../../../src/core/model/report.js';
import type { System } from '../../../src/core/model/vocabulary.js';
import { instrument, item, ratings, response } from './people.js';

const sheet = instrument([item('a', 'd'), item('b', 'e')]);

const round = (id: string, responses: readonly Response[], more: Partial<RoundInTime> = {}): RoundInTime => ({
  id,
  date: null,
  revision: 1,
  report: createReport(sheet, responses),
  ...more,
});
const many = (count: number, system: System | null, a: number, b: number): Response[] =>
  Array.from({ length: count }, () => response({ a, b }, { system }));
const themeOf = (rounds: readonly RoundInTime[], id = 'd') => {
  const row = compareRounds(rounds).dimensions.find((one) => one.id === id);
  if (!row) throw new Error(`no theme ${id}`);
  return row;
};

/** The same report with every mean moved. */
const shifted = (report: Report, by: number): Report => ({
  ...report,
  dimensions: report.dimensions.map((row) => ({ ...row, mean: (row.mean ?? NaN) + by })),
});

describe('rounds over time', () => {
  it('have each round’s mean and its change since the last, with the noise around it', () => {
    const { points, changes } = themeOf([
      round('1', [...ratings([2, 2, 2, 3, 3], 'employment'), ...ratings([2, 3], null)]),
      round('2', ratings([4, 4, 4, 5, 4, 4], 'employment')),
    ]);
    expect(points.map((point) => point?.n)).toEqual([7, 6]);
    expect(changes[0]).toBeNull();
    expect(changes[1]).toMatchObject({ since: 0, reading: 'up' });
    expect(changes[1]?.change).toBeCloseTo(25 / 6 - 17 / 7, 12);
    expect(changes[1]?.noise).toBeGreaterThan(1 / 6);
  });

  it.each([
    ['up', 2, 4],
    ['down', 4, 2],
    ['within-noise', 3, 3],
  ] as const)('read a change as %s', (reading, before, after) => {
    const rounds = [round('1', many(6, null, before, 3)), round('2', many(6, null, after, 3))];
    expect(themeOf(rounds).changes[1]?.reading).toBe(reading);
  });

  it('take what one person could have done for noise', () => {
    const same = many(5, null, 3, 3);
    const oneMore = [...many(4, null, 3, 3), ...many(1, null, 4, 3)];
    expect(themeOf([round('1', same), round('2', oneMore)]).changes[1]?.reading).toBe('within-noise');
  });

  it('take a change that is just the noise for noise', () => {
    // All say the same, so the noise is one person’s step: a fifth. One of five moves by one.
    const [change] = themeOf([
      round('1', many(5, null, 3, 3)),
      {
        ...round('2', many(5, null, 3, 3)),
        report: shifted(createReport(sheet, many(5, null, 3, 3)), 1 / 5),
      },
    ]).changes.slice(1);
    expect(change?.noise).toBeCloseTo(1 / 5, 12);
    expect(change?.reading).toBe('within-noise');
  });

  it('compare with the last round that has the figure', () => {
    const { changes, points } = themeOf([
      round('1', many(6, null, 2, 3)),
      round('2', many(4, null, 3, 3)),
      round('3', many(6, null, 4, 3), {}),
    ]);
    expect(points[1]).toBeNull();
    expect(changes[1]).toBeNull();
    expect(changes[2]).toMatchObject({ since: 0, change: 2 });
  });

  it('compare nothing across another revision, and name it', () => {
    const rounds = [
      round('1', many(6, null, 2, 3)),
      round('2', many(6, null, 4, 3), { revision: 2 }),
      round('3', many(6, null, 5, 3), { revision: 2 }),
    ];
    expect(compareRounds(rounds).isRevised).toEqual([false, true, false]);
    expect(themeOf(rounds).changes.map((change) => change?.since ?? null)).toEqual([null, null, 1]);
  });

  it('stand without figures where a round’s are withdrawn', () => {
    const rounds = [
      round('1', many(6, null, 2, 3)),
      round('2', [], { report: null }),
      round('3', many(6, null, 4, 3)),
    ];
    expect(themeOf(rounds).changes[2]).toMatchObject({ since: 0 });
    expect(compareRounds(rounds).turnover).toEqual([null, null, null]);
  });

  it('compare a group that is shown in both rounds, and no other', () => {
    const rounds = [
      round('1', [
        ...many(6, 'employment', 2, 3),
        ...many(6, 'education', 3, 3),
        ...many(5, 'business', 3, 3),
      ]),
      round('2', [
        ...many(6, 'employment', 4, 3),
        ...many(5, 'education', 4, 3),
        ...many(3, 'business', 4, 3),
      ]),
    ];
    const { groups } = themeOf(rounds);
    expect(Object.keys(groups)).toEqual(['employment', 'education', 'business']);
    expect(groups['employment']?.changes[1]).toMatchObject({ change: 2, reading: 'up' });
    expect(groups['business']?.points.map((point) => point !== null)).toEqual([true, false]);
    expect(groups['business']?.changes[1]).toBeNull();
    const never = [
      round('1', [...many(6, 'employment', 2, 3), ...many(6, 'education', 2, 3)]),
      round('2', [...many(6, 'employment', 2, 3), ...many(6, 'education', 2, 3)]),
    ];
    expect(Object.keys(themeOf(never).groups)).toEqual(['employment', 'education']);
  });

  describe('tell from counts how many are others at least', () => {
    const turnover = (before: readonly Response[], after: readonly Response[]) =>
      compareRounds([round('1', before), round('2', after)]).turnover[1];

    it('none where the counts are the same', () => {
      const people = [...many(6, 'employment', 3, 3), ...many(5, null, 3, 3)];
      expect(turnover(people, people)).toEqual({ came: 0, left: 0, isLarge: false });
    });

    it('none where nobody has answered', () => {
      expect(turnover([], [])).toEqual({ came: 0, left: 0, isLarge: false });
    });

    it('by group, and of those in none', () => {
      const before = [...many(6, 'employment', 3, 3), ...many(5, 'education', 3, 3), ...many(2, null, 3, 3)];
      const after = [...many(9, 'employment', 3, 3), ...many(4, 'education', 3, 3)];
      expect(turnover(before, after)).toEqual({ came: 3, left: 3, isLarge: true });
    });

    it('few of many are not many', () => {
      expect(turnover(many(20, 'employment', 3, 3), many(22, 'employment', 3, 3))).toEqual({
        came: 2,
        left: 0,
        isLarge: false,
      });
    });

    it('by the totals alone where the two were split otherwise', () => {
      const people = [...many(6, 'employment', 3, 3), ...many(6, 'education', 3, 3)];
      const byRole = round('2', [...people, ...many(2, null, 3, 3)]);
      const roles = { ...byRole, report: createReport(sheet, people, { split: 'role' }) };
      expect(compareRounds([round('1', people), roles]).turnover[1]).toEqual({
        came: 0,
        left: 0,
        isLarge: false,
      });
    });
  });

  describe('of Figure 1', () => {
    const placed = instrument([item('x', 'd', { position: 'x' }), item('y', 'd', { position: 'y' })]);
    const at = (x: number, y: number, count = 6) =>
      Array.from({ length: count }, () => response({ x, y }, { system: 'employment' }));
    const inPlace = (id: string, responses: readonly Response[]): RoundInTime => ({
      id,
      date: null,
      revision: 1,
      report: createReport(placed, responses),
    });

    it('move the middle along each axis, and nobody else', () => {
      const { position } = compareRounds([inPlace('1', at(2, 3)), inPlace('2', at(4, 3))]);
      expect(position.points).toEqual([
        { x: -0.5, y: 0 },
        { x: 0.5, y: 0 },
      ]);
      expect(position.changes[1]?.x).toMatchObject({ since: 0, change: 1, reading: 'up' });
      expect(position.changes[1]?.y).toMatchObject({ change: 0, reading: 'within-noise' });
    });

    it('never have less noise than one person moving by a cell', () => {
      const { position } = compareRounds([inPlace('1', at(3, 3)), inPlace('2', at(4, 3))]);
      expect(position.changes[1]?.x.noise).toBeCloseTo(0.4 / 6, 12);
    });

    it('take one person moving to the next cell for noise', () => {
      const { position } = compareRounds([
        inPlace('1', at(3, 3)),
        inPlace('2', [...at(3, 3, 5), ...at(4, 3, 1)]),
      ]);
      expect(position.changes[1]?.x.reading).toBe('within-noise');
    });

    it('have a wider noise where people stand apart', () => {
      const apart = [...at(1, 3, 3), ...at(5, 3, 3)];
      const { position } = compareRounds([
        inPlace('1', apart),
        inPlace('2', [...at(2, 3, 3), ...at(5, 3, 3)]),
      ]);
      expect(position.changes[1]?.x.noise).toBeGreaterThan(0.8);
      expect(position.changes[1]?.y.noise).toBeLessThan(0.1);
    });
  });
});
