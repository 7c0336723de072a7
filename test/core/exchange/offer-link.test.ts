import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { loadFacts, type FactQuestion } from '../../../src/core/content/facts.js';
import {
  decodeOfferLink,
  EMPTY_LINK,
  encodeOfferLink,
  LINK_CAPS,
  lostRefs,
  type OfferLink,
} from '../../../src/core/exchange/offer-link/index.js';
import { JOINT_OFFER_KINDS } from '../../../src/core/model/vocabulary.js';
import { catalogueOf, rawOffer } from '../offers/samples.js';

let questions: Readonly<Record<string, FactQuestion>> = {};
beforeAll(async () => {
  questions = await loadFacts();
});

const encode = (given: Partial<OfferLink>) => encodeOfferLink({ ...EMPTY_LINK, ...given }, questions);
const read = (fragment: string) => decodeOfferLink(fragment);

const id = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((words) => /^\S(?:.*\S)?$/su.test(words));
const refs = fc.uniqueArray(fc.record({ catalogue: id, offer: id }), {
  maxLength: 6,
  selector: ({ catalogue, offer }) => JSON.stringify([catalogue, offer]),
});
const facts = fc.dictionary(
  fc.constantFrom('company.ageYears', 'company.turnoverDKK', 'company.plannedHires'),
  fc.oneof(
    fc.constant(null),
    fc.nat(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  ),
);
const answers = fc.tuple(facts, fc.option(fc.boolean())).map(([numbers, hasVacancy]) => ({
  ...numbers,
  'company.hasVacancy': hasVacancy,
}));
const anyLink: fc.Arbitrary<OfferLink> = fc.record({
  needs: fc.uniqueArray(fc.record({ id, importance: fc.constantFrom(1 as const, 2 as const, 3 as const) }), {
    maxLength: 8,
    selector: (need) => need.id,
  }),
  municipality: fc.option(fc.nat(9999)),
  employees: fc.option(fc.nat(999_999)),
  sector: fc.option(fc.constantFrom('private' as const, 'public' as const)),
  facts: answers,
  pin: refs,
  drop: refs,
  kind: fc.constantFrom(...JOINT_OFFER_KINDS),
  text: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 }).filter((t) => !/\p{Surrogate}/u.test(t))),
  finder: fc.option(id),
});

describe('a link of an enquiry', () => {
  it('is short and can be read by people', () => {
    const { fragment } = encode({
      needs: [
        { id: 'recruit-skilled', importance: 3 },
        { id: 'automation', importance: 2 },
      ],
      municipality: 615,
      employees: 12,
      facts: { 'company.hasVacancy': true, 'project.theme': 'green' },
    });
    expect(fragment).toMatch(
      /^#kobling=1\.n3_recruit-skilled\.n2_automation\.m615\.e12\.fcompany_hasVacancy_y/u,
    );
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const { fragment, left } = encodeOfferLink(link, questions);
        fc.pre(left.length === 0);
        expect(fragment).toMatch(/^#kobling=1[\w.~-]*$/u);
        expect(read(fragment)).toEqual({ link, refused: null, dropped: [] });
      }),
    );
  });

  test.each(['\uFEFFhej', 'æøå ÆØÅ', '🌱 & # % ~ _ . =', 'Linje 1\nLinje 2'])('brings %j back', (text) => {
    expect(read(encode({ text }).fragment).link?.text).toBe(text);
  });

  it('comes back also where a program has quoted the tilde, or another script has added to it', () => {
    const { fragment } = encode({ text: 'Vi mangler svejsere, nu' });
    expect(read(fragment.replaceAll('~', '%7E')).link?.text).toBe('Vi mangler svejsere, nu');
    expect(read(`${fragment}&utm=1`).link?.text).toBe('Vi mangler svejsere, nu');
  });

  it('never carries a fact about a person, whoever passes it in', () => {
    const own = /^(?:company|project)\./u;
    const other = fc.oneof(
      fc.constantFrom(
        ...['person.age', 'person.status', 'employee.aKasseMember', 'mentor.decisiveNeed', 'pay.ordinary'],
        ...['aid.decisiveForJob', 'otherSubsidySameHours', 'founder.hoursPerWeek', 'x.company.y'],
      ),
      fc.string({ minLength: 1 }).filter((fact) => !own.test(fact)),
    );
    const value = fc.constantFrom('needle7391', 7391, true, null);
    fc.assert(
      fc.property(fc.dictionary(other, value), (told) => {
        const { fragment, left } = encode({ facts: told });
        expect(fragment).toBe('#kobling=1');
        expect(left).toHaveLength(Object.keys(told).length);
      }),
    );
  });

  it('carries of the company only answers that its questions have: no free words', () => {
    const { fragment, left } = encode({
      facts: {
        'company.hasVacancy': 'Jens',
        'project.theme': 'Jens',
        'company.unknown': true,
        'company.ageYears': NaN,
      },
    });
    expect(fragment).toBe('#kobling=1');
    expect(left.map(({ name }) => name)).toEqual([
      'company.hasVacancy',
      'project.theme',
      'company.unknown',
      'company.ageYears',
    ]);
  });

  it('leaves out what is sensitive, whoever it is about', () => {
    const sensitive = { 'company.x': { type: 'boolean', question: { da: '?' }, sensitive: true } } as const;
    const { fragment } = encodeOfferLink({ ...EMPTY_LINK, facts: { 'company.x': true } }, sensitive);
    expect(fragment).toBe('#kobling=1');
  });

  it('is never longer than the cap, and tells what had no room', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 40 }), (ids) => {
        const pin = ids.map((offer) => ({ catalogue: 'ø'.repeat(150), offer }));
        const { fragment, left } = encode({ pin, text: 'æ'.repeat(500) });
        expect(fragment.length).toBeLessThanOrEqual(LINK_CAPS.length);
        expect(left.map(({ part }) => part)).toContain('text');
        expect(read(fragment).refused).toBeNull();
      }),
    );
  });
});

