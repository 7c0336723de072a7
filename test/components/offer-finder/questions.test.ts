import { expect } from '@open-wc/testing';
import { logEvents } from '../support/event-log.js';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const CATALOGUES = [lind, aaby, kyst];
const PEOPLE = 'Kandidater til jeres job';
const ROBOT = 'Robotten på prøve';
const COURSE = 'Robotkursus på jeres egen maskine';
const MAP = 'Kortlægning af, hvad jeres folk kan';
const ROOM = 'Har I plads til en støttet person mere (1 pr. 5 ansatte, mindst 1)?';
const PARTICIPANTS = 'Hvor mange af jeres medarbejdere skal med på holdet?';
const COURSE_KIND = 'Hvad skal medarbejderen lære?';

async function answered(needs: string, lang: 'da' | 'en' = 'da'): Promise<AnswerPage> {
  const page = await placeFinder({
    catalogues: CATALOGUES,
    needs,
    municipality: 'Horsens',
    minSystems: 1,
    lang,
  });
  await page.show();
  return page;
}

const pressedIn = (row: HTMLElement) =>
  [...row.querySelectorAll('[aria-pressed="true"]')].map((button) => button.textContent?.trim());

describe('what the company tells changes the answer in place', () => {
  it('by municipality', async () => {
    const page = await answered('recruit-skilled');
    expect(page.offers()).to.eql([PEOPLE]);
    page.set('Kommune', '461');
    await until(() => page.offers()[0] === 'Opkvalificering før ansættelse');
    page.set('Kommune', '615');
    await until(() => page.offers()[0] === PEOPLE);
  });

  it('by employees: outside the range the offer is gone, inside its question is answered', async () => {
    const page = await answered('automation');
    expect(page.offers()).to.eql([ROBOT]);
    expect(page.question('Hvor mange fuldtidsansatte er I?')).to.exist;
    page.set('Antal ansatte', '3');
    await until(() => page.offers()[0] !== ROBOT);
    page.set('Antal ansatte', '40');
    await until(() => page.offers()[0] === ROBOT);
    expect(page.texts('.questions li').join()).not.to.contain('Hvor mange fuldtidsansatte');
  });

  it('reads a Danish thousand’s point in the number of employees', async () => {
    const page = await answered('automation');
    page.set('Antal ansatte', '1.200');
    await until(() => page.offers()[0] !== ROBOT, '1.200 is too many');
    expect(page.control('Antal ansatte').value).to.equal('1200');
  });

  it('by sector', async () => {
    const forPublic = {
      ...lind,
      offers: lind.offers.map((offer) => ({
        ...offer,
        conditions: [{ fact: 'company.sector', op: '=', value: 'public', hard: true }],
      })),
    };
    const page = await placeFinder({
      catalogues: [forPublic],
      needs: 'recruit-skilled',
      municipality: '615',
    });
    await page.show();
    expect(page.offers()).to.eql([PEOPLE]);
    page.set('Privat eller offentlig', 'private');
    await until(() => page.answerTitle() === 'Ingen af tilbuddene her løser det');
    page.set('Privat eller offentlig', 'public');
    await until(() => page.offers()[0] === PEOPLE);
  });
});

