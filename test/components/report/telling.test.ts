import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import { closeRound } from '../support/close-round.js';
import { placeGroup, type GroupPage } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type Opinion, type OwnWorkspace } from '../support/responses.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

type Says = (person: number) => Opinion | number;

describe('what figures, words and drawing say of each other', () => {
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;
  let sheet: Instrument;

  const report = async (says: readonly [employment: Says, education?: Says], people = 6, fewer = 0) => {
    sheet = await builtIn('partnership-short');
    const [employment, education] = says;
    own = await ownWorkspace([
      ...inventMany(sheet, people, 'employment', employment),
      ...(education ? inventMany(sheet, people, 'education', education) : []),
      ...inventMany(sheet, fewer, 'business', () => 2),
    ]);
    page = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace });
    await closeRound(page);
    await page.says('Bygger på');
  };
  const theme = (title: string) => {
    const row = page.all('.theme').find((one) => one.querySelector('.label')?.textContent?.trim() === title);
    if (!row) throw new Error(`There is no theme ${title}.`);
    return row;
  };
  const trust = () => sheet.items.filter(({ dimension }) => dimension === 'trust');

  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('people and answers are counted apart', async () => {
    await report([() => 4, () => 4]);
    const count = trust().length;
    expect(theme('Tillid').querySelector('.unseen')?.textContent).to.match(
      new RegExp(`^Beskæftigelse: gennemsnit 4,0, ${6 * count} svar på ${count} udsagn fra 6 personer`),
    );
    expect(page.texts('.statements .unseen')[0]).to.match(/^Beskæftigelse: gennemsnit 4,0, 6 svar \(/);
  });

  it('where some have left a statement out, the number of people is the least', async () => {
    await report([(person) => (item) => (person === 0 && item === trust()[0]?.id ? 'unknown' : 4)], 7);
    const count = trust().length;
    expect(theme('Tillid').querySelector('.unseen')?.textContent).to.include(
      `${7 * count - 1} svar på ${count} udsagn fra mindst 6 personer`,
    );
  });

  it('everybody is drawn beside the systems where one is hidden, since the reading is of everybody', async () => {
    await report([() => 5, () => 5], 6, 3);
    const words = theme('Tillid').querySelector('.unseen')?.textContent;
    expect(words).to.match(/^Beskæftigelse: gennemsnit 5,0.*\. Alle: gennemsnit 4,4, .* fra 15 personer/);
    expect(theme('Tillid').querySelectorAll('.distribution .bar.everybody').length).to.be.at.least(1);
    expect(page.words()).to.include('Ringen og de smalle søjler er alle tilsammen.');
    expect(page.texts('.talk .note').join()).to.match(/Tillid: Beskæftigelse 5,0, Alle 4,4/);
  });

  it('nobody is drawn twice where every system is shown', async () => {
    await report([() => 4, () => 4]);
    expect(page.all('.bar.everybody')).to.deep.equal([]);
    expect(page.words()).not.to.match(/Alle: gennemsnit|alle tilsammen/);
  });

  it('a thread is straight where the reading is shared, and bent where systems differ', async () => {
    const isBent = (title: string) => {
      const lines = theme(title).querySelector('.distribution')?.querySelectorAll('.thread line') ?? [];
      const places = [...lines].flatMap((line) => [line.getAttribute('x1'), line.getAttribute('x2')]);
      return new Set(places).size > 1;
    };
    // Both high, yet not the same: through the systems' own means it would be crooked beside »Fælles styrke«.
    await report([
      () => (_, dimension) => (dimension === 'trust' ? 5 : dimension === 'contribution' ? 1 : 4),
      () => (_, dimension) => (dimension === 'contribution' ? 5 : 4),
    ]);
    expect(theme('Tillid').textContent).to.match(
      /Beskæftigelse: gennemsnit 5,0.*Uddannelse: gennemsnit 4,0.*Fælles styrke/s,
    );
    expect(isBent('Tillid')).to.equal(false);
    expect(theme('Bidrag').textContent).to.include('Forskel mellem systemerne');
    expect(isBent('Bidrag')).to.equal(true);
  });

  it('on paper every statement is unfolded, and what was folded is folded again', async () => {
    await report([() => 4, () => 4]);
    const open = () => page.all<HTMLDetailsElement>('details.statements').map((one) => one.open);
    const [first] = page.all<HTMLDetailsElement>('details.statements');
    if (first) first.open = true;
    const before = open();
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal(before.map(() => true));
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal(before);
    page.element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal(before);
  });
});
