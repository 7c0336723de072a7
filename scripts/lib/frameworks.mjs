import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, listFiles } from './paths.mjs';

/** The applications that show the kit in a framework, each with its own package.json and lock. */
export const APPS = ['typescript', 'react', 'vue', 'svelte', 'angular'];

const FOLDER = join(ROOT, 'demo', 'frameworks');
const TARBALL = join(FOLDER, 'kobling.tgz');
const PARTNERS = ['kommune', 'skole', 'hub'].map((name) => join(ROOT, 'demo', name));

export const folderOf = (app) => join(FOLDER, app);

/**
 * Runs a program in a folder and keeps what it says.
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @returns {{ code: number, said: string }}
 */
export function runIn(folder, command, args) {
  // A test runner's own mode is not the application's.
  const { NODE_ENV: _mode, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // Angular asks on a terminal whether it may count its users; elsewhere it does not.
    env: { ...env, NG_CLI_ANALYTICS: 'false', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { code: status ?? 127, said: `${stdout ?? ''}${stderr ?? ''}${error ? String(error) : ''}` };
}

function must(folder, command, args) {
  const { code, said } = runIn(folder, command, args);
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')}: exit code ${code}\n${said.trim().slice(-2000)}`);
}

const hash = (...contents) => {
  const sum = createHash('sha256');
  for (const content of contents) sum.update(content);
  return sum.digest('hex');
};
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Packs the built kit as it would be published, for all applications. */
export function packKit() {
  if (!existsSync(join(ROOT, 'dist', 'types'))) throw new Error('the kit is not built: run `npm run build`');
  const folder = mkdtempSync(join(tmpdir(), 'kobling-pack-'));
  must(ROOT, 'npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
  renameOver(join(folder, listFiles(folder)[0]), TARBALL);
  rmSync(folder, { recursive: true });
}

/** The folder for temporary files may be on another disk. */
function renameOver(from, to) {
  writeFileSync(`${to}.new`, readFileSync(from));
  renameSync(`${to}.new`, to);
}

/** The lock names what the kit needs itself; where that has changed, the lock has to be written anew. */
function checkLock(app) {
  const { packages } = JSON.parse(read(join(folderOf(app), 'package-lock.json')));
  const { dependencies } = JSON.parse(read(join(ROOT, 'package.json')));
  if (JSON.stringify(packages['node_modules/kobling'].dependencies) !== JSON.stringify(dependencies))
    throw new Error('its lock knows other dependencies of the kit: run `node scripts/frameworks.mjs --lock`');
}

/** Installs what is missing: everything where the lock is new, else the kit alone. */
function install(app) {
  const folder = folderOf(app);
  const stamp = join(folder, 'node_modules', '.kobling.json');
  const now = { lock: hash(read(join(folder, 'package-lock.json'))), kit: hash(readFileSync(TARBALL)) };
  const before = JSON.parse(read(stamp) || '{}');
  if (before.lock !== now.lock) must(folder, 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
  else if (before.kit !== now.kit) unpackKit(folder);
  writeFileSync(stamp, JSON.stringify(now));
  return now;
}

/** What npm does with a tarball, without asking for anything else. */
function unpackKit(folder) {
  const kit = join(folder, 'node_modules', 'kobling');
  rmSync(kit, { recursive: true, force: true });
  mkdirSync(kit, { recursive: true });
  must(folder, 'tar', [
    '-xzf',
    join('..', 'kobling.tgz'),
    '-C',
    join('node_modules', 'kobling'),
    '--strip-components=1',
  ]);
}

/** Builds where the sources or the kit are others than last time. */
function build(app, { kit, lock }) {
  const folder = folderOf(app);
  const stamp = join(folder, 'dist', '.kobling.json');
  const sources = [folder, join(FOLDER, 'shared'), ...PARTNERS].flatMap((place) =>
    listFiles(place)
      .filter((file) => !/^(?:node_modules|dist|server|\.angular|types-check)\//.test(file))
      .map((file) => join(place, file)),
  );
  const now = hash(kit, lock, ...sources.flatMap((file) => [file.slice(ROOT.length), readFileSync(file)]));
  if (read(stamp) === now) return;
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  must(folder, 'npm', ['run', '--silent', 'build']);
  writeFileSync(stamp, now);
}

/**
 * Installs and builds one application, against the packed kit. What is there already is left as it is.
 * @param {string} app
 */
export function prepareApp(app) {
  checkLock(app);
  build(app, install(app));
}

/** Writes an application's lock anew, without the sum of the tarball, which is another with each build of the kit. */
export function lockApp(app) {
  const folder = folderOf(app);
  must(folder, 'npm', [
    'install',
    '--package-lock-only',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--omit-lockfile-registry-resolved',
    'kobling@file:../kobling.tgz',
  ]);
  const file = join(folder, 'package-lock.json');
  const lock = JSON.parse(read(file));
  delete lock.packages['node_modules/kobling'].integrity;
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
