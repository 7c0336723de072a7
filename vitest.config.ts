import { defineConfig } from 'vitest/config';

/** A page on a busy machine takes its time; what never comes is still told within the test's own limit. */
const PATIENT = { poll: { timeout: 15_000 } };

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
          expect: PATIENT,
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
          expect: PATIENT,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
