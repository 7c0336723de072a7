import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/components/report/define.js';
import { keepRounds } from '../support/closed-rounds.js';
import { placeGroup, type GroupPage } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

/** A4 at 96 dpi within margins of 15 mm. */
const WIDTH = 680;
const HEIGHT = 1009;

describe('the meeting sheet on paper', () => {
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;
  const print = window.print.bind(window);

  const isSeen = (selector: string) =>
    page.all(selector).map((one) => one.checkVisibility({ visibilityProperty: true }));

  beforeEach(async () => {
    const sheet = await builtIn('partnership');
    own = await ownWorkspace();
    // Points with the longest questions, and something agreed before: as full as the sheet gets.
    const people = () => [
      ...inventMany(sheet, 7, 'employment', (person) => () => 1 + (person % 2)),
      ...inventMany(sheet, 7, 'business', (person) => () => 5 - (person % 2)),
    ];
    await keepRounds(own.store, sheet, [
      { name: 'a', closes: '2026-04-12', data: people() },
      { name: 'b', closes: '2026-10-12', data: people() },
    ]);
    await own.store.put('settings', 'meeting:partnership@a', {
      decisions: ['trust', 'contribution', 'learning'].map((dimension) => ({
        dimension,
        text: 'Vi ringer til hinanden, før nogen af os besøger en virksomhed',
        owner: 'Ida',
        date: '2026-05-01',
        state: 'open',
      })),
    });
    await own.store.put('settings', 'meeting:partnership@b', {
      decisions: [{ dimension: 'commitment', text: 'Vi mødes fast', owner: 'Mads', date: '', state: 'open' }],
    });
    page = await placeGroup(
      document.createElement('kobling-report'),
      { workspace: own.workspace, instrument: 'partnership', round: 'b' },
      { width: WIDTH },
    );
    await page.says('Lav et mødeark');
    page.all<HTMLElement>('.meeting > summary')[0]?.click();
    await page.says('Se på rapporten');
    window.print = () => undefined;
  });
  afterEach(async () => {
    window.print = print;
    await emulateMedia({ media: 'screen' });
    page.element.remove();
    await own.leave();
  });

  it('is alone on one page, with lines to write on and what was written', async () => {
    await page.press('Udskriv mødearket');
    await emulateMedia({ media: 'print' });
    expect(isSeen('.sheet')).to.deep.equal([true]);
    expect(isSeen('.themes, .time, .talk:not(.plain), .figure-one, .expert').includes(true)).to.equal(false);
    expect(isSeen('.sheet button, .sheet input').includes(true)).to.equal(false);
    expect(isSeen('.sheet .by-hand')).to.deep.equal([true, true, true]);
    const lines = page.all('.field .paper.line').map((one) => one.getBoundingClientRect().height);
    expect(Math.min(...lines)).to.be.at.least(20);
    const height = page.all('.meeting')[0]?.getBoundingClientRect().height;
    expect(height).to.be.lessThan(HEIGHT);
  });

  it('gives the rest of the page back when the dialogue is closed', async () => {
    await page.press('Udskriv mødearket');
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'print' });
    expect(isSeen('.themes').includes(true)).to.equal(true);
  });
});
