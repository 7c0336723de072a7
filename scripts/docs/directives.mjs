// What pages are filled in with at build time: {{version}}, tables from the manifest, the drawing of the house.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ROOT, listFiles } from '../lib/paths.mjs';
import { drawArchitecture } from './architecture.mjs';
import { notesOf } from './notes.mjs';

const LOOKS = ['theme', 'accent', 'density', 'corners', 'font'];

const WORDS = {
  da: {
    attribute: 'attribut',
    property: 'egenskab',
    event: 'hændelse',
    part: 'del',
    customProperty: 'custom property',
    what: 'hvad',
    standard: 'Standard',
    id: 'id',
    title: 'titel',
    name: 'navn',
    studio: 'Prøv det i studiet',
    onlyEnglish: '',
  },
  en: {
    attribute: 'attribute',
    property: 'property',
    event: 'event',
    part: 'part',
    customProperty: 'custom property',
    what: 'what',
    standard: 'Default',
    id: 'id',
    title: 'title',
    name: 'name',
    studio: 'Try it in the studio',
    onlyEnglish: '',
  },
};

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** Names with what they do; in English, and said so, where nobody has written it in Danish. */
export function table(head, items, language, name = (item) => item.name) {
  if (items.length === 0) return '';
  const t = WORDS[language];
  const text = ({ text: english, textDa, initial }) => {
    const words = language === 'en' ? english : (textDa ?? (english && `<span lang="en">${english}</span>`));
    return cell(`${words ?? ''}${initial ? ` ${t.standard}: \`${initial}\`.` : ''}`);
  };
  const rows = items.map((item) => `| \`${name(item)}\` | ${text(item)} |`);
  return [`| ${t[head]} | ${t.what} |`, '| --- | --- |', ...rows].join('\n');
}

/** The ready-made looks, the default one first: by name, and what each is like. */
function presetTable(language) {
  const words = JSON.parse(readFileSync(join(ROOT, 'docs', 'words.da.json'), 'utf8')).presets;
  const items = listFiles(join(DIST, 'presets'))
    .map((file) => ({ file, name: /^([\w-]+)\.tokens\.json$/.exec(file)?.[1] }))
    .filter(({ name }) => name)
    .sort((a, b) => Number(b.name === 'plain') - Number(a.name === 'plain'))
    .map(({ file, name }) => ({
      name,
      text: JSON.parse(readFileSync(join(DIST, 'presets', file), 'utf8')).$description,
      ...(words[name] ? { textDa: words[name] } : {}),
    }));
  return table('name', items, language);
}

/** The same thing on several elements is told once. */
const together = (elements, list) => [
  ...new Map(elements.flatMap((element) => element[list]).map((item) => [item.name, item])).values(),
];

const sets = (items) => items.map(({ initial: _initial, ...item }) => item);

/**
 * @param {string} source
 * @param {{ language: 'da' | 'en', kit: object, elements: import('./manifest.mjs').ElementInfo[], toSite: string }} context
 *   `toSite`: the way from the page to the site's root
 */
export function fillIn(source, { language, kit, elements }) {
  const t = WORDS[language];
  const attributes = together(elements, 'attributes');
  const values = {
    version: () => kit.version,
    studio: () => `[${t.studio}](/demo/studio/index.html${language === 'en' ? '#language=en' : ''})`,
    'attributes:looks': () =>
      table(
        'attribute',
        attributes.filter(({ name }) => LOOKS.includes(name)),
        language,
      ),
    customProperties: () => table('customProperty', sets(together(elements, 'customProperties')), language),
    parts: () => table('part', together(elements, 'parts'), language, ({ name }) => `::part(${name})`),
    presets: () => presetTable(language),
    instruments: () =>
      [
        `| ${t.id} | ${t.title} |`,
        '| --- | --- |',
        ...kit.instruments.map(
          ({ id, title }) => `| \`${id}\` | ${title[language].replaceAll('\u00ad', '')} |`,
        ),
      ].join('\n'),
    architecture: drawArchitecture,
    protocols: () =>
      elements
        .map(({ name, tag }) => ({ tag, name, ...notesOf(name) }))
        .map(
          ({ tag, name, title, protocol }) =>
            `## ${title.en} (\`<${tag}>\`)\n\n[Example](/dist/site/examples/${name}.html)\n\n${protocol || 'Not written yet.'}`,
        )
        .join('\n\n'),
  };
  const has = { presets: kit.presets.length > 0 };
  return source
    .replace(/<!-- if: (\w+) -->\n([\s\S]*?)<!-- end -->\n?/g, (_all, name, body) => (has[name] ? body : ''))
    .replace(/\{\{([\w:]+)\}\}/g, (_all, name) => {
      if (!(name in values)) throw new Error(`docs: nothing is known of {{${name}}}`);
      return values[name]();
    });
}
