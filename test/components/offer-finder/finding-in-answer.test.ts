import { expect } from '@open-wc/testing';
import { placeFinder } from '../support/finder-answer.js';
import { TWO_PROPOSALS } from '../support/two-proposals.js';
import { until } from '../support/until.js';

describe('the search among single offers, below an answer', () => {
  it('takes an offer into the answer and gives it back, and stays as it is meanwhile', async () => {
    const page = await placeFinder({ catalogues: [TWO_PROPOSALS], needs: 'automation', minSystems: 1 });
    await page.show();
    await until(() => page.texts('.finding > summary').length === 1, 'what stands below');
    page.one<HTMLElement>('.finding > summary').click();
    await until(() => page.texts('.finding .h3').length === 2, 'both offers');
    const row = () => [...(page.finder.shadowRoot?.querySelectorAll('.finding li') ?? [])].at(1);
    const press = (name: RegExp) =>
      [...(row()?.querySelectorAll('button') ?? [])].find((one) => name.test(one.textContent ?? ''))?.click();
    expect(page.offers()).to.eql(['Forslag a']);
    press(/Tag det med/);
    await until(() => page.offers().join() === 'Forslag b', 'the offer is in the answer');
    await until(() => /Er med i det samlede/.test(row()?.textContent ?? ''), 'the list says so');
    press(/Behold det/);
    await until(() => page.offers().join() === 'Forslag a', 'the answer is free again');
    expect(page.texts('.finding .h3')).to.eql(['Forslag a', 'Forslag b']);
  });
});
