import { access, readFile, writeFile } from 'node:fs/promises';
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
  print(text) {
    process.stdout.write(text);
  },
  complain(text) {
    process.stderr.write(text);
  },
};
