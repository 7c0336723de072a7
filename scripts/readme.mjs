// Writes the tables of the elements into README.md from the manifest. With --check it only says whether they are stale.
import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- elements:start -->';
const END = '<!-- elements:end -->';
const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ')
    .trim();
const section = (title, rows) =>
  rows.length === 0
    ? []
    : [
        '',
        `| ${title} | |`,
        '| --- | --- |',
        ...rows.map(([name, text]) => `| \`${name}\` | ${cell(text)} |`),
      ];

const elements = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ customElement, name }) => customElement && /^Kobling(?!Element)/.test(name))
  .map((declaration) => ({
    ...declaration,
    tag:
      declaration.tagName ??
      `kobling-${declaration.name
        .slice(7)
        .replace(/(?<!^)[A-Z]/g, '-$&')
        .toLowerCase()}`,
  }))
  .sort((a, b) => a.tag.localeCompare(b.tag));

const text = elements
  .map(
    ({
      tag,
      summary,
      description,
      attributes = [],
      events = [],
      cssParts = [],
      cssProperties = [],
      members = [],
    }) => {
      const reflected = new Set(attributes.map(({ fieldName }) => fieldName));
      const properties = members.filter(
        ({ kind, privacy, name, static: isStatic, readonly }) =>
          kind === 'field' &&
          !privacy &&
          !isStatic &&
          !readonly &&
          !reflected.has(name) &&
          !name.startsWith('#'),
      );
      const once = (list) => [...new Map(list.map((one) => [one.name, one])).values()];
      return [
        `### \`<${tag}>\``,
        '',
        summary ?? description ?? '',
        ...section(
          'attribute',
          once(attributes).map(({ name, description: d, default: value }) => [
            name,
            value && value !== 'undefined' ? `${d ?? ''} Default: \`${value}\`.` : d,
          ]),
        ),
        ...section(
          'property',
          once(properties).map(({ name, description: d }) => [name, d]),
        ),
        ...section(
          'event',
          once(events).map(({ name, description: d }) => [name, d]),
        ),
        ...section(
          'part',
          once(cssParts).map(({ name, description: d }) => [`::part(${name})`, d]),
        ),
        ...section(
          'custom property',
          once(cssProperties).map(({ name, description: d }) => [name, d]),
        ),
      ].join('\n');
    },
  )
  .join('\n\n');

const path = new URL('README.md', root);
const readme = readFileSync(path, 'utf8');
const [before, rest] = readme.split(START);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error('README.md has lost its markers for the elements.');
const next = `${before}${START}\n\n${text}\n\n${END}${after}`;
const { format, resolveConfig } = await import('prettier');
const options = { ...(await resolveConfig(new URL('README.md', root).pathname)), filepath: 'README.md' };
const formatted = await format(next, options);
if (process.argv.includes('--check')) {
  if (formatted !== readme) {
    console.error('README.md: the tables of the elements are stale. Run: npm run readme');
    process.exit(1);
  }
} else writeFileSync(path, formatted);
