import { expect, test } from 'vitest';
import { checksOf, combinationsIn } from '../../../src/core/offers/checks.js';
import { isSure } from '../../../src/core/offers/index.js';
import type { RawOffer } from '../../../src/core/model/complete.js';
import type { Combination } from '../../../src/core/model/catalogue.js';
import type { JoinedOffer } from '../../../src/core/offers/merge.js';
import { catalogueOf, offerOf } from './samples.js';

const sure = { asOf: 2026, confidence: 'high' } as const;
const part = (given: Partial<RawOffer> & { readonly id: string }): JoinedOffer => ({
  offer: offerOf({ source: sure, ...given }),
  catalogue: 'c',
  key: `c/${given.id}`,
});
const codes = (parts: JoinedOffer[], combinations: readonly Combination[] = []): string[] =>
  checksOf(parts, combinations).map(({ code, offers }) =>
    [code, ...offers.map(({ offer }) => offer)].join(' '),
  );

test.each<[string, Partial<RawOffer>, boolean]>([
  ['employment since the reform', { system: 'employment', source: sure }, true],
  ['employment before it', { system: 'employment', source: { asOf: 2025, confidence: 'high' } }, false],
  ['employment without a year', { system: 'employment', source: { confidence: 'high' } }, false],
  ['another system, older', { system: 'education', source: { asOf: 2020, confidence: 'high' } }, true],
  ['another system without a year', { system: 'education', source: { confidence: 'high' } }, true],
  ['medium', { system: 'education', source: { asOf: 2026, confidence: 'medium' } }, false],
  ['no source', { source: null }, false],
])('sure or not: %s', (_name, given, expected) =>
  expect(isSure(offerOf({ id: 'o', ...given }))).toBe(expected),
);

test('each code with the offers that carry it, in the order of the vocabulary', () => {
  const parts = [
    part({ id: 'a', checks: ['de-minimis', 'apply-before-start'] }),
    part({ id: 'b', checks: ['de-minimis'] }),
  ];
  expect(codes(parts)).toEqual(['apply-before-start a', 'de-minimis a b']);
});

test('double funding takes two', () => {
  const [a, b] = [
    part({ id: 'a', checks: ['double-funding'] }),
    part({ id: 'b', checks: ['double-funding'] }),
  ];
  expect(codes([a])).toEqual([]);
  expect(codes([a, b])).toEqual(['double-funding a b']);
});

test('uncertain sources, calls and endings', () => {
  const parts = [
    part({ id: 'a', source: null }),
    part({ id: 'b', status: 'call-based' }),
    part({ id: 'c', status: 'ending' }),
  ];
  expect(codes(parts)).toEqual(['rules-may-have-changed a', 'call-based b', 'ending c']);
});

test('a combination counts, and warns, where it joins two systems and two types', () => {
  const { combinations } = catalogueOf([], {
    combinations: [
      { id: 'k2', offers: ['x', 'y', 'z'], watch: { da: 'Pas på' } },
      { id: 'k1', offers: ['x', 'y'] },
      { id: 'same-system', offers: ['y', 'z'], watch: { da: 'Nej' } },
    ],
  });
  const parts = [
    part({ id: 'a', type: 'x', system: 'employment' }),
    part({ id: 'b', type: 'y', system: 'business', source: sure }),
    part({ id: 'c', type: 'z', system: 'business' }),
    part({ id: 'd', type: null, system: 'education' }),
  ];
  expect(combinationsIn(parts, combinations).map(({ id }) => id)).toEqual(['k1', 'k2']);
  const watched = checksOf(parts, combinations).filter(({ code }) => code === 'combination-watch');
  expect(watched).toEqual([
    {
      code: 'combination-watch',
      offers: ['a', 'b', 'c'].map((offer) => ({ catalogue: 'c', offer })),
      why: { da: 'Pas på' },
    },
  ]);
  const twins = [
    part({ id: 'a', type: 'x', system: 'employment' }),
    part({ id: 'b', type: 'x', system: 'business' }),
  ];
  expect(combinationsIn(twins, combinations)).toEqual([]);
});

test('a combination of which one type is missing warns of nothing: its words are about what is not there', () => {
  const { combinations } = catalogueOf([], {
    combinations: [{ id: 'k', offers: ['x', 'y', 'z'], watch: { da: 'Pas på' } }],
  });
  const two = [
    part({ id: 'a', type: 'x', system: 'employment' }),
    part({ id: 'b', type: 'y', system: 'business' }),
  ];
  const three = [...two, part({ id: 'c', type: 'z', system: 'education' })];
  expect(codes(two, combinations)).toEqual([]);
  expect(codes(three, combinations)).toEqual(['combination-watch a b c']);
});
