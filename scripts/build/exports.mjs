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

/** The module that registers every element, from the folders that are there. */
const allElements = () =>
  [
    '/** Registers every element of the kit. */',
    ...listElements().map((name) => `export * from './${name}/define.js';`),
    "export * from './base/events.js';",
    '',
  ].join('\n');

/** @returns {[file: string, is: string, expected: string][]} what names the elements */
function lists() {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const expected = { ...JSON.parse(manifest), exports: packageExports() };
  const all = readFileSync(join(SRC, 'components', 'all.ts'), 'utf8');
  return [
    ['package.json', manifest, `${JSON.stringify(expected, null, 2)}\n`],
    ['src/components/all.ts', all, allElements()],
  ];
}

/**
 * Holds package.json and src/components/all.ts against the element folders. A developer gets both put right; on the
 * build server (CI) a difference is an error.
 */
export function checkExports() {
  for (const [file, is, expected] of lists()) {
    if (is === expected) continue;
    if (process.env.CI)
      throw new Error(`${file} does not fit the element folders; run \`npm run build\` and commit`);
    writeFileSync(join(ROOT, file), expected);
    console.log(`${file} brought in line with the element folders`);
  }
}
