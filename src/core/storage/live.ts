import { ask } from './environment.js';
import { isFields } from './guards.js';
import { COLLECTIONS } from './store.js';
import type { Channel, Environment, PageEvents } from './environment.js';
import type { Collection, StoreChange } from './store.js';

/** What tabs tell each other: which records have changed, never what is in them. */
export type LiveMessage =
  | { readonly kind: 'changed'; readonly changes: readonly Omit<StoreChange, 'from'>[] }
  | { readonly kind: 'erased' };

export interface LiveEvents {
  onMessage(message: LiveMessage): void;
  /** The page may have missed something: look at the data again. */
  onReturn(): void;
  /** The page goes into the back-forward cache or away: let the connection go. */
  onLeave(): void;
}

/** Signs that the page is looked at again; `storage` is how frames of one tab hear of sessionStorage. */
const RETURNS = ['visibilitychange', 'focus', 'storage'];

/**
 * Tells other tabs and frames of changes, and hears of theirs: by BroadcastChannel where there is one, else by looking
 * again whenever the page comes back into view.
 */
export class Live {
  readonly #name: string;
  readonly #environment: Environment;
  readonly #events: LiveEvents;
  readonly #shared: 'origin' | 'tab';
  #channel: Channel | undefined;
  #page: PageEvents | undefined;

  /** @param shared whether the data is the whole origin's, or only this tab's and its frames'. */
  constructor(name: string, shared: 'origin' | 'tab', environment: Environment, events: LiveEvents) {
    this.#shared = shared;
    this.#name = name;
    this.#environment = environment;
    this.#events = events;
  }

  start(): void {
    if (this.#page) return;
    this.#openChannel();
    this.#page = ask(() => this.#environment.events()).answer;
    for (const type of RETURNS) this.#page?.addEventListener(type, this.#onView);
    this.#page?.addEventListener('pageshow', this.#onShow);
    this.#page?.addEventListener('pagehide', this.#onHide);
  }

  stop(): void {
    this.#closeChannel();
    for (const type of RETURNS) this.#page?.removeEventListener(type, this.#onView);
    this.#page?.removeEventListener('pageshow', this.#onShow);
    this.#page?.removeEventListener('pagehide', this.#onHide);
    this.#page = undefined;
  }

  post(message: LiveMessage): void {
    // A closed channel throws; the other tabs then look again by themselves.
    ask(() => this.#channel?.postMessage(message));
  }

  #openChannel(): void {
    if (this.#shared === 'tab') return;
    this.#channel ??= ask(() =>
      this.#environment.openChannel(this.#name, (data) => {
        const message = toLiveMessage(data);
        if (message) this.#events.onMessage(message);
      }),
    ).answer;
  }

  #closeChannel(): void {
    ask(() => this.#channel?.close());
    this.#channel = undefined;
  }

  readonly #onView = (): void => {
    if (!this.#channel) this.#events.onReturn();
  };

  readonly #onShow = (): void => {
    this.#openChannel();
    this.#events.onReturn();
  };

  // An open channel or connection keeps a page out of the back-forward cache, or blocks other tabs from inside it.
  readonly #onHide = (): void => {
    this.#closeChannel();
    this.#events.onLeave();
  };
}

/** Any script of the origin may post on the channel; what is not a message of ours is undefined. */
export function toLiveMessage(data: unknown): LiveMessage | undefined {
  if (!isFields(data)) return undefined;
  if (data['kind'] === 'erased') return { kind: 'erased' };
  if (data['kind'] !== 'changed' || !Array.isArray(data['changes'])) return undefined;
  return { kind: 'changed', changes: data['changes'].flatMap(toChange) };
}

function toChange(data: unknown): Omit<StoreChange, 'from'>[] {
  if (!isFields(data)) return [];
  const { collection, key, rev } = data;
  if (!isCollection(collection) || typeof key !== 'string' || typeof rev !== 'number') return [];
  return [{ collection, key, rev }];
}

function isCollection(value: unknown): value is Collection {
  return COLLECTIONS.some((collection) => collection === value);
}
