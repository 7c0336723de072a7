import type { ReactiveController } from 'lit';
import type { Store, StoreChange, StoreStatus } from '../../core/storage/store.js';
import { loadPart } from '../../parts.js';
import type { KoblingElement } from './element.js';

/** What an element is told of the store it shares with all others. */
export interface StoreListener {
  /** The store is there, or another one took its place: read everything anew. */
  readonly onOpen: (store: Store) => void;
  /** A change has completed, here or in another tab. */
  readonly onChange: (change: StoreChange) => void;
  /** Everything was erased, here or in another tab. */
  readonly onErased?: () => void;
  /** The element leaves the page: the store stays open until what this gives is done. */
  readonly onLeave?: () => Promise<void>;
}

/**
 * Holds the store of an element's workspace while the element is in the page. Opening reads, and never creates; the
 * database comes into being with the first answer.
 */
export class StoreController implements ReactiveController {
  /** Undefined until it is open. */
  store: Store | undefined;
  status: StoreStatus | undefined;

  readonly #host: KoblingElement;
  readonly #listener: StoreListener;
  #key = '';
  #leave: (() => void)[] = [];

  constructor(host: KoblingElement, listener: StoreListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Attributes and surroundings are known by now, and may have changed. */
  hostUpdate(): void {
    const key = `${this.#host.effectiveStorage} ${this.#host.effectiveWorkspace}`;
    if (key === this.#key || !this.#host.isConnected) return;
    this.#close();
    this.#key = key;
    void this.#host.withPart(() => this.#open(key), 'store');
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  async #open(key: string): Promise<void> {
    const { openStore } = await loadPart.store();
    const store = await openStore({
      workspace: this.#host.effectiveWorkspace,
      storage: this.#host.effectiveStorage,
    });
    if (key !== this.#key) {
      store.close();
      return;
    }
    this.store = store;
    this.status = store.status;
    this.#leave = [
      store.subscribe((change) => this.#listener.onChange(change)),
      store.subscribeStatus((status) => {
        this.status = status;
        if (status.reason === 'deleted') this.#listener.onErased?.();
        this.#host.requestUpdate();
      }),
      () => void Promise.resolve(this.#listener.onLeave?.()).finally(() => store.close()),
    ];
    this.#listener.onOpen(store);
    this.#host.requestUpdate();
  }

  #close(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.#key = '';
    this.store = undefined;
  }
}
