import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import { CDN, SRC, listElements } from '../lib/paths.mjs';
import { partFile, partsPlugin } from './parts.mjs';
import { trustedTypesPlugin } from './trusted-types.mjs';

/**
 * Builds the files for script tags: one ES module for the whole kit and one for each element, the classic file, their
 * lazy parts, and the loader. Every file is self-contained: parts share no chunks with them, so that a page loads one
 * file, and a lazy one when it is needed.
 * @param {import('vite').UserConfig} shared vite.config.ts
 */
export async function buildCdn(shared) {
  const script = (options) => buildScript(shared, options);
  /** @type {Map<string, string>} */
  const parts = new Map();
  for (const name of listElements()) {
    const entry = join(SRC, 'components', name, 'define.ts');
    await script({ entry, file: `${name}.js`, kind: 'es', parts, policies: 1 });
  }
  const all = join(SRC, 'components', 'all.ts');
  await script({ entry: all, file: 'kobling.js', kind: 'es', parts, policies: 1 });
  await script({ entry: all, file: 'kobling.classic.js', kind: 'classic', parts, policies: 1 });
  // A part may have parts: the map grows while it is gone through.
  for (const [name, entry] of parts) {
    for (const kind of /** @type {const} */ (['es', 'classic'])) {
      await script({ entry, file: partFile(name, kind), kind, parts, policies: 0, part: name });
    }
  }
  await script({
    entry: join(SRC, 'loader', 'loader.ts'),
    file: 'loader.js',
    kind: 'classic',
    parts,
    policies: 0,
    alone: true,
  });
  return parts;
}

/**
 * @param {import('vite').UserConfig} shared
 * @param {{ entry: string, file: string, kind: 'es' | 'classic', parts: Map<string, string>, policies: 0 | 1,
 *   part?: string, alone?: boolean }} script `alone`: the entry is the whole script
 */
async function buildScript(shared, { entry, file, kind, parts, policies, part, alone = false }) {
  const wrapped = kind === 'classic' && !alone;
  const plugins = [trustedTypesPlugin({ kind, policies }), selfContained()];
  if (part !== undefined) plugins.push(templatesOnly());
  if (!alone) plugins.push(partsPlugin({ kind, inPart: part !== undefined, parts }));
  if (wrapped) plugins.push(classicEntry(entry, part));
  await build(
    mergeConfig(shared, {
      configFile: false,
      logLevel: 'warn',
      plugins,
      build: {
        outDir: CDN,
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
 * there.
 * @param {string} entry
 * @param {string | undefined} part
 * @returns {import('vite').Plugin}
 */
function classicEntry(entry, part) {
  const module = JSON.stringify(entry);
  const loader = JSON.stringify(join(SRC, 'loader', 'classic-part.ts'));
  const code =
    part === undefined
      ? `import ${loader}; import ${module};`
      : `import * as part from ${module};
         const kit = globalThis[Symbol.for('kobling')] ??= {};
         (kit.parts ??= {})[${JSON.stringify(part)}] = part;`;
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
