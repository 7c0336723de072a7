export { StoreClosedError, StoreConflictError, StoreReadError, StoreWriteError } from './errors.js';
export { createId } from './ids.js';
export { openStore } from './open-store.js';
export { DRAFT_DAYS } from './retention.js';
export { COLLECTIONS, STORAGES } from './store.js';
export type { WriteFailure } from './errors.js';
export type * from './store.js';
