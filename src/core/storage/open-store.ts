import { eraseWorkspace } from './erase.js';
import { platformEnvironment } from './environment.js';
import { PageStore } from './page-store.js';
import { STORAGES } from './store.js';
import { StoreHandle } from './store-handle.js';
import type { Environment } from './environment.js';
import type { Erasure, OpenStoreOptions, Store } from './store.js';

const WORKSPACE = /^[\p{L}\p{N}._-]{1,100}$/u;

/**
 * Makes an `openStore` of its own for given surroundings. Stores opened by one opener share their data and connection
 * as the elements of one page do; two openers are like two tabs.
 */
export function openStoreWith(environment: Environment): (options?: OpenStoreOptions) => Promise<Store> {
  const pages = new Map<string, PageStore>();
  const pageOf = (workspace: string, storage: (typeof STORAGES)[number]): PageStore => {
    const id = `${storage}:${workspace}`;
    const page = pages.get(id) ?? new PageStore(workspace, storage, environment);
    pages.set(id, page);
    return page;
  };

  const erase = async (workspace: string): Promise<Erasure> => {
    // Also a store of the workspace that lies elsewhere: a host may have changed the `storage` attribute.
    const kin = [...pages.values()].filter((page) => page.workspace === workspace);
    for (const page of kin) page.markErased();
    await Promise.all(
      kin.map((page) =>
        page.shared.exclusively(() => {
          page.clear();
        }),
      ),
    );
    for (const page of kin) page.announceErasure();
    return await eraseWorkspace(environment, workspace);
  };

  return async ({ workspace = 'default', storage = 'local' } = {}) => {
    if (!WORKSPACE.test(workspace)) {
      throw new RangeError(`kobling: "${workspace}" is no name for a workspace (letters, digits, - _ .)`);
    }
    if (!STORAGES.includes(storage)) {
      throw new RangeError(`kobling: "${storage}" is no storage (${STORAGES.join(', ')})`);
    }
    return await StoreHandle.open(pageOf(workspace, storage), () => erase(workspace));
  };
}

/**
 * Opens the store of a workspace. All callers on a page share one connection per (workspace, storage); each gets a
 * handle of its own and closes it when done.
 *
 * Opening, reading and subscribing create nothing: the database comes into being with the first write. Where IndexedDB
 * is missing, denied, foreign, newer, or silent for 3 s, the store works in memory and `status.reason` says why; when
 * the database answers later, what memory holds moves into it unless something stands there under the same key.
 * Drafts not written for 90 days are removed when the first holder opens.
 * @throws RangeError for an unusable workspace name or storage.
 */
export const openStore: (options?: OpenStoreOptions) => Promise<Store> = openStoreWith(platformEnvironment);
