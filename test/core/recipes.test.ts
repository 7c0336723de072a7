import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL('docs/recipes/', ROOT);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Lines without their indentation: a block stands where it reads well. */
const plain = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** Code that a recipe says is in a file; `…` stands for what was left out. */
const blocksOf = (recipe: string) =>
  [...recipe.matchAll(/^ *```\w+ file=(\S+)\n([^]*?)^ *```$/gm)].map(([, file = '', code = '']) => ({
    file,
    pieces: code.split(/^\s*…\s*$/m).map(plain),
  }));

const recipes = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');

describe.each(recipes)('the recipe %s', (name) => {
  const recipe = readFileSync(new URL(name, FOLDER), 'utf8');

  test('says whether it was tried, and on what or why not', () => {
    expect(recipe).toMatch(/^# .+\n\n\*\*(?:Tried(?::\*\*|\*\* on) .*\d|Not tried here\*\*, because )/);
  });

  test('is in the table of recipes', () => {
    expect(readFileSync(new URL('README.md', FOLDER), 'utf8')).toContain(`](${name})`);
  });

  test('shows code that stands in the files it names', () => {
    const blocks = blocksOf(recipe);
    if (/(?:react|vue|svelte|angular|typescript|wordpress)\.md/.test(name)) expect(blocks).not.toEqual([]);
    for (const { file, pieces } of blocks)
      for (const piece of pieces) expect(plain(read(file)), file).toContain(piece);
  });
});

test('recipes name the versions that the applications have', () => {
  for (const [app, names] of Object.entries({
    react: { react: 'React', vite: 'Vite', typescript: 'TypeScript' },
    vue: { vue: 'Vue', vite: 'Vite', 'vue-tsc': 'vue-tsc' },
    svelte: { svelte: 'Svelte', vite: 'Vite', 'svelte-check': 'svelte-check' },
    angular: { '@angular/core': 'Angular', typescript: 'TypeScript' },
    typescript: { typescript: 'TypeScript', vite: 'Vite' },
  })) {
    const { dependencies, devDependencies } = JSON.parse(read(`demo/frameworks/${app}/package.json`)) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const recipe = read(`docs/recipes/${app}.md`);
    for (const [dependency, name] of Object.entries(names))
      expect(recipe).toContain(`${name} ${dependencies[dependency] ?? devDependencies[dependency]}`);
  }
});
