import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import { DIST, SRC, listElements, listLanguages } from '../lib/paths.mjs';
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
}
