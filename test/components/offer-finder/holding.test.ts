import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { openSingleOffers } from '../support/single-offers.js';
import { until } from '../support/until.js';

const offer = (
  id: string,
  needs: Readonly<Record<string, number>>,
  own: Readonly<Record<string, unknown>> = {},
) => ({
  id,
  type: id,
  system: 'business',
  title: { da: `Tilbud ${id}` },
  provider: { id, name: `Udbyder ${id}` },
  needs,
  ...own,
});
const EMPLOYEES = { fact: 'company.employees', op: 'between', value: [1, 19] };
const CATALOGUE = {
  format: 'kobling-catalogue',
  version: 1,
  id: 'c',
  publisher: { name: 'C' },
  offers: [
    offer('a', { automation: 3, export: 3 }),
    offer('b', { automation: 1 }),
    offer('c', { export: 2 }, { conditions: [EMPLOYEES] }),
    offer('d', { automation: 2 }),
  ],
  exclusions: [{ offers: ['b', 'd'] }],
};

async function answered(): Promise<AnswerPage> {
  const page = await placeFinder({ catalogues: [CATALOGUE], needs: 'automation export', minSystems: 1 });
  page.set('Antal ansatte', '9');
  await page.show();
  return page;
}

/** The row of an offer, in the answer or in the list of others. */
function rowOf(page: AnswerPage, title: string): Element {
  const rows = [...(page.finder.shadowRoot?.querySelectorAll('.rows > li, .finding .others > li') ?? [])];
  const found = rows.find((row) =>
    row.querySelector('[role="heading"], b + *, b')?.closest('li')?.textContent?.includes(title),
  );
  if (!found) throw new Error(`${title} is nowhere.`);
  return found;
}

/** Presses a button beside an offer with the keyboard, and waits until the answer holds to it. */
async function press(page: AnswerPage, title: string, words: string): Promise<void> {
  await openSingleOffers(page);
  const before = page.texts('.held li').join();
  page.buttonIn(rowOf(page, title), `${words} ${title}`).focus();
  await sendKeys({ press: 'Enter' });
  await until(() => page.texts('.held li').join() !== before, 'the answer holds to it');
  await until(() => page.one('.result').getAttribute('aria-busy') === 'false', 'an end');
}

describe('an offer that the reader wants in', () => {
  it('is in the answer, which says so and how much worse that is', async () => {
    const page = await answered();
    expect(page.offers()).to.eql(['Tilbud a']);
    await press(page, 'Tilbud b', 'Tag det med');
    expect(page.offers()).to.include('Tilbud b');
    expect(page.texts('.held li')).to.eql(['Med »Tilbud b« Fortryd Med »Tilbud b«']);
    expect(page.texts('.held .quiet')).to.eql(['Svaret er meget dårligere end det bedste uden jeres valg.']);
  });

  it('can be let go where focus is now, and focus goes on at the answer', async () => {
    const page = await answered();
    await press(page, 'Tilbud b', 'Tag det med');
    await until(() => page.focused() === 'Fortryd Med »Tilbud b«', 'focus on taking it back');
    await sendKeys({ press: 'Enter' });
    await until(() => page.texts('.held').length === 0, 'free again');
    expect(page.offers()).to.eql(['Tilbud a']);
    await until(() => page.focused() === page.answerTitle(), 'focus on the answer');
  });

  it('stays in over a change of the question, and is told to be left out where it no longer fits', async () => {
    const page = await answered();
    await press(page, 'Tilbud c', 'Tag det med');
    expect(page.offers()).to.include('Tilbud c');
    page.set('Antal ansatte', '8');
    await until(() => page.one('.result').getAttribute('aria-busy') === 'false');
    expect(page.offers()).to.include('Tilbud c');
    page.set('Antal ansatte', '30');
    await until(() => !page.offers().includes('Tilbud c'), 'an answer without it');
    expect(page.texts('.held .note')).to.eql(['Det passer ikke til jer lige nu, så det er ikke med.']);
  });

  it('is told to fit with nothing where two exclude each other, and either may be taken back', async () => {
    const page = await answered();
    await press(page, 'Tilbud b', 'Tag det med');
    await press(page, 'Tilbud d', 'Tag det med');
    expect(page.answerTitle()).to.equal('Jeres valg kan ikke stå i ét samlet tilbud');
    expect(page.texts('.held button')).to.eql(['Fortryd Med »Tilbud b«', 'Fortryd Med »Tilbud d«']);
    page.buttonIn(page.one('.held'), 'Fortryd Med »Tilbud b«').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.offers().includes('Tilbud d'), 'an answer again');
  });
});

describe('an offer that the reader does not want', () => {
  it('is out, and stands among the others with its button pressed', async () => {
    const page = await answered();
    await press(page, 'Tilbud a', 'Lad det være');
    expect(page.offers()).not.to.include('Tilbud a');
    expect(page.texts('.held li')).to.eql(['Uden »Tilbud a« Fortryd Uden »Tilbud a«']);
    const button = page.buttonIn(rowOf(page, 'Tilbud a'), 'Lad det være Tilbud a');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
  });

  it('is wanted in by the other button instead', async () => {
    const page = await answered();
    await press(page, 'Tilbud a', 'Lad det være');
    await press(page, 'Tilbud a', 'Tag det med');
    expect(page.texts('.held li')).to.eql(['Med »Tilbud a« Fortryd Med »Tilbud a«']);
    expect(page.texts('.held .quiet')).to.eql(['Svaret er på højde med det bedste uden jeres valg.']);
  });

  it('is told to the page as a change, without its name', async () => {
    const page = await answered();
    const told: unknown[] = [];
    page.finder.addEventListener('kobling-change', (event) => told.push({ ...event }));
    await press(page, 'Tilbud a', 'Lad det være');
    expect(told).to.eql([{ isTrusted: false, what: 'held', count: 1 }]);
  });
});

describe('an offer found by searching', () => {
  it('is put into the answer from there, and the search stays open', async () => {
    const page = await answered();
    const summary = page.one<HTMLElement>('.finding > summary');
    summary.focus();
    await sendKeys({ press: 'Enter' });
    const hit = () =>
      [...(page.finder.shadowRoot?.querySelectorAll('.finding li') ?? [])].find((row) =>
        /Tilbud b/.test(row.textContent ?? ''),
      );
    await until(hit, 'the hit');
    const row = hit();
    if (!row) throw new Error('It is not found.');
    page.buttonIn(row, 'Tag det med Tilbud b').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.offers().includes('Tilbud b'), 'the answer with it');
    expect(page.one<HTMLDetailsElement>('.finding').open).to.equal(true);
    await until(() => page.focused() === 'Fortryd Med »Tilbud b«', 'focus on taking it back');
  });
});
