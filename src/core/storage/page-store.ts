import { databaseName } from './database.js';
import { Live } from './live.js';
import { LocalBackend } from './local-store.js';
import { MemoryBackend } from './memory-store.js';
import { SessionBackend } from './session-store.js';
import { SharedStore } from './shared-store.js';
import type { Opened } from './database.js';
import type { Environment } from './environment.js';
import type { Storage, StoreChange, StoreStatus } from './store.js';

/** One holder of a page's store: it hears of changes, of the status, and of an erasure. */
export interface Holder {
  onChanges(changes: readonly StoreChange[]): void;
  onStatus(): void;
  onErased(): void;
}

/**
 * What all elements of a page share for one (workspace, storage): backend, rules, live channel. It stays for as long as
 * the page does, so that an element moved in the page finds its memory again; connection and channel close with the
 * last holder.
 */
export class PageStore {
  readonly shared: SharedStore;
  readonly workspace: string;
  readonly #storage: Storage;
  readonly #backend: MemoryBackend | SessionBackend | LocalBackend;
  readonly #holders = new Set<Holder>();
  readonly #live: Live;
  /** Holders, also those still opening. */
  #count = 0;
  /** Undefined when it is not known what there is. */
  #ready: Promise<void> | undefined;

  constructor(workspace: string, storage: Storage, environment: Environment) {
    this.workspace = workspace;
    this.#storage = storage;
    const name = databaseName(workspace);
    const events = {
      onReason: (): void => {
        for (const holder of this.#holders) holder.onStatus();
      },
      onErased: (): void => {
        this.forget();
      },
      onLate: (opened: Opened): void => {
        void this.#adopt(opened);
      },
    };
    if (storage === 'local') this.#backend = new LocalBackend(environment, name, events);
    else if (storage === 'session') this.#backend = new SessionBackend(environment, name, events);
    else this.#backend = new MemoryBackend();

    this.shared = new SharedStore(
      this.#backend,
      () => environment.now(),
      (changes) => {
        this.#tell(changes);
      },
    );
    this.#live = new Live(name, storage === 'local' ? 'origin' : 'tab', environment, {
      onMessage: (message) => {
        if (message.kind === 'erased') this.forget();
        else if (this.status.reason === null) this.shared.hear(message.changes);
      },
      onReturn: () => void this.shared.catchUp(),
      onLeave: () => {
        this.#release();
      },
    });
  }

  get status(): StoreStatus {
    const backend = this.#backend;
    const storage = this.#storage;
    if (backend instanceof LocalBackend) {
      return { storage, backend: backend.reason ? 'memory' : 'indexeddb', reason: backend.reason };
    }
    if (backend instanceof SessionBackend) {
      return { storage, backend: backend.reason ? 'memory' : 'session', reason: backend.reason };
    }
    return { storage, backend: 'memory', reason: null };
  }

  /** Takes in a holder, once it is known what there is to read and drafts past their time are gone. */
  async attach(holder: Holder): Promise<void> {
    this.#count += 1;
    this.#ready ??= this.#prepare();
    await this.#ready;
    // Only now: an erasure noticed while opening is of no concern to a holder that remembers nothing.
    this.#holders.add(holder);
  }

  /** Lets a holder go; the last one closes connection and channel, after the operations under way. */
  detach(holder: Holder): void {
    if (!this.#holders.delete(holder)) return;
    this.#count -= 1;
    if (this.#count > 0) return;
    this.#ready = undefined;
    void this.shared.exclusively(() => {
      if (this.#count > 0) return;
      this.#live.stop();
      this.#release();
    });
  }

  /** Everything of the workspace has been removed, here or elsewhere: no holder may bring back what it remembers. */
  forget(): void {
    for (const holder of this.#holders) holder.onErased();
    this.clear();
    for (const holder of this.#holders) holder.onStatus();
  }

  /** Stops all writing before an erasure. */
  markErased(): void {
    for (const holder of this.#holders) holder.onErased();
  }

  /** Drops connection, memory and what is known. */
  clear(): void {
    if (this.#backend instanceof LocalBackend) this.#backend.forget();
    else this.#backend.clear();
    this.shared.forget();
    this.#ready = undefined;
  }

  /** Tells the other tabs that everything is gone. */
  announceErasure(): void {
    this.#live.post({ kind: 'erased' });
  }

  async #prepare(): Promise<void> {
    if (this.#backend instanceof LocalBackend) await this.#backend.look().catch(() => undefined);
    // Where there is nothing to hear of, as in Node, a channel would only keep the process alive.
    const heard =
      this.#storage === 'session' || (this.#storage === 'local' && this.status.reason !== 'missing');
    if (heard) this.#live.start();
    await this.shared.expire();
  }

  #release(): void {
    if (this.#backend instanceof LocalBackend) this.#backend.release();
  }

  #tell(changes: readonly StoreChange[]): void {
    const own = changes.filter((change) => change.from === 'here');
    if (own.length > 0 && this.status.reason === null) {
      this.#live.post({
        kind: 'changed',
        changes: own.map(({ collection, key, rev }) => ({ collection, key, rev })),
      });
    }
    for (const holder of this.#holders) holder.onChanges(changes);
  }

  async #adopt(opened: Opened): Promise<void> {
    const backend = this.#backend;
    if (!(backend instanceof LocalBackend)) return;
    const adopted = await this.shared.exclusively(() => backend.adopt(opened));
    if (adopted) await this.shared.catchUp();
  }
}
