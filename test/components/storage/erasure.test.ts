import { expect } from '@open-wc/testing';
import { createId, StoreWriteError } from '../../../src/core/storage/index.js';
import { LocalBackend } from '../../../src/core/storage/local-store.js';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import { platformEnvironment } from '../../../src/core/storage/environment.js';
import { rejects } from '../../support/check.js';
import { deleteRaw, exists, holdDatabase, openRaw } from '../../support/raw-database.js';
import { FaultPort } from '../../support/fault-port.js';
import { sampleDraft } from '../../support/store-samples.js';
import { settle, until } from '../../support/until.js';
import type { Environment } from '../../../src/core/storage/environment.js';
import type { Store } from '../../../src/core/storage/index.js';

const impatient: Environment = { ...platformEnvironment, limitMs: 300 };

describe('an erasure', () => {
  let workspace: string;
  let name: string;
  const opened: Store[] = [];

  const openTab = async (environment: Environment = platformEnvironment): Promise<Store> => {
    const store = await openStoreWith(environment)({ workspace });
    opened.push(store);
    return store;
  };

  const expectErased = async (store: Store): Promise<void> => {
    await until(() => store.status.reason === 'deleted');
    const write = store.put('drafts', 'a', sampleDraft(), { expected: 0 });
    expect((await rejects(write, StoreWriteError)).failure).to.equal('erased');
    expect(await store.get('drafts', 'a')).to.equal(undefined);
    expect(await exists(name)).to.equal(false);
  };

  beforeEach(() => {
    workspace = createId();
    name = `kobling:${workspace}`;
  });

  afterEach(async () => {
    for (const store of opened) store.close();
    opened.length = 0;
    await deleteRaw(name);
  });

  it('is gone when it says so, also with a second tab open', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await one.put('drafts', 'a', sampleDraft());
    await two.get('drafts', 'a');
    sessionStorage.setItem(name, '{}');
    expect(await one.erase()).to.deep.equal({ gone: true, blocked: false, left: [] });
    expect(sessionStorage.getItem(name)).to.equal(null);
    await expectErased(one);
    await expectErased(two);
  });

  it('says when another tab stands in its way', async () => {
    const environment = { ...impatient };
    const store = await openTab(environment);
    await store.put('drafts', 'a', sampleDraft());
    const deaf = await openRaw(name);
    expect(await store.erase()).to.deep.equal({ gone: false, blocked: true, left: [`indexedDB/${name}`] });
    deaf.close();
    environment.limitMs = platformEnvironment.limitMs;
    await until(async () => !(await exists(name)));
    expect(await store.erase()).to.deep.equal({ gone: true, blocked: false, left: [] });
  });

  it('is verified without `indexedDB.databases` too', async () => {
    const port = new FaultPort();
    const environment = port.environment();
    const factory = environment.indexedDB();
    if (factory) Reflect.set(factory, 'databases', undefined);
    const store = await openTab(environment);
    await store.put('drafts', 'a', sampleDraft());
    expect(await store.erase()).to.deep.equal({ gone: true, blocked: false, left: [] });
  });

  it('by another script is not undone by the next write', async () => {
    const store = await openTab();
    await store.put('drafts', 'a', sampleDraft());
    await deleteRaw(name);
    await expectErased(store);
    store.resume();
    expect((await store.put('drafts', 'a', sampleDraft(), { expected: 0 })).rev).to.equal(1);
    expect(store.status.reason).to.equal(null);
  });

  it('is not undone by a write that was waiting', async () => {
    const store = await openTab();
    await store.put('drafts', 'a', sampleDraft());
    const deleting = deleteRaw(name);
    const writes = Array.from({ length: 200 }, (_, index) => store.put('settings', String(index), index));
    const results = await Promise.allSettled(writes);
    await deleting;
    await settle();
    expect(await exists(name)).to.equal(false);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).to.include({ failure: 'erased' });
    }
  });

  it('is noticed when the browser takes the connection away', async () => {
    const port = new FaultPort();
    const store = await openTab(port.environment());
    await store.put('drafts', 'a', sampleDraft());
    const { connection } = port;
    const onclose = connection.onclose;
    connection.onversionchange = null;
    connection.close();
    await deleteRaw(name);
    onclose?.call(connection, new Event('close'));
    await expectErased(store);
  });

  it('is noticed by a page that was away', async () => {
    const store = await openTab({ ...platformEnvironment, openChannel: () => undefined });
    await store.put('drafts', 'a', sampleDraft());
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await deleteRaw(name);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expectErased(store);
  });

  it('while the page was away is not undone by its first write', async () => {
    const store = await openTab({ ...platformEnvironment, openChannel: () => undefined });
    await store.put('drafts', 'a', sampleDraft());
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await deleteRaw(name);
    const write = store.put('drafts', 'a', sampleDraft());
    expect((await rejects(write, StoreWriteError)).failure).to.equal('erased');
    await expectErased(store);
  });

  it('is not undone by a write that was just about to open the database', async () => {
    const ignore = (): void => undefined;
    const backend = new LocalBackend(platformEnvironment, name, {
      onReason: ignore,
      onErased: ignore,
      onLate: ignore,
    });
    const write = backend.change([], () => [], { strict: false, create: true });
    backend.forget();
    expect((await rejects(write, StoreWriteError)).failure).to.equal('erased');
    expect(await exists(name)).to.equal(false);
  });

  it('is of no concern to a holder that comes later', async () => {
    const open = openStoreWith(platformEnvironment);
    const before = await open({ workspace });
    await before.put('drafts', 'a', sampleDraft());
    before.close();
    await settle();
    await deleteRaw(name);
    const after = await open({ workspace });
    opened.push(after);
    expect(after.status.reason).to.equal(null);
    expect((await after.put('drafts', 'a', sampleDraft(), { expected: 0 })).rev).to.equal(1);
  });

  it('takes a connection that was merely lost for what it is', async () => {
    const port = new FaultPort();
    const store = await openTab(port.environment());
    await store.put('drafts', 'a', sampleDraft());
    const { connection } = port;
    const onclose = connection.onclose;
    connection.close();
    onclose?.call(connection, new Event('close'));
    await until(() => port.databases.length === 2);
    expect(store.status.reason).to.equal(null);
    expect((await store.put('drafts', 'a', sampleDraft(), { expected: 1 })).rev).to.equal(2);
  });

  it('also takes what a tab without a database still has in memory', async () => {
    const one = await openTab();
    const letGo = await holdDatabase(name, 1);
    const two = await openTab(impatient);
    await two.put('drafts', 'a', sampleDraft());
    const erasing = one.erase();
    await until(() => two.status.reason === 'deleted');
    letGo();
    await erasing;
    await settle();
    await expectErased(two);
  });

  it('leaves a database that only bears our name alone', async () => {
    const foreign = await openRaw(name, 1, (database) => database.createObjectStore('notes'));
    const store = await openTab();
    expect(store.status).to.deep.equal({ storage: 'local', backend: 'memory', reason: 'foreign' });
    await store.put('drafts', 'a', sampleDraft());
    expect(await store.erase()).to.deep.equal({ gone: false, blocked: false, left: [`indexedDB/${name}`] });
    expect([...foreign.objectStoreNames]).to.deep.equal(['notes']);
    foreign.close();
  });
});
