import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findJointOffers } from '../../../../src/core/offers/index.js';
import { fridayAfter, planOf, stableId, weekOf, type Plan } from '../../../../src/core/offers/plan/index.js';
import type { RawOffer } from '../../../../src/core/model/complete.js';
import type { Importance } from '../../../../src/core/model/vocabulary.js';
import { catalogueOf, rawOffer } from '../samples.js';

const TODAY = '2026-11-24';

async function plan(
  offers: readonly (Partial<RawOffer> & { readonly id: string })[],
  needs: Readonly<Record<string, Importance>> = { 'recruit-skilled': 3, 'upskill-tech': 2 },
): Promise<Plan> {
  const enquiry = { needs, company: {}, today: TODAY, minSystems: 1 };
  const { best } = await findJointOffers([catalogueOf(offers.map(rawOffer))], enquiry);
  if (!best) throw new Error('no joint offer');
  return planOf(best, enquiry);
}

const RECRUIT = { id: 'recruit', needs: { 'recruit-skilled': 3 }, system: 'employment' } as const;
const TEACH = { id: 'teach', needs: { 'upskill-tech': 3 }, system: 'education' } as const;

describe('planOf', () => {
  it('has a row for each need that is covered, in the owner’s order, and names those that are not', async () => {
    const { rows, uncovered } = await plan([RECRUIT, TEACH], {
      'upskill-tech': 2,
      export: 1,
      'recruit-skilled': 3,
    });
    expect(rows.map(({ need, importance, part }) => [need, importance, part.offer.id])).toEqual([
      ['upskill-tech', 2, 'teach'],
      ['recruit-skilled', 3, 'recruit'],
    ]);
    expect(uncovered).toEqual(['export']);
  });

  test.each<[string, 'employment' | 'education' | 'business', string]>([
    ['recruit-apprentice', 'education', 'recruitment'],
    ['recruit-hands', 'employment', 'recruitment'],
    ['upskill-tech', 'employment', 'training'],
    ['upskill-funding', 'business', 'advice'],
    ['leadership-training', 'education', 'training'],
    ['retain-sick', 'employment', 'support'],
    ['growth-strategy', 'business', 'advice'],
    ['our-own-need', 'education', 'training'],
  ])('%s by %s is %s', async (need, system, means) => {
    const { rows } = await plan([{ id: 'o', needs: { [need]: 3 }, system }], { [need]: 2 });
    expect(rows.map((row) => row.means)).toEqual([means]);
  });

  test.each<[string, Partial<RawOffer>, string]>([
    ['a deadline', { deadline: '2027-01-15' }, 'apply'],
    ['apply before start', { checks: ['apply-before-start'] }, 'apply'],
    ['by call', { status: 'call-based' }, 'await-call'],
    ['a call that is open', { status: 'call-based', deadline: '2027-01-15' }, 'apply'],
    [
      'an open question',
      { conditions: [{ fact: 'company.ageYears', op: '>', value: 1, hard: true }] },
      'clarify',
    ],
    ['nothing else', {}, 'agree'],
  ])('with %s the step is to %3$s', async (_name, given, step) => {
    const { rows } = await plan([{ id: 'o', needs: { export: 3 }, ...given }], { export: 2 });
    expect(rows.map((row) => row.step)).toEqual([step]);
  });

  test.each<[string, Partial<RawOffer>, string, string]>([
    ['its own deadline', { deadline: '2027-02-01' }, '2027-02-01', 'deadline'],
    ['where it ends before the week proposed', { validThrough: '2026-12-01' }, '2026-12-01', 'offer-ends'],
    ['where it ends later', { validThrough: '2028-12-01' }, '2027-01-15', 'proposed'],
    // Four weeks on is the week of Christmas.
    ['a week proposed', {}, '2027-01-15', 'proposed'],
  ])('the date is %s', async (_name, given, date, from) => {
    const { rows } = await plan([{ id: 'o', needs: { export: 3 }, ...given }], { export: 2 });
    expect(rows.map((row) => row.by)).toEqual([{ date, from }]);
  });

  it('proposes one visit for all providers, each once, before the first date', async () => {
    const { visit } = await plan([RECRUIT, TEACH]);
    expect(visit?.offers.map(({ id }) => id).sort()).toEqual(['recruit', 'teach']);
    expect(visit?.by).toEqual({ date: '2026-12-11', from: 'proposed' });
    const soon = await plan([{ ...RECRUIT, deadline: '2026-12-01' }, TEACH]);
    expect(soon.visit?.by.date).toBe('2026-12-01');
  });

  it('proposes none where there is one to talk to', async () => {
    const provider = { id: 'p', name: 'P' };
    expect(
      (
        await plan([
          { ...RECRUIT, provider },
          { ...TEACH, provider },
        ])
      ).visit,
    ).toBeNull();
  });

  it('tells questions about a person as a number only', async () => {
    const conditions = ['company.ageYears', 'project.theme', 'person.age', 'mentor.decisiveNeed'].map(
      (fact) => ({ fact, op: '=' as const, value: 1, hard: true }),
    );
    const { questions, personal } = await plan([{ ...RECRUIT, conditions }, TEACH]);
    expect([...questions].sort()).toEqual(['company.ageYears', 'project.theme']);
    expect(personal).toBe(2);
    expect(JSON.stringify({ questions, personal })).not.toMatch(/person\.|mentor/u);
  });
});

describe('weeks', () => {
  test.each([
    ['2026-01-01', 1],
    ['2026-11-24', 48],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
  ])('%s is in week %i', (date, week) => expect(weekOf(date)).toBe(week));

  test.each([
    ['2026-11-23', 0, '2026-11-27'],
    ['2026-11-29', 1, '2026-12-04'],
    // Christmas, and the middle of July.
    ['2026-12-21', 0, '2027-01-15'],
    ['2026-07-06', 0, '2026-07-31'],
  ])('%s and %i weeks is the Friday %s', (date, weeks, friday) =>
    expect(fridayAfter(date, weeks)).toBe(friday),
  );
});

describe('stableId', () => {
  it('is the same for the same parts, and another for others', () => {
    const parts = fc.array(fc.string());
    fc.assert(fc.property(parts, (a) => stableId(...a) === stableId(...a)));
    expect(stableId('a', 'b')).not.toBe(stableId('ab'));
    const ids = Array.from({ length: 2000 }, (_, index) => stableId('plan', `offer-${index}`));
    expect(new Set(ids).size).toBe(2000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{14}$/u);
  });
});
