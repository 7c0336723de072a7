import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { openSingleOffers } from '../support/single-offers.js';
import { settle, until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const ROOM = 'Har I plads til en støttet person mere (1 pr. 5 ansatte, mindst 1)?';

/** An offer that asks for more than is shown at once. */
const MANY_QUESTIONS = {
  format: 'kobling-catalogue',
  version: 1,
  id: 'c',
  publisher: { name: 'C' },
  offers: [
    {
      id: 'a',
      system: 'business',
      title: { da: 'Forslag a' },
      provider: { id: 'a', name: 'Udbyder a' },
      needs: { automation: 3 },
      conditions: [
        'hasVacancy',
        'approvedTrainingPlace',
        'creditworthy',
        'deMinimisOk',
        'netExpansion',
        'underDanishLaw',
      ].map((fact) => ({ fact: `company.${fact}`, op: '=', value: true })),
    },
  ],
};

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
  element.getClientRects().length > 0;
/** What stands on paper of all that this selector finds. */
const seen = (page: AnswerPage, selector: string): string[] =>
  [...(page.finder.shadowRoot?.querySelectorAll(selector) ?? [])]
    .filter(isSeen)
    .map((element) => element.textContent?.trim().replace(/\s+/g, ' ') ?? '');

async function printed(width: number): Promise<AnswerPage> {
  const page = await placeFinder({
    catalogues: [lind, aaby, kyst],
    needs: 'recruit-skilled automation upskill-tech export',
    municipality: 'Horsens',
    minSystems: 1,
    width,
  });
  await page.show();
  page.buttonIn(page.question(ROOM), 'Ja').click();
  await until(() => page.question(ROOM).textContent?.includes('Jeres svar'), 'the answer');
  await emulateMedia({ media: 'print' });
  await settle(2);
  return page;
}

describe('the answer on paper', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
  });

  for (const width of [760, 320])
    it(`names every joint offer with its figures in a box of ${width} px, the one on show by weight`, async () => {
      const page = await printed(width);
      const names = seen(page, '.wish > span:first-of-type');
      expect(names).to.eql(['Helheden', 'Få kontakter']);
      expect(seen(page, '.wish .figures')).to.have.length(2);
      const weights = [...(page.finder.shadowRoot?.querySelectorAll('.wish > span:first-of-type') ?? [])].map(
        (name) => getComputedStyle(name).fontWeight,
      );
      expect(weights).to.eql(['600', '400']);
      expect(getComputedStyle(page.one('.wish'), '::before').visibility).to.equal('hidden');
    });

  it('tells the answer that was given, and not those that were not', async () => {
    const page = await printed(760);
    expect(page.question(ROOM).querySelectorAll('button')).to.have.length(3);
    expect(seen(page, '.questions button')).to.eql(['Ja']);
  });

  it('tells how important each need is, without what can only be pressed', async () => {
    const page = await printed(760);
    expect(seen(page, '.need-tools button')).to.eql(['vigtigt', 'vigtigt', 'vigtigt', 'vigtigt']);
  });

  it('has no boxes to fill in: what was chosen stands as text', async () => {
    const page = await printed(760);
    const lines = [...(page.finder.shadowRoot?.querySelectorAll('.questions :is(select, input)') ?? [])].map(
      (control) => {
        const { appearance, borderBlockEndWidth } = getComputedStyle(control);
        return `${appearance} ${borderBlockEndWidth}`;
      },
    );
    expect(lines.length).to.be.above(0);
    expect(new Set(lines)).to.eql(new Set(['none 0px']));
  });

  it('has the comparison that was opened, and no question that nobody asked', async () => {
    const page = await printed(760);
    expect(seen(page, '.beside')).to.eql([]);
    await emulateMedia({ media: 'screen' });
    page.finder.shadowRoot?.querySelector<HTMLElement>('.beside summary')?.click();
    await until(() => page.texts('table.compared').length === 1, 'the comparison');
    await emulateMedia({ media: 'print' });
    expect(seen(page, '.beside')).to.have.length(1);
    expect(seen(page, '.compared th').length).to.be.above(4);
  });

  it('unfolds what is folded away on screen', async () => {
    await emulateMedia({ media: 'print' });
    const page = await placeFinder({ catalogues: [MANY_QUESTIONS], needs: 'automation', minSystems: 1 });
    await page.show();
    const folded = page.finder.shadowRoot?.querySelectorAll('.result details:not([open])') ?? [];
    expect(folded.length).to.be.above(0);
    expect(seen(page, 'details .questions li')).to.eql(page.texts('details .questions li'));
    expect(page.texts('details .questions li')).to.have.length.above(0);
  });

  it('has the list of single offers where it was opened, without what searches it, and no trace of it where not', async () => {
    const page = await printed(760);
    expect(seen(page, '.finding')).to.eql([]);
    await emulateMedia({ media: 'screen' });
    await openSingleOffers(page);
    await emulateMedia({ media: 'print' });
    expect(seen(page, '.finding .h3')).to.have.length(5);
    expect(seen(page, '.finding input, .finding legend')).to.eql([]);
  });

  it('leaves out the list of needs, the button and the example that nobody wrote', async () => {
    const page = await printed(760);
    expect(seen(page, '.list, .show, .help, .field')).to.eql([]);
  });
});

describe('where colours and backgrounds are not the page’s own', () => {
  it('the importance is drawn by lines of different length', async () => {
    const page = await placeFinder({ catalogues: [lind], needs: 'automation' });
    const ticks = [...(page.finder.shadowRoot?.querySelectorAll('.ticks i') ?? [])].map((tick) => {
      const { borderInlineStartWidth, backgroundColor } = getComputedStyle(tick);
      return {
        hasLine: Number.parseFloat(borderInlineStartWidth) >= 1,
        hasBackground: backgroundColor !== 'rgba(0, 0, 0, 0)',
        height: Math.round(tick.getBoundingClientRect().height),
      };
    });
    expect(ticks.map(({ hasLine, hasBackground }) => [hasLine, hasBackground])).to.eql(
      [1, 2, 3].map(() => [true, false]),
    );
    const [first, second, third] = ticks.map(({ height }) => height);
    expect(first).to.equal(second);
    expect(first).to.be.above(third ?? 0);
  });

  it('a chosen need differs from others by weight and line', async () => {
    const page = await placeFinder({ catalogues: [lind], needs: 'automation' });
    const looks = (name: string) => {
      const { fontWeight, textDecorationStyle } = getComputedStyle(page.button(name));
      return [fontWeight, textDecorationStyle];
    };
    expect(looks('Robotter')).to.eql(['600', 'solid']);
    expect(looks('Faglærte')).to.eql(['400', 'dotted']);
  });
});
