// Builds everything in dist/: npm modules with types, files for script tags, schemas, the manifest, hashes.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfigFromFile } from 'vite';
import { buildCdn } from './build/cdn.mjs';
import { buildCli } from './build/cli.mjs';
import { buildIntegrity } from './build/integrity.mjs';
import { buildManifest } from './build/manifest.mjs';
import { buildNpmModules } from './build/npm-modules.mjs';
import { buildPresets } from './build/presets.mjs';
import { buildEditorData } from './build/editor-data.mjs';
import { buildFrameworkTypes } from './build/types-frameworks.mjs';
import { buildSchemas } from './build/schemas.mjs';
import { checkExports } from './build/exports.mjs';
import { buildDocs } from './docs/build.mjs';
import { DIST, ROOT } from './lib/paths.mjs';

const environment = { command: /** @type {const} */ ('build'), mode: 'production' };
const { config } = await loadConfigFromFile(environment, join(ROOT, 'vite.config.ts'));

rmSync(DIST, { recursive: true, force: true });
const steps = {
  'package exports': checkExports,
  'npm modules': () => buildNpmModules(config),
  presets: buildPresets,
  schemas: buildSchemas,
  manifest: buildManifest,
  'types for frameworks': buildFrameworkTypes,
  'data for editors': buildEditorData,
  'files for script tags': async () => {
    const parts = await buildCdn(config);
    // Sorted, since they are found in whatever order modules are read: two builds give the same files.
    const sources = [...parts]
      .map(([name, id]) => [name, id.slice(ROOT.length).replaceAll('\\', '/')])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(
      join(DIST, 'cdn', 'parts.json'),
      `${JSON.stringify(Object.fromEntries(sources), null, 2)}\n`,
    );
  },
  'the command': () => buildCli(config),
  hashes: () => buildIntegrity(JSON.parse(config.define.__KOBLING_VERSION__)),
  // Last: it reads all the others.
  'the documentation': buildDocs,
};
for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  await step();
  console.log(`built ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
