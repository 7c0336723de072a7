import { expect } from '@open-wc/testing';
import { parseCatalogue } from '../../../src/core/exchange/parse-catalogue.js';
import type { Offer } from '../../../src/core/model/catalogue.js';
import { da } from '../../../src/components/offer-finder/answer-texts.da.js';
import { en } from '../../../src/components/offer-finder/answer-texts.en.js';
import { cautions, marginNotes, whom } from '../../../src/components/offer-finder/offer-words.js';

const SURE = { asOf: 2026, confidence: 'high' };

function offer(own: Record<string, unknown>): Offer {
  const { catalogue } = parseCatalogue({
    format: 'kobling-catalogue',
    version: 1,
    id: 'c',
    publisher: { name: 'C' },
    offers: [
      {
        id: 'a',
        system: 'education',
        title: { da: 'A' },
        provider: { id: 'p', name: 'Skolen' },
        needs: { automation: 3 },
        ...own,
      },
    ],
  });
  const [first] = catalogue.offers;
  if (!first) throw new Error('The offer was set aside.');
  return first;
}
const notes = (own: Record<string, unknown>) => marginNotes(offer(own), da, 'da');
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ' '));

describe('the notes in the margin', () => {
  it('are none where nothing is known', () => {
    expect(notes({})).to.eql([]);
  });

  it('tell an amount with its year, or that the year is unknown', () => {
    expect(plain(notes({ price: { amount: 25000, currency: 'DKK', year: 2026 } }))).to.eql([
      '25.000 kr. (2026)',
    ]);
    expect(plain(notes({ price: { amount: 25000, currency: 'DKK' } }))).to.eql(['25.000 kr. (år ukendt)']);
  });

  it('tell what is free, with the year it was', () => {
    expect(notes({ price: { amount: 0, currency: 'DKK', year: 2026 } })).to.eql(['gratis i 2026']);
  });

  it('prefer the words of the provider to the bare amount', () => {
    const price = { amount: 5, currency: 'DKK', year: 2026 };
    expect(notes({ price, terms: { da: '100 kr. om dagen (2025)' } })).to.eql(['100 kr. om dagen (2025)']);
  });

  it('tell where: at the school only where there is one', () => {
    expect(notes({ delivery: 'at-provider' })).to.eql(['på skolen']);
    expect(notes({ delivery: 'at-provider', system: 'business' })).to.eql(['hos dem']);
  });

  it('tell how long it takes and where, in the reader’s language', () => {
    const own = { duration: 'P1W', delivery: 'at-company', effortDays: 0.5 };
    expect(plain(notes(own))).to.eql(['1 uge', 'hos jer', '0,5 dage af jeres tid']);
    expect(plain(marginNotes(offer(own), en, 'en'))).to.eql([
      '1 week',
      'at your place',
      '0.5 days of your own time',
    ]);
  });

  it('tell one day as one day', () => {
    expect(plain(notes({ duration: 'P1D', effortDays: 1 }))).to.eql(['1 dag', '1 dag af jeres tid']);
  });
});

describe('how sure an offer is', () => {
  it('is told by the year it was checked', () => {
    expect(cautions(offer({ source: SURE }), da, 'da')).to.eql(['Senest tjekket i 2026.']);
  });

  it('names whom to ask when the source is weak or unknown', () => {
    expect(cautions(offer({}), da, 'da')).to.eql([
      'Ikke tjekket. Reglerne kan være ændret. Spørg først: Skolen.',
    ]);
    const weak = offer({ source: { asOf: 2026, confidence: 'medium' }, contact: { name: 'Åse' } });
    expect(cautions(weak, da, 'da').join()).to.contain('Spørg først: Åse.');
  });

  it('doubts employment offers from before the reform of 2026, however good the source', () => {
    const before = offer({ system: 'employment', source: { asOf: 2025, confidence: 'high' } });
    expect(cautions(before, da, 'da').join()).to.contain('Reglerne kan være ændret.');
  });

  it('tells status and dates before that', () => {
    const own = { source: SURE, status: 'ending', deadline: '2027-01-12', validThrough: '2027-12-31' };
    expect(cautions(offer(own), da, 'da')).to.eql([
      'Ordningen er ved at blive lukket.',
      'Søg senest 12. januar 2027.',
      'Gælder til 31. december 2027.',
      'Senest tjekket i 2026.',
    ]);
  });
});

describe('whom to ask', () => {
  it('is the contact’s name, else the provider', () => {
    expect(whom(offer({ contact: { name: 'Åse' } }))).to.equal('Åse');
    expect(whom(offer({ contact: { email: 'x@y.example' } }))).to.equal('Skolen');
  });
});
