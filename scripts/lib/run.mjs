import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './paths.mjs';

const isWindows = process.platform === 'win32';

/**
 * Runs a program in the repository, its output going to ours.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<number>} the exit code; 127 if the program is not there
 */
export function run(command, args = [], { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      // npm and npx are command files on Windows, which start only through its shell.
      shell: isWindows && !command.endsWith('.exe'),
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program that a package of this project brings along.
 * @param {string} name e.g. `eslint`
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 */
export function runTool(name, args = [], options = {}) {
  // From the folder that `run` works in: a full path with a space in it would be torn apart by Windows' shell.
  return run(join('node_modules', '.bin', name), args, options);
}

/**
 * The path of a program on this machine, or undefined.
 * @param {string} name
 */
export function which(name) {
  const endings = isWindows ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      if (folder && existsSync(join(folder, name + ending))) return join(folder, name + ending);
    }
  }
  return undefined;
}
