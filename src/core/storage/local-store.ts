import { STORE_NAMES } from './backend.js';
import { Connection } from './connection.js';
import { openDatabase } from './database.js';
import { StoreReadError, StoreWriteError, writeFailureOf } from './errors.js';
import { FLOOR, floorEdit, floorOf } from './revisions.js';
import { MemoryBackend } from './memory-store.js';
import type { Backend, ChangeOptions, Decide, Place, StoreName } from './backend.js';
import type { Opened } from './database.js';
import type { Environment } from './environment.js';
import type { MemoryReason } from './store.js';

/** Reasons that may have passed when the next element opens the store. */
const PASSING: readonly MemoryReason[] = ['timeout', 'blocked', 'denied', 'failed'];

/** Reasons that an erasure does not change. */
const LASTING: readonly MemoryReason[] = ['missing', 'denied', 'foreign'];

type State =
  /** Not looked yet, or let go; `known`: the database has been seen, so that its absence means it was erased. */
  | { readonly kind: 'closed'; readonly known: boolean }
  | { readonly kind: 'absent' }
  | { readonly kind: 'open'; readonly connection: Connection }
  | { readonly kind: 'memory'; readonly reason: MemoryReason; readonly memory: MemoryBackend };

/** What the owner of a local backend is told. */
export interface LocalEvents {
  /** The `reason` has changed. */
  onReason(): void;
  /** The database was deleted by somebody else. */
  onErased(): void;
  /** The database has become usable late: the owner calls `adopt` when no write is under way. */
  onLate(opened: Opened): void;
}

/**
 * IndexedDB where it works, else its memory twin. Reading never creates: the database comes into being with the first
 * write. A lost connection is opened anew once, and the operation repeated.
 */
export class LocalBackend implements Backend {
  readonly #environment: Environment;
  readonly #name: string;
  readonly #events: LocalEvents;
  #state: State = { kind: 'closed', known: false };
  /** Changes that outlive it are void: a late success must not bring back what was erased. */
  #epoch = 0;
  /** What every operation waits for: an opening, or the move into memory. */
  #busy: Promise<unknown> = Promise.resolve();
  #waitingForLate = false;

  constructor(environment: Environment, name: string, events: LocalEvents) {
    this.#environment = environment;
    this.#name = name;
    this.#events = events;
  }

  /** Why it works in memory; null while it does not. */
  get reason(): MemoryReason | null {
    return this.#state.kind === 'memory' ? this.#state.reason : null;
  }

  /** Makes sure what there is; tries again where an earlier try ended in memory for a reason that may have passed. */
  async look(): Promise<void> {
    await this.#busy;
    const { reason } = this;
    if (reason === null) await this.#opened(false);
    else if (PASSING.includes(reason) && !this.#waitingForLate) {
      const opened = await this.#request(false);
      if (opened.kind !== 'unusable') this.#events.onLate(opened);
    }
  }

  async read(place: Place): Promise<unknown> {
    return await this.#reading((backend) => backend.read(place), undefined);
  }

