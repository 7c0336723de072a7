import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/radar/define.js';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { downloadFrom } from '../support/group-page.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { settle, until } from '../support/until.js';
import { readPerspective } from '../../../src/components/assessment/ask.js';
import type { KoblingAssessment } from '../../../src/components/assessment/define.js';
import type { Response } from '../../../src/core/model/assessment.js';

const FIRST = 'Jeg inviterer de andre systemer med, når en virksomhed har gavn af det.';
const FIRST_OF_OTHERS = 'Holdet inviterer de andre systemer med, når en virksomhed har gavn af det.';
const SECOND = 'Jeg får tidligt øje på, hvad der er vigtigt for de andre.';
const FINISH = 'Afslut, og se dit billede';

describe('the attribute perspective', () => {
  for (const [words, view, alsoDesired, faults] of [
    ['', 'self', false, []],
    ['self', 'self', false, []],
    ['other', 'other', false, []],
    ['desired', 'desired', false, []],
    ['self desired', 'self', true, []],
    ['desired  other', 'other', true, []],
    ['self other', 'self', false, ['other']],
    ['selv', 'self', false, ['selv']],
  ] as const)
    it(`»${words}« asks for ${view}${alsoDesired ? ' and desired' : ''}`, () => {
      expect(readPerspective(words)).to.eql({ view, alsoDesired, faults: [...faults] });
    });
});

