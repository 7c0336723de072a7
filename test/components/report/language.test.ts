import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import { closeRound } from '../support/close-round.js';
import { danishIn, danishOnly } from '../support/danish-only.js';
import { placeGroup } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace } from '../support/responses.js';

describe('a report in Danish alone, for who reads English', () => {
  it('marks every Danish text, also before there is anything to show, and as tables', async () => {
    const sheet = danishOnly(await builtIn('partnership-short'));
    const own = await ownWorkspace();
    const page = await placeGroup(
      document.createElement('kobling-report'),
      { workspace: own.workspace, instrument: sheet },
      { lang: 'en' },
    );
    const isMarked = async (least: number) => {
      const { found, unmarked } = danishIn(page.element, sheet);
      expect(unmarked).to.eql([]);
      expect(found.size, [...found].join(' | ')).to.be.at.least(least);
      await expect(page.element).to.be.accessible({ ignoredRules: ['region', 'page-has-heading-one'] });
    };
    await page.says('No answers yet');
    await isMarked(1);
    for (const system of ['employment', 'education', 'business'] as const)
      await own.add(...inventMany(sheet, 6, system, (person) => 1 + (person % 5)));
    await page.says(/Close the round/);
    await closeRound(page);
    await page.says('Based on');
    await isMarked(sheet.items.filter(({ kind }) => kind === 'rating').length + 3);
    await page.press(/[Tt]able/);
    await isMarked(sheet.items.filter(({ kind }) => kind === 'rating').length + sheet.scale.labels.length);
    page.element.remove();
    await own.leave();
  });
});
