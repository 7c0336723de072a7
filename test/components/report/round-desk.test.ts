import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { KoblingReport } from '../../../src/components/report/define.js';
import { renderQr } from '../../../src/components/base/qr-view.js';
import { addToTally, emptyTally } from '../../../src/core/assessment/tally.js';
import { inLines, writeCode } from '../../../src/core/exchange/codes/index.js';
import type { Instrument, Response, Withdrawal } from '../../../src/core/model/assessment.js';
import { closeRound } from '../support/close-round.js';
import { downloadFrom, jsonFile, placeGroup, type GroupPage } from '../support/group-page.js';
import { builtIn, invent, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { inventRound, pictureOf } from '../support/rounds.js';
import { until } from '../support/until.js';

const ROUND = 'efteraar-2026';

describe('the desk of a round', () => {
  let sheet: Instrument;
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;

  const place = async (more: Partial<KoblingReport> = {}) => {
    page = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace, ...more });
  };
  const stored = async () => (await own.store.list('responses')).map(({ value }) => value);
  const told = () =>
    page.texts('.hand-in > ul > li').map((line) => line.replace(/ Vis tekniske detaljer.*/, ''));
  const paste = async (text: string) => {
    page.all<HTMLElement>('.pasting summary')[0]?.click();
    const field = await until(() => page.all<HTMLTextAreaElement>('textarea')[0], 'the field');
    field.value = text;
    await page.press('Hent koderne ind');
  };
  const back = ({ id, rev, instrument, round }: Response): Withdrawal => ({
    ...{ format: 'kobling-withdrawal', version: 1, id, rev, instrument, round, withdrawnAt: '2026-11-30' },
  });

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

  describe('codes', () => {
    it('are taken in from one letter, each told by its number and line, whatever is wrong with one of them', async () => {
      await place();
      const [one, two] = inventMany(sheet, 2, 'business');
      if (!one || !two) throw new Error('nobody');
      const [first, second] = await Promise.all([writeCode(one), writeCode(two)]);
      const letter = `Kære Mette\n\n> ${inLines(first).replaceAll('\n', '\n> ')}\n\nog\n${second.slice(0, 90)}`;
      await paste(letter);
      await page.says('1 taget med, 1 kunne ikke bruges.');
      expect(told()).to.deep.equal([
        'kode 1 (linje 3): taget med',
        `kode 2 (linje ${letter.split('\n').length}): slutningen mangler. Bed om koden igen`,
      ]);
      await page.says('1 fra erhvervsfremme.');
      expect(page.all('.technical'), 'no more to be said of it').to.deep.equal([]);
      await paste(`${second} ${first}`);
      await page.says('kode 2 (linje 1): var her i forvejen');
      expect((await stored()).map(({ answers }) => answers)).to.deep.include(two.answers);
    });

    it('tell where a character stands that no code has', async () => {
      await place();
      const code = inLines(await writeCode(invent(sheet)));
      await paste(`${code.slice(0, 80)}§${code.slice(81)}`);
      await page.says('kode 1 (linje 1): »§« hører ikke til i en kode (linje 2, tegn 20)');
      await paste('Hej Mette');
      await page.says('Det, der er sat ind: der er ingen kode i det.');
      expect(await stored()).to.deep.equal([]);
    });

    it('are read from a picture, and a picture without one says so', async () => {
      await place();
      const one = invent(sheet, { id: 'ada', system: 'education' });
      const box = await fixture<HTMLElement>(html`<div>${renderQr(await writeCode(one), 'QR')}</div>`);
      const svg = box.querySelector('svg');
      if (!svg) throw new Error('no picture');
      const blank = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      page.choose(
        await pictureOf(svg, 'skaermbillede.png'),
        await pictureOf(blank, 'tom.png'),
        new File(['no'], 'itu.png', { type: 'image/png' }),
      );
      await page.says('1 taget med, 2 kunne ikke bruges.');
      expect(told()).to.deep.equal([
        'skaermbillede.png, kode 1 (linje 1): taget med',
        'tom.png: der er ingen QR-kode at læse på billedet. Prøv et skarpere, eller bed om filen',
        'itu.png: er ikke et billede, som browseren kan vise',
      ]);
      expect((await stored())[0]).to.deep.include({ id: 'ada', answers: one.answers });
    });
  });

  describe('withdrawals', () => {
    it('delete the response, and keep it away when it comes again', async () => {
      const [ada, ...others] = inventMany(sheet, 6, 'employment', () => 4);
      if (!ada) throw new Error('nobody');
      await own.add(ada, ...others);
      await place();
      await closeRound(page);
      await page.says('I står stærkt sammen');
      page.choose(jsonFile('tilbage.json', back(ada)));
      await page.says('tilbage.json: trukket tilbage og bliver slettet');
      await page.says('En besvarelse er trukket tilbage');
      await page.press('Slet besvarelsen nu');
      await page.says('tilbage.json: trukket tilbage og slettet her');
      await page.says('Tallene er trukket tilbage');
      expect((await stored()).map(({ id }) => id)).not.to.include(ada.id);
      page.choose(jsonFile('ada.json', ada), jsonFile('tilbage.json', back(ada)));
      await page.says('ada.json: er trukket tilbage og tæller ikke med');
      expect(await stored()).to.have.length(5);
      // Kept are its id, and that somebody of this system answered; not what.
      const kept = async () =>
        (await own.store.dump()).settings.flatMap(({ value }): unknown[] =>
          typeof value === 'object' && value !== null && 'data' in value ? (value.data as unknown[]) : [],
        );
      const ofAda = async () =>
        JSON.stringify((await kept()).filter((one) => JSON.stringify(one).includes(ada.id)));
      await until(async () => !(await ofAda()).includes(':4'), 'a blank');
      expect(await ofAda()).to.include('"rev":0');
    });

    it('hold before the response has come, and not for a later revision', async () => {
      await place();
      const ada = invent(sheet, { id: 'ada' });
      page.choose(
        jsonFile('tilbage.json', back(ada)),
        jsonFile('ada.json', ada),
        jsonFile('ny.json', { ...ada, rev: 2 }),
      );
      await page.says('ny.json: taget med');
      expect(told()).to.deep.equal([
        'tilbage.json: trukket tilbage, men var her ikke',
        'ada.json: er trukket tilbage og tæller ikke med',
        'ny.json: taget med',
      ]);
    });
  });

  describe('tallies', () => {
    it('are taken in once, and a later count of the same kiosk replaces the earlier', async () => {
      await place();
      const people = inventMany(sheet, 4, 'business');
      const count = (some: readonly Response[]) =>
        some.reduce((sum, one) => addToTally(sum, sheet, one), emptyTally(sheet, null, 'kiosk-a'));
      const [first, second] = [count(people.slice(0, 3)), count(people)];
      page.choose(jsonFile('a.json', second), jsonFile('b.json', first), jsonFile('c.json', second));
      await page.says('c.json: var her i forvejen');
      expect(told()).to.deep.equal([
        'a.json: optælling taget med',
        'b.json: er ældre end den, der er her',
        'c.json: var her i forvejen',
      ]);
      await page.says('Fire har svaret.');
      const { name, text } = await downloadFrom(page, () => page.press('Gem optællingen som fil'));
      expect(name).to.equal('kobling-partnership-short-optaelling.json');
      expect(JSON.parse(text)).to.deep.equal(second);
    });

    it('of another version of the questionnaire are refused', async () => {
      await place();
      const tally = emptyTally(sheet, null, 'k');
      page.choose(jsonFile('a.json', { ...tally, instrument: { ...tally.instrument, revision: 99 } }));
      await page.says('a.json: er talt op med en anden udgave af skemaet');
    });
  });

  it('keeps answers of another version beside, and gives them as a file', async () => {
    await place();
    const one = invent(sheet, { id: 'ada' });
    page.choose(
      jsonFile('gammel.json', {
        ...one,
        instrument: { id: sheet.id, revision: sheet.revision + 1 },
        answers: { ...one.answers, 'gone-item': 4 },
      }),
    );
    await page.says(
      'gammel.json: taget med. Ét svar har ingen plads i denne udgave af skemaet og er gemt for sig.',
    );
    await page.says('1 svar fra én besvarelse hører til en anden udgave af skemaet.');
    const { text } = await downloadFrom(page, () => page.press('Gem dem som fil'));
    expect(JSON.parse(text)[0]).to.deep.include({
      id: 'ada',
      answers: [{ item: 'gone-item', answer: 4, why: 'unknown-item' }],
    });
    page.choose(jsonFile('tilbage.json', back(one)));
    await page.says('slettet her');
    await until(() => !page.words().includes('Svar uden plads'), 'the orphans are gone too');
  });

  describe('a round that is set up', () => {
    const setUp = async (extra: Parameters<typeof inventRound>[1] = {}) => {
      await own.store.put('rounds', `${sheet.id}@${ROUND}`, inventRound(sheet, extra));
    };

    it('tells who is missing by system, as counts alone', async () => {
      await setUp({ expected: { employment: 6, education: 2 }, systems: ['employment', 'education'] });
      await own.add(...inventMany(sheet, 2, 'employment').map((one) => ({ ...one, round: ROUND })));
      await own.add(invent(sheet, { system: 'education', round: ROUND }));
      await place({ round: ROUND });
      expect(page.texts('.turnout li')).to.deep.equal([
        'Beskæftigelse: 2 af 6 har svaret, 4 mangler',
        'Uddannelse: 1 af 2 har svaret, 1 mangler',
      ]);
      expect(page.words()).to.include('Her står kun antal, ingen navne.');
      expect(page.words()).to.include('Svar fra 1. november 2026 til 1. december 2099.');
    });

    it('comes as a file from another device, and stays as it is once it is closed', async () => {
      await place({ round: ROUND });
      page.choose(jsonFile('runde.json', inventRound(sheet, { minGroup: 7 })));
      await page.says('runde.json: runde sat op her');
      await page.says('Efterår 2026');
      await own.add(...inventMany(sheet, 7, 'business', () => 4).map((one) => ({ ...one, round: ROUND })));
      await page.says('Runden er åben');
      await closeRound(page);
      await page.says('I står stærkt sammen');
      page.choose(jsonFile('runde.json', inventRound(sheet, { minGroup: 5 })));
      await page.says('runde.json: runden er lukket her og bliver, som den er');
      expect((await own.store.list('rounds'))[0]?.value.minGroup).to.equal(7);
    });

    it('is chosen among others where the host has chosen none, and remembered', async () => {
      await setUp();
      await own.add(...inventMany(sheet, 3, 'business').map((one) => ({ ...one, round: ROUND })));
      await place();
      expect(page.headings()[0]).to.include('Hvad svarene siger');
      const choose = async (name: string) => {
        const [select] = page.all<HTMLSelectElement>('#which-round');
        if (!select) throw new Error('no choice');
        select.value = name;
        select.dispatchEvent(new Event('change'));
        await page.element.updateComplete;
      };
      await choose(`${sheet.id}@${ROUND}`);
      await page.says('Tre har svaret.');
      page.element.remove();
      await place();
      await page.says('Tre har svaret.');
      await choose('');
      await page.says('Ingen svar endnu');
    });
  });

  describe('opening a round again', () => {
    const closed = async () => {
      await own.add(...inventMany(sheet, 6, 'employment', () => 4));
      await place();
      await closeRound(page);
      await page.says('I står stærkt sammen');
    };

    it('hides its figures, and closing it without enough that is new shows those from before', async () => {
      await closed();
      await page.press('Åbn runden igen');
      await page.says('Runden er åben');
      expect(page.words()).not.to.match(/gennemsnit \d/);
      await own.add(invent(sheet, { system: 'employment', says: 1 }));
      await page.says('7 besvarelser.');
      await closeRound(page);
      await page.says(/Beskæftigelse: gennemsnit 4,0, \d+ svar på \d udsagn fra 6 personer/);
      await page.says('Én besvarelse er kommet til, ændret eller slettet siden og tæller ikke med endnu.');
    });

    it('takes in what has come when it is enough', async () => {
      await closed();
      await page.press('Åbn runden igen');
      await page.says('Runden er åben');
      await own.add(...inventMany(sheet, 5, 'employment', () => 1));
      await page.says('11 besvarelser.');
      await closeRound(page);
      await page.says(/Beskæftigelse: gennemsnit 2,\d, \d+ svar på \d udsagn fra 11 personer/);
    });

    it('does not bring back figures that were withdrawn', async () => {
      await closed();
      const [first] = await own.store.list('responses');
      await page.press('Åbn runden igen');
      await page.says('Runden er åben');
      await own.store.delete('responses', first?.key ?? '');
      await page.says('5 besvarelser.');
      await closeRound(page);
      await page.says('Tallene er trukket tilbage');
      expect(page.words()).not.to.match(/gennemsnit \d/);
    });
  });
});
