import type { Collection, Collections, Stored } from '../storage/store.js';

/** All records of a workspace by collection, as `Store.dump()` gives them. */
export type WorkspaceRecords = { readonly [C in Collection]: readonly Stored<Collections[C]>[] };

/** Everything one workspace holds, as one file. */
export interface WorkspaceFile extends WorkspaceRecords {
  readonly format: 'kobling-workspace';
  readonly version: 1;
  readonly workspace: string;
  /** ISO 8601 time. */
  readonly exported: string | null;
}

/** The file of a workspace. `exported` is an ISO 8601 time. */
export function toWorkspaceFile(
  workspace: string,
  records: WorkspaceRecords,
  exported: string,
): WorkspaceFile {
  const { drafts, responses, tallies, rounds, settings, unreadable } = records;
  return {
    format: 'kobling-workspace',
    version: 1,
    workspace,
    exported,
    drafts,
    responses,
    tallies,
    rounds,
    settings,
    unreadable,
  };
}
