// Sets up what is missing: packages, and with --browsers also the browsers that the tests use. Runs without node_modules.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox, findWebKit } from './lib/browsers.mjs';
import { ROOT } from './lib/paths.mjs';
import { run, which } from './lib/run.mjs';

const newer = (a, b) => statSync(a).mtimeMs > statSync(b).mtimeMs;

/** @returns {Promise<number>} exit code */
async function setUpPackages() {
  const stamp = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(stamp) && !newer(lock, stamp)) return 0;
  console.log('setting up packages (npm ci)');
  return run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Debian's packages, where this is Debian and we are root; elsewhere the browsers that are there are used. */
async function setUpBrowsers() {
  const packages = [
    ...(findChromium() ? [] : ['chromium']),
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth', 'openbox']),
    ...(which('fc-list') && existsSync('/usr/share/fonts/truetype/dejavu') ? [] : ['fonts-dejavu-core']),
  ];
  if (packages.length === 0) return 0;
  if (!which('apt-get') || process.getuid?.() !== 0) {
    console.log(`not installed here, used where they are there: ${packages.join(', ')}`);
    return 0;
  }
  console.log(`setting up ${packages.join(', ')}`);
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  const updated = await run('apt-get', [...lock, 'update', '-q']);
  if (updated !== 0) return updated;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', [...lock, 'install', '-y', '--no-install-recommends', ...packages], { env });
}

const code = (await setUpPackages()) || (process.argv.includes('--browsers') ? await setUpBrowsers() : 0);
process.exit(code);