describe('reading a link', () => {
  it('never throws, and takes in nothing about a person', () => {
    const tail = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[nmeskfpdtz~_.0-9a-fxy-]{0,80}$/u),
      fc.stringMatching(/^(?:f(?:person|company|aid|__proto__)_[a-z_~0-9]{0,12}[.]?){0,6}$/u),
    );
    fc.assert(
      fc.property(fc.constantFrom('', '#', '#kobling=', '#kobling=1.'), tail, (head, rest) => {
        const { link, refused } = read(`${head}${rest}`);
        expect(link === null).toBe(refused !== null);
        for (const fact of Object.keys(link?.facts ?? {})) expect(fact).toMatch(/^(?:company|project)\./u);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['', 'no-link'],
    ['#answer', 'no-link'],
    ['#kobling=', 'unreadable'],
    ['#kobling=x.n3_export', 'unreadable'],
    ['#kobling=0.n3_export', 'unreadable'],
    ['#kobling=2.n3_export', 'newer'],
    ['#kobling=17', 'newer'],
    [`#kobling=1.t${'a'.repeat(LINK_CAPS.length)}`, 'too-long'],
  ] as const)('refuses %j: %s', (fragment, refused) => {
    expect(read(fragment)).toEqual({ link: null, refused, dropped: [] });
  });

  test.each([
    ['z1_2', 'other', ''],
    ['n9_export', 'need', 'export'],
    ['n3_', 'need', ''],
    ['n3_~zz', 'need', ''],
    ['n3_~ff', 'need', ''],
    ['mHorsens', 'municipality', ''],
    ['e-3', 'employees', ''],
    ['sother', 'sector', ''],
    ['kbest', 'kind', ''],
    ['fperson_age_d44', 'fact', 'person.age'],
    ['fcompany_y', 'fact', 'company'],
    ['fcompany_ageYears_dNaN', 'fact', 'company.ageYears'],
    ['pc', 'pin', ''],
    ['dc_a_b', 'drop', 'a'],
  ])('drops %j and names it, and keeps the rest', (section, part, name) => {
    const { link, dropped } = read(`#kobling=1.n2_export.${section}.m615`);
    expect(link).toMatchObject({ needs: [{ id: 'export', importance: 2 }], facts: {} });
    expect(link?.municipality).toBe(615);
    expect(dropped).toEqual([{ part, name }]);
  });

  it('drops what the page does not know', () => {
    const { link, dropped } = decodeOfferLink('#kobling=1.n3_export.n3_gone.m1', {
      need: (need) => need === 'export',
      municipality: (code) => code === 615,
    });
    expect(link).toMatchObject({ needs: [{ id: 'export' }], municipality: null });
    expect(dropped.map(({ part }) => part)).toEqual(['need', 'municipality']);
  });

  it('finds the offers that a changed catalogue has no longer', () => {
    const catalogue = catalogueOf([rawOffer({ id: 'a' })]);
    const lost = lostRefs(
      [
        { catalogue: 'c', offer: 'a' },
        { catalogue: 'c', offer: 'b' },
        { catalogue: 'd', offer: 'a' },
      ],
      [catalogue],
    );
    expect(lost.map(({ catalogue: c, offer }) => `${c}/${offer}`)).toEqual(['c/b', 'd/a']);
  });
});
