import { expect, it } from 'vitest';
import { createOfferIndex } from '../../../../src/core/offers/finding/offer-index.js';
import { catalogueOf, rawOffer } from '../samples.js';

/** The marks of the only hit, each as the text that it marks. */
async function marksOf(query: string): Promise<string[]> {
  const title = { da: 'Gældsvejledning på Ærø', en: 'Debt advice' };
  const summary = { da: 'Vejledning om gæld, og vej\u00ADledning igen.' };
  const provider = { id: 'p', name: 'Århus Gældsråd' };
  const index = await createOfferIndex([
    catalogueOf([rawOffer({ id: 'x', title, summary, provider, needs: { succession: 2 } })]),
  ]);
  const { hits } = await index.find(query);
  const texts = { title: title as Record<string, string>, summary: summary as Record<string, string> };
  return (hits[0]?.marks ?? []).map(({ field, language, need, start, end }) => {
    const text =
      field === 'provider'
        ? provider.name
        : field === 'title' || field === 'summary'
          ? texts[field][language ?? '']
          : null;
    return text === null
      ? `${field} ${need} ${language} ${start}–${end}`
      : `${field} ${language}: ${text?.slice(start, end)}`;
  });
}

it.each([
  ['vejledning', ['title da: vejledning', 'summary da: Vejledning', 'summary da: vej\u00ADledning']],
  [
    'gælds vejled',
    [
      'title da: Gældsvejled',
      'summary da: Vejled',
      'provider null: Gælds',
      'summary da: vej\u00ADled',
    ].sort(),
  ],
  ['ærø', ['title da: Ærø']],
  ['aerø', ['title da: Ærø']],
  ['aar', ['provider null: År']],
  ['advice', ['title en: advice']],
  ['overdrage', ['need succession da 12–21']],
  ['vejldening', ['title da: vejledning', 'summary da: Vejledning', 'summary da: vej\u00ADledning']],
  ['gældsråd debt', ['provider null: Gældsråd', 'title en: Debt']],
  ['', []],
])('%j marks %j', async (query, marked) => {
  const marks = await marksOf(query);
  expect(query.includes(' ') ? marks.sort() : marks).toEqual(marked);
});
