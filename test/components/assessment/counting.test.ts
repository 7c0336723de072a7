import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftAnswers } from '../support/drafts.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { until } from '../support/until.js';

const press = (key: string) => sendKeys({ press: key });
const BAD = 'Det er ikke et tal. Skriv et tal fra 0 til 100.000.';

describe('a number by the keys alone', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const stored = (answers: object) =>
    until(
      async () => JSON.stringify(await draftAnswers(own.store)) === JSON.stringify(answers),
      JSON.stringify(answers),
    );
  const spoken = () => page.texts('[role="status"]').join(' ');

  beforeEach(async () => {
    own = await ownWorkspace();
    page = await placeAssessment({ workspace: own.workspace, instrument: ownSheet() });
    await page.press('Begynd');
    await page.press('Næste');
    await page.press('Næste');
    await until(() => page.focused() === 'Fælles besøg i år', 'focus on the statement');
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('a figure goes into the field from wherever one is, and Enter goes on', async () => {
    for (const figure of '120') await press(figure);
    await stored({ visits: 120 });
    expect(page.field().value).to.equal('120');
    await press('Enter');
    await until(() => page.focused() === 'Her mødes vi oftest', 'the next statement');
  });

  it('0 is a number here; ? says »ved ikke«, and the key shows it', async () => {
    await press('0');
    await stored({ visits: 0 });
    expect(page.chosen()).to.eql([]);
    expect(page.texts('.off .key')).to.eql(['?', '–']);
    page.all<HTMLElement>('#here')[0]?.focus();
    await press('?');
    await stored({ visits: 'unknown' });
    expect(page.chosen()).to.eql(['Ved ikke']);
    expect(page.words()).to.include('Skriv tallet. ? er »ved ikke«, og Enter går videre.');
  });

  it('a figure takes the place of the number that stood there', async () => {
    await page.write('12');
    page.all<HTMLElement>('#here')[0]?.focus();
    await press('7');
    await stored({ visits: 7 });
  });

  it('what is no number is told, and holds one back once', async () => {
    page.field().focus();
    await sendKeys({ type: 'en del' });
    await press('Enter');
    await until(() => spoken() === BAD, 'the words');
    expect(page.title(), 'still here').to.equal('Fælles besøg i år');
    expect(page.element.shadowRoot?.activeElement).to.equal(page.field());
    await press('Enter');
    await until(() => page.title() === 'Her mødes vi oftest', 'on');
    expect(await own.store.list('drafts'), 'nothing was given, nothing is kept').to.eql([]);
    expect(page.words()).not.to.include('Gemt');
  });

  it('another number that cannot be used holds back anew', async () => {
    page.field().focus();
    await sendKeys({ type: 'x' });
    await press('Enter');
    await until(() => spoken() === BAD, 'the words');
    await sendKeys({ type: 'y' });
    await press('Enter');
    await page.element.updateComplete;
    expect(page.title()).to.equal('Fælles besøg i år');
  });

  it('holds back at the button, too, and leads to the field', async () => {
    await page.write('-1');
    page.button('Næste').focus();
    await page.press('Næste');
    await until(() => page.element.shadowRoot?.activeElement === page.field(), 'the field');
    await page.press('Tilbage');
    expect(page.title(), 'going back is free').to.equal('Vi gemmer problemer for hinanden');
  });

  it('by theme it leads to the field among the others', async () => {
    await page.press('Et tema ad gangen');
    await page.write('mange');
    await page.press('Se dine svar');
    await until(() => page.element.shadowRoot?.activeElement === page.field(), 'the field');
    await page.press('Se dine svar');
    expect(page.title()).to.equal('Dine svar');
  });
});
