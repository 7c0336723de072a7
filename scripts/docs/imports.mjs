// Reads who imports whom out of the sources, and gathers it by folder.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { SRC, listFiles } from '../lib/paths.mjs';

/** From the top down: what stands higher may import what stands lower. */
export const FLOORS = [
  'cli',
  'core',
  'loader',
  'parts',
  'elements',
  'components/base',
  'parts.ts',
  'core/exchange',
  'core/storage',
  'core/offers',
  'core/assessment',
  'core/radar',
  'core/content',
  'core/model',
];

/** The folder that a file counts to. */
export function groupOf(file) {
  if (/^components\/(?!base\/)/.test(file)) return 'elements';
  if (file === 'parts.ts') return file;
  return /^(?:core\/[^/]+|components\/base|[a-z-]+)(?=\/)/.exec(file)?.[0];
}

/** Imports that are made when something is needed, and not before. */
const LAZY = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/**
 * @typedef {{ from: string, to: string, count: number, isLazy: boolean }} Thread imports from one folder to another
 * @returns {{ groups: Map<string, { files: number, lines: number }>, threads: Thread[] }}
 */
export function readImports() {
  const files = listFiles(SRC).filter((file) => file.endsWith('.ts'));
  const known = new Set(listFiles(SRC));
  const groups = new Map();
  const threads = new Map();
  for (const file of files) {
    const from = groupOf(file);
    if (!from) continue;
    const text = readFileSync(join(SRC, file), 'utf8');
    const group = groups.get(from) ?? { files: 0, lines: 0 };
    group.files += 1;
    group.lines += text.split('\n').length;
    groups.set(from, group);
    const lazy = new Set([...text.matchAll(LAZY)].map(([, name]) => name));
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      const to = groupOf(resolve(file, fileName, known) ?? '');
      if (!to || to === from) continue;
      const isLazy = lazy.has(fileName);
      const key = `${from} ${to} ${isLazy}`;
      threads.set(key, { from, to, isLazy, count: (threads.get(key)?.count ?? 0) + 1 });
    }
  }
  return { groups, threads: [...threads.values()] };
}

function resolve(file, specifier, known) {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(dirname(file), specifier);
  return [path.replace(/\.js$/, '.ts'), path, `${path}.ts`].find((each) => known.has(each));
}

/**
 * The folders from the top down. One that FLOORS does not name comes right below the lowest that imports it, or on top
 * where nobody does.
 * @param {{ groups: Map<string, unknown>, threads: Thread[] }} imports
 */
export function stackFolders({ groups, threads }) {
  const rows = FLOORS.filter((name) => groups.has(name));
  for (const name of [...groups.keys()].filter((each) => !FLOORS.includes(each)).sort()) {
    const importers = threads
      .filter(({ to, isLazy }) => to === name && !isLazy)
      .map(({ from }) => rows.indexOf(from));
    rows.splice(Math.max(-1, ...importers) + 1, 0, name);
  }
  return rows;
}
