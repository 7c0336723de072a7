import { setUpNet } from '../support/catalogue-net.js';
import { placeFinder, type AnswerPage, type Placing } from '../support/finder-answer.js';
import { until } from '../support/until.js';
import { withoutClipboard } from '../support/without-clipboard.js';
import { wishOf } from '../support/wishes.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

type Around = Pick<Placing, 'lang' | 'background' | 'width'>;

const NEEDS = 'recruit-skilled automation upskill-tech export';
const place = (around: Around, own: Placing = {}) =>
  placeFinder({ catalogues: [lind, aaby, kyst], municipality: 'Horsens', minSystems: 1, ...own, ...around });

async function answered(around: Around, own: Placing = {}): Promise<AnswerPage> {
  const page = await place(around, { needs: NEEDS, ...own });
  await page.show();
  return page;
}

/** Brings a finder into the state where the text stands for copying by hand. */
export async function copiedByHand(around: Around): Promise<AnswerPage> {
  const page = await answered(around);
  const giveBack = withoutClipboard();
  page.button(/^(Kopiér|Copy)$/).click();
  await until(() => page.finder.shadowRoot?.querySelector('textarea[readonly]'), 'the text to copy');
  giveBack();
  return page;
}

/** Every state that a reader can meet, by name. */
export const STATES: Readonly<Record<string, (around: Around) => Promise<AnswerPage>>> = {
  start: (around) => place(around),
  'needs chosen': (around) => place(around, { needs: NEEDS }),
  'not understood': async (around) => {
    const page = await place(around);
    page.write('xyzzy plugh qwertz asdfg');
    await until(() => /kan ikke se, hvad|cannot tell what/.test(page.words()));
    return page;
  },
  'every need chosen': (around) =>
    answered(around, {
      needs: `${NEEDS} recruit-hands competence-mapping financing innovation overview retain-sick`,
    }),
  result: (around) => answered(around),
  'alternative shown': async (around) => {
    const page = await answered(around);
    (await wishOf(page, /^\s*(Få kontakter|Few contacts)/)).click();
    await until(() => page.offers().length === 1);
    return page;
  },
  'everything opened': async (around) => {
    const page = await answered(around);
    for (const details of page.finder.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    return page;
  },
  'no result': (around) => answered(around, { needs: 'export' }),
  'one catalogue failed': async (around) => {
    const net = setUpNet({ '/et-langt-navn-paa-en-kommune/tilbud-til-virksomheder.json': { status: 404 } });
    const page = await answered(around, {
      catalogues: [lind, '/et-langt-navn-paa-en-kommune/tilbud-til-virksomheder.json'],
    });
    net.takeDown();
    return page;
  },
  'partly bad catalogue': (around) => answered(around, { catalogues: [kyst] }),
  'copy by hand': copiedByHand,
  'national schemes': async (around) => {
    const page = await placeFinder({ ...around, needs: 'recruit-apprentice upskill-funding automation' });
    await page.show();
    return page;
  },
};
