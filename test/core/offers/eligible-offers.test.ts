import { expect, test } from 'vitest';
import { listEligible } from '../../../src/core/offers/index.js';
import { catalogueOf, rawOffer } from './samples.js';

const CATALOGUE = catalogueOf([
  rawOffer({ id: 'little', needs: { a: 1 } }),
  rawOffer({ id: 'both', needs: { a: 2, b: 2 } }),
  rawOffer({ id: 'also', needs: { a: 2, b: 2 } }),
  rawOffer({ id: 'other', needs: { c: 3 } }),
  rawOffer({ id: 'gone', needs: { a: 3 }, status: 'phased-out' }),
  rawOffer({
    id: 'large',
    needs: { a: 3 },
    conditions: [{ fact: 'company.employees', op: '>=', value: 50, hard: true }],
  }),
]);
const ask = async (company: { employees?: number }, needs: Record<string, 1 | 2 | 3>) =>
  (await listEligible([CATALOGUE], { needs, company })).map(({ offer }) => offer.id);

test('lists what serves a need asked and nothing stands in the way of: the most useful first, then by key', async () => {
  expect(await ask({ employees: 10 }, { a: 1, b: 3 })).toEqual(['also', 'both', 'little']);
});

test('keeps what may still be open', async () => {
  expect(await ask({}, { a: 1 })).toEqual(['large', 'also', 'both', 'little']);
});

test('stops when told to', async () => {
  await expect(
    listEligible([CATALOGUE], { needs: { a: 1 }, company: {} }, AbortSignal.abort()),
  ).rejects.toThrow();
});
