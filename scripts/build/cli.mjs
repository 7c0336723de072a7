import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { DIST, SRC } from '../lib/paths.mjs';

/** What is left as imports: Node's own modules and nothing else, so that the command runs wherever the file lies. */
const EXTERNAL = [/^node:/, ...builtinModules.map((name) => new RegExp(`^${name}(?:/|$)`))];

/**
 * Builds the command `kobling` with everything inside, so that a page which installs the kit does not install its
 * readers of spreadsheets. Each command is a file of its own, loaded when it is called.
 * @param {import('vite').UserConfig} shared vite.config.ts; its plugins are for templates, which a command has none of.
 * @param {string} [folder] where to; dist/cli unless a test wants its own.
 */
export async function buildCli({ define = {}, json = {} }, folder = join(DIST, 'cli')) {
  await build({
    configFile: false,
    logLevel: 'warn',
    define,
    json,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      license: { fileName: 'LICENSES.md' },
      rolldownOptions: {
        input: { kobling: join(SRC, 'cli', 'main.ts') },
        external: EXTERNAL,
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' },
      },
    },
  });
}