describe('an open condition is a question', () => {
  it('that names the offer it decides', async () => {
    const page = await answered('recruit-skilled');
    expect(page.question(ROOM).textContent).to.contain(`Afgør: »${PEOPLE}«`);
  });

  it('answered no, the offer goes; the question stays and can be answered yes', async () => {
    const page = await answered('recruit-skilled');
    page.buttonIn(page.question(ROOM), 'Nej').click();
    await until(() => page.offers()[0] === 'Opkvalificering før ansættelse');
    expect(pressedIn(page.question(ROOM))).to.eql(['Nej']);
    expect(page.question(ROOM).textContent).to.contain('Jeres svar');
    page.buttonIn(page.question(ROOM), 'Ja').click();
    await until(() => page.offers()[0] === PEOPLE);
    expect(pressedIn(page.question(ROOM))).to.eql(['Ja']);
    page.buttonIn(page.question(ROOM), 'Ved ikke').click();
    await until(() => pressedIn(page.question(ROOM))[0] === 'Ved ikke');
    expect(page.offers()).to.eql([PEOPLE]);
  });

  it('keeps focus on the answer that was pressed', async () => {
    const page = await answered('recruit-skilled');
    const yes = page.buttonIn(page.question(ROOM), 'Ja');
    yes.focus();
    yes.click();
    await until(() => pressedIn(page.question(ROOM))[0] === 'Ja');
    expect(page.focused()).to.equal('Ja');
  });

  it('keeps every question in its place, and focus with the one that was answered', async () => {
    const page = await answered('automation recruit-skilled upskill-tech');
    const place = () => page.texts('.questions li').findIndex((row) => row.includes(ROOM));
    const before = place();
    expect(before).to.be.above(0);
    const yes = page.buttonIn(page.question(ROOM), 'Ja');
    yes.focus();
    yes.click();
    await until(() => page.question(ROOM).textContent?.includes('Jeres svar'), 'the answer');
    expect(place()).to.equal(before);
    await until(() => page.focused() === 'Ja' && page.question(ROOM).contains(page.one(':focus')));
  });

  it('never turns a question under the fingers into another one', async () => {
    const page = await answered('automation recruit-skilled upskill-tech');
    const other = page.texts('.questions li').findIndex((row) => row.includes(PARTICIPANTS));
    expect(other).to.be.above(-1);
    page.control(PARTICIPANTS).focus();
    page.buttonIn(page.question(ROOM), 'Nej').click();
    await until(() => page.question(ROOM).textContent?.includes('Jeres svar'), 'the answer');
    expect(page.focused()).to.equal(PARTICIPANTS);
  });

  it('takes numbers as they are written in Danish', async () => {
    const page = await answered('upskill-tech');
    page.set(PARTICIPANTS, '1.000');
    await until(() => page.question(PARTICIPANTS).textContent?.includes('Jeres svar'), 'the number');
    expect(page.offers()).to.eql([COURSE]);
    expect(page.control(PARTICIPANTS).value).to.equal('1.000');
    page.set(PARTICIPANTS, '4,5');
    await until(() => page.control(PARTICIPANTS).value === '4,5');
    expect(page.offers()).to.eql([COURSE]);
  });

  for (const wrong of ['fire', '3-4', '-4', '4 eller 5'])
    it(`keeps »${wrong}« where a number is asked for, and says at the field what is expected`, async () => {
      const page = await answered('upskill-tech');
      page.set(PARTICIPANTS, wrong);
      await until(() => page.control(PARTICIPANTS).getAttribute('aria-invalid') === 'true', 'the error');
      const field = page.control(PARTICIPANTS);
      expect(field.value).to.equal(wrong);
      const said = page.one(`[id="${field.getAttribute('aria-describedby') ?? ''}"]`);
      expect(said.textContent?.trim()).to.equal(
        'Det kunne ikke læses som et tal. Skriv et tal fra 0 og op, for eksempel 12.',
      );
      expect(said.getAttribute('role')).to.equal('alert');
      expect(page.question(PARTICIPANTS).textContent).to.contain(`Afgør: »${COURSE}«`);
      page.set(PARTICIPANTS, '4');
      await until(() => page.control(PARTICIPANTS).getAttribute('aria-invalid') === 'false', 'mended');
      expect(page.control(PARTICIPANTS).hasAttribute('aria-describedby')).to.equal(false);
      expect(page.offers()).to.eql([COURSE]);
    });

  it('takes an emptied field as not known, without an error', async () => {
    const page = await answered('upskill-tech');
    page.set(PARTICIPANTS, '9');
    await until(() => page.question(PARTICIPANTS).textContent?.includes('Jeres svar'));
    page.set(PARTICIPANTS, '');
    await until(() => page.question(PARTICIPANTS).textContent?.includes('Afgør'));
    expect(page.control(PARTICIPANTS).getAttribute('aria-invalid')).to.equal('false');
  });

  it('takes a choice', async () => {
    const page = await answered('competence-mapping');
    expect(page.offers()).to.eql([MAP]);
    page.set(COURSE_KIND, 'dansk');
    await until(() => page.question(COURSE_KIND).textContent?.includes('Jeres svar'));
    expect(page.offers()).to.eql([MAP]);
    expect(page.control(COURSE_KIND).value).to.equal('dansk');
  });

  it('is not asked where the need has told it: who looks for people has a vacancy', async () => {
    const conditions = [{ fact: 'company.hasVacancy', op: '=', value: true, hard: true }];
    const own = { ...lind, offers: lind.offers.map((offer) => ({ ...offer, conditions })) };
    const page = await placeFinder({ catalogues: [own], needs: 'recruit-skilled', municipality: '615' });
    await page.show();
    expect(page.offers()).to.eql([PEOPLE]);
    expect(page.words()).not.to.contain('Har I en ledig stilling nu?');
  });

  it('of a kind that nobody knows becomes something to ask about', async () => {
    const own = {
      ...kyst,
      offers: kyst.offers.map((offer) => ({
        ...offer,
        conditions: [{ fact: 'kyst.harbour', op: '=', value: true, hard: true }],
      })),
    };
    const page = await placeFinder({ catalogues: [own], needs: 'automation' });
    await page.show();
    expect(page.texts('.questions li').join()).to.contain(`${ROBOT}: Skal afklares. Spørg: Karl Kyst.`);
    expect(page.words()).not.to.contain('kyst.harbour');
  });
});

