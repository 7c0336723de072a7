import { expect } from '@open-wc/testing';
import { overhang } from '../support/group-page.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { STATES } from './states.js';

// A heading level of its own is the host's choice, and a fixture has no landmarks around it.
const OF_A_WHOLE_PAGE = ['region', 'page-has-heading-one'];

for (const [name, reach] of Object.entries(STATES))
  describe(`the state »${name}«`, () => {
    let own: OwnWorkspace;
    beforeEach(async () => {
      own = await ownWorkspace();
    });
    afterEach(() => own.leave());

    for (const lang of ['da', 'en'] as const)
      for (const background of ['#ffffff', '#14171a'])
        it(`has no fault that axe finds, in ${lang} on ${background}`, async () => {
          const { element } = await reach({ workspace: own.workspace, lang, background });
          for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish();
          await expect(element).to.be.accessible({ ignoredRules: OF_A_WHOLE_PAGE });
          element.remove();
        });

    it('fits into a box of 320 px', async () => {
      const { element } = await reach({ workspace: own.workspace, width: 320 });
      expect(overhang(element)).to.be.at.most(0);
      element.remove();
    });

    for (const [where, width, least] of [
      ['at a desk', 720, 24],
      ['on a phone', 320, 44],
    ] as const)
      it(`has no target under ${least} px ${where}`, async () => {
        const { element, all } = await reach({ workspace: own.workspace, width });
        const small = all('button, summary, select, input').filter((target) => {
          const bare = target.getBoundingClientRect();
          const box = target instanceof HTMLInputElement ? (target.labels?.[0] ?? target) : target;
          const around = box.getBoundingClientRect();
          const isSmall =
            Math.max(bare.width, around.width) < 24 || Math.max(bare.height, around.height) < least;
          return target.getClientRects().length > 0 && isSmall;
        });
        expect(small.map((target) => target.outerHTML.slice(0, 120))).to.eql([]);
        element.remove();
      });
  });
