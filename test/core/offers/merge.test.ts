import { describe, expect, test } from 'vitest';
import { joinCatalogues } from '../../../src/core/offers/index.js';
import { joinRules } from '../../../src/core/offers/merge.js';
import { catalogueOf, rawOffer } from './samples.js';

const provider = { id: 'p', name: 'P' };
const one = (id: string, updated: string | null) =>
  catalogueOf([rawOffer({ id: 'o', provider, title: { da: id } })], { id, updated });

describe('the same offer in two catalogues', () => {
  test.each([
    ['2026-01-01', '2026-02-01', 'b'],
    ['2026-02-01', '2026-01-01', 'a'],
    ['2026-01-01', '2026-01-01', 'a'],
    [null, '2020-01-01', 'b'],
    [null, null, 'a'],
  ])('a of %s, b of %s: %s wins', (ofA, ofB, winner) => {
    for (const catalogues of [
      [one('a', ofA), one('b', ofB)],
      [one('b', ofB), one('a', ofA)],
    ]) {
      const joined = joinCatalogues(catalogues);
      expect(joined.offers.map(({ key }) => key)).toEqual([`${winner}/o`]);
      expect(joined.find({ catalogue: 'a', offer: 'o' })).toBe(joined.offers[0]);
      expect(joined.find({ catalogue: 'b', offer: 'o' })).toBe(joined.offers[0]);
    }
  });

  test('another provider makes it another offer', () => {
    const joined = joinCatalogues([one('a', null), catalogueOf([rawOffer({ id: 'o' })], { id: 'b' })]);
    expect(joined.offers.map(({ key }) => key)).toEqual(['a/o', 'b/o']);
    expect(joined.find({ catalogue: 'x', offer: 'o' })).toBeUndefined();
  });
});

test('offers are sorted by code unit, whatever the order of the files', () => {
  const offers = ['b', 'a', 'B', 'å', 'a-1'].map((id) => rawOffer({ id }));
  expect(joinCatalogues([catalogueOf(offers)]).offers.map(({ key }) => key)).toEqual([
    'c/B',
    'c/a',
    'c/a-1',
    'c/b',
    'c/å',
  ]);
});

test('rules are those of all catalogues, without combinations that are phased out', () => {
  const rules = joinRules([
    catalogueOf([], {
      combinations: [{ id: 'k', offers: ['x', 'y'] }],
      exclusions: [{ offers: ['x', 'z'] }],
    }),
    catalogueOf([], { combinations: [{ id: 'old', offers: ['x', 'y'], status: 'phased-out' }] }),
    catalogueOf([], { exclusions: [{ offers: ['z', 'z'] }] }),
  ]);
  expect(rules.combinations.map(({ id }) => id)).toEqual(['k']);
  expect(rules.exclusions.map(({ offers }) => offers)).toEqual([
    ['x', 'z'],
    ['z', 'z'],
  ]);
});
