import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publication, withoutErased } from '../../../src/core/assessment/publication.js';
import { createReport } from '../../../src/core/assessment/report.js';
import { addToTally, emptyTally } from '../../../src/core/assessment/tally.js';
import type { RoundData } from '../../../src/core/assessment/tally-change.js';
import type { Response, Tally } from '../../../src/core/model/assessment.js';
import type { System } from '../../../src/core/model/vocabulary.js';
import { instrument, item, response, team } from './people.js';

const MIN = 5;
const sheet = instrument([item('a', 'one'), item('b', 'one', { reversed: true }), item('c', 'two')]);
const context = { instrument: sheet, minGroup: MIN, split: 'system' } as const;

const people = (prefix: string, count: number, system: System | null, rating = 3): Response[] =>
  Array.from({ length: count }, (_, i) =>
    response({ a: rating, b: rating, c: rating }, { id: `${prefix}${i}`, system }),
  );
const tallied = (responses: readonly Response[]): Tally =>
  responses.reduce((tally, one) => addToTally(tally, sheet, one), emptyTally(sheet, 'r1'));
const decide = (kept: RoundData | null, now: RoundData) => publication(kept, now, context);

describe('a round that a kiosk has counted in', () => {
  const first = [...people('e', 6, 'employment'), ...people('u', 6, 'education')];
  const kiosk = tallied(first);

  it('counts people, not tallies', () => {
    expect(decide(null, [kiosk, ...people('x', 2, 'business')])).toMatchObject({
      status: 'open',
      waiting: 14,
    });
  });

  it('shows what was counted at closing, and lets who is counted later wait', () => {
    const later = tallied([...first, ...people('x', 4, 'employment')]);
    const { published, ...rest } = decide([kiosk], [later]);
    expect(published).toEqual([kiosk]);
    expect(rest).toEqual({ status: 'closed', waiting: 4, mayTakeIn: false, isCountLost: false });
  });

  it.each([
    ['five of one system', people('x', 5, 'employment'), true],
    ['five of two systems', [...people('x', 3, 'employment'), ...people('y', 2, 'education')], false],
    ['five of a system that was not there', people('x', 5, 'business'), true],
    ['four of a system that is not shown', people('x', 4, 'business'), false],
  ])('takes in %s', (_, late, may) => {
    expect(decide([kiosk], [tallied([...first, ...late])]).mayTakeIn).toBe(may);
  });

  it('counts people of the kiosk and of files together', () => {
    const three = tallied([...first, ...people('x', 3, 'employment')]);
    expect(decide([kiosk], [three, ...people('y', 1, 'employment')]).mayTakeIn).toBe(false);
    expect(decide([kiosk], [three, ...people('y', 2, 'employment')]).mayTakeIn).toBe(true);
  });

  it('decides on a tally as on the people in it', () => {
    fc.assert(
      fc.property(team(['a', 'b', 'c'], 16), team(['a', 'b', 'c'], 9), (before, more) => {
        const late = more.map((one) => ({ ...one, id: `late ${one.id}` }));
        const whole = decide(before, [...before, ...late]);
        const counted = decide([tallied(before)], [tallied([...before, ...late])]);
        expect([counted.status, counted.waiting, counted.mayTakeIn]).toEqual([
          whole.status,
          whole.waiting,
          whole.mayTakeIn,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('has the figures of all, whoever was counted and whoever handed in a file', () => {
    fc.assert(
      fc.property(team(['a', 'b', 'c']), fc.nat(24), (all, at) => {
        const mixed = createReport(sheet, [tallied(all.slice(0, at)), ...all.slice(at)]);
        const { dimensions, items, systems, respondents } = createReport(sheet, all);
        expect(mixed).toMatchObject({ dimensions, items, systems, respondents });
      }),
      { numRuns: 100 },
    );
  });

  describe('and that has lost people', () => {
    const fewer = tallied(first.slice(1));

    it('is withdrawn', () => {
      expect(decide([kiosk], [])).toMatchObject({ status: 'withdrawn', published: [], waiting: 12 });
      expect(decide([kiosk], [fewer])).toMatchObject({ status: 'withdrawn', waiting: 1, mayTakeIn: false });
    });

    it('is withdrawn where as many are there, but not the same', () => {
      const other = tallied([...first.slice(1), ...people('x', 1, 'employment', 4)]);
      expect(decide([kiosk], [other])).toMatchObject({ status: 'withdrawn', waiting: 1, mayTakeIn: false });
    });

    it('does not come back, since nobody can say who is missing', () => {
      const later = tallied([...first.slice(1), ...people('x', 20, 'employment', 4)]);
      expect(decide([kiosk], [later])).toMatchObject({ mayTakeIn: false, isCountLost: true });
    });

    it('keeps how many answered, and nothing of what they said', () => {
      const [blank] = withoutErased([kiosk], [fewer], sheet);
      expect(blank).toMatchObject({ instrument: { revision: 0 } });
      expect(blank && 'groups' in blank && blank.groups.map(({ items }) => items['a'])).toEqual([
        [6, 0, 0, 0, 0],
        [6, 0, 0, 0, 0],
      ]);
      expect(withoutErased([kiosk], [tallied([...first, ...people('x', 1, null)])], sheet)).toHaveLength(1);
    });

    it('stays withdrawn, also where a tally comes that would fit the blanks', () => {
      const kept = withoutErased([kiosk], [fewer], sheet);
      const lowest = tallied([...people('e', 6, 'employment', 1), ...people('u', 9, 'education', 1)]);
      for (const now of [kiosk, lowest]) {
        expect(decide(kept, [now])).toMatchObject({ status: 'withdrawn', published: [], mayTakeIn: false });
        expect(withoutErased(kept, [now], sheet)).toBe(kept);
      }
    });
  });
});
