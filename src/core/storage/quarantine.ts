import { GUARDS, isFields } from './guards.js';
import { createId } from './ids.js';
import type { DiskRecord, Edit, StoreName } from './backend.js';
import type { Collection, Collections, Stored } from './store.js';

/** Why a record could not be read, as a key: the frame around the value, or the value itself. */
export type Unreadable = 'record' | 'value';

/** A record that has been looked at. */
export type ReadRecord =
  { readonly ok: true; readonly record: DiskRecord } | { readonly ok: false; readonly why: Unreadable };

/** A record that has to be moved away. */
export interface BadRecord {
  readonly store: Collection;
  readonly key: IDBValidKey;
  readonly raw: unknown;
  readonly why: Unreadable;
}

function isDiskRecord(raw: unknown): raw is DiskRecord {
  return (
    isFields(raw) &&
    typeof raw['key'] === 'string' &&
    Number.isSafeInteger(raw['rev']) &&
    Number(raw['rev']) > 0 &&
    typeof raw['updated'] === 'string' &&
    Number.isFinite(Date.parse(raw['updated'])) &&
    'value' in raw
  );
}

/** Checks a raw record of a store: first the frame, then the shape of the value. */
export function readRecord(store: StoreName, raw: unknown): ReadRecord {
  if (!isDiskRecord(raw)) return { ok: false, why: 'record' };
  if (store !== 'meta' && !GUARDS[store](raw.value)) return { ok: false, why: 'value' };
  return { ok: true, record: raw };
}

/**
 * Parts the records of a collection into those of the right shape and those that must be moved away. A wrong record
 * in `unreadable` itself stays where it is and is shown as it stands.
 */
export function sortRecords<C extends Collection>(
  collection: C,
  raws: readonly unknown[],
): { readonly good: readonly Stored<Collections[C]>[]; readonly bad: readonly BadRecord[] } {
  const isValue = GUARDS[collection];
  const good: Stored<Collections[C]>[] = [];
  const bad: BadRecord[] = [];
  for (const raw of raws) {
    if (isDiskRecord(raw) && isValue(raw.value)) {
      good.push({ key: raw.key, rev: raw.rev, updated: raw.updated, value: raw.value });
      continue;
    }
    const key = keyOf(raw);
    const why = isDiskRecord(raw) ? 'value' : 'record';
    if (collection !== 'unreadable') {
      bad.push({ store: collection, key, raw, why });
      continue;
    }
    const value: unknown = { from: collection, key: String(key), raw, why };
    if (isValue(value)) good.push({ key: String(key), rev: 1, updated: '', value });
  }
  return { good, bad };
}

// Whatever lies in the database has a `key`: it is the key path. Only the mirror in sessionStorage can lack it.
function keyOf(raw: unknown): IDBValidKey {
  const key = isFields(raw) ? raw['key'] : undefined;
  if (typeof key === 'string' || typeof key === 'number' || key instanceof Date) return key;
  return Array.isArray(key) ? key : '';
}

/** The edit that keeps a bad record, as it stands, in `unreadable`. */
export function quarantineEdit(
  store: StoreName,
  key: IDBValidKey,
  raw: unknown,
  why: Unreadable,
  now: string,
): Edit {
  const id = createId();
  const value: Collections['unreadable'] = { from: store, key: String(key), raw, why };
  return { store: 'unreadable', key: id, record: { key: id, rev: 1, updated: now, write: id, value } };
}

/**
 * Moves bad records away. Pure; runs inside the transaction that has read `current` anew: a record that another tab
 * has moved or mended in the meantime is left alone.
 * @param current what stands now at the places of `bad`.
 */
export function quarantineEdits(
  bad: readonly BadRecord[],
  current: readonly unknown[],
  now: string,
): readonly Edit[] {
  return bad.flatMap(({ store, key }, index) => {
    const raw = current[index];
    if (raw === undefined) return [];
    const read = readRecord(store, raw);
    if (read.ok) return [];
    return [quarantineEdit(store, key, raw, read.why, now), { store, key, record: undefined }];
  });
}
