import { writeFileSync } from 'node:fs';

/** Walks a suite of @web/test-runner. */
function count(suite, counts) {
  for (const test of suite?.tests ?? []) {
    // A skipped test counts as failed: there are none in this house.
    if (test.passed && !test.skipped) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

/**
 * A reporter that writes `{ passed, failed, browsers }` to a file; a test file that did not run at all counts as one
 * failed.
 * @param {string} file
 */
export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      const browsers = {};
      for (const session of sessions) {
        const own = { passed: 0, failed: 0 };
        count(session.testResults, own);
        if (!session.passed && own.failed === 0) own.failed = 1;
        counts.passed += own.passed;
        counts.failed += own.failed;
        const of = (browsers[session.browser.name] ??= { passed: 0, failed: 0 });
        of.passed += own.passed;
        of.failed += own.failed;
      }
      for (const [name, { passed, failed }] of Object.entries(browsers))
        console.log(`${name}: ${passed} passed, ${failed} failed`);
      writeFileSync(file, JSON.stringify({ ...counts, browsers }));
    },
  };
}
