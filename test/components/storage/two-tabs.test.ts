import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createId, StoreConflictError } from '../../../src/core/storage/index.js';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import { platformEnvironment } from '../../../src/core/storage/environment.js';
import { rejects } from '../../support/check.js';
import { deleteRaw } from '../../support/raw-database.js';
import { FaultPort } from '../../support/fault-port.js';
import { sampleDraft } from '../../support/store-samples.js';
import { settle, until } from '../../support/until.js';
import type { Environment } from '../../../src/core/storage/environment.js';
import type { Store, StoreChange } from '../../../src/core/storage/index.js';

const withoutChannel: Environment = { ...platformEnvironment, openChannel: () => undefined };

describe('two tabs', () => {
  let workspace: string;
  const opened: Store[] = [];

  /** A store on a page of its own. */
  const openTab = async (environment: Environment = platformEnvironment): Promise<Store> => {
    const store = await openStoreWith(environment)({ workspace });
    opened.push(store);
    return store;
  };

  beforeEach(() => {
    workspace = createId();
  });

  afterEach(async () => {
    for (const store of opened) store.close();
    opened.length = 0;
    await deleteRaw(`kobling:${workspace}`);
  });

  it("see each other's records, whoever writes first", async () => {
    const [one, two] = [await openTab(), await openTab()];
    await Promise.all([one.put('settings', 'a', 1), two.put('settings', 'b', 2)]);
    expect((await one.list('settings')).map(({ key }) => key)).to.deep.equal(['a', 'b']);
    expect((await two.list('settings')).map(({ key }) => key)).to.deep.equal(['a', 'b']);
  });

  it('conflict when they edit the same draft, and the loser sees both', async () => {
    const [one, two] = [await openTab(withoutChannel), await openTab(withoutChannel)];
    await one.put('drafts', 'a', sampleDraft(1));
    await two.get('drafts', 'a');
    await one.put('drafts', 'a', sampleDraft(2), { expected: 1 });
    const conflict = await rejects(
      two.put('drafts', 'a', sampleDraft(3), { expected: 1 }),
      StoreConflictError,
    );
    expect(conflict.current?.value).to.deep.equal(sampleDraft(2));
  });

  it('lose nothing silently, however their work falls together', async () => {
    const step = fc.record({ tab: fc.nat(1), act: fc.constantFrom('write', 'write', 'read', 'delete') });
    const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const tabs = [await openTab(withoutChannel), await openTab()];
    let run = 0;
    await fc.assert(
      fc.asyncProperty(rounds, async (plan) => {
        const key = `run-${String((run += 1))}`;
        const known = [0, 0];
        const accepted: number[] = [];
        for (const round of plan) {
          await Promise.all(
            round.map(async ({ tab, act }) => {
              const store = tabs[tab];
              const expected = known[tab] ?? 0;
              if (!store) return;
              if (act === 'read') known[tab] = (await store.get('drafts', key))?.rev ?? 0;
              else if (act === 'delete')
                await store.delete('drafts', key, { expected }).catch(ignoreConflict);
              else {
                const written = await store
                  .put('drafts', key, sampleDraft(accepted.length), { expected })
                  .catch(ignoreConflict);
                if (!written) return;
                // Two accepted writes never build on the same state: nobody has written over somebody unseen.
                expect(accepted).not.to.include(written.rev);
                if (expected > 0) expect(written.rev).to.equal(expected + 1);
                accepted.push(written.rev);
                known[tab] = Math.max(known[tab] ?? 0, written.rev);
              }
            }),
          );
        }
        expect(accepted).to.deep.equal([...accepted].sort((a, b) => a - b));
        const revs = await Promise.all(tabs.map(async (tab) => (await tab.get('drafts', key))?.rev));
        expect(revs[0]).to.equal(revs[1]);
      }),
      { numRuns: 25 },
    );
  });

  it('hear of each other at once where there is a BroadcastChannel', async () => {
    const [one, two] = [await openTab(), await openTab()];
    const heard: StoreChange[] = [];
    two.subscribe((change) => heard.push(change));
    await one.put('drafts', 'a', sampleDraft());
    await one.delete('drafts', 'a');
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal([
      { collection: 'drafts', key: 'a', rev: 1, from: 'elsewhere' },
      { collection: 'drafts', key: 'a', rev: 0, from: 'elsewhere' },
    ]);
  });

  it('never tell each other what was answered', async () => {
    const messages: unknown[] = [];
    const channel = new BroadcastChannel(`kobling:${workspace}`);
    channel.addEventListener('message', (event: MessageEvent<unknown>) => messages.push(event.data));
    const one = await openTab();
    await one.put('drafts', 'a', sampleDraft());
    await until(() => messages.length > 0);
    channel.close();
    expect(messages).to.deep.equal([
      { kind: 'changed', changes: [{ collection: 'drafts', key: 'a', rev: 1 }] },
    ]);
  });

  it('hear of each other on return where there is none', async () => {
    const [one, two] = [await openTab(withoutChannel), await openTab(withoutChannel)];
    await one.put('drafts', 'a', sampleDraft());
    await one.put('drafts', 'b', sampleDraft());
    await two.list('drafts');
    const heard: StoreChange[] = [];
    two.subscribe((change) => heard.push(change));
    await one.put('drafts', 'a', sampleDraft());
    await one.delete('drafts', 'b');
    await settle();
    expect(heard).to.deep.equal([]);
    dispatchEvent(new Event('focus'));
    await until(() => heard.length === 2);
    dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(heard).to.deep.equal([
      { collection: 'drafts', key: 'a', rev: 2, from: 'elsewhere' },
      { collection: 'drafts', key: 'b', rev: 0, from: 'elsewhere' },
    ]);
  });

  it('do not hold each other up from the back-forward cache, and catch up on return', async () => {
    const port = new FaultPort();
    const [one, two] = [await openTab(), await openTab(port.environment())];
    await one.put('drafts', 'a', sampleDraft());
    await two.get('drafts', 'a');
    const heard: StoreChange[] = [];
    two.subscribe((change) => heard.push(change));
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(() => port.connection.transaction('drafts')).to.throw();
    await one.put('drafts', 'a', sampleDraft());
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([{ collection: 'drafts', key: 'a', rev: 2, from: 'elsewhere' }]);
  });

  it('let the connection go with the last holder', async () => {
    const port = new FaultPort();
    const open = openStoreWith(port.environment());
    const [one, two] = [await open({ workspace }), await open({ workspace })];
    await one.put('drafts', 'a', sampleDraft());
    one.close();
    await two.get('drafts', 'a');
    two.close();
    await settle();
    expect(() => port.connection.transaction('drafts')).to.throw();
    expect(port.databases).to.have.length(1);
  });
});

function ignoreConflict(error: unknown): undefined {
  if (!(error instanceof StoreConflictError)) throw error;
}
