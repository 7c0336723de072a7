import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const SRC = join(ROOT, 'src');
export const DIST = join(ROOT, 'dist');
export const CDN = join(DIST, 'cdn');

/**
 * The elements of the kit, without prefix and in alphabetical order: each folder of src/components that has a
 * define.ts is one. Nothing else lists them.
 * @returns {string[]}
 */
export function listElements() {
  const folder = join(SRC, 'components');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'define.ts')))
    .sort();
}

/**
 * The languages beyond Danish and English, each a file `src/languages/<tag>.ts`, and the other tags of pages that get it.
 * @returns {Record<string, readonly string[]>}
 */
export const languageTags = () => JSON.parse(readFileSync(join(SRC, 'languages', 'tags.json'), 'utf8'));

/** @returns {string[]} */
export const listLanguages = () => Object.keys(languageTags()).sort();

/**
 * All files below a folder, as paths from it with forward slashes, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
export function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
