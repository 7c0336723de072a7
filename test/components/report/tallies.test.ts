import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import '../../../src/components/report/define.js';
import { addToTally, emptyTally } from '../../../src/core/assessment/tally.js';
import type { BuiltInInstrumentId } from '../../../src/core/content/instruments/index.js';
import type { Response, Tally } from '../../../src/core/model/assessment.js';
import type { RoundElement } from '../../../src/components/base/round-element.js';
import { closeRound } from '../support/close-round.js';
import { placeGroup, type GroupPage } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';

describe('a round that a kiosk has counted in', () => {
  let own: OwnWorkspace;
  let page: GroupPage<RoundElement>;

  const place = async (tag: 'kobling-report' | 'kobling-radar', people: number, files = 0) => {
    const id: BuiltInInstrumentId = tag === 'kobling-report' ? 'partnership-short' : 'coupling';
    const sheet = await builtIn(id);
    const count = (responses: readonly Response[], round: string | null = null): Tally =>
      responses.reduce((tally, one) => addToTally(tally, sheet, one), emptyTally(sheet, round));
    own = await ownWorkspace(inventMany(sheet, files, 'education', () => 5));
    const keep = async (key: string, tally: Tally) => own.store.put('tallies', key, tally);
    await keep(`${id}@`, count(inventMany(sheet, people, 'employment', () => 5)));
    // Another round's, and an older questionnaire's.
    await keep(`${id}@other`, count(inventMany(sheet, 9, 'business'), 'other'));
    const old = count(inventMany(sheet, 9, 'business'));
    await keep('old', { ...old, instrument: { ...old.instrument, revision: 999 } });
    page = await placeGroup(document.createElement(tag), { workspace: own.workspace });
    return { sheet, count, keep, key: `${id}@` };
  };

  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('tells how many have answered, one and all', async () => {
    await place('kobling-report', 3, 1);
    expect(page.headings()[0]).to.equal('2 Ét svar mere, så kan rapporten vises');
    expect(page.words()).to.include('4 besvarelser. 3 fra beskæftigelse, 1 fra uddannelse.');
  });

  it('has a report of those who were counted and those who handed in a file', async () => {
    const { sheet, count, keep, key } = await place('kobling-report', 6, 5);
    await closeRound(page);
    await page.says('I står stærkt sammen');
    expect(page.words()).to.include('11 besvarelser. 6 fra beskæftigelse, 5 fra uddannelse.');
    expect(page.words()).to.match(/Beskæftigelse: gennemsnit 5,0, \d+ svar på \d udsagn fra 6 personer/);
    // One more at the kiosk waits.
    await keep(key, count(inventMany(sheet, 7, 'employment', () => 5)));
    await page.says('Én besvarelse er kommet til, ændret eller slettet siden og tæller ikke med endnu.');
    expect(page.words()).to.include('11 besvarelser.');
    await keep(key, count(inventMany(sheet, 11, 'employment', () => 5)));
    await page.says('Fem besvarelser er kommet til');
    await page.press('Tag dem med');
    await page.says('16 besvarelser. 11 fra beskæftigelse');
  });

  it('withdraws its figures when the count is erased', async () => {
    const { key } = await place('kobling-report', 6);
    await closeRound(page);
    await page.says('I står stærkt sammen');
    await own.store.delete('tallies', key);
    await page.says('Tallene er trukket tilbage');
    expect(page.words()).to.include('Derfor bliver disse tal ikke vist igen.');
    expect(page.words()).not.to.include('kan vises igen, når');
    expect(page.all('.distribution')).to.deep.equal([]);
  });

  it('has a radar of the team, and never one’s own view of somebody else', async () => {
    await place('kobling-radar', 6, 1);
    expect(page.headings()[0]).to.equal('2 Runden er åben');
    await closeRound(page);
    await page.says('Syv har svaret.');
  });

  it('of one tally alone is a team', async () => {
    await place('kobling-radar', 6);
    await closeRound(page);
    await page.says('Seks har svaret.');
    expect(page.headings()[0]).to.equal('2 Hvilke koblingsfunktioner dækker teamet?');
  });
});
