import { openStoreWith } from '../../../src/core/storage/open-store.js';
import { createId, STORAGES } from '../../../src/core/storage/index.js';
import { platformEnvironment } from '../../../src/core/storage/environment.js';
import { deleteRaw } from '../../support/raw-database.js';
import { STORE_CONTRACT } from '../../support/store-contract.js';
import type { Store } from '../../../src/core/storage/index.js';

for (const storage of STORAGES) {
  describe(`the store in the browser, ${storage}`, () => {
    const opened: Store[] = [];

    afterEach(async () => {
      for (const store of opened) {
        store.close();
        await deleteRaw(`kobling:${store.workspace}`);
      }
      opened.length = 0;
      sessionStorage.clear();
    });

    for (const promise of STORE_CONTRACT) {
      it(promise.title, async () => {
        const open = openStoreWith(platformEnvironment);
        const prefix = createId();
        await promise.run({
          async open(workspace) {
            const store = await open({ workspace: workspace ?? prefix, storage });
            opened.push(store);
            return store;
          },
        });
      });
    }
  });
}
