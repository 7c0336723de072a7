import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, SRC } from '../lib/paths.mjs';
import { buildScript } from './script.mjs';

/** Wraps other elements, which a frame has none of. */
const NOT_ALONE = 'workspace';

/**
 * Builds the page for iframes and its script, which knows the documented attributes of each element, and puts the
 * script for the page around beside it as it is written, to be read.
 * @param {import('vite').UserConfig} shared vite.config.ts
 * @param {string} folder
 */
export async function buildFrame(shared, folder) {
  for (const file of ['frame.html', 'frame.css', 'frame-parent.js'])
    cpSync(join(SRC, 'frame', file), join(folder, file));
  await buildScript(shared, {
    entry: join(SRC, 'frame', 'frame.ts'),
    folder,
    file: 'frame.js',
    kind: 'classic',
    alone: true,
    define: { __KOBLING_FRAME__: JSON.stringify(documentedAttributes()) },
  });
}

/** @returns {Record<string, string[]>} attributes by element, without prefix, from the manifest just built */
function documentedAttributes() {
  const { modules } = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8'));
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName && tagName !== `kobling-${NOT_ALONE}`)
    .map(({ tagName, attributes = [] }) => [
      tagName.replace('kobling-', ''),
      attributes.flatMap(({ name }) => name ?? []),
    ]);
  return Object.fromEntries(elements.sort(([a], [b]) => (a < b ? -1 : 1)));
}
