import { expect, fixture, html } from '@open-wc/testing';
import { EMPTY_LINK, encodeOfferLink } from '../../../src/core/exchange/offer-link/index.js';
import { loadFinderPart } from '../../../src/parts.js';
import { placeFinder } from '../support/finder-answer.js';
import { TWO_PROPOSALS } from '../support/two-proposals.js';
import { settle, until } from '../support/until.js';

/** Places a finder on a page that was opened by a link with this fragment. */
async function opened(fragment: string) {
  history.replaceState(null, '', fragment);
  return placeFinder({ catalogues: [TWO_PROPOSALS], minSystems: 1 });
}

describe('a page that is opened by a shared link', () => {
  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  it('shows the same question and its answer, and says that it came by a link', async () => {
    const page = await opened('#kobling=1.n3_automation.m615.e12.pc_b');
    await until(() => page.offers().join() === 'Forslag b', 'the answer with the offer held to');
    expect(page.texts('.note').join()).to.contain('Spørgsmålet er delt med jer i et link. I kan rette alt.');
    expect(page.one<HTMLInputElement>('.facts input').value).to.equal('12');
    await until(() => page.texts('.held b').length > 0, 'what the answer holds to');
    expect(page.texts('.held li')).to.eql(['Med »Forslag b« Fortryd Med »Forslag b«']);
  });

  it('keeps room for what the answer holds to until that has come', async () => {
    const { below } = loadFinderPart;
    let come: () => void = () => undefined;
    loadFinderPart.below = () => new Promise<void>((resolve) => (come = resolve)).then(below);
    try {
      const page = await opened('#kobling=1.n3_automation.pc_b');
      await until(() => page.offers().length === 1, 'the answer');
      await settle(3);
      const row = page.one('.rows > li');
      const topOf = () => row.getBoundingClientRect().top - page.finder.getBoundingClientRect().top;
      const before = topOf();
      come();
      await until(() => page.texts('.held b').length > 0, 'what the answer holds to');
      await settle(2);
      expect(topOf()).to.be.within(before - 1, before + 1);
    } finally {
      loadFinderPart.below = below;
    }
  });

  it('says what was to count most, also where that leads to the same proposal', async () => {
    const needs = [{ id: 'automation', importance: 3 as const }];
    const { fragment } = encodeOfferLink({ ...EMPTY_LINK, needs, kind: 'lowest-price' }, {});
    const page = await opened(fragment);
    await until(() => page.texts('.same').join().startsWith('I har valgt »Lav pris«.'), 'the wish');
    expect(page.offers()).to.eql(['Forslag a']);
  });

  it('says why a link cannot be read, and begins from the start', async () => {
    const page = await opened('#kobling=9.n3_automation');
    await until(() => page.texts('.note').join().includes('nyere udgave'), 'the reason');
    expect(page.texts('.result')).to.eql([]);
  });

  describe('with several finders', () => {
    const needs = [{ id: 'automation', importance: 3 as const }];
    async function two(fragment: string) {
      history.replaceState(null, '', fragment);
      const box = await fixture<HTMLElement>(html`<div lang="da">
        <kobling-offer-finder id="first" workspace="one" .catalogues=${[TWO_PROPOSALS]}></kobling-offer-finder>
        <kobling-offer-finder id="second" workspace="two" .catalogues=${[TWO_PROPOSALS]}></kobling-offer-finder>
      </div>`);
      const told = () =>
        [...box.querySelectorAll('kobling-offer-finder')]
          .filter(({ shadowRoot }) => /link/i.test(shadowRoot?.textContent ?? ''))
          .map(({ id }) => id);
      await until(() => told().length > 0, 'who took the link');
      await settle(5);
      return told();
    }
    const linkTo = (finder: string | null) => encodeOfferLink({ ...EMPTY_LINK, needs, finder }, {}).fragment;

    for (const [fragment, taker] of [
      [linkTo('second'), 'second'],
      [linkTo('first'), 'first'],
      [linkTo('gone'), 'first'],
      [linkTo(null), 'first'],
      ['#kobling=9.n3_automation', 'first'],
    ] as const)
      it(`is taken in by the ${taker} alone: ${fragment}`, async () => {
        expect(await two(fragment)).to.eql([taker]);
      });
  });

  it('leaves other fragments alone', async () => {
    const page = await opened('#kontakt');
    await page.finder.updateComplete;
    expect(page.texts('.note').join()).not.to.contain('link');
  });
});
