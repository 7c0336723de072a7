import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import { DIST, SRC, listElements, listFiles, listLanguages } from '../lib/paths.mjs';
import { runTool } from '../lib/run.mjs';

/**
 * Builds the modules for npm: one output module per source module, so that bundlers can leave out what is not used,
 * with dependencies left as imports, and their types beside them.
 * @param {import('vite').UserConfig} shared vite.config.ts
 */
export async function buildNpmModules(shared) {
  const entries = [
    'core/index',
    'core/model/schema/json-schema',
    'components/all',
    'presets/index',
    'ssr/ssr',
    'languages/add-language',
    ...listLanguages().map((tag) => `languages/${tag}`),
  ];
  for (const name of listElements()) entries.push(`components/${name}/define`, `components/${name}/${name}`);
  const there = entries.filter((entry) => existsSync(join(SRC, `${entry}.ts`)));
  await build(
    mergeConfig(shared, {
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: DIST,
        minify: false,
        sourcemap: true,
        lib: {
          entry: Object.fromEntries(there.map((entry) => [entry, join(SRC, `${entry}.ts`)])),
          formats: ['es'],
        },
        rolldownOptions: {
          external: [/^lit($|\/)/, /^@lit(-labs)?\//, /^idb($|\/)/, /^zod($|\/)/, /^ical-generator$/],
          output: { preserveModules: true, preserveModulesRoot: SRC, entryFileNames: '[name].js' },
        },
      },
    }),
  );
  if ((await runTool('tsc', ['-p', 'tsconfig.build.json'])) !== 0) throw new Error('types: tsc failed');
  nameAllTables();
}

/**
 * Each file of texts adds its table to the type `Tables`; whoever imports one element would see those of that element
 * alone, and types that name others would not hold. So the declaration brings them all along.
 */
function nameAllTables() {
  const folder = join(DIST, 'components');
  const adding = listFiles(folder).filter(
    (file) =>
      file.endsWith('.d.ts') &&
      /declare module '[^']*tables\.js'/.test(readFileSync(join(folder, file), 'utf8')),
  );
  const imports = adding.map((file) => `import '../${file.replace(/\.d\.ts$/, '.js')}';\n`);
  appendFileSync(join(folder, 'base', 'tables.d.ts'), imports.sort().join(''));
}
