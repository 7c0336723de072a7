import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import '../../../src/components/radar/define.js';
import type { RoundElement } from '../../../src/components/base/round-element.js';
import { placeGroup, type GroupPage } from '../support/group-page.js';
import { until } from '../support/until.js';

for (const [tag, title] of [
  ['kobling-report', 'Rapporten kan ikke vises'],
  ['kobling-radar', 'Radaren kan ikke vises'],
] as const)
  describe(`an instrument that <${tag}> cannot have`, () => {
    let page: GroupPage<RoundElement>;

    const place = async (instrument: unknown) => {
      page = await placeGroup<RoundElement>(document.createElement(tag), { storage: 'none', instrument });
      await page.says(title);
    };
    /** What stands in plain view. */
    const plain = () => page.texts('.error > :not(details)').join(' ');
    const details = () => page.all<HTMLDetailsElement>('details');
    const focused = () => page.element.shadowRoot?.activeElement;

    afterEach(() => page.element.remove());

    it('is told in plain words: what is missing, what is safe, who can mend it', async () => {
      await place('/findes-ikke.json');
      expect(page.headings()).to.deep.equal([`2 ${title}`]);
      expect(plain()).to.include('Filen findes ikke på serveren. Svarene er der ikke sket noget med.');
      expect(plain()).not.to.match(/http-status|404|expected|kobling:/);
      const [error] = page.events.events.filter(({ type }) => type === 'kobling-error');
      expect(error).to.include({ code: 'http-status', file: '/findes-ikke.json' });
    });

    it('has the technical line in a closed fold', async () => {
      await place('/findes-ikke.json');
      expect(details().map((one) => one.open)).to.deep.equal([false]);
      expect(page.texts('details summary')).to.deep.equal(['Vis tekniske detaljer']);
      expect(page.texts('details [lang="en"]')[0]).to.match(/findes-ikke\.json: http-status/);
    });

    it('says of a file with faults that it has them', async () => {
      await place({ format: 'kobling-instrument', version: 1 });
      expect(plain()).to.include('Filen har en fejl.');
      expect(plain()).not.to.include('findes ikke');
    });

    it('can be asked for again, and focus stays here', async () => {
      await place('/findes-ikke.json');
      page.button('Prøv igen').focus();
      page.button('Prøv igen').click();
      await until(() => focused()?.id === 'failure', 'focus on the heading');
      page.element.instrument = tag === 'kobling-report' ? 'partnership-short' : 'coupling';
      await page.says('Ingen svar endnu');
      expect(page.all('.error')).to.deep.equal([]);
      expect(focused()?.id).to.equal('title');
    });
  });
