import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJointOffers } from '../../../src/core/offers/index.js';
import type { Catalogue, OfferRef } from '../../../src/core/model/catalogue.js';
import type { Enquiry } from '../../../src/core/model/enquiry.js';
import type { JointOffer } from '../../../src/core/model/joint-offer.js';
import { SYSTEMS } from '../../../src/core/model/vocabulary.js';
import { askOracle, type OracleSet } from './oracle.js';
import { catalogueOf, rawOffer } from './samples.js';

const fit = fc.constantFrom(1, 2, 3, 3);
const need = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const type = fc.constantFrom('t1', 't2', 't3', 't4', 't5');
const system = fc.constantFrom(...SYSTEMS);
// Names whose order by code unit is neither the order of numbers nor that of a dictionary.
const id = fc.constantFrom('o10', 'o9', 'o2', 'O1', 'å', 'z', 'o-1', 'o1');

const offer = fc
  .record({
    id,
    system,
    type: fc.option(type),
    provider: fc.constantFrom('p1', 'p2', 'p3', 'p4').map((name) => ({ id: name, name })),
    needs: fc.oneof(
      { weight: 4, arbitrary: fc.dictionary(need, fit, { minKeys: 1, maxKeys: 3, noNullPrototype: true }) },
      { weight: 1, arbitrary: fc.dictionary(need, fit, { minKeys: 3, maxKeys: 5, noNullPrototype: true }) },
    ),
    effortDays: fc.constantFrom(null, 0, 5, 10, 40),
    price: fc
      .constantFrom(null, 0, 10_000, 25_000, 90_000)
      .map((amount) => (amount === null ? null : { amount })),
    conditions: fc.constantFrom(
      [],
      [],
      [{ fact: 'company.employees', op: '>=' as const, value: 10, hard: true }],
      [{ fact: 'company.employees', op: '>=' as const, value: 10, hard: false }],
    ),
    status: fc.constantFrom('active', 'active', 'active', 'call-based' as const, 'phased-out' as const),
  })
  .map(rawOffer);

const combination = fc.record({
  id: fc.constantFrom('k1', 'k2', 'k3'),
  offers: fc.uniqueArray(type, { minLength: 2, maxLength: 4 }),
  status: fc.constantFrom('active', 'active', 'ending' as const, 'phased-out' as const),
});
const exclusion = fc.record({ offers: fc.tuple(type, type) });

const catalogue = (name: string, most: number): fc.Arbitrary<Catalogue> =>
  fc
    .record({
      offers: fc.uniqueArray(offer, { maxLength: most, selector: ({ id: own }) => own }),
      updated: fc.constantFrom(null, '2026-01-01', '2026-06-01'),
      combinations: fc.array(combination, { maxLength: 3 }),
      exclusions: fc.array(exclusion, { maxLength: 2 }),
    })
    .map(({ offers, ...rest }) => catalogueOf(offers, { id: name, ...rest }));

const weight = fc.constantFrom(0, 0.02, 0.05, 0.1, 0.25);
const weights = fc.oneof(
  fc.constant({}),
  fc.record({ combination: weight, contact: weight, effort: weight, price: weight }, { requiredKeys: [] }),
  fc.constant({ combination: 0, contact: 0, effort: 0, price: 0 }),
  fc.record({
    combination: fc.double({ min: 0, max: 0.3, noNaN: true }),
    contact: fc.double({ min: 0, max: 0.3, noNaN: true }),
  }),
);

const enquiry: fc.Arbitrary<Enquiry> = fc.record({
  needs: fc.dictionary(need, fit, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
  company: fc.record({ employees: fc.constantFrom(null, 5, 50) }),
  maxOffers: fc.integer({ min: 1, max: 5 }),
  minSystems: fc.integer({ min: 1, max: 3 }),
  weights,
});

const refs = (most: number): fc.Arbitrary<OfferRef[]> =>
  fc.array(fc.record({ catalogue: fc.constantFrom('m', 'n'), offer: id }), { maxLength: most });

const catalogues = fc.tuple(catalogue('m', 7), catalogue('n', 2));
const question = fc.record({
  enquiry,
  pin: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: refs(2) }),
  drop: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: refs(2) }),
});

/** What the oracle also tells of a joint offer. */
function outline({ parts, value }: JointOffer): OracleSet {
  return {
    keys: parts.map((part) => `${part.catalogue}/${part.offer.id}`),
    handledBy: Object.fromEntries(
      parts.flatMap((part) => part.needs.map((own) => [own, `${part.catalogue}/${part.offer.id}`])),
    ),
    value: Number(value.toFixed(9)),
  };
}

const rounded = (set: OracleSet): OracleSet => ({ ...set, value: Number(set.value.toFixed(9)) });

interface Question {
  readonly enquiry: Enquiry;
  readonly pin: readonly OfferRef[];
  readonly drop: readonly OfferRef[];
}

/** Asks both, and compares all that they tell. */
async function expectTheSame(of: readonly Catalogue[], { enquiry: own, pin, drop }: Question): Promise<void> {
  const result = await findJointOffers(of, own, { pin, drop, timeLimitMs: 60_000 });
  const oracle = askOracle(of, own, { pin, drop });
  expect({
    best: result.best && outline(result.best),
    spanned: result.spanned,
    betterWithoutSpan: result.betterWithoutSpan ? outline(result.betterWithoutSpan) : null,
    alternatives: result.alternatives.map((set) => ({ kind: set.kind, set: outline(set) })),
    considered: result.considered,
    eligible: result.eligible,
  }).toEqual({
    ...oracle,
    best: oracle.best && rounded(oracle.best),
    betterWithoutSpan: oracle.betterWithoutSpan && rounded(oracle.betterWithoutSpan),
    alternatives: oracle.alternatives.map(({ kind, set }) => ({ kind, set: rounded(set) })),
  });
  for (const set of [result.best, ...result.alternatives]) expect(set?.optimal ?? true).toBe(true);
}

test('finds what trying everything finds', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(catalogues, question, async (of, own) => expectTheSame(of, own)),
    { numRuns: 12_000 },
  );
});

test('finds it whatever was asked of the same catalogues before', { timeout: 120_000 }, async () => {
  const questions = fc.array(question, { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(catalogues, questions, async (of, own) => {
      for (const one of own) await expectTheSame(of, one);
    }),
    { numRuns: 4000 },
  );
});
