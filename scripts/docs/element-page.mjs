// A page about an element: notes from beside its code, the example that the tests open, and tables from the manifest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { table } from './directives.mjs';
import { escapeHtml } from './markdown.mjs';
import { notesOf } from './notes.mjs';

const WORDS = {
  da: {
    example: 'Eksempel',
    exampleNote: 'Dette er filen, som prøverne åbner. Det, I skriver, bliver i fanen.',
    open: 'Åbn eksemplet for sig',
    noExample: 'Der er intet eksempel endnu.',
    noNotes: 'Der er ikke skrevet om elementet endnu. Tabellerne er fra koden.',
    code: 'Koden i eksemplet',
    studio: 'Sæt det op i studiet',
    reference: 'Attributter, egenskaber og hændelser',
    attributes: 'Attributter',
    properties: 'Egenskaber uden attribut',
    propertiesNote:
      'Enhver attribut er også en egenskab. Sammensatte data sættes som egenskab, eller i et `<script type="application/json" data-property="…">` inde i elementet.',
    events: 'Hændelser',
    eventsNote: 'De bobler op gennem siden, og de bærer tal og navne, aldrig svar.',
    parts: 'Dele',
    customProperties: 'Custom properties',
    slots: 'Det, der står inden i',
    load: 'Hent det',
  },
  en: {
    example: 'Example',
    exampleNote: 'This is the file that the tests open. What you write stays in this tab.',
    open: 'Open the example by itself',
    noExample: 'There is no example yet.',
    noNotes: 'Nobody has written about the element yet. The tables are from the code.',
    code: 'The code of the example',
    studio: 'Set it up in the studio',
    reference: 'Attributes, properties and events',
    attributes: 'Attributes',
    properties: 'Properties without an attribute',
    propertiesNote:
      'Every attribute is a property too. Complex data goes in by property, or in a `<script type="application/json" data-property="…">` inside the element.',
    events: 'Events',
    eventsNote: 'They bubble through the page and carry counts and names, never answers.',
    parts: 'Parts',
    customProperties: 'Custom properties',
    slots: 'What stands inside',
    load: 'Load it',
  },
};

/** What there is to see and copy of an example: the body of the page, without what is around it. */
function bodyOf(html) {
  const lines = /<h1>[\s\S]*?<\/h1>\n([\s\S]*?)\n {4}<\/main>/.exec(html)?.[1] ?? html;
  return lines.replace(/^ {6}/gm, '');
}

/**
 * @param {import('./manifest.mjs').ElementInfo} element
 * @param {{ language: 'da' | 'en', kit: object }} context
 * @returns {string} Markdown
 */
export function elementPage(element, { language, kit }) {
  const t = WORDS[language];
  const notes = notesOf(element.name);
  const example = join(ROOT, 'docs', 'examples', `${element.name}.html`);
  const hasExample = existsSync(example);
  const file = kit.files[`${element.name}.js`];
  const kB = (file.bytes / 1000).toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
    maximumFractionDigits: 1,
  });
  const fragment = new URLSearchParams({ element: element.name, ...(language === 'en' ? { language } : {}) });
  const frame = `<iframe class="example" src="/dist/site/examples/${element.name}.html" title="${escapeHtml(`${t.example}: ${notes.title[language]}`)}"></iframe>`;
  const section = (title, body, note = '') =>
    body ? `### ${title}\n\n${note ? `${note}\n\n` : ''}${body}\n` : '';
  return [
    `# ${notes.title[language]}`,
    `\`<${element.tag}>\``,
    notes.purpose[language] ||
      (language === 'en' ? element.summary : `<span lang="en">${element.summary}</span>`),
    `[${t.studio}](/demo/studio/index.html#${fragment})`,
    `## ${t.example}`,
    hasExample
      ? `${t.exampleNote} [${t.open}](/dist/site/examples/${element.name}.html)\n\n${frame}\n\n<details><summary>${t.code}</summary>\n\n\`\`\`html\n${bodyOf(readFileSync(example, 'utf8'))}\n\`\`\`\n\n</details>`
      : t.noExample,
    notes[language] || t.noNotes,
    `## ${t.load}`,
    `\`\`\`html\n<script type="module" src="/kobling/cdn/${element.name}.js"></script>\n\`\`\`\n\n\`\`\`js\nimport 'kobling/${element.name}';\n\`\`\`\n\n${kB} kB (gzip).`,
    `## ${t.reference}`,
    section(t.attributes, table('attribute', element.attributes, language)),
    section(t.properties, table('property', element.properties, language), t.propertiesNote),
    section(t.events, table('event', element.events, language), t.eventsNote),
    section(
      t.slots,
      element.slots.map((slot) => (language === 'da' ? (slot.textDa ?? slot.text) : slot.text)).join('\n\n'),
    ),
    section(
      t.parts,
      table('part', element.parts, language, ({ name }) => `::part(${name})`),
    ),
    section(t.customProperties, table('customProperty', element.customProperties, language)),
  ]
    .filter(Boolean)
    .join('\n\n');
}
