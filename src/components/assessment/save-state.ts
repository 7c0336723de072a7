import type { WriteFailure } from '../../core/storage/errors.js';
import type { Storage, StoreStatus } from '../../core/storage/store.js';

/** What is true of the last answer. "Saved" only once its transaction has completed. */
export type SaveState =
  | { readonly is: 'nothing' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: Date }
  | { readonly is: 'failed'; readonly failure: WriteFailure };

const PLACES = { indexeddb: 'local', session: 'session', memory: 'none' } as const;

/** Where answers really lie, whatever was asked for; before the store is open, where they are meant to. */
export const placeOf = (status: StoreStatus | undefined, meant: Storage): Storage =>
  status ? PLACES[status.backend] : meant;
