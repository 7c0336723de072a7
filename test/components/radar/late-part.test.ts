import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import { placeGroup } from '../support/group-page.js';
import { loadRadarPart } from '../../../src/parts.js';
import { holdPart } from '../support/held-part.js';
import { builtIn, invent, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { settle } from '../support/until.js';

describe('a part that comes late', () => {
  let own: OwnWorkspace;
  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(() => own.leave());

  it('does not show one person’s answers when others have come meanwhile', async () => {
    const sheet = await builtIn('coupling');
    await own.add(invent(sheet));
    const { come, putBack } = await holdPart(loadRadarPart, 'body');
    const page = await placeGroup(document.createElement('kobling-radar'), { workspace: own.workspace });
    await own.add(...inventMany(sheet, 4, undefined));
    await page.says('5 besvarelser.');
    come();
    await settle();
    putBack();
    expect(page.words()).to.include('Runden er åben').and.not.include('Du bærer selv');
    page.element.remove();
  });
});
