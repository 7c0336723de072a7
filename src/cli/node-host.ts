import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dateInCopenhagen } from '../core/offers/today.js';
import { HostError } from './host.js';
import type { Host, HostFault } from './host.js';

const READING: ReadonlyMap<unknown, HostFault> = new Map([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EISDIR', 'is-folder'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
]);

const codeOf = (cause: unknown): unknown => (cause instanceof Error ? Reflect.get(cause, 'code') : undefined);

/** All files under a folder, with `/` between folders. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const inside = await filesIn(join(folder, entry.name));
      return inside.map((path) => `${entry.name}/${path}`);
    }),
  );
  return files.flat();
}

/** The machine that the command runs on. */
export const nodeHost: Host = {
  env: process.env,
  today: dateInCopenhagen(new Date()),
  async read(path) {
    try {
      return new Uint8Array(await readFile(path));
    } catch (cause) {
      throw new HostError(READING.get(codeOf(cause)) ?? 'cannot-read', path, { cause });
    }
  },
  async exists(path) {
    try {
      await access(path);
      return true;
    } catch {
      return false;
    }
  },
  async write(path, text) {
    try {
      await writeFile(path, text, 'utf8');
    } catch (cause) {
      const fault = codeOf(cause) === 'EISDIR' ? 'is-folder' : 'cannot-write';
      throw new HostError(fault, path, { cause });
    }
  },
  async list(folder) {
    try {
      return await filesIn(folder);
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT') return undefined;
      const fault = codeOf(cause) === 'ENOTDIR' ? 'no-folder' : READING.get(codeOf(cause));
      throw new HostError(fault ?? 'cannot-read', folder, { cause });
    }
  },
  async makeFolderOf(path) {
    try {
      await mkdir(dirname(path), { recursive: true });
    } catch (cause) {
      throw new HostError('cannot-write', dirname(path), { cause });
    }
  },
  async remove(path) {
    try {
      await rm(path, { force: true });
    } catch (cause) {
      throw new HostError('cannot-write', path, { cause });
    }
  },
  print(text) {
    process.stdout.write(text);
  },
  complain(text) {
    process.stderr.write(text);
  },
};
