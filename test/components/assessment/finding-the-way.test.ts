import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { until } from '../support/until.js';

describe('finding the way', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const progress = () => page.all('[role="img"]')[0]?.getAttribute('aria-label');

  beforeEach(async () => {
    own = await ownWorkspace();
    page = await placeAssessment({ workspace: own.workspace, instrument: ownSheet() });
    await page.press('Begynd');
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('goes on and back, telling where one is', async () => {
    expect(progress()).to.equal('Udsagn 1 af 5, 0 besvaret');
    await page.answer('Enig');
    await page.press('Næste');
    expect(progress()).to.equal('Udsagn 2 af 5, 1 besvaret');
    expect(page.words()).to.match(/Tema 1 af 2: Tillid 2 af 5, ca\. \d+ minut/);
    await page.press('Tilbage');
    expect(page.title()).to.equal('Vi siger tingene ligeud');
    expect(page.chosen(), 'the answer is still there').to.eql(['Enig']);
    await page.press('Tilbage');
    expect(page.title()).to.equal('Vores eget skema');
  });

  it('a statement may be passed over', async () => {
    await page.press('Næste');
    await page.answer('Enig');
    await page.press('Overblik');
    expect(page.words()).to.include('4 udsagn mangler et svar. Det er helt i orden.');
    expect(page.texts('.review li button')).to.eql([
      'intet svar',
      'Enig',
      'intet svar',
      'intet svar',
      'intet svar',
    ]);
  });

  it('the overview is by theme, and each answer a way back to its statement', async () => {
    await page.press('Overblik');
    await until(() => page.focused() === 'Dine svar', 'focus on the heading');
    expect(page.headings()).to.eql(['2 Dine svar', '3 Tillid', '3 Arbejde', '3 Begynd forfra?']);
    page.all<HTMLButtonElement>('button[aria-label$="Fælles besøg i år"]')[0]?.click();
    await until(() => page.focused() === 'Fælles besøg i år', 'focus on the statement');
  });

  it('after the last statement come one’s answers', async () => {
    for (let at = 1; at < 5; at++) await page.press('Næste');
    await page.press('Se dine svar');
    expect(page.title()).to.equal('Dine svar');
    await page.press('Tilbage');
    expect(page.title()).to.equal('Her står vi');
  });

  describe('by theme', () => {
    beforeEach(async () => {
      await page.press('Et tema ad gangen');
    });

    it('shows the statements of one theme, each with answers of its own, never a matrix', () => {
      expect(page.headings()).to.eql([
        '2 Tema 1 af 2: Tillid',
        '3 Vi siger tingene ligeud',
        '3 Vi gemmer problemer for hinanden',
        '3 Begynd forfra?',
      ]);
      expect(page.texts('fieldset > legend')).to.eql([
        'Vi siger tingene ligeud',
        'Vi gemmer problemer for hinanden',
      ]);
      expect(page.all('table, [role="grid"], [role="table"]')).to.eql([]);
    });

    it('goes from theme to theme and back to the beginning of each', async () => {
      await page.press('Næste');
      expect(page.title()).to.equal('Tema 2 af 2: Arbejde');
      await page.press('Se dine svar');
      await page.press('Tilbage');
      expect(page.title()).to.equal('Tema 2 af 2: Arbejde');
      await page.press('Tilbage');
      expect(page.title()).to.equal('Tema 1 af 2: Tillid');
    });

    it('moves focus to the theme when one goes on, also from its own heading', async () => {
      await until(() => page.focused() === 'Tema 1 af 2: Tillid', 'the first theme');
      const [before] = page.all('#here');
      await page.press('Næste');
      await until(() => page.focused() === 'Tema 2 af 2: Arbejde', 'the next theme');
      expect(page.all('#here')[0], 'a heading that was not there before').not.to.equal(before);
    });

    it('an answer in the overview leads to its statement, not to the top of its theme', async () => {
      await page.press('Overblik');
      page.all<HTMLButtonElement>('button[aria-label$="Vi gemmer problemer for hinanden"]')[0]?.click();
      await until(() => page.focused() === 'Vi gemmer problemer for hinanden', 'focus on the statement');
      expect(page.title()).to.equal('Tema 1 af 2: Tillid');
    });

    it('no key answers, since it could mean any of them', async () => {
      const heading = page.all('#here')[0];
      heading?.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true, composed: true }));
      await page.element.updateComplete;
      expect(page.chosen()).to.eql([]);
      expect(page.words()).not.to.include('Tasterne');
    });

    it('keeps its place when the pace changes back', async () => {
      await page.press('Næste');
      await page.press('Ét udsagn ad gangen');
      expect(page.title()).to.equal('Fælles besøg i år');
    });
  });

  it('a host may begin by theme', async () => {
    const other = await placeAssessment({
      workspace: own.workspace,
      instrument: ownSheet(),
      pace: 'dimension',
    });
    await other.press('Begynd');
    expect(other.title()).to.equal('Tema 1 af 2: Tillid');
  });
});
