import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import { settle, until } from '../support/until.js';
import { invent } from '../support/responses.js';
import { invented, teamPage, type TeamPage } from './team-page.js';
import type { Instrument, Response } from '../../../src/core/model/assessment.js';

/** Answers from another perspective: all have the first competence and the missing one, nobody the rest. */
const seen = (sheet: Instrument, perspective: 'other' | 'desired', count: number, value = 5): Response[] =>
  Array.from({ length: count }, (_, at) => ({
    ...invent(sheet, {
      id: `${perspective}-${at}`,
      system: 'business',
      says: (item) => (item === 'c1.1' || item === 'c4.3' ? value : 2),
    }),
    perspective,
  }));

const OTHERS = 'Set af andre';

describe('the radar beside other eyes', () => {
  let team: TeamPage;
  afterEach(() => team.leave());
  const rows = () =>
    team.page
      .all<HTMLTableRowElement>('.compared tbody tr')
      .map((row) =>
        [...row.cells]
          .filter((cell) => !cell.matches('.drawn'))
          .map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
      );

  it('says nothing of it where nobody has answered so', async () => {
    team = await teamPage((sheet) => invented(sheet, [6, 5, 0]));
    expect(team.page.words()).not.to.include(OTHERS).and.not.include('Nu og ønsket');
  });

  it('tells only how many there are, while they are fewer than five', async () => {
    team = await teamPage((sheet) => [...invented(sheet, [6, 5, 0]), ...seen(sheet, 'other', 4)]);
    await team.page.says('Fire har svaret, som de ser teamet udefra. Det vises fra fem.');
    expect(team.page.all('.compared')).to.deep.equal([]);
    expect(team.page.buttons()).not.to.include('Vis, hvordan andre ser det');
  });

  it('shows them when somebody asks for it, in words and as shares', async () => {
    team = await teamPage((sheet) => [
      ...invented(sheet, [6, 5, 0]),
      ...seen(sheet, 'other', 5),
      ...seen(sheet, 'desired', 6),
    ]);
    const { page } = team;
    await page.says('Fem har svaret, som de ser teamet udefra.');
    expect(page.all('.compared')).to.deep.equal([]);
    await page.press('Vis, hvordan andre ser det');
    await page.says('Andre ser mere af »Få nye idéer«, end I selv gør. Andre ser mindre af »Fornemme andres');
    // Nine are fewer: three of them are named, and nobody is left to think that this is all.
    await page.says(/Andre ser mindre af »[^«]+«, »[^«]+«, »[^«]+« og (fem|seks) andre, end I selv gør\./);
    expect(rows()[0]).to.deep.equal(['Samle folk på tværs', '11 af 11', '5 af 5', 'omtrent ens']);
    expect(rows()[1]).to.deep.equal(['Fornemme andres interesser', '11 af 11', '0 af 5', 'færre']);
    expect(rows()[10]).to.deep.equal(['Få nye idéer', '0 af 11', '5 af 5', 'flere']);
    await until(() => page.element.shadowRoot?.activeElement?.id === 'compare-other', 'focus goes on there');
    await page.press('Vis det ønskede ved siden af');
    await page.says('I ønsker jer flere med »Få nye idéer«.');
    expect(page.all('.compared').length).to.equal(2);
  });

  it('never counts them as the team’s own', async () => {
    team = await teamPage((sheet) => [...invented(sheet, [6, 5, 0]), ...seen(sheet, 'other', 9)]);
    expect(team.page.words()).to.include('Elleve har svaret.');
  });

  it('lets late answers wait until there are enough of them', async () => {
    team = await teamPage((sheet) => [...invented(sheet, [6, 5, 0]), ...seen(sheet, 'other', 5)]);
    const { page, own, sheet } = team;
    await page.says('Vis, hvordan andre ser det');
    await page.press('Vis, hvordan andre ser det');
    await page.says('Andre ser mere af');
    const before = rows();
    const late = seen(sheet, 'other', 9, 2).slice(5);
    await own.add(...late);
    await page.says('Fire er kommet til, ændret eller slettet siden og tæller ikke med endnu.');
    expect(rows()).to.deep.equal(before);
    expect(page.buttons()).not.to.include('Tag dem med');
    await own.add({ ...(late[0] as Response), id: 'other-9' });
    await page.says('Tag dem med');
    await page.press('Tag dem med');
    await until(() => rows()[0]?.[2] === '5 af 10', 'all ten');
  });

  it('withdraws when one of them is erased, and keeps nothing of what that one said', async () => {
    team = await teamPage((sheet) => [...invented(sheet, [6, 5, 0]), ...seen(sheet, 'other', 6)]);
    const { page, own } = team;
    await page.says('Vis, hvordan andre ser det');
    await page.press('Vis, hvordan andre ser det');
    await page.says('Andre ser mere af');
    await own.store.delete('responses', 'other-0');
    await page.says('Et svar er slettet, så tallene er trukket tilbage.');
    expect(page.all('.compared')).to.deep.equal([]);
    const kept = async () =>
      (
        (await own.store.get('settings', 'published:coupling@:other'))?.value as { data: Response[] }
      ).data.find(({ id }) => id === 'other-0');
    await until(async () => (await kept())?.rev === 0, 'blanked');
    expect(new Set(Object.values((await kept())?.answers ?? {}))).to.deep.equal(new Set([1]));
  });

  it('is gone when the team’s own figures are', async () => {
    team = await teamPage((sheet) => [...invented(sheet, [6, 5, 0]), ...seen(sheet, 'other', 6)]);
    const { page, own } = team;
    await page.says('Vis, hvordan andre ser det');
    await page.press('Vis, hvordan andre ser det');
    await page.says('Andre ser mere af');
    const first = (await own.store.list('responses')).find(({ value }) => value.perspective === 'self');
    await own.store.delete('responses', first?.key ?? '');
    await page.says('Tallene er trukket tilbage');
    await settle();
    expect(page.words()).not.to.include(OTHERS);
  });
});
