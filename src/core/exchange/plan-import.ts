import { isGapList } from '../offers/gaps.js';
import { gapsKey, isGapsKey, OWN_GAPS_KEY, QUESTION_KEY } from '../storage/finder-records.js';
import { COLLECTIONS } from '../storage/store.js';
import { readWithdrawal, withdrawalKey } from '../storage/withdrawals.js';
import { clean } from './clean.js';
import { writeJson } from './write-json.js';
import type { GapsFile } from '../model/gaps.js';
import type { Response } from '../model/assessment.js';
import type { Collection, Collections, Stored } from '../storage/store.js';
import type { WorkspaceFile, WorkspaceRecords } from './workspace-file.js';

/**
 * What an incoming record is to what is here: not here yet, the same, a later or an earlier writing, or – with equal
 * revisions of unlike content – written on both sides, so that somebody has to choose.
 */
export type ImportState = 'new' | 'same' | 'newer' | 'older' | 'differs' | 'unreadable';

export interface ImportRow {
  readonly collection: Collection;
  readonly key: string;
  readonly state: ImportState;
  readonly incoming: Stored<unknown>;
  readonly existing: Stored<unknown> | null;
}

export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly counts: Readonly<Record<ImportState, number>>;
  /** Responses here that the file says were withdrawn; bringing it in deletes them. */
  readonly withdrawn: readonly Stored<Response>[];
}

/** What has a revision of its own, which travels with it. */
const hasOwnRevision = (collection: Collection, key: string): boolean =>
  collection === 'responses' ||
  collection === 'tallies' ||
  (collection === 'settings' && (isGapsKey(key) || key.startsWith(withdrawalKey(''))));

/** The revision that counts: the record's own, where it has one, for it travels with it; else the store's. */
function revision<C extends Collection>(collection: C, record: Stored<Collections[C]>): number {
  const { key, value } = record;
  return hasOwnRevision(collection, key) &&
    typeof value === 'object' &&
    value !== null &&
    'rev' in value &&
    typeof value.rev === 'number'
    ? value.rev
    : record.rev;
}

/** Equal for equal content: a file has been cleaned on its way in, so what is here is cleaned likewise. */
const canonical = (value: unknown): string => writeJson(clean(value).value, { indent: 0, sorted: true });

function compare<C extends Collection>(
  collection: C,
  incoming: Stored<Collections[C]>,
  existing: Stored<Collections[C]> | undefined,
): ImportState {
  if (collection === 'unreadable') return 'unreadable';
  if (!existing) return 'new';
  if (canonical(incoming.value) === canonical(existing.value)) return 'same';
  // The question one has asked last is nobody's edition of another: what is here stays.
  if (collection === 'settings' && incoming.key === QUESTION_KEY) return 'differs';
  const ahead = revision(collection, incoming) - revision(collection, existing);
  if (ahead === 0) return 'differs';
  return ahead > 0 ? 'newer' : 'older';
}

function rowsOf<C extends Collection>(
  collection: C,
  file: WorkspaceRecords,
  here: WorkspaceRecords,
): ImportRow[] {
  const existing = new Map(here[collection].map((record) => [record.key, record]));
  return file[collection].map((incoming) => {
    const twin = existing.get(incoming.key);
    const state = compare(collection, incoming, twin);
    return { collection, key: incoming.key, state, incoming, existing: twin ?? null };
  });
}

/**
 * Settings as they lie here: the gap list that another device counts in is one list among others here, whereas a copy of
 * this device's own list meets its original.
 */
function asHere(
  settings: WorkspaceRecords['settings'],
  here: WorkspaceRecords,
): WorkspaceRecords['settings'] {
  const own = here.settings.find(({ key }) => key === OWN_GAPS_KEY)?.value;
  const byKey = new Map<string, (typeof settings)[number]>();
  for (const record of settings) {
    const { value } = record;
    const isList = isGapsKey(record.key) && isGapList(value);
    const isOwn = isList && isGapList(own) && own.id === value.id;
    const key = isOwn ? OWN_GAPS_KEY : isList ? gapsKey(value.id) : record.key;
    const twin = byKey.get(key);
    if (!twin || revision('settings', twin) < revision('settings', record))
      byKey.set(key, { ...record, key });
  }
  return [...byKey.values()];
}

/** What bringing in a file would mean, record by record. Pure: nothing is written; times play no part, clocks move. */
export function planImport(file: WorkspaceFile, existing: WorkspaceRecords): ImportPlan {
  return planRecords({ ...file, settings: asHere(file.settings, existing) }, existing);
}

/** The same for a file of gap lists: each is new, the same, or a later or earlier edition of one that is here. */
export function planGaps({ lists, exported }: GapsFile, existing: WorkspaceRecords): ImportPlan {
  const updated = exported ?? '1970-01-01';
  const settings = lists.map((value) => ({ key: gapsKey(value.id), rev: value.rev, updated, value }));
  return planRecords({ ...NOTHING, settings: asHere(settings, existing) }, existing);
}

const NOTHING: WorkspaceRecords = {
  drafts: [],
  responses: [],
  tallies: [],
  rounds: [],
  settings: [],
  unreadable: [],
};

/** Up to which revision each response has been withdrawn, here or in the file. */
function withdrawnIn(...all: readonly WorkspaceRecords[]): ReadonlyMap<string, number> {
  const back = new Map<string, number>();
  for (const { value } of all.flatMap(({ settings }) => settings)) {
    const withdrawal = readWithdrawal(value);
    if (withdrawal) back.set(withdrawal.id, Math.max(withdrawal.rev, back.get(withdrawal.id) ?? 0));
  }
  return back;
}

function planRecords(incoming: WorkspaceRecords, existing: WorkspaceRecords): ImportPlan {
  const back = withdrawnIn(incoming, existing);
  const isBack = ({ value }: Stored<Response>): boolean => value.rev <= (back.get(value.id) ?? 0);
  const rows = COLLECTIONS.flatMap((collection) => rowsOf(collection, incoming, existing)).map((row) =>
    // What was withdrawn does not come back with a file from before.
    row.collection === 'responses' && isBack(row.incoming as Stored<Response>)
      ? { ...row, state: 'older' as const }
      : row,
  );
  const counts = { new: 0, same: 0, newer: 0, older: 0, differs: 0, unreadable: 0 };
  for (const { state } of rows) counts[state] += 1;
  return { rows, counts, withdrawn: existing.responses.filter(isBack) };
}
