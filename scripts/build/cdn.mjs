import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CDN, SRC, listElements, listLanguages } from '../lib/paths.mjs';
import { buildFrame } from './frame.mjs';
import { buildLoader } from './loader.mjs';
import { partFile } from './parts.mjs';
import { buildScript } from './script.mjs';
import { buildShared } from './shared.mjs';

/**
 * Builds the files for script tags: one ES module for the whole kit and one for each element, the classic file, their
 * lazy parts, and the loader. Each of these is self-contained: parts share no chunks with them, so that a page loads
 * one file, and a lazy one when it is needed.
 *
 * Then all of it again in a folder named after the version, which never changes once released, so that a site can keep
 * several and have them cached for good. The files that several elements share are only there, where none of them can
 * meet one of another version.
 * @param {import('vite').UserConfig} shared vite.config.ts
 * @param {string} [folder] where to; dist/cdn unless a test wants its own
 */
export async function buildCdn(shared, folder = CDN) {
  /** @type {Map<string, string>} */
  const parts = new Map();
  const script = (options) => buildScript(shared, { folder, parts, policies: 1, kind: 'es', ...options });
  for (const name of listElements())
    await script({ entry: join(SRC, 'components', name, 'define.ts'), file: `${name}.js` });
  const all = join(SRC, 'components', 'all.ts');
  await script({ entry: all, file: 'kobling.js' });
  await script({ entry: all, file: 'kobling.classic.js', kind: 'classic' });
  for (const tag of listLanguages())
    for (const kind of /** @type {const} */ (['es', 'classic']))
      await script({
        entry: join(SRC, 'languages', `${tag}.ts`),
        file: languageFile(tag, kind),
        kind,
        alone: true,
      });
  const versioned = join(folder, JSON.parse(shared.define.__KOBLING_VERSION__));
  const needs = await buildShared(shared, { folder: join(versioned, 'shared'), parts });
  // A part may have parts: the map grows while it is gone through.
  for (const [name, entry] of parts) {
    for (const kind of /** @type {const} */ (['es', 'classic']))
      await script({ entry, file: partFile(name, kind), kind, policies: 0, part: name });
  }
  await buildFrame(shared, folder);
  copyInto(versioned, folder);
  await buildLoader(shared, { folder, versioned, needs });
  return parts;
}

/**
 * Where the file of a language goes.
 * @param {string} tag
 * @param {'es' | 'classic'} kind
 */
const languageFile = (tag, kind) => join('languages', kind === 'es' ? `${tag}.js` : `${tag}.classic.js`);

/** Copies all files and folders of `folder` into one that is itself in it. */
function copyInto(target, folder) {
  for (const name of readdirSync(folder)) {
    const from = join(folder, name);
    if (from !== target) cpSync(from, join(target, name), { recursive: true });
  }
}
