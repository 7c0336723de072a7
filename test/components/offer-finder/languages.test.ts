import { expect } from '@open-wc/testing';
import { placeFinder } from '../support/finder-answer.js';
import { openSingleOffers } from '../support/single-offers.js';
import { until } from '../support/until.js';

const offer = (
  id: string,
  needs: Readonly<Record<string, number>>,
  own: Readonly<Record<string, unknown>> = {},
) => ({
  id,
  type: id,
  system: 'business',
  title: { da: `Tilbuddet ${id}` },
  summary: { da: `Derfor findes ${id}.` },
  duration: { da: 'et halvt års tid' },
  provider: { id, name: `Udbyder ${id}` },
  needs,
  ...own,
});
const CATALOGUE = {
  format: 'kobling-catalogue',
  version: 1,
  id: 'c',
  publisher: { name: 'C' },
  offers: [
    offer('a', { automation: 3 }, { conditions: [{ fact: 'company.hasVacancy', op: '=', value: true }] }),
    offer('b', { export: 3 }),
    offer('c', { export: 1 }),
    offer('e', { export: 2 }),
  ],
  exclusions: [{ offers: ['b', 'c'] }],
};
const DANISH = /Tilbuddet|Derfor|halvt/;

/** Text that stands there in Danish, and is read out as English. */
function misread({ shadowRoot }: Element): string[] {
  if (!shadowRoot) return [];
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent ?? '';
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
    if (DANISH.test(words) && lang !== 'da') found.push(words.trim());
  }
  return found;
}

describe('offers that are told in Danish only, to an English reader', () => {
  it('are marked as Danish wherever they stand', async () => {
    const page = await placeFinder({
      catalogues: [CATALOGUE],
      needs: 'automation export',
      minSystems: 1,
      lang: 'en',
    });
    await page.show();
    page.button(/^Leave it out Tilbuddet b$/).click();
    await until(() => page.texts('.held').length === 1, 'what the answer holds to');
    await openSingleOffers(page);
    for (const fold of page.finder.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
    await until(() => !/One moment/.test(page.words()), 'all reasons');
    expect(page.texts('[lang="da"]').length).to.be.above(10);
    expect(misread(page.finder)).to.eql([]);
  });

  it('are marked in the names of combinations too', async () => {
    const offers = [
      offer('a', { automation: 3 }),
      offer('b', { export: 3 }),
      offer('d', { automation: 3, export: 2 }),
    ];
    const page = await placeFinder({
      catalogues: [{ ...CATALOGUE, offers, exclusions: [] }],
      needs: 'automation export',
      minSystems: 1,
      lang: 'en',
    });
    await page.show();
    expect(page.texts('.kinds [lang="da"]')).to.include('Tilbuddet d');
    expect(misread(page.finder)).to.eql([]);
  });
});
