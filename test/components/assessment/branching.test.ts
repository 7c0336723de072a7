import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftAnswers } from '../support/drafts.js';
import { downloadFrom } from '../support/group-page.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { until } from '../support/until.js';

/** The depending statement stands first, in the middle or last; what it depends on is always »Her mødes vi oftest«. */
const sheetWith = (order: readonly string[]) => {
  const sheet = ownSheet();
  const items = order.map((id) => sheet.items.find((item) => item.id === id));
  return { ...sheet, items };
};
const COUNT = '[id="place"]';

describe('statements that depend on an answer', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const at = () => page.texts(COUNT)[0];
  const place = async (order: readonly string[]) => {
    page = await placeAssessment({ workspace: own.workspace, instrument: sheetWith(order) });
    await page.press('Begynd');
  };
  const write = async (text: string) => {
    const [area] = page.all<HTMLTextAreaElement>('textarea');
    if (!area) throw new Error('There is no field.');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await page.element.updateComplete;
  };

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('come after it, and the place one is at does not move', async () => {
    await place(['where', 'which-firm', 'honest']);
    expect(at()).to.equal('1 af 2');
    await page.answer('Hos virksomheden');
    expect(at()).to.equal('1 af 3');
    await page.press('Næste');
    expect(page.title()).to.equal('Det gør vi på besøget');
    await page.press('Tilbage');
    await page.answer('På kontoret');
    expect(at()).to.equal('1 af 2');
    await page.press('Næste');
    expect(page.title()).to.equal('Vi siger tingene ligeud');
  });

  it('that stand before it leave the statement on show where it is', async () => {
    await place(['which-firm', 'where', 'honest']);
    expect(page.title()).to.equal('Her mødes vi oftest');
    await page.answer('Hos virksomheden');
    expect(page.title(), 'still the same').to.equal('Her mødes vi oftest');
    expect(at()).to.equal('2 af 3');
    await page.press('Tilbage');
    expect(page.title()).to.equal('Det gør vi på besøget');
    await page.press('Næste');
    await page.answer('På kontoret');
    expect(page.title()).to.equal('Her mødes vi oftest');
    expect(at()).to.equal('1 af 2');
  });

  it('hidden again keep their answer for oneself, and hand on nothing of it', async () => {
    await place(['where', 'which-firm', 'honest']);
    await page.answer('Hos virksomheden');
    await page.press('Næste');
    await write('Vi ser os om');
    await page.press('Tilbage');
    await page.answer('På kontoret');
    await page.saved();
    expect(await draftAnswers(own.store)).to.eql({ where: 'office', 'which-firm': 'Vi ser os om' });
    await page.press('Tilbage');
    expect(page.words(), 'what is hidden is not counted').to.include('Du har svaret på 1 af 2.');
    await page.press(/^Fortsæt/);
    await page.press('Overblik');
    await page.press('Afslut, og se dit billede');
    await page.says('Gem svar som fil');
    const { text } = await downloadFrom(page, () => page.press('Gem svar som fil'));
    expect((JSON.parse(text) as { answers: object }).answers).to.eql({ where: 'office' });
    const [kept] = await own.store.list('responses');
    expect(kept?.value.answers).to.eql({ where: 'office' });
  });

  it('opened again have the answer that was given before', async () => {
    await place(['where', 'which-firm', 'honest']);
    await page.answer('Hos virksomheden');
    await page.press('Næste');
    await write('Vi ser os om');
    await page.press('Tilbage');
    await page.answer('På kontoret');
    await page.answer('Hos virksomheden');
    await page.press('Næste');
    await until(() => page.all<HTMLTextAreaElement>('textarea')[0]?.value === 'Vi ser os om', 'the answer');
  });

  it('depending on each other in a chain open and close together', async () => {
    const sheet = ownSheet();
    const pick = (id: string) => sheet.items.find((item) => item.id === id);
    const items = [
      pick('where'),
      { ...pick('honest'), showIf: { item: 'where', op: '=', value: 'firm' } },
      { ...pick('hidden'), showIf: { item: 'honest', op: '>=', value: 4 } },
      pick('visits'),
    ];
    page = await placeAssessment({ workspace: own.workspace, instrument: { ...sheet, items } });
    await page.press('Begynd');
    await page.answer('Hos virksomheden');
    await page.press('Næste');
    await page.answer('Helt enig');
    expect(at()).to.equal('2 af 4');
    await page.press('Tilbage');
    await page.answer('På kontoret');
    expect(at()).to.equal('1 af 2');
  });
});
