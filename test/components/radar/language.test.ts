import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import { closeRound } from '../support/close-round.js';
import { danishIn, danishOnly } from '../support/danish-only.js';
import { placeGroup } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace } from '../support/responses.js';

describe('a radar in Danish alone, for who reads English', () => {
  it('marks every Danish text in all three views', async () => {
    const sheet = danishOnly(await builtIn('coupling'));
    const own = await ownWorkspace(
      (['employment', 'education', 'business'] as const).flatMap((system) =>
        inventMany(sheet, 6, system, (person) => 1 + (person % 5)),
      ),
    );
    const page = await placeGroup(
      document.createElement('kobling-radar'),
      { workspace: own.workspace, instrument: sheet },
      { lang: 'en', width: 960 },
    );
    await closeRound(page);
    await page.says('Based on');
    for (const view of [/^Dots/, /^Table/, /^Radar/]) {
      await page.press(view);
      const { found, unmarked } = danishIn(page.element, sheet);
      expect(unmarked, String(view)).to.eql([]);
      expect(found.size, `${String(view)} ${[...found].join(' | ')}`).to.be.at.least(12);
      await expect(page.element).to.be.accessible({ ignoredRules: ['region', 'page-has-heading-one'] });
    }
    const names = page.all('svg.radar text:not(.faint):not(.spoke-number)');
    expect(names.length).to.be.greaterThan(4);
    for (const name of names) {
      const marked = name.hasAttribute('lang') ? [name] : [...name.querySelectorAll('tspan[lang]')];
      expect(marked.map((one) => one.getAttribute('lang'))).to.include('da');
    }
    page.element.remove();
    await own.leave();
  });
});
