import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { settle, until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const ROOM = 'Har I plads til en støttet person mere (1 pr. 5 ansatte, mindst 1)?';

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

  for (const [width, names] of [
    [760, 'tbody th'],
    [320, '.kinds li'],
  ] as const)
    it(`names every combination in a box of ${width} px`, async () => {
      const page = await printed(width);
      expect(seen(page, names).length).to.be.at.least(2);
      expect(seen(page, `${names} :is(b, button)`)).to.include('Færrest kontakter');
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
    const page = await printed(760);
    const folded = page.finder.shadowRoot?.querySelectorAll('.result details:not([open])') ?? [];
    expect(folded.length).to.be.above(0);
    expect(seen(page, '.others li b')).to.eql(page.texts('.others li b'));
    expect(page.texts('.others li')).to.have.length.above(0);
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
