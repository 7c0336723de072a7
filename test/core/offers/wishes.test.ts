import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wishesOf } from '../../../src/components/offer-finder/wishes.js';
import { DEFAULT_WEIGHTS } from '../../../src/core/model/enquiry.js';
import { JOINT_OFFER_KINDS, SYSTEMS } from '../../../src/core/model/vocabulary.js';
import { findJointOffers } from '../../../src/core/offers/join.js';
import { catalogueOf, rawOffer } from './samples.js';

const question = fc.array(
  fc.record({
    system: fc.constantFrom(...SYSTEMS),
    provider: fc.constantFrom('p1', 'p2', 'p3').map((id) => ({ id, name: id })),
    needs: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(1, 2, 3), { minKeys: 1 }),
    effortDays: fc.option(fc.integer({ min: 0, max: 40 })),
    price: fc.option(fc.integer({ min: 0, max: 90_000 }).map((amount) => ({ amount, year: 2026 }))),
  }),
  { minLength: 1, maxLength: 8 },
);

const { contact, effort, price } = DEFAULT_WEIGHTS;
/** The weights that the design gives each kind. */
const WEIGHTS = {
  balanced: {},
  'fewest-contacts': { contact: 10 * contact },
  'least-time': { effort: 10 * effort },
  'lowest-price': { price: 10 * price },
  'most-complete': { combination: 0, contact: 0, effort: 0, price: 0 },
};

describe('the joint offer for a wish', () => {
  it('is worth as much as the best one under the weights of that wish, also where another wish has it', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (offers) => {
        const catalogue = catalogueOf(
          offers.map((given, i) => rawOffer({ ...given, id: `o${i}` } as Parameters<typeof rawOffer>[0])),
        );
        const enquiry = { needs: { a: 3, b: 2, c: 1 } as const, company: {}, today: '2026-11-30' };
        const result = await findJointOffers([catalogue], enquiry);
        const wishes = wishesOf(result);
        for (const one of result.alternatives) expect(wishes.get(one.kind)).toBe(one);
        for (const kind of JOINT_OFFER_KINDS) {
          const weights = WEIGHTS[kind];
          const { best } = await findJointOffers([catalogue], { ...enquiry, weights });
          const pin = wishes
            .get(kind)
            ?.parts.map(({ catalogue: of, offer }) => ({ catalogue: of, offer: offer.id }));
          // What its set is worth under the weights of the wish: the best of as many offers that has them all.
          const own =
            pin &&
            (await findJointOffers([catalogue], { ...enquiry, weights, maxOffers: pin.length }, { pin }));
          expect(own?.best?.value ?? null, kind).toBeCloseTo(best?.value ?? NaN, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is its own where that is only as good to it, but has fewer offers', async () => {
    const provider = { id: 'p', name: 'P' };
    const catalogue = catalogueOf([
      rawOffer({ id: 'u', needs: { a: 3 }, provider }),
      rawOffer({ id: 'v', needs: { b: 3 }, provider }),
      rawOffer({ id: 'w', needs: { a: 3, b: 3 }, effortDays: 20 }),
    ]);
    const enquiry = { needs: { a: 2, b: 2 } as const, company: {}, minSystems: 1 };
    const wishes = wishesOf(await findJointOffers([catalogue], enquiry));
    expect(wishes.get('balanced')?.parts.map(({ offer }) => offer.id)).toEqual(['u', 'v']);
    expect(wishes.get('most-complete')?.parts.map(({ offer }) => offer.id)).toEqual(['w']);
  });

  it('is the balanced one where no other is listed, and none where there is no joint offer', async () => {
    const catalogue = catalogueOf([
      rawOffer({ id: 'x', needs: { a: 3 }, effortDays: 20 }),
      rawOffer({ id: 'y', needs: { a: 2 }, effortDays: 1 }),
    ]);
    const result = await findJointOffers([catalogue], { needs: { a: 2 }, company: {}, minSystems: 1 });
    const wishes = wishesOf(result);
    const offersOf = (kind: (typeof JOINT_OFFER_KINDS)[number]) =>
      wishes.get(kind)?.parts.map(({ offer }) => offer.id);
    expect(offersOf('balanced')).toEqual(['x']);
    expect(offersOf('lowest-price')).toEqual(['x']);
    expect(wishes.get('balanced')).toBe(result.best);
    const none = await findJointOffers([catalogue], { needs: { z: 2 }, company: {} });
    expect([...wishesOf(none)]).toEqual([]);
  });
});
