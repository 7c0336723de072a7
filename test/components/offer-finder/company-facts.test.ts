import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const SENTENCE = 'Vi er 12 ansatte i Horsens og mangler svejsere';
const facts = (page: AnswerPage) => [page.control('Kommune').value, page.control('Antal ansatte').value];
const place = (own: Parameters<typeof placeFinder>[0] = {}) =>
  placeFinder({ catalogues: [lind, aaby, kyst], minSystems: 1, ...own });

async function written(text = SENTENCE, own: Parameters<typeof placeFinder>[0] = {}): Promise<AnswerPage> {
  const page = await place(own);
  page.write(text);
  await until(() => /Læst i jeres tekst.*Horsens.*12/.test(page.words()), 'what was read');
  await until(() => page.texts('.understood li').length === 1, 'the need');
  return page;
}

describe('what the owner writes of the company', () => {
  it('stands in the sentence, with the words that it was read in, and is said', async () => {
    const page = await written();
    expect(facts(page)).to.eql(['615', '12']);
    expect(page.words()).to.contain('Læst i jeres tekst: »i Horsens«, »12 ansatte«. Ret det her,');
    await until(() =>
      /1 behov valgt. Læst i jeres tekst: »i Horsens«/.test(page.texts('[role="status"]').join()),
    );
  });

  it('is read from the keys', async () => {
    const page = await place();
    page.field().focus();
    await sendKeys({ type: '8 mand i Vejle' });
    await until(() => facts(page).join() === '630,8', 'both facts');
  });

  it('counts in the answer', async () => {
    const page = await written();
    await page.show();
    expect(page.offers()).to.eql(['Kandidater til jeres job']);
  });

  it('is understood in English as well', async () => {
    const page = await place({ lang: 'en' });
    page.write('We are a team of 14 in Aarhus and need welders');
    await until(() => page.words().includes('Read in your text: “in Aarhus”, “team of 14”.'));
    expect([page.control('Municipality').value, page.control('Number of employees').value]).to.eql([
      '751',
      '14',
    ]);
  });

  it('goes when the text no longer says it; what the page set stands again', async () => {
    const page = await written(SENTENCE, { municipality: 'Randers' });
    expect(facts(page)).to.eql(['615', '12']);
    page.write('mangler svejsere');
    await until(() => !page.texts('.facts').join().includes('Læst i jeres tekst'));
    expect(facts(page)).to.eql(['730', '']);
  });

  it('stays out when the owner has taken it out, and as the owner has set it', async () => {
    const page = await written();
    page.set('Antal ansatte', '');
    page.set('Kommune', '751');
    await page.finder.updateComplete;
    expect(facts(page)).to.eql(['751', '']);
    expect(page.texts('.facts').join()).not.to.contain('Læst i jeres tekst');
    page.write(`${SENTENCE} og elektrikere`);
    await until(() => page.texts('.understood li').join().includes('elektrikere'), 'a new reading');
    expect(facts(page)).to.eql(['751', '']);
  });

  it('never writes over what the owner had set before', async () => {
    const page = await place();
    page.set('Antal ansatte', '40');
    page.write(SENTENCE);
    await until(() => page.words().includes('Læst i jeres tekst: »i Horsens«.'));
    expect(facts(page)).to.eql(['615', '40']);
  });
});
