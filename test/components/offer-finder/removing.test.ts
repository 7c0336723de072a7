import { expect } from '@open-wc/testing';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const CATALOGUES = [lind, aaby, kyst];
const NEEDS = '.understood li';
const SHOW = /^Vis det bedste/;

const said = (page: AnswerPage, words: string) =>
  until(() => page.texts('[role="status"]').join().includes(words), `»${words}« is said`);

describe('a need that the owner has removed', () => {
  async function removed(): Promise<AnswerPage> {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.write('mangler svejsere');
    await until(() => page.texts(NEEDS).length === 1, 'the need');
    page.button('Fjern »Finde faglærte«').click();
    await until(() => page.texts(NEEDS).length === 0);
    return page;
  }

  it('is still within reach: the text names it, and nothing else stands there', async () => {
    const page = await removed();
    expect(page.texts('.heard button')).to.eql(['Finde faglærte']);
    page.button('Tilføj »Finde faglærte«').click();
    await until(() => page.texts(NEEDS).length === 1, 'the need again');
    expect(page.button(SHOW).getAttribute('aria-disabled')).to.equal('false');
  });

  it('comes back when new words name it', async () => {
    const page = await removed();
    page.write('mangler svejsere og elektrikere');
    await until(() => page.texts(NEEDS)[0]?.includes('elektrikere'), 'the need again');
  });
});

describe('when the last need is removed under an answer', () => {
  for (const [where, name] of [
    ['at the need', 'Fjern »Automatisering og robotter«'],
    ['in the list', 'Robotter'],
  ] as const)
    it(`${where}, the finder begins again: list open, button there, and focus stays`, async () => {
      const page = await placeFinder({ catalogues: CATALOGUES, needs: 'automation', minSystems: 1 });
      await page.show();
      page.one<HTMLDetailsElement>('details.list').open = true;
      const button = page.button(name);
      button.focus();
      button.click();
      await until(() => page.answerTitle() === '', 'no answer');
      expect(page.button(SHOW).getAttribute('aria-disabled')).to.equal('true');
      expect(page.texts('details.list')).to.eql([]);
      expect(page.button('Faglærte').getClientRects().length).to.equal(1);
      await until(() => page.focused() !== '', 'a place to go on from');
      expect(page.focused()).to.equal(where === 'in the list' ? 'Robotter' : page.focused());
      await said(page, '»Automatisering og robotter« er fjernet. Ingen behov valgt.');

      page.button('Faglærte').click();
      await until(() => page.texts(NEEDS).length === 1);
      expect(page.answerTitle(), 'nobody has asked again').to.equal('');
      await page.show();
      expect(page.offers()).to.eql(['Kandidater til jeres job']);
    });

  it('by the page, likewise', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, needs: 'automation', minSystems: 1 });
    await page.show();
    page.finder.needs = '';
    await until(() => page.answerTitle() === '' && page.button(SHOW), 'the button');
  });
});

describe('what changes in the list of needs', () => {
  it('is said', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.button('Robotter').click();
    await said(page, '»Automatisering og robotter« er kommet med. 1 behov valgt.');
    page.button('Robotter').click();
    await said(page, '»Automatisering og robotter« er fjernet. Ingen behov valgt.');
  });

  it('is said together with what became of the answer', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, needs: 'automation', minSystems: 1 });
    await page.show();
    page.button('Ny teknik').click();
    await said(page, 'er kommet med. 2 behov valgt. Svaret er opdateret: ');
  });
});
