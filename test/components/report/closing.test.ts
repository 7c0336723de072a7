import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import { invent, inventMany, builtIn, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import { closeRound } from '../support/close-round.js';
import { settle, until } from '../support/until.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

/** Anything that is a figure of answers: a mean, a spread, a count on a point of the scale. */
const FIGURES = /gennemsnit \d|Gns\.|Svarene ligger|Passer|\d,\d|styrke|mangel/;

describe('a round’s report', () => {
  let sheet: Instrument;
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;

  const place = async (placing: Placing = {}) => {
    const element = document.createElement('kobling-report');
    page = await placeGroup(element, { workspace: own.workspace }, placing);
  };
  const given = async (counts: readonly [number, number, number], rating = 4) => {
    const [employment, education, business] = counts;
    await own.add(
      ...inventMany(sheet, employment, 'employment', () => rating),
      ...inventMany(sheet, education, 'education', () => rating),
      ...inventMany(sheet, business, 'business', () => rating),
    );
  };
  const closed = async () => {
    await closeRound(page);
    await page.says('I står stærkt sammen');
  };
  const expectNoFigureSince = () => {
    expect(page.words()).not.to.match(FIGURES);
    expect(page.all('table, .distribution, .map, details:not(.pasting, .setup-fold)')).to.deep.equal([]);
  };
  const expectNoFigures = () => {
    expectNoFigureSince();
    expect(page.events.count('kobling-result')).to.equal(0);
  };

  before(async () => {
    sheet = await builtIn('partnership-short');
  });
  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  describe('without a response', () => {
    it('says so, and makes no database by looking', async () => {
      await place();
      expect(page.headings()[0]).to.equal('2 Hvad svarene siger: Partnerskabets selvvurdering, kort udgave');
      expect(page.words()).to.include('Ingen svar endnu.');
      expect(page.buttons()).to.deep.equal([]);
      expectNoFigures();
      await settle();
      const names = (await indexedDB.databases?.())?.map(({ name }) => name) ?? [];
      expect(names).not.to.include(`kobling:${own.workspace}`);
    });
  });

  describe('with fewer than five responses', () => {
    it('tells how many are lacking in words, and draws as many threads', async () => {
      await given([2, 1, 0]);
      await place();
      expect(page.headings()[0]).to.equal('2 To svar mere, så kan rapporten vises');
      expect(page.words()).to.include(
        'Tre har svaret. Med færre end fem vises ingen svar, heller ikke gennemsnit',
      );
      expect(page.words()).to.include('3 besvarelser. 2 fra beskæftigelse, 1 fra uddannelse.');
      expect([page.all('.there').length, page.all('.lacking').length]).to.deep.equal([3, 2]);
      expect(page.buttons()).to.deep.equal([]);
      expectNoFigures();
    });

    it('counts what people say of themselves, and nothing else', async () => {
      await given([4, 0, 0]);
      await own.add({ ...invent(sheet, { says: 5 }), perspective: 'other' });
      await own.add(invent(sheet, { round: 'another' }));
      await place();
      expect(page.headings()[0]).to.equal('2 Ét svar mere, så kan rapporten vises');
    });
  });

  describe('while the round is open', () => {
    it('shows who has answered and no figure, however often responses come', async () => {
      await given([6, 5, 0]);
      await place();
      expect(page.headings()[0]).to.equal('2 Runden er åben');
      expect(page.words()).to.include('11 besvarelser. 6 fra beskæftigelse, 5 fra uddannelse.');
      expectNoFigures();
      await own.add(invent(sheet, { says: 1 }));
      await page.says('12 besvarelser. 6 fra beskæftigelse, 5 fra uddannelse, 1 uden system.');
      expectNoFigures();
    });

    it('says why a count below five may stand there, and only where there is one', async () => {
      const why =
        'Antallet siger kun, hvor mange der har svaret. Hvad en gruppe har svaret, vises først fra fem svar.';
      await given([6, 5, 0]);
      await place();
      expect(page.words()).not.to.include(why);
      await own.add(...inventMany(sheet, 2, 'business'));
      await page.says(`2 fra erhvervsfremme. ${why}`);
    });
  });

  describe('when it is closed', () => {
    it('shows the figures, and sends how many they rest on and no answer', async () => {
      await given([6, 5, 0]);
      await place();
      await closed();
      expect(page.words()).to.match(/Beskæftigelse: gennemsnit 4,0, \d+ svar på \d udsagn fra 6 personer/);
      expect(page.words()).to.match(/Uddannelse: gennemsnit 4,0, \d+ svar på \d udsagn fra 5 personer/);
      const [result] = page.events.events.filter(({ type }) => type === 'kobling-result');
      expect(result).to.include({ what: 'report', count: 11 });
      expect(page.events.count('kobling-result')).to.equal(1);
      // Whatever else is written here makes it no other report.
      await own.store.put('settings', 'note', { text: 'x' });
      await settle(20);
      expect(page.events.count('kobling-result')).to.equal(1);
      expect(page.events.payload()).not.to.match(/answers|respondent|"4"/);
    });

    it('is closed for every report of the page and of later days', async () => {
      await given([6, 5, 0]);
      await place();
      await closed();
      page.element.remove();
      await place();
      await page.says('I står stærkt sammen');
    });

    it('lets late responses wait until five of a group have come', async () => {
      await given([6, 5, 0]);
      await place();
      await closed();
      await own.add(...inventMany(sheet, 4, 'employment', () => 1));
      await page.says('Fire besvarelser er kommet til, ændret eller slettet siden og tæller ikke med endnu.');
      expect(page.buttons()).not.to.include('Tag dem med');
      expect(page.words()).to.match(/Beskæftigelse: gennemsnit 4,0, .* fra 6 personer/);
      await own.add(invent(sheet, { system: 'employment', says: 1 }));
      await page.says('Fem besvarelser er kommet til');
      await page.press('Tag dem med');
      await page.says(/Beskæftigelse: gennemsnit 2,\d, \d+ svar på \d udsagn fra 11 personer/);
      expect(page.words()).not.to.include('venter');
    });

    it('does not take in five responses of two systems', async () => {
      await given([6, 5, 0]);
      await place();
      await closed();
      await own.add(...inventMany(sheet, 3, 'employment'), ...inventMany(sheet, 2, 'education'));
      await page.says('Fem besvarelser er kommet til');
      expect(page.buttons()).not.to.include('Tag dem med');
    });

    it('lets a changed response wait, and shows the old figures', async () => {
      await given([6, 5, 0]);
      const changing = invent(sheet, { system: 'education', says: 4 });
      await own.add(changing);
      await place();
      await closed();
      await own.add({ ...invent(sheet, { ...changing, system: 'education', says: 1 }), rev: 2 });
      await page.says('Én besvarelse er kommet til, ændret eller slettet siden og tæller ikke med endnu.');
      expect(page.words()).to.match(/Uddannelse: gennemsnit 4,0, .* fra 6 personer/);
    });
  });

  describe('when somebody’s response is erased', () => {
    const eraseOne = async () => {
      const [first] = await own.store.list('responses');
      if (!first) throw new Error('nobody');
      await own.store.delete('responses', first.key);
      await page.says('Tallene er trukket tilbage');
      return first;
    };

    it('withdraws the figures', async () => {
      await given([6, 5, 0]);
      await place();
      await closed();
      page.events.clear();
      await eraseOne();
      expectNoFigures();
      expect(page.buttons()).to.deep.equal(['Åbn runden igen']);
    });

    it('keeps nothing of what that person said', async () => {
      await given([6, 0, 0], 4);
      await place();
      await closed();
      const gone = await eraseOne();
      const kept = async () => {
        const { settings } = await own.store.dump();
        const published: unknown[] = settings.flatMap(({ value }) =>
          typeof value === 'object' && value !== null && 'data' in value ? value.data : [],
        );
        return published.map((one) => JSON.stringify(one)).filter((one) => one.includes(gone.value.id));
      };
      await until(async () => !(await kept()).join().includes(':4'), 'blank answers');
      expect((await kept()).length).to.equal(1);
      expect((await kept()).join()).not.to.include('2026-11-03');
    });

    it('keeps them back where the erased one is handed in again: what was said is blanked', async () => {
      await given([6, 5, 0]);
      await place();
      await closed();
      const { key, value } = await eraseOne();
      const published = async () => JSON.stringify((await own.store.dump()).settings);
      await until(async () => (await published()).includes('"rev":0'), 'blank answers');
      await own.store.put('responses', key, value);
      await settle();
      await page.says('Én besvarelse er kommet til, ændret eller slettet siden og tæller ikke med endnu.');
      expect(page.headings()[0]).to.equal('2 Tallene er trukket tilbage');
      expectNoFigureSince();
    });

    it('shows them again once five have changed', async () => {
      await given([6, 0, 0]);
      await place();
      await closed();
      const { value } = await eraseOne();
      await own.add(...inventMany(sheet, 4, value.respondent.system, () => 5));
      await page.says('Fem besvarelser er kommet til, ændret eller slettet');
      await page.press('Vis rapporten igen');
      await page.says('9 besvarelser.');
      expect(page.headings()[0]).to.include('I står stærkt sammen');
    });
  });
});
