import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { danishIn, danishOnly } from '../support/danish-only.js';
import { draftOf, leaveDraft } from '../support/drafts.js';
import { builtIn, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { until } from '../support/until.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';
import type { Answer, Instrument } from '../../../src/core/model/assessment.js';

const OF_A_WHOLE_PAGE = ['region', 'page-has-heading-one'];

describe('an assessment in Danish alone, for who reads English', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;

  const isMarked = async (sheet: Instrument, least: number) => {
    const { found, unmarked } = danishIn(page.element, sheet);
    expect(unmarked).to.eql([]);
    expect(found.size, [...found].join(' | ')).to.be.at.least(least);
    for (const animation of page.element.shadowRoot?.getAnimations() ?? []) animation.finish();
    await expect(page.element).to.be.accessible({ ignoredRules: OF_A_WHOLE_PAGE });
  };
  const resume = async (sheet: Instrument, answers: Readonly<Record<string, Answer>>) => {
    await leaveDraft(own.store, draftOf(sheet, answers));
    page = await placeAssessment({ workspace: own.workspace, instrument: sheet }, { lang: 'en' });
    await page.says('Go on where');
  };

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('marks it on every page', async () => {
    const sheet = danishOnly(await builtIn('partnership-short'));
    const [first] = sheet.items;
    await resume(sheet, first ? { [first.id]: 4 } : {});
    await isMarked(sheet, 3);
    await page.press(/Go on/);
    // Theme, statement twice (the group's name too), and the words of the scale.
    await isMarked(sheet, 2 + sheet.scale.labels.length);
    await page.press('Overview');
    await isMarked(sheet, sheet.items.length);
    await page.press(/^(Finish|Complete)/);
    await until(() => page.all('table.profile').length + page.all('.done').length > 0, 'the end');
    await isMarked(sheet, 2);
  });

  it('marks counts, choices and the profile', async () => {
    const sheet = danishOnly(parseInstrument(ownSheet()));
    await resume(sheet, { honest: 4, hidden: 2, visits: 1200, where: 'firm' });
    for (const line of [2, 3, 4]) {
      await page.press(line === 2 ? /Go on/ : 'Overview');
      if (line === 2) await page.press('Overview');
      page.all<HTMLButtonElement>('.review li button')[line - 1]?.click();
      await page.element.updateComplete;
      await isMarked(sheet, 3);
    }
    await page.press('Overview');
    await page.press(/^(Finish|Complete)/);
    await until(() => page.all('table.profile').length > 0, 'the profile');
    await isMarked(sheet, 3);
  });
});
