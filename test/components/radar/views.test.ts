import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import { until } from '../support/until.js';
import { overhang, type GroupPage } from '../support/group-page.js';
import { inventMany } from '../support/responses.js';
import { invented, teamPage, type TeamPage } from './team-page.js';
import type { KoblingRadar } from '../../../src/components/radar/define.js';

const pressed = (page: GroupPage<KoblingRadar>) => page.texts('.views [aria-pressed="true"]');
/** Sizes of all texts in the drawings, as they come out on the screen. */
const textSizes = (page: GroupPage<KoblingRadar>) =>
  page.all<SVGTextElement>('svg.radar text').map((text) => {
    const scale = text.getScreenCTM()?.a ?? NaN;
    return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
  });

describe('the radar’s views', () => {
  let team: TeamPage;
  afterEach(() => team.leave());

  describe('side by side', () => {
    it('has everybody and each shown system on one scale, with the numbers explained', async () => {
      team = await teamPage((sheet) => invented(sheet, [8, 5, 5]), { view: 'multiples' });
      const { page } = team;
      expect(page.texts('.multiples > li > .label')).to.deep.equal([
        'Alle',
        'Beskæftigelse',
        'Uddannelse',
        'Erhvervsfremme',
      ]);
      const rings = page
        .all('.multiples svg.radar')
        .map((svg) => [...svg.querySelectorAll('.ring')].map((ring) => ring.getAttribute('d')).join());
      expect(new Set(rings).size).to.equal(1);
      expect(page.words()).to.include('Alle figurer har samme mål');
      expect(page.all('.dot').length).to.equal(11);
    });

    it('tells of no system what one person carries alone', async () => {
      team = await teamPage((sheet) => invented(sheet, [8, 5, 0]), { view: 'multiples' });
      const { page } = team;
      expect(page.texts('.multiples > li > .note')).to.deep.equal([
        'Mindst én har 10 af 11 kompetencer.',
        'Mindst én har 9 af 11 kompetencer. Én vises ikke.',
        'Mindst én har 9 af 11 kompetencer. Én vises ikke.',
      ]);
      const lists = page.all('.multiples .unseen').map((list) => list.children[7]?.textContent);
      expect(lists.map((words) => words?.replace(/\s+/g, ' '))).to.deep.equal([
        'Følge aftaler til dørs: 1',
        'Følge aftaler til dørs: vises ikke',
        'Følge aftaler til dørs: vises ikke',
      ]);
    });

    it('says so where no system may be shown', async () => {
      team = await teamPage((sheet) => invented(sheet, [3, 3, 2]), { view: 'multiples' });
      expect(team.page.texts('.multiples > li > .label')).to.deep.equal(['Alle']);
      expect(team.page.words()).to.include('Intet system vises for sig');
    });

    it('is not offered for one person', async () => {
      team = await teamPage(
        (sheet) => inventMany(sheet, 1, 'business'),
        { view: 'multiples' },
        { isOpen: true },
      );
      await team.page.says('Øv det næste');
      expect(team.page.texts('.views button')).to.deep.equal(['Radar', 'Punkter', 'Tabel']);
      expect(pressed(team.page)).to.deep.equal(['Radar']);
    });
  });

  describe('remembered', () => {
    it('keeps nothing until a view is pressed, and then for every radar here', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 0, 0]));
      const { page, own } = team;
      expect(await own.store.get('settings', 'radar-view')).to.equal(undefined);
      await page.press('Tabel');
      await until(
        async () => (await own.store.get('settings', 'radar-view'))?.value === 'table',
        'the choice',
      );
      const other = await team.again({ view: 'dots' });
      await other.says('Øv det næste');
      expect(pressed(other)).to.deep.equal(['Tabel']);
    });

    it('gives way to what the page asks for afterwards', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 0, 0]));
      const { page } = team;
      await page.press('Tabel');
      expect(page.element.view).to.equal('table');
      page.element.view = 'dots';
      await page.element.updateComplete;
      expect(pressed(page)).to.deep.equal(['Punkter']);
    });

    it('is no trap where what is kept is no view', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 0, 0]));
      await team.own.store.put('settings', 'radar-view', { view: '../table' });
      const other = await team.again();
      await other.says('Øv det næste');
      expect(pressed(other)).to.deep.equal(['Radar']);
    });
  });

  describe('read point by point', () => {
    const said = () => team.page.texts('.reader [role="status"]')[0];

    it('goes through all competences by button, in order, and marks each in the figure', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 5, 0]), { view: 'radar' });
      const { page } = team;
      expect(said()).to.equal('');
      await page.press('Næste');
      expect(said()).to.equal(
        '1 af 11, Brobygger. Samle folk på tværs: stærk, 11 personer: 6 fra beskæftigelse, 5 fra uddannelse.',
      );
      expect(page.all('.spoke.current').length).to.equal(1);
      expect(page.texts('svg.radar text.current')).to.deep.equal(['Samle folk på tværs']);
      for (let at = 1; at < 8; at += 1) await page.press('Næste');
      expect(said()).to.equal('8 af 11, Koordinator. Følge aftaler til dørs: tynd, én person.');
      await page.press('Forrige');
      expect(said()).to.match(/^7 af 11/);
    });

    it('takes the arrow keys, Home and End while a button has focus, and leaves all other keys alone', async () => {
      team = await teamPage((sheet) => invented(sheet, [6, 5, 0]), { view: 'radar' });
      const { page } = team;
      const next = page.button('Næste');
      next.focus();
      const key = async (name: string, more: KeyboardEventInit = {}) => {
        const event = new KeyboardEvent('keydown', {
          key: name,
          bubbles: true,
          cancelable: true,
          composed: true,
          ...more,
        });
        next.dispatchEvent(event);
        await page.element.updateComplete;
        return event.defaultPrevented;
      };
      expect(await key('End')).to.equal(true);
      expect(said()).to.equal('11 af 11, Kooperatør. Få nye idéer: mangler, ingen endnu.');
      expect(page.button('Næste').getAttribute('aria-disabled')).to.equal('true');
      await key('ArrowRight');
      expect(said()).to.match(/^11 af 11/);
      await key('Home');
      await key('ArrowDown');
      expect(said()).to.match(/^2 af 11/);
      await key('ArrowLeft');
      await key('ArrowUp');
      expect(said()).to.match(/^1 af 11/);
      for (const [name, more] of [
        ['Tab', {}],
        ['h', {}],
        ['ArrowRight', { altKey: true }],
        ['ArrowRight', { ctrlKey: true }],
      ] as const)
        expect(await key(name, more), name).to.equal(false);
      expect(page.element.shadowRoot?.activeElement).to.equal(next);
    });
  });

  it('fills nothing in: four lines, no closed shape, and the reason for the order', async () => {
    team = await teamPage((sheet) => invented(sheet, [6, 5, 0]), { view: 'radar' });
    const joins = team.page.all('svg.radar .join');
    expect(joins.length).to.equal(4);
    for (const join of joins) {
      expect(getComputedStyle(join).fill).to.equal('none');
      expect(join.getAttribute('d')).not.to.match(/z/i);
    }
    expect(team.page.words())
      .to.include('Rækkefølgen følger figur 2 i hæftet')
      .and.include('En person tæller med fra »Passer godt« og op. Stærk: mindst tre og mindst halvdelen.');
  });

  // 280 px is what is left of a screen of 1280 px at 400 %, less the page's margins.
  for (const width of [280, 320, 480, 600, 671, 672, 720, 1200])
    for (const view of ['radar', 'multiples'] as const)
      it(`has no text under 12 px as ${view} in a box of ${width} px, and stays in it`, async () => {
        team = await teamPage((sheet) => invented(sheet, [20, 20, 20]), { view }, { width });
        await until(() => textSizes(team.page).length > 0, 'text');
        await until(() => Math.min(...textSizes(team.page)) >= 12, String(textSizes(team.page))).catch(
          () => undefined,
        );
        expect(Math.min(...textSizes(team.page))).to.be.at.least(12);
        expect(overhang(team.page.element)).to.be.at.most(0);
      });
});
