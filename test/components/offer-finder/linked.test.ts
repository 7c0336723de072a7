import { expect } from '@open-wc/testing';
import { placeFinder } from '../support/finder-answer.js';
import { TWO_PROPOSALS } from '../support/two-proposals.js';
import { until } from '../support/until.js';

/** Places a finder on a page that was opened by a link with this fragment. */
async function opened(fragment: string) {
  history.replaceState(null, '', fragment);
  return placeFinder({ catalogues: [TWO_PROPOSALS], minSystems: 1 });
}

describe('a page that is opened by a shared link', () => {
  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  it('shows the same question and its answer, and says that it came by a link', async () => {
    const page = await opened('#kobling=1.n3_automation.m615.e12.pc_b');
    await until(() => page.offers().join() === 'Forslag b', 'the answer with the offer held to');
    expect(page.texts('.note').join()).to.contain('Spørgsmålet er delt med jer i et link. I kan rette alt.');
    expect(page.one<HTMLInputElement>('.facts input').value).to.equal('12');
    expect(page.texts('.held li')).to.eql(['Med »Forslag b« Fortryd Med »Forslag b«']);
  });

  it('says why a link cannot be read, and begins from the start', async () => {
    const page = await opened('#kobling=9.n3_automation');
    await until(() => page.texts('.note').join().includes('nyere udgave'), 'the reason');
    expect(page.texts('.result')).to.eql([]);
  });

  it('leaves other fragments alone', async () => {
    const page = await opened('#kontakt');
    await page.finder.updateComplete;
    expect(page.texts('.note').join()).not.to.contain('link');
  });
});
