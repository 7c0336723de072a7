import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftKey } from '../../../src/components/assessment/draft-session.js';
import { openRaw, putRaw } from '../../support/raw-database.js';
import { draftAnswers, draftOf, leaveDraft, otherTab } from '../support/drafts.js';
import { holdWrites } from '../support/held-store.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { settle, until } from '../support/until.js';
import type { Store } from '../../../src/core/storage/store.js';

const SHEET = ownSheet();

describe('the same draft in two places', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const hold = () => holdWrites(`kobling:${own.workspace}`, 'drafts');
  const place = (more: Parameters<typeof placeAssessment>[0] = {}, placing = {}) =>
    placeAssessment({ workspace: own.workspace, instrument: SHEET, ...more }, placing);
  const stored = (answers: object) =>
    until(
      async () => JSON.stringify(await draftAnswers(own.store)) === JSON.stringify(answers),
      JSON.stringify(answers),
    );

  beforeEach(async () => {
    own = await ownWorkspace();
    page = await place();
    await page.press('Begynd');
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  let tab: Store;
  beforeEach(async () => {
    tab = await otherTab(own.workspace);
    await page.answer('Enig');
    await page.saved();
  });
  afterEach(() => tab.close());

  it('another element on the page shows the answer too', async () => {
    const other = await place();
    await other.says('Fortsæt, hvor du slap');
    await other.press('Fortsæt, hvor du slap');
    await other.press('Tilbage');
    await page.answer('Uenig');
    await until(() => other.chosen()[0] === 'Uenig', 'the other');
    await other.answer('Helt enig');
    await until(() => page.chosen()[0] === 'Helt enig', 'and back');
    await stored({ honest: 5 });
  });

  it('also where a whole theme is on show', async () => {
    const other = await place({ pace: 'dimension' });
    await other.press('Fortsæt, hvor du slap');
    expect(other.chosen()).to.deep.equal(['Enig']);
    await page.answer('Uenig');
    await until(() => other.chosen()[0] === 'Uenig', 'the other');
    await own.store.erase();
    await other.says('Begynd');
    await other.press('Begynd');
    expect(other.chosen()).to.deep.equal([]);
  });

  it('an answer from another tab comes in and is announced', async () => {
    await leaveDraft(tab, draftOf(SHEET, { honest: 1, hidden: 2 }));
    await until(() => page.chosen()[0] === 'Helt uenig', 'the answer');
    await page.says('Svarene er opdateret fra en anden fane.');
  });

  describe('with different answers at once', () => {
    const collide = async () => {
      const release = await hold();
      const there = leaveDraft(tab, draftOf(SHEET, { honest: 1, hidden: 2, visits: 3 }));
      await settle(2);
      await page.answer('Helt enig');
      await release();
      await there;
      await page.says('Kladden er også ændret et andet sted');
    };

    it('shows both counts, and overwrites nothing', async () => {
      await collide();
      expect(page.words()).to.include('Her har du 1 svar, i den anden fane 3. Intet er overskrevet.');
      await settle();
      expect(page.chosen(), 'here').to.eql(['Helt enig']);
      expect(await draftAnswers(tab), 'there').to.eql({ honest: 1, hidden: 2, visits: 3 });
    });

    it('goes on with those here', async () => {
      await collide();
      await page.press('Brug svarene her');
      await stored({ honest: 5 });
      await page.answer('Enig');
      await stored({ honest: 4 });
      expect(page.all('[role="alert"]')).to.eql([]);
    });

    it('goes on with the others', async () => {
      await collide();
      await page.press('Brug de andre svar');
      expect(page.chosen()).to.eql(['Helt uenig']);
      await page.answer('Enig');
      await stored({ hidden: 2, visits: 3, honest: 4 });
    });

    it('cannot be finished before one has chosen', async () => {
      await collide();
      await page.press('Overblik');
      await page.press('Afslut, og se dit billede');
      await settle();
      expect(page.title()).to.equal('Dine svar');
      expect(page.words()).to.include('Kladden er også ændret et andet sted');
      expect(await draftAnswers(tab)).to.eql({ honest: 1, hidden: 2, visits: 3 });
      expect(await tab.list('responses')).to.eql([]);
    });
  });

  it('what another tab wrote unheard is not deleted by finishing', async () => {
    const value = draftOf(SHEET, { honest: 1, hidden: 2 });
    const database = await openRaw(`kobling:${own.workspace}`);
    const key = draftKey(SHEET.id, null);
    await putRaw(database, 'drafts', [{ key, rev: 7, updated: '2026-11-02T10:00:00Z', write: 'x', value }]);
    database.close();
    await page.press('Overblik');
    await page.press('Afslut, og se dit billede');
    await page.says('Her har du 1 svar, i den anden fane 2.');
    expect(page.title()).to.equal('Dine svar');
    expect(await draftAnswers(tab)).to.eql({ honest: 1, hidden: 2 });
  });

  it('erased in one, nothing of it is left in the other', async () => {
    await tab.erase();
    await until(() => page.title() === 'Vores eget skema', 'the beginning');
    await page.says('Alt er slettet her');
    await page.press('Begynd');
    expect(page.chosen()).to.eql([]);
    await page.answer('Uenig');
    await page.saved();
  });
});
