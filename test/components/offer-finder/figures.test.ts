import { expect } from '@open-wc/testing';
import { da as first } from '../../../src/components/offer-finder/answer-texts.da.js';
import { da as below } from '../../../src/components/offer-finder/below-texts.da.js';
import { daysInWords, differing, priceInWords } from '../../../src/components/offer-finder/figure-words.js';
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
function setOf(kind: JointOfferKind, offers: readonly Given[]): JointOffer {
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
    coverage: 0.8,
    systems: ['business'],
    uncovered: [],
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

describe('what one joint offer has instead of another', () => {
  const best = setOf('balanced', [{ id: 'a' }, { id: 'b' }]);
  const differs = (...ids: readonly string[]) =>
    differing(
      setOf(
        'lowest-price',
        ids.map((id) => ({ id })),
      ),
      best,
      da,
      'da',
    ).words;

  it('is told by the titles that differ', () => {
    expect(differs('c', 'b')).to.equal('Med »Tilbud c« i stedet for »Tilbud a«');
    expect(differs('a', 'b', 'c')).to.equal('Også med »Tilbud c«');
    expect(differs('a')).to.equal('Uden »Tilbud b«');
  });
});
