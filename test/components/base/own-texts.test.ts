import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/assessment/define.js';
import '../../../src/components/data/define.js';
import '../../../src/components/offer-finder/define.js';
import '../../../src/components/radar/define.js';
import type { KoblingOfferFinder } from '../../../src/components/offer-finder/define.js';
import { placeAssessment } from '../support/assessment.js';
import { placeFinder, readAnswer } from '../support/finder-answer.js';
import { readFinder } from '../support/finder.js';
import { TWO_PROPOSALS } from '../support/two-proposals.js';
import { settle, until } from '../support/until.js';

describe('a host’s own texts', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  const place = async (texts: KoblingOfferFinder['texts'], lang: 'da' | 'en' = 'da') => {
    const page = await placeFinder({ catalogues: [TWO_PROPOSALS], needs: 'automation', minSystems: 1, lang });
    page.finder.texts = texts;
    return page;
  };
  const heads = (page: Awaited<ReturnType<typeof place>>, words: string) =>
    until(() => page.headings().join().includes(words), words);

  it('stand in place of ours, and the others stay', async () => {
    const page = await place({ title: 'Hvad kan vi hjælpe med?' });
    await heads(page, '2 Hvad kan vi hjælpe med?');
    expect(page.button('Vis det bedste samlede tilbud')).to.exist;
  });

  it('are taken as text, whatever stands in them', async () => {
    const page = await place({ title: '<img src=x onerror=alert(1)>' });
    await heads(page, '2 <img src=x');
    expect(page.texts('img')).to.eql([]);
  });

  it('may be functions of what ours are made from, and lie deeper', async () => {
    const page = await place({
      writeAll: (contacts) => `Skriv til de ${contacts}`,
      copyLetter: 'Tag teksten',
      askAll: 'Ring til dem',
      kinds: { balanced: 'Det bedste' },
      noAddresses: (contacts: number) => `${contacts} uden adresse`,
    });
    await page.show();
    await heads(page, '4 Ring til dem');
    expect(page.texts('.letter .solid')).to.eql(['Tag teksten']);
    expect(page.words()).to.contain('1 uden adresse');
    expect(page.texts('.wish')[0]).to.contain('Det bedste');
    expect(page.texts('.same')[0]).to.contain('»Lav pris«');
    expect(warnings).to.eql([]);
  });

  it('are by language where the host gives them so', async () => {
    const texts = { da: { title: 'Dansk' }, en: { title: 'English' } };
    await heads(await place(texts), '2 Dansk');
    await heads(await place(texts, 'en'), '2 English');
    await heads(await place({ nb: { title: 'Norsk' } }), '2 Hvad vil I gerne have løst?');
    expect(warnings).to.eql([]);
    const danish = await place({ da: { title: 'Dansk' } }, 'en');
    await settle();
    expect(danish.headings()[0]).to.equal('2 What would you like to have solved?');
  });

  it('are told of once where there is no such text, when all texts are known', async () => {
    const texts = { titel: 'x', title: 'y', write: 'z' } as KoblingOfferFinder['texts'];
    const page = await place(texts);
    await heads(page, '2 y');
    expect(warnings).to.eql([]);
    await page.show();
    page.finder.requestUpdate();
    await page.finder.updateComplete;
    expect(warnings).to.eql(['kobling: <kobling-offer-finder texts>: there is no text "titel".']);
  });

  it('reach what comes when it is opened, under the name of its table', async () => {
    const page = await place({
      takeAwayFold: { open: 'Jeres plan på papir' },
      takeAway: { intro: 'Ret den til', print: 'Print' },
      findingFold: { open: (count) => `Se alle ${count}` },
      finding: { field: 'Led her' },
      comparison: { isBest: 'Den vælger vi.' },
    });
    await page.show();
    await until(() => page.texts('summary').includes('Jeres plan på papir'), 'the name of the plan');
    for (const details of page.finder.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    await until(() => page.words().includes('Ret den til'), 'the plan');
    await until(() => page.words().includes('Led her'), 'the list');
    expect(page.button('Print')).to.exist;
    expect(warnings).to.eql([]);
  });

  it('are told of under that name where there is no such text', async () => {
    const texts = { takeAwayFold: { opn: 'x' }, takeAway: 'y' } as unknown as KoblingOfferFinder['texts'];
    const page = await place(texts);
    await page.show();
    await until(() => warnings.length > 0, 'a warning');
    expect(warnings).to.eql(['kobling: <kobling-offer-finder texts>: there is no text "takeAwayFold.opn".']);
    for (const details of page.finder.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    await until(() => warnings.length > 1, 'another');
    expect(warnings[1]).to.equal('kobling: <kobling-offer-finder texts>: "y" is no object of texts.');
  });

  it('reach the later pages of an assessment', async () => {
    const page = await placeAssessment({ storage: 'none' });
    page.element.texts = { onward: { reviewTitle: 'Alt, du har svaret' } };
    await page.press('Begynd');
    await page.press('Overblik');
    await page.says('Alt, du har svaret');
    page.element.remove();
  });

  it('leave ours where they are of another kind', async () => {
    const page = await place({ title: 7, sentence: ['x'] } as unknown as KoblingOfferFinder['texts']);
    await settle();
    expect(page.headings()[0]).to.equal('2 Hvad vil I gerne have løst?');
    expect(page.words()).to.contain('Vi ligger i');
  });

  it('come by a child with JSON, and what is none is told of', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="da"></div>`);
    for (const [text, words] of [
      ['{"title":"Fra barnet"}', '2 Fra barnet'],
      ['{"title":', '2 Hvad vil I gerne have løst?'],
    ] as const) {
      const child = document.createElement('script');
      child.type = 'application/json';
      child.dataset['property'] = 'texts';
      child.textContent = text;
      const finder = document.createElement('kobling-offer-finder');
      finder.append(child);
      box.replaceChildren(finder);
      const page = readAnswer(readFinder(finder));
      await until(() => page.headings()[0] === words, words);
    }
    await until(() => warnings.length > 0, 'a warning');
    expect(warnings[0]).to.match(/^kobling: <kobling-offer-finder texts>: .* is no object of texts\.$/);
  });

  for (const [tag, key] of [
    ['kobling-data', 'title'],
    ['kobling-assessment', 'unheard'],
    ['kobling-data', 'unheard'],
  ] as const)
    it(`hold in every element: ${tag}, ${key}`, async () => {
      const element = document.createElement(tag);
      element.storage = 'none';
      element.texts = { [key]: 'Vores egne ord' };
      const box = await fixture<HTMLElement>(html`<div lang="da"></div>`);
      box.append(element);
      if (key === 'title')
        await until(() => element.shadowRoot?.textContent?.includes('Vores egne ord'), 'the words');
      else
        await until(
          () => warnings.join() === `kobling: <${tag} texts>: there is no text "unheard".`,
          'a warning',
        );
    });
});
