import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { linkOf } from '../../../src/components/offer-finder/take-away-plan.js';
import type { KoblingChangeEvent } from '../../../src/components/base/events.js';
import { loadFinderPart } from '../../../src/parts.js';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { settle, until } from '../support/until.js';
import { wishesIn, wishOf } from '../support/wishes.js';

const offer = (id: string, own: Readonly<Record<string, unknown>>) => ({
  id,
  type: id,
  system: 'business',
  title: { da: `Forslag ${id}` },
  provider: { id, name: `Udbyder ${id}` },
  ...own,
});
const kroner = (amount: number) => ({ amount, currency: 'DKK', year: 2026 });
const SMALL = [{ fact: 'company.employees', op: '<=', value: 20, hard: true }];

/** Two offers that go all the way, and one that goes most of it alone; a large company can only have that one. */
const CATALOGUE = {
  format: 'kobling-catalogue',
  version: 1,
  id: 'c',
  publisher: { name: 'C' },
  offers: [
    offer('a', { needs: { automation: 3 }, effortDays: 20, price: kroner(50_000), conditions: SMALL }),
    offer('b', { needs: { export: 3 }, effortDays: 0, price: kroner(0), conditions: SMALL }),
    offer('c', { needs: { automation: 2, export: 2 }, effortDays: 1, price: kroner(0) }),
  ],
};

interface Own {
  readonly width?: number;
  readonly offers?: readonly unknown[];
  readonly lang?: 'da' | 'en';
}

async function answered({ width = 760, offers = CATALOGUE.offers, lang = 'da' }: Own = {}) {
  const page = await placeFinder({
    catalogues: [{ ...CATALOGUE, offers }],
    needs: 'automation export',
    minSystems: 1,
    width,
    lang,
  });
  page.set(lang === 'da' ? 'Antal ansatte' : 'Number of employees', '9');
  await page.show();
  return page;
}
const said = (page: AnswerPage) => page.texts('[role="status"]')[0] ?? '';
const same = (page: AnswerPage) => page.texts('.same').join();

