import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { settle } from '../support/until.js';
import { openPlan, type PlanPage } from './take-away-host.js';

/** Width and height of an A4 page in px, less the margins that browsers leave. */
const A4 = { width: 718, height: 1040 };

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
const seen = (page: PlanPage, selector: string): string[] =>
  page
    .all(selector)
    .filter(isSeen)
    .map((element) => element.textContent?.trim().replace(/\s+/g, ' ') ?? '');

describe('the plan on paper', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
  });

  it('is printed alone, on one page, with names and dates as words and nothing to press', async () => {
    const page = await openPlan({ width: A4.width });
    await page.write('Ansvarlig: Automatisering og robotter', 'Mette');
    await page.write('Senest: Automatisering og robotter', '2027-02-05');
    const { print } = window;
    let during: { readonly other: number; readonly height: number; readonly words: string } | undefined;
    await emulateMedia({ media: 'print' });
    await settle(2);
    window.print = () => {
      const [plan] = page.all<HTMLElement>('.take-away');
      during = {
        other: seen(page, '.other, button, input, .take-away > summary').length,
        height: plan?.getBoundingClientRect().height ?? 0,
        words: seen(page, 'td').join(' | '),
      };
    };
    page.press('Udskriv planen');
    window.print = print;
    expect(during?.other).to.equal(0);
    expect(during?.height).to.be.above(100).and.below(A4.height);
    expect(during?.words).to.contain('Mette').and.to.contain('5. februar 2027');
    window.dispatchEvent(new Event('afterprint'));
    expect(seen(page, '.other')).to.have.length(1);
  });

  it('leaves a line to write on where nothing stands', async () => {
    const page = await openPlan();
    await emulateMedia({ media: 'print' });
    await settle(2);
    const lines = page.all('.paper.line').filter(isSeen);
    expect(lines).to.have.length(4);
    expect(lines.every((line) => line.getBoundingClientRect().width > 60)).to.equal(true);
  });

  it('is not on paper while it is folded', async () => {
    const page = await openPlan();
    page.all<HTMLElement>('.take-away > summary')[0]?.click();
    await settle(2);
    await emulateMedia({ media: 'print' });
    await settle(2);
    expect(seen(page, '.take-away')).to.eql([]);
  });
});
