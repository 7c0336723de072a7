import { FileError, WorkspaceError } from '../model/problem.js';
import { MAX_ROWS } from './caps.js';
import { ProblemList } from './problem-list.js';
import { asParsed } from './json-text.js';
import { check } from './check.js';
import { checkEnvelope } from './envelope.js';
import { clean } from './clean.js';
import { completeResponse, completeRound, completeTally } from './complete-response.js';
import { named } from './rename-error.js';
import { recordSchemas, workspaceHeadSchema } from '../model/schema/workspace.js';
import { valueAt } from './pointer.js';
import type { Collection, Collections, Stored } from '../storage/store.js';
import type { Problem } from '../model/problem.js';
import type { WorkspaceFile } from './workspace-file.js';
import type * as z from 'zod/mini';

type Unreadable = Stored<Collections['unreadable']>;

export interface WorkspaceReadResult {
  readonly workspace: WorkspaceFile;
  /** Records that could not be read; they are in `workspace.unreadable` as they stood. */
  readonly problems: readonly Problem[];
}

/** Reads the collections of one file; what cannot be read gathers in `unreadable`. */
class Records {
  readonly unreadable: Unreadable[] = [];
  constructor(
    readonly whole: unknown,
    readonly exported: string,
    readonly problems: ProblemList,
  ) {}

  read<T extends z.ZodMiniType<{ key: string; rev: number; updated: string; value: unknown }>, V>(
    collection: Collection,
    schema: T,
    complete: (value: z.output<T>['value']) => V,
  ): Stored<V>[] {
    const rows = valueAt(this.whole, [collection]) ?? [];
    if (!Array.isArray(rows)) {
      this.problems.add([collection], 'wrong-type', 'list', rows);
      return [];
    }
    if (rows.length > MAX_ROWS) throw new FileError('too-many-rows');
    const keys = new Set<string>();
    return rows.flatMap((row: unknown, index) => {
      const record = check(schema, row, this.problems, [collection, index]);
      const isTwin = record !== undefined && keys.has(record.key);
      if (isTwin) this.problems.add([collection, index, 'key'], 'duplicate-id', 'key of its own', record.key);
      if (!record || isTwin) {
        this.#setAside(collection, index, row, isTwin ? 'duplicate-id' : 'invalid');
        return [];
      }
      keys.add(record.key);
      return [{ key: record.key, rev: record.rev, updated: record.updated, value: complete(record.value) }];
    });
  }

  #setAside(from: string, index: number, raw: unknown, why: string): void {
    const key = valueAt(raw, ['key']);
    const name = typeof key === 'string' ? key : `#${index}`;
    this.unreadable.push({
      key: `${from}/${name}/${index}`,
      rev: 1,
      updated: this.exported,
      value: { from, key: name, raw, why },
    });
  }
}

/**
 * A workspace file, version 1. A string is taken as JSON text, anything else as its parsed value. A record that cannot be
 * read is set aside in `unreadable`, whole, with a problem; the rest is used. Responses and tallies are checked for their
 * own shape only: whether they fit an instrument is seen where it is at hand.
 * @throws WorkspaceError for no workspace at all, a newer version, or a cap exceeded.
 */
export function parseWorkspace(input: unknown, file?: string): WorkspaceReadResult {
  return named(WorkspaceError, file, () => {
    const { value } = clean(asParsed(input, file));
    checkEnvelope(value, 'kobling-workspace', file);
    const problems = new ProblemList(file);
    const head = check(workspaceHeadSchema, value, problems, [], 20);
    if (!head) throw new FileError('invalid', problems.list(), file);
    const records = new Records(value, head.exported ?? '1970-01-01', problems);
    const drafts = records.read('drafts', recordSchemas.drafts, (draft) => ({
      instrument: draft.instrument,
      round: draft.round ?? null,
      response: completeResponse(draft.response),
      at: draft.at ?? null,
    }));
    const responses = records.read('responses', recordSchemas.responses, completeResponse);
    const tallies = records.read('tallies', recordSchemas.tallies, completeTally);
    const rounds = records.read('rounds', recordSchemas.rounds, completeRound);
    const settings = records.read('settings', recordSchemas.settings, (setting) => setting);
    const unreadable = records.read('unreadable', recordSchemas.unreadable, ({ from, key, raw, why }) => ({
      from,
      key,
      raw,
      why,
    }));
    const workspace: WorkspaceFile = {
      format: head.format,
      version: head.version,
      workspace: head.workspace,
      exported: head.exported ?? null,
      drafts,
      responses,
      tallies,
      rounds,
      settings,
      unreadable: [...unreadable, ...records.unreadable],
    };
    return { workspace, problems: problems.list() };
  });
}
