import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CDN, listFiles } from '../lib/paths.mjs';

/**
 * The value of an `integrity` attribute.
 * @param {string} file absolute path
 * @param {'sha256' | 'sha384'} [algorithm]
 */
export const integrityOf = (file, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(readFileSync(file)).digest('base64')}`;

/**
 * Writes integrity.json: for every script the value of a tag's `integrity` attribute, by its path from there. The
 * versioned folder gets one of its own, since sites copy it alone.
 * @param {string} version
 */
export function buildIntegrity(version) {
  for (const folder of [join(CDN, version), CDN]) {
    const entries = listFiles(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, integrityOf(join(folder, file))]);
    writeFileSync(
      join(folder, 'integrity.json'),
      `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
    );
  }
}
