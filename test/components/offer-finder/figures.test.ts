import { expect } from '@open-wc/testing';
import { da as first } from '../../../src/components/offer-finder/answer-texts.da.js';
import { da as below } from '../../../src/components/offer-finder/below-texts.da.js';
import { daysInWords, nameAll, priceInWords } from '../../../src/components/offer-finder/figure-words.js';
import { figuresOf } from '../../../src/components/offer-finder/figures.js';
import type { Price } from '../../../src/core/model/catalogue.js';
import { completeCatalogue } from '../../../src/core/model/complete.js';
import type { JointOffer } from '../../../src/core/model/joint-offer.js';
import type { JointOfferKind } from '../../../src/core/model/vocabulary.js';

const da = { ...first, ...below };

interface Given {
  readonly id: string;
  readonly provider?: string;
  readonly days?: number | null;
  readonly price?: Price | null;
}

const kroner = (amount: number, year: number | null = 2026): Price => ({ amount, currency: 'DKK', year });

/** A joint offer as the engine gives it, of what matters to the figures. */
function setOf(
  kind: JointOfferKind,
  offers: readonly Given[],
  { coverage = 0.8, uncovered = [] }: { coverage?: number; uncovered?: readonly string[] } = {},
): JointOffer {
  const catalogue = completeCatalogue({
    format: 'kobling-catalogue',
    version: 1,
    id: 'c',
    publisher: { name: 'C' },
    offers: offers.map(({ id, provider = id, days = null, price = null }) => ({
      id,
      system: 'business' as const,
      title: { da: `Tilbud ${id}` },
      provider: { id: provider, name: provider },
      needs: { automation: 3 },
      effortDays: days,
      price,
    })),
  });
  return {
    kind,
    parts: catalogue.offers.map((offer) => ({ offer, catalogue: 'c', needs: [], fit: {}, open: [] })),
    value: 0,
    balancedValue: 0,
    bound: 0,
    gap: 0,
    optimal: true,
    coverage,
    systems: ['business'],
    uncovered,
    combinations: [],
    questions: [],
    checks: [],
    steps: [],
  };
}

const figures = (offers: readonly Given[]) => figuresOf(setOf('balanced', offers), ['automation']);
const price = (offers: readonly Given[]) => priceInWords(figures(offers), da, 'da').replace(/\u00a0/g, ' ');

describe('the figures of a joint offer', () => {
  it('count each provider once', () => {
    expect(
      figures([
        { id: 'a', provider: 'p' },
        { id: 'b', provider: 'p' },
      ]).contacts,
    ).to.equal(1);
  });

  for (const [name, days, words] of [
    ['all of them', [1, 2.5], '3,5'],
    ['some of them', [1, null], 'mindst 1'],
    ['some, and those take none', [0, null], 'ikke oplyst for alle'],
    ['none', [null, null], 'ikke oplyst'],
  ] as const)
    it(`tell the days where ${name} say so`, () => {
      const offers = days.map((day, i) => ({ id: `o${i}`, days: day }));
      expect(daysInWords(figures(offers), da, 'da')).to.equal(words);
    });

  it('tell a price with its year, two years apart, and what is missing', () => {
    const a = { id: 'a', price: kroner(1000) };
    expect(price([a])).to.equal('1.000 kr. (2026)');
    expect(price([a, { id: 'b', price: kroner(500, 2024) }])).to.equal('1.000 kr. (2026) + 500 kr. (2024)');
    expect(price([a, { id: 'b' }])).to.equal('mindst 1.000 kr. (2026)');
    expect(price([{ id: 'b' }])).to.equal('ikke oplyst');
  });

  it('tell what is free, with the years it was', () => {
    const free = (year: number | null) => ({ id: `free${String(year)}`, price: kroner(0, year) });
    expect(price([free(2026)])).to.equal('gratis i 2026');
    expect(price([free(2026), free(2024)])).to.equal('gratis i 2024–2026');
    expect(price([free(null)])).to.equal('gratis');
    expect(price([free(2026), { id: 'x' }])).to.equal('ikke oplyst for alle');
  });
});

describe('a combination is named by what is true of it', () => {
  const best = setOf('balanced', [
    { id: 'a', days: 4, price: kroner(9000) },
    { id: 'b', days: 2, price: kroner(0) },
  ]);
  const names = (...alternatives: readonly JointOffer[]) =>
    nameAll(best, alternatives, ['automation', 'export'], da, 'da').map(({ name, note }) =>
      note === null ? name : `${name} | ${note}`,
    );

  it('the best by being it, and each other by what it is better in', () => {
    expect(
      names(
        setOf('fewest-contacts', [{ id: 'a', days: 9, price: kroner(99000) }]),
        setOf('least-time', [
          { id: 'a', days: 4, price: kroner(9000) },
          { id: 'c', days: 1, price: kroner(0) },
        ]),
        setOf('lowest-price', [
          { id: 'd', days: 9, price: kroner(10) },
          { id: 'b', days: 9, price: kroner(0) },
        ]),
        setOf('most-complete', [{ id: 'a', days: 9, price: kroner(99000) }, { id: 'e' }], { coverage: 0.9 }),
      ).map((name) => name.split(' | ')[0]),
    ).to.eql(['Samlet set bedst', 'Færrest kontakter', 'Mindst tid', 'Lavest pris', 'Passer bedst']);
  });

  it('never the cheapest or quickest where one of its offers does not say', () => {
    for (const kind of ['lowest-price', 'least-time'] as const)
      expect(names(setOf(kind, [{ id: 'a', days: 1, price: kroner(10) }, { id: 'c' }]))).to.eql([
        'Samlet set bedst',
        'Med »Tilbud c« i stedet for »Tilbud b« | andre udbydere',
      ]);
  });

  it('never by what another on show does better', () => {
    const named = names(
      setOf('lowest-price', [{ id: 'c', days: 1, price: kroner(5000) }]),
      setOf('most-complete', [{ id: 'd', days: 1, price: kroner(10) }]),
    );
    expect(named[1]).to.match(/^Med »Tilbud c«/);
  });

  it('never better fitting where no more per cent stand in the table', () => {
    const one = setOf('most-complete', [{ id: 'c' }, { id: 'b' }], { coverage: 0.802 });
    expect(names(one)[1]).to.match(/^Med »Tilbud c« i stedet for »Tilbud a«/);
  });

  it('with other offers of the same providers as just that', () => {
    const same = setOf('lowest-price', [
      { id: 'c', provider: 'a', price: kroner(9000) },
      { id: 'b', price: kroner(0) },
    ]);
    expect(names(same)[1]).to.contain('| samme udbydere, andre tilbud');
  });

  it('by what it lacks where it has nothing of its own', () => {
    const less = setOf('least-time', [{ id: 'a', days: 4 }, { id: 'b' }].slice(0, 1));
    expect(names({ ...less, kind: 'most-complete' })[1]).to.match(/^Uden »Tilbud b«/);
  });
});
