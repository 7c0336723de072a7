import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import { DECISION, keepRounds } from '../support/closed-rounds.js';
import { downloadFrom, overhang, placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type Opinion, type OwnWorkspace } from '../support/responses.js';
import { settle, until } from '../support/until.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

const KEY = 'meeting:partnership-short@efterår';

describe('the meeting sheet', () => {
  let own: OwnWorkspace;
  let sheet: Instrument;
  let page: GroupPage<KoblingReport>;

  /** People lie far apart on trust, a little on contribution, and together on the rest. */
  const says =
    (person: number): Opinion =>
    (_, dimension) =>
      dimension === 'trust' ? 1 + (person % 5) : dimension === 'contribution' ? 2 + (person % 2) : 3;
  const place = async (name: string, placing: Placing = {}) => {
    page = await placeGroup(
      document.createElement('kobling-report'),
      { workspace: own.workspace, round: name },
      placing,
    );
    await page.says(/Lav et mødeark|Make a meeting sheet/);
  };
  const open = async () => {
    page.all<HTMLElement>('.meeting > summary')[0]?.click();
    await page.says(/Se på rapporten|Look at the report/);
  };
  const field = (theme: string, name: string) => {
    const found = page
      .all<HTMLInputElement>(`.sheet [name="${name}"]`)
      .find((one) => one.getAttribute('aria-label')?.includes(theme));
    if (!found) throw new Error(`no field ${name} of ${theme}`);
    return found;
  };
  const write = (theme: string, name: string, text: string) => {
    const input = field(theme, name);
    input.value = text;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const kept = async () => (await own.store.get('settings', KEY))?.value;

  beforeEach(async () => {
    sheet = await builtIn('partnership-short');
    own = await ownWorkspace();
    const people = () => inventMany(sheet, 7, 'employment', says);
    await keepRounds(own.store, sheet, [
      { name: 'efterår', closes: '2026-10-12', data: people(), title: 'Efterårets runde' },
      { name: 'forår', closes: '2027-04-12', data: people() },
    ]);
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('takes 45 minutes and asks the report’s first questions, with the booklet it is made from', async () => {
    await place('efterår');
    await open();
    expect(page.texts('.minutes')).to.deep.equal([
      '0–5 min.',
      '5–15 min.',
      '15–25 min.',
      '25–35 min.',
      '35–45 min.',
    ]);
    const asked = page.texts('.talk:not(.plain) li p:first-child').slice(0, 3);
    expect(page.texts('.question').slice(1, 4)).to.deep.equal(asked);
    const words = page.texts('.sheet')[0];
    expect(words).to.include('Et dialogværktøj uden normer');
    expect(words).to.include('Bygger på: Baadsgaard');
    expect(words).to.include('Efterårets runde · 7 besvarelser · 45 minutter');
  });

  it('keeps nothing before something is written, and says saved when it is', async () => {
    await place('efterår');
    await open();
    await settle();
    expect(await kept()).to.equal(undefined);
    write('Tillid', 'text', 'Vi ringer først');
    await page.says('Gemt i denne browser.');
    expect(await kept()).to.deep.equal({ decisions: [{ ...DECISION, owner: '', date: '' }] });
    write('Tillid', 'owner', 'Ida');
    write('Tillid', 'date', '2026-12-01');
    await until(async () => JSON.stringify(await kept()) === JSON.stringify({ decisions: [DECISION] }));
  });

  it('forgets what is emptied', async () => {
    await own.store.put('settings', KEY, { decisions: [DECISION] });
    await place('efterår');
    await open();
    expect(field('Tillid', 'text').value).to.equal('Vi ringer først');
    for (const name of ['text', 'owner', 'date']) write('Tillid', name, '');
    await until(async () => (await kept()) === undefined);
  });

  it('does not lose what another tab wrote on another point', async () => {
    await place('efterår');
    await open();
    await own.store.put('settings', KEY, { decisions: [{ ...DECISION, dimension: 'contribution' }] });
    write('Tillid', 'text', 'Vi ringer først');
    await page.says('Gemt i denne browser.');
    const { decisions } = (await kept()) as { decisions: { dimension: string }[] };
    expect(decisions.map(({ dimension }) => dimension)).to.deep.equal(['contribution', 'trust']);
  });

  it('comes back as evidence in the next round’s report, and on its sheet', async () => {
    await own.store.put('settings', KEY, {
      decisions: [DECISION, { ...DECISION, dimension: 'contribution', text: 'Fire timer', state: 'done' }],
    });
    await place('forår');
    expect(page.headings()).to.include('3 Én af to aftaler fra sidst er gjort');
    expect(page.texts('.agreed li > div')).to.deep.equal([
      'Vi ringer førstIda, senest 1. december 2026',
      'Fire timerIda, senest 1. december 2026',
    ]);
    await open();
    expect(page.texts('.minutes')[1]).to.equal('5–10 min.');
    expect(page.texts('.earlier li')).to.deep.equal(['Vi ringer først (Ida)', 'Fire timer (Ida)']);
    const [choice] = page.all<HTMLSelectElement>('.agreed select');
    if (!choice) throw new Error('no choice');
    expect(choice.getAttribute('aria-label')).to.equal('Hvor langt er I med »Vi ringer først«?');
    choice.value = 'done';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await page.says('Alle to aftaler fra sidst er gjort');
    const { decisions } = (await kept()) as { decisions: { state: string }[] };
    expect(decisions.map(({ state }) => state)).to.deep.equal(['done', 'done']);
  });

  it('tells of what was decided on a theme that is not among the points', async () => {
    await own.store.put('settings', KEY, { decisions: [{ ...DECISION, dimension: 'benefits' }] });
    await place('efterår');
    await open();
    expect(page.texts('.earlier li')).to.deep.equal(['Udbytte: Vi ringer først, Ida']);
  });

  it('is no evidence in the report that it was written on', async () => {
    await own.store.put('settings', KEY, { decisions: [DECISION] });
    await place('efterår');
    expect(page.all('.agreed')).to.deep.equal([]);
  });

  it('gives no word of it to events or to the spreadsheet', async () => {
    await own.store.put('settings', KEY, { decisions: [DECISION] });
    await place('forår');
    await open();
    write('Tillid', 'owner', 'Mads Hemmelig');
    await page.says('Gemt i denne browser.');
    const told = page.events.events.map((event) => JSON.stringify(Object.values(event)));
    expect(told.join()).not.to.match(/Mads|Ida|ringer/);
    const { text } = await downloadFrom(page, () => page.press('Gem tallene som regneark (CSV)'));
    expect(text).not.to.match(/Mads|Ida|ringer/);
  });

  it('is gone with everything else when all is erased', async () => {
    await own.store.put('settings', KEY, { decisions: [DECISION] });
    await place('forår');
    await page.says('Vi ringer først');
    await own.store.erase();
    await page.says('Ingen svar endnu');
    own.store.resume();
    await keepRounds(own.store, sheet, [
      { name: 'forår', closes: '2027-04-12', data: inventMany(sheet, 7, 'employment', says) },
    ]);
    await page.says('Bygger på');
    expect(page.words()).not.to.include('Vi ringer først');
  });

  it('is loaded when it is opened, and folds away again', async () => {
    await place('efterår');
    expect(page.all('.sheet')).to.deep.equal([]);
    expect(page.all('.meeting')[0]?.classList.contains('no-print')).to.equal(true);
    await open();
    expect(page.all('.meeting')[0]?.classList.contains('no-print')).to.equal(false);
    page.all<HTMLElement>('.meeting > summary')[0]?.click();
    await until(() => page.all('.sheet').length === 0);
  });

  for (const lang of ['da', 'en'] as const)
    it(`fits in 288 px, in ${lang}`, async () => {
      await place('forår', { lang, width: 288 });
      await open();
      expect(overhang(page.element)).to.equal(0);
      expect(page.headings().join('|')).to.match(/Mødeark: |Meeting sheet: /);
    });
});
