import { expect } from '@open-wc/testing';
import { openSingleOffers, singleOffer } from '../support/single-offers.js';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';

const offer = (id: string, needs: Readonly<Record<string, number>>) => ({
  id,
  system: 'business',
  title: { da: `Tilbud ${id}` },
  provider: { id, name: 'En udbyder' },
  needs,
});

async function answered(
  offers: readonly unknown[],
  needs: string,
  lang: 'da' | 'en' = 'da',
): Promise<AnswerPage> {
  const catalogue = { format: 'kobling-catalogue', version: 1, id: 'c', publisher: { name: 'C' }, offers };
  const page = await placeFinder({ catalogues: [catalogue], needs, minSystems: 1, lang });
  await page.show();
  return page;
}

describe('the answer promises no more than its offers do', () => {
  for (const [fit, title, row, en] of [
    [3, 'dækker', 'Er lavet til netop det.', 'covers your need'],
    [2, 'kan hjælpe med', 'Kan hjælpe med det.', 'can help with your need'],
    [1, 'kan hjælpe lidt på vej med', 'Kan hjælpe lidt på vej.', 'can help a little with your need'],
  ] as const)
    it(`with a fit of ${fit}`, async () => {
      const page = await answered([offer('a', { automation: fit })], 'automation');
      expect(page.answerTitle()).to.equal(`Ét tilbud fra ét system ${title} jeres behov`);
      expect(page.texts('.rows > li')[0]).to.contain(row);
      const english = await answered([offer('a', { automation: fit })], 'automation', 'en');
      expect(english.answerTitle()).to.equal(`One offer from one system ${en}`);
    });

  it('where one need is met well and another only a little', async () => {
    const page = await answered([offer('a', { automation: 3, export: 1 })], 'automation export');
    expect(page.answerTitle()).to.equal('Ét tilbud fra ét system kan hjælpe med begge behov');
    expect(page.texts('.rows > li')[0]).to.contain(
      'Er lavet til »Automatisering og robotter«. Kan hjælpe lidt på vej med »Sælge på nye markeder«.',
    );
  });

  it('speaks of one offer as of one, and leaves the decision to its provider', async () => {
    const page = await answered([offer('a', { automation: 3 })], 'automation');
    expect(page.texts('.checks li').at(-1)).to.equal(
      'I ser ud til at kunne få tilbuddet; udbyderen afgør det.',
    );
  });

  it('ends a sentence with one full stop, whatever stands before it', async () => {
    const terms = { da: 'op til 75.000 kr. (2026).' };
    const page = await answered(
      [offer('a', { automation: 3 }), { ...offer('b', { automation: 1 }), terms }],
      'automation',
    );
    await openSingleOffers(page);
    expect(singleOffer(page, 'Tilbud b').textContent).to.contain('75.000 kr. (2026).').and.not.contain('..');
  });
});
