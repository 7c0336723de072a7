import { openStore } from '../../../src/core/storage/open-store.js';

/** After each test nothing is kept of it where a finder without a workspace of its own keeps what it remembers. */
afterEach(async () => {
  const isKept = (await indexedDB.databases()).some(({ name }) => name === 'kobling:default');
  if (!isKept) return;
  const store = await openStore();
  await store.erase();
  store.close();
});
