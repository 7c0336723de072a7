import { MANIFEST_FILE } from '../../core/exchange/shards/build-shards.js';
import { valueAt } from '../../core/exchange/pointer.js';
import type { Host } from '../host.js';

/** Paths that only this command writes. */
const OURS = /^(?:manifest\.json|shards\/[a-z0-9-]+-[0-9a-f]{16}\.json|details\/[0-9a-f]{16}\/\d+\.json)$/u;

/** What lies in a folder that shards are to be written into. */
export interface OutFolder {
  /** Nothing lies there, or an earlier edition. */
  readonly isUsable: boolean;
  /** Files of an earlier edition, by their paths in the folder; what somebody else has put there is not among them. */
  readonly ours: readonly string[];
}

/** Looks into the folder. Only a manifest of ours shows that the rest may be ours too. @throws HostError */
export async function lookInto(folder: string, host: Host): Promise<OutFolder> {
  const files = (await host.list(folder)) ?? [];
  if (files.length === 0) return { isUsable: true, ours: [] };
  const isManifest = files.includes(MANIFEST_FILE) && (await isOurs(`${folder}/${MANIFEST_FILE}`, host));
  return { isUsable: isManifest, ours: isManifest ? files.filter((file) => OURS.test(file)) : [] };
}

async function isOurs(path: string, host: Host): Promise<boolean> {
  const text = new TextDecoder().decode(await host.read(path));
  try {
    return valueAt(JSON.parse(text), ['format']) === 'kobling-shards';
  } catch {
    // No JSON, so not ours.
    return false;
  }
}
