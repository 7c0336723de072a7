import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, listElements } from '../lib/paths.mjs';
import { runTool } from '../lib/run.mjs';

/** Writes dist/custom-elements.json, from which types and editor data are made. */
export async function buildManifest() {
  const args = [
    'analyze',
    '--litelement',
    '--quiet',
    '--globs',
    'src/components/**/*.ts',
    '--outdir',
    'dist',
  ];
  if ((await runTool('cem', args)) !== 0) throw new Error('manifest: the analyzer failed');
  const file = join(DIST, 'custom-elements.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const module of manifest.modules) tidyModule(module);
  nameElements(manifest);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Points at the built files, and leaves out what is nobody's business. */
function tidyModule(module) {
  const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  module.path = built(module.path);
  for (const declaration of [
    ...(module.declarations ?? []),
    ...(module.exports ?? []).map((each) => each.declaration),
  ]) {
    if (declaration?.module) declaration.module = built(declaration.module);
    // What dispatchEvent is called with is not an event's name; the doc blocks name them.
    if (declaration?.events)
      declaration.events = declaration.events.filter(({ name }) => name?.startsWith('kobling-'));
    if (declaration?.members) declaration.members = declaration.members.filter((member) => isPublic(member));
  }
}

function isPublic(member) {
  return (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#');
}

/** The analyzer cannot see through our register function; the folder names say which class has which tag. */
function nameElements(manifest) {
  const base = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ name }) => name === 'KoblingElement');
  if (!base) throw new Error('manifest: no class KoblingElement');
  for (const name of listElements()) {
    const module = manifest.modules.find((each) => each.path === `dist/components/${name}/${name}.js`);
    const declaration = module?.declarations?.findLast((each) => each.kind === 'class' && each.superclass);
    if (!declaration) throw new Error(`manifest: no class in src/components/${name}/${name}.ts`);
    declaration.tagName = `kobling-${name}`;
    declaration.customElement = true;
    // The analyzer hands attributes down from the base class, but neither parts nor custom properties.
    for (const kind of ['cssParts', 'cssProperties']) {
      const own = (declaration[kind] ?? []).filter(
        ({ name }) => !base[kind].some((one) => one.name === name),
      );
      declaration[kind] = [...base[kind], ...own];
    }
  }
}
