import { expect } from '@open-wc/testing';
import { loadFinderPart } from '../../../src/parts.js';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { settle, until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const COMPUTING = 'Finder det bedste samlede tilbud …';
const SHOW = 'Vis det bedste samlede tilbud';
const { answer } = loadFinderPart;

const said = (page: AnswerPage, words: string) =>
  until(() => page.texts('[role="status"]').join().includes(words), `»${words}« is said`);

/** A finder whose answering part comes, or fails, when the test says so. */
async function asked() {
  let come: () => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  loadFinderPart.answer = () =>
    new Promise<void>((resolve, reject) => {
      come = resolve;
      fail = reject;
    }).then(answer);
  const page = await placeFinder({ catalogues: [lind, aaby, kyst], needs: 'automation', minSystems: 1 });
  page.button(SHOW).focus();
  page.button(SHOW).click();
  await until(() => page.texts('.show button').join() === COMPUTING, 'the waiting button');
  return { page, come: () => come(), fail: () => fail(new Error('offline')) };
}

afterEach(() => {
  loadFinderPart.answer = answer;
});

describe('while the answer is on its way', () => {
  it('the button keeps its place and its focus, and says that it is at work', async () => {
    const { page, come } = await asked();
    const button = page.button(COMPUTING);
    expect([button.getAttribute('aria-disabled'), button.disabled]).to.eql(['true', false]);
    expect(page.focused()).to.equal(COMPUTING);
    await said(page, COMPUTING);
    button.click();
    await settle(2);
    come();
    await until(() => page.answerTitle() !== '' && page.focused() === page.answerTitle(), 'focus there');
    expect(page.texts('.show')).to.eql([]);
  });

  it('whoever has gone elsewhere in the finder is left there, and told', async () => {
    const { page, come } = await asked();
    page.field().focus();
    come();
    await said(page, 'Svaret er opdateret: Ét tilbud');
    expect(page.focused()).to.equal('Beskriv med egne ord, hvad I vil have løst');
  });

  it('whoever has gone elsewhere on the page is left there', async () => {
    const { page, come } = await asked();
    const link = document.createElement('button');
    page.finder.after(link);
    link.focus();
    come();
    await said(page, 'Svaret er opdateret: Ét tilbud');
    expect(document.activeElement).to.equal(link);
  });

  it('whoever is in the list goes on at its fold', async () => {
    const { page, come } = await asked();
    page.button('Hænder').focus();
    come();
    await until(() => page.focused() === 'Vælg flere behov i listen', 'the fold of the list');
  });
});

describe('when the answering part is lost', () => {
  it('focus goes from the button to the next try, and from there to the answer', async () => {
    const { page, fail } = await asked();
    fail();
    await until(() => page.focused() === 'Prøv igen', 'the next try');
    expect(page.button(SHOW).getAttribute('aria-disabled')).to.equal('false');
    loadFinderPart.answer = answer;
    page.button('Prøv igen').click();
    await until(() => page.answerTitle() !== '' && page.focused() === page.answerTitle(), 'focus there');
    expect(page.texts('[role="alert"]')).to.eql([]);
  });

  it('nobody is fetched who has gone elsewhere', async () => {
    const { page, fail } = await asked();
    page.field().focus();
    fail();
    await until(() => page.texts('[role="alert"]').length === 1, 'the notice');
    await settle(3);
    expect(page.focused()).to.equal('Beskriv med egne ord, hvad I vil have løst');
  });
});
