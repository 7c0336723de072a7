import { expect } from '@open-wc/testing';
import { placeFinder } from '../support/finder-answer.js';
import { settle, until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';
import { STATES } from './states.js';

// A heading level of its own is the host's choice, and a fixture has no landmarks around it.
const OF_A_WHOLE_PAGE = ['region', 'page-has-heading-one'];

/** Lets the weave come in; text behind a moving clip cannot be measured. */
async function atRest(element: Element): Promise<void> {
  await settle(2);
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish();
}

/** As a reader does who has set the browser's text size: the host itself starts from it, whatever the page says. */
function setTextSize({ shadowRoot }: Element, size: number): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { font-size: ${size}px !important; }`);
  shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** What can be seen, and reaches over the element's edge. */
function outside({ shadowRoot }: Element, selector: string): string[] {
  const edge = (shadowRoot?.host.getBoundingClientRect().right ?? 0) + 0.5;
  return [...(shadowRoot?.querySelectorAll(selector) ?? [])]
    .filter((part) => part.getClientRects().length > 0 && !part.closest('svg, option, .unseen'))
    .filter((part) => part.getBoundingClientRect().right > edge)
    .map((part) => part.outerHTML.slice(0, 120));
}

for (const [name, reach] of Object.entries(STATES))
  describe(`the state »${name}«`, () => {
    for (const lang of ['da', 'en'] as const)
      for (const background of ['#ffffff', '#14171a'])
        it(`has no fault that axe finds, in ${lang} on ${background}`, async () => {
          const { finder } = await reach({ lang, background });
          await atRest(finder);
          await expect(finder).to.be.accessible({ ignoredRules: OF_A_WHOLE_PAGE });
        });

    it('fits into a box of 320 px', async () => {
      const { finder } = await reach({ width: 320 });
      await atRest(finder);
      expect(finder.scrollWidth).to.be.at.most(320);
      expect(outside(finder, '[part] *')).to.eql([]);
    });

    it('asks and answers within a box of 320 px with text of twice the size', async () => {
      const { finder } = await reach({ width: 320 });
      setTextSize(finder, 32);
      await settle(4);
      for (const details of finder.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details') ?? [])
        details.open = true;
      await atRest(finder);
      expect(outside(finder, '[part] *')).to.eql([]);
    });

    for (const [width, least] of [
      [760, 24],
      [320, 44],
    ] as const)
      it(`has no target under ${least} px in a box of ${width} px`, async () => {
        const { finder } = await reach({ width });
        await atRest(finder);
        const targets = [
          ...(finder.shadowRoot?.querySelectorAll('button, summary, select, input, .contacts a') ?? []),
        ];
        const small = targets.filter((target) => {
          const { width: w, height: h } = target.getBoundingClientRect();
          return target.getClientRects().length > 0 && Math.min(w, h) < Math.min(least, 43.5);
        });
        expect(small.map((target) => target.textContent?.trim())).to.eql([]);
      });
  });

describe('a box that changes its width', () => {
  it('turns a comparison from a table into a list and back, without an error on the page', async () => {
    const page = await placeFinder({
      catalogues: [lind, aaby, kyst],
      needs: 'recruit-skilled automation upskill-tech',
      municipality: '615',
      minSystems: 1,
      width: 760,
    });
    await page.show();
    page.one<HTMLElement>('.kinds .beside > summary').click();
    const errors: string[] = [];
    const onError = (event: ErrorEvent) => errors.push(event.message);
    window.addEventListener('error', onError);
    const box = page.finder.parentElement;
    if (!box) throw new Error('It stands nowhere.');
    for (const [width, shape] of [
      [320, 'ul.compared'],
      [760, 'table.compared'],
    ] as const) {
      box.style.width = `${width}px`;
      await until(() => page.texts(shape).length === 1, shape);
      await settle(2);
    }
    window.removeEventListener('error', onError);
    expect(errors).to.eql([]);
  });
});