describe('answering from another perspective', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const place = async (properties: Partial<KoblingAssessment>) => {
    page = await placeAssessment({ workspace: own.workspace, instrument: 'coupling', ...properties });
  };
  const begin = async (title: string) => {
    await page.press('Begynd');
    await until(() => page.focused() === title, title);
  };
  const responses = async (): Promise<Response[]> =>
    (await own.store.list('responses')).map(({ value }) => value);
  const of = async (perspective: string) =>
    (await responses()).find((one) => one.perspective === perspective);
  const finish = async () => {
    await page.press('Overblik');
    await page.press(FINISH);
    await page.says('Gem svar som fil');
  };

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  describe('about others', () => {
    it('speaks of the team by its name, in words for it, and never of a person', async () => {
      await place({ perspective: 'other', subject: 'Kommunens virksomhedsservice' });
      expect(page.words()).to.include('Du svarer om Kommunens virksomhedsservice, som du ser dem udefra.');
      expect(page.words()).to.include('aldrig om én person').and.not.include('det, du selv gør');
      await begin(FIRST_OF_OTHERS);
      expect(page.texts('.lead')).to.eql(['Sådan ser du Kommunens virksomhedsservice udefra:']);
      expect(page.words(), 'the example speaks to oneself').not.to.include('Fx: Du');
      const read = (page.all('#here')[0]?.getAttribute('aria-describedby') ?? '').split(' ')[0];
      expect(read, 'is read with the statement').to.equal('lead');
    });

    it('keeps a response of its own, with whom it is about, beside one’s own draft', async () => {
      await place({ perspective: 'other', subject: 'Skolen', round: 'r1' });
      await begin(FIRST_OF_OTHERS);
      await page.answer('Passer godt');
      await page.saved();
      page.element.remove();
      await place({ round: 'r1' });
      expect(page.buttons(), 'one’s own is another draft').to.include('Begynd');
      page.element.remove();
      await place({ perspective: 'other', subject: 'Erhvervshuset', round: 'r1' });
      await settle();
      expect(page.buttons(), 'and so is one about another team').to.include('Begynd');
      page.element.remove();
      await place({ perspective: 'other', subject: 'Skolen', round: 'r1' });
      await page.says('Du har svaret på 1 af 11.');
      await page.press(/^Fortsæt/);
      await finish();
      const [response, ...more] = await responses();
      expect(more).to.eql([]);
      expect(response).to.deep.include({
        perspective: 'other',
        subject: 'Skolen',
        round: 'r1',
        answers: { 'c1.1': 4 },
      });
    });

    it('is in English, too, and without a name about the team', async () => {
      page = await placeAssessment(
        { workspace: own.workspace, instrument: 'coupling', perspective: 'other' },
        { lang: 'en' },
      );
      await page.press('Begin');
      expect(page.title()).to.equal('The team invites the other systems along when it benefits a company.');
      expect(page.texts('.lead')).to.eql(['How you see the team from outside:']);
    });

    it('cannot be asked where the statements have no words for it, and says so', async () => {
      await place({ perspective: 'other', instrument: 'partnership-short' });
      await page.says('Skemaet har ingen udsagn om andre.');
      expect(page.buttons()).to.eql([]);
      const [error] = page.events.events.filter(({ type }) => type === 'kobling-error');
      expect(error).to.deep.include({ error: 'PerspectiveError', code: 'no-wording' });
    });
  });

  describe('as it should be', () => {
    it('asks ratings alone, under the words for it', async () => {
      await place({ perspective: 'desired', instrument: ownSheet() });
      expect(page.words()).to.include('Du svarer på, hvordan det skal være om et år.');
      expect(page.words()).to.include('2 udsagn');
      await begin('Vi siger tingene ligeud');
      expect(page.texts('.lead')).to.eql(['Sådan skal det være om et år:']);
      await page.answer('Helt enig');
      await page.saved();
      await finish();
      expect(await of('desired')).to.deep.include({ answers: { honest: 5 }, subject: null });
    });
  });

  describe('today and in a year', () => {
    beforeEach(() => place({ perspective: 'self desired', round: 'r1' }));
    const groups = () => page.texts('fieldset > legend');

    it('are asked under each other, each with a name of its own', async () => {
      expect(page.words()).to.include('hvordan det er i dag, og hvordan det skal være om et år');
      await begin(FIRST);
      expect(groups()).to.eql([`I dag: ${FIRST}`, `Om et år skal det være sådan: ${FIRST}`]);
      expect(page.all('.wish input')).to.have.length(5);
    });

    it('take two keys, and then lead on', async () => {
      await begin(FIRST);
      await sendKeys({ press: '2' });
      await until(() => page.chosen().length === 1, 'today');
      await settle(40);
      expect(page.title(), 'the wish is still to come').to.equal(FIRST);
      await sendKeys({ press: '5' });
      await until(() => page.focused() === SECOND, 'the next statement');
      await page.press('Tilbage');
      expect(page.chosen()).to.eql(['Passer mindre godt', 'Passer helt']);
    });

    it('the wish may be passed over', async () => {
      await begin(FIRST);
      await sendKeys({ press: '2' });
      await sendKeys({ press: 'Enter' });
      await until(() => page.focused() === SECOND, 'the next statement');
      await page.press('Overblik');
      expect(page.words()).to.include('Du har sagt, hvordan det skal være om et år, i 0 af 11.');
    });

    it('become two responses of one person, in one picture, each a file of its own', async () => {
      page.all<HTMLInputElement>('input[type="radio"]')[1]?.click();
      await begin(FIRST);
      for (const key of ['2', '5']) await sendKeys({ press: key });
      await until(() => page.title() === SECOND, 'the next statement');
      await page.press('Overblik');
      expect(page.texts('.review li button')[0]).to.equal('Passer mindre godt, om et år: Passer helt');
      await page.press(FINISH);
      await page.says(
        'Længst er der fra i dag til om et år, når det handler om Brobygger: 2,0 i dag, 5,0 om et år.',
      );
      const [now, wish] = [await of('self'), await of('desired')];
      expect(now).to.deep.include({ answers: { 'c1.1': 2 }, round: 'r1' });
      expect(wish).to.deep.include({ answers: { 'c1.1': 5 }, round: 'r1' });
      expect(now?.id).not.to.equal(wish?.id);
      expect(wish?.respondent, 'what one said of oneself').to.eql({ system: 'education' });
      expect(await own.store.list('drafts')).to.eql([]);
      expect(page.texts('tbody tr')[0]).to.include('ønsket 5,0');
      const { text } = await downloadFrom(page, () => page.press('Gem ønskerne som fil'));
      expect(JSON.parse(text)).to.deep.include({ perspective: 'desired', id: wish?.id });
    });

    it('are both there when one comes back', async () => {
      await begin(FIRST);
      for (const key of ['2', '5']) await sendKeys({ press: key });
      await page.saved();
      await until(async () => (await own.store.list('drafts')).length === 2, 'both drafts');
      page.element.remove();
      await place({ perspective: 'self desired', round: 'r1' });
      await page.says('Du har svaret på 1 af 11.');
      await page.press(/^Fortsæt/);
      await page.press('Tilbage');
      await until(() => page.chosen().length === 2, 'both answers');
    });

    it('starting over deletes both', async () => {
      await begin(FIRST);
      for (const key of ['2', '5']) await sendKeys({ press: key });
      await until(async () => (await own.store.list('drafts')).length === 2, 'both drafts');
      await until(() => page.title() === SECOND, 'the next statement');
      await page.press('Tilbage');
      await page.press('Tilbage');
      await page.press('Begynd forfra');
      await page.press('Slet kladden, og begynd forfra');
      await until(async () => (await own.store.list('drafts')).length === 0, 'none left');
    });
  });

  describe('on a shared screen', () => {
    it('says that others cannot be answered about there', async () => {
      await place({ perspective: 'other', mode: 'kiosk' });
      await page.says('På en fælles skærm tæller vi kun, hvordan I selv ser det i dag.');
      expect(page.buttons()).to.eql([]);
      const [error] = page.events.events.filter(({ type }) => type === 'kobling-error');
      expect(error).to.deep.include({ error: 'PerspectiveError', code: 'kiosk' });
    });

    it('asks of today alone where both were asked for', async () => {
      await place({ perspective: 'self desired', mode: 'kiosk' });
      await begin(FIRST);
      expect(page.all('.wish')).to.eql([]);
    });
  });

  it('a word that means nothing is named to the page’s developer, and the rest is followed', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    try {
      await place({ perspective: 'self ønsket' });
    } finally {
      console.warn = warn;
    }
    expect(said.join(' ')).to.include('"ønsket" is left out');
    await begin(FIRST);
  });

  it('the radar on the page knows them apart: one’s own is shown, wishes wait for five', async () => {
    await place({ perspective: 'self desired', round: 'r1' });
    const radar = document.createElement('kobling-radar');
    Object.assign(radar, { workspace: own.workspace, round: 'r1', lang: 'da', view: 'table' });
    page.element.after(radar);
    const words = () => radar.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
    await begin(FIRST);
    for (const key of ['5', '2']) await sendKeys({ press: key });
    await until(() => page.title() === SECOND, 'the next statement');
    await page.press('Overblik');
    await page.press(FINISH);
    await until(() => words().includes('Brobygger'), 'one’s own cover');
    expect(await responses()).to.have.length(2);
    // Were the wish counted as another person, there would be a team of two, and no figures.
    await until(() => [...(radar.shadowRoot?.querySelectorAll('table') ?? [])].length > 0, 'the table');
    radar.remove();
  });
});
