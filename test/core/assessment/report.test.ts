import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReport } from '../../../src/core/assessment/report.js';
import { addToTally, emptyTally } from '../../../src/core/assessment/tally.js';
import type { Answer, Response } from '../../../src/core/model/assessment.js';
import { SYSTEMS } from '../../../src/core/model/vocabulary.js';
import { instrument, item, ratings, response, team } from './people.js';

const one = instrument([item('a', 'd')]);
const three = instrument([item('a', 'd'), item('b', 'd', { reversed: true }), item('c', 'e')]);
/** Figures of every kind that are made of rows, so that their sums could depend on the order. */
const rowwise = instrument([
  item('a', 'd', { position: 'x' }),
  item('b', 'd', { position: 'x' }),
  item('e', 'd', { position: 'x' }),
  item('c', 'e', { position: 'y' }),
]);
const ids = three.items.map(({ id }) => id);
const average = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('a report', () => {
  it('has what surrounds the group among the figures, and never among the points to talk about', () => {
    const themes = ['c1', 'c2', 'c3', 'c4', 'c5', 'd1', 'd2', 'd3', 'd4', 'd5'];
    const plain = instrument(themes.map((id) => item(id, id)));
    const framed = {
      ...plain,
      dimensions: plain.dimensions.map((one) => ({ ...one, context: one.id.startsWith('c') })),
    };
    // All see the surroundings differently, and hardly anything else.
    const people = [1, 5, 1, 5, 1, 5].map((far) =>
      response(Object.fromEntries(themes.map((id) => [id, id.startsWith('c') ? far : far === 1 ? 3 : 4]))),
    );
    const report = createReport(framed, people);
    expect(report.dimensions.map(({ id }) => id)).toEqual(themes);
    expect(report.dialoguePoints.map(({ dimension }) => dimension)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5']);
  });

  it('gives the figures of an item, by hand', () => {
    const report = createReport(one, [
      ...ratings([4, 4, 5, 3, 4], 'employment'),
      ...ratings([1, 2, 2, 1, 4], 'business'),
    ]);
    const row = report.items[0];
    expect(row).toMatchObject({ id: 'a', n: 10, mean: 3, histogram: [2, 2, 1, 4, 1], averageDeviation: 1.2 });
    // Σ(x − 3)² = 18, s² = 2, against an even spread of 2.
    expect(row?.sd).toBeCloseTo(Math.SQRT2, 12);
    expect(row?.agreement).toBeCloseTo(0, 12);
    expect(row?.reading).toBe('between-systems');
    expect(row?.bySystem.employment).toMatchObject({ n: 5, mean: 4, histogram: [0, 0, 1, 3, 1] });
    expect(row?.bySystem.business?.averageDeviation).toBeCloseTo(0.8, 12);
    expect(row?.bySystem.education).toBeNull();
    expect(report).toMatchObject({
      respondents: 10,
      systems: { employment: 5, business: 5 },
      groups: { employment: 5, business: 5 },
      split: 'system',
      suppressed: false,
      minGroup: 5,
    });
  });

  it('of four people tells only who has answered', () => {
    const report = createReport(one, ratings([1, 2, 3, 4], 'education'));
    const hidden = {
      n: null,
      mean: null,
      sd: null,
      histogram: null,
      averageDeviation: null,
      agreement: null,
    };
    const row = { ...hidden, reading: null, bySystem: { employment: null, education: null, business: null } };
    expect(report).toEqual({
      respondents: 4,
      systems: { education: 4 },
      split: 'system',
      groups: { education: 4 },
      suppressed: true,
      minGroup: 5,
      dimensions: [{ id: 'd', ...row }],
      items: [{ id: 'a', ...row }],
      dialoguePoints: [],
      position: null,
      reliability: {},
    });
  });

  it('hides an item that too few could answer, though many took part', () => {
    const people = [3, 4, 5, 4, 'unknown', 'not-relevant', 'unknown'].map((a) => response({ a, c: 4 }));
    const report = createReport(three, people);
    expect(report.suppressed).toBe(false);
    expect(report.items.map((row) => row.n)).toEqual([null, null, 7]);
    expect(report.dimensions.map((row) => row.n)).toEqual([null, 7]);
  });

  it('reverses first and never scores a non-answer', () => {
    const people = [1, 1, 2, 1, 1, 'unknown', 'not-relevant'].map((b) => response({ b }));
    expect(createReport(three, people).items[1]).toMatchObject({
      n: 5,
      mean: 4.8,
      histogram: [0, 0, 0, 1, 4],
    });
  });

  it('splits by role instead, never by both', () => {
    const people = [1, 2, 3, 4, 5].map((a) => response({ a }, { system: 'education', role: 'leader' }));
    const report = createReport(one, people, { split: 'role' });
    expect(Object.keys(report.items[0]?.bySystem ?? {})).toEqual(['consultant', 'leader', 'other']);
    expect(report.items[0]?.bySystem.leader?.n).toBe(5);
    expect(report.groups).toEqual({ leader: 5 });
    expect(report.systems).toEqual({ education: 5 });
  });

  it('keeps the minimum where it is or higher', () => {
    for (const minGroup of [4, 0, NaN]) expect(() => createReport(one, [], { minGroup })).toThrow(RangeError);
    expect(createReport(one, ratings([1, 2, 3, 4, 5], 'education'), { minGroup: 6 }).suppressed).toBe(true);
  });

  it('counts the highest revision of a response, and what people say of themselves', () => {
    const people = [
      ...ratings([3, 3, 3, 3], 'education'),
      response({ a: 1 }, { id: 'p', rev: 1, system: 'education' }),
      response({ a: 5 }, { id: 'p', rev: 2, system: 'education' }),
      response({ a: 1 }, { perspective: 'other', system: 'education' }),
      response({ a: 1 }, { perspective: 'desired', system: 'education' }),
    ];
    expect(createReport(one, people)).toMatchObject({
      respondents: 5,
      items: [{ histogram: [0, 0, 4, 0, 1] }],
    });
  });

  it('tells countable facts and choices of the whole group, and no texts', () => {
    const options = ['x', 'y'].map((id) => ({ id, text: { da: id } }));
    const mixed = instrument([
      item('visits', 'd', { kind: 'count' }),
      item('pick', 'd', { kind: 'choice', options }),
      item('note', 'd', { kind: 'text' }),
    ]);
    const people = [2, 4, 6, 8, 10].map((visits) =>
      response({ visits, pick: visits > 4 ? 'x' : 'y', note: 'Karen' }, { system: 'business' }),
    );
    const report = createReport(mixed, people);
    expect(report.items).toMatchObject([
      { id: 'visits', n: 5, mean: 6, averageDeviation: 2.4, histogram: null, reading: null },
      { id: 'pick', n: 5, mean: null, histogram: [3, 2] },
    ]);
    expect(
      report.items.flatMap((row) => Object.values(row.bySystem)).every((figures) => figures === null),
    ).toBe(true);
    expect(report.dimensions[0]?.mean).toBeNull();
    expect(JSON.stringify(report)).not.toContain('Karen');
    expect(createReport(mixed, people.slice(1)).items.every((row) => row.n === null)).toBe(true);
  });

  it('gives reliability from ten complete rows on', () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({ a: 1 + (index % 5), b: 5 - (index % 4), c: 3 }));
    const people = rows.map((answers) => response(answers));
    const { reliability } = createReport(three, people);
    expect(Object.keys(reliability)).toEqual(['d']);
    expect(reliability.d?.rows).toBe(10);
    expect(Number.isFinite(reliability.d?.alpha)).toBe(true);
    const gap = response({ ...rows[0], b: 'unknown' });
    expect(createReport(three, [...people.slice(1), gap]).reliability).toEqual({});
    expect(createReport(three, people, { minGroup: 6 }).reliability).toEqual({});
  });
});

