import { StoreConflictError } from './errors.js';
import { quarantineEdit, readRecord } from './quarantine.js';
import type { DiskRecord, Edit, Place } from './backend.js';
import type { BatchWrite, Collection, Stored, StoreChange } from './store.js';

/** What all writes of one batch have in common. */
export interface Stamp {
  /** Random id of the batch. */
  readonly id: string;
  /** ISO 8601, for people. */
  readonly now: string;
  /** The connection was lost before: the first attempt may have gone through. */
  readonly retry: boolean;
}

/** What a batch comes to. */
export interface WritePlan {
  readonly edits: readonly Edit[];
  /** One per write, in order. */
  readonly results: readonly Stored<unknown>[];
  readonly changes: readonly Omit<StoreChange, 'from'>[];
}

/**
 * The highest revision that a deleted record had. A record made anew starts above it, so that a tab which still holds
 * the deleted one cannot take the new one for its own.
 */
export const FLOOR: Place = { store: 'meta', key: 'floor' };

/** The places a batch must see: the records themselves and, where one may come or go, the floor. */
export function placesOf(writes: readonly BatchWrite[]): readonly Place[] {
  const needsFloor = writes.some((write) => write.value === undefined || (write.expected ?? 0) === 0);
  return [
    ...writes.map((write) => ({ store: write.collection, key: write.key })),
    ...(needsFloor ? [FLOOR] : []),
  ];
}

/** The floor of revisions as stored; 0 when none is. */
export function floorOf(raw: unknown): number {
  const record = readRecord('meta', raw);
  return record.ok && typeof record.record.value === 'number' && Number.isSafeInteger(record.record.value)
    ? record.record.value
    : 0;
}

/** The edit that stores a new floor. */
export function floorEdit(floor: number, now: string, id: string): Edit {
  return { ...FLOOR, record: { key: 'floor', rev: 1, updated: now, write: id, value: floor } };
}

/**
 * Turns a batch of writes into edits. Pure; runs inside the transaction that has read `current`.
 * @param current what stands at `placesOf(writes)`, unchecked. A record of the wrong shape counts as not there and is
 *   set aside, not overwritten.
 * @throws StoreConflictError when an `expected` revision does not hold.
 */
export function planWrites(
  writes: readonly BatchWrite[],
  current: readonly unknown[],
  stamp: Stamp,
): WritePlan {
  const working = new Map<string, unknown>();
  writes.forEach((write, index) => {
    const place = `${write.collection}/${write.key}`;
    if (!working.has(place)) working.set(place, current[index]);
  });
  const before = floorOf(current[writes.length]);
  let floor = before;
  const edits: Edit[] = [];
  const results: Stored<unknown>[] = [];
  const changes: Omit<StoreChange, 'from'>[] = [];

  for (const { collection, key, value, expected } of writes) {
    const place = `${collection}/${key}`;
    const raw = working.get(place);
    const read = readRecord(collection, raw);
    if (!read.ok && raw !== undefined) edits.push(quarantineEdit(collection, key, raw, read.why, stamp.now));
    const there = read.ok ? read.record : undefined;
    const mine = stamp.retry && there?.write === stamp.id;

    if (value === undefined) {
      const goneBefore = there === undefined && stamp.retry;
      if (!goneBefore) requireRevision(collection, key, expected, there);
      if (raw !== undefined) edits.push({ store: collection, key, record: undefined });
      if (there) {
        floor = Math.max(floor, there.rev);
        changes.push({ collection, key, rev: 0 });
      }
      working.set(place, undefined);
      results.push({ key, rev: 0, updated: stamp.now, value: undefined });
      continue;
    }
    if (!mine) requireRevision(collection, key, expected, there);
    const rev = mine ? there.rev : (there?.rev ?? floor) + 1;
    const record: DiskRecord = { key, rev, updated: stamp.now, write: stamp.id, value };
    edits.push({ store: collection, key, record });
    working.set(place, record);
    results.push(toStored(record));
    changes.push({ collection, key, rev });
  }
  if (floor > before) edits.push(floorEdit(floor, stamp.now, stamp.id));
  return { edits, results, changes };
}

function requireRevision(
  collection: Collection,
  key: string,
  expected: number | undefined,
  there: DiskRecord | undefined,
): void {
  if (expected === undefined || expected === (there?.rev ?? 0)) return;
  throw new StoreConflictError(collection, key, expected, there && toStored(there));
}

/** What the caller sees of a record on disk. */
export function toStored(record: DiskRecord): Stored<unknown> {
  return { key: record.key, rev: record.rev, updated: record.updated, value: record.value };
}
