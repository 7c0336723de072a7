import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listBarred } from '../../../../src/core/offers/barred-offers.js';
import { listEligible } from '../../../../src/core/offers/eligible-offers.js';
import { explainOffer, findJointOffers } from '../../../../src/core/offers/index.js';
import { joinCatalogues } from '../../../../src/core/offers/merge.js';
import { SYSTEMS } from '../../../../src/core/model/vocabulary.js';
import type { Catalogue, Offer } from '../../../../src/core/model/catalogue.js';
import type { Enquiry } from '../../../../src/core/model/enquiry.js';
import { catalogueOf, rawOffer } from '../../offers/samples.js';
import { shelve } from './samples.js';

const NEEDS = ['a', 'b', 'c', 'd', '7'];
const type = fc.constantFrom('t1', 't2', 't3', 't4');
const codes = fc.uniqueArray(fc.constantFrom(101, 147, 615, 751), { maxLength: 3 });
const area = fc.oneof(
  fc.constant('national' as const),
  codes.map((municipalities) => ({ municipalities })),
  fc.uniqueArray(fc.constantFrom(1082, 1084), { maxLength: 2 }).map((regions) => ({ regions })),
);
const date = fc.constantFrom(null, null, null, '2026-01-01', '2026-12-31');

const offer = fc
  .record({
    id: fc.constantFrom('o10', 'o9', 'o2', 'O1', 'å', 'z', 'o-1', 'o1', 'constructor', '12'),
    system: fc.constantFrom(...SYSTEMS),
    type: fc.option(type),
    provider: fc.constantFrom('p1', 'p2', 'p3').map((name) => ({ id: name, name })),
    needs: fc.dictionary(fc.constantFrom(...NEEDS), fc.constantFrom(1, 2, 3), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    effortDays: fc.constantFrom(null, 0, 5, 10.5, 40),
    price: fc
      .constantFrom(null, 0, 10_000, 25_000, 90_000)
      .map((amount) => (amount === null ? null : { amount, year: amount > 20_000 ? 2025 : null })),
    conditions: fc.constantFrom(
      [],
      [{ fact: 'company.employees', op: '>=' as const, value: 10, hard: true }],
      [{ fact: 'company.employees', op: '>=' as const, value: 10, hard: false }],
      [{ anyOf: [[{ fact: 'f', op: '=' as const, value: true }], []], hard: true }],
      [{ fact: 'g', op: 'in' as const, value: ['x', 'y'] }],
    ),
    area,
    status: fc.constantFrom('active', 'active', 'ending' as const, 'phased-out' as const),
    validFrom: date,
    validThrough: date,
    deadline: date,
    after: fc.constantFrom([], ['t1'], ['o2']),
    checks: fc.constantFrom([], ['de-minimis' as const]),
    title: fc.constantFrom({ da: 'Titel' }, { da: 'Titel', en: 'Title' }),
    summary: fc.constantFrom(null, { da: 'Lang tekst' }),
    terms: fc.constantFrom(null, { da: 'Gratis (2026)' }),
    contact: fc.constantFrom(null, {}, { name: 'Karl', email: 'karl@kyst.example' }),
    delivery: fc.constantFrom(null, 'at-company'),
    duration: fc.constantFrom(null, 'P1D', { da: 'en dag', en: 'a day' }),
    successor: fc.constantFrom(null, 't2'),
    source: fc.constantFrom(null, { asOf: 2026, confidence: 'high' as const }),
  })
  .map(rawOffer);

const catalogue = (id: string): fc.Arbitrary<Catalogue> =>
  fc
    .record({
      offers: fc.uniqueArray(offer, { maxLength: 10, selector: ({ id: own }) => own }),
      updated: fc.constantFrom(null, '2026-01-01', '2026-06-01'),
      combinations: fc.array(
        fc.record({
          id: fc.constantFrom('k1', 'k2'),
          offers: fc.uniqueArray(type, { minLength: 2, maxLength: 3 }),
        }),
        { maxLength: 2 },
      ),
      exclusions: fc.array(fc.record({ offers: fc.tuple(type, type) }), { maxLength: 1 }),
    })
    .map(({ offers, ...rest }) => catalogueOf(offers, { id, ...rest }));

const weight = fc.constantFrom(0, 0.02, 0.05, 0.25);
const enquiry: fc.Arbitrary<Enquiry> = fc.record({
  needs: fc.dictionary(fc.constantFrom(...NEEDS), fc.constantFrom(1, 2, 3), {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  }),
  company: fc.record({
    municipality: fc.constantFrom(null, 101, 147, 615, 751, 400, 9999),
    employees: fc.constantFrom(null, 5, 20),
  }),
  facts: fc.constantFrom({}, { f: false }, { g: 'z' }),
  today: fc.constantFrom('2025-12-31', '2026-11-24', '2027-06-01'),
  maxOffers: fc.integer({ min: 1, max: 5 }),
  minSystems: fc.integer({ min: 1, max: 3 }),
  weights: fc.record({ combination: weight, contact: weight, effort: weight, price: weight }),
});

/** What a thin offer has of an offer. */
const thin = ({ summary: _, terms: __, contact: ___, ...offer }: Offer) => offer;
/** A result with thin offers, and without how many offers were looked at. */
const thinned = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, own: unknown) => {
      if (key === 'considered') return undefined;
      return key === 'offer' && typeof own === 'object' && own !== null ? thin(own as Offer) : own;
    }),
  );

test('what is found among the shards of a question is what is found in the whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(catalogue('c'), catalogue('b')),
      fc.record({ mostInOne: fc.constantFrom(0, 3, 300), mostInFile: fc.constantFrom(1, 2, 6000) }),
      fc.array(enquiry, { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      async (catalogues, limits, enquiries, random) => {
        const all = joinCatalogues(catalogues).offers.map((entry) => ({
          catalogue: entry.catalogue,
          offer: entry.offer.id,
        }));
        const some = (chance: number) => all.filter(() => Number(random.next().value) < chance);
        const shards = shelve(catalogues, limits).open();
        for (const asked of enquiries) {
          const pin = some(0.1);
          const drop = some(0.1);
          const { catalogues: loaded, failures } = await shards.load({
            needs: Object.keys(asked.needs),
            municipality: Number(asked.company.municipality) || null,
            offers: pin,
            titles: true,
          });
          expect(failures).toEqual([]);
          const options = { pin, drop, timeLimitMs: 60_000 };
          expect(thinned(await findJointOffers(loaded, asked, options))).toEqual(
            thinned(await findJointOffers(catalogues, asked, options)),
          );
          expect(thinned(await listEligible(loaded, asked))).toEqual(
            thinned(await listEligible(catalogues, asked)),
          );
          if (asked.company.municipality)
            expect(thinned(await listBarred(loaded, asked, 99))).toEqual(
              thinned(await listBarred(catalogues, asked, 99)),
            );
          for (const { id, offers } of loaded)
            for (const { id: own } of offers.slice(0, 3))
              expect(await explainOffer(loaded, asked, { catalogue: id, offer: own }, options)).toEqual(
                await explainOffer(catalogues, asked, { catalogue: id, offer: own }, options),
              );
        }
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);

test('the whole offers are what went in', async () => {
  await fc.assert(
    fc.asyncProperty(catalogue('c'), async (given) => {
      const refs = given.offers.map(({ id }) => ({ catalogue: 'c', offer: id }));
      const whole = await shelve([given]).open().detailsOf(refs);
      expect(given.offers.map(({ id }) => whole.get(`c/${id}`))).toEqual(given.offers);
    }),
    { numRuns: 100 },
  );
});
