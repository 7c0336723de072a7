import { StoreConflictError, StoreWriteError, writeFailureOf } from './errors.js';
import { createId } from './ids.js';
import { quarantineEdits, sortRecords } from './quarantine.js';
import { EXPIRING, expiryEdits } from './retention.js';
import { Notebook } from './notebook.js';
import { placesOf, planWrites } from './revisions.js';
import { COLLECTIONS } from './store.js';
import type { Backend, Place } from './backend.js';
import type { BadRecord } from './quarantine.js';
import type { WritePlan } from './revisions.js';
import type { BatchWrite, Collection, Collections, Store, Stored, StoreChange } from './store.js';

/** A change that only moves or removes what is there. */
const REMOVAL = { strict: false, create: false };

type Dump = Awaited<ReturnType<Store['dump']>>;

/**
 * The rules of the store over any backend: revisions, shapes, age, and who is told. Operations run one after another in
 * the order of the calls, so a repeated write can never overwrite a later one, and a read sees the writes before it.
 */
export class SharedStore {
  readonly #backend: Backend;
  readonly #now: () => number;
  readonly #onChanges: (changes: readonly StoreChange[]) => void;
  readonly #notebook = new Notebook();
  #tail: Promise<unknown> = Promise.resolve();

  /**
   * @param now ms since 1970.
   * @param onChanges told of every completed change.
   */
  constructor(backend: Backend, now: () => number, onChanges: (changes: readonly StoreChange[]) => void) {
    this.#backend = backend;
    this.#now = now;
    this.#onChanges = onChanges;
  }

  /** Runs when everything before it has ended, and before everything after it. */
  exclusively<T>(task: () => T | Promise<T>): Promise<T> {
    const run = this.#tail.then(task);
    this.#tail = run.catch(() => undefined);
    return run;
  }

  get<C extends Collection>(collection: C, key: string): Promise<Stored<Collections[C]> | undefined> {
    return this.exclusively(async () => {
      const raw = await this.#backend.read({ store: collection, key });
      const { good, bad } = sortRecords(collection, raw === undefined ? [] : [raw]);
      await this.#setAside(bad);
      const [record] = good;
      this.#notebook.note({ collection, key, rev: record?.rev ?? 0 });
      return record;
    });
  }

  list<C extends Collection>(collection: C): Promise<readonly Stored<Collections[C]>[]> {
    return this.exclusively(async () => {
      const [raws = []] = await this.#backend.readAll([collection]);
      const { good, bad } = sortRecords(collection, raws);
      await this.#setAside(bad);
      for (const { key, rev } of good) this.#notebook.note({ collection, key, rev });
      return good;
    });
  }

  dump(): Promise<Dump> {
    return this.exclusively(async () => {
      const first = await this.#readAll();
      if (first.bad.length === 0) return first.dump;
      if (await this.#setAside(first.bad)) return (await this.#readAll()).dump;
      const asFound = first.bad.flatMap((bad) => sortRecords('unreadable', [bad]).good);
      return { ...first.dump, unreadable: [...first.dump.unreadable, ...asFound] };
    });
  }

  /**
   * @param writes values already cloned.
   * @param mayWrite asked when the turn has come; throws when the writer has lost the right to write.
   */
  write(
    writes: readonly BatchWrite[],
    strict: boolean,
    mayWrite: () => void,
  ): Promise<readonly Stored<unknown>[]> {
    return this.exclusively(async () => {
      mayWrite();
      const id = createId();
      const now = this.#timestamp();
      let plan: WritePlan | undefined;
      try {
        await this.#backend.change(
          placesOf(writes),
          (current) => {
            plan = planWrites(writes, current, { id, now, retry: plan !== undefined });
            return plan.edits;
          },
          { strict, create: writes.some((write) => write.value !== undefined) },
        );
      } catch (cause) {
        if (cause instanceof StoreConflictError || cause instanceof StoreWriteError) throw cause;
        throw new StoreWriteError(writeFailureOf(cause), { cause });
      }
      this.#tell(plan?.changes ?? [], 'here');
      return plan?.results ?? [];
    });
  }

  /** Removes drafts whose time is over. A failure is no harm: the next opening tries again. */
  async expire(): Promise<void> {
    await this.exclusively(async () => {
      const stores = await this.#backend.readAll(EXPIRING);
      const edits = EXPIRING.flatMap((store, index) => expiryEdits(store, stores[index] ?? [], this.#now()));
      if (edits.length === 0) return;
      // Judged anew inside the transaction: another tab may have gone on with a draft in the meantime.
      let removed: readonly Place[] = [];
      await this.#backend.change(
        edits,
        (current) => {
          const anew = edits.flatMap(({ store }, index) => expiryEdits(store, [current[index]], this.#now()));
          removed = anew.filter((edit) => edit.record === undefined);
          return anew;
        },
        REMOVAL,
      );
      this.#tell(
        removed.flatMap(({ store, key }) =>
          store === 'meta' ? [] : [{ collection: store, key: String(key), rev: 0 }],
        ),
        'here',
      );
    }).catch(() => undefined);
  }

  /** Another tab says what it has changed. */
  hear(changes: readonly Omit<StoreChange, 'from'>[]): void {
    this.#tell(changes, 'elsewhere');
  }

  /** Looks for changes that nobody has told of. */
  async catchUp(): Promise<void> {
    await this.exclusively(async () => {
      const { dump } = await this.#readAll();
      const now = COLLECTIONS.flatMap((collection) =>
        dump[collection].map(({ key, rev }) => ({ collection, key, rev })),
      );
      this.#tell(this.#notebook.compare(now), 'elsewhere');
    }).catch(() => undefined);
  }

  /** Everything is gone. */
  forget(): void {
    this.#notebook.clear();
  }

  async #readAll(): Promise<{ readonly dump: Dump; readonly bad: readonly BadRecord[] }> {
    const stores = await this.#backend.readAll(COLLECTIONS);
    const bad: BadRecord[] = [];
    const take = <C extends Collection>(collection: C): readonly Stored<Collections[C]>[] => {
      const sorted = sortRecords(collection, stores[COLLECTIONS.indexOf(collection)] ?? []);
      bad.push(...sorted.bad);
      return sorted.good;
    };
    const dump: Dump = {
      drafts: take('drafts'),
      responses: take('responses'),
      tallies: take('tallies'),
      rounds: take('rounds'),
      settings: take('settings'),
      unreadable: take('unreadable'),
    };
    return { dump, bad };
  }

  /** Moves bad records to `unreadable`. When that fails they stay where they are, and are still not shown. */
  async #setAside(bad: readonly BadRecord[]): Promise<boolean> {
    if (bad.length === 0) return true;
    const now = this.#timestamp();
    return await this.#backend
      .change(bad, (current) => quarantineEdits(bad, current, now), REMOVAL)
      .then(
        () => true,
        () => false,
      );
  }

  #timestamp(): string {
    return new Date(this.#now()).toISOString();
  }

  #tell(changes: readonly Omit<StoreChange, 'from'>[], from: StoreChange['from']): void {
    for (const change of changes) this.#notebook.note(change);
    if (changes.length > 0) this.#onChanges(changes.map((change) => ({ ...change, from })));
  }
}
