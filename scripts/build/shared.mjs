import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import { SRC, listElements } from '../lib/paths.mjs';
import { partsPlugin } from './parts.mjs';
import { trustedTypesPlugin } from './trusted-types.mjs';

/**
 * Builds the files that several elements share: `runtime.js` with what most use, `round.js` with what those about rounds
 * use besides, and one file for each element with the rest. The lazy parts are those of the self-contained files, one
 * folder up.
 * @param {import('vite').UserConfig} shared vite.config.ts
 * @param {{ folder: string, parts: Map<string, string> }} options `parts` is filled, as for the other files
 * @returns {Promise<Record<string, string[]>>} the files that each element needs, its own last
 */
export async function buildShared(shared, { folder, parts }) {
  const names = listElements();
  /** @type {Record<string, string[]>} */
  const needs = {};
  await build(
    mergeConfig(shared, {
      configFile: false,
      logLevel: 'warn',
      plugins: [
        trustedTypesPlugin({ kind: 'es', policies: 1 }),
        partsPlugin({ kind: 'es', folder: '../parts/', parts }),
        needsOf(names, needs),
      ],
      build: {
        outDir: folder,
        lib: {
          entry: Object.fromEntries(names.map((name) => [name, join(SRC, 'components', name, 'define.ts')])),
          formats: ['es'],
          fileName: (_, name) => `${name}.js`,
        },
        rolldownOptions: { output: { minify: true, chunkFileNames: '[name].js', codeSplitting: SPLITTING } },
      },
    }),
  );
  return needs;
}

/** In one runtime, elements about rounds would cost all others 2 kB. */
const SPLITTING = {
  groups: [
    { name: 'runtime', test: /^(?!.*[\\/]components[\\/]base[\\/]round-)/, minShareCount: 2, priority: 1 },
    { name: 'round', minShareCount: 2 },
  ],
};

/**
 * Notes what each element needs. Fails where a file imports anything but the shared ones, since the loader asks for
 * all of them at once.
 * @param {readonly string[]} names
 * @param {Record<string, string[]>} needs
 * @returns {import('vite').Plugin}
 */
function needsOf(names, needs) {
  const common = ['runtime.js', 'round.js'];
  return {
    name: 'kobling-needs',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const name = file.fileName.replace(/\.js$/, '');
        if (file.type !== 'chunk' || !(names.includes(name) || common.includes(file.fileName)))
          this.error(`${file.fileName}: an element, the runtime or what rounds share was expected`);
        const stranger = file.imports.find((each) => !common.includes(each));
        if (stranger) this.error(`${file.fileName}: imports ${stranger}`);
        if (names.includes(name)) needs[name] = [...file.imports, file.fileName];
      }
    },
  };
}
