import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium, findFirefox, findWebKit } from './scripts/lib/browsers.mjs';
import { forceColorsPlugin } from './scripts/lib/force-colors.mjs';
import { listFiles } from './scripts/lib/paths.mjs';
import { webkitLauncher } from './scripts/lib/webkit-launcher.mjs';
import { countsReporter } from './scripts/lib/wtr-counts.mjs';

// KOBLING_BROWSER=chromium|firefox|webkit runs one browser, KOBLING_TESTS="test/components/x.test.ts …" some files.
// Files named on the command line would run beside the groups below, and so twice.
const only = process.env.KOBLING_BROWSER;
const paths = { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
const wanted = Object.keys(paths).filter((name) => !only || only === name);
const missing = wanted.filter((name) => !paths[name]);
if (missing.length > 0) {
  const words = `browsers not found, their tests do not run: ${missing.join(', ')}`;
  if (process.env.CI) throw new Error(words);
  console.warn(words);
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 1,
      launchOptions: { executablePath: paths.chromium, args: CHROMIUM_ARGS },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: paths.firefox },
    }),
  webkit: () => webkitLauncher(paths.webkit),
};
const there = wanted.filter((name) => paths[name]);
/** Accessibility tree, media emulation and viewports under 447 px are to be had in Chromium alone. */
const tests = listFiles(fileURLToPath(new URL('./test/components', import.meta.url)))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/components/${file}`);
const needsChromium = (file) => file.endsWith('.chromium.test.ts');
const files = process.env.KOBLING_TESTS?.split(/\s+/) ?? tests;

const launched = Object.fromEntries(there.map((name) => [name, launchers[name]()]));

export default {
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  browsers: Object.values(launched),
  groups: [
    { name: 'everywhere', files: files.filter((file) => !needsChromium(file)) },
    {
      name: 'chromium',
      files: files.filter(needsChromium),
      browsers: launched.chromium ? [launched.chromium] : [],
    },
  ].filter((group) => group.files.length > 0 && group.browsers?.length !== 0),
  plugins: [
    a11ySnapshotPlugin(),
    forceColorsPlugin(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: { config: { timeout: 15_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(process.env.KOBLING_WTR_RESULTS ? [countsReporter(process.env.KOBLING_WTR_RESULTS)] : []),
  ],
};
