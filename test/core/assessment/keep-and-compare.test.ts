import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCoverage } from '../../../src/core/assessment/coverage-compare.js';
import { coverage, type Coverage } from '../../../src/core/assessment/coverage.js';
import { keepFirst } from '../../../src/core/assessment/keep-first.js';
import { instrument, item, response, team } from './people.js';

const test = instrument([item('a', 'f'), item('b', 'f'), item('c', 'g'), item('d', 'g'), item('e', 'g')]);
const cover = (
  responses: Parameters<typeof coverage>[1],
  perspective: 'self' | 'other' = 'self',
): Coverage => {
  const found = coverage(test, responses, { perspective });
  if (!found) throw new Error('too few');
  return found;
};
const people = (systems: readonly ('employment' | 'business')[], answers: (at: number) => object) =>
  systems.map((system, at) => response(answers(at) as Record<string, number>, { system }));

describe('what to keep first', () => {
  it('is what most carry, three at most, with the systems that carry it', () => {
    const six = people(
      [...Array<'employment'>(5).fill('employment'), ...Array<'business'>(5).fill('business')],
      (at) => ({ a: at < 5 ? 5 : 1, b: 5, c: at === 0 ? 5 : 1, d: at % 2 ? 4 : 1, e: at < 2 ? 4 : 1 }),
    );
    expect(keepFirst(cover(six))).toEqual([
      { id: 'b', people: 10, n: 10, systems: ['employment', 'business'] },
      { id: 'a', people: 5, n: 10, systems: ['employment'] },
      { id: 'd', people: 5, n: 10, systems: ['business'] },
    ]);
  });

  it('never names what one carries alone, nor a system that is hidden', () => {
    fc.assert(
      fc.property(team(['a', 'b', 'c', 'd', 'e']), (responses) => {
        const found = coverage(test, responses);
        if (!found) return;
        const kept = keepFirst(found);
        expect(kept.length).toBeLessThanOrEqual(3);
        for (const { id, people: carrying, systems } of kept) {
          const row = found.items.find((one) => one.id === id);
          expect(carrying).toBeGreaterThanOrEqual(2);
          expect(row?.total?.people).toBe(carrying);
          for (const system of systems) expect(row?.bySystem[system]).not.toBeNull();
        }
      }),
    );
  });
});

describe('two coverages side by side', () => {
  it('compares shares, and calls less than a quarter alike', () => {
    const own = people(Array<'employment'>(8).fill('employment'), (at) => ({
      a: at < 2 ? 5 : 1,
      b: at < 4 ? 5 : 1,
      c: at < 4 ? 5 : 1,
    }));
    const others = Array.from({ length: 16 }, (_, at) =>
      response({ a: at < 8 ? 5 : 1, b: at < 7 ? 5 : 1, c: at < 4 ? 5 : 1 }, { perspective: 'other' }),
    );
    const rows = compareCoverage(cover([...own, ...others]), cover([...own, ...others], 'other'));
    expect(rows.map(({ reading, difference }) => [reading, difference])).toEqual([
      ['more', 0.25],
      ['alike', -0.0625],
      ['less', -0.25],
      [null, null],
      [null, null],
    ]);
    expect(rows[0]).toMatchObject({ one: { people: 2, n: 8 }, other: { people: 8, n: 16 } });
  });

  it('hides what either hides', () => {
    fc.assert(
      fc.property(team(['a', 'b', 'c', 'd', 'e']), team(['a', 'b', 'c', 'd', 'e']), (first, second) => {
        const one = coverage(test, first);
        const other = coverage(test, second);
        if (!one || !other) return;
        compareCoverage(one, other).forEach((row, at) => {
          const shown = one.items[at]?.total != null && other.items[at]?.total != null;
          expect(row.reading !== null).toBe(shown);
          expect(row.difference !== null).toBe(shown);
        });
      }),
    );
  });
});
