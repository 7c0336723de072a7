import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, coverageStatus, coverageThreshold } from '../../../src/core/assessment/coverage.js';
import { coverageFans } from '../../../src/core/assessment/coverage-fans.js';
import { ownCoverage } from '../../../src/core/assessment/own-coverage.js';
import { createReport } from '../../../src/core/assessment/report.js';
import { radarGeometry } from '../../../src/core/radar/geometry.js';
import { instrument, item, ratings, response, team } from './people.js';

const test = instrument([item('a', 'f'), item('b', 'f'), item('c', 'g', { reversed: true })]);

describe('coverage', () => {
  it.each([
    [0, 9, 'missing'],
    [1, 9, 'thin'],
    [1, 1, 'thin'],
    [2, 3, 'covered'],
    [3, 6, 'strong'],
    [3, 7, 'covered'],
    [4, 7, 'strong'],
  ] as const)('%d of %d is %s', (people, n, status) => {
    expect(coverageStatus(people, n)).toBe(status);
  });

  it('counts from three quarters of the scale on', () => {
    expect(coverageThreshold({ min: 1, max: 5, labels: [] })).toBe(4);
    const people = [3, 4, 5, 4, 2].map((a) => response({ a, b: a - 1, c: a }, { system: 'business' }));
    const team5 = coverage(test, people);
    expect(team5?.items).toMatchObject([
      { id: 'a', dimension: 'f', total: { people: 3, n: 5, mean: 3.6 }, status: 'strong' },
      { id: 'b', total: { people: 1, n: 5, mean: 2.6 }, status: 'thin' },
      { id: 'c', dimension: 'g', total: { people: 1, n: 5, mean: 2.4 }, status: 'thin' },
    ]);
    expect(team5?.items[0]?.bySystem).toEqual({
      employment: null,
      education: null,
      business: { people: 3, n: 5, mean: 3.6 },
    });
    // A function has as many people as its least carried competence.
    expect(team5?.dimensions[0]).toMatchObject({ id: 'f', total: { people: 1, n: 5 }, status: 'thin' });
    expect(team5?.dimensions[0]?.total?.mean).toBeCloseTo(3.1, 12);
  });

  it('is nothing under the minimum, and never mixes others’ eyes with one’s own', () => {
    const four = ratings([5, 5, 5, 5], 'business');
    expect(coverage(test, four)).toBeNull();
    const others = [1, 1, 1, 1, 1].map((a) => response({ a }, { perspective: 'other' }));
    expect(coverage(test, [...four, ...others])).toBeNull();
    expect(coverage(test, [...four, ...others], { perspective: 'other' })?.items[0]?.status).toBe('missing');
    expect(() => coverage(test, four, { minGroup: 4 })).toThrow(RangeError);
  });

  it('shows a competence or a system only where the report does', () => {
    fc.assert(
      fc.property(team(['a', 'b', 'c']), (responses) => {
        const covered = coverage(test, responses);
        const report = createReport(test, responses);
        expect(covered === null).toBe(report.suppressed);
        for (const kind of ['items', 'dimensions'] as const) {
          covered?.[kind].forEach((row, index) => {
            const same = report[kind][index];
            expect([row.id, row.total?.n ?? null, row.total?.mean ?? null]).toEqual([
              same?.id,
              same?.n,
              same?.mean,
            ]);
            for (const [system, figures] of Object.entries(row.bySystem)) {
              expect(figures?.n ?? null).toBe(same?.bySystem[system]?.n ?? null);
            }
          });
        }
      }),
    );
  });

  it('becomes fans with everybody counted once, and systems only where shown', () => {
    fc.assert(
      fc.property(team(['a', 'b', 'c']), (responses) => {
        const covered = coverage(test, responses);
        if (covered === null) return;
        const fans = coverageFans(covered);
        expect(fans.map((fan) => fan.spokes.map((spoke) => spoke.id))).toEqual([['a', 'b'], ['c']]);
        fans
          .flatMap((fan) => fan.spokes)
          .forEach(({ id, groups }) => {
            const row = covered.items.find((one) => one.id === id);
            expect(groups === null).toBe(row?.total === null);
            expect(groups?.reduce((all, { people }) => all + people, 0)).toBe(row?.total?.people);
            for (const { system } of groups ?? []) if (system) expect(row?.bySystem[system]).not.toBeNull();
          });
        expect(radarGeometry(fans, 400).fans).toHaveLength(2);
      }),
    );
  });

  it('of a single person is a view of its own', () => {
    expect(ownCoverage(test, response({ a: 4, b: 'unknown', c: 1 }))).toEqual({
      items: [
        { id: 'a', dimension: 'f', value: 4, carried: true },
        { id: 'b', dimension: 'f', value: null, carried: null },
        { id: 'c', dimension: 'g', value: 5, carried: true },
      ],
      dimensions: [
        { id: 'f', carried: 1, answered: 1, total: 2, mean: 4 },
        { id: 'g', carried: 1, answered: 1, total: 1, mean: 5 },
      ],
    });
  });
});
