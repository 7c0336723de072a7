import { expect, fixture, html } from '@open-wc/testing';
import { setUpNet, type CatalogueNet } from '../support/catalogue-net.js';
import { logEvents } from '../support/event-log.js';
import { placeFinder, readAnswer, type AnswerPage } from '../support/finder-answer.js';
import { readFinder, showFinder } from '../support/finder.js';
import { until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const MALFORMED = '{ "format": "kobling-catalogue", "version": 1, "offers": [ { "id": ';

describe('several catalogues', () => {
  let net: CatalogueNet;
  beforeEach(() => {
    net = setUpNet({
      '/lind.json': { json: lind },
      '/aaby.json': { json: aaby },
      '/kyst.json': { json: kyst },
      '/broken.json': { text: MALFORMED },
      '/page.json': { text: '<!doctype html><title>Log ind</title>' },
      '/gone.json': { status: 404 },
    });
  });
  afterEach(() => net.takeDown());

  it('come by attribute, and are joined', async () => {
    const page = await placeFinder({ catalogues: '/lind.json  /aaby.json\n/kyst.json' });
    expect(page.words()).to.contain('6 tilbud fra tre systemer');
    expect(net.asked).to.have.members(['/lind.json', '/aaby.json', '/kyst.json']);
  });

  it('come by property', async () => {
    const page = await placeFinder({ catalogues: [lind, '/aaby.json'] });
    expect(page.words()).to.contain('4 tilbud fra to systemer');
  });

  it('come by property as one object alone', async () => {
    const page = await placeFinder({ catalogues: lind as unknown as readonly unknown[] });
    expect(page.words()).to.match(/\d tilbud fra/);
    expect(page.headings().join()).not.to.contain('mangler');
  });

  it('are missed in one piece of news where several fail, each with its reason', async () => {
    const page = await placeFinder({ catalogues: '/gone.json /lind.json /page.json' });
    expect(page.headings().filter((one) => one.includes('mangler'))).to.eql([
      '3 Tilbuddene fra to kataloger mangler i svaret',
    ]);
    expect(page.texts('.source-notes button')).to.eql(['Prøv igen']);
    expect(page.words()).to.contain('Svaret bygger på det andet katalog.');
    const [gone, html] = page.texts('.source-notes details li');
    expect(gone).to.match(/^\/gone\.json – .*404/);
    expect(html).to.contain('looks-like-html');
  });

  it('come by a child with JSON', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="da"></div>`);
    const child = document.createElement('script');
    child.type = 'application/json';
    child.dataset['property'] = 'catalogues';
    child.textContent = JSON.stringify([lind, kyst]);
    const finder = document.createElement('kobling-offer-finder');
    finder.append(child);
    box.append(finder);
    const page = readAnswer(readFinder(finder));
    await finder.updateComplete;
    await until(() => page.words().includes('4 tilbud fra to systemer'), 'the offers of the child');
  });

  it('are followed when the host changes them, also under an answer', async () => {
    const page = await placeFinder({
      catalogues: '/lind.json',
      needs: 'automation recruit-skilled',
      municipality: '615',
    });
    await page.show();
    expect(page.answerTitle()).to.equal('Ét tilbud fra ét system dækker ét af jeres to behov');
    page.finder.setAttribute('catalogues', '/lind.json /kyst.json');
    await until(() => page.answerTitle() === 'To tilbud fra to systemer dækker begge behov');
  });

  for (const [file, code, reason] of [
    ['/broken.json', 'not-json', 'not-json'],
    ['/page.json', 'looks-like-html', 'looks-like-html'],
    ['/gone.json', 'http-status', '404'],
    ['javascript:alert(1)', 'forbidden-url', 'javascript:alert(1)'],
    ['data:application/json,{}', 'forbidden-url', 'data:application/json'],
    ['file:///etc/passwd', 'forbidden-url', 'file:///etc/passwd'],
    ['blob:https://x.example/1', 'forbidden-url', 'blob:'],
    ['https://me:secret@x.example/a.json', 'forbidden-url', 'forbidden-url'],
  ] as const)
    it(`go on without ${file}, which is named with the reason`, async () => {
      const log = logEvents(document);
      const page = await placeFinder({ catalogues: `/lind.json ${file} /kyst.json`, needs: 'automation' });
      expect(page.headings()).to.include(`3 Tilbuddene fra ${file} mangler i svaret`);
      expect(page.words()).to.contain('Svaret bygger på de to andre kataloger.');
      expect(page.texts('.error .code').join()).to.contain(reason);
      expect(page.words()).to.contain('4 tilbud fra to systemer');
      expect(log.count('kobling-error')).to.equal(1);
      expect(log.payload()).to.contain(`"code":"${code}"`).and.contain(JSON.stringify(file));
      await page.show();
      expect(page.offers()).to.eql(['Robotten på prøve']);
      expect(log.count('kobling-error')).to.equal(1);
    });

  it('say so when none is left', async () => {
    const page = await placeFinder({ catalogues: '/gone.json', needs: 'automation' });
    expect(page.words()).to.contain('Der er ingen andre tilbud at vise lige nu.');
    const slot = page.finder.shadowRoot?.querySelector('slot');
    expect(slot, 'what the page put inside the tag stands').not.to.equal(null);
    expect(page.texts('button')).not.to.include('Vis det bedste samlede tilbud');
  });

  it('are tried again on a press, and the answer grows', async () => {
    const page = await placeFinder({
      catalogues: '/lind.json /gone.json',
      needs: 'automation recruit-skilled',
      municipality: '615',
    });
    await page.show();
    expect(page.offers()).to.eql(['Kandidater til jeres job']);
    const log = logEvents(page.finder);
    net.serve('/gone.json', { json: kyst });
    page.button('Prøv igen').click();
    await until(() => page.offers().length === 2, 'the offer of the other catalogue');
    expect(page.words()).not.to.contain('mangler i svaret');
    expect(log.count('kobling-error')).to.equal(0);
  });

  it('say what is missing, and what came of another try, to whoever cannot see it', async () => {
    const said = (page: AnswerPage, words: string) =>
      until(() => page.texts('[role="status"]').join().includes(words), `»${words}« is said`);
    const page = await placeFinder({ catalogues: '/lind.json /gone.json' });
    await said(page, 'Tilbuddene fra /gone.json mangler i svaret.');
    // What stands there is emptied for some frames alone before it is said again: not to be missed.
    let isEmptied = false;
    const observer = new MutationObserver(() => (isEmptied ||= page.texts('[role="status"]').join() === ''));
    if (page.finder.shadowRoot)
      observer.observe(page.finder.shadowRoot, { childList: true, subtree: true, characterData: true });
    page.button('Prøv igen').focus();
    const asked = net.asked.length;
    page.button('Prøv igen').click();
    await until(() => net.asked.length === asked + 2, 'another try');
    await until(() => isEmptied, 'a new saying');
    observer.disconnect();
    await said(page, 'Tilbuddene fra /gone.json mangler i svaret.');
    expect(page.focused()).to.equal('Prøv igen');
    net.serve('/gone.json', { json: kyst });
    page.button('Prøv igen').click();
    await said(page, 'Nu er alle tilbud hentet.');
    await until(() => page.focused() === 'Vis det bedste samlede tilbud', 'a place to go on from');
  });

  it('tell again when the second try fails as well', async () => {
    const page = await placeFinder({ catalogues: '/lind.json /gone.json' });
    const log = logEvents(page.finder);
    page.button('Prøv igen').click();
    await until(() => log.count('kobling-error') === 1);
    await page.finder.updateComplete;
    expect(page.headings()).to.include('3 Tilbuddene fra /gone.json mangler i svaret');
  });

  it('keep what can be read of a file that is partly wrong, and tell a web editor where', async () => {
    const log = logEvents(document);
    const page = await placeFinder({ catalogues: '/kyst.json' });
    expect(page.words()).to.contain('Kyst Erhverv: 1 oplysning kunne ikke bruges. 2 tilbud er med.');
    expect(page.texts('.source-notes details').join()).to.contain('/offers/2/title');
    expect(log.count('kobling-error')).to.equal(0);
  });
});

describe('a press on the button before the catalogues are there', () => {
  it('gives the answer once they are, and focus goes there', async () => {
    let resolve: (served: { json: unknown }) => void = () => undefined;
    const promise = new Promise<{ json: unknown }>((give) => (resolve = give));
    const net = setUpNet({ '/slow.json': { later: promise } });
    const page = await showFinder(
      html`<kobling-offer-finder lang="da" catalogues="/slow.json" needs="automation"></kobling-offer-finder>`,
    ).then(readAnswer);
    expect(page.words()).to.contain('Henter tilbud …');
    page.button('Vis det bedste samlede tilbud').click();
    await until(() => page.words().includes('Finder det bedste samlede tilbud …'));
    resolve({ json: kyst });
    await until(() => page.offers().length === 1, 'an answer');
    await until(() => page.focused() === page.answerTitle(), 'focus on the answer');
    net.takeDown();
  });
});
