import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import { SRC } from '../lib/paths.mjs';
import { partsPlugin } from './parts.mjs';
import { trustedTypesPlugin } from './trusted-types.mjs';

/**
 * Builds one self-contained file for a script tag.
 * @param {import('vite').UserConfig} shared vite.config.ts
 * @param {{ entry: string, folder: string, file: string, kind: 'es' | 'classic', parts?: Map<string, string>,
 *   policies?: 0 | 1, part?: string, alone?: boolean, define?: Record<string, string> }} script
 *   `alone`: the entry is the whole script, without Lit and without parts
 */
export async function buildScript(
  shared,
  { entry, folder, file, kind, parts, policies, part, alone = false, define = {} },
) {
  const version = shared.define.__KOBLING_VERSION__;
  const wrapped = kind === 'classic' && !alone;
  const plugins = [selfContained()];
  if (part !== undefined) plugins.push(templatesOnly());
  if (!alone) {
    plugins.push(trustedTypesPlugin({ kind, policies }));
    plugins.push(partsPlugin({ kind, folder: part === undefined ? './parts/' : './', parts, version }));
  }
  if (wrapped) plugins.push(classicEntry(entry, part, version));
  await build(
    mergeConfig(shared, {
      configFile: false,
      logLevel: 'warn',
      define,
      plugins,
      build: {
        outDir: folder,
        lib: {
          entry: wrapped ? CLASSIC_ENTRY : entry,
          formats: [kind === 'es' ? 'es' : 'iife'],
          // Required by the format; the entry exports nothing, so no global comes of it.
          name: 'kobling',
          fileName: () => file,
        },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    }),
  );
}

/**
 * A part that paints gets Lit's template tags alone: the Lit that renders is in the file that loads the part.
 * @returns {import('vite').Plugin}
 */
function templatesOnly() {
  return {
    name: 'kobling-templates-only',
    enforce: 'pre',
    resolveId: (id) => (id === 'lit' ? join(SRC, 'loader', 'lit-templates.ts') : null),
  };
}

const CLASSIC_ENTRY = 'virtual:kobling-classic';

/**
 * The entry of a classic script. The kit first puts its part loader on the registry; a part hands its exports over
 * there, to the kit of its own version.
 * @param {string} entry
 * @param {string | undefined} part
 * @param {string} version as a literal
 * @returns {import('vite').Plugin}
 */
function classicEntry(entry, part, version) {
  const module = JSON.stringify(entry);
  const loader = JSON.stringify(join(SRC, 'loader', 'classic-part.ts'));
  const code =
    part === undefined
      ? `import ${loader}; import ${module};`
      : `import * as part from ${module};
         globalThis[Symbol.for('kobling')].classic[${version}].parts[${JSON.stringify(part)}] = part;`;
  return {
    name: 'kobling-classic-entry',
    resolveId: (id) => (id.endsWith(CLASSIC_ENTRY) ? `\0${CLASSIC_ENTRY}` : null),
    load: (id) => (id === `\0${CLASSIC_ENTRY}` ? { code, moduleSideEffects: true } : null),
  };
}

/** Fails where a script has static imports, exports where there may be none, or is more than one file. */
function selfContained() {
  return {
    name: 'kobling-self-contained',
    generateBundle(options, bundle) {
      const files = Object.values(bundle);
      if (files.length !== 1)
        this.error(`${files.map((file) => file.fileName).join(', ')}: expected one file`);
      for (const file of files) {
        if (file.type !== 'chunk') continue;
        if (file.imports.length > 0) this.error(`${file.fileName}: imports ${file.imports.join(', ')}`);
        if (options.format === 'iife' && /^\s*(?:var|let|const)\s/.test(file.code)) {
          this.error(`${file.fileName}: adds a global`);
        }
      }
    },
  };
}
