import { describe, expect, test } from 'vitest';
import { loadNationalCatalogue } from '../../../src/core/content/national/index.js';
import type { Condition, Offer } from '../../../src/core/model/catalogue.js';
import { CHECKS } from '../../../src/core/model/vocabulary.js';
import { checksOf, isAbout, isSure } from '../../../src/core/offers/checks.js';
import { findJointOffers } from '../../../src/core/offers/index.js';
import type { JoinedOffer } from '../../../src/core/offers/merge.js';

const national = await loadNationalCatalogue();
const byType = new Map(national.offers.map((offer) => [offer.type, offer]));
const isCheck = (code: string): code is (typeof CHECKS)[number] => CHECKS.some((check) => check === code);
const factsIn = (condition: Condition): string[] =>
  'anyOf' in condition ? condition.anyOf.flat().flatMap(factsIn) : [condition.fact];

const joined = (offer: Offer): JoinedOffer => ({ offer, catalogue: 'national', key: `national/${offer.id}` });

/** Every set of at least two of these. */
function subsets<T>(items: readonly T[]): T[][] {
  return items
    .reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
    .filter((set) => set.length > 1);
}

/** Whether an offer is concerned by what a check says. */
function isConcerned(offer: Offer, code: string, set: readonly Offer[], why: unknown): boolean {
  if (isCheck(code)) return offer.checks.includes(code);
  if (code === 'rules-may-have-changed') return !isSure(offer);
  if (code === 'call-based' || code === 'ending') return offer.status === code;
  const types = new Set(set.map(({ type }) => type));
  return national.combinations.some(
    (one) => one.watch === why && isAbout(one, types) && one.offers.some((type) => type === offer.type),
  );
}

describe('a check names only offers that it concerns', () => {
  test.each(national.combinations.map((one) => [one.id, one] as const))('%s', (_id, combination) => {
    const offers = combination.offers.flatMap((type) => byType.get(type) ?? []);
    expect(offers).toHaveLength(combination.offers.length);
    for (const set of subsets(offers)) {
      const checks = checksOf(set.map(joined), national.combinations);
      for (const { code, offers: named, why } of checks) {
        expect(named.length, code).toBeGreaterThan(0);
        for (const { offer: id } of named) {
          const offer = set.find((one) => one.id === id);
          expect(offer && isConcerned(offer, code, set, why), `${code} names ${id}`).toBe(true);
        }
      }
    }
  });
});

describe('a question names only offers that ask for it', () => {
  test.each(
    national.combinations.filter(({ needs }) => needs.length > 0).map((one) => [one.id, one] as const),
  )('%s', async (_id, { needs }) => {
    const enquiry = { needs: Object.fromEntries(needs.map((need) => [need, 2 as const])), company: {} };
    const { best, alternatives } = await findJointOffers([national], enquiry);
    for (const { parts, questions } of best ? [best, ...alternatives] : []) {
      for (const { fact, offers } of questions) {
        expect(offers.length, fact).toBeGreaterThan(0);
        for (const { offer: id } of offers) {
          const offer = parts.find((part) => part.offer.id === id)?.offer;
          expect(offer?.conditions.flatMap(factsIn), `${id} for ${fact}`).toContain(fact);
        }
      }
    }
  });
});
