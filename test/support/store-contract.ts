import { StoreClosedError, StoreConflictError, StoreWriteError } from '../../src/core/storage/index.js';
import { rejects, same } from './check.js';
import { sampleDraft, sampleResponse, sampleRound, sampleTally } from './store-samples.js';
import type { Store, StoreChange } from '../../src/core/storage/index.js';

/** What a case of the contract is given. */
export interface ContractPage {
  /** A further holder on the same page, of the same workspace (or another one). */
  open(workspace?: string): Promise<Store>;
}

/** One promise of the store, to be kept by every backend. */
export interface ContractCase {
  readonly title: string;
  run(page: ContractPage): Promise<void>;
}

/** What every store promises, wherever it keeps things. */
export const STORE_CONTRACT: readonly ContractCase[] = [
  {
    title: 'finds nothing where nothing was written',
    async run({ open }) {
      const store = await open();
      same(await store.get('drafts', 'a'), undefined);
      same(await store.list('responses'), []);
      same(await store.dump(), {
        drafts: [],
        responses: [],
        tallies: [],
        rounds: [],
        settings: [],
        unreadable: [],
      });
    },
  },
  {
    title: 'gives back what was written, as revision 1',
    async run({ open }) {
      const store = await open();
      const written = await store.put('drafts', 'a', sampleDraft());
      same(
        { key: written.key, rev: written.rev, value: written.value },
        { key: 'a', rev: 1, value: sampleDraft() },
      );
      same(await store.get('drafts', 'a'), written);
      same(await store.get('responses', 'a'), undefined, 'another collection');
    },
  },
  {
    title: 'raises the revision by one with every write',
    async run({ open }) {
      const store = await open();
      await store.put('settings', 'view', 'radar', { expected: 0 });
      await store.put('settings', 'view', 'table', { expected: 1 });
      same((await store.put('settings', 'view', 'dots')).rev, 3);
    },
  },
  {
    title: 'refuses a write that builds on another revision, and overwrites nothing',
    async run({ open }) {
      const store = await open();
      await store.put('drafts', 'a', sampleDraft(1));
      const kept = await store.put('drafts', 'a', sampleDraft(2), { expected: 1 });
      for (const expected of [0, 1, 3]) {
        const put = store.put('drafts', 'a', sampleDraft(5), { expected });
        const conflict = await rejects(put, StoreConflictError);
        same(conflict.current, kept);
        same(conflict.expected, expected);
      }
      const conflict = await rejects(
        store.put('drafts', 'b', sampleDraft(), { expected: 1 }),
        StoreConflictError,
      );
      same(conflict.current, undefined);
      same(await store.get('drafts', 'a'), kept);
      same(await store.get('drafts', 'b'), undefined);
    },
  },
  {
    title: 'keeps copies: later changes by the caller change nothing',
    async run({ open }) {
      const store = await open();
      const value = { columns: ['a', 'b'] };
      const writing = store.put('settings', 'table', value);
      value.columns.push('c');
      const written = await writing;
      value.columns.push('d');
      same(written.value, { columns: ['a', 'b'] }, 'returned');
      const first = await store.get('settings', 'table');
      if (isTable(first?.value)) first.value.columns.push('e');
      same((await store.get('settings', 'table'))?.value, { columns: ['a', 'b'] }, 'stored');
    },
  },
  {
    title: 'lists by key',
    async run({ open }) {
      const store = await open();
      for (const key of ['b', 'å', '9', 'B', '10', 'a', 'ab']) await store.put('settings', key, key);
      same(
        (await store.list('settings')).map((record) => record.key),
        ['10', '9', 'B', 'a', 'ab', 'b', 'å'],
      );
    },
  },
  {
    title: 'deletes, and only the revision it was told to',
    async run({ open }) {
      const store = await open();
      await store.put('drafts', 'a', sampleDraft());
      await rejects(store.delete('drafts', 'a', { expected: 2 }), StoreConflictError);
      same((await store.get('drafts', 'a'))?.rev, 1);
      await store.delete('drafts', 'a', { expected: 1 });
      same(await store.get('drafts', 'a'), undefined);
      await store.delete('drafts', 'a');
      await rejects(store.delete('drafts', 'a', { expected: 1 }), StoreConflictError);
    },
  },
  {
    title: 'never gives the revision of a deleted record to a new one',
    async run({ open }) {
      const store = await open();
      await store.put('drafts', 'a', sampleDraft(1));
      await store.put('drafts', 'a', sampleDraft(2));
      await store.delete('drafts', 'a');
      const anew = await store.put('drafts', 'a', sampleDraft(3), { expected: 0 });
      same(anew.rev, 3);
      await rejects(store.put('drafts', 'a', sampleDraft(2), { expected: 2 }), StoreConflictError);
    },
  },
  {
    title: 'writes a batch as a whole',
    async run({ open }) {
      const store = await open();
      await store.put('drafts', 'a', sampleDraft());
      const results = await store.batch([
        { collection: 'responses', key: 'r1', value: sampleResponse(), expected: 0 },
        { collection: 'drafts', key: 'a', value: undefined, expected: 1 },
        { collection: 'settings', key: 'n', value: 1 },
        { collection: 'settings', key: 'n', value: 2, expected: 2 },
      ]);
      same(
        results.map(({ key, rev }) => [key, rev]),
        [
          ['r1', 1],
          ['a', 0],
          ['n', 2],
          ['n', 3],
        ],
      );
      same((await store.get('settings', 'n'))?.value, 2);
      same(await store.get('drafts', 'a'), undefined);
    },
  },
  {
    title: 'writes nothing of a batch that conflicts',
    async run({ open }) {
      const store = await open();
      await store.put('tallies', 't', sampleTally());
      const batch = store.batch([
        { collection: 'drafts', key: 'a', value: sampleDraft() },
        { collection: 'tallies', key: 't', value: undefined },
        { collection: 'rounds', key: '2026-2', value: sampleRound(), expected: 4 },
      ]);
      await rejects(batch, StoreConflictError);
      same(await store.get('drafts', 'a'), undefined);
      same((await store.get('tallies', 't'))?.rev, 1);
    },
  },
  {
    title: 'keeps the order of the calls, awaited or not',
    async run({ open }) {
      const store = await open();
      const writes = [1, 2, 3, 4, 5].map((answer) => store.put('drafts', 'a', sampleDraft(answer)));
      const seen = await store.get('drafts', 'a');
      same(seen?.value.response.answers['common-goals'], 5, 'a read after the writes');
      same(
        (await Promise.all(writes)).map(({ rev }) => rev),
        [1, 2, 3, 4, 5],
      );
    },
  },
  {
    title: 'loses no count when many add to one record',
    async run({ open }) {
      const stores = await Promise.all([open(), open(), open()]);
      await Promise.all(stores.flatMap((store) => [0, 1, 2, 3].map(() => addOne(store))));
      same((await stores[0]?.get('settings', 'count'))?.value, 12);
    },
  },
  {
    title: 'tells every holder of a change until it has unsubscribed',
    async run({ open }) {
      const [one, two] = [await open(), await open()];
      const heard: StoreChange[] = [];
      const end = two.subscribe((change) => heard.push(change));
      await one.put('drafts', 'a', sampleDraft());
      await one.delete('drafts', 'a');
      await one.delete('drafts', 'a');
      await rejects(one.put('drafts', 'a', sampleDraft(), { expected: 9 }), StoreConflictError);
      end();
      await one.put('drafts', 'b', sampleDraft());
      same(heard, [
        { collection: 'drafts', key: 'a', rev: 1, from: 'here' },
        { collection: 'drafts', key: 'a', rev: 0, from: 'here' },
      ]);
    },
  },
  {
    title: 'refuses what cannot be cloned or has the wrong shape, and stays usable',
    async run({ open }) {
      const store = await open();
      const refused = [
        ['not-cloneable', store.put('settings', 'f', () => 1)],
        ['invalid', store.put('settings', '', 1)],
        ['invalid', store.put('responses', 'r', { ...sampleResponse(), answers: { a: Number.NaN } })],
      ] as const;
      for (const [failure, write] of refused) same((await rejects(write, StoreWriteError)).failure, failure);
      same(await store.list('settings'), []);
      same((await store.put('settings', 'ok', 1)).rev, 1);
    },
  },
  {
    title: 'dumps everything',
    async run({ open }) {
      const store = await open();
      await store.batch([
        { collection: 'drafts', key: 'a', value: sampleDraft() },
        { collection: 'responses', key: 'r1', value: sampleResponse() },
        { collection: 'tallies', key: 't', value: sampleTally() },
        { collection: 'rounds', key: '2026-2', value: sampleRound() },
        { collection: 'settings', key: 'view', value: ['radar', 'table'] },
      ]);
      const dump = await store.dump();
      same(
        Object.entries(dump).map(([collection, records]) => [collection, records.map(({ key }) => key)]),
        [
          ['drafts', ['a']],
          ['responses', ['r1']],
          ['tallies', ['t']],
          ['rounds', ['2026-2']],
          ['settings', ['view']],
          ['unreadable', []],
        ],
      );
      same(dump.rounds[0]?.value, sampleRound());
    },
  },
  {
    title: 'keeps workspaces apart',
    async run({ open }) {
      const [one, two] = [await open('horsens'), await open('hedensted')];
      await one.put('settings', 'a', 1);
      same(await two.get('settings', 'a'), undefined);
      await two.erase();
      same((await one.get('settings', 'a'))?.value, 1);
    },
  },
  {
    title: 'ends with its holder, and with nobody else',
    async run({ open }) {
      const [one, two] = [await open(), await open()];
      const write = one.put('drafts', 'a', sampleDraft());
      one.close();
      one.close();
      same((await write).rev, 1, 'a write under way');
      await rejects(one.get('drafts', 'a'), StoreClosedError);
      await rejects(one.put('drafts', 'a', sampleDraft()), StoreClosedError);
      same((await two.get('drafts', 'a'))?.rev, 1);
      two.close();
      same((await (await open()).get('drafts', 'a'))?.rev, 1, 'an element moved in the page');
    },
  },
  {
    title: 'erases everything, and nobody brings it back unasked',
    async run({ open }) {
      const [one, two] = [await open(), await open()];
      await one.put('drafts', 'a', sampleDraft());
      const asOpened = two.status;
      const reasons: (string | null)[] = [];
      two.subscribeStatus((status) => reasons.push(status.reason));
      same(await one.erase(), { gone: true, blocked: false, left: [] });
      same(await two.get('drafts', 'a'), undefined);
      for (const store of [one, two]) {
        same(store.status.reason, 'deleted');
        const write = store.put('drafts', 'a', sampleDraft(), { expected: 0 });
        same((await rejects(write, StoreWriteError)).failure, 'erased');
      }
      same(await (await open()).list('drafts'), [], 'nothing came back');
      two.resume();
      same(reasons, ['deleted', asOpened.reason]);
      same((await two.put('drafts', 'a', sampleDraft(), { expected: 0 })).rev, 1);
    },
  },
  {
    title: 'lets a holder that opens after an erasure write at once',
    async run({ open }) {
      const one = await open();
      await one.put('settings', 'a', 1);
      await one.erase();
      const two = await open();
      same((await two.put('settings', 'a', 2, { expected: 0 })).rev, 1);
      same((await one.get('settings', 'a'))?.value, 2);
    },
  },
  {
    title: 'keeps arrays arrays on a page whose arrays have a toJSON',
    async run({ open }) {
      Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'spoilt', configurable: true });
      try {
        const store = await open();
        await store.put('settings', 'list', { rows: [1, [2]] });
        const value = (await store.get('settings', 'list'))?.value;
        if (!isRows(value)) throw new Error('the array was not kept');
      } finally {
        Reflect.deleteProperty(Array.prototype, 'toJSON');
      }
    },
  },
  {
    title: 'refuses a workspace name that is none',
    async run({ open }) {
      for (const name of ['', 'a b', 'a/b', 'a'.repeat(101)]) await rejects(open(name), RangeError);
      same((await open('Ålborg_2026.v-1')).workspace, 'Ålborg_2026.v-1');
    },
  },
];

async function addOne(store: Store): Promise<void> {
  for (;;) {
    const there = await store.get('settings', 'count');
    const count = typeof there?.value === 'number' ? there.value : 0;
    try {
      await store.put('settings', 'count', count + 1, { expected: there?.rev ?? 0 });
      return;
    } catch (error) {
      if (!(error instanceof StoreConflictError)) throw error;
    }
  }
}

function isTable(value: unknown): value is { columns: string[] } {
  return typeof value === 'object' && value !== null && 'columns' in value && Array.isArray(value.columns);
}

function isRows(value: unknown): value is { rows: unknown[] } {
  if (typeof value !== 'object' || value === null || !('rows' in value) || !Array.isArray(value.rows))
    return false;
  return value.rows[0] === 1 && Array.isArray(value.rows[1]) && value.rows[1][0] === 2;
}
