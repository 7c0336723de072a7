import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/data/define.js';
import '../../../src/components/report/define.js';
import { parseWorkspace } from '../../../src/core/exchange/readers.js';
import { toWorkspaceFile } from '../../../src/core/exchange/writers.js';
import type { Instrument, Response } from '../../../src/core/model/assessment.js';
import {
  builtIn,
  invent,
  inventMany,
  ownWorkspace,
  withdrawalOf,
  type OwnWorkspace,
} from '../support/responses.js';
import { keepRounds } from '../support/closed-rounds.js';
import { downloadFrom, jsonFile, placeGroup, type GroupPage } from '../support/group-page.js';
import { settle, until } from '../support/until.js';
import type { KoblingData } from '../../../src/components/data/define.js';

describe('my data', () => {
  let sheet: Instrument;
  let own: OwnWorkspace;
  let page: GroupPage<KoblingData>;

  const place = async () => {
    const element = document.createElement('kobling-data');
    page = await placeGroup(element, { workspace: own.workspace });
  };
  const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
  const dialog = () => page.all<HTMLDialogElement>('dialog')[0];
  /** A file as another browser would make it. */
  const fileOf = async (...responses: readonly Response[]) => {
    const other = await ownWorkspace(responses);
    const file = toWorkspaceFile('andet-sted', await other.store.dump(), '2026-11-03T10:00:00Z');
    await other.leave();
    return jsonFile('kopi.json', file);
  };
  const stored = async () => (await own.store.list('responses')).map(({ value }) => [value.id, value.rev]);

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

  describe('where nothing is kept', () => {
    it('says so, and makes no database by looking', async () => {
      await place();
      expect(page.words()).to.include(
        'Her ligger ingenting. Når du svarer på et udsagn eller vælger i tilbudsfinderen, bliver det gemt',
      );
      expect(page.buttons().filter((name) => /Hent|Slet/.test(name))).to.deep.equal([]);
      await settle();
      expect(await databases()).not.to.include(`kobling:${own.workspace}`);
    });
  });

  describe('where nothing can be kept', () => {
    it('says so before the first answer', async () => {
      const element = document.createElement('kobling-data');
      page = await placeGroup(element, { workspace: own.workspace, storage: 'none' });
      expect(page.words()).to.include('Her ligger ingenting. Browseren gemmer ikke noget her.');
    });
  });

  describe('where something is kept', () => {
    beforeEach(async () => {
      await own.add(...inventMany(sheet, 3, 'education'));
      await place();
    });

    it('tells how much and where, and follows', async () => {
      expect(page.texts('tbody tr').map((row) => row.replace(/ \d+\. .*/, ''))).to.deep.equal([
        'Besvarelser 3',
      ]);
      expect(page.words()).to.include('Det ligger i denne browser og sendes ingen steder hen.');
      await own.add(invent(sheet));
      await page.says('Besvarelser 4');
    });

    it('hands everything out as one file that can be read again', async () => {
      const { name, text } = await downloadFrom(page, () => page.press('Hent alt som fil'));
      expect(name).to.match(/^kobling-test-.+-\d{4}-\d\d-\d\d\.json$/);
      const { workspace, problems } = parseWorkspace(text, name);
      expect(problems).to.deep.equal([]);
      expect(workspace.responses.map(({ value }) => value)).to.deep.equal(
        (await own.store.list('responses')).map(({ value }) => value),
      );
      await page.says('Filen er hentet.');
    });
  });

  describe('copying everything', () => {
    /** Lets the browser give or refuse the clipboard while `work` runs. */
    const withClipboard = async (writeText: (text: string) => Promise<void>, work: () => Promise<void>) => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      await work();
      Reflect.deleteProperty(navigator, 'clipboard');
    };

    beforeEach(async () => {
      await own.add(invent(sheet));
      await place();
    });

    it('is said when it has been done', async () => {
      const copied: string[] = [];
      await withClipboard(
        async (text) => void copied.push(text),
        async () => {
          await page.press('Kopiér alt');
          await page.says('Kopieret.');
        },
      );
      expect(copied.length).to.equal(1);
      expect(page.all('textarea').length).to.equal(0);
    });

    it('is said when it is refused, and one is at the text, all of it chosen', async () => {
      await withClipboard(
        () => Promise.reject(new DOMException('no', 'NotAllowedError')),
        async () => {
          await page.press('Kopiér alt');
          await until(() => page.element.shadowRoot?.activeElement?.id === 'as-text', 'focus on the text');
        },
      );
      const [field] = page.all<HTMLTextAreaElement>('textarea');
      expect(field?.labels[0]?.textContent).to.equal(
        'Browseren lader os ikke kopiere. Markér teksten her, og kopiér den selv.',
      );
      expect(field?.selectionEnd).to.equal(field?.value.length);
      expect(parseWorkspace(field?.value ?? '', 'kopi.json').problems).to.deep.equal([]);
    });
  });

  describe('taking in a file', () => {
    const here = () => [
      invent(sheet, { id: 'samme', says: 2 }),
      invent(sheet, { id: 'nyere-i-filen', says: 2 }),
      invent(sheet, { id: 'aeldre-i-filen', rev: 4, says: 2 }),
      invent(sheet, { id: 'begge-steder', says: 2 }),
    ];
    const inFile = () => [
      invent(sheet, { id: 'ny', says: 5 }),
      invent(sheet, { id: 'samme', says: 2 }),
      invent(sheet, { id: 'nyere-i-filen', rev: 2, says: 5 }),
      invent(sheet, { id: 'aeldre-i-filen', rev: 3, says: 5 }),
      invent(sheet, { id: 'begge-steder', says: 5 }),
    ];

    it('shows first what will happen, and changes nothing before', async () => {
      await own.add(...here());
      await place();
      const before = await own.store.dump();
      page.choose(await fileOf(...inFile()));
      await page.says('Hvad der vil ske med kopi.json');
      expect(page.texts('.preview li')).to.deep.equal([
        '1 ny bliver lagt til.',
        '1 afløser en ældre udgave her.',
        '1 er skrevet to steder; det, der er her, beholdes.',
        '1 er ældre end det, der er her, og springes over.',
        '1 er her i forvejen.',
      ]);
      expect(page.element.shadowRoot?.activeElement?.textContent).to.include('Hvad der vil ske');
      expect(await own.store.dump()).to.deep.equal(before);
      expect(page.events.count('kobling-saved')).to.equal(0);
    });

    it('does just that when told to', async () => {
      await own.add(...here());
      await place();
      page.choose(await fileOf(...inFile()));
      await page.says('Hvad der vil ske');
      await page.press('Indlæs');
      await page.says('2 indlæst.');
      expect(await stored()).to.have.deep.members([
        ['ny', 1],
        ['samme', 1],
        ['nyere-i-filen', 2],
        ['aeldre-i-filen', 4],
        ['begge-steder', 1],
      ]);
      const kept = await own.store.get('responses', 'begge-steder');
      expect(kept?.value.answers['promises-kept']).to.equal(2);
      expect(page.events.count('kobling-saved')).to.equal(1);
      expect(page.events.payload()).not.to.include('answers');
    });

    it('leaves it when told not to', async () => {
      await place();
      page.choose(await fileOf(...inFile()));
      await page.says('Hvad der vil ske');
      await page.press('Annullér');
      expect(page.words()).not.to.include('Hvad der vil ske');
      expect(await stored()).to.deep.equal([]);
    });

    it('says which report goes with what was withdrawn, before it is taken in', async () => {
      const people = inventMany(sheet, 6, 'employment', () => 4);
      const [one] = people;
      await keepRounds(own.store, sheet, [
        { name: 'forår', closes: '2026-04-20', data: people, title: 'Forår 2026' },
      ]);
      const other = await ownWorkspace();
      const withdrawal = withdrawalOf(one, 'forår', null);
      await other.store.put('settings', `withdrawal:${withdrawal.id}`, withdrawal);
      const file = toWorkspaceFile('andet-sted', await other.store.dump(), '2026-11-03T10:00:00Z');
      await other.leave();
      await place();
      page.choose(jsonFile('kopi.json', file));
      await page.says(
        'Derefter er der ingen tal for runden »Forår 2026«, hverken i rapporten eller i radaren. Vil I gemme rapporten, så udskriv den, før I indlæser filen.',
      );
      expect(await own.store.list('responses')).to.have.length(6);
      await page.press('Indlæs');
      await page.says('indlæst.');
      expect(await own.store.list('responses')).to.have.length(5);
    });

    it('says when all of it is here', async () => {
      await own.add(...here());
      await place();
      page.choose(await fileOf(...here()));
      await page.says('Alt i filen er her i forvejen.');
      expect(page.buttons()).not.to.include('Indlæs');
    });

    it('is seen by a report on the same page', async () => {
      await place();
      const report = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace });
      page.choose(await fileOf(...inventMany(sheet, 6, 'business')));
      await page.says('Hvad der vil ske');
      await page.press('Indlæs');
      await report.says('6 besvarelser. 6 fra erhvervsfremme.');
      report.element.remove();
    });

    it('says what is wrong with a file that is none, once, and that nothing has happened', async () => {
      await own.add(...here());
      await place();
      page.choose(jsonFile('noter.json', '{"format":"andet"}'));
      await page.says('Filen kunne ikke bruges');
      expect(page.texts('[role="alert"] p')[0]).to.equal(
        'Det er ikke en fil af den slags, der skal bruges her. Det, der ligger her, er der ikke sket noget med. Vælg en anden fil.',
      );
      expect(page.all<HTMLDetailsElement>('details').map(({ open }) => open)).to.eql([false]);
      expect(page.texts('details .code').join()).to.include('noter.json: wrong-format');
      expect(page.all('details .code').length).to.equal(page.all('.code').length);
      expect(page.events.events.map((event) => event.type)).to.include('kobling-error');
      expect(page.events.count('kobling-error')).to.equal(1);
      expect((await stored()).length).to.equal(4);
    });
  });

  describe('erasing', () => {
    beforeEach(async () => {
      await own.add(...inventMany(sheet, 3, 'education'));
      await place();
    });
    const ask = async () => {
      await page.press('Slet alt her');
      expect(dialog()?.open).to.equal(true);
    };

    it('asks first, and keeps all when the answer is no', async () => {
      await ask();
      expect(page.texts('dialog').join()).to.include(
        'Alt, hvad der ligger her, bliver slettet fra denne enhed.',
      );
      await page.press('Nej, behold det');
      expect(dialog()?.open).to.equal(false);
      expect((await stored()).length).to.equal(3);
    });

    it('keeps all on Escape, and gives focus back', async () => {
      page.button('Slet alt her').focus();
      await ask();
      await sendKeys({ press: 'Escape' });
      await until(() => dialog()?.open === false, 'closed dialog');
      expect((await stored()).length).to.equal(3);
      expect(page.element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Slet alt her');
    });

    it('is gone when it says so', async () => {
      await ask();
      await page.press('Ja, slet alt');
      await page.says('Alt er slettet. Vi har set efter: Her ligger ingenting.');
      expect(await databases()).not.to.include(`kobling:${own.workspace}`);
      expect(page.words()).to.include('Her ligger ingenting.');
      expect(page.events.count('kobling-change')).to.equal(1);
    });

    it('empties a report that holds the same store', async () => {
      const report = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace });
      await report.says('To svar mere');
      await ask();
      await page.press('Ja, slet alt');
      await page.says('Alt er slettet.');
      await report.says('Ingen svar endnu');
      expect(await databases()).not.to.include(`kobling:${own.workspace}`);
      report.element.remove();
    });

    it('lets a file be taken in again afterwards', async () => {
      const copy = await fileOf(invent(sheet, { id: 'tilbage' }));
      await ask();
      await page.press('Ja, slet alt');
      await page.says('Alt er slettet.');
      page.choose(copy);
      await page.says('Hvad der vil ske');
      await page.press('Indlæs');
      await page.says('1 indlæst.');
      expect(await stored()).to.deep.equal([['tilbage', 1]]);
    });
  });

  describe('by keyboard alone', () => {
    const focused = () =>
      page.element.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    /** Presses Tab until focus is on the button of this name, then presses it. */
    const go = async (name: string) => {
      for (let pressed = 0; pressed < 12 && focused() !== name; pressed++) await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(name);
      await sendKeys({ press: 'Enter' });
    };

    beforeEach(async () => {
      await own.add(invent(sheet, { id: 'her' }));
      await place();
    });

    it('one is at what came of it after a file was taken in, and goes on from there', async () => {
      page.choose(await fileOf(invent(sheet, { id: 'ny' })));
      await until(() => focused() === 'Hvad der vil ske med kopi.json', 'focus on the heading');
      await go('Indlæs');
      await until(() => focused() === '1 indlæst.', 'focus on what came of it');
      await go('Slet alt her');
      expect(dialog()?.open).to.equal(true);
    });

    it('one is at the file field after leaving it', async () => {
      page.choose(await fileOf(invent(sheet, { id: 'ny' })));
      await until(() => focused() === 'Hvad der vil ske med kopi.json', 'focus on the heading');
      await go('Annullér');
      await until(() => page.element.shadowRoot?.activeElement?.id === 'file', 'focus on the field');
    });

    it('one is at the reason when it could not be put in', async () => {
      page.choose(await fileOf(invent(sheet, { id: 'ny' })));
      await until(() => focused() === 'Hvad der vil ske med kopi.json', 'focus on the heading');
      await own.add(invent(sheet, { id: 'ny', says: 5 }));
      await go('Indlæs');
      await until(() => focused() === 'Filen kunne ikke bruges', 'focus on the heading');
      expect(page.words()).to.include('Noget her er ændret, siden du valgte filen.');
      expect(page.events.count('kobling-saved')).to.equal(0);
    });

    it('one is at what came of it after everything was erased', async () => {
      await go('Slet alt her');
      await until(() => focused() === 'Nej, behold det', 'focus in the dialog');
      await go('Ja, slet alt');
      await until(() => focused().startsWith('Alt er slettet.'), 'focus on what came of it');
    });
  });
});
