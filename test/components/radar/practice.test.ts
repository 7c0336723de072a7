import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import { fillDisk } from '../support/held-store.js';
import { until } from '../support/until.js';
import { invent } from '../support/responses.js';
import { invented, teamPage, type TeamPage } from './team-page.js';
import type { Response } from '../../../src/core/model/assessment.js';

const KEY = 'practice:coupling@';

describe('what stands below the radar', () => {
  let team: TeamPage;
  afterEach(() => team.leave());
  const cards = () => team.page.texts('.section > .cards > .card > .h3');
  const boxes = (page = team.page) => page.all<HTMLInputElement>('.section > .cards .tried input');
  const tried = (page = team.page) => boxes(page).map(({ checked }) => checked);
  const note = async () => (await team.own.store.get('settings', KEY))?.value;

  it('says what to keep before anything is added, with the systems where they may be shown', async () => {
    team = await teamPage((sheet) =>
      invented(sheet, [6, 5, 0], (system) => (item) => (item === 'c2.1' || system === 0 ? 5 : 2)),
    );
    expect(team.page.words()).to.include('Det nye lægges oven på det, I allerede kan; intet tages fra jer.');
    expect(team.page.texts('.kept li')).to.deep.equal([
      'Forstå andres tankegang11 af 11, især beskæftigelse og uddannelse',
      'Samle folk på tværs6 af 11, især beskæftigelse',
      'Fornemme andres interesser6 af 11, især beskæftigelse',
    ]);
  });

  it('has exercises for what is missing, then for what is thin; the rest is folded', async () => {
    team = await teamPage((sheet) => invented(sheet, [6, 5, 0]));
    expect(cards()).to.deep.equal(['Lån en løsning', 'Opkaldet efter 14 dage']);
    const [card] = team.page.texts('.section > .cards > .card');
    expect(card).to.match(/Få nye idéer: mangler 30 minutter · sammen med to eller tre fra hvert sit system/);
    expect(card).to.include('Sådan ses det, at det virkede: Én idé er prøvet');
    expect(team.page.all('.section > .cards > .card:first-child ol > li').length).to.equal(3);
    expect(team.page.texts('details > summary')).to.include('Vis de andre øvelser (9)');
    expect(team.page.all('details .card').length).to.equal(0);
    team.page.all('details > summary').forEach((summary) => (summary as HTMLElement).click());
    await until(() => team.page.all('details .card').length === 9, 'the others');
  });

  it('has them all folded where nothing is missing or thin', async () => {
    team = await teamPage((sheet) => invented(sheet, [6, 5, 0], () => () => 5));
    expect(cards()).to.deep.equal([]);
    expect(team.page.words()).to.include('Hver kompetence har mindst to personer.');
    expect(team.page.texts('details > summary')).to.include('Vis øvelserne (11)');
  });

  it('is nothing for a questionnaire of the host’s own', async () => {
    const other = (sheet: object) => ({ ...sheet, id: 'own-sheet' });
    team = await teamPage(
      (sheet) =>
        invented(sheet, [6, 0, 0]).map((one): Response => ({
          ...one,
          instrument: { id: 'own-sheet', revision: 1 },
        })),
      {},
      { isOpen: true },
    );
    team.page.element.instrument = other(team.sheet);
    await team.page.says('Luk runden, og vis');
    await team.page.press(/^Luk runden, og vis/);
    await team.page.press(/^Luk runden$/);
    await team.page.says('Behold det først');
    expect(team.page.words()).not.to.include('Øv det næste');
  });

  it('notes an exercise as done only when that is pressed, and takes the note back', async () => {
    team = await teamPage((sheet) => invented(sheet, [6, 5, 0]));
    const { page } = team;
    expect(await note()).to.equal(undefined);
    page.events.clear();
    boxes()[0]?.focus();
    boxes()[0]?.click();
    await page.says('Noteret som prøvet og gemt i denne browser.');
    await until(() => tried()[0], 'the tick');
    expect(page.element.shadowRoot?.activeElement).to.equal(boxes()[0]);
    expect(Object.keys((await note()) as object)).to.deep.equal(['c4.3']);
    expect(Object.values((await note()) as object)[0]).to.match(/^\d{4}-\d{2}-\d{2}$/);
    expect(page.texts('.tried')[0]).to.match(/^Vi har prøvet den, \d+\. \p{L}+ \d{4}$/u);
    expect(page.events.events.map(({ type }) => type)).to.include.members([
      'kobling-saved',
      'kobling-change',
    ]);
    expect(page.words()).to.include('Svar på udsagnet igen i næste runde.');
    const other = await team.again();
    await until(() => tried(other)[0], 'the same in another radar');
    boxes()[0]?.click();
    await until(async () => Object.keys((await note()) as object).length === 0, 'the note is gone');
    await until(() => tried(other)[0] === false, 'the other radar follows');
    expect(tried()).to.deep.equal([false, false]);
  });

  it('says so where it cannot be saved, and ticks nothing', async () => {
    team = await teamPage((sheet) => invented(sheet, [6, 5, 0]));
    const { page } = team;
    const makeRoom = fillDisk();
    try {
      boxes()[0]?.click();
      await page.says('Det kunne ikke gemmes i denne browser.');
      expect(tried()).to.deep.equal([false, false]);
      expect(page.words()).not.to.include('Noteret som prøvet');
    } finally {
      makeRoom();
    }
    boxes()[0]?.click();
    await until(() => tried()[0], 'the tick');
    expect(page.words()).not.to.include('Det kunne ikke gemmes');
  });

  describe('for one person', () => {
    const alone = () =>
      teamPage(
        (sheet) => [invent(sheet, { id: 'me', says: (item) => (item.startsWith('c1') ? 5 : 2) })],
        { view: 'table' },
        { isOpen: true },
      );

    it('is about what that person does not have yet', async () => {
      team = await alone();
      await team.page.says('Øv det næste');
      expect(cards()).to.deep.equal(['En formiddag ved siden af', 'Fem ord på en seddel', 'Byt sider']);
      expect(team.page.texts('.kept li')).to.deep.equal([
        'Samle folk på tværs',
        'Fornemme andres interesser',
        'Få tvivlere med',
      ]);
    });

    it('leads from done to rating again, which the radar follows', async () => {
      team = await alone();
      const { page, own } = team;
      await page.says('Øv det næste');
      expect(page.words()).to.include('har du 3 af de 11 kompetencer');
      boxes()[0]?.click();
      await page.says('Vurdér kompetencen igen');
      const radios = page.all<HTMLInputElement>('.rate input');
      expect(radios.map(({ checked }) => checked)).to.deep.equal([false, true, false, false, false]);
      expect(page.texts('.rate legend')).to.deep.equal([
        'Jeg kan sætte mig ind i, hvordan de andre systemer tænker.',
      ]);
      radios[4]?.click();
      expect((await own.store.get('responses', 'me'))?.value.rev).to.equal(1);
      await page.press('Gem mit nye svar');
      await page.says('har du 4 af de 11 kompetencer');
      const kept = (await own.store.get('responses', 'me'))?.value;
      expect([kept?.rev, kept?.answers['c2.1'], kept?.answers['c2.2']]).to.deep.equal([2, 5, 2]);
    });
  });

  it('rates one’s own response again, never a colleague’s, when the team’s round is closed', async () => {
    team = await teamPage((sheet) => [
      invent(sheet, { id: 'me', system: 'business', says: 2 }),
      ...invented(sheet, [6, 5, 0]),
    ]);
    const { page, own } = team;
    await own.store.put('settings', 'own:coupling@', 'me');
    boxes()[0]?.click();
    await page.says('Vurdér kompetencen igen');
    page.all<HTMLInputElement>('.rate input')[3]?.click();
    await page.press('Gem mit nye svar');
    await page.says('Én besvarelse er kommet til, ændret eller slettet siden og tæller ikke med endnu.');
    const revs = (await own.store.list('responses')).map(({ key, value }) => [key, value.rev] as const);
    expect(revs.filter(([, rev]) => rev > 1)).to.deep.equal([['me', 2]]);
  });
});
