import { join } from 'node:path';
import { SRC, languageTags } from '../lib/paths.mjs';
import { integrityOf } from './integrity.mjs';
import { buildScript } from './script.mjs';

/**
 * Builds the loader, and the module that finds out which elements a page has. Each knows the hashes of what it loads,
 * so that a page which checks the loader has checked these files too.
 *
 * The loader stands twice: beside the files without a version in their address, from where it leads into the versioned
 * folder, and in that folder itself.
 * @param {import('vite').UserConfig} shared vite.config.ts
 * @param {{ folder: string, versioned: string, needs: Readonly<Record<string, readonly string[]>> }} options
 */
export async function buildLoader(shared, { folder, versioned, needs }) {
  const files = join(versioned, 'shared');
  // The shorter hash: every page pays for each of them.
  const hash = (file) => integrityOf(join(files, file), 'sha256');
  const hashed = Object.entries(needs).map(([name, list]) => [name, list.map((file) => [file, hash(file)])]);
  const languages = Object.entries(languageTags()).flatMap(([tag, also]) => {
    const file = `../languages/${tag}.js`;
    return [tag, ...also].map((each) => [each, [file, hash(file)]]);
  });
  const script = (options) => buildScript(shared, { alone: true, ...options });
  await script({
    entry: join(SRC, 'loader', 'auto.ts'),
    folder: files,
    file: 'auto.js',
    kind: 'es',
    define: {
      __KOBLING_FILES__: JSON.stringify(Object.fromEntries(hashed)),
      __KOBLING_LANGUAGES__: JSON.stringify(Object.fromEntries(languages)),
    },
  });
  for (const [where, seen] of [
    [folder, `./${JSON.parse(shared.define.__KOBLING_VERSION__)}/shared/`],
    [versioned, './shared/'],
  ])
    await script({
      entry: join(SRC, 'loader', 'loader.ts'),
      folder: where,
      file: 'loader.js',
      kind: 'classic',
      define: {
        __KOBLING_SHARED__: JSON.stringify(seen),
        __KOBLING_AUTO__: JSON.stringify(hash('auto.js')),
        __KOBLING_RUNTIME__: JSON.stringify(hash('runtime.js')),
      },
    });
}
