import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SRC, listElements, listLanguages } from '../lib/paths.mjs';
import { TYPE_MODULES } from './types-frameworks.mjs';

/** The package's specifiers, from the folders that are there. */
function packageExports() {
  const module = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  const elements = listElements().flatMap((name) => [
    [`./${name}`, module(`components/${name}/define`)],
    [`./${name}/element`, module(`components/${name}/${name}`)],
  ]);
  return Object.fromEntries([
    ['.', module('components/all')],
    ...elements,
    ['./core', module('core/index')],
    ['./languages', module('languages/add-language')],
    ...listLanguages().map((tag) => [`./languages/${tag}`, module(`languages/${tag}`)]),
    ['./presets', module('presets/index')],
    ['./presets/*.tokens.json', './dist/presets/*.tokens.json'],
    ...TYPE_MODULES.map((name) => [`./${name}`, module(`types/${name}`)]),
    ['./ssr', module('ssr/ssr')],
    ['./cdn/*', './dist/cdn/*'],
    ['./schema/*.json', './dist/schema/*.json'],
    ['./custom-elements.json', './dist/custom-elements.json'],
    ['./html-custom-data.json', './dist/html-custom-data.json'],
    ['./css-custom-data.json', './dist/css-custom-data.json'],
    ['./web-types.json', './dist/web-types.json'],
    ['./package.json', './package.json'],
  ]);
}

/**
 * Holds package.json and src/components/all.ts against the element folders. A developer gets package.json put right;
 * on the build server (CI) a difference is an error.
 */
export function checkExports() {
  const all = readFileSync(join(SRC, 'components', 'all.ts'), 'utf8');
  for (const name of listElements()) {
    if (!all.includes(`'./${name}/define.js'`))
      throw new Error(`src/components/all.ts does not import ./${name}/define.js`);
  }
  const file = join(ROOT, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const expected = packageExports();
  if (JSON.stringify(manifest.exports) === JSON.stringify(expected)) return;
  if (process.env.CI)
    throw new Error('package.json: "exports" do not fit the element folders; run `npm run build` and commit');
  writeFileSync(file, `${JSON.stringify({ ...manifest, exports: expected }, null, 2)}\n`);
  console.log('package.json: "exports" brought in line with the element folders');
}
