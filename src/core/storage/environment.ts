/** What the store needs of a BroadcastChannel. */
export interface Channel {
  postMessage(message: unknown): void;
  close(): void;
}

/** What the store needs of sessionStorage. */
export type SessionArea = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What the store needs of a page, to learn that it was away. */
export type PageEvents = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/**
 * Everything the store takes from its surroundings, in one small port: tests give one that throws, hangs, or has no
 * BroadcastChannel, and no test needs a global switch. Every function may throw.
 */
export interface Environment {
  indexedDB(): IDBFactory | null | undefined;
  sessionStorage(): SessionArea | null | undefined;
  /** Undefined where there is none. */
  openChannel(name: string, onMessage: (data: unknown) => void): Channel | undefined;
  events(): PageEvents | undefined;
  /** Files of catalogues that a finder keeps; undefined where there is no such place. */
  caches?(): Pick<CacheStorage, 'has' | 'delete'> | undefined;
  /** Milliseconds since 1970; may jump in either direction. */
  now(): number;
  /**
   * Whether a database whose creation is aborted vanishes without a trace. In WebKit an empty one of version 0 stays
   * behind, and deleting it could hit what another tab has just created.
   */
  readonly abortsCleanly: boolean;
  /** How long opening or deleting may take before the store goes on without, in ms. */
  readonly limitMs: number;
}

/** The surroundings as the platform gives them, looked up at each call and never by `typeof` alone. */
export const platformEnvironment: Environment = {
  indexedDB: () => globalThis.indexedDB,
  sessionStorage: () => globalThis.sessionStorage,
  openChannel(name, onMessage) {
    if (typeof globalThis.BroadcastChannel !== 'function') return undefined;
    const channel = new globalThis.BroadcastChannel(name);
    channel.addEventListener('message', (event: MessageEvent<unknown>) => {
      onMessage(event.data);
    });
    return channel;
  },
  events: () => (typeof globalThis.addEventListener === 'function' ? globalThis : undefined),
  caches: () => globalThis.caches,
  now: () => Date.now(),
  abortsCleanly: !isWebKit(),
  limitMs: 3000,
};

/** Reads from the environment; `undefined` and the error where asking throws. */
export function ask<T>(question: () => T): { readonly answer: T | undefined; readonly error?: unknown } {
  try {
    return { answer: question() };
  } catch (error) {
    return { answer: undefined, error };
  }
}

/** WebKit can be told by nothing else before the trace is there. Node has no `navigator`, or one without a vendor. */
function isWebKit(): boolean {
  const { navigator }: { readonly navigator?: { readonly vendor?: unknown } } = globalThis;
  return String(navigator?.vendor).startsWith('Apple');
}
