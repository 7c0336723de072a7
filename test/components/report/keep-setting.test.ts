import { expect } from '@open-wc/testing';
import { keepSetting } from '../../../src/components/report/keep-setting.js';
import { openStore } from '../../../src/core/storage/open-store.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';

describe('a setting that several write', () => {
  let own: OwnWorkspace;
  const add = (word: string) => (value: unknown) => [
    ...(Array.isArray(value) ? (value as unknown[]) : []),
    word,
  ];
  const kept = async () => (await own.store.get('settings', 'list'))?.value;

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(() => own.leave());

  it('keeps what all of them wrote, also at the same time', async () => {
    const other = await openStore({ workspace: own.workspace });
    await keepSetting(own.store, 'list', add('first'));
    await Promise.all([
      keepSetting(own.store, 'list', add('here')),
      keepSetting(other, 'list', add('there')),
    ]);
    expect((await kept()) as string[]).to.have.members(['first', 'here', 'there']);
    other.close();
  });

  it('is gone where nothing is to be kept, and nothing is made of nothing', async () => {
    await keepSetting(own.store, 'list', () => undefined);
    expect(await kept()).to.equal(undefined);
    await keepSetting(own.store, 'list', add('one'));
    await keepSetting(own.store, 'list', () => undefined);
    expect(await kept()).to.equal(undefined);
  });

  it('gives up where somebody always comes in between', async () => {
    await keepSetting(own.store, 'list', add('first'));
    let turns = 0;
    const error = await keepSetting(own.store, 'list', (value) => {
      turns += 1;
      // Written while this change is being made, so that it always builds on what is no longer there.
      void own.store.put('settings', 'list', [`other ${turns}`]);
      return value;
    }).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(Error);
    expect((error as Error).name).to.equal('StoreConflictError');
    expect([turns, await kept()]).to.deep.equal([3, ['other 3']]);
  });
});
