import { expect } from '@open-wc/testing';
import { createId, StoreReadError, StoreWriteError } from '../../../src/core/storage/index.js';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import { platformEnvironment } from '../../../src/core/storage/environment.js';
import { deleteRaw, exists, holdDatabase, openRaw, putRaw, readRaw } from '../../support/raw-database.js';
import { brokenAfterCommit, brokenBefore, diskFull, FaultPort } from '../../support/fault-port.js';
import { rejects } from '../../support/check.js';
import { sampleDraft } from '../../support/store-samples.js';
import { settle, until } from '../../support/until.js';
import type { Environment } from '../../../src/core/storage/environment.js';
import type { Store } from '../../../src/core/storage/index.js';

describe('storage that fails', () => {
  let workspace: string;
  let name: string;
  let port: FaultPort;
  const opened: Store[] = [];

  const open = async (environment: Environment): Promise<Store> => {
    const store = await openStoreWith(environment)({ workspace });
    opened.push(store);
    return store;
  };

  beforeEach(() => {
    workspace = createId();
    name = `kobling:${workspace}`;
    port = new FaultPort();
  });

  afterEach(async () => {
    for (const store of opened) store.close();
    opened.length = 0;
    await deleteRaw(name);
  });

  const refusals: readonly [string, string, () => IDBFactory | null | undefined][] = [
    ['is undefined', 'missing', () => undefined],
    ['is null', 'missing', () => null],
    ['throws when asked for', 'denied', () => refuse('SecurityError')],
    ['throws on open', 'denied', () => factoryThat(() => refuse('SecurityError'))],
    ['is broken', 'failed', () => factoryThat(() => refuse('UnknownError'))],
  ];
  for (const [what, reason, factory] of refusals) {
    it(`works in memory where indexedDB ${what}`, async () => {
      const store = await open({ ...platformEnvironment, indexedDB: factory });
      expect(store.status).to.deep.equal({ storage: 'local', backend: 'memory', reason });
      await store.put('drafts', 'a', sampleDraft());
      expect((await store.get('drafts', 'a'))?.rev).to.equal(1);
      expect(await store.erase()).to.deep.include({ gone: true });
    });
  }

  it('says "quota" when the disk is full, keeps what was there, and works again', async () => {
    const store = await open(port.environment());
    await store.put('drafts', 'a', sampleDraft(1));
    port.fault = diskFull;
    const write = store.put('drafts', 'a', sampleDraft(2), { expected: 1 });
    expect((await rejects(write, StoreWriteError)).failure).to.equal('quota');
    port.fault = undefined;
    expect((await store.get('drafts', 'a'))?.value).to.deep.equal(sampleDraft(1));
    expect((await store.put('drafts', 'a', sampleDraft(2), { expected: 1 })).rev).to.equal(2);
  });

  it('tells nobody of a write that did not complete', async () => {
    const store = await open(port.environment());
    await store.put('drafts', 'a', sampleDraft(1));
    const heard: number[] = [];
    store.subscribe(({ rev }) => heard.push(rev));
    port.fault = diskFull;
    await rejects(store.put('drafts', 'a', sampleDraft(2)), StoreWriteError);
    expect(heard).to.deep.equal([]);
  });

  it('opens a lost connection once more and repeats the write', async () => {
    const store = await open(port.environment());
    await store.put('drafts', 'a', sampleDraft(1));
    port.connection.close();
    expect((await store.put('drafts', 'a', sampleDraft(2), { expected: 1 })).rev).to.equal(2);
    port.connection.close();
    expect((await store.get('drafts', 'a'))?.rev).to.equal(2);
    expect(port.databases.length).to.equal(3);
  });

  it('does not write twice what had been written when the connection broke', async () => {
    const store = await open(port.environment());
    await store.put('drafts', 'a', sampleDraft(1));
    port.fault = (transaction) => {
      port.fault = undefined;
      brokenAfterCommit(transaction);
    };
    expect((await store.put('drafts', 'a', sampleDraft(2), { expected: 1 })).rev).to.equal(2);
    expect((await store.get('drafts', 'a'))?.rev).to.equal(2);
  });

  it('gives up after the second try, and says so', async () => {
    const store = await open(port.environment());
    await store.put('drafts', 'a', sampleDraft(1));
    port.fault = brokenBefore;
    const write = store.put('drafts', 'a', sampleDraft(2));
    expect((await rejects(write, StoreWriteError)).failure).to.equal('connection-lost');
    port.fault = undefined;
    expect((await store.put('drafts', 'a', sampleDraft(2))).rev).to.equal(2);
  });

  it('never takes a database it cannot reach for an empty one', async () => {
    let broken = false;
    const environment = port.environment();
    const store = await open({
      ...environment,
      indexedDB: () => (broken ? factoryThat(() => refuse('UnknownError')) : environment.indexedDB()),
    });
    await store.put('drafts', 'a', sampleDraft(1));
    port.connection.close();
    broken = true;
    await rejects(store.get('drafts', 'a'), StoreReadError);
    const write = store.put('drafts', 'a', sampleDraft(2), { expected: 1 });
    expect((await rejects(write, StoreWriteError)).failure).to.equal('connection-lost');
    broken = false;
    expect((await store.put('drafts', 'a', sampleDraft(2), { expected: 1 })).rev).to.equal(2);
  });

  it('goes on in memory when opening hangs, and moves into the database later', async () => {
    const letGo = await holdDatabase(name, 1);
    const store = await open({ ...platformEnvironment, limitMs: 30 });
    await store.put('drafts', 'a', sampleDraft(1));
    expect(store.status).to.deep.equal({ storage: 'local', backend: 'memory', reason: 'timeout' });
    await store.put('drafts', 'a', sampleDraft(2), { expected: 1 });
    letGo();
    await until(() => store.status.reason === null);
    const kept = await (await open(platformEnvironment)).get('drafts', 'a');
    expect([kept?.rev, kept?.value]).to.deep.equal([2, sampleDraft(2)]);
    expect((await store.put('drafts', 'a', sampleDraft(3), { expected: 2 })).rev).to.equal(3);
  });

  it('moves into the database however long making it takes', async () => {
    const letGo = await holdDatabase(name, 1);
    // Every opening takes longer than this, the one that moves memory into the database too.
    const store = await open({ ...platformEnvironment, limitMs: 0 });
    await store.put('drafts', 'a', sampleDraft(1));
    letGo();
    await until(() => store.status.reason === null);
    expect((await store.get('drafts', 'a'))?.value).to.deep.equal(sampleDraft(1));
    const raw = await openRaw(name);
    expect(await readRaw(raw, 'drafts')).to.have.length(1);
    raw.close();
  });

  it('creates nothing when opening hangs and nothing was written meanwhile', async () => {
    const letGo = await holdDatabase(name, 1);
    const store = await open({ ...platformEnvironment, limitMs: 30 });
    letGo();
    await until(() => store.status.reason === null);
    expect(await exists(name)).to.equal(false);
  });

  it('stays in memory when the late database holds another record of the same key', async () => {
    const other = await open(platformEnvironment);
    await other.put('drafts', 'a', sampleDraft(5));
    other.close();
    await settle();
    const letGo = await holdDatabase(name, 2);
    const store = await open({ ...platformEnvironment, limitMs: 30 });
    await store.put('drafts', 'a', sampleDraft(1));
    letGo();
    const raw = await openRaw(name);
    await settle();
    expect(store.status.reason).to.equal('timeout');
    expect((await store.get('drafts', 'a'))?.value).to.deep.equal(sampleDraft(1));
    expect(await readRaw(raw, 'drafts')).to.have.length(1);
    raw.close();
    expect((await (await open(platformEnvironment)).get('drafts', 'a'))?.value).to.deep.equal(sampleDraft(5));
  });

  it('sets records of the wrong shape aside, raw, and reads the rest', async () => {
    const store = await open(platformEnvironment);
    const whole = await store.put('drafts', 'whole', sampleDraft());
    const raw = await openRaw(name);
    const torn = [
      { key: 'text', rev: 1, updated: whole.updated, value: '{"answers":{"a' },
      { key: 'no-value' },
      { key: 7, rev: 1, updated: whole.updated, value: sampleDraft() },
      { key: ['list'], rev: -1 },
    ];
    await putRaw(raw, 'drafts', torn);
    expect(await store.get('drafts', 'text')).to.equal(undefined);
    const dump = await store.dump();
    expect(dump.drafts).to.deep.equal([whole]);
    expect(dump.unreadable.map(({ value }) => value.raw)).to.have.deep.members(torn);
    expect(await readRaw(raw, 'drafts')).to.have.length(1);
    expect((await store.put('drafts', 'text', sampleDraft(), { expected: 0 })).rev).to.equal(1);
    raw.close();
  });
});

function refuse(name: string): never {
  throw new DOMException('refused', name);
}

function factoryThat(open: () => never): IDBFactory {
  return {
    open,
    deleteDatabase: open,
    databases: () => indexedDB.databases(),
    cmp: (a, b) => indexedDB.cmp(a, b),
  };
}
