import { describe, expect, test } from 'vitest';
import type { Enquiry } from '../../../src/core/model/enquiry.js';
import { withImpliedFacts } from '../../../src/core/offers/implied-facts.js';
import { findJointOffers } from '../../../src/core/offers/index.js';
import { catalogueOf, rawOffer } from './samples.js';

const VACANCY = 'company.hasVacancy';
const asking = (need: string, facts?: Enquiry['facts']): Enquiry => ({
  needs: { [need]: 2 },
  company: {},
  ...(facts && { facts }),
});

describe('what a need tells by itself', () => {
  test.each([
    ['recruit-hands', true],
    ['recruit-skilled', true],
    ['recruit-apprentice', true],
    ['cover-absence', undefined],
    ['upskill-tech', undefined],
    ['automation', undefined],
  ] as const)('%s: a vacancy is %s', (need, expected) =>
    expect(withImpliedFacts(asking(need)).facts?.[VACANCY]).toBe(expected),
  );

  test.each([false, null])('what was answered stands: %s', (answer) =>
    expect(withImpliedFacts(asking('recruit-hands', { [VACANCY]: answer })).facts).toEqual({
      [VACANCY]: answer,
    }),
  );

  test('other answers stay, and the enquiry itself is not changed', () => {
    const enquiry = asking('recruit-hands', { 'person.age': 30 });
    expect(withImpliedFacts(enquiry).facts).toEqual({ [VACANCY]: true, 'person.age': 30 });
    expect(enquiry.facts).toEqual({ 'person.age': 30 });
  });

  test('so nobody who looks for people is asked whether they have a vacancy', async () => {
    const own = catalogueOf([
      rawOffer({
        id: 'people',
        needs: { 'recruit-hands': 3, overview: 3 },
        conditions: [{ fact: VACANCY, op: '=', value: true }],
      }),
    ]);
    const facts = async (need: string) => {
      const { best } = await findJointOffers([own], withImpliedFacts({ ...asking(need), minSystems: 1 }));
      return best?.questions.map(({ fact }) => fact);
    };
    expect(await facts('recruit-hands')).toEqual([]);
    expect(await facts('overview')).toEqual([VACANCY]);
  });
});
