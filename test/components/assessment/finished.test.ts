import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftAnswers, draftOf, leaveDraft } from '../support/drafts.js';
import { downloadFrom } from '../support/group-page.js';
import { invent, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { settle, until } from '../support/until.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';
import { parseResponse } from '../../../src/core/exchange/parse-response.js';

const SHEET = ownSheet();
const FINISH = 'Afslut, og se dit billede';

describe('coming back to what one has finished', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const place = (more: Parameters<typeof placeAssessment>[0] = {}) =>
    placeAssessment({ workspace: own.workspace, instrument: SHEET, ...more });
  /** A page that is loaded anew. */
  const reload = async (more: Parameters<typeof placeAssessment>[0] = {}) => {
    page.element.remove();
    page = await place(more);
    await settle();
  };
  /** A page that is loaded anew and knows what was finished. */
  const back = async () => {
    await reload();
    await page.says('Du svarede den');
  };
  const answerAll = async (answer: string) => {
    await page.answer(answer);
    await page.saved();
    await page.press('Overblik');
    await page.press(FINISH);
    await until(() => page.events.count('kobling-complete') > 0, 'the end');
    page.events.clear();
  };

  beforeEach(async () => {
    own = await ownWorkspace();
    page = await place();
    page.all<HTMLInputElement>('input[type="radio"]')[1]?.click();
    await page.press('Begynd');
    await answerAll('Enig');
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('says when it was, and leads to the picture, the file and answering again', async () => {
    await back();
    expect(page.words()).to.match(/Du svarede den \d+\. \S+ \d{4}\. Svarer du igen, tæller de nye svar/);
    expect(page.buttons().slice(0, 3)).to.eql(['Se dit billede', 'Gem svar som fil', 'Svar igen']);
    expect(page.buttons()).not.to.include('Begynd');
  });

  it('shows the same picture again, without a word of saving', async () => {
    await back();
    await page.press('Se dit billede');
    await until(() => page.focused() === 'Dit billede', 'focus on the heading');
    await page.says('Tillid');
    expect(page.texts('table.profile tbody tr')[0]).to.equal('Tillid 4,0 1 af 2');
    expect(page.words()).not.to.match(/Gemt kl/);
    expect(page.events.count('kobling-complete'), 'it was finished once').to.equal(0);
  });

  it('gives the file that was finished', async () => {
    await back();
    const { text, name } = await downloadFrom(page, () => page.press('Gem svar som fil'));
    const response = parseResponse(text, parseInstrument(SHEET), name);
    expect(response.answers).to.eql({ honest: 4 });
    expect(response.completedAt).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('answered again it is the next revision of one response, so that nobody counts twice', async () => {
    await back();
    await page.press('Svar igen');
    expect(page.chosen(), 'nothing is chosen beforehand').to.eql([]);
    await page.answer('Uenig');
    await page.saved();
    const [kept] = await own.store.list('responses');
    expect(kept?.value.answers, 'until the end the old ones hold').to.eql({ honest: 4 });
    await answerAll('Uenig');
    const responses = await own.store.list('responses');
    expect(responses.map(({ value }) => [value.id, value.rev, value.answers])).to.eql([
      [kept?.value.id, 2, { honest: 2 }],
    ]);
    expect(responses[0]?.value.respondent, 'what one said of oneself').to.eql({ system: 'education' });
    await back();
    await page.press('Se dit billede');
    await page.says('Tillid');
    expect(page.texts('table.profile tbody tr')[0]).to.equal('Tillid 2,0 1 af 2');
  });

  it('»Svar igen« on the picture goes to the first statement', async () => {
    await page.says('Svar igen');
    await page.press('Svar igen');
    await until(() => page.focused() === 'Vi siger tingene ligeud', 'the first statement');
    expect(page.chosen()).to.eql([]);
    const [kept] = await own.store.list('responses');
    expect(kept?.value.answers).to.eql({ honest: 4 });
  });

  it('a new draft is not lost by looking at the old picture', async () => {
    await back();
    await page.press('Svar igen');
    await page.answer('Uenig');
    await page.saved();
    await back();
    await page.press('Se dit billede');
    await page.says('Tillid');
    expect(page.buttons()).not.to.include('Svar igen');
    await page.press('Fortsæt, hvor du slap');
    expect(page.title()).to.equal('Vi gemmer problemer for hinanden');
    expect(await draftAnswers(own.store)).to.eql({ honest: 2 });
  });

  it('starting over keeps what was finished', async () => {
    await back();
    await page.press('Svar igen');
    await page.answer('Uenig');
    await page.saved();
    await back();
    await page.press('Begynd forfra');
    await page.press('Slet kladden, og begynd forfra');
    await until(async () => (await own.store.list('drafts')).length === 0, 'no draft');
    expect((await own.store.list('responses'))[0]?.value.answers).to.eql({ honest: 4 });
  });

  it('a draft begun before in another tab rises above what was finished meanwhile', async () => {
    const [kept] = await own.store.list('responses');
    const draft = draftOf(SHEET, { honest: 1 });
    await leaveDraft(own.store, {
      ...draft,
      response: { ...draft.response, id: kept?.value.id ?? '', rev: 1 },
    });
    await back();
    await page.press('Fortsæt, hvor du slap');
    await page.press('Overblik');
    await page.press(FINISH);
    await until(async () => (await own.store.list('responses'))[0]?.value.rev === 2, 'the next revision');
  });

  it('a colleague’s file that lies here too is never shown as one’s own', async () => {
    await own.store.erase();
    own.store.resume();
    await own.add(invent(parseInstrument(SHEET), { says: 5 }));
    await reload();
    expect(page.buttons()).to.include('Begynd').and.not.include('Se dit billede');
  });

  it('nor is another round’s', async () => {
    await reload({ round: 'spring' });
    expect(page.buttons()).to.include('Begynd').and.not.include('Se dit billede');
  });

  it('in kiosk mode nobody finds what somebody else finished', async () => {
    await reload({ mode: 'kiosk' });
    expect(page.buttons()).to.include('Begynd').and.not.include('Se dit billede');
  });

  it('deleted by itself, it is gone from the page too', async () => {
    await page.says('Tillid');
    const [kept] = await own.store.list('responses');
    await own.store.delete('responses', kept?.key ?? '');
    await until(() => page.buttons().includes('Begynd'), 'the beginning');
    expect(page.buttons()).not.to.include('Se dit billede');
  });
});
