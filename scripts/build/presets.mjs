import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST, SRC, listFiles } from '../lib/paths.mjs';

/**
 * Puts the presets' token files beside the modules, for teams that start from one, and holds each against the reader
 * that pages use.
 */
export async function buildPresets() {
  const { readPreset } = await import(pathToFileURL(join(DIST, 'presets', 'read-preset.js')).href);
  const folder = join(SRC, 'presets');
  for (const file of listFiles(folder).filter((name) => name.endsWith('.tokens.json'))) {
    const name = file.replace('.tokens.json', '');
    readPreset(name, JSON.parse(readFileSync(join(folder, file), 'utf8')));
    copyFileSync(join(folder, file), join(DIST, 'presets', file));
  }
}
