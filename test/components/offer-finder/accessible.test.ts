import { expect } from '@open-wc/testing';
import { settle } from '../support/until.js';
import { STATES } from './states.js';

// A heading level of its own is the host's choice, and a fixture has no landmarks around it.
const OF_A_WHOLE_PAGE = ['region', 'page-has-heading-one'];

/** Lets the weave come in; text behind a moving clip cannot be measured. */
async function atRest(element: Element): Promise<void> {
  await settle(2);
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish();
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
      const edge = finder.getBoundingClientRect().right + 0.5;
      const parts = [...(finder.shadowRoot?.querySelectorAll('[part] *') ?? [])].filter(
        (part) => part.getClientRects().length > 0 && !part.closest('svg, option, .unseen'),
      );
      const outside = parts.filter((part) => part.getBoundingClientRect().right > edge);
      expect(outside.map((part) => part.outerHTML.slice(0, 120))).to.eql([]);
    });

    it('has no target under 24 px', async () => {
      const { finder } = await reach({});
      await atRest(finder);
      const targets = [...(finder.shadowRoot?.querySelectorAll('button, summary, select, input') ?? [])];
      const small = targets.filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return target.getClientRects().length > 0 && (width < 24 || height < 24);
      });
      expect(small.map((target) => target.textContent?.trim())).to.eql([]);
    });
  });
