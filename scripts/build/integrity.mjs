import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CDN, listFiles } from '../lib/paths.mjs';

/** Writes dist/cdn/integrity.json: for every script the value of a tag's `integrity` attribute. */
export function buildIntegrity() {
  const entries = listFiles(CDN)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(CDN, file)))
        .digest('base64')}`,
    ]);
  writeFileSync(join(CDN, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
