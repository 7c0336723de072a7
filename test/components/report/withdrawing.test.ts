import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { KoblingReport } from '../../../src/components/report/define.js';
import type { Instrument, Response } from '../../../src/core/model/assessment.js';
import { loadRoundPart } from '../../../src/parts.js';
import { keepRounds } from '../support/closed-rounds.js';
import { jsonFile, overhang, placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import { losePart } from '../support/held-part.js';
import { builtIn, inventMany, ownWorkspace, withdrawalOf, type OwnWorkspace } from '../support/responses.js';
import { until } from '../support/until.js';

describe('a withdrawal that takes a report with it', () => {
  let sheet: Instrument;
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;
  let people: readonly Response[];

  const back = (one: Response | undefined) => withdrawalOf(one, 'forår', '2026-11-30');
  const place = async (more: Partial<KoblingReport> = {}, placing: Placing = {}) => {
    page = await placeGroup(
      document.createElement('kobling-report'),
      { workspace: own.workspace, round: 'forår', ...more },
      placing,
    );
  };
  const ids = async () => (await own.store.list('responses')).map(({ key }) => key);
  const isHere = async (one: Response | undefined) => (await ids()).includes(one?.id ?? '');
  const handBack = async (...some: readonly (Response | undefined)[]) => {
    page.choose(...some.map((one, i) => jsonFile(`besked-${i}.json`, back(one))));
    await until(() => page.all('.held')[0], 'what is said first');
  };

  before(async () => {
    sheet = await builtIn('partnership-short');
  });
  beforeEach(async () => {
    own = await ownWorkspace();
    people = inventMany(sheet, 6, 'employment', () => 4);
    await keepRounds(own.store, sheet, [
      { name: 'forår', closes: '2026-04-20', data: people, title: 'Forår 2026' },
    ]);
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('says what goes and offers to print it, before the response is deleted', async () => {
    await place();
    await page.says('Bygger på');
    await handBack(people[0]);
    await page.says('besked-0.json: trukket tilbage og bliver slettet');
    const said = page.texts('.held').join();
    expect(said).to.include('En besvarelse er trukket tilbage, og rapporten forsvinder med den');
    expect(said).to.include(
      'ingen tal for runden »Forår 2026«, hverken i rapporten, i radaren eller over tid',
    );
    expect(said).to.include('når mindst fem besvarelser er ændret eller kommet til');
    expect(said, 'nothing that could tell who').not.to.match(/beskæftigelse|konsulent/iu);
    expect(said).not.to.include(people[0]?.id);
    expect(page.element.shadowRoot?.activeElement?.id).to.equal('held');
    expect(page.words()).to.include('Bygger på');
    expect(await isHere(people[0])).to.equal(true);

    let printed = 0;
    const real = window.print;
    window.print = () => void (printed += 1);
    await page.press('Udskriv rapporten');
    window.print = real;
    expect(printed).to.equal(1);

    await page.press('Slet besvarelsen nu');
    await page.says('Tallene er trukket tilbage');
    await page.says('besked-0.json: trukket tilbage og slettet her');
    expect(page.all('.held')).to.deep.equal([]);
    expect(await isHere(people[0])).to.equal(false);
    expect(await ids()).to.have.length(5);
    expect(page.element.shadowRoot?.activeElement?.id).to.equal('title');
  });

  it('tells of several at once as one', async () => {
    await place();
    await page.says('Bygger på');
    await handBack(people[0], people[1]);
    await page.says('2 trukket tilbage og bliver slettet.');
    expect(page.texts('.held [role="heading"]')).to.deep.equal([
      'Besvarelser er trukket tilbage, og rapporten forsvinder med dem',
    ]);
    await page.press('Slet besvarelserne nu');
    await page.says('Tallene er trukket tilbage');
    expect(await ids()).to.have.length(4);
  });

  it('cannot be refused: leaving the element deletes the response', async () => {
    await place();
    await page.says('Bygger på');
    await handBack(people[0]);
    page.element.remove();
    await until(async () => !(await isHere(people[0])), 'the response is gone');
  });

  it('cannot be refused: leaving the page deletes the response', async () => {
    await place();
    await page.says('Bygger på');
    await handBack(people[0]);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await until(async () => !(await isHere(people[0])), 'the response is gone');
  });

  it('cannot be refused: what was left of it is deleted when a report is next opened', async () => {
    const one = people[0];
    if (!one) throw new Error('nobody');
    await own.store.put('settings', `withdrawal:${one.id}`, back(one));
    await own.store.put('settings', `orphans:${one.id}`, { id: one.id });
    await place();
    await page.says('Tallene er trukket tilbage');
    expect(await isHere(one)).to.equal(false);
    expect((await own.store.list('settings')).map(({ key }) => key)).not.to.include(`orphans:${one.id}`);
    expect(page.all('.held')).to.deep.equal([]);
  });

  it('is carried out where what is to be said cannot be fetched', async () => {
    const putBack = losePart(loadRoundPart, 'withdrawing');
    await place();
    await page.says('Bygger på');
    page.choose(jsonFile('besked.json', back(people[0])));
    await page.says('Tallene er trukket tilbage');
    putBack();
    expect(await isHere(people[0])).to.equal(false);
  });

  it('leads to the round whose report goes, where another one is on show', async () => {
    await keepRounds(own.store, sheet, [
      { name: 'efterår', closes: '2026-10-12', data: inventMany(sheet, 6, 'education', () => 2) },
    ]);
    await own.store.put('settings', `chosen-round:${sheet.id}`, 'efterår');
    await place({ round: undefined });
    await page.says('6 fra uddannelse');
    await handBack(people[0]);
    expect(page.buttons()).not.to.include('Udskriv rapporten');
    await page.press('Vis runden »Forår 2026«, så den kan udskrives');
    await page.says('6 fra beskæftigelse');
    expect(page.buttons()).to.include('Udskriv rapporten');
    await page.press('Slet besvarelsen nu');
    await page.says('Tallene er trukket tilbage');
  });

  it('deletes at once where no figures go: an open round, or figures that are gone already', async () => {
    await place();
    await page.says('Bygger på');
    await handBack(people[0]);
    await page.press('Slet besvarelsen nu');
    await page.says('Tallene er trukket tilbage');
    page.choose(jsonFile('nummer-to.json', back(people[1])));
    await page.says('nummer-to.json: trukket tilbage og slettet her');
    expect(page.all('.held')).to.deep.equal([]);
  });

  it('waits no second time when another tab has deleted the response', async () => {
    await place();
    await page.says('Bygger på');
    await handBack(people[0]);
    await own.store.delete('responses', people[0]?.id ?? '');
    await page.says('Tallene er trukket tilbage');
    await until(() => page.all('.held').length === 0, 'nothing is asked any more');
  });

  for (const lang of ['da', 'en'] as const)
    it(`fits into 300 px in ${lang}`, async () => {
      await place({}, { lang, width: 300 });
      await page.says(lang === 'da' ? 'Bygger på' : 'Based on');
      await handBack(people[0]);
      expect(overhang(page.element)).to.equal(0);
    });
});
