import { latestLists } from '../offers/gaps.js';
import { valueAt } from './pointer.js';
import { asParsed } from './json-text.js';
import { parseGaps } from './parse-gaps.js';
import { parseWorkspace } from './parse-workspace.js';
import { planGaps, planImport, type ImportPlan } from './plan-import.js';
import type { WorkspaceRecords } from './workspace-file.js';

/**
 * What bringing in a file would mean, whichever of the two kinds it is: a whole workspace, or gap lists.
 * @throws FileError, under the name of its reader, for a file that cannot be used.
 */
export function planFile(text: string, existing: WorkspaceRecords, file?: string): ImportPlan {
  const input = asParsed(text, file);
  return valueAt(input, ['format']) === 'kobling-gaps'
    ? planGaps(parseGaps(input, file), existing)
    : planImport(parseWorkspace(input, file).workspace, existing);
}

/** A file as somebody has chosen it. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** What bringing in several gap lists at once would mean, and which of the files are none. */
export interface GapsPlan {
  readonly plan: ImportPlan;
  /** Names of the files that the plan is of. */
  readonly names: readonly string[];
  readonly failed: readonly { readonly name: string; readonly error: unknown }[];
}

/**
 * Several files of gap lists laid together: of the same list the latest edition counts, and only once. A file that is
 * none, or is broken, is named and leaves the others alone.
 */
export function planGapsFiles(files: readonly ChosenFile[], existing: WorkspaceRecords): GapsPlan {
  const failed: { name: string; error: unknown }[] = [];
  const read = files.flatMap(({ name, text }) => {
    try {
      return [{ name, lists: parseGaps(text, name).lists }];
    } catch (error) {
      failed.push({ name, error });
      return [];
    }
  });
  const lists = latestLists(read.flatMap((file) => file.lists));
  const whole = { format: 'kobling-gaps', version: 1, exported: null, lists } as const;
  return { plan: planGaps(whole, existing), names: read.map(({ name }) => name), failed };
}
