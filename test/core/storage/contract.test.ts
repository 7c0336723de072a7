import { describe, it } from 'vitest';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import { bareEnvironment, FakeSession } from '../../support/store-environment.js';
import { STORE_CONTRACT } from '../../support/store-contract.js';
import type { OpenStoreOptions } from '../../../src/core/storage/index.js';

const backends: readonly [string, NonNullable<OpenStoreOptions['storage']>][] = [
  ['memory', 'none'],
  ['session', 'session'],
  ['local without IndexedDB', 'local'],
];

describe.each(backends)('the store in %s', (_name, storage) => {
  it.each(STORE_CONTRACT.map((promise) => [promise.title, promise] as const))(
    '%s',
    async (_title, promise) => {
      const session = new FakeSession();
      const open = openStoreWith(bareEnvironment({ sessionStorage: () => session }));
      await promise.run({ open: (workspace = 'test') => open({ workspace, storage }) });
    },
  );
});
