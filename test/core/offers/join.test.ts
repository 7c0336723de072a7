import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/core/model/catalogue.js';
import type { Fit } from '../../../src/core/model/vocabulary.js';
import { SYSTEMS } from '../../../src/core/model/vocabulary.js';
import type { Enquiry } from '../../../src/core/model/enquiry.js';
import type { JointOffer } from '../../../src/core/model/joint-offer.js';
import { loadNationalCatalogue } from '../../../src/core/content/national/index.js';
import { findJointOffers } from '../../../src/core/offers/index.js';
import { catalogueOf, rawOffer } from './samples.js';

const ids = (set: JointOffer | null | undefined): string[] => set?.parts.map(({ offer }) => offer.id) ?? [];
const ref = (offer: string) => ({ catalogue: 'c', offer });

/** Many offers in a fixed but irregular pattern. */
function manyOffers(count: number, needs: number): Catalogue {
  let state = 7;
  const upTo = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const offers = Array.from({ length: count }, (_, i) => {
    const type = upTo(40);
    const provider = `p${upTo(50)}`;
    const fits = Array.from(
      { length: 1 + upTo(3) },
      () => [`n${upTo(needs)}`, ([1, 2, 3] as const)[upTo(3)] ?? 1] as const,
    );
    return rawOffer({
      id: `o${i}`,
      type: `t${type}`,
      system: SYSTEMS[type % 3] ?? 'business',
      provider: { id: provider, name: provider },
      needs: Object.fromEntries<Fit>(fits),
      effortDays: upTo(20),
    });
  });
  const combinations = Array.from({ length: 20 }, (_, i) => ({
    id: `k${i}`,
    offers: [`t${upTo(40)}`, `t${upTo(40)}`, `t${upTo(40)}`],
  }));
  return catalogueOf(offers, { combinations });
}

const allNeeds = (count: number): Record<string, Fit> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, 2 as const]));

describe('the worth of a set', () => {
  test('adds up as the contract says', async () => {
    const catalogue = catalogueOf(
      [
        rawOffer({
          id: 'x',
          type: 't1',
          system: 'employment',
          needs: { a: 3 },
          effortDays: 10,
          price: { amount: 5000 },
        }),
        rawOffer({
          id: 'y',
          type: 't2',
          system: 'education',
          needs: { b: 2 },
          effortDays: 100,
          price: { amount: 90_000 },
        }),
      ],
      { combinations: [{ id: 'k', offers: ['t1', 't2'], watch: { da: 'Pas på' } }] },
    );
    const enquiry: Enquiry = { needs: { a: 2, b: 1, c: 1 }, company: {} };
    const { best, ...rest } = await findJointOffers([catalogue], enquiry);
    const coverage = (2 * 3 + 1 * 2) / 3 / 4;
    expect(best?.value).toBeCloseTo(coverage + 0.05 - 0.03 - 0.02 * 1.5 - 0.02 * 1.1, 12);
    expect(best).toMatchObject({
      kind: 'balanced',
      optimal: true,
      gap: 0,
      uncovered: ['c'],
      combinations: ['k'],
    });
    expect(best?.coverage).toBeCloseTo(coverage, 12);
    expect(best?.balancedValue).toBe(best?.value);
    expect(best?.systems).toEqual(['employment', 'education']);
    expect(rest).toMatchObject({ considered: 2, eligible: 2, spanned: 2 });
  });

  test('twins of a type may both stand beside a partner, each pair counting', async () => {
    const twin = {
      type: 't1',
      system: 'employment',
      provider: { id: 'p', name: 'P' },
      needs: { a: 3, b: 3 },
    } as const;
    const catalogue = catalogueOf(
      [
        rawOffer({ id: 'twin1', ...twin }),
        rawOffer({ id: 'twin2', ...twin }),
        rawOffer({ id: 'twin3', ...twin }),
        rawOffer({ id: 'partner', type: 't2', provider: twin.provider, needs: { c: 3 } }),
      ],
      { combinations: [{ id: 'k', offers: ['t1', 't2'] }] },
    );
    const { best } = await findJointOffers([catalogue], { needs: { a: 1, b: 1, c: 1 }, company: {} });
    expect(ids(best)).toEqual(['partner', 'twin1', 'twin2']);
    expect(best?.value).toBeCloseTo(1.1, 12);
  });

  test('twins stand beside a partner where contacts cost nothing, the dearer one first by its key', async () => {
    const twin = { type: 't1', system: 'employment', needs: { a: 3, b: 3 } } as const;
    const catalogue = catalogueOf(
      [
        rawOffer({ id: 'dear', ...twin, effortDays: 10 }),
        rawOffer({ id: 'partner', type: 't2', needs: { c: 3 } }),
        rawOffer({ id: 'twin', ...twin }),
      ],
      { combinations: [{ id: 'k', offers: ['t1', 't2'] }] },
    );
    const enquiry: Enquiry = { needs: { a: 1, b: 1, c: 1 }, company: {}, weights: { contact: 0 } };
    const { best } = await findJointOffers([catalogue], enquiry);
    expect(ids(best)).toEqual(['dear', 'partner', 'twin']);
    expect(best?.value).toBeCloseTo(1.1 - 0.02 * 0.5, 12);
  });

  test('an offer that brings a pair is not given up for earlier ones that serve the same', async () => {
    const same = { system: 'employment', provider: { id: 'p', name: 'P' }, needs: { a: 3 } } as const;
    const catalogue = catalogueOf(
      [
        rawOffer({ id: 'a1', ...same }),
        rawOffer({ id: 'a2', ...same }),
        rawOffer({ id: 'partner', type: 't2', provider: same.provider, needs: { b: 3 } }),
        rawOffer({ id: 'z', type: 't1', ...same }),
      ],
      { combinations: [{ id: 'k', offers: ['t1', 't2'] }] },
    );
    const { best } = await findJointOffers([catalogue], { needs: { a: 1, b: 1 }, company: {} });
    expect(ids(best)).toEqual(['partner', 'z']);
  });

  test('every offer handles something, the smaller key first', async () => {
    const provider = { id: 'p', name: 'P' };
    const catalogue = catalogueOf(
      [
        rawOffer({ id: 'x', type: 't1', system: 'employment', provider, needs: { a: 3, b: 3 } }),
        rawOffer({ id: 'y', type: 't2', provider, needs: { a: 3, b: 2 } }),
      ],
      { combinations: [{ id: 'k', offers: ['t1', 't2'] }] },
    );
    const { best } = await findJointOffers([catalogue], { needs: { a: 1, b: 1 }, company: {} });
    expect(best?.parts.map(({ offer, needs }) => [offer.id, ...needs])).toEqual([
      ['x', 'b'],
      ['y', 'a'],
    ]);
  });

  test('the built-in combinations apply to every catalogue', async () => {
    const national = await loadNationalCatalogue();
    const pair = national.combinations
      .filter(({ status }) => status !== 'phased-out')
      .map(({ offers }) => offers)
      .find(
        ([x, y]) =>
          !national.exclusions.some(({ offers }) => offers.includes(x ?? '') && offers.includes(y ?? '')),
      );
    const [x = null, y = null] = pair ?? [];
    const catalogue = catalogueOf([
      rawOffer({ id: 'x', type: x, system: 'employment', needs: { a: 3 } }),
      rawOffer({ id: 'y', type: y, system: 'education', needs: { b: 3 } }),
    ]);
    const { best } = await findJointOffers([catalogue], { needs: { a: 1, b: 1 }, company: {} });
    expect(best?.combinations.length).toBeGreaterThan(0);
    expect(best?.value).toBeCloseTo(1 + 0.05 - 0.03, 12);
  });
});

