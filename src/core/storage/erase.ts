import { closeIfOpen } from './local-store.js';
import { ask } from './environment.js';
import { cacheName } from './cache-name.js';
import { databaseName, openDatabase } from './database.js';
import { withinLimit } from './limit.js';
import type { Environment } from './environment.js';
import type { Erasure } from './store.js';

/**
 * Deletes what a workspace has on this device and looks whether it is gone. A database of our name that is not ours is
 * left alone and listed.
 */
export async function eraseWorkspace(environment: Environment, workspace: string): Promise<Erasure> {
  const name = databaseName(workspace);
  ask(() => environment.sessionStorage()?.removeItem(name));
  const isCached = !(await deleteCache(environment, workspace));
  const blocked = await deleteDatabase(environment, name);
  const left = [
    ...((await isThere(environment, name)) ? [`indexedDB/${name}`] : []),
    ...(isMirrored(environment, name) ? [`sessionStorage/${name}`] : []),
    ...(isCached ? [`caches/${cacheName(workspace)}`] : []),
  ];
  return { gone: left.length === 0, blocked: blocked && left.length > 0, left };
}

/** Whether the workspace has no cache any more; where the browser has none, or denies it, there is none. */
async function deleteCache(environment: Environment, workspace: string): Promise<boolean> {
  const name = cacheName(workspace);
  const caches = ask(() => environment.caches?.()).answer;
  if (!caches) return true;
  const deleting = (async () => {
    await caches.delete(name);
    return !(await caches.has(name));
  })().catch(() => true);
  const answer = await withinLimit(deleting, environment.limitMs);
  return answer.inTime && answer.value;
}

/** Resolves after the deletion or the time limit, with whether another tab stands in its way. */
async function deleteDatabase(environment: Environment, name: string): Promise<boolean> {
  const found = await openDatabase(environment, name, { create: false, onLate: closeIfOpen });
  closeIfOpen(found);
  const reason = found.kind === 'unusable' ? found.reason : null;
  if (reason === 'foreign' || reason === 'missing') return false;
  const request = ask(() => environment.indexedDB()?.deleteDatabase(name)).answer;
  if (!request) return false;
  let blocked = false;
  const deleting = new Promise<void>((resolve) => {
    request.onblocked = () => {
      blocked = true;
    };
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      resolve();
    };
  });
  const { inTime } = await withinLimit(deleting, environment.limitMs);
  return blocked && !inTime;
}

async function isThere(environment: Environment, name: string): Promise<boolean> {
  const factory = ask(() => environment.indexedDB()).answer;
  if (!factory) return false;
  if (typeof factory.databases === 'function') {
    const names = await factory.databases().catch(() => undefined);
    if (names) return names.some((database) => database.name === name);
  }
  const found = await openDatabase(environment, name, { create: false, onLate: closeIfOpen });
  closeIfOpen(found);
  if (found.kind !== 'unusable') return found.kind !== 'absent';
  // Where the browser denies the database there is none; where it does not answer, nobody can promise that.
  return found.reason !== 'denied' && found.reason !== 'missing';
}

function isMirrored(environment: Environment, name: string): boolean {
  const text = ask(() => environment.sessionStorage()?.getItem(name)).answer;
  return text !== undefined && text !== null;
}
