import { expect } from '@open-wc/testing';
import '../../../src/components/data/define.js';
import '../../../src/components/radar/define.js';
import '../../../src/components/report/define.js';
import type { KoblingElement } from '../../../src/components/base/element.js';
import { placeAssessment } from '../support/assessment.js';
import { closeRound } from '../support/close-round.js';
import { danishLeft, saidBy } from '../support/danish-left.js';
import { placeFinder } from '../support/finder-answer.js';
import { placeGroup } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { openSingleOffers } from '../support/single-offers.js';
import { until } from '../support/until.js';
import { invented, teamPage } from '../radar/team-page.js';

const SYSTEMS = ['employment', 'education', 'business'] as const;

/** Whom to ask, as the catalogue has it. */
const NAMES = /jeres: .*(?:Virksomhedsservice i jeres kommune|Jeres (?:erhvervshus|bank eller EIFO))/;

const wordsOf = (element: Element): string => saidBy(element).join(' ');

/** From now on the element speaks Norwegian; waits until it has said this. */
async function inNorwegian(element: KoblingElement, words: RegExp): Promise<void> {
  element.lang = 'nb';
  await element.updateComplete;
  await until(() => words.test(wordsOf(element)), `${String(words)} in: ${wordsOf(element).slice(0, 300)}`);
}

describe('a page in Norwegian', () => {
  let own: OwnWorkspace | undefined;
  afterEach(async () => {
    await own?.leave();
    own = undefined;
  });

  it('is in Danish without the language, and in Norwegian once it has come', async () => {
    const { finder } = await placeFinder({ needs: 'automation', storage: 'none' });
    for (const lang of ['nb', 'no', 'nb-NO']) {
      finder.lang = lang;
      await finder.updateComplete;
      expect(wordsOf(finder)).to.contain('Hvad vil I gerne have løst?');
      expect(finder.shadowRoot?.querySelector('[part="content"]')?.getAttribute('lang')).to.equal('da');
    }
    await import('../../../src/languages/nb.js');
    await until(() => wordsOf(finder).includes('Hva vil dere gjerne ha løst?'), 'Norwegian');
    expect(finder.shadowRoot?.querySelector('[part="content"]')?.getAttribute('lang')).to.equal('nb');
    expect(danishLeft(finder)).to.eql([]);
  });

  it('has a finder with its whole answer', async () => {
    await import('../../../src/languages/nb.js');
    const page = await placeFinder({
      needs: 'automation recruit-skilled export',
      municipality: '615',
      storage: 'none',
    });
    await page.show();
    await openSingleOffers(page);
    for (const details of page.finder.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    await until(
      () => page.words().includes('Venlig hilsen') || page.words().includes('Ansvarlig'),
      'the plan',
    );
    await inNorwegian(page.finder, /Spørsmål som kan endre svaret/);
    await until(
      () => /tilbud/.test(wordsOf(page.finder)) && /Neste skritt/.test(wordsOf(page.finder)),
      'the plan',
    );
    expect(danishLeft(page.finder).filter((words) => !NAMES.test(words))).to.eql([]);
    expect(wordsOf(page.finder)).to.match(/tilbud fra (to|tre) systemer dekker|kan hjelpe med/);
  });

  it('has an assessment from its beginning to one’s own picture', async () => {
    await import('../../../src/languages/nb.js');
    own = await ownWorkspace();
    const page = await placeAssessment({ workspace: own.workspace, instrument: 'partnership-short' });
    await inNorwegian(page.element, /Hvor arbeider du\?/);
    expect(danishLeft(page.element)).to.eql([]);
    await page.press('Begynn');
    for (let step = 0; step < 3; step += 1) {
      expect(danishLeft(page.element)).to.eql([]);
      await page.answer('Passer godt');
      await page.says(/Lagret kl\./);
      await page.press('Neste');
    }
    await page.press('Oversikt');
    await page.says('Svarene dine');
    expect(danishLeft(page.element)).to.eql([]);
    await page.press(/^Avslutt/);
    await page.says('Bildet ditt');
    expect(danishLeft(page.element)).to.eql([]);
    page.element.remove();
  });

  it('has a report, with what stands beside it', async () => {
    await import('../../../src/languages/nb.js');
    const sheet = await builtIn('partnership');
    own = await ownWorkspace(
      SYSTEMS.flatMap((system, at) => inventMany(sheet, 6, system, (person) => 1 + ((at + person) % 5))),
    );
    const element = document.createElement('kobling-report');
    const page = await placeGroup(element, { workspace: own.workspace, instrument: 'partnership' });
    await inNorwegian(element, /Runden er åpen/);
    expect(danishLeft(element)).to.eql([]);
    element.lang = 'da';
    await element.updateComplete;
    await closeRound(page);
    await page.says('Bygger på');
    await until(() => page.all('details.fold, .fold').length > 0, 'what stands beside');
    for (const details of page.all<HTMLDetailsElement>('details')) details.open = true;
    await page.says(/Tal for fagfolk/);
    await inNorwegian(element, /Tall for fagfolk/);
    expect(danishLeft(element)).to.eql([]);
    await page.press('Tabell');
    expect(danishLeft(element)).to.eql([]);
    element.remove();
  });

  it('has a radar, and what stands below it', async () => {
    await import('../../../src/languages/nb.js');
    const team = await teamPage((sheet) => invented(sheet, [5, 5, 5]));
    const { element } = team.page;
    await inNorwegian(element, /Øv på det neste/);
    for (const view of ['Radar', 'Punkter', 'Side om side', 'Tabell']) {
      team.page
        .all<HTMLInputElement>('input[type="radio"]')
        .find((radio) => radio.labels?.[0]?.textContent?.trim() === view)
        ?.click();
      await element.updateComplete;
      expect(danishLeft(element)).to.eql([]);
    }
    await team.leave();
  });

  it('has »my data«', async () => {
    await import('../../../src/languages/nb.js');
    own = await ownWorkspace(inventMany(await builtIn('coupling'), 2, 'education'));
    const element = document.createElement('kobling-data');
    await placeGroup(element, { workspace: own.workspace });
    await inNorwegian(element, /Hva som ligger på denne enheten/);
    expect(danishLeft(element)).to.eql([]);
    expect(wordsOf(element)).to.contain('Besvarelser');
    element.remove();
  });

  it('may have single texts of the host’s own', async () => {
    await import('../../../src/languages/nb.js');
    const page = await placeFinder({ needs: 'automation', storage: 'none' });
    page.finder.texts = { da: { title: 'Dansk' }, nb: { title: 'Hva kan vi hjelpe med?' } };
    await inNorwegian(page.finder, /Hva kan vi hjelpe med\?/);
    page.finder.texts = { title: 'For alle språk' };
    await until(() => wordsOf(page.finder).includes('For alle språk'), 'the text for all languages');
  });
});
