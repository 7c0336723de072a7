import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import {
  builtIn,
  invent,
  inventMany,
  ownWorkspace,
  type Opinion,
  type OwnWorkspace,
} from '../support/responses.js';
import { closeRound } from '../support/close-round.js';
import { jsonFile, overhang, placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import type { KoblingRadar } from '../../../src/components/radar/define.js';

/** Nobody has new ideas, one alone sees things through, and all gather people; the rest is carried by three. */
const says =
  (isFirst: boolean) =>
  (person: number): Opinion =>
  (item) => {
    if (item === 'c4.3') return 2;
    if (item === 'c3.2') return isFirst && person === 0 ? 5 : 2;
    if (item === 'c1.1') return 5;
    return isFirst && person < 3 ? 4 : 3;
  };

describe('the radar', () => {
  let sheet: Instrument;
  let own: OwnWorkspace;
  let page: GroupPage<KoblingRadar>;

  const place = async (properties: Partial<KoblingRadar> = {}, placing: Placing = {}) => {
    const element = document.createElement('kobling-radar');
    page = await placeGroup(element, { workspace: own.workspace, ...properties }, placing);
  };
  const team = async (counts: readonly [number, number, number] = [6, 5, 5]) => {
    const [employment, education, business] = counts;
    await own.add(
      ...inventMany(sheet, employment, 'employment', says(true)),
      ...inventMany(sheet, education, 'education', says(false)),
      ...inventMany(sheet, business, 'business', says(false)),
    );
  };
  const close = async () => {
    await closeRound(page);
    await page.says(/Bygger på|Built on|Based on/);
  };
  const pressed = () => page.texts('button[aria-pressed="true"]');

  before(async () => {
    sheet = await builtIn('coupling');
  });
  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  describe('without enough to show', () => {
    it('says that there is no answer yet', async () => {
      await place();
      expect(page.headings()[0]).to.equal('2 Hvilke koblingsfunktioner dækker teamet?');
      expect(page.words()).to.include('Ingen svar endnu.');
      expect(page.all('svg.radar, table, .dots')).to.deep.equal([]);
    });

    it('tells how many are lacking, and nothing of those who have answered', async () => {
      await team([2, 1, 0]);
      await place();
      expect(page.headings()[0]).to.equal('2 To svar mere, så kan teamets dækning vises');
      expect(page.words()).not.to.match(/stærk|tynd|mangler|personer/);
      expect(page.all('svg.radar, table, .dots')).to.deep.equal([]);
      expect(page.events.count('kobling-result')).to.equal(0);
    });

    it('shows counts alone while the round is open', async () => {
      await team([4, 4, 0]);
      await place();
      expect(page.words()).to.include('Runden er åben 8 besvarelser. 4 fra beskæftigelse, 4 fra uddannelse.');
      expect(page.words()).not.to.match(/stærk|tynd|mangler|personer/);
      expect(page.events.count('kobling-result')).to.equal(0);
    });
  });

  describe('of a closed round', () => {
    it('tells strong, thin and missing cover in words, of the team and never of a person', async () => {
      await team();
      await place();
      await close();
      expect(page.words()).to.include(
        'Bedst dækket er »samle folk på tværs«. Kun én person har kompetencen »følge aftaler til dørs«. Ingen har endnu kompetencen »få nye idéer«.',
      );
      expect(page.words()).to.include('Figuren handler om teamet, ikke om den enkelte.');
      expect(page.words()).not.to.match(/nr\. 1|bedste|svageste|rang/i);
      const [result] = page.events.events.filter(({ type }) => type === 'kobling-result');
      expect(result).to.include({ what: 'radar', count: 16 });
    });

    it('shows the same numbers as radar, dots and table', async () => {
      await team();
      await place();
      await close();
      const numbers = (texts: readonly string[]) =>
        texts.map((text) => (/én person/.test(text) ? 1 : Number(/(\d+) personer/.exec(text)?.[1] ?? 0)));
      const asRadar = numbers(page.texts('ul.unseen ul li'));
      await page.press('Punkter');
      const asDots = numbers(page.texts('.dot'));
      await page.press('Tabel');
      const rows = page.all<HTMLTableRowElement>('tbody tr:not(.head-row)');
      const inAll = rows.map((row) => Number(row.cells[row.cells.length - 2]?.textContent));
      expect(asRadar).to.deep.equal(inAll);
      expect(asDots).to.deep.equal(inAll);
      expect(inAll[0]).to.equal(16);
      expect(inAll.slice(-1)).to.deep.equal([0]);
      const bySystem = rows.map((row) =>
        [1, 2, 3].reduce((sum, cell) => sum + Number(row.cells[cell]?.textContent), 0),
      );
      // Who it is that carries the thin one alone is not told by system.
      expect(bySystem.map((sum, i) => (i === 7 ? rows[7]?.cells[1]?.textContent : sum))).to.deep.equal(
        inAll.map((people, i) => (i === 7 ? '–vises ikke' : people)),
      );
      const status = rows.map((row) => row.cells[row.cells.length - 1]?.textContent?.trim());
      expect([status[0], status[7], status[10]]).to.deep.equal(['stærk', 'tynd', 'mangler']);
    });

    it('draws one mark for each person, or a bar where they are many', async () => {
      await team([6, 0, 0]);
      await place();
      await close();
      expect(page.all('svg.radar .disc, svg.radar .neutral').length).to.equal(6 + 8 * 3 + 1);
      expect(page.all('svg.radar .missing').length).to.equal(1);
      expect(page.texts('svg.radar text.function')).to.have.members([
        'Brobygger',
        'Kommunikator',
        'Koordinator',
        'Kooperatør',
      ]);
    });

    it('says which view is chosen, and tells the page when another is', async () => {
      await team();
      await place();
      await close();
      expect(pressed()).to.deep.equal(['Radar']);
      page.events.clear();
      await page.press('Tabel');
      expect(pressed()).to.deep.equal(['Tabel']);
      expect(page.events.events.map(({ type }) => type)).to.deep.equal(['kobling-change']);
      expect(page.all('svg.radar')).to.deep.equal([]);
    });

    it('takes the view that the page asks for', async () => {
      await team();
      await place({ view: 'table' });
      await close();
      expect(pressed()).to.deep.equal(['Tabel']);
    });

    it('shows dots where there is little room, and the radar with numbers if asked', async () => {
      await team();
      await place({}, { width: 320 });
      await close();
      expect(pressed()).to.deep.equal(['Punkter']);
      await page.press('Radar');
      expect(page.texts('svg.radar .spoke-number').length).to.equal(11);
      expect(page.texts('.dot').length).to.equal(11);
    });

    it('shows no system with fewer than five', async () => {
      await team([3, 3, 3]);
      await place({ view: 'table' });
      await close();
      expect(page.texts('thead th')).to.deep.equal(['Kompetence', 'I alt', 'Dækning']);
      await page.press('Radar');
      expect(page.all('svg.radar .disc, svg.radar .square, svg.radar .diamond')).to.deep.equal([]);
    });

    it('withdraws when a response is erased, and can be shown again when five have changed', async () => {
      await team([7, 0, 0]);
      await place();
      await close();
      const [first] = await own.store.list('responses');
      await own.store.delete('responses', first?.key ?? '');
      await page.says('Tallene er trukket tilbage');
      expect(page.words()).not.to.match(/stærk|tynd|personer/);
      expect(page.buttons()).to.deep.equal(['Åbn runden igen']);
      await own.add(...inventMany(sheet, 4, 'employment', says(false)));
      await page.says('Vis teamets dækning igen');
      await page.press('Vis teamets dækning igen');
      await page.says('Ti har svaret.');
    });
  });

  describe('of one person', () => {
    it('is that person’s own view, without a status', async () => {
      await own.add(invent(sheet, { says: (item) => (item.startsWith('c1') ? 5 : 2) }));
      await place({ view: 'table' });
      await page.says('Hvilke koblingsfunktioner dækker du?');
      expect(page.words()).to.include('Som du selv ser det, har du 3 af de 11 kompetencer.');
      expect(page.words()).to.include('Kun du ser dette.').and.include('Det tæller fra »Passer godt« og op.');
      expect(page.texts('table').join()).not.to.match(/\b(stærk|tynd|mangler)\b/);
      expect(page.events.count('kobling-result')).to.equal(0);
    });
  });

  it('takes in a file, and says of a bad one why not', async () => {
    await place();
    page.choose(jsonFile('ada.json', invent(sheet)), jsonFile('x.json', '{'));
    await page.says('x.json: er ikke hel. Bed om filen igen');
    expect(page.texts('.hand-in li')[0]).to.equal('ada.json: taget med');
    expect(page.events.count('kobling-error')).to.equal(1);
  });

  it('changes language with its attribute', async () => {
    await team();
    await place();
    await close();
    page.element.lang = 'en';
    await page.says('Which coupling functions does the team cover?');
    expect(page.texts('button[aria-pressed]')).to.deep.equal(['Radar', 'Dots', 'Side by side', 'Table']);
    expect(page.words()).not.to.match(/Brobygger|personer/);
  });

  for (const lang of ['da', 'en'] as const)
    for (const view of ['radar', 'dots', 'table'] as const) {
      it(`stays in a box of 320 px as ${view}, in ${lang}`, async () => {
        await team();
        await place({ view }, { lang, width: 320 });
        await close();
        expect(overhang(page.element)).to.be.at.most(0);
      });
    }
});
