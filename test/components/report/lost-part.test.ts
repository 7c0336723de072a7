import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import { loadReportPart, loadRoundPart } from '../../../src/parts.js';
import { closeRound } from '../support/close-round.js';
import { losePart } from '../support/held-part.js';
import { logEvents } from '../support/event-log.js';
import { placeGroup, readGroup } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';

const LOST = 'En del af siden kunne ikke hentes.';

/** Makes the part impossible to fetch; gives what puts it back. */
const lose = (part: 'round' | 'report'): (() => void) =>
  part === 'round' ? losePart(loadRoundPart, 'round') : losePart(loadReportPart, 'body');

describe('a report whose part cannot be fetched', () => {
  let own: OwnWorkspace;
  let putBack: () => void = () => undefined;
  const said = console.error;
  const add = async (count: number) => {
    await own.add(...inventMany(await builtIn('partnership-short'), count, 'employment', () => 4));
  };
  const place = () => placeGroup(document.createElement('kobling-report'), { workspace: own.workspace });

  beforeEach(async () => {
    own = await ownWorkspace();
    // What the element tells developers is looked at elsewhere.
    console.error = () => undefined;
  });
  afterEach(async () => {
    putBack();
    console.error = said;
    await own.leave();
  });

  it('says so instead of the figures, and shows them when it is tried again', async () => {
    await add(6);
    const page = await place();
    putBack = lose('report');
    await closeRound(page);
    await page.says(LOST);
    expect(page.words()).not.to.match(/gennemsnit \d/);
    putBack();
    await page.press('Prøv igen');
    await page.says('I står stærkt sammen');
    expect(page.words()).not.to.include(LOST);
    page.element.remove();
  });

  it('says so before anything else is there, and goes on when it is tried again', async () => {
    await add(3);
    putBack = lose('round');
    const element = document.createElement('kobling-report');
    element.workspace = own.workspace;
    element.lang = 'da';
    const page = readGroup(element, logEvents(element));
    document.body.append(element);
    await page.says(LOST);
    expect(page.events.count('kobling-ready')).to.equal(0);
    putBack();
    await page.press('Prøv igen');
    await page.says('To svar mere, så kan rapporten vises');
    expect(page.events.count('kobling-ready')).to.equal(1);
    element.remove();
  });
});
