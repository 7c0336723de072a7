// Which pages there are: Markdown beside the code, in docs/ and at the root, each in the languages it is written in.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, listFiles } from '../lib/paths.mjs';
import { notesOf } from './notes.mjs';

/** @typedef {'da' | 'en'} Language */

/**
 * @typedef {object} Page
 * @property {string} source path in the repository
 * @property {Language} language
 * @property {string} path of the page within the site
 * @property {string} group
 * @property {string} [element] the element it is about
 * @property {Page | undefined} other the same page in the other language
 */

/** In the order of the menu. What is named in none comes under `more`, so that nothing written is left out. */
const GROUPS = [
  { id: 'start', title: { da: 'Kom i gang', en: 'Start' }, pages: ['docs/start'] },
  { id: 'elements', title: { da: 'Elementer', en: 'Elements' }, pages: [] },
  {
    id: 'use',
    title: { da: 'Tilpas', en: 'Make it yours' },
    pages: [
      'docs/theming',
      'docs/adding-a-language',
      'docs/catalogue-guide',
      'docs/json-ld',
      'docs/instruments',
      'docs/rounds',
    ],
  },
  {
    id: 'trust',
    title: { da: 'Godkend', en: 'Approve' },
    pages: ['docs/privacy', 'docs/conformance', 'docs/chartability'],
  },
  { id: 'recipes', title: { da: 'Opskrifter', en: 'Recipes' }, pages: [] },
  { id: 'more', title: { da: 'Mere', en: 'More' }, pages: [] },
  {
    id: 'contributors',
    title: { da: 'For udviklere', en: 'For contributors' },
    pages: [
      'README',
      'docs/architecture',
      'docs/adding-an-element',
      'docs/screen-reader-protocol',
      'CONTRIBUTING',
      'CHANGELOG',
    ],
  },
];
export const GROUP_TITLES = Object.fromEntries(GROUPS.map(({ id, title }) => [id, title]));

const groupOf = (base) =>
  GROUPS.find(({ pages }) => pages.includes(base))?.id ??
  (base.startsWith('docs/recipes/') ? 'recipes' : 'more');

const root = (language) => (language === 'da' ? '' : 'en/');

/**
 * @param {{ name: string }[]} elements
 * @returns {Page[]} in the order of the menu
 */
export function listPages(elements) {
  const written = [
    ...listFiles(join(ROOT, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((file) => existsSync(join(ROOT, file))),
  ];
  const pages = written.map((source) => {
    const [, base, danish] = /^(.*?)(\.da)?\.md$/.exec(source);
    const language = danish ? 'da' : 'en';
    const name = base.replace(/^docs\//, '').toLowerCase();
    return { source, base, language, path: `${root(language)}${name}.html`, group: groupOf(base) };
  });
  for (const { name } of elements) {
    const base = `src/components/${name}/${name}`;
    for (const language of ['da', 'en'])
      pages.push({
        source: `${base}.md`,
        base,
        language,
        path: `${root(language)}elements/${name}.html`,
        group: 'elements',
        element: name,
      });
  }
  for (const page of pages)
    page.other = pages.find(({ base, language }) => base === page.base && language !== page.language);
  const order = GROUPS.map(({ id }) => id);
  const place = ({ base, group }) => GROUPS.find(({ id }) => id === group).pages.indexOf(base);
  return pages.sort(
    (a, b) =>
      order.indexOf(a.group) - order.indexOf(b.group) ||
      place(a) - place(b) ||
      // Elements keep the order they came in.
      (a.element ? 0 : a.path < b.path ? -1 : 1),
  );
}

/** The menu of a language: its own pages, and those that are written in the other alone. */
export const menuOf = (pages, language) =>
  pages.filter((page) => page.language === language || page.other === undefined);

/**
 * The Markdown of a page, ready to be rendered.
 * @returns {string} empty for an element nobody has written about
 */
export function readSource(page) {
  if (page.element) return notesOf(page.element)[page.language];
  const text = readFileSync(join(ROOT, page.source), 'utf8').replaceAll('\r\n', '\n');
  // The page's head has the way to the other language already.
  return text.replace(/^\[(?:In English|På dansk)\]\([^)]*\)\n+/m, '');
}
