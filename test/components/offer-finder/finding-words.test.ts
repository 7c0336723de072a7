import { expect } from '@open-wc/testing';
import { termsIn } from '../../../src/components/offer-finder/finding-words.js';
import { loadGlossary } from '../../../src/core/content/glossary.js';

describe('a word of the glossary in a text', () => {
  for (const [text, words] of [
    ['Praktik i virksomheden', ['Praktik']],
    ['Hjælp til praktikken og kunderne', ['praktikken', 'kunderne']],
    ['Tilbuddet og forløbets niveauer', ['Tilbuddet', 'forløbets', 'niveauer']],
    ['Praktik, og igen praktik', ['Praktik']],
    ['Praktikplads og løntilskud, praktikant', []],
    ['Små og mellemstore virksomheder i netværk', ['Små og mellemstore virksomheder', 'netværk']],
    ['', []],
  ] as const)
    it(`is found as a whole word, in any form: »${text}«`, async () => {
      const found = termsIn(text, 'da', await loadGlossary());
      expect(found.map(({ start, end }) => text.slice(start, end))).to.eql(words);
    });

  it('is found in English by its English form', async () => {
    const found = termsIn('Subsidies, a subsidy and customers', 'en', await loadGlossary());
    expect(found.map(({ entry }) => entry.id)).to.eql(['tilskud', 'kunde']);
  });
});
