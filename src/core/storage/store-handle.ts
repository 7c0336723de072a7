import { StoreClosedError, StoreWriteError, writeFailureOf } from './errors.js';
import { GUARDS } from './guards.js';
import type { PageStore } from './page-store.js';
import type {
  BatchWrite,
  Collection,
  Collections,
  Erasure,
  PutOptions,
  Store,
  Stored,
  StoreChange,
  StoreStatus,
} from './store.js';

/**
 * One holder's view of a page's store. What the holder remembers from before an erasure must not come back by its next
 * write; so the right to write is each holder's own.
 */
export class StoreHandle implements Store {
  readonly workspace: string;
  readonly #page: PageStore;
  readonly #erase: () => Promise<Erasure>;
  readonly #listeners = new Set<(change: StoreChange) => void>();
  readonly #statusListeners = new Set<(status: StoreStatus) => void>();
  readonly #holder = {
    onChanges: (changes: readonly StoreChange[]): void => {
      for (const change of changes) callAll(this.#listeners, change);
    },
    onStatus: (): void => {
      this.#tellStatus();
    },
    onErased: (): void => {
      this.#erased = true;
      this.#tellStatus();
    },
  };
  #erased = false;
  #closed = false;
  #told = '';

  private constructor(page: PageStore, erase: () => Promise<Erasure>) {
    this.workspace = page.workspace;
    this.#page = page;
    this.#erase = erase;
  }

  /** Attaches a new holder; resolves when it is known where the data lies. */
  static async open(page: PageStore, erase: () => Promise<Erasure>): Promise<StoreHandle> {
    const handle = new StoreHandle(page, erase);
    await page.attach(handle.#holder);
    handle.#told = JSON.stringify(handle.status);
    return handle;
  }

  get status(): StoreStatus {
    const { status } = this.#page;
    return this.#erased ? { ...status, backend: 'memory', reason: 'deleted' } : status;
  }

  async get<C extends Collection>(collection: C, key: string): Promise<Stored<Collections[C]> | undefined> {
    this.#requireOpen();
    return await this.#page.shared.get(collection, key);
  }

  async list<C extends Collection>(collection: C): Promise<readonly Stored<Collections[C]>[]> {
    this.#requireOpen();
    return await this.#page.shared.list(collection);
  }

  async put<C extends Collection>(
    collection: C,
    key: string,
    value: Collections[C],
    options: PutOptions = {},
  ): Promise<Stored<Collections[C]>> {
    const copy = cloneOf(value);
    const { strict = false, ...rest } = options;
    const [written] = await this.#write([{ collection, key, value: copy, ...rest }], strict);
    if (!written) throw new StoreWriteError('failed');
    return { key, rev: written.rev, updated: written.updated, value: copy };
  }

  async batch(
    writes: readonly BatchWrite[],
    options: { readonly strict?: boolean } = {},
  ): Promise<readonly Stored<unknown>[]> {
    return await this.#write(
      writes.map((write) => ({ ...write, value: cloneOf(write.value) })),
      options.strict ?? false,
    );
  }

  async delete(
    collection: Collection,
    key: string,
    options: { readonly expected?: number } = {},
  ): Promise<void> {
    await this.#write([{ collection, key, value: undefined, ...options }], false);
  }

  subscribe(listener: (change: StoreChange) => void): () => void {
    return addTo(this.#listeners, listener);
  }

  subscribeStatus(listener: (status: StoreStatus) => void): () => void {
    return addTo(this.#statusListeners, listener);
  }

  async dump(): ReturnType<Store['dump']> {
    this.#requireOpen();
    return await this.#page.shared.dump();
  }

  async erase(): Promise<Erasure> {
    this.#requireOpen();
    return await this.#erase();
  }

  resume(): void {
    this.#erased = false;
    this.#tellStatus();
  }

  close(): void {
    this.#closed = true;
    this.#listeners.clear();
    this.#statusListeners.clear();
    this.#page.detach(this.#holder);
  }

  async #write(writes: readonly BatchWrite[], strict: boolean): Promise<readonly Stored<unknown>[]> {
    this.#requireOpen();
    for (const { collection, key, value } of writes) {
      const valid = key !== '' && (value === undefined || GUARDS[collection](value));
      if (!valid) throw new StoreWriteError('invalid');
    }
    const mayWrite = (): void => {
      if (this.#erased) throw new StoreWriteError('erased');
    };
    mayWrite();
    return await this.#page.shared.write(writes, strict, mayWrite);
  }

  #requireOpen(): void {
    if (this.#closed) throw new StoreClosedError(this.workspace);
  }

  #tellStatus(): void {
    const { status } = this;
    const told = JSON.stringify(status);
    if (told === this.#told) return;
    this.#told = told;
    callAll(this.#statusListeners, status);
  }
}

/** @throws StoreWriteError for what the structured clone refuses: functions, nodes, nesting without end. */
function cloneOf<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch (cause) {
    const failure = writeFailureOf(cause);
    throw new StoreWriteError(failure === 'failed' ? 'not-cloneable' : failure, { cause });
  }
}

function addTo<T>(set: Set<(value: T) => void>, listener: (value: T) => void): () => void {
  // A wrapper of its own, so that the same function may subscribe twice and leave once.
  const entry = (value: T): void => {
    listener(value);
  };
  set.add(entry);
  return () => {
    set.delete(entry);
  };
}

/** A listener that throws must neither stop the others nor make a completed write look failed. */
function callAll<T>(listeners: Iterable<(value: T) => void>, value: T): void {
  for (const listener of [...listeners]) {
    try {
      listener(value);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
