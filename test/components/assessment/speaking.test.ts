import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftOf, leaveDraft } from '../support/drafts.js';
import { fillDisk } from '../support/held-store.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { settle, until } from '../support/until.js';

const SHEET = ownSheet();

describe('what an assessment says aloud', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  let heard: string[] = [];
  let observer: MutationObserver;

  /** Writes down what comes into the polite region. */
  const listen = () => {
    heard = [];
    observer = new MutationObserver(() => {
      const [region] = page.all('.unseen[role="status"]');
      const words = region?.textContent?.trim() ?? '';
      if (words !== '' && words !== heard.at(-1)) heard.push(words);
    });
    if (page.element.shadowRoot)
      observer.observe(page.element.shadowRoot, { childList: true, subtree: true, characterData: true });
  };
  const hears = (words: string) =>
    until(() => heard.includes(words), `»${words}«, heard ${heard.join(' | ')}`);
  const place = async (more: Parameters<typeof placeAssessment>[0] = {}) => {
    page = await placeAssessment({ workspace: own.workspace, instrument: SHEET, ...more });
    listen();
  };
  const begin = async () => {
    await page.press('Begynd');
    await until(() => page.focused() === 'Vi siger tingene ligeud', 'focus on the statement');
  };

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    observer.disconnect();
    page.element.remove();
    await own.leave();
  });

  it('an answer by a key, and the first time that it is kept, together', async () => {
    await place();
    await begin();
    await sendKeys({ press: '4' });
    await hears('Valgt: Enig. Gemt i denne browser.');
    await sendKeys({ press: '2' });
    await hears('Valgt: Uenig.');
    await page.saved();
    await settle();
    expect(heard.filter((words) => words.includes('Gemt'))).to.have.length(1);
  });

  it('a press is told by the radio itself; only that it is kept is said', async () => {
    await place();
    await begin();
    await page.answer('Enig');
    await hears('Gemt i denne browser.');
    expect(heard.join(' ')).not.to.include('Valgt');
  });

  it('that answers are kept again after they could not be', async () => {
    await place();
    await begin();
    await page.answer('Enig');
    await hears('Gemt i denne browser.');
    const makeRoom = fillDisk();
    await page.answer('Uenig');
    await page.says('Ikke gemt endnu');
    heard = [];
    makeRoom();
    await page.press('Prøv igen');
    await hears('Gemt i denne browser.');
  });

  it('in kiosk mode the answer, and nothing of keeping', async () => {
    await place({ mode: 'kiosk' });
    await begin();
    await sendKeys({ press: '4' });
    await hears('Valgt: Enig.');
    await settle();
    expect(heard.join(' ')).not.to.match(/Gemt|Husket/);
  });

  it('where nothing outlives the page, that', async () => {
    await place({ storage: 'none' });
    await begin();
    await page.answer('Enig');
    await hears('Husket, til du lukker siden.');
  });

  it('nothing of another tab when one has deleted the draft oneself', async () => {
    await leaveDraft(own.store, draftOf(SHEET, { honest: 4 }));
    await place();
    await until(() => page.buttons().includes('Begynd forfra'), 'the draft');
    await page.press('Begynd forfra');
    await page.press('Slet kladden, og begynd forfra');
    await until(() => page.title() === 'Vi siger tingene ligeud', 'the first statement');
    await settle(20);
    expect(heard).to.eql([]);
  });

  it('nothing of another tab when another element on the page deleted it', async () => {
    await leaveDraft(own.store, draftOf(SHEET, { honest: 4 }));
    await place();
    await page.says('Fortsæt, hvor du slap');
    const [draft] = await own.store.list('drafts');
    await own.store.delete('drafts', draft?.key ?? '');
    await until(() => page.buttons().includes('Begynd'), 'the beginning');
    await settle(20);
    expect(heard).to.eql([]);
  });

  describe('copying', () => {
    const copying = (how: () => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: how }, configurable: true });
    beforeEach(async () => {
      await leaveDraft(own.store, draftOf(SHEET, { honest: 4 }));
      await place();
      await page.says('Fortsæt, hvor du slap');
      await page.press('Fortsæt, hvor du slap');
      await page.press('Overblik');
      await page.press('Afslut, og se dit billede');
      await page.says('Kopiér som kode');
    });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('is told and shown when it is done', async () => {
      copying(() => Promise.resolve());
      await page.press('Kopiér som kode');
      // Said together with what came just before, if that has not been said yet.
      await until(() => heard.some((words) => words.endsWith('Kopieret.')), '»Kopieret.«');
      expect(page.texts('.actions .note')).to.include('Kopieret.');
    });

    it('refused, it leads to the code, marked and with the reason', async () => {
      copying(() => Promise.reject(new Error('no')));
      await page.press('Kopiér som kode');
      await until(() => page.focused() === 'Dine svar som kode', 'focus on the code');
      const [area] = page.all<HTMLTextAreaElement>('textarea');
      expect(area?.value.slice(area.selectionStart, area.selectionEnd)).to.match(
        /^KOBLING\/1ZR\/[0-9A-Z\n/]+\/$/,
      );
      const [reason] = page.texts(`#${area?.getAttribute('aria-describedby') ?? ''}`);
      expect(reason).to.match(/^Browseren lod os ikke kopiere\./);
    });
  });
});
