import { COLLECTIONS } from '../storage/store.js';
import { clean } from './clean.js';
import { writeJson } from './write-json.js';
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
}

/** The revision that counts: a response's own, for it travels with the response; else the record's. */
function revision<C extends Collection>(collection: C, record: Stored<Collections[C]>): number {
  const { value } = record;
  const isResponse =
    collection === 'responses' && typeof value === 'object' && value !== null && 'rev' in value;
  return isResponse && typeof value.rev === 'number' ? value.rev : record.rev;
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

/** What bringing in a file would mean, record by record. Pure: nothing is written; times play no part, clocks move. */
export function planImport(file: WorkspaceFile, existing: WorkspaceRecords): ImportPlan {
  const rows = COLLECTIONS.flatMap((collection) => rowsOf(collection, file, existing));
  const counts = { new: 0, same: 0, newer: 0, older: 0, differs: 0, unreadable: 0 };
  for (const { state } of rows) counts[state] += 1;
  return { rows, counts };
}
