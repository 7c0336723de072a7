import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/core/model/catalogue.js';
import type { Enquiry } from '../../../src/core/model/enquiry.js';
import type { RawCondition } from '../../../src/core/model/complete.js';
import { explainOffer, factsOf, findJointOffers } from '../../../src/core/offers/index.js';
import { smallestChange } from '../../../src/core/offers/change.js';
import { catalogueOf, offerOf, rawOffer } from './samples.js';

const enquiry: Enquiry = {
  needs: { a: 3, b: 1 },
  company: { employees: 9 },
  person: { unemployedWeeks: 9, status: 'employed' },
  minSystems: 1,
};
const factOf = factsOf(enquiry);

function change(...conditions: RawCondition[]): string[] {
  const completed: readonly Condition[] = offerOf({ id: 'o', conditions }).conditions;
  return smallestChange(completed, factOf).map(
    ({ fact, from, to }) => `${fact}: ${String(from)} → ${String(to)}`,
  );
}

describe('the smallest change that would admit an offer', () => {
  const weeks = 'person.unemployedWeeks';
  test.each<[string, RawCondition[], string[]]>([
    ['nothing failed', [{ fact: weeks, op: '>=', value: 5 }], []],
    ['at least', [{ fact: weeks, op: '>=', value: 13 }], [`${weeks}: 9 → 13`]],
    ['more than', [{ fact: weeks, op: '>', value: 12 }], [`${weeks}: 9 → 13`]],
    ['at most', [{ fact: weeks, op: '<=', value: 5 }], [`${weeks}: 9 → 5`]],
    ['less than', [{ fact: weeks, op: '<', value: 5 }], [`${weeks}: 9 → 4`]],
    ['decimals', [{ fact: weeks, op: '<', value: 0.65 }], [`${weeks}: 9 → 0.64`]],
    ['the nearer end', [{ fact: weeks, op: 'between', value: [13, 39] }], [`${weeks}: 9 → 13`]],
    ['equal', [{ fact: 'person.status', op: '=', value: 'sick' }], ['person.status: employed → sick']],
    [
      'one of',
      [{ fact: 'person.status', op: 'in', value: ['sick', 'new'] }],
      ['person.status: employed → sick'],
    ],
    ['not this number', [{ fact: weeks, op: '!=', value: 9 }], [`${weeks}: 9 → 8`]],
    ['another text, which nobody knows', [{ fact: 'person.status', op: '!=', value: 'employed' }], []],
    [
      'two requirements on one fact',
      [
        { fact: weeks, op: '>=', value: 13 },
        { fact: weeks, op: 'in', value: [10, 20, 30] },
      ],
      [`${weeks}: 9 → 20`],
    ],
    [
      'two facts',
      [
        { fact: weeks, op: '>=', value: 13 },
        { fact: 'company.employees', op: '>=', value: 10 },
      ],
      [`${weeks}: 9 → 13`, 'company.employees: 9 → 10'],
    ],
    [
      'the alternative with fewer changes',
      [
        {
          anyOf: [
            [
              { fact: weeks, op: '>=', value: 10 },
              { fact: 'person.status', op: '=', value: 'unemployed' },
            ],
            [{ fact: 'company.employees', op: '>=', value: 250 }],
          ],
        },
      ],
      ['company.employees: 9 → 250'],
    ],
    [
      'of equally few, the shorter way',
      [
        {
          anyOf: [
            [{ fact: weeks, op: '>=', value: 52 }],
            [{ fact: 'company.employees', op: '>=', value: 10 }],
          ],
        },
      ],
      ['company.employees: 9 → 10'],
    ],
    [
      'a change must not make another requirement fail',
      [
        { fact: weeks, op: '>=', value: 26 },
        { fact: weeks, op: '<', value: 20 },
      ],
      [],
    ],
    ['soft conditions ask for nothing', [{ fact: weeks, op: '>=', value: 13, hard: false }], []],
    ['open ones neither', [{ fact: 'person.age', op: '>=', value: 13 }], []],
  ])('%s', (_name, conditions, expected) => expect(change(...conditions)).toEqual(expected));
});

describe('explaining an offer', () => {
  const catalogue = catalogueOf([
    rawOffer({ id: 'best', needs: { a: 3, b: 3 } }),
    rawOffer({ id: 'good', needs: { a: 2, b: 3 } }),
    rawOffer({ id: 'strict', conditions: [{ fact: 'company.employees', op: '>=', value: 20 }] }),
    rawOffer({
      id: 'over',
      validThrough: '2020-01-01',
      conditions: [{ fact: 'company.employees', op: '>=', value: 20 }],
    }),
    rawOffer({ id: 'beside', needs: { c: 3 } }),
    rawOffer({
      id: 'asking',
      needs: { a: 1 },
      conditions: [{ fact: 'company.hasCvr', op: '=', value: true }],
    }),
  ]);
  const explain = (offer: string, options = {}) =>
    explainOffer([catalogue], enquiry, { catalogue: 'c', offer }, options);

  test('in the best set: nothing is lost', async () => {
    expect(await explain('best')).toEqual({
      included: true,
      eligible: true,
      failed: [],
      open: [],
      loss: 0,
      change: [],
    });
  });

  test('beside it: what pinning would cost', async () => {
    const explanation = await explain('good');
    const free = await findJointOffers([catalogue], enquiry);
    const pinned = await findJointOffers([catalogue], enquiry, { pin: [{ catalogue: 'c', offer: 'good' }] });
    expect(explanation.included).toBe(false);
    expect(explanation.loss).toBeGreaterThan(0);
    expect(explanation.loss).toBeCloseTo((free.best?.value ?? 0) - (pinned.best?.value ?? 0), 12);
  });

  test('not eligible: what failed, and what would admit it', async () => {
    const explanation = await explain('strict');
    expect(explanation).toMatchObject({ included: false, eligible: false, loss: null });
    expect(explanation.failed).toHaveLength(1);
    expect(explanation.change).toEqual([{ fact: 'company.employees', from: 9, to: 20 }]);
  });

  test('out of date: no change of facts helps', async () => {
    expect(await explain('over')).toMatchObject({ eligible: false, change: [], loss: null });
  });

  test('serving nothing that was asked: no set can hold it', async () => {
    expect(await explain('beside')).toMatchObject({ included: false, eligible: true, loss: null });
  });

  test('open questions are told', async () => {
    expect((await explain('asking')).open).toHaveLength(1);
  });

  test('dropped: what the drop costs', async () => {
    const explanation = await explain('best', { drop: [{ catalogue: 'c', offer: 'best' }] });
    expect(explanation.included).toBe(false);
    expect(explanation.loss).toBeLessThan(0);
  });

  test('an offer that is not there is an error', async () => {
    await expect(explain('nobody')).rejects.toThrow(RangeError);
  });
});
