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

    it('has no target under 24 px', async () => {
      const { element, all } = await reach({ workspace: own.workspace });
      const small = all('button, summary, select, input').filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        const box = target instanceof HTMLInputElement ? (target.labels?.[0] ?? target) : target;
        const around = box.getBoundingClientRect();
        return (
          target.getClientRects().length > 0 &&
          (Math.max(width, around.width) < 24 || Math.max(height, around.height) < 24)
        );
      });
      expect(small.map((target) => target.outerHTML.slice(0, 120))).to.eql([]);
      element.remove();
    });
  });
