import { expect } from '@open-wc/testing';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { openSingleOffers, singleOffer } from '../support/single-offers.js';
import { until } from '../support/until.js';

const offer = (id: string, own: Readonly<Record<string, unknown>>) => ({
  id,
  type: id,
  system: 'business',
  title: { da: `Tilbud ${id}` },
  provider: { id, name: `Udbyder ${id}` },
  needs: { automation: 3 },
  ...own,
});
const catalogueOf = (offers: readonly unknown[], own: Readonly<Record<string, unknown>> = {}) => ({
  format: 'kobling-catalogue',
  version: 1,
  id: 'c',
  publisher: { name: 'C' },
  offers,
  ...own,
});
const EMPLOYEES = { fact: 'company.employees', op: 'between', value: [20, 249] };

async function answered(catalogue: unknown, needs = 'automation export'): Promise<AnswerPage> {
  const page = await placeFinder({ catalogues: [catalogue], needs, minSystems: 1 });
  page.set('Antal ansatte', '9');
  await page.show();
  return page;
}

/** Opens »Hvorfor ikke denne?« beside an offer and waits for the reason. */
async function why(page: AnswerPage, title: string): Promise<string> {
  if (!page.texts('.barred b').includes(title)) await openSingleOffers(page);
  const row = singleOffer(page, title);
  row.querySelector('summary')?.click();
  const said = () => row.querySelector('.beside div')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  await until(() => !said().includes('Et øjeblik') && said(), 'the reason');
  return said();
}

describe('why an offer is not in the joint offer', () => {
  it('is told by how much worse the best with it is, and in what', async () => {
    const page = await answered(
      catalogueOf([
        offer('a', { needs: { automation: 3, export: 3 } }),
        offer('b', { needs: { automation: 1 } }),
      ]),
    );
    expect(await why(page, 'Tilbud b')).to.equal(
      'Det bedste samlede tilbud med det er meget dårligere end det, vi foreslår. ' +
        'Så passer tilbuddene 67 % i stedet for 100 % og skal I tale med 2 i stedet for 1.',
    );
  });

  it('is told as a tie where it is one', async () => {
    const page = await answered(catalogueOf([offer('a', {}), offer('b', {})]), 'automation');
    expect(await why(page, 'Tilbud b')).to.equal(
      'Det bedste samlede tilbud med det er på højde med det, vi foreslår.',
    );
  });

  it('is told by the offer that it must not stand with', async () => {
    const page = await answered(
      catalogueOf([offer('a', {}), offer('b', { needs: { automation: 2, export: 1 } })], {
        exclusions: [{ offers: ['b', 'a'] }],
      }),
      'automation',
    );
    expect(await why(page, 'Tilbud b')).to.match(/^Det kan ikke kombineres med »Tilbud a«\./);
  });

  it('tells what is still to be clarified', async () => {
    const page = await answered(
      catalogueOf([
        offer('a', {}),
        offer('b', { conditions: [{ fact: 'company.hasVacancy', op: '=', value: true }] }),
      ]),
      'automation',
    );
    expect(await why(page, 'Tilbud b')).to.contain('Skal afklares: »Har I en ledig stilling nu?« – ja.');
  });

  it('is worked out only when somebody asks', async () => {
    const page = await answered(catalogueOf([offer('a', {}), offer('b', {})]), 'automation');
    await openSingleOffers(page);
    expect(page.texts('.others .beside div')).to.eql(['Et øjeblik …']);
  });

  it('is forgotten with the answer it belongs to', async () => {
    const page = await answered(catalogueOf([offer('a', {}), offer('b', {})]), 'automation');
    await why(page, 'Tilbud b');
    page.set('Antal ansatte', '10');
    await until(() => page.texts('.others .beside div')[0] === 'Et øjeblik …', 'closed again');
    expect(await why(page, 'Tilbud b')).to.contain('på højde med');
  });
});

describe('an offer that an answer keeps out', () => {
  it('is named with the rule and the smallest change that would let it in', async () => {
    const page = await answered(catalogueOf([offer('a', {}), offer('b', { conditions: [EMPLOYEES] })]));
    expect(page.texts('.barred li b')).to.eql(['Tilbud b']);
    const reason = (await why(page, 'Tilbud b')).replace(/\u00a0/g, ' ');
    expect(reason).to.equal(
      'Det kræver: »Hvor mange fuldtidsansatte er I?« – mellem 20 personer og 249 personer. ' +
        'Det ville passe, hvis I kunne svare: »Hvor mange fuldtidsansatte er I?« – 20 personer.',
    );
  });

  it('is named where there is no joint offer at all', async () => {
    const page = await answered(catalogueOf([offer('b', { conditions: [EMPLOYEES] })]));
    expect(page.answerTitle()).to.equal('Ingen af tilbuddene her løser det');
    expect(await why(page, 'Tilbud b')).to.contain('Det kræver: »Hvor mange fuldtidsansatte er I?«');
  });
});

describe('an offer that is closed', () => {
  it('is named with what came instead, beside those that an answer keeps out', async () => {
    const gone = { status: 'phased-out', successor: 'a' };
    const page = await answered(
      catalogueOf([
        offer('a', {}),
        offer('b', gone),
        offer('c', { validFrom: '2999-01-01' }),
        offer('d', { area: { municipalities: [101] }, ...gone }),
      ]),
    );
    await until(() => page.texts('.barred li').length === 3, 'what is closed');
    page.set('Kommune', '615');
    await until(() => page.texts('.barred li').length === 2, 'only what time alone keeps out');
    expect(page.texts('.barred li')).to.eql([
      'Tilbud b Ordningen er afskaffet. I stedet kom »Tilbud a«.',
      'Tilbud c Det begynder først 1. januar 2999.',
    ]);
  });
});

describe('an offer that usually asks for another answer', () => {
  it('stays, and says so', async () => {
    const soft = { fact: 'company.hasVacancy', op: '=', value: true, hard: false };
    const hard = { ...soft, hard: true };
    const page = await answered(
      catalogueOf([
        offer('a', { conditions: [soft] }),
        offer('b', { needs: { export: 3 }, conditions: [hard] }),
      ]),
    );
    expect(page.words()).not.to.contain('Plejer at kræve');
    page.buttonIn(page.question('Har I en ledig stilling nu?'), 'Nej').click();
    await until(() => page.offers().join() === 'Tilbud a', 'the other is out');
    expect(page.texts('.rows > li')[0]).to.contain(
      'Plejer at kræve et andet svar på »Har I en ledig stilling nu?«',
    );
  });
});