describe('nothing to offer', () => {
  const catalogue = catalogueOf([rawOffer({ id: 'x' }), rawOffer({ id: 'y' })], {});
  const none = { best: null, alternatives: [], spanned: 0 };
  test.each<[string, Enquiry, Parameters<typeof findJointOffers>[2], number]>([
    ['no need asked', { needs: {}, company: {} }, {}, 0],
    ['a need that nobody serves', { needs: { z: 3 }, company: {} }, {}, 0],
    ['all dropped', { needs: { a: 3 }, company: {} }, { drop: [ref('x'), ref('y')] }, 2],
    ['more pinned than can be busy', { needs: { a: 3 }, company: {} }, { pin: [ref('x'), ref('y')] }, 2],
    ['pinned and dropped', { needs: { a: 3 }, company: {} }, { pin: [ref('x')], drop: [ref('x')] }, 2],
  ])('%s', async (_name, enquiry, options, eligible) => {
    expect(await findJointOffers([catalogue], enquiry, options)).toEqual({
      ...none,
      considered: 2,
      eligible,
    });
  });

  test('no catalogue', async () => {
    expect((await findJointOffers([], { needs: { a: 1 }, company: {} })).best).toBeNull();
  });

  test.each([
    { maxOffers: 0 },
    { maxOffers: 1.5 },
    { weights: { contact: -1 } },
    { weights: { price: Number.NaN } },
  ])('%j is refused', async (wrong) => {
    await expect(findJointOffers([catalogue], { needs: { a: 1 }, company: {}, ...wrong })).rejects.toThrow(
      RangeError,
    );
  });
});

test('a pin that is not eligible is ignored; a dropped offer stays out', async () => {
  const catalogue = catalogueOf([
    rawOffer({ id: 'gone', status: 'phased-out' }),
    rawOffer({ id: 'x' }),
    rawOffer({ id: 'y' }),
  ]);
  const enquiry: Enquiry = { needs: { a: 1 }, company: {} };
  expect(ids((await findJointOffers([catalogue], enquiry, { pin: [ref('gone')] })).best)).toEqual(['x']);
  expect(ids((await findJointOffers([catalogue], enquiry, { pin: [ref('y')] })).best)).toEqual(['y']);
  expect(ids((await findJointOffers([catalogue], enquiry, { drop: [ref('x')] })).best)).toEqual(['y']);
});

