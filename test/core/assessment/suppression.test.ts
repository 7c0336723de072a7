import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownGroups } from '../../../src/core/assessment/suppression.js';
import { SYSTEMS } from '../../../src/core/model/vocabulary.js';

const shown = (sizes: readonly number[], ungrouped: number, minGroup = 5) =>
  shownGroups(
    SYSTEMS.map((group, index) => ({ group, n: sizes[index] ?? 0 })),
    ungrouped,
    minGroup,
  );

describe('which groups are shown', () => {
  it.each([
    ['fewer than five in all', [2, 1, 1], 0, false, []],
    ['nobody', [0, 0, 0], 0, false, []],
    ['three large groups', [6, 7, 5], 0, true, ['employment', 'education', 'business']],
    ['one small group hides the next', [6, 7, 4], 0, true, ['education']],
    ['one small group of several equals hides the last', [6, 6, 4], 0, true, ['employment']],
    ['two small groups cover for each other', [9, 3, 2], 0, true, ['employment']],
    ['two small groups too few together', [9, 2, 2], 0, true, []],
    ['a group of one and one other', [9, 1, 0], 0, true, []],
    ['an absent group needs no cover', [9, 6, 0], 0, true, ['employment', 'education']],
    ['people of no system count', [6, 7, 5], 2, true, ['employment', 'education']],
    ['enough people of no system cover the rest', [6, 7, 1], 4, true, ['employment', 'education']],
    ['people of no system are never shown', [0, 0, 0], 9, true, []],
  ] as const)('%s', (_, sizes, ungrouped, total, groups) => {
    expect(shown(sizes, ungrouped)).toEqual({ total, groups });
  });

  it('follows a higher minimum and refuses a lower', () => {
    expect(shown([6, 7, 8], 0, 7)).toEqual({ total: true, groups: ['business'] });
    expect(shown([6, 7, 8], 0, 22)).toEqual({ total: false, groups: [] });
    for (const minGroup of [4, 4.99, 0, -5, NaN])
      expect(() => shown([9, 9, 9], 0, minGroup)).toThrow(RangeError);
  });
});

describe('an attack by adding and subtracting', () => {
  const size = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
  const sizes = fc.tuple(size, size, size);
  const minimum = fc.integer({ min: 5, max: 9 });

  it('never reaches fewer people than the minimum', () => {
    fc.assert(
      fc.property(sizes, size, minimum, (groups, ungrouped, minGroup) => {
        const all = groups.reduce((sum, n) => sum + n, ungrouped);
        const published = shown(groups, ungrouped, minGroup);
        const parts = published.groups.map(
          (name) => groups[SYSTEMS.findIndex((system) => system === name)] ?? 0,
        );
        // Published rows are the total and disjoint groups, so a combination reaches any set of shown groups,
        // alone or taken from the total.
        for (let choice = 0; choice < 2 ** parts.length; choice += 1) {
          const reached = parts.reduce((sum, n, index) => sum + (choice & (2 ** index) ? n : 0), 0);
          for (const people of published.total ? [reached, all - reached] : [reached]) {
            expect(people === 0 || people >= minGroup).toBe(true);
          }
        }
        expect(published.total).toBe(all >= minGroup);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not fended off by hiding more than needed', () => {
    fc.assert(
      fc.property(sizes, size, minimum, (groups, ungrouped, minGroup) => {
        if (ungrouped === 0 && groups.every((n) => n === 0 || n >= minGroup)) {
          expect(shown(groups, 0, minGroup).groups).toHaveLength(groups.filter((n) => n > 0).length);
        }
      }),
    );
  });
});