it('shows a system on a theme only where it is shown on each published item', () => {
  const people = Array.from({ length: 12 }, (_, index) =>
    response(
      { a: 4, b: index === 0 || index === 6 ? 'unknown' : 2 },
      { system: index < 6 ? 'education' : 'business' },
    ),
  );
  const both = createReport(three, people);
  expect(both.dimensions[0]?.bySystem).toMatchObject({
    education: { n: 5, mean: 4 },
    business: { n: 5, mean: 4 },
  });
  // One more gap in education: of item b nobody's system can be shown, of item a still both.
  const gap = createReport(three, [
    ...people.slice(0, 1),
    response({ a: 4 }, { system: 'education' }),
    ...people.slice(2),
  ]);
  expect(gap.items[0]?.bySystem).toMatchObject({ education: { n: 6 }, business: { n: 6 } });
  expect(gap.items[1]?.bySystem).toMatchObject({ education: null, business: null });
  expect(gap.dimensions[0]).toMatchObject({ n: 9, bySystem: { education: null, business: null } });
});

describe('for any answers, a report', () => {
  it('does not depend on the order of the responses, and survives JSON', () => {
    fc.assert(
      fc.property(team(['a', 'b', 'c', 'e'], 40), fc.infiniteStream(fc.nat()), (responses, keys) => {
        const shuffled = responses
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const report = createReport(rowwise, responses);
        expect(createReport(rowwise, shuffled)).toStrictEqual(report);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });

  it('is the same from a tally as from the responses it was made of', () => {
    fc.assert(
      fc.property(team(ids), (responses) => {
        const tally = responses.reduce((all, one) => addToTally(all, three, one), emptyTally(three, 'r1'));
        const report = createReport(three, responses);
        expect(createReport(three, [tally])).toEqual({ ...report, position: null, reliability: {} });
        const half = responses.length / 2;
        const parts = [
          responses.filter((_, index) => index < half),
          responses.filter((_, index) => index >= half),
        ];
        const tallies = parts.map((part) =>
          part.reduce((all, one) => addToTally(all, three, one), emptyTally(three, null)),
        );
        expect(createReport(three, tallies).items).toEqual(report.items);
      }),
    );
  });

  it('says no more of a theme than its published items do', () => {
    fc.assert(
      fc.property(team(ids), (responses) => {
        const report = createReport(three, responses);
        for (const dimension of report.dimensions) {
          const own = report.items.filter(
            (row) =>
              row.n !== null &&
              three.items.some(({ id, dimension: of }) => id === row.id && of === dimension.id),
          );
          if (own.length === 0) {
            expect(dimension).toMatchObject({
              n: null,
              mean: null,
              sd: null,
              histogram: null,
              reading: null,
            });
            continue;
          }
          expect(dimension.n).toBe(Math.min(...own.flatMap((row) => row.n ?? [])));
          for (const key of ['mean', 'sd', 'averageDeviation', 'agreement'] as const) {
            expect(dimension[key]).toBeCloseTo(average(own.flatMap((row) => row[key] ?? [])), 12);
          }
          const bars = [0, 1, 2, 3, 4].map((point) =>
            own.reduce((sum, row) => sum + (row.histogram?.[point] ?? 0), 0),
          );
          expect(dimension.histogram).toEqual(bars);
          for (const system of SYSTEMS) {
            const isShown = own.every((row) => row.bySystem[system]);
            expect(dimension.bySystem[system] !== null).toBe(isShown);
            if (!isShown) continue;
            expect(dimension.bySystem[system]?.mean).toBeCloseTo(
              average(own.flatMap((row) => row.bySystem[system]?.mean ?? [])),
              12,
            );
          }
        }
      }),
    );
  });

  it('holds no figure of a group of fewer than five', () => {
    fc.assert(
      fc.property(team(ids), fc.integer({ min: 5, max: 7 }), (responses, minGroup) => {
        const report = createReport(three, responses, { minGroup });
        const sizes = (value: unknown): number[] => {
          if (typeof value !== 'object' || value === null) return [];
          return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
            key === 'n' && typeof inner === 'number' ? [inner] : sizes(inner),
          );
        };
        expect(sizes(report).every((n) => n >= minGroup)).toBe(true);
        expect(Object.values(report.reliability).every(({ rows }) => rows >= 2 * minGroup)).toBe(true);
        if (responses.length < minGroup) expect(sizes(report)).toEqual([]);
      }),
    );
  });
});

describe('data that a page script could pass', () => {
  const placed = Array.from({ length: 10 }, () => response({ a: 4, b: 4, e: 4, c: 4 }));
  const kiosk = addToTally(emptyTally(rowwise, null), rowwise, response({ a: 1, b: 1, e: 1, c: 1 }));

  it('may mix both kinds, but figures made of rows would then tell the one without a row', () => {
    const mixed: Response[] = JSON.parse(JSON.stringify([...placed, kiosk]));
    const report = createReport(rowwise, mixed);
    expect(report).toMatchObject({ respondents: 11, position: null, reliability: {} });
    expect(report.items[0]?.histogram).toEqual([1, 0, 0, 10, 0]);
    expect(createReport(rowwise, placed).position?.n).toBe(10);
  });

  it('tells no answers of a tally that claims fewer people than the minimum', () => {
    const groups = [{ system: 'education' as const, respondents: 4, items: { a: [0, 0, 0, 9, 0] } }];
    const report = createReport(one, [{ ...emptyTally(one, null), groups }]);
    expect(report).toMatchObject({ respondents: 4, suppressed: true, items: [{ n: null, histogram: null }] });
  });
});

it('a tally keeps neither texts nor countable facts', () => {
  const mixed = instrument([
    item('a', 'd'),
    item('visits', 'd', { kind: 'count' }),
    item('note', 'd', { kind: 'text' }),
  ]);
  const answers: Record<string, Answer> = { a: 2, visits: 31, note: 'Karen' };
  const tally = addToTally(emptyTally(mixed, null), mixed, response(answers, { system: 'education' }));
  expect(tally.groups).toEqual([{ system: 'education', respondents: 1, items: { a: [0, 1, 0, 0, 0] } }]);
});
