// Everything that CI runs, in order. Ends with one line: `N passed, N failed`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox, findWebKit } from './lib/browsers.mjs';
import { run, runTool } from './lib/run.mjs';

const node = process.execPath;
const results = mkdtempSync(join(tmpdir(), 'kobling-verify-'));
const file = (name) => join(results, `${name}.json`);

/** Counts of a vitest run, from its own report. */
function vitestCounts(name) {
  if (!existsSync(file(name))) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, testResults } = JSON.parse(
    readFileSync(file(name), 'utf8'),
  );
  // A file that did not even load has no tests of its own; a skipped test is a failure here.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + broken.length + numPendingTests + numTodoTests;
  return { passed: numPassedTests, failed: success ? failed : Math.max(1, failed) };
}

const vitest = (project) => async () => {
  const code = await runTool('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file(project)}`,
  ]);
  const counts = vitestCounts(project);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

async function browserTests() {
  const code = await runTool('wtr', [], { env: { KOBLING_WTR_RESULTS: file('wtr') } });
  if (!existsSync(file('wtr'))) return { passed: 0, failed: 1 };
  const { passed, failed } = JSON.parse(readFileSync(file('wtr'), 'utf8'));
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** How a step ended. One that counted nothing was left out, which is not to look like a success. */
const wordFor = ({ passed, failed }) => (failed > 0 ? 'FAILED' : passed > 0 ? 'ok' : 'left out').padEnd(8);

/** A step for which the browser is missing is named and left out; on the build server (CI) it has failed. */
const needs = (browser, words, step) => () => {
  if (browser) return step();
  console.warn(`left out: ${words}`);
  return { passed: 0, failed: process.env.CI ? 1 : 0 };
};

/** A check that has no counts of its own is one. */
const check = (start) => async () =>
  (await start()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
const script = (name, ...args) => check(() => run(node, [`scripts/${name}.mjs`, ...args]));
const tool = (name, ...args) => check(() => runTool(name, args));

const steps = {
  format: tool('prettier', '--check', '--log-level=warn', '.'),
  lint: tool('eslint', '.'),
  'types of the kit': tool('tsc', '-p', '.'),
  'types of the command': tool('tsc', '-p', 'src/cli'),
  'types of the tests': tool('tsc', '-p', 'test', '--noEmit'),
  'types of the browser tests': tool('tsc', '-p', 'test/components', '--noEmit'),
  'recogniser trained afresh': script('train-recogniser', '--check'),
  'unit tests': vitest('core'),
  'browser tests': needs(
    findChromium() ?? findFirefox() ?? findWebKit(),
    'no Chromium, Firefox or WebKitGTK found',
    browserTests,
  ),
  build: script('build'),
  'README tables': script('readme', '--check'),
  'package checks': script('check-package'),
  sizes: script('sizes'),
  'page tests': needs(findChromium(), 'no Chromium found', vitest('pages')),
  'framework applications': needs(findChromium(), 'no Chromium found', vitest('frameworks')),
};

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
const lines = [];
for (const [name, step] of Object.entries(steps)) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = await step();
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(`${wordFor(counts)} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  console.log(lines.at(-1));
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
