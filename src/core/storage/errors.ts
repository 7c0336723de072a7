import type { Stored } from './store.js';

/** Another tab or element has written since: both values are kept, nothing was overwritten. */
export class StoreConflictError extends Error {
  override readonly name = 'StoreConflictError';
  constructor(
    readonly collection: string,
    readonly key: string,
    readonly expected: number,
    /** What stands there now; undefined when it was deleted. */
    readonly current: Stored<unknown> | undefined,
  ) {
    super(
      `kobling: ${collection}/${key} was changed elsewhere (expected revision ${expected}, found ${current?.rev ?? 0})`,
    );
  }
}

/** Why a write did not reach the disk, as a key. */
export type WriteFailure = 'quota' | 'connection-lost' | 'erased' | 'not-cloneable' | 'invalid' | 'failed';

/** A write that is not on disk. The caller still holds the value. */
export class StoreWriteError extends Error {
  override readonly name = 'StoreWriteError';
  constructor(
    readonly failure: WriteFailure,
    options?: ErrorOptions,
  ) {
    super(`kobling: not saved (${failure})`, options);
  }
}

/** Something that could not be read, though it may be there: not the same as "nothing here". */
export class StoreReadError extends Error {
  override readonly name = 'StoreReadError';
  constructor(
    readonly failure: 'connection-lost' | 'failed',
    options?: ErrorOptions,
  ) {
    super(`kobling: not read (${failure})`, options);
  }
}

/** A store that its holder has closed was used again: a mistake of the caller, who should open it anew. */
export class StoreClosedError extends Error {
  override readonly name = 'StoreClosedError';
  constructor(readonly workspace: string) {
    super(`kobling: the store of workspace "${workspace}" is closed; call openStore() again`);
  }
}

/**
 * Why the browser refused a write, read from the error's name.
 * @returns `connection-lost` where a fresh connection may help, `quota` and `not-cloneable` where it cannot.
 */
export function writeFailureOf(error: unknown): WriteFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError') return 'quota';
  if (name === 'DataCloneError') return 'not-cloneable';
  // Safari reports a lost server as UnknownError, a closing handle as InvalidStateError; a transaction that the
  // browser ended by itself is an AbortError.
  if (name === 'InvalidStateError' || name === 'UnknownError' || name === 'AbortError')
    return 'connection-lost';
  return 'failed';
}

/**
 * Told by name: the store may be a file of its own with classes of its own, so `instanceof` would miss.
 */
export const isStoreConflict = (error: unknown): error is StoreConflictError =>
  error instanceof Error && error.name === 'StoreConflictError';

/** See isStoreConflict. */
export const isStoreWriteError = (error: unknown): error is StoreWriteError =>
  error instanceof Error && error.name === 'StoreWriteError';
