import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftOf, leaveDraft } from '../support/drafts.js';
import { downloadFrom } from '../support/group-page.js';
import { builtIn, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { until } from '../support/until.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';
import { parseResponse } from '../../../src/core/exchange/parse-response.js';
import type { Answer, Instrument } from '../../../src/core/model/assessment.js';

const FINISH = 'Afslut, og se dit billede';

describe('finishing', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;

  /** An assessment that one has come to the end of, with these answers. */
  const answered = async (
    instrument: Instrument,
    answers: Readonly<Record<string, Answer>>,
    properties: Parameters<typeof placeAssessment>[0] = {},
  ) => {
    await leaveDraft(own.store, draftOf(instrument, answers));
    page = await placeAssessment({ workspace: own.workspace, instrument: instrument.id, ...properties });
    await page.says('Fortsæt, hvor du slap');
    await page.press('Fortsæt, hvor du slap');
    await page.press('Overblik');
    page.events.clear();
  };
  const finish = async () => {
    await page.press(FINISH);
    await until(() => page.all('table.profile').length + page.all('li').length > 0, 'the picture');
    await until(() => page.events.count('kobling-complete') === 1, 'the event');
  };

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('keeps the response in place of the draft, in one go', async () => {
    const sheet = await builtIn('coupling');
    await answered(sheet, { 'c1.1': 5, 'c4.1': 'unknown' });
    const seen: string[] = [];
    own.store.subscribe(({ collection, rev }) =>
      seen.push(`${collection} ${rev === 0 ? 'deleted' : 'written'}`),
    );
    await finish();
    expect(seen).to.eql(['responses written', 'drafts deleted', 'settings written']);
    const [response] = await own.store.list('responses');
    expect(response?.value.answers).to.eql({ 'c1.1': 5, 'c4.1': 'unknown' });
    expect(response?.value.completedAt, 'a day, not a time').to.match(/^\d{4}-\d\d-\d\d$/);
    expect(await own.store.list('drafts')).to.eql([]);
  });

  it('keeps it although the element leaves the page while it is being written', async () => {
    const sheet = await builtIn('coupling');
    await answered(sheet, { 'c1.1': 5 });
    const { error } = console;
    const told: unknown[] = [];
    console.error = (...words: unknown[]) => told.push(words);
    page.button(FINISH).click();
    await Promise.resolve();
    page.element.remove();
    await until(async () => (await own.store.list('responses')).length === 1, 'the response');
    console.error = error;
    expect(await own.store.list('drafts')).to.eql([]);
    expect(told).to.eql([]);
  });

  it('tells how many of how many, and nothing of what', async () => {
    await answered(await builtIn('coupling'), { 'c1.1': 5, 'c4.1': 'unknown' });
    await finish();
    const [complete] = page.events.events.filter(({ type }) => type === 'kobling-complete');
    expect(complete).to.deep.include({ instrument: 'coupling', answered: 2, total: 11 });
    expect(page.events.payload()).not.to.match(/c1\.1|unknown/);
  });

  it('says the highest and lowest theme in words, and all in a table', async () => {
    await answered(await builtIn('coupling'), {
      'c1.1': 5,
      'c1.2': 4,
      'c2.1': 3,
      'c3.1': 3,
      'c4.1': 2,
      'c4.2': 'unknown',
      'c4.3': 1,
    });
    await finish();
    await until(() => page.focused() === 'Dit billede', 'focus on the picture');
    expect(page.words()).to.match(
      /Du svarer højest, når det handler om Brobygge\S* \(4,5 af 5\), og lavest, når det handler om Kooperatør\S* \(1,5 af 5\)\./,
    );
    const rows = page.texts('table.profile tbody tr');
    expect(rows[0]).to.match(/^Brobygge\S* 4,5 2 af 3$/);
    expect(rows[3]).to.match(/^Kooperatør\S* 1,5 2 af 3$/);
  });

  it('turns reversed statements round, and shows counts as numbers with a unit', async () => {
    const sheet = parseInstrument(ownSheet());
    await answered(sheet, { honest: 5, hidden: 1, visits: 1200 }, { instrument: ownSheet() });
    await finish();
    expect(page.texts('table.profile tbody tr')[0]).to.equal('Tillid 5,0 2 af 2, 1 vendt om');
    expect(page.texts('.counted div')).to.eql(['Fælles besøg i år 1.200 besøg']);
    expect(page.words()).to.include('Du har svaret på for få udsagn til, at vi kan tegne et billede.');
  });

  it('says so when all themes come out alike', async () => {
    await answered(await builtIn('coupling'), { 'c1.1': 3, 'c2.1': 3, 'c3.1': 3, 'c4.1': 3 });
    await finish();
    expect(page.words()).to.include('Du har svaret nogenlunde ens på alle temaer.');
  });

  it('gives the response as a file that can be read back', async () => {
    const sheet = await builtIn('coupling');
    const answers = { 'c1.1': 5, 'c2.1': 'not-relevant', 'c4.1': 'unknown' } as const;
    await answered(sheet, answers);
    await finish();
    const { name, text } = await downloadFrom(page, () => page.press('Gem svar som fil'));
    expect(name).to.match(/^kobling-coupling-[\w]{1,6}\.json$/);
    const response = parseResponse(text, sheet, name);
    expect(response.answers).to.eql(answers);
    expect(response.startedAt).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(response.respondent).to.eql({});
    expect((await own.store.list('responses'))[0]?.key).to.equal(response.id);
  });

  it('says again who can read the file, and cites what the instrument is made from', async () => {
    const sheet = await builtIn('coupling');
    await answered(sheet, { 'c1.1': 5 });
    await finish();
    expect(page.words()).to.include(
      'Den, der samler, kan læse hver enkelt besvarelse. Grænsen på fem gælder kun rapporten.',
    );
    expect(page.texts('cite')[0]).to.be.a('string').and.not.equal('');
    expect(page.words()).not.to.match(/anonym/i);
  });
});
