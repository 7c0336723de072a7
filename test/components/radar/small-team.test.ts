import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import '../../../src/components/report/define.js';
import { closeRound } from '../support/close-round.js';
import { downloadFrom, placeGroup } from '../support/group-page.js';
import { invent } from '../support/responses.js';
import { until } from '../support/until.js';
import { invented, teamPage, type TeamPage } from './team-page.js';
import type { Instrument, Response } from '../../../src/core/model/assessment.js';

const named = (sheet: Instrument, name: string, has: readonly string[], isYes = true): Response => ({
  ...invent(sheet, { id: name.toLowerCase(), says: (item) => (has.includes(item) ? 5 : 2) }),
  respondent: { name },
  ...(isYes ? { openToTeam: true } : {}),
});

describe('a team too small for figures without names', () => {
  let team: TeamPage;
  afterEach(() => team.leave());
  const open = (responses: (sheet: Instrument) => readonly Response[]) =>
    teamPage(responses, {}, { isOpen: true });

  it('sees nothing together as long as nobody has said yes', async () => {
    team = await open((sheet) => [named(sheet, 'Ane', ['c1.1'], false), named(sheet, 'Bo', [], false)]);
    await team.page.says('Tre svar mere, så kan teamets dækning vises');
    expect(team.page.words()).not.to.match(/Ane|Bo\b/);
  });

  it('is told who has said yes, and how many have not, never who', async () => {
    team = await open((sheet) => [named(sheet, 'Ane', ['c1.1']), named(sheet, 'Bo', ['c1.2'], false)]);
    await team.page.says('Ét ja mangler, før I kan se på det sammen');
    expect(team.page.words())
      .to.include('Ane har sagt ja. Én har svaret uden at sige ja.')
      .and.not.match(/Bo\b/);
    expect(team.page.words()).not.to.include('Samle folk på tværs');
    expect(team.page.buttons()).not.to.include('Vis, hvem der har hvad');
  });

  it('sees who has what once all have, and only when it is asked for', async () => {
    team = await open((sheet) => [named(sheet, 'Bo', ['c1.1']), named(sheet, 'Ane', ['c1.1', 'c1.2'])]);
    const { page } = team;
    await page.says('Alle har sagt ja til at se på det sammen');
    expect(page.words()).not.to.include('Samle folk på tværs');
    await page.press('Vis, hvem der har hvad');
    await page.says('Sådan har Ane og Bo svaret om sig selv.');
    expect(page.texts('.named-row').slice(0, 3)).to.deep.equal([
      'Samle folk på tværs Ane og Bo',
      'Fornemme andres interesser Ane Ikke endnu: Bo',
      'Få tvivlere med ingen endnu',
    ]);
    expect(page.buttons().join()).not.to.match(/PNG|SVG|CSV/);
    await page.press('Luk visningen med navne');
    expect(page.words()).not.to.include('Samle folk på tværs');
  });

  it('loses sight of it at once when one takes the yes back', async () => {
    team = await open((sheet) => [named(sheet, 'Bo', ['c1.1']), named(sheet, 'Ane', ['c1.1'])]);
    const { page, own, sheet } = team;
    await page.says('Vis, hvem der har hvad');
    await page.press('Vis, hvem der har hvad');
    await page.says('Sådan har Ane og Bo svaret');
    await own.add({ ...named(sheet, 'Bo', ['c1.1'], false), rev: 2 });
    await page.says('Ét ja mangler');
    expect(page.words()).not.to.include('Samle folk på tværs');
  });

  it('gets no figures without names beside the names, while the others are fewer than five', async () => {
    team = await open((sheet) => [
      named(sheet, 'Ane', ['c1.1']),
      named(sheet, 'Bo', ['c1.1']),
      ...invented(sheet, [4, 0, 0]),
    ]);
    const { page, own } = team;
    await page.says('Runden er åben');
    await closeRound(page);
    await page.says('Tallene kan ikke vises ved siden af navnene');
    expect(page.words()).not.to.match(/stærk|tynd|Behold det først/);
    expect(page.events.count('kobling-result')).to.equal(0);
    const report = await placeGroup(document.createElement('kobling-report'), {
      workspace: own.workspace,
      instrument: 'coupling',
    });
    await report.says('Tallene kan ikke vises ved siden af navnene');
    expect(report.words()).not.to.match(/gennemsnit|Udskriv/i);
    report.element.remove();
  });

  it('gets them when five others have answered', async () => {
    team = await open((sheet) => [
      named(sheet, 'Ane', ['c1.1']),
      named(sheet, 'Bo', ['c1.1']),
      ...invented(sheet, [5, 0, 0]),
    ]);
    await team.page.says('Runden er åben');
    await closeRound(team.page);
    await team.page.says('Behold det først');
    expect(team.page.words())
      .to.include('Syv har svaret.')
      .and.not.match(/Ane|Bo\b/);
  });

  describe('one’s own yes', () => {
    const YES = 'Ja, mit team må se mine svar med navn';
    const name = () => team.page.all<HTMLInputElement>('.consent input')[0] as HTMLInputElement;
    const kept = async () => (await team.own.store.get('responses', 'me'))?.value;

    it('is asked for on one’s own response alone, and given with a name', async () => {
      team = await open((sheet) => [invent(sheet, { id: 'me' })]);
      const { page } = team;
      await page.says('Et lille team kan se på det sammen');
      page.button(YES).click();
      expect((await kept())?.openToTeam).to.equal(undefined);
      name().value = '   ';
      page.button(YES).click();
      expect((await kept())?.openToTeam).to.equal(undefined);
      name().value = ' Ane Å ';
      page.button(YES).click();
      await page.says('Du har sagt ja som Ane Å.');
      expect([(await kept())?.rev, (await kept())?.openToTeam, (await kept())?.respondent]).to.deep.equal([
        2,
        true,
        { name: 'Ane Å' },
      ]);
      await until(() => page.element.shadowRoot?.activeElement?.id === 'consent', 'focus stays there');
      const file = await downloadFrom(page, () => page.press('Gem mit svar som fil til teamet'));
      expect(JSON.parse(file.text)).to.deep.include({
        openToTeam: true,
        respondent: { name: 'Ane Å' },
        rev: 2,
      });
      expect(file.name).not.to.match(/ane/i);
    });

    it('can be taken back, and the name with it', async () => {
      team = await open((sheet) => [
        { ...named(sheet, 'Me', ['c1.1']), respondent: { name: 'Ane', system: 'business' } },
      ]);
      const { page } = team;
      await page.says('Du har sagt ja som Ane.');
      await page.press('Tag mit ja tilbage');
      await page.says('Dit ja er taget tilbage');
      expect([(await kept())?.rev, (await kept())?.respondent]).to.deep.equal([2, { system: 'business' }]);
      expect(await kept()).not.to.have.property('openToTeam');
    });

    it('is not asked for in a team’s closed round', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 0, 0]));
      expect(team.page.words()).not.to.include('Et lille team kan se på det sammen');
    });
  });
});
