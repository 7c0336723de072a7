import { defineConfig } from 'vitest/config';

/** `core` runs from the sources in Node; `pages` drives the built kit in a browser, one file at a time. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', include: ['test/{core,cli}/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'pages',
          include: ['test/{pages,hostile}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
