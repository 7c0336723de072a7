import type { Storage } from '../../core/storage/store.js';

/**
 * Whether anything may be kept for this workspace. Looks without opening, so that nothing comes into being and whoever
 * is here for the first time fetches nothing for it; where the browser does not tell, the store itself has to look.
 */
export async function isTraced(storage: Storage, workspace: string): Promise<boolean> {
  const name = `kobling:${workspace}`;
  try {
    if (storage === 'session') return sessionStorage.getItem(name) !== null;
    return (await indexedDB.databases()).some((one) => one.name === name);
  } catch {
    return true;
  }
}
