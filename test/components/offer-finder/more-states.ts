import { loadFinderPart } from '../../../src/parts.js';
import { QUESTION_KEY } from '../../../src/core/storage/finder-records.js';
import { setUpNet } from '../support/catalogue-net.js';
import { placeFinder, type AnswerPage, type Placing } from '../support/finder-answer.js';
import { holdPart, losePart } from '../support/held-part.js';
import { setFragment } from '../support/page-address.js';
import { openSingleOffers } from '../support/single-offers.js';
import { TWO_PROPOSALS } from '../support/two-proposals.js';
import { settle, until } from '../support/until.js';
import type { Stage, States } from '../matrix/matrix.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';
import { STATES as ALONE } from './states.js';

const NEEDS = 'recruit-skilled automation upskill-tech export';

const place = ({ width }: Stage, own: Placing = {}): Promise<AnswerPage> =>
  placeFinder({ catalogues: [lind, aaby, kyst], municipality: 'Horsens', minSystems: 1, width, ...own });

async function answered(stage: Stage, own: Placing = {}): Promise<AnswerPage> {
  const page = await place(stage, { needs: NEEDS, ...own });
  await page.show();
  return page;
}

/** Presses what is folded until nothing is, and all that it brings has come. */
async function unfold(page: AnswerPage): Promise<void> {
  const folded = () => page.finder.shadowRoot?.querySelector<HTMLElement>('details:not([open]) > summary');
  for (let summary = folded(); summary; summary = folded()) {
    summary.click();
    await settle(3);
  }
}

/** States in which something is on its way or missing, and those a reader comes to further on. */
const FURTHER: States = {
  'offers on their way': async (stage) => {
    const net = setUpNet({ '/sen.json': { later: new Promise(() => undefined) } });
    const page = await placeFinder(
      { catalogues: '/sen.json', needs: NEEDS, width: stage.width },
      /Henter tilbud/,
    );
    net.takeDown();
    return page.finder;
  },
  'answer on its way': async (stage) => {
    const page = await place(stage, { needs: NEEDS });
    const { putBack } = await holdPart(loadFinderPart, 'answer');
    page.button(/^Vis det bedste/).click();
    await until(() => page.texts('.show button').join().startsWith('Finder'), 'the waiting button');
    putBack();
    return page.finder;
  },
  'a part that cannot be had': async (stage) => {
    const page = await place(stage, { needs: NEEDS });
    const putBack = losePart(loadFinderPart, 'answer');
    page.button(/^Vis det bedste/).click();
    await until(() => page.words().includes('En del af siden kunne ikke hentes.'), 'what is said of it');
    putBack();
    return page.finder;
  },
  'no catalogue to be had': async (stage) => {
    const net = setUpNet({ '/et-langt-navn-paa-en-kommune/tilbud.json': { status: 404 } });
    const page = await place(stage, {
      needs: NEEDS,
      catalogues: '/et-langt-navn-paa-en-kommune/tilbud.json',
    });
    await until(() => page.words().includes('Prøv igen'), 'what is said of it');
    net.takeDown();
    return page.finder;
  },
  'chosen last time': async (stage) => {
    const { workspace, store } = stage.own;
    const own = { workspace, storage: 'local', catalogues: [TWO_PROPOSALS] } as const;
    const first = await place(stage, own);
    first.button('Robotter').click();
    await until(async () => (await store.get('settings', QUESTION_KEY))?.value, 'what is kept');
    first.finder.remove();
    const page = await place(stage, own);
    await until(() => page.words().includes('Her er jeres valg fra sidst.'), 'what was chosen');
    return page.finder;
  },
  'opened by a link': async (stage) => {
    setFragment('#kobling=1.n3_automation.m615.e12.pc_b');
    const page = await placeFinder({ catalogues: [TWO_PROPOSALS], minSystems: 1, width: stage.width });
    await until(() => page.texts('.held b').length > 0, 'what the answer holds to');
    setFragment('');
    return page.finder;
  },
  'opened by a link that cannot be read': async (stage) => {
    setFragment('#kobling=9.n3_automation');
    const page = await placeFinder({ catalogues: [TWO_PROPOSALS], minSystems: 1, width: stage.width });
    await until(() => page.texts('.note').join().includes('nyere udgave'), 'the reason');
    setFragment('');
    return page.finder;
  },
  'two answers side by side': async (stage) => {
    const page = await answered(stage);
    page.one<HTMLElement>('.kinds .beside > summary').click();
    await until(() => page.texts('.compared').length > 0, 'the comparison');
    return page.finder;
  },
  'single offers searched': async (stage) => {
    const page = await answered(stage);
    await openSingleOffers(page);
    const field = page.one<HTMLInputElement>('.finding input[type="search"]');
    field.value = 'kursus';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle(6);
    return page.finder;
  },
  'a plan to take away': async (stage) => {
    const page = await answered(stage);
    await until(() => page.texts('.take-away > summary').length > 0, 'the fold');
    page.one<HTMLElement>('.take-away > summary').click();
    await until(() => page.texts('.plan').length > 0, 'the plan');
    return page.finder;
  },
  'everything unfolded': async (stage) => {
    const page = await answered(stage);
    await unfold(page);
    return page.finder;
  },
};

export const STATES: States = {
  ...Object.fromEntries(
    Object.entries(ALONE).map(([name, reach]) => [
      name,
      async ({ width }: Stage) => (await reach({ width })).finder,
    ]),
  ),
  ...FURTHER,
};
