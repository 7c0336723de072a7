import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Density, mostPairs } from '../../../src/core/offers/search/density.js';

const SYSTEMS = 3;

/** Kinds of three systems; those of different systems may make a pair. */
const graph = fc.record({
  systems: fc.array(fc.integer({ min: 0, max: SYSTEMS - 1 }), { minLength: 1, maxLength: 7 }),
  links: fc.array(fc.boolean(), { minLength: 49, maxLength: 49 }),
  pinned: fc.integer({ min: 0, max: 2 }),
});

test('of a set taken apart kind by kind, the one with the fewest pairs last in, no beginning is thought to end with fewer pairs', () => {
  fc.assert(
    fc.property(graph, ({ systems, links, pinned }) => {
      const isPair = (a: number, b: number): boolean =>
        systems[a] !== systems[b] && links[Math.min(a, b) * 7 + Math.max(a, b)] === true;
      const degree = (one: number, set: readonly number[]): number =>
        set.filter((other) => isPair(one, other)).length;
      const pairsOf = (set: readonly number[]): number =>
        set.reduce((sum, one) => sum + degree(one, set), 0) / 2;
      const whole = systems.map((_, kind) => kind);
      const fixed = whole.slice(0, pinned);
      const density = new Density(whole.length, fixed.length, pairsOf(fixed), SYSTEMS);
      const span = new Set(systems).size;
      const set = [...whole];
      while (set.length > fixed.length) {
        const free = set.filter((kind) => !fixed.includes(kind));
        const last = free.reduce((a, b) => (degree(b, set) < degree(a, set) ? b : a));
        set.splice(set.indexOf(last), 1);
        expect(density.of(span, set.length, pairsOf(set))).toBeGreaterThanOrEqual(pairsOf(whole));
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  // Of three kinds with one pair, five with three pairs at most can be made; of a triangle all that Turán allows.
  { size: 3, pairs: 1, final: 3 },
  { size: 3, pairs: 2, final: 6 },
  { size: 3, pairs: 3, final: 8 },
  { size: 5, pairs: 4, final: 4 },
])('$size of five kinds with $pairs pairs end with $final at most', ({ size, pairs, final }) => {
  expect(new Density(5, 0, 0, SYSTEMS).of(3, size, pairs)).toBe(final);
  expect(mostPairs(5, SYSTEMS)).toBe(8);
});
