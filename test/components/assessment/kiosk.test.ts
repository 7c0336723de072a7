import { expect } from '@open-wc/testing';
import { exists } from '../../support/raw-database.js';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { fillDisk } from '../support/held-store.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { settle, until } from '../support/until.js';

const SHEET = ownSheet();
const FINISH = 'Afslut, og se dit billede';

describe('one device for many, in kiosk mode', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const place = () =>
    placeAssessment({ workspace: own.workspace, instrument: SHEET, round: 'r1', mode: 'kiosk' });
  /** One person answers the first statement and goes to the end. */
  const answerOnce = async (answer: string) => {
    await page.press('Begynd');
    await page.answer(answer);
    await page.press('Overblik');
    await page.press(FINISH);
  };
  const next = async () => {
    await page.press('Klar til den næste');
    await until(() => page.buttons().includes('Begynd'), 'the beginning');
  };
  /** How many were counted, by tally and system. */
  const tally = async () =>
    (await own.store.list('tallies')).map(({ value }) =>
      Object.fromEntries(value.groups.map(({ system, respondents }) => [system ?? 'none', respondents])),
    );
  const singles = async () => [...(await own.store.list('drafts')), ...(await own.store.list('responses'))];

  beforeEach(async () => {
    own = await ownWorkspace();
    page = await place();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('says before the first statement what becomes of the answers', () => {
    expect(page.words()).to.include('bliver dine svar lagt til en optælling');
    expect(page.words()).not.to.include('gemmes kun i denne browser');
  });

  it('keeps the draft in memory alone, and says nothing of saving', async () => {
    await page.press('Begynd');
    await page.answer('Enig');
    await settle();
    expect(await exists(`kobling:${own.workspace}`)).to.equal(false);
    expect(page.words()).not.to.match(/Gemt|Gemmer|Husket/);
    expect(page.events.count('kobling-saved')).to.equal(0);
    page.element.remove();
    page = await place();
    expect(page.buttons(), 'nobody was here').to.include('Begynd');
  });

  it('a wish not to be led on is one person’s, and kept nowhere', async () => {
    const toggle = () => page.all<HTMLInputElement>('.toggle input')[0];
    await page.press('Begynd');
    toggle()?.click();
    await page.press('Overblik');
    await page.press(FINISH);
    await page.says('Dine svar er talt med.');
    await next();
    await page.press('Begynd');
    expect(toggle()?.checked).to.equal(true);
    expect(await own.store.list('settings')).to.eql([]);
  });

  it('adds exactly one to the tally at the end, and keeps no single record', async () => {
    await answerOnce('Enig');
    await page.says('Dine svar er talt med. De er ikke gemt for sig.');
    expect(await tally()).to.eql([{ none: 1 }]);
    expect(await singles()).to.eql([]);
    expect(page.buttons()).not.to.include('Gem svar som fil').and.not.include('Kopiér som kode');
    expect(page.events.count('kobling-complete')).to.equal(1);
  });

  it('begins anew for the next person, with focus at the beginning and no trace of the last one', async () => {
    page.all<HTMLInputElement>('input[type="radio"]')[1]?.click();
    await answerOnce('Enig');
    await page.says('Dine svar er talt med.');
    await next();
    await until(() => page.focused() === 'Vores eget skema', 'focus on the title');
    expect(page.chosen()).to.eql([]);
    await answerOnce('Uenig');
    await page.says('Dine svar er talt med.');
    expect(await tally()).to.eql([{ education: 1, none: 1 }]);
    expect(await singles()).to.eql([]);
    await next();
    await page.press('Begynd');
    expect(page.chosen()).to.eql([]);
  });

  it('counts once only where the disk was full at first, and offers no file to leave behind', async () => {
    const makeRoom = fillDisk();
    await answerOnce('Enig');
    await page.says('Svaret er ikke gemt endnu');
    expect(page.words()).not.to.include('Dine svar er talt med.');
    expect(page.buttons()).not.to.include('Gem svar som fil');
    makeRoom();
    const again = page.button('Prøv igen');
    again.click();
    await page.element.updateComplete;
    again.click();
    await page.says('Dine svar er talt med.');
    await settle();
    expect(await tally()).to.eql([{ none: 1 }]);
  });
});
