import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortfalls } from '../../../src/core/assessment/reach.js';
import { shownGroups } from '../../../src/core/assessment/suppression.js';
import { ROLES, SYSTEMS } from '../../../src/core/model/vocabulary.js';

const plan = (
  expected: Partial<Record<(typeof SYSTEMS)[number], number>>,
  more: Partial<Parameters<typeof shortfalls>[0]> = {},
) => shortfalls({ expected, minGroup: 5, split: 'system', ...more });

describe('what a round cannot show of those who are expected', () => {
  it('is nothing where every group is large enough, or nothing is known', () => {
    expect(plan({ employment: 8, education: 6, business: 12 })).toEqual([]);
    expect(plan({})).toEqual([]);
    expect(plan({}, { split: 'role' })).toEqual([]);
    expect(plan({ employment: 8, education: 8, business: 8 }, { split: 'role' })).toEqual([]);
  });

  it('is a small system, and the one that must be hidden so that it cannot be worked out', () => {
    expect(plan({ employment: 12, education: 8, business: 3 })).toEqual([
      { is: 'below', systems: ['business'] },
      { is: 'hidden-too', systems: ['education'] },
    ]);
  });

  it('is of two small ones that hide each other only these', () => {
    expect(plan({ employment: 12, education: 3, business: 3 })).toEqual([
      { is: 'below', systems: ['education', 'business'] },
    ]);
  });

  it('is told of a small system also where another’s number is not known', () => {
    expect(plan({ employment: 12, business: 3 })).toEqual([{ is: 'below', systems: ['business'] }]);
    expect(plan({ employment: 5 })).toEqual([{ is: 'tight', systems: ['employment'] }]);
  });

  it('is every group, or everything', () => {
    expect(plan({ employment: 4, education: 3, business: 2 })).toEqual([{ is: 'no-group', expected: 9 }]);
    expect(plan({ employment: 2, education: 1, business: 1 })).toEqual([{ is: 'no-report', expected: 4 }]);
    expect(plan({ employment: 7, education: 7, business: 7 }, { minGroup: 30 })).toEqual([
      { is: 'no-report', expected: 21 },
    ]);
  });

  it('is the split itself where there is one group alone', () => {
    expect(plan({ employment: 12 }, { systems: ['employment'] })).toEqual([{ is: 'nothing-to-split' }]);
    expect(plan({}, { split: 'role', roles: ['leader'] })).toEqual([{ is: 'nothing-to-split' }]);
  });

  it('is a role where there are too few for each', () => {
    const expected = { employment: 6, education: 6, business: 0 };
    expect(plan(expected, { split: 'role' })).toEqual([{ is: 'roles', expected: 12, roles: 3 }]);
    expect(plan(expected, { split: 'role', roles: ['leader', 'consultant'] })).toEqual([]);
    expect(plan({ employment: 4, education: 4, business: 0 }, { split: 'role' })).toEqual([
      { is: 'no-group', expected: 8 },
    ]);
  });

  it('names exactly the systems that the rule of publication would hide', () => {
    const count = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 5, max: 9 }), (a, b, c, minGroup) => {
        const expected = { employment: a, education: b, business: c };
        const told = plan(expected, { minGroup, roles: ROLES });
        const sizes = SYSTEMS.map((group) => ({ group, n: expected[group] })).filter(({ n }) => n > 0);
        const { total, groups } = shownGroups(sizes, 0, minGroup);
        const hidden = told.flatMap((one) => ('systems' in one && one.is !== 'tight' ? one.systems : []));
        if (!total) expect(told).toEqual([{ is: 'no-report', expected: a + b + c }]);
        else if (groups.length === 0) expect(told).toEqual([{ is: 'no-group', expected: a + b + c }]);
        else
          expect([...hidden].sort()).toEqual(
            sizes
              .map(({ group }) => group)
              .filter((group) => !groups.includes(group))
              .sort(),
          );
      }),
    );
  });
});
