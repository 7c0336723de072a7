import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMN_KEYS } from '../../src/cli/columns/columns.js';
import { columnsTable, needsTable } from '../../src/cli/templates/lists.js';
import { run } from '../../src/cli/run.js';
import { fold } from '../../src/core/model/spelling.js';
import { findHeaderRow } from '../../src/cli/columns/headers.js';
import { TEXTS } from '../../src/cli/texts/texts.js';
import { memoryHost } from './support/memory-host.js';
import type { Language } from '../../src/cli/language.js';

const GUIDES: readonly (readonly [Language, string])[] = [
  ['da', 'docs/catalogue-guide.da.md'],
  ['en', 'docs/catalogue-guide.md'],
];

/** A table however its columns are lined up. */
const plain = (markdown: string) => markdown.replace(/ +/gu, ' ').replace(/-{3,}/gu, '---');

describe.each(GUIDES)('the guide in %s', (language, path) => {
  const guide = readFileSync(path, 'utf8');

  it('has the columns and needs as the command knows them', () => {
    expect(plain(guide)).toContain(columnsTable(TEXTS[language]));
    expect(plain(guide)).toContain(needsTable(TEXTS[language], language));
  });

  it('shows only commands that there are', async () => {
    const lines = [...guide.matchAll(/^npx kobling (.+)$/gmu)].map(([, line]) => line ?? '');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, word]) => quoted ?? word ?? '');
      const machine = memoryHost({}, language);
      await run(args, machine.host);
      // No file is there; a command that were not there would be told of otherwise.
      expect(machine.complained(), line).not.toMatch(/--help|Unexpected|Uventet/u);
    }
  });

  it('has an example that becomes what it says', async () => {
    const [, csv = ''] = /```csv\n([\s\S]*?)```/u.exec(guide) ?? [];
    const machine = memoryHost({ 't.csv': csv }, language);
    await run(
      ['catalogue', 'from-csv', 't.csv', '--publisher', 'Erhvervshub Østkyst', '--out', 'k.json'],
      machine.host,
    );
    const summary = machine.printed().split('\n').at(-4) ?? 'nothing';
    expect(guide).toContain(summary);
  });
});

describe('the columns', () => {
  it.each<Language>(['da', 'en'])(
    'are each known by their own header in %s, and no two by one',
    (language) => {
      const row = COLUMN_KEYS.map((key) => TEXTS[language].columns[key].header);
      expect(new Set(row.map(fold)).size).toBe(row.length);
      const found = findHeaderRow({ kind: 'csv', rows: [{ number: 1, cells: row }] });
      expect(found?.headers.map((header) => header.kind === 'column' && header.key)).toEqual(COLUMN_KEYS);
      expect(found?.language).toBe(language);
    },
  );
});
