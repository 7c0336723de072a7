import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftAnswers, draftOf, leaveDraft, otherTab } from '../support/drafts.js';
import { downloadFrom } from '../support/group-page.js';
import { fillDisk, holdWrites } from '../support/held-store.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { settle, until } from '../support/until.js';

const SHEET = ownSheet();

describe('saving', () => {
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

  it('says »Gemt« only when the transaction has completed', async () => {
    await page.answer('Enig');
    await page.saved();
    await page.says('Gemt i denne browser.');
    const release = await hold();
    page.events.clear();
    await page.answer('Uenig');
    await page.says('Gemmer …');
    await settle();
    expect(page.words()).not.to.include('Gemt');
    expect(page.events.count('kobling-saved')).to.equal(0);
    await release();
    await page.saved();
    expect(page.events.count('kobling-saved')).to.equal(1);
    expect(page.words()).to.include('i denne browser');
  });

  it('writes what was answered meanwhile with the next write, not one by one', async () => {
    await page.answer('Enig');
    await page.saved();
    const release = await hold();
    page.events.clear();
    for (const name of ['Uenig', 'Helt enig', 'Helt uenig']) await page.answer(name);
    await release();
    await stored({ honest: 1 });
    await until(() => page.events.count('kobling-saved') === 2, 'two writes');
  });

  describe('when the disk is full', () => {
    let makeRoom: () => void;
    beforeEach(async () => {
      await page.answer('Enig');
      await page.saved();
      page.events.clear();
      makeRoom = fillDisk();
      await page.answer('Uenig');
      await page.says('Ikke gemt endnu');
    });
    afterEach(() => makeRoom());

    it('says what happened, what is safe and what to do', async () => {
      expect(page.texts('[role="alert"]')[0]).to.equal(
        'Svaret er ikke gemt endnu Browseren har ikke plads. Svarene ligger her, så længe siden er åben. Gem svar som fil Prøv igen',
      );
      expect(page.events.count('kobling-saved')).to.equal(0);
      expect(page.chosen(), 'the answer is still here').to.eql(['Uenig']);
      expect(await draftAnswers(own.store), 'what was saved before').to.eql({ honest: 4 });
    });

    it('gives the answers as a file all the same', async () => {
      const { text } = await downloadFrom(page, () => page.press('Gem svar som fil'));
      expect(text).to.match(/"honest": 2/);
    });

    it('saves at another try, once there is room', async () => {
      makeRoom();
      await page.press('Prøv igen');
      await page.saved();
      await stored({ honest: 2 });
      expect(page.all('[role="alert"]')).to.eql([]);
    });

    it('finishes without loss: the draft stays until the response is on disk', async () => {
      await page.press('Overblik');
      await page.press('Afslut, og se dit billede');
      await page.says('Svaret er ikke gemt endnu');
      expect(await own.store.list('responses')).to.eql([]);
      expect(await draftAnswers(own.store)).to.eql({ honest: 4 });
      makeRoom();
      await page.press('Prøv igen');
      await page.saved();
      const [response] = await own.store.list('responses');
      expect(response?.value.answers).to.eql({ honest: 2 });
      expect(await own.store.list('drafts')).to.eql([]);
    });
  });

  it('with storage="session" says »i denne fane«, not »i denne browser«', async () => {
    const other = await place({ storage: 'session' });
    await other.press('Begynd');
    await other.answer('Enig');
    await other.saved();
    expect(other.words()).to.include('i denne fane').and.not.include('i denne browser');
  });

  for (const [lang, answer, says] of [
    ['da', 'Enig', 'Husket, til du lukker siden'],
    ['en', 'Much', 'Remembered until you close the page'],
  ] as const)
    it(`with storage="none" says »${says}«, and never that it is saved`, async () => {
      const other = await place({ storage: 'none' }, { lang });
      await other.press(/^(Begynd|Begin)$/);
      await other.answer(answer);
      await other.says(says);
      expect(other.words()).not.to.match(/Gemt|Saved/);
      await other.press(/^(Overblik|Overview)$/);
      await other.press(/^(Afslut|Finish)/);
      await other.says(/Dit billede|Your picture/);
      await other.says(says);
      expect(other.words()).not.to.match(/Gemt|Saved/);
    });

  describe('an element that leaves the page', () => {
    it('in the middle of a write, still writes all that was answered', async () => {
      await page.answer('Enig');
      await page.saved();
      const release = await hold();
      await page.answer('Uenig');
      await page.answer('Helt enig');
      page.element.remove();
      await release();
      await stored({ honest: 5 });
    });

    it('and comes back, has its place and goes on saving', async () => {
      await page.answer('Enig');
      const box = page.element.parentElement;
      page.element.remove();
      await settle();
      box?.append(page.element);
      await settle();
      expect(page.title()).to.equal('Vi siger tingene ligeud');
      await page.answer('Uenig');
      await stored({ honest: 2 });
    });
  });

  describe('coming back later', () => {
    it('one goes on where one stopped: at the first statement without an answer after the last answer', async () => {
      await page.answer('Enig');
      await page.press('Næste');
      await page.press('Næste');
      await page.write('3');
      await stored({ honest: 4, visits: 3 });
      page.element.remove();
      page = await place();
      await page.says('Du har svaret på 2 af 5.');
      await page.press('Fortsæt, hvor du slap');
      expect(page.title()).to.equal('Her mødes vi oftest');
      expect(page.chosen()).to.eql([]);
    });

    it('with all answered one goes on to one’s answers', async () => {
      const all = { honest: 4, hidden: 1, visits: 3, where: 'office', place: 'unknown' } as const;
      const store = await otherTab(own.workspace);
      await leaveDraft(store, draftOf(SHEET, all));
      store.close();
      page.element.remove();
      page = await place();
      await page.says('Du har svaret på 5 af 5.');
      expect(page.buttons()).not.to.include('Fortsæt, hvor du slap');
      await page.press('Se dine svar');
      await until(() => page.focused() === 'Dine svar', 'focus on the heading');
      expect(page.words()).to.include('Du har svaret på alt.');
    });

    it('answers of another round or instrument are not found here', async () => {
      await page.answer('Enig');
      await page.saved();
      const other = await place({ round: 'spring' });
      await settle();
      expect(other.buttons()).to.include('Begynd');
    });
  });

  describe('starting over', () => {
    const dialog = () => page.all<HTMLDialogElement>('dialog')[0];
    beforeEach(async () => {
      await page.answer('Enig');
      await page.saved();
      await page.press('Tilbage');
      page.button('Begynd forfra').focus();
      await page.press('Begynd forfra');
    });

    it('asks first, in a dialog that says what will be lost', () => {
      expect(dialog()?.open).to.equal(true);
      expect(page.words()).to.include('Din kladde med 1 svar bliver slettet. Det kan ikke gøres om.');
      expect(page.focused()).to.equal('Behold den');
    });

    it('Esc keeps everything, and focus comes back to the button', async () => {
      await sendKeys({ press: 'Escape' });
      await until(() => dialog()?.open === false, 'closed');
      expect(await draftAnswers(own.store)).to.eql({ honest: 4 });
      await until(() => page.focused() === 'Begynd forfra', 'focus');
    });

    it('»Behold den« keeps everything', async () => {
      await page.press('Behold den');
      expect(dialog()?.open).to.equal(false);
      expect(await draftAnswers(own.store)).to.eql({ honest: 4 });
    });

    it('a yes deletes the draft and begins at the first statement', async () => {
      await page.press('Slet kladden, og begynd forfra');
      await until(async () => (await own.store.list('drafts')).length === 0, 'no draft');
      await until(() => page.title() === 'Vi siger tingene ligeud', 'the first statement');
      expect(page.chosen()).to.eql([]);
    });
  });
});
