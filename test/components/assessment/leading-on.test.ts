import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { fillDisk } from '../support/held-store.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { settle, until } from '../support/until.js';

const FIRST = 'Vi siger tingene ligeud';
const SECOND = 'Vi gemmer problemer for hinanden';
const TOGGLE = '.toggle input';

describe('going on by itself', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const place = async () => {
    page = await placeAssessment({ workspace: own.workspace, instrument: ownSheet() });
    await page.press('Begynd');
    await until(() => page.focused() === FIRST, 'the first statement');
  };
  /** Presses with a real pointer. */
  const tap = async (name: string) => {
    const radio = page.radio(name);
    radio.scrollIntoView({ block: 'center' });
    const { x, y, height } = radio.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 10), Math.round(y + height / 2)] });
  };
  /** Long enough for it to have gone on. */
  const wait = () => settle(40);
  const toggle = () => {
    const [box] = page.all<HTMLInputElement>(TOGGLE);
    if (!box) throw new Error('There is nothing to turn it off with.');
    return box;
  };

  beforeEach(async () => {
    own = await ownWorkspace();
    await place();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('is told before the first statement, and at each with the answers', async () => {
    const [group] = page.all('fieldset');
    const [told] = page.texts(`#${group?.getAttribute('aria-describedby') ?? ''}`);
    expect(told).to.equal('Vis næste udsagn af sig selv, når jeg har svaret');
    await page.press('Tilbage');
    expect(page.words()).to.include('Så kommer det næste udsagn af sig selv. Det kan du slå fra undervejs.');
  });

  it('a tap leads to the next statement, whose heading takes focus and says where one is', async () => {
    await tap('Enig');
    expect(page.chosen(), 'first one sees what one chose').to.eql(['Enig']);
    await until(() => page.focused() === SECOND, 'focus on the next statement');
    const [heading] = page.all('#here');
    const words = (heading?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => page.texts(`#${id}`)[0]);
    expect(words).to.eql(['2 af 5']);
  });

  it('a key does, and says what was chosen', async () => {
    await sendKeys({ press: '4' });
    await until(() => page.focused() === SECOND, 'the next statement');
    await until(() => page.texts('[role="status"]').join(' ').includes('Valgt: Enig.'), 'the words');
  });

  it('Enter out of habit right after a key is not meant for the next statement', async () => {
    await sendKeys({ press: '4' });
    await until(() => page.title() === SECOND, 'the next statement');
    await sendKeys({ press: 'Enter' });
    await wait();
    expect(page.title()).to.equal(SECOND);
    await sendKeys({ press: 'Enter' });
    await until(() => page.title() === 'Fælles besøg i år', 'the one after, by an Enter that is meant');
  });

  it('Enter before it has gone on goes one statement on, not two', async () => {
    await sendKeys({ press: '4' });
    await sendKeys({ press: 'Enter' });
    await until(() => page.title() === SECOND, 'the next statement');
    await wait();
    expect(page.title()).to.equal(SECOND);
  });

  it('arrow keys only go through the answers', async () => {
    page.radio('Uenig').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => page.chosen()[0] === 'Midt imellem', 'the choice');
    await wait();
    expect(page.title()).to.equal(FIRST);
  });

  it('a press by assistive technology, which has no pointer, stays', async () => {
    await page.answer('Enig');
    await wait();
    expect(page.title()).to.equal(FIRST);
  });

  it('an answer that is changed later stays on show', async () => {
    await tap('Enig');
    await until(() => page.title() === SECOND, 'the next statement');
    await page.press('Tilbage');
    await tap('Uenig');
    await wait();
    expect(page.title()).to.equal(FIRST);
    expect(page.chosen()).to.eql(['Uenig']);
  });

  it('does not leave a number that is being written, nor the last statement', async () => {
    await page.press('Næste');
    await page.press('Næste');
    await page.write('12');
    await wait();
    expect(page.title()).to.equal('Fælles besøg i år');
    await page.press('Næste');
    await page.press('Næste');
    expect(page.title()).to.equal('Her står vi');
    await tap('Ved ikke');
    await wait();
    expect(page.title()).to.equal('Her står vi');
  });

  it('waits where the answer could not be saved, so that this is read', async () => {
    const makeRoom = fillDisk();
    await tap('Enig');
    await page.says('Ikke gemt endnu');
    await wait();
    expect(page.title()).to.equal(FIRST);
    makeRoom();
  });

  it('turned off it stays off, here and when one comes back', async () => {
    toggle().click();
    await tap('Enig');
    await wait();
    expect(page.title()).to.equal(FIRST);
    await until(async () => (await own.store.get('settings', 'assessment-advance'))?.value === false, 'kept');
    page.element.remove();
    page = await placeAssessment({ workspace: own.workspace, instrument: ownSheet() });
    await until(() => page.buttons().includes('Fortsæt, hvor du slap'), 'the draft');
    await until(() => !page.words().includes('kommer det næste udsagn af sig selv'), 'the wish');
    await page.press('Fortsæt, hvor du slap');
    expect(toggle().checked).to.equal(false);
    await tap('Enig');
    await wait();
    expect(page.title()).to.equal(SECOND);
  });

  it('stores nothing of it before it is turned off', async () => {
    await wait();
    expect(await own.store.list('settings')).to.eql([]);
  });
});
