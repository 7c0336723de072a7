import { expect } from '@open-wc/testing';
import { openStore } from '../../../src/core/storage/index.js';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import { deleteRaw, exists } from '../../support/raw-database.js';
import { FaultPort } from '../../support/fault-port.js';
import { sampleDraft } from '../../support/store-samples.js';

describe('a store that nobody has written to', () => {
  const name = 'kobling:untouched';

  afterEach(async () => {
    await deleteRaw(name);
  });

  it('leaves no trace', async () => {
    const before = await indexedDB.databases();
    const store = await openStore({ workspace: 'untouched' });
    const end = store.subscribe(() => undefined);
    await store.get('drafts', 'a');
    await store.list('responses');
    await store.dump();
    await store.delete('drafts', 'a').catch(() => undefined);
    end();
    store.close();
    expect(store.status).to.deep.equal({ storage: 'local', backend: 'indexeddb', reason: null });
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(await indexedDB.databases()).to.deep.equal(before);
  });

  it('creates the database with the first write', async () => {
    const store = await openStore({ workspace: 'untouched' });
    expect(await exists(name)).to.equal(false);
    await store.put('drafts', 'a', sampleDraft());
    expect(await exists(name)).to.equal(true);
    store.close();
  });

  it('creates nothing by a write that is refused', async () => {
    const store = await openStore({ workspace: 'untouched' });
    await store.put('settings', 'f', () => 1).catch(() => undefined);
    expect(await exists(name)).to.equal(false);
    store.close();
  });

  it('asks the disk for certainty only when told', async () => {
    const port = new FaultPort();
    const store = await openStoreWith(port.environment())({ workspace: 'untouched' });
    await store.put('drafts', 'a', sampleDraft());
    await store.put('responses', 'r1', sampleDraft().response, { strict: true });
    const writes = port.transactions.filter(({ mode }) => mode === 'readwrite');
    expect(writes.map(({ durability }) => durability)).to.deep.equal(['default', 'strict']);
    store.close();
  });
});
