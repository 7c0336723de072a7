// Installs and builds the applications in demo/frameworks against the packed kit; names after it choose some of them.
// With --lock it writes their locks anew instead, after a dependency of the kit has changed.
import { APPS, lockApp, packKit, prepareApp } from './lib/frameworks.mjs';

const words = process.argv.slice(2);
const chosen = APPS.filter((app) => words.includes(app));
packKit();
let failed = 0;
for (const app of chosen.length > 0 ? chosen : APPS) {
  const start = performance.now();
  try {
    if (words.includes('--lock')) lockApp(app);
    else prepareApp(app);
    console.log(`${app} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.error(`${app}: ${error.message}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
