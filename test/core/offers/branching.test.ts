import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pace } from '../../../src/core/model/yield.js';
import { SYSTEMS } from '../../../src/core/model/vocabulary.js';
import { searchByBranching } from '../../../src/core/offers/branching/branch-and-bound.js';
import { choiceOf, prepare } from '../../../src/core/offers/prepare.js';
import { searchBest } from '../../../src/core/offers/search/search.js';
import { catalogueOf, rawOffer } from './samples.js';

const type = fc.constantFrom('t1', 't2', 't3', 't4');
const fit = fc.constantFrom(1, 2, 3);
const need = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');

const question = fc.record({
  offers: fc.array(
    fc.record({
      system: fc.constantFrom(...SYSTEMS),
      type: fc.option(type),
      provider: fc.constantFrom('p1', 'p1', 'p1', 'p2', 'p3').map((id) => ({ id, name: id })),
      needs: fc.dictionary(need, fit, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
      effortDays: fc.constantFrom(null, 0, 5, 10, 40),
    }),
    { minLength: 8, maxLength: 25 },
  ),
  combinations: fc.array(
    fc.record({ id: fc.constant('k'), offers: fc.uniqueArray(type, { minLength: 2, maxLength: 4 }) }),
    { maxLength: 3 },
  ),
  exclusions: fc.array(fc.record({ offers: fc.tuple(type, type) }), { maxLength: 2 }),
  span: fc.integer({ min: 1, max: 3 }),
});

test('the two ways of searching find the same set, worth the same', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(question, async ({ offers, combinations, exclusions, span }) => {
      const rows = offers.map((offer, i) => rawOffer({ ...offer, id: `o${i}` }));
      const pace = new Pace();
      const enquiry = {
        needs: { a: 3, b: 2, c: 1, d: 2, e: 1, f: 3, g: 1, h: 2 } as const,
        company: {},
        maxOffers: 5,
      };
      const prepared = await prepare([catalogueOf(rows, { combinations, exclusions })], enquiry, pace);
      const choice = choiceOf(prepared, {});
      if (!choice) throw new Error('nothing is pinned, so there is a choice');
      const { columns, weights, most } = prepared;
      const asked = { columns, weights, most, span, ...choice, deadline: Infinity, pace };
      const [byPatterns, byBranching] = [await searchBest(asked), await searchByBranching(asked)];
      expect(byPatterns.solution?.rows).toEqual(byBranching.solution?.rows);
      expect(byPatterns.bound).toBeCloseTo(byBranching.bound, 9);
    }),
    { numRuns: 3000 },
  );
});
