import { expect } from '@open-wc/testing';
import { loadFinderPart } from '../../../src/parts.js';
import { placeFinder } from '../support/finder-answer.js';
import { settle, until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const { below } = loadFinderPart;

/** A finder with an answer; what stands below it comes, or fails, when the test says so. */
async function answered() {
  let come: () => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  loadFinderPart.below = () =>
    new Promise<void>((resolve, reject) => {
      come = resolve;
      fail = reject;
    }).then(below);
  const page = await placeFinder({
    catalogues: [lind, aaby, kyst],
    needs: 'automation upskill-tech',
    minSystems: 1,
  });
  page.button(/^Vis det bedste/).click();
  await until(page.answerTitle, 'an answer');
  await settle(3);
  return { page, come: () => come(), fail: () => fail(new Error('offline')) };
}

afterEach(() => {
  loadFinderPart.below = below;
});

describe('what stands below a joint offer', () => {
  it('comes after it: the offers stand there before', async () => {
    const { page, come } = await answered();
    expect(page.offers()).not.to.eql([]);
    expect(page.texts('.letter, .questions, .others')).to.eql([]);
    come();
    await until(() => page.texts('.letter').length === 1, 'the letter');
    expect(page.texts('.below-room')).to.eql([]);
  });

  it('moves nothing that stands there already', async () => {
    const { page, come } = await answered();
    const shown = [...(page.finder.shadowRoot?.querySelectorAll('#answer, .rows > li, .tail') ?? [])];
    const topOf = (one: Element) => one.getBoundingClientRect().top - page.finder.getBoundingClientRect().top;
    const tops = () => shown.map(topOf);
    const room = page.one<HTMLElement>('.below-room');
    const [height, top] = [room.offsetHeight, topOf(room)];
    const before = tops();
    expect(height).to.be.above(600);
    come();
    await until(() => page.texts('.letter').length === 1, 'the letter');
    await settle(2);
    expect(tops()).to.eql(before);
    expect(topOf(page.one('.letter'))).to.be.within(top, top + 20);
  });

  it('can be had by another try when it was lost; the answer stays', async () => {
    const { page, fail } = await answered();
    fail();
    await until(() => page.texts('[role="alert"]').length === 1, 'the notice');
    expect(page.offers()).not.to.eql([]);
    expect(page.texts('.below-room')).to.eql([]);
    loadFinderPart.below = below;
    page.button('Prøv igen').click();
    await until(() => page.texts('.letter').length === 1, 'the letter');
    expect(page.texts('[role="alert"]')).to.eql([]);
  });

  it('stays in reach when the question changes after it was lost', async () => {
    const { page, fail } = await answered();
    fail();
    await until(() => page.texts('[role="alert"]').length === 1, 'the notice');
    loadFinderPart.below = below;
    page.set('Antal ansatte', '10');
    await until(() => page.texts('.letter').length === 1, 'the letter');
  });
});