  async readAll(stores: readonly StoreName[]): Promise<readonly (readonly unknown[])[]> {
    return await this.#reading(
      (backend) => backend.readAll(stores),
      stores.map(() => []),
    );
  }

  async change(places: readonly Place[], decide: Decide, options: ChangeOptions): Promise<void> {
    const epoch = this.#epoch;
    const backend = await this.#opened(options.create, epoch);
    // Judged all the same: an expected revision may not hold.
    if (!backend) decide(places.map(() => undefined));
    try {
      await backend?.change(places, decide, options);
    } catch (error) {
      if (writeFailureOf(error) !== 'connection-lost' || !(backend instanceof Connection)) throw error;
      this.#drop(backend);
      const anew = await this.#opened(true, epoch);
      await anew?.change(places, decide, options);
    }
  }

  /**
   * Takes over a database that became usable late: what was written to memory moves into it in one transaction, unless
   * something stands there under the same key. Then both stay as they are, and memory goes on.
   * @returns whether the database is in use now.
   */
  async adopt(opened: Opened): Promise<boolean> {
    this.#waitingForLate = false;
    const state = this.#state;
    if (state.kind !== 'memory') {
      closeIfOpen(opened);
      return false;
    }
    if (opened.kind === 'unusable' || opened.kind === 'newer') {
      closeIfOpen(opened);
      return false;
    }
    if (opened.kind === 'absent' && state.memory.isEmpty) {
      this.#enter({ kind: 'absent' });
      return true;
    }
    // A slow disk may be late once more: then the database is taken over when it comes.
    const usable = opened.kind === 'open' ? opened : await this.#request(true);
    if (usable.kind !== 'open' || this.#state !== state) {
      closeIfOpen(usable);
      return false;
    }
    const connection = this.#connect(usable.database);
    try {
      if (!state.memory.isEmpty) await moveInto(connection, state.memory);
    } catch {
      connection.close();
      return false;
    }
    this.#enter({ kind: 'open', connection });
    return true;
  }

  /** Closes the connection after the operations under way; the next operation opens it again. */
  release(): void {
    if (this.#state.kind !== 'open') return;
    this.#state.connection.close();
    this.#state = { kind: 'closed', known: true };
  }

  /** Forgets connection and memory after an erasure. */
  forget(): void {
    this.#epoch += 1;
    this.#waitingForLate = false;
    const state = this.#state;
    if (state.kind === 'open') state.connection.close();
    const lasting = state.kind === 'memory' && LASTING.includes(state.reason);
    this.#enter(lasting ? { ...state, memory: new MemoryBackend() } : { kind: 'absent' });
  }

  async #reading<T>(read: (backend: Backend) => Promise<T>, nothing: T): Promise<T> {
    let backend: Backend | undefined;
    try {
      backend = await this.#opened(false);
      return backend ? await read(backend) : nothing;
    } catch (error) {
      if (error instanceof StoreWriteError) throw new StoreReadError('connection-lost', { cause: error });
      if (writeFailureOf(error) !== 'connection-lost' || !(backend instanceof Connection)) {
        throw new StoreReadError('failed', { cause: error });
      }
      this.#drop(backend);
    }
    try {
      const anew = await this.#opened(false);
      return anew ? await read(anew) : nothing;
    } catch (cause) {
      throw new StoreReadError('connection-lost', { cause });
    }
  }

  /** One at a time, so that two first writes do not open two connections. */
  #opened(create: boolean, epoch?: number): Promise<Backend | undefined> {
    const opening = this.#busy.then(() => this.#open(create, epoch ?? this.#epoch));
    this.#busy = opening.catch(() => undefined);
    return opening;
  }

  async #open(create: boolean, epoch: number): Promise<Backend | undefined> {
    if (create && epoch !== this.#epoch) throw new StoreWriteError('erased');
    const state = this.#state;
    if (state.kind === 'open') return state.connection;
    if (state.kind === 'memory') return state.memory;
    const known = state.kind === 'closed' && state.known;
    // Where a database was known, a write must not bring it back: somebody has erased it.
    const opened = await this.#request(create && !known);
    if (epoch !== this.#epoch) {
      closeIfOpen(opened);
      if (create) throw new StoreWriteError('erased');
      return undefined;
    }
    if (opened.kind === 'open') {
      const connection = this.#connect(opened.database);
      this.#enter({ kind: 'open', connection });
      return connection;
    }
    if (opened.kind === 'absent') {
      this.#enter({ kind: 'absent' });
      if (known) this.#events.onErased();
      if (create) throw new StoreWriteError('erased');
      return undefined;
    }
    if (opened.kind === 'newer') return await this.#moveToMemory(this.#connect(opened.database), 'newer');
    const { cause } = opened;
    if (create && writeFailureOf(cause) === 'quota') throw new StoreWriteError('quota', { cause });
    // What the holders know lies in that database; an empty memory would contradict them. The next try opens again.
    if (known) throw new StoreWriteError('connection-lost', { cause });
    const memory = new MemoryBackend();
    this.#enter({ kind: 'memory', reason: opened.reason, memory });
    return memory;
  }

  async #request(create: boolean): Promise<Opened> {
    const epoch = this.#epoch;
    const opened = await openDatabase(this.#environment, this.#name, {
      create,
      onLate: (late) => {
        if (epoch === this.#epoch) this.#events.onLate(late);
        else closeIfOpen(late);
      },
    });
    const { reason } = opened.kind === 'unusable' ? opened : { reason: null };
    if (epoch === this.#epoch) this.#waitingForLate = reason === 'timeout' || reason === 'blocked';
    return opened;
  }

  #connect(database: IDBDatabase): Connection {
    const connection: Connection = new Connection(database, {
      onVersionChange: (newVersion) => {
        if (newVersion !== null && this.#uses(connection)) {
          this.#busy = Promise.all([this.#busy, this.#moveToMemory(connection, 'newer')]);
          return;
        }
        connection.close();
        if (newVersion !== null || !this.#uses(connection)) return;
        this.#enter({ kind: 'absent' });
        this.#events.onErased();
      },
      onLost: () => {
        if (!this.#uses(connection)) return;
        this.#drop(connection);
        // Looks whether the database is still there: if not, the holders must know before they write.
        void this.#opened(false).catch(() => undefined);
      },
    });
    return connection;
  }

  /**
   * A newer kit takes the database over: what it holds is kept in memory, for reading and for the export, and the
   * connection is let go so that the other tab need not wait.
   */
  async #moveToMemory(connection: Connection, reason: MemoryReason): Promise<MemoryBackend> {
    const memory = new MemoryBackend();
    const stores = STORE_NAMES.filter((name) => connection.stores.includes(name));
    const reading = connection.readAll(stores);
    connection.close();
    const records = await reading.catch(() => []);
    stores.forEach((store, index) => {
      memory.fill(store, records[index] ?? []);
    });
    this.#enter({ kind: 'memory', reason, memory });
    return memory;
  }

  #uses(connection: Connection): boolean {
    return this.#state.kind === 'open' && this.#state.connection === connection;
  }

  #drop(connection: Connection): void {
    connection.close();
    if (this.#uses(connection)) this.#state = { kind: 'closed', known: true };
  }

  #enter(state: State): void {
    const before = this.reason;
    this.#state = state;
    if (this.reason !== before) this.#events.onReason();
  }
}

/** Lets go of a database that nobody will use. */
export function closeIfOpen(opened: Opened): void {
  if (opened.kind === 'open' || opened.kind === 'newer') opened.database.close();
}

async function moveInto(connection: Connection, memory: MemoryBackend): Promise<void> {
  const edits = memory.asEdits();
  await connection.change(
    edits,
    (current) =>
      edits.map((edit, index) => {
        const there = current[index];
        if (edit.store === FLOOR.store && edit.record) {
          const floor = Math.max(floorOf(there), floorOf(edit.record));
          return floorEdit(floor, edit.record.updated, edit.record.write);
        }
        if (there !== undefined) throw new Error(`kobling: ${edit.store} has a record of the same key`);
        return edit;
      }),
    { strict: true, create: true },
  );
}
