import { defineConfig } from 'vitest/config';

/**
 * `core` runs from the sources in Node; `pages` drives the built kit in a browser, one file at a time; `frameworks` installs,
 * builds and drives the applications in demo/frameworks.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', include: ['test/{core,cli}/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'pages',
          include: ['test/{pages,hostile}/**/*.test.ts'],
          exclude: ['test/pages/frameworks*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'frameworks',
          include: ['test/pages/frameworks*.test.ts'],
          globalSetup: 'test/support/framework-apps.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