describe('an answer that takes away the last offer', () => {
  for (const [question, needs, wrong, right] of [
    [PARTICIPANTS, 'upskill-tech', '3', '4'],
    [COURSE_KIND, 'competence-mapping', 'other', 'fvu'],
  ] as const)
    it(`stays to be changed: ${question}`, async () => {
      const page = await answered(needs);
      const before = page.offers();
      page.set(question, wrong);
      await until(() => page.answerTitle() === 'Ingen af tilbuddene her løser det');
      expect(page.control(question).value).to.equal(wrong);
      page.set(question, right);
      await until(() => page.offers().join() === before.join(), 'the offer again');
      expect(page.question(question).textContent).to.contain('Jeres svar');
    });
});

describe('the kit’s events', () => {
  it('tell once of every change the reader makes, and carry none of the words', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    const log = logEvents(document);
    page.write('vi mangler svejsere på Havnegade 7');
    await until(() => log.count('kobling-change') === 1, 'the reading');
    page.button('Robotter').click();
    page.set('Kommune', '615');
    page.set('Antal ansatte', '12');
    page.set('Privat eller offentlig', 'private');
    await page.finder.updateComplete;
    expect(log.count('kobling-change')).to.equal(5);
    expect(log.count('kobling-result')).to.equal(0);
    await page.show();
    expect(log.count('kobling-result')).to.equal(1);
    page.buttonIn(page.question(ROOM), 'Ja').click();
    await until(() => log.count('kobling-result') === 2);
    expect(log.count('kobling-change')).to.equal(6);
    expect(log.count('kobling-error')).to.equal(0);
    expect(log.payload()).not.to.match(/svejse|Havnegade|615|private/);
    expect(log.payload()).to.contain('"kandidater"').and.contain('"count":2');
  });

  it('tell nothing of what the host sets', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, needs: 'automation' });
    await page.show();
    const log = logEvents(page.finder);
    page.finder.needs = 'automation recruit-skilled';
    page.finder.municipality = '615';
    page.finder.minSystems = 1;
    await until(() => log.count('kobling-result') > 0);
    await until(() => page.offers().length === 2);
    expect(log.count('kobling-change')).to.equal(0);
  });
});