test('questions name the offers that ask, those with most askers first', async () => {
  const cvr = { fact: 'company.hasCvr', op: '=', value: true } as const;
  const age = { fact: 'person.age', op: '>=', value: 25 } as const;
  const catalogue = catalogueOf([
    rawOffer({ id: 'x', needs: { a: 3 }, conditions: [age, cvr] }),
    rawOffer({ id: 'y', needs: { b: 3 }, system: 'education', conditions: [cvr] }),
  ]);
  const { best } = await findJointOffers([catalogue], { needs: { a: 1, b: 1 }, company: {} });
  expect(best?.questions).toEqual([
    { fact: 'company.hasCvr', offers: [ref('x'), ref('y')] },
    { fact: 'person.age', offers: [ref('x')] },
  ]);
  expect(best?.parts[0]?.open).toHaveLength(2);
});

describe('larger questions', () => {
  test('a few hundred offers are proven, and the same each time', async () => {
    const enquiry: Enquiry = { needs: allNeeds(8), company: {} };
    const options = { timeLimitMs: 60_000 };
    const first = await findJointOffers([manyOffers(300, 8)], enquiry, options);
    const second = await findJointOffers([manyOffers(300, 8)], enquiry, options);
    expect(second).toEqual(first);
    for (const set of [first.best, ...first.alternatives]) expect(set?.optimal).toBe(true);
  });

  test('stopped by the time limit, the bound still holds', async () => {
    const enquiry: Enquiry = { needs: allNeeds(8), company: {} };
    const catalogue = manyOffers(300, 8);
    const { best: proven } = await findJointOffers([catalogue], enquiry, { timeLimitMs: 60_000 });
    const { best, alternatives } = await findJointOffers([catalogue], enquiry, { timeLimitMs: 1 });
    expect(best?.bound).toBeGreaterThanOrEqual((proven?.value ?? Infinity) - 1e-9);
    for (const set of [best, ...alternatives]) {
      if (!set) continue;
      expect(set.optimal).toBe(set.bound - set.value <= 1e-9);
      expect(set.gap).toBeCloseTo((set.bound - set.value) / Math.abs(set.value), 12);
    }
  });

  test('eight offers, forty needs', async () => {
    const offers = Array.from({ length: 40 }, (_, i) =>
      rawOffer({
        id: `o${i}`,
        system: SYSTEMS[i % 3] ?? 'business',
        provider: { id: `p${i % 9}`, name: 'P' },
        needs: Object.fromEntries<Fit>([0, 1, 2, 3, 4].map((step) => [`n${(i * 3 + step) % 40}`, 3])),
      }),
    );
    const enquiry: Enquiry = { needs: allNeeds(40), company: {}, maxOffers: 8, weights: { contact: 0 } };
    const { best } = await findJointOffers([catalogueOf(offers)], enquiry, { timeLimitMs: 300 });
    expect(best?.parts).toHaveLength(8);
    expect(best?.coverage).toBeLessThanOrEqual(1);
  });

  test('others get their turn, and an abort is heard', async () => {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    setTimeout(() => {
      controller.abort(reason);
    }, 0);
    const enquiry: Enquiry = { needs: allNeeds(10), company: {}, maxOffers: 8 };
    const asked = findJointOffers([manyOffers(1500, 10)], enquiry, {
      signal: controller.signal,
      timeLimitMs: 60_000,
    });
    await expect(asked).rejects.toBe(reason);
    await expect(findJointOffers([], enquiry, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('asked again of the same catalogues', () => {
  const small = { fact: 'company.employees', op: 'between', value: [0, 9], hard: true } as const;
  const make = () => [
    catalogueOf([
      rawOffer({ id: 'small', needs: { a: 3, b: 2 }, conditions: [small] }),
      rawOffer({ id: 'any', needs: { a: 1, b: 1 } }),
      rawOffer({ id: 'other', system: 'education', needs: { b: 2, c: 3 } }),
      rawOffer({ id: 'late', system: 'employment', needs: { b: 3, c: 3 }, validFrom: '2026-12-01' }),
    ]),
  ];
  const asked: Enquiry = { needs: { a: 2, b: 1 }, company: { employees: 5 }, today: '2026-11-24' };
  const changes: readonly (readonly [string, Enquiry])[] = [
    ['another importance', { ...asked, needs: { a: 1, b: 3 } }],
    ['another fact', { ...asked, company: { employees: 50 } }],
    ['another need', { ...asked, needs: { a: 2, c: 1 } }],
    ['one need fewer', { ...asked, needs: { b: 1 } }],
    ['another day', { ...asked, today: '2026-12-24' }],
    ['the same', asked],
  ];

  test.each(changes)('with %s, the answer is that of catalogues never asked', async (_, change) => {
    const catalogues = make();
    await findJointOffers(catalogues, asked);
    for (const enquiry of [change, asked, change]) {
      expect(await findJointOffers(catalogues, enquiry)).toEqual(await findJointOffers(make(), enquiry));
    }
  });

  test('after all of them, one by one', async () => {
    const catalogues = make();
    for (const [, enquiry] of [...changes, ...changes]) {
      expect(await findJointOffers(catalogues, enquiry)).toEqual(await findJointOffers(make(), enquiry));
    }
  });
});