describe('what should count most', () => {
  it('is asked at the head of the answer, each choice with its figures', async () => {
    const page = await answered();
    expect(page.one('.wishes').previousElementSibling?.id).to.equal('answer');
    expect(wishesIn(page)).to.eql([
      'Helheden 2 af 2 behov passer 100 % 2 kontakter egne dage: 20 pris: 50.000 kr. (2026)',
      'Få kontakter 2 af 2 behov passer 67 % 1 kontakt egne dage: 1 pris: gratis i 2026',
      'Lidt egen tid 2 af 2 behov passer 83 % 2 kontakter egne dage: 1 pris: gratis i 2026',
    ]);
  });

  it('has no figure that none of the proposals states', async () => {
    const silent = CATALOGUE.offers.map((one) => ({ ...one, price: null }));
    expect((await answered({ offers: silent, lang: 'en' })).texts('.wish')[0]).to.equal(
      'Everything 2 of 2 needs fit 100% 2 contacts own days: 20',
    );
  });

  it('says in a sentence what leads to the same proposal, instead of offering it', async () => {
    const page = await answered();
    expect(same(page)).to.equal(
      '»Lav pris« giver samme forslag som »Lidt egen tid«. »God dækning« giver samme forslag som »Helheden«.',
    );
    page.set('Antal ansatte', '30');
    await until(() => wishesIn(page).length === 1, 'one proposal');
    expect(same(page)).to.match(/^»Få kontakter«, »Lidt egen tid«, .* giver samme forslag som »Helheden«\.$/);
  });

  it('is one group of radios with a name, the one on show checked', async () => {
    const page = await answered();
    const group = page.one('[role="radiogroup"]');
    const label = page.one(`#${group.getAttribute('aria-labelledby') ?? ''}`);
    expect(label.textContent).to.equal('Hvad skal tælle mest for jer?');
    expect((await wishOf(page, 'Helheden')).checked).to.equal(true);
    expect((await wishOf(page, 'Få kontakter')).checked).to.equal(false);
  });

  it('changes the answer in place: focus and what was pressed stay where they are, and the change is told', async () => {
    const page = await answered();
    const few = await wishOf(page, 'Få kontakter');
    few.scrollIntoView({ block: 'center' });
    const top = few.getBoundingClientRect().top;
    few.focus();
    few.click();
    await until(() => page.offers().join() === 'Forslag c', 'the other answer');
    await settle(3);
    expect(few.getBoundingClientRect().top).to.be.within(top - 1, top + 1);
    expect(page.finder.shadowRoot?.activeElement).to.equal(few);
    const words =
      'Med »Forslag c« i stedet for »Forslag a« og »Forslag b«. Svaret er opdateret: Ét tilbud fra ét system kan hjælpe med begge behov';
    await until(() => said(page).endsWith(words), 'what has changed');
  });

  it('is chosen with the arrow keys', async () => {
    const page = await answered();
    (await wishOf(page, 'Helheden')).focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => page.offers().join() === 'Forslag c', 'the next one');
    const few = await wishOf(page, 'Få kontakter');
    expect(page.finder.shadowRoot?.activeElement).to.equal(few);
    await sendKeys({ press: 'ArrowUp' });
    await until(() => page.offers().length === 2, 'the first again');
  });

  it('holds over a change of the question, also while it leads to what another wish leads to', async () => {
    const page = await answered();
    (await wishOf(page, 'Få kontakter')).click();
    await until(() => page.offers().length === 1);
    page.set('Antal ansatte', '10');
    await until(() => page.one('.result').getAttribute('aria-busy') === 'false');
    await settle(2);
    expect(page.offers()).to.eql(['Forslag c']);
    page.set('Antal ansatte', '30');
    await until(() => wishesIn(page).length === 1, 'one proposal');
    expect((await wishOf(page, 'Helheden')).checked).to.equal(true);
    expect(same(page)).to.match(/^I har valgt »Få kontakter«\. »Få kontakter«, /);
    page.set('Antal ansatte', '9');
    await until(() => wishesIn(page).length === 3, 'three again');
    expect((await wishOf(page, 'Få kontakter')).checked).to.equal(true);
    expect(page.offers()).to.eql(['Forslag c']);
  });

  it('is taken back where it leads to the same: by pressing the one on show', async () => {
    const page = await answered();
    (await wishOf(page, 'Få kontakter')).click();
    page.set('Antal ansatte', '30');
    await until(() => wishesIn(page).length === 1, 'one proposal');
    (await wishOf(page, 'Helheden')).click();
    await until(() => !same(page).startsWith('I har valgt'), 'no wish');
    page.set('Antal ansatte', '9');
    await until(() => page.offers().length === 2, 'the whole');
  });

  it('begins from the start with the question', async () => {
    const page = await answered();
    (await wishOf(page, 'Få kontakter')).click();
    await until(() => page.offers().length === 1);
    for (const button of ['Fjern »Automatisering og robotter«', 'Fjern »Sælge på nye markeder«'])
      page.button(button).click();
    await until(() => page.texts('.result').length === 0, 'no answer');
    page.finder.needs = 'export automation';
    await page.finder.updateComplete;
    await page.show();
    await until(() => page.offers().length === 2, 'the whole');
  });

  it('is told to the page as a result, and not as a change of the question', async () => {
    const page = await answered();
    const changes: string[] = [];
    const results: string[][] = [];
    page.finder.addEventListener('kobling-change', (event) =>
      changes.push((event as KoblingChangeEvent).what),
    );
    page.finder.addEventListener('kobling-result', (event) => results.push([...event.ids]));
    (await wishOf(page, 'Få kontakter')).click();
    await until(() => results.length === 1, 'a result');
    expect(results).to.eql([['c']]);
    expect(changes).to.eql([]);
  });

  it('travels in the link, whatever set it leads to', () => {
    const asked = { needs: [], facts: {}, told: {}, own: [], pin: [], drop: [], text: '' };
    const view = { asked, wish: 'lowest-price', jointOffer: { kind: 'balanced' } };
    expect(linkOf(view as unknown as Parameters<typeof linkOf>[0], false).kind).to.equal('lowest-price');
  });

  for (const width of [760, 320])
    it(`keeps its room until its words come, in a box of ${width} px`, async () => {
      const { below } = loadFinderPart;
      let come: () => void = () => undefined;
      loadFinderPart.below = () => new Promise<void>((resolve) => (come = resolve)).then(below);
      try {
        const page = await placeFinder({
          catalogues: [CATALOGUE],
          needs: 'automation export',
          minSystems: 1,
          width,
        });
        page.button(/^Vis det bedste/).click();
        await until(page.answerTitle, 'an answer');
        await settle(3);
        const row = page.one<HTMLElement>('.rows > li');
        const topOf = () => row.getBoundingClientRect().top - page.finder.getBoundingClientRect().top;
        const before = topOf();
        come();
        await until(() => page.texts('.wish input').length === 3, 'the wishes');
        await settle(2);
        expect(topOf()).to.be.within(before - 1, before + 1);
      } finally {
        loadFinderPart.below = below;
      }
    });

  for (const [width, least] of [
    [760, 24],
    [320, 43.5],
  ] as const)
    it(`is easy to hit and stays within ${width} px, without a fault that axe finds`, async () => {
      const page = await answered({ width });
      for (const label of page.finder.shadowRoot?.querySelectorAll<HTMLElement>('label.wish') ?? [])
        expect(label.offsetHeight).to.be.at.least(least);
      expect(page.finder.scrollWidth).to.be.at.most(width);
      await expect(page.finder).to.be.accessible({ ignoredRules: ['region', 'page-has-heading-one'] });
    });
});
