import { describe, expect, it } from 'vitest';
import { dialoguePoints } from '../../../src/core/assessment/dialogue.js';
import { readingOf } from '../../../src/core/assessment/reading.js';
import { createReport } from '../../../src/core/assessment/report.js';
import { instrument, item, ratings, response } from './people.js';

const { scale } = instrument([]);

describe('reading', () => {
  // On 1..5: agreed up to 5/6, high from 3.5, low to 2.5, systems apart from 1.
  it.each([
    [3.5, 5 / 6, [], 'shared-strength'],
    [3.49, 0.5, [], 'open'],
    [4, 0.84, [], 'within-system'],
    [2.5, 0.1, [1, 4], 'shared-gap'],
    [2.51, 0.8, [1, 4], 'open'],
    [3, 0.9, [2, 3], 'between-systems'],
    [3, 0.9, [2.9, 3.2, 2.2], 'between-systems'],
    [3, 0.9, [2, 2.99], 'within-system'],
    [3, 0.9, [2], 'within-system'],
    [3, 2, [], 'within-system'],
  ] as const)('mean %d, AD %d, groups %j: %s', (mean, averageDeviation, groupMeans, expected) => {
    expect(readingOf({ mean, averageDeviation, groupMeans }, scale)).toBe(expected);
  });

  it('follows the scale', () => {
    const wide = instrument([], { min: 0, max: 10 }).scale;
    expect(readingOf({ mean: 6.25, averageDeviation: 11 / 6, groupMeans: [] }, wide)).toBe('shared-strength');
    expect(readingOf({ mean: 6.2, averageDeviation: 11 / 6, groupMeans: [] }, wide)).toBe('open');
    expect(readingOf({ mean: 5, averageDeviation: 1.9, groupMeans: [4, 6.5] }, wide)).toBe('between-systems');
  });

  it('does not read what a hidden system says', () => {
    const one = instrument([item('a', 'd')]);
    const low = ratings([1, 1, 1, 1, 1], 'education');
    const high = ratings([5, 5, 5, 5], 'employment');
    // Four from employment are too few, and showing education alone would leave them over.
    const hidden = createReport(one, [...low, ...high]);
    expect(hidden.items[0]?.bySystem.education).toBeNull();
    expect(hidden.items[0]?.reading).toBe('within-system');
    const shown = createReport(one, [...low, ...high, ...ratings([5], 'employment')]);
    expect(shown.items[0]?.reading).toBe('between-systems');
  });
});

describe('dialogue points', () => {
  const seven = instrument(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => item(id, id)));
  const answer = (apart: number) => (id: string, index: number) =>
    [id, index === apart ? 5 : 3] satisfies [string, number];
  const group = (system: 'employment' | 'education', apart: number) =>
    Array.from({ length: 5 }, () =>
      response(Object.fromEntries(seven.items.map(({ id }, index) => answer(apart)(id, index))), { system }),
    );

  it('are five, the strongest first and then in the instrument’s order', () => {
    const points = createReport(seven, [...group('employment', 4), ...group('education', -1)]).dialoguePoints;
    expect(points.map((point) => point.dimension)).toEqual(['e', 'a', 'b', 'c', 'd']);
    expect(points[0]).toEqual({
      dimension: 'e',
      reading: 'between-systems',
      weight: 0.5,
      highest: 'employment',
      lowest: 'education',
    });
    expect(points[1]).toMatchObject({ weight: 0, highest: null, lowest: null });
  });

  it('weigh spread among all where systems are hidden', () => {
    const spread = createReport(instrument([item('a', 'd')]), ratings([1, 1, 3, 5, 5], null));
    expect(spread.dialoguePoints).toEqual([
      { dimension: 'd', reading: 'within-system', weight: 0.4, highest: null, lowest: null },
    ]);
  });

  it('are none where nothing is published', () => {
    const hidden = createReport(seven, group('employment', 1).slice(1));
    expect(dialoguePoints(hidden.dimensions, scale)).toEqual([]);
  });
});
