import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, listLanguages, languageTags, SRC } from '../../../scripts/lib/paths.mjs';
import { FORMAT_WORDS } from '../../../src/components/base/format.js';
import { addLanguage, type LanguagePack } from '../../../src/languages/add-language.js';
import { nb } from '../../../src/languages/nb.pack.js';
import { danishWordsIn } from '../../support/danish-words.js';

type Table = Readonly<Record<string, unknown>>;

const tables = listFiles(SRC).filter((file) => /^(?:components|frame)\/.*texts\.da\.ts$/.test(file));
const load = async (file: string, tag: string): Promise<Table> => {
  const module = (await import(join(SRC, file))) as Readonly<Record<string, Table>>;
  const table = module[tag];
  if (!table) throw new Error(`${file} exports no ${tag}`);
  return table;
};
const packOf = async (tag: string): Promise<LanguagePack> => {
  const module = (await import(join(SRC, 'languages', `${tag}.pack.ts`))) as Readonly<
    Record<string, LanguagePack>
  >;
  const pack = module[tag];
  if (!pack) throw new Error(`languages/${tag}.pack.ts exports no ${tag}`);
  return pack;
};

/** What a table is made of, by path: `text`, or a function with so many parameters. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}: made of figures`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, one]) => shapeOf(one, `${path}/${key}`));
}

/** Every sentence of a table; of those made from figures what is written in them. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [...String(value).matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/gsu)].map(([, , words = '']) => words);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

/** Every Danish text of the content. */
function danishOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('da' in value && typeof value.da === 'string') return [value.da];
  return Object.values(value).flatMap(danishOf);
}
const content = async (): Promise<ReadonlySet<string>> => {
  const folder = join(SRC, 'core', 'content');
  const files = [
    ...['needs', 'facts', 'glossary', 'practice'].map((name) => `${name}.json`),
    ...readdirSync(join(folder, 'instruments')).flatMap((name) =>
      name.endsWith('.json') ? [`instruments/${name}`] : [],
    ),
  ];
  const { NEED_GROUPS } = await import('../../../src/core/content/needs.js');
  return new Set([
    ...danishOf(NEED_GROUPS),
    ...danishOf(FORMAT_WORDS),
    ...files.flatMap((file) => danishOf(JSON.parse(readFileSync(join(folder, file), 'utf8')))),
  ]);
};

test('all tables of texts are found', () => {
  expect(tables.length).toBeGreaterThan(28);
});

describe.each(['en', ...listLanguages()])('the texts in %s', (tag) => {
  test.each(tables)('have all that %s has, and nothing else', async (file) => {
    const there = await load(file.replace('.da.ts', `.${tag}.ts`), tag);
    expect(shapeOf(there)).toEqual(shapeOf(await load(file, 'da')));
  });
});

describe.each(listLanguages())('the language %s', (tag) => {
  test('serves the tags that loaders know', async () => {
    const pack = await packOf(tag);
    expect([pack.tag, pack.also ?? []]).toEqual([tag, languageTags()[tag]]);
  });

  test('has every table that a component asks for, from a file of its own', async () => {
    const asked = listFiles(SRC)
      .filter((file) => file.startsWith('components/') && /(?<!\.(?:da|en))\.ts$/.test(file))
      .flatMap((file) => [...readFileSync(join(SRC, file), 'utf8').matchAll(/textsFor\('(\w+)'/g)])
      .map(([, name]) => name);
    expect(Object.keys((await packOf(tag)).tables).sort()).toEqual([...new Set(asked)].sort());
  });

  test('has every text of the content, and none that is not there', async () => {
    const there = Object.keys((await packOf(tag)).content);
    const wanted = await content();
    expect(there.filter((text) => !wanted.has(text))).toEqual([]);
    expect([...wanted].filter((text) => !there.includes(text))).toEqual([]);
  });

  test('leaves no text empty', async () => {
    const { content: texts } = await packOf(tag);
    expect(Object.keys(texts).filter((text) => !/\S/u.test(texts[text] ?? ''))).toEqual([]);
  });
});

describe('bokmål', () => {
  /** Danish schemes keep their names. */
  const NAMES = /VoksenUddannelse|voksenuddannelse\.dk|Virksomhedsguiden/g;

  test('has no Danish word left', () => {
    const { tables: written, content: texts } = nb;
    const sentences = [...sentencesOf(written), ...Object.values(texts)];
    expect(sentences.length).toBeGreaterThan(1400);
    const told = sentences.flatMap((text) =>
      danishWordsIn(text.replace(NAMES, '')).map((word) => `${word}: ${text}`),
    );
    expect(told).toEqual([]);
  });

  test('knows when it is Danish', () => {
    expect(danishWordsIn('Hvad vil I gerne have løst? Vælg i listen.')).toEqual([
      'hvad',
      'gerne have løst',
      'vælg',
    ]);
    expect(danishWordsIn('Hva vil dere gjerne ha løst? Velg i listen.')).toEqual([]);
  });

  test('quotes as Norwegians do', () => {
    const { tables: written, content: texts } = nb;
    expect(
      [...sentencesOf(written), ...Object.values(texts)].filter((text) => /[»«]\p{L}[^«»]*«|“/u.test(text)),
    ).toEqual([]);
  });
});

describe('adding a language', () => {
  test.each(['da', 'en', 'nb-NO', 'NB', '', '../nb'])('is refused for the tag "%s"', (tag) => {
    expect(() => addLanguage({ ...nb, tag })).toThrow(RangeError);
    expect(() => addLanguage({ ...nb, also: [tag] })).toThrow(RangeError);
  });

  test('does not need a page', () => {
    expect(typeof document).toBe('undefined');
  });
});

test('the guide counts the files of a language as they are', () => {
  const files = listFiles(SRC).filter((file) => /\.nb\.ts$|^languages\/nb\./.test(file));
  const read = (name: string) => readFileSync(join(SRC, '..', 'docs', name), 'utf8');
  expect(read('adding-a-language.md')).toContain(`A language is ${files.length} new files`);
  expect(read('adding-a-language.da.md')).toContain(`Et sprog er ${files.length} nye filer`);
});

test('tables are named after nothing that a text is', () => {
  const plain = ['finder', 'source', 'answer', 'below', 'assessment', 'report', 'radar', 'data'] as const;
  const keys = new Set(plain.flatMap((name) => Object.keys(nb.tables[name])));
  const named = Object.keys(nb.tables).filter((name) => !plain.some((one) => one === name));
  expect(named.filter((name) => keys.has(name))).toEqual([]);
});
