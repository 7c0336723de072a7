import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radarGeometry } from '../../../src/core/radar/geometry.js';
import type { Point, RadarGeometry } from '../../../src/core/radar/geometry.js';
import { ringValues } from '../../../src/core/radar/rings.js';
import type { RadarSeries } from '../../../src/core/radar/series.js';
import { SYSTEMS } from '../../../src/core/model/vocabulary.js';
import type { System } from '../../../src/core/model/vocabulary.js';

const spoke = (id: string, ...people: readonly number[]) => ({
  id,
  groups: people.map((count, index) => ({ system: SYSTEMS[index] ?? null, people: count })),
});
const four: RadarSeries = [
  { id: 'bridge-builder', spokes: [spoke('a', 2, 2, 1), spoke('b', 1, 1, 2), spoke('c', 0, 1, 0)] },
  { id: 'communicator', spokes: [spoke('d', 2, 3, 1), { id: 'e', groups: null }, spoke('f', 3, 2, 2)] },
  { id: 'coordinator', spokes: [spoke('g', 3, 1, 1), spoke('h', 1)] },
  { id: 'cooperator', spokes: [spoke('i', 2, 2, 1), spoke('j', 1, 1, 1), spoke('k')] },
];

const count = fc.oneof(fc.nat(12), fc.nat(400), fc.constantFrom(NaN, -3, 2.7, Infinity, -Infinity, 1e308));
const series: fc.Arbitrary<RadarSeries> = fc.array(
  fc.record({
    id: fc.string(),
    spokes: fc.array(
      fc.record({
        id: fc.string(),
        groups: fc.option(
          fc.array(fc.record({ system: fc.constantFrom<System | null>(...SYSTEMS, null), people: count })),
        ),
      }),
      { maxLength: 7 },
    ),
  }),
  { maxLength: 6 },
);
const side = fc.double({ min: 0, max: 2000, noNaN: true });

/** Every number in a geometry, those inside path data too. */
function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return value.match(/NaN|Infinity|-?\d[\d.e+-]*/g)?.map(Number) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
}

const withoutIds = ({ fans, ...rest }: RadarGeometry) => ({
  ...rest,
  fans: fans.map((fan) => ({ ...fan, id: 0, spokes: fan.spokes.map((one) => ({ ...one, id: 0 })) })),
});

const away = (geometry: RadarGeometry, { x, y }: Point): number =>
  Math.hypot(x - geometry.centre.x, y - geometry.centre.y);

describe('radar geometry', () => {
  const geometry = radarGeometry(four, 400);
  const spokes = geometry.fans.flatMap((fan) => fan.spokes);

  it('keeps functions and competences in their order, clockwise from the top right', () => {
    expect(geometry.fans.map((fan) => fan.id)).toEqual(four.map((fan) => fan.id));
    expect(spokes.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const angles = spokes.map((one) => one.angle);
    expect([...angles].sort((a, b) => a - b)).toEqual(angles);
    geometry.fans.forEach((fan, quarter) => {
      for (const { angle } of fan.spokes) expect(Math.floor(angle / (Math.PI / 2))).toBe(quarter);
    });
    expect(geometry.fans.map(({ title }) => [title.align, title.grow])).toEqual([
      ['end', 'down'],
      ['end', 'up'],
      ['start', 'up'],
      ['start', 'down'],
    ]);
  });

  it('stacks a mark for each person outwards, system by system', () => {
    const first = spokes[0];
    expect(first?.stacks.map((stack) => [stack.system, stack.marks.length])).toEqual([
      ['employment', 2],
      ['education', 2],
      ['business', 1],
    ]);
    const distances = first?.stacks.flatMap((stack) => stack.marks.map((mark) => away(geometry, mark))) ?? [];
    expect([...distances].sort((a, b) => a - b)).toEqual(distances);
    expect(new Set(distances.map((distance) => distance.toFixed(1))).size).toBe(5);
    expect(first?.end).toEqual(first?.stacks[2]?.marks[0]);
  });

  it('marks nobody on the hub, draws nothing for what is hidden and breaks the line there', () => {
    const nobody = spokes[10];
    expect(nobody).toMatchObject({ people: 0, stacks: [] });
    expect(nobody?.missing).toEqual(nobody?.from);
    expect(spokes[4]).toMatchObject({ people: null, stacks: [], missing: null, end: null });
    expect(geometry.fans.map((fan) => fan.lines.map((line) => line.split('L').length))).toEqual([
      [3],
      [],
      [2],
      [3],
    ]);
  });

  it('lets labels grow away from the figure', () => {
    expect(spokes[0]?.label).toMatchObject({ align: 'start', grow: 'up' });
    expect(spokes[1]?.label).toMatchObject({ align: 'start', grow: 'middle' });
    expect(spokes[6]?.label).toMatchObject({ align: 'end', grow: 'down' });
    expect(spokes[10]?.label).toMatchObject({ align: 'end', grow: 'up' });
    for (const { label } of spokes) expect(away(geometry, label)).toBeGreaterThan(geometry.radius);
  });

  it('shows bars instead of marks for a crowd', () => {
    const crowd = radarGeometry([{ id: 'f', spokes: [spoke('a', 9, 9, 2)] }], 400);
    expect(crowd.crowded).toBe(true);
    const stacks = crowd.fans[0]?.spokes[0]?.stacks ?? [];
    expect(stacks.every((stack) => stack.marks.length === 0)).toBe(true);
    expect(stacks[1]?.bar.from).toEqual(stacks[0]?.bar.to);
    expect(geometry.crowded).toBe(false);
  });

  it('refuses a side that is no length', () => {
    for (const size of [NaN, Infinity, -1]) expect(() => radarGeometry(four, size)).toThrow(RangeError);
    expect(numbers(withoutIds(radarGeometry(four, 0))).every(Number.isFinite)).toBe(true);
  });

  it('never holds a number that is none, more than two decimals, or a mark beyond the edge', () => {
    fc.assert(
      fc.property(series, side, (any, size) => {
        const drawn = radarGeometry(any, size);
        for (const value of numbers(withoutIds(drawn))) {
          expect(Number.isFinite(value)).toBe(true);
          expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-4 + Math.abs(value) * 1e-9);
        }
        for (const fan of drawn.fans) {
          for (const { stacks, end } of fan.spokes) {
            const points = stacks.flatMap(({ marks, bar }) => [...marks, bar.from, bar.to]);
            for (const point of end ? [...points, end] : points) {
              expect(away(drawn, point)).toBeLessThanOrEqual(drawn.radius + 0.03);
            }
          }
        }
        expect(drawn.fans.map((fan) => fan.spokes.map(({ id }) => id))).toEqual(
          any.map((fan) => fan.spokes.map(({ id }) => id)),
        );
        expect(radarGeometry(any, size)).toEqual(drawn);
      }),
    );
  });
});

describe('rings', () => {
  it.each([
    [0, [1, 3]],
    [3, [1, 3]],
    [4, [1, 3, 5]],
    [7, [1, 3, 5, 7]],
    [8, [2, 4, 6, 8]],
    [12, [5, 10, 15]],
    [40, [10, 20, 30, 40]],
    [101, [50, 100, 150]],
  ])('for %d people stand at %j', (largest, expected) => {
    expect(ringValues(largest)).toEqual(expected);
  });

  it('are five at most, rising, and reach the largest count', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (largest) => {
        const values = ringValues(largest);
        expect(values.length).toBeLessThanOrEqual(5);
        expect(values.at(-1)).toBeGreaterThanOrEqual(largest);
        expect([...values].sort((a, b) => a - b)).toEqual(values);
      }),
    );
  });
});
