import { expect } from '@open-wc/testing';
import { createId } from '../../../src/core/storage/index.js';
import { openDatabase } from '../../../src/core/storage/database.js';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../src/core/storage/migrations.js';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import { platformEnvironment } from '../../../src/core/storage/environment.js';
import { deleteRaw, openRaw, putRaw, readRaw } from '../../support/raw-database.js';
import { sampleDraft } from '../../support/store-samples.js';
import { until } from '../../support/until.js';
import type { Opened } from '../../../src/core/storage/database.js';
import type { Migration } from '../../../src/core/storage/migrations.js';
import type { Store } from '../../../src/core/storage/index.js';

const impatient = { ...platformEnvironment, limitMs: 300 };
const next: Migration = {
  version: SCHEMA_VERSION + 1,
  upgrade: (database) => {
    database.createObjectStore('later', { keyPath: 'key' });
  },
};

describe('a database of another version', () => {
  let workspace: string;
  let name: string;
  let store: Store;

  const open = async (): Promise<Store> => await openStoreWith(platformEnvironment)({ workspace });

  beforeEach(async () => {
    workspace = createId();
    name = `kobling:${workspace}`;
    store = await open();
    await store.put('drafts', 'a', sampleDraft());
  });

  afterEach(async () => {
    store.close();
    await deleteRaw(name);
  });

  it('has every store after step 1, keyed by `key`', async () => {
    const raw = await openRaw(name);
    expect(raw.version).to.equal(SCHEMA_VERSION);
    const keyPaths = [...raw.objectStoreNames].map((one) => [
      one,
      raw.transaction(one).objectStore(one).keyPath,
    ]);
    expect(keyPaths).to.deep.equal(
      ['drafts', 'meta', 'responses', 'rounds', 'settings', 'tallies', 'unreadable'].map((one) => [
        one,
        'key',
      ]),
    );
    raw.close();
  });

  it('is upgraded when it is older, with what it holds', async () => {
    store.close();
    const opened = await openDatabase(platformEnvironment, name, {
      create: false,
      migrations: [...MIGRATIONS, next],
    });
    if (opened.kind !== 'open') throw new Error(opened.kind);
    expect(opened.database.version).to.equal(next.version);
    expect(await readRaw(opened.database, 'drafts')).to.have.length(1);
    opened.database.close();
  });

  it('is left as it was by an upgrade that breaks half-way', async () => {
    store.close();
    const broken: Migration = {
      version: next.version,
      upgrade: (database, transaction) => {
        database.createObjectStore('later');
        transaction.objectStore('drafts').clear();
        throw new Error('power cut');
      },
    };
    const opened = await openDatabase(platformEnvironment, name, {
      create: true,
      migrations: [...MIGRATIONS, broken],
    });
    expect(opened).to.include({ kind: 'unusable', reason: 'failed' });
    const raw = await openRaw(name);
    expect([raw.version, raw.objectStoreNames.contains('later')]).to.deep.equal([SCHEMA_VERSION, false]);
    expect(await readRaw(raw, 'drafts')).to.have.length(1);
    raw.close();
  });

  it('waits for an old tab that does not let go, says so, and comes late', async () => {
    store.close();
    const old = await openRaw(name);
    let late: Opened | undefined;
    const opened = await openDatabase(impatient, name, {
      create: false,
      migrations: [...MIGRATIONS, next],
      onLate: (outcome) => {
        late = outcome;
      },
    });
    expect(opened).to.include({ kind: 'unusable', reason: 'blocked' });
    old.close();
    await until(() => late !== undefined);
    if (late?.kind !== 'open') throw new Error(late?.kind);
    expect(late.database.version).to.equal(next.version);
    late.database.close();
  });

  it('does not keep a newer kit waiting, and goes on in memory with what it holds', async () => {
    const newer = await openRaw(name, 7);
    await until(() => store.status.reason === 'newer');
    expect((await store.get('drafts', 'a'))?.rev).to.equal(1);
    expect((await store.put('drafts', 'a', sampleDraft(2), { expected: 1 })).rev).to.equal(2);
    expect((await store.dump()).drafts).to.have.length(1);
    const onDisk = await readRaw(newer, 'drafts');
    expect(onDisk).to.have.length(1);
    expect(onDisk[0]).to.deep.include({ rev: 1, value: sampleDraft() });
    newer.close();
  });

  it('is read but neither written nor deleted when it is newer', async () => {
    store.close();
    const raw = await openRaw(name, 7, (database) => database.createObjectStore('later'));
    await putRaw(raw, 'drafts', [
      { key: 'b', rev: 1, updated: '2031-01-01T00:00:00.000Z', value: { new: 'shape' } },
    ]);
    raw.close();
    const older = await open();
    expect(older.status).to.deep.equal({ storage: 'local', backend: 'memory', reason: 'newer' });
    expect((await older.get('drafts', 'a'))?.value).to.deep.equal(sampleDraft());
    await older.put('settings', 'view', 'table');
    const dump = await older.dump();
    expect(dump.unreadable.map(({ value }) => value.key)).to.deep.equal(['b']);
    older.close();
    const after = await openRaw(name);
    expect(after.version).to.equal(7);
    expect(await readRaw(after, 'drafts')).to.have.length(2);
    expect(await readRaw(after, 'settings')).to.have.length(0);
    after.close();
  });

  it('is foreign when it is older than ours and not ours', async () => {
    store.close();
    await deleteRaw(name);
    const raw = await openRaw(name, 1, (database) => database.createObjectStore('notes'));
    raw.close();
    for (const create of [false, true]) {
      const opened = await openDatabase(platformEnvironment, name, {
        create,
        migrations: [...MIGRATIONS, next],
      });
      expect(opened).to.include({ kind: 'unusable', reason: 'foreign' });
    }
    const after = await openRaw(name);
    expect([after.version, ...after.objectStoreNames]).to.deep.equal([1, 'notes']);
    after.close();
  });
});
