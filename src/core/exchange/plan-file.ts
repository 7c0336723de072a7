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
