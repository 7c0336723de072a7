import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/core/assessment/position.js';
import { createReport } from '../../../src/core/assessment/report.js';
import type { Answer } from '../../../src/core/model/assessment.js';
import { instrument, item, response, team } from './people.js';

const four = instrument([
  item('x1', 'f', { position: 'x' }),
  item('x2', 'f', { position: 'x', reversed: true }),
  item('y1', 'f', { position: 'y' }),
  item('y2', 'f', { position: 'y' }),
]);
const two = instrument([item('x1', 'f', { position: 'x' }), item('y1', 'f', { position: 'y' })]);
const placing = instrument([item('p', 'f', { kind: 'position' })]);
const times = (count: number, answers: Record<string, Answer>) =>
  Array.from({ length: count }, () => response(answers));

describe('the cell', () => {
  it.each([
    [-1, 0],
    [-0.61, 0],
    [-0.6, 1],
    [-0.21, 1],
    [-0.2, 2],
    [0, 2],
    [0.2, 2],
    [0.21, 3],
    [0.6, 3],
    [0.61, 4],
    [1, 4],
  ])('of %d is %d', (value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });
});

describe('Figure 1', () => {
  it('places a person by the means of both axes, reversed first', () => {
    const people = times(5, { x1: 5, x2: 2, y1: 1, y2: 2 });
    const position = createReport(four, people).position;
    expect(position?.n).toBe(5);
    expect(position?.mean.x).toBeCloseTo(0.75, 12);
    expect(position?.mean.y).toBeCloseTo(-0.75, 12);
    expect(position?.cells[0]?.[4]).toBe(5);
  });

  it('takes a person’s own placement', () => {
    const people = [...times(3, { p: { x: 0.5, y: 1 } }), ...times(3, { p: { x: -0.5, y: 0 } })];
    expect(createReport(placing, people).position).toEqual({
      n: 6,
      mean: { x: 0, y: 0.5 },
      cells: [
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 3, 0, 0, 0],
        [0, 0, 0, 0, 0],
        [0, 0, 0, 3, 0],
      ],
    });
  });

  it('is hidden under the minimum, and counts only who has a place on both axes', () => {
    expect(createReport(placing, times(4, { p: { x: 0, y: 0 } })).position).toBeNull();
    expect(createReport(two, [...times(4, { x1: 3, y1: 3 }), ...times(9, { x1: 3 })]).position).toBeNull();
    expect(createReport(placing, times(9, { p: { x: NaN, y: 0 } })).position).toBeNull();
    expect(createReport(instrument([item('a', 'd')]), times(9, { a: 3 })).position).toBeNull();
  });

  it('is hidden where one item’s histogram minus the cells would show one person', () => {
    const all = times(9, { x1: 4, y1: 4 });
    expect(createReport(two, all).position?.n).toBe(9);
    expect(createReport(two, [...all, response({ x1: 1, y1: 'unknown' })]).position).toBeNull();
    expect(createReport(two, [...all, ...times(5, { x1: 1, y1: 'unknown' })]).position?.n).toBe(9);
  });

  it('takes its mean from the items where its own would show one person’s answer', () => {
    const gap = response({ x1: 1, x2: 'unknown', y1: 3, y2: 3 });
    const people = [...times(9, { x1: 5, x2: 1, y1: 3, y2: 3 }), gap];
    const report = createReport(four, people);
    expect(report.position?.n).toBe(10);
    // Items: x1 has 4.6 of ten, x2 reversed 5 of nine; the people's own mean would be 4.6.
    expect(report.position?.mean.x).toBeCloseTo((4.6 + 5) / 4 - 1.5, 12);
    expect(report.position?.mean.y).toBe(0);
  });

  it('has cells that sum to n and a mean inside the square, for any answers', () => {
    fc.assert(
      fc.property(team(['x1', 'x2', 'y1', 'y2']), (responses) => {
        const position = createReport(four, responses).position;
        if (position === null) return;
        expect(position.cells).toHaveLength(5);
        expect(position.cells.every((row) => row.length === 5)).toBe(true);
        expect(position.cells.flat().reduce((a, b) => a + b, 0)).toBe(position.n);
        expect(Math.max(Math.abs(position.mean.x), Math.abs(position.mean.y))).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
