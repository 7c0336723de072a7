// Builds dist/site: the documentation as plain pages, the examples, the search, and what the studio knows of the kit.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { DIST, ROOT, listFiles } from '../lib/paths.mjs';
import { fillIn } from './directives.mjs';
import { elementPage } from './element-page.mjs';
import { frontPage } from './front.mjs';
import { collectKit } from './kit.mjs';
import { layout } from './layout.mjs';
import { linkerFor } from './links.mjs';
import { readElements } from './manifest.mjs';
import { renderMarkdown } from './markdown.mjs';
import { listPages, menuOf, readSource } from './pages.mjs';
import { buildIndex } from './search.mjs';

const SITE = join(DIST, 'site');
const LANGUAGES = /** @type {const} */ (['da', 'en']);

/** Needs the rest of dist/ to be built. */
export async function buildDocs() {
  rmSync(SITE, { recursive: true, force: true });
  const kit = await collectKit();
  const elements = readElements();
  write('kit.json', JSON.stringify(kit));
  const pages = listPages(elements);
  /** @type {Map<string, string>} */
  const files = new Map();
  const rendered = pages.map((page) => {
    const element = elements.find(({ name }) => name === page.element);
    const source = element
      ? elementPage(element, { language: page.language, kit })
      : fillIn(readSource(page), { language: page.language, kit, elements });
    const linkTo = linkerFor(page, pages, files);
    const { html, headings } = renderMarkdown(source, { language: page.language, linkTo });
    // The menu has a Kobling already, which leads to the first page.
    page.title =
      page.base === 'README' ? 'README' : (headings.find(({ level }) => level === 1)?.text ?? page.source);
    page.description = describe(html);
    return { page, html: withFrames(html, linkTo), headings };
  });
  for (const { page, html, headings } of rendered)
    write(page.path, layout({ page, body: html, headings, pages, version: kit.version }));
  for (const language of LANGUAGES) {
    const front = frontPage({ language, elements, pages });
    write(front.page.path, layout({ ...front, pages, version: kit.version }));
    const menu = new Set(menuOf(pages, language));
    write(`search-${language}.json`, buildIndex(rendered.filter(({ page }) => menu.has(page))));
  }
  copyExamples();
  for (const [copy, source] of files) copyTo(copy, join(ROOT, source));
  copyTo('docs.css', join(ROOT, 'scripts', 'docs', 'site', 'docs.css'));
  await buildScript();
}

function write(path, text) {
  mkdirSync(dirname(join(SITE, path)), { recursive: true });
  writeFileSync(join(SITE, path), text);
}

function copyTo(path, source) {
  mkdirSync(dirname(join(SITE, path)), { recursive: true });
  copyFileSync(source, join(SITE, path));
}

/** The first paragraph, for search engines and for whoever shares the link. */
function describe(html) {
  const [, first = ''] =
    /<p>([\s\S]*?)<\/p>/.exec(html.replace(/<p><code>&lt;kobling-[\w-]+&gt;<\/code><\/p>/, '')) ?? [];
  const text = first
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

/** Frames that the build put in are no links of Markdown's. */
const withFrames = (html, linkTo) =>
  html.replace(/(<iframe[^>]* src=")([^"]+)"/g, (_all, before, src) => `${before}${linkTo(src)}"`);

/** The examples as they are, with the invented answers beside them. */
function copyExamples() {
  const folder = join(ROOT, 'docs', 'examples');
  for (const file of listFiles(folder)) copyTo(`examples/${file}`, join(folder, file));
  copyTo('examples/besvarelser.json', join(ROOT, 'demo', 'intranet', 'eksempel', 'alle-besvarelser.json'));
}

/** The pages' script, with the search library in it. */
async function buildScript() {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: SITE,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(ROOT, 'scripts', 'docs', 'site', 'docs.js'),
        formats: ['es'],
        fileName: () => 'docs.js',
      },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const script = readFileSync(join(SITE, 'docs.js'), 'utf8');
  if (/\bimport\b[^(]*from/.test(script))
    throw new Error('docs: the script of the pages is not in one piece');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildDocs();
