import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftAnswers } from '../support/drafts.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { until } from '../support/until.js';

const press = (key: string) => sendKeys({ press: key });

describe('answering', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;

  /** Waits until the draft on disk has just these answers. */
  const stored = (answers: object) =>
    until(
      async () => JSON.stringify(await draftAnswers(own.store)) === JSON.stringify(answers),
      JSON.stringify(answers),
    );
  /** A key as a page script would see it; gives whether the element took it. */
  const key = (name: string, more: KeyboardEventInit = {}) => {
    const target = page.all('#here')[0];
    return !target?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }),
    );
  };

  beforeEach(async () => {
    own = await ownWorkspace();
    page = await placeAssessment({ workspace: own.workspace, instrument: ownSheet() });
    await page.press('Begynd');
    await until(() => page.focused() === 'Vi siger tingene ligeud', 'focus on the statement');
    page.events.clear();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  describe('by pressing', () => {
    it('chooses, saves and tells how many there are, never what', async () => {
      await page.answer('Enig');
      expect(page.chosen()).to.eql(['Enig']);
      await page.saved();
      await stored({ honest: 4 });
      expect(page.events.count('kobling-change')).to.equal(1);
      expect(page.events.count('kobling-saved')).to.equal(1);
      expect(page.events.payload())
        .to.include('"count":1')
        .and.not.match(/honest|Enig|4/);
    });

    it('takes »ved ikke« and »ikke relevant« as the answers they are', async () => {
      await page.answer('Ved ikke');
      await stored({ honest: 'unknown' });
      await page.answer('Ikke relevant for mig');
      await stored({ honest: 'not-relevant' });
      expect(page.chosen()).to.eql(['Ikke relevant for mig']);
      await page.press('Overblik');
      expect(page.words()).to.include('Ikke relevant for mig');
    });

    it('replaces an answer that is changed', async () => {
      await page.answer('Enig');
      await page.answer('Uenig');
      await stored({ honest: 2 });
      expect(page.chosen()).to.eql(['Uenig']);
    });
  });

  describe('with keys', () => {
    for (const [name, chosen, answer] of [
      ['1', 'Helt uenig', 1],
      ['5', 'Helt enig', 5],
      ['0', 'Ved ikke', 'unknown'],
      ['-', 'Ikke relevant for mig', 'not-relevant'],
    ] as const)
      it(`${name} says »${chosen}«`, async () => {
        await press(name);
        await until(() => page.chosen()[0] === chosen, chosen);
        await stored({ honest: answer });
        await until(() => page.title() === 'Vi gemmer problemer for hinanden', 'the next by itself');
      });

    it('Enter goes on, and focus comes to a heading that was not there before', async () => {
      const [before] = page.all('#here');
      await press('4');
      await press('Enter');
      await until(() => page.focused() === 'Vi gemmer problemer for hinanden', 'the next statement');
      expect(page.all('#here')[0]).not.to.equal(before);
      expect(page.chosen(), 'nothing is chosen there').to.eql([]);
    });

    it('as well where a framework sets no pace', async () => {
      page.element.pace = undefined;
      await page.element.updateComplete;
      expect(key('4')).to.equal(true);
      await stored({ honest: 4 });
    });

    it('arrows go along the answers, as in any group of radios', async () => {
      page.radio('Uenig').focus();
      await press('ArrowRight');
      await until(() => page.chosen()[0] === 'Midt imellem', 'one to the right');
      await press('ArrowLeft');
      await until(() => page.chosen()[0] === 'Uenig', 'and back');
      await stored({ honest: 2 });
    });

    it('what is no answer does nothing', async () => {
      for (const name of ['6', '9', 'a', ' ']) expect(key(name), name).to.equal(false);
      expect(page.events.count('kobling-change')).to.equal(0);
    });

    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const)
      it(`with ${modifier} they are the browser's`, () => {
        expect(key('4', { [modifier]: true })).to.equal(false);
        expect(key('Enter', { [modifier]: true })).to.equal(false);
        expect(page.events.count('kobling-change')).to.equal(0);
        expect(page.title()).to.equal('Vi siger tingene ligeud');
      });

    it('while letters are being composed they are the keyboard’s', () => {
      expect(key('4', { isComposing: true })).to.equal(false);
    });

    it('held down, Enter goes one statement on, not through all', async () => {
      key('Enter');
      for (let repeat = 0; repeat < 5; repeat++) key('Enter', { repeat: true });
      await page.element.updateComplete;
      expect(page.title()).to.equal('Vi gemmer problemer for hinanden');
    });
  });

  describe('a count', () => {
    beforeEach(async () => {
      await page.press('Næste');
      await page.press('Næste');
      expect(page.title()).to.equal('Fælles besøg i år');
      page.events.clear();
    });
    const hint = () => {
      const id = page.field().getAttribute('aria-describedby') ?? '';
      return page.texts(`#${id}`)[0];
    };

    it('is a field with its unit and its range', () => {
      expect(page.field().labels?.[0]?.textContent).to.include('Antal besøg');
      expect(hint()).to.equal('Skriv et tal fra 0 til 100.000.');
    });

    it('takes digits as figures, not as answers', async () => {
      page.field().focus();
      await sendKeys({ type: '120' });
      await stored({ visits: 120 });
      expect(page.field().value).to.equal('120');
      expect(page.chosen()).to.eql([]);
      await press('Enter');
      await until(() => page.title() === 'Her mødes vi oftest', 'Enter goes on');
    });

    for (const [typed, number] of [
      ['12000', 12000],
      ['1.200', 1200],
      ['2,5', 2.5],
      ['0', 0],
    ] as const)
      it(`reads ${typed} as ${number}, sign by sign`, async () => {
        await page.write(typed);
        await stored({ visits: number });
        expect(page.field().value, 'stays as it was typed').to.equal(typed);
        expect(page.field().getAttribute('aria-invalid')).to.equal('false');
      });

    it('reads an English 1,200 as twelve hundred', async () => {
      page.element.lang = 'en';
      await page.says('Number of visits');
      await page.write('1,200');
      await stored({ visits: 1200 });
    });

    for (const typed of ['mange', '-1', '100001', '1e3', '5-6'])
      it(`does not store »${typed}«, and says so at the field`, async () => {
        await page.write('7');
        await stored({ visits: 7 });
        await page.write(typed);
        expect(page.field().getAttribute('aria-invalid')).to.equal('true');
        expect(hint()).to.equal('Det er ikke et tal. Skriv et tal fra 0 til 100.000.');
        expect(page.field().value, 'what was typed stays').to.equal(typed);
        await stored({});
        await page.write('8');
        expect(page.field().getAttribute('aria-invalid')).to.equal('false');
        await stored({ visits: 8 });
      });

    it('is taken back by emptying the field, without a reproach', async () => {
      await page.write('7');
      await page.write('');
      await stored({});
      expect(page.field().getAttribute('aria-invalid')).to.equal('false');
    });

    it('gives way to »ved ikke«, and comes back as a number of one’s language', async () => {
      await page.write('1200');
      await page.answer('Ved ikke');
      expect(page.field().value).to.equal('');
      await page.write('1200');
      await page.press('Tilbage');
      await page.press('Overblik');
      expect(page.words()).to.include('1.200 besøg');
    });
  });

  describe('choices, texts and places', () => {
    const goTo = async (statement: string) => {
      await page.press('Overblik');
      await page.all<HTMLButtonElement>(`button[aria-label$="${statement}"]`)[0]?.click();
      await until(() => page.title() === statement, statement);
    };

    it('a choice has keys too, and opens the statement that depends on it', async () => {
      await goTo('Her mødes vi oftest');
      expect(page.words()).to.include('4 af 5');
      await press('2');
      await until(() => page.chosen()[0] === 'Hos virksomheden', 'the second');
      await page.says('4 af 6');
      await press('Enter');
      await until(() => page.title() === 'Det gør vi på besøget', 'the statement that came');
      const [field] = page.all<HTMLTextAreaElement>('textarea');
      field?.focus();
      await sendKeys({ type: 'Vi ser på 2 ting' });
      await stored({ where: 'firm', 'which-firm': 'Vi ser på 2 ting' });
      await goTo('Her mødes vi oftest');
      await page.answer('På kontoret');
      await page.says('4 af 5');
    });

    it('a place is given by two sliders that say their value', async () => {
      await goTo('Her står vi');
      const [x, y] = page.all<HTMLInputElement>('input[type="range"]');
      x?.focus();
      await press('ArrowRight');
      await stored({ place: { x: 0.25, y: 0 } });
      expect(x?.getAttribute('aria-valuetext')).to.equal('0,25 på en skala fra −1 til 1');
      y?.focus();
      await press('ArrowLeft');
      await stored({ place: { x: 0.25, y: -0.25 } });
    });
  });
});
