import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfigFromFile } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from '../../scripts/build/cli.mjs';
import { workbook } from './support/workbook.js';

/** The command as it is published, built afresh: what it prints, where, and how it ends. */
const folder = mkdtempSync(join(tmpdir(), 'kobling-cli-'));
const built = join(folder, 'built');

beforeAll(async () => {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, 'vite.config.ts');
  if (!loaded) throw new Error('vite.config.ts is missing');
  await buildCli(loaded.config, built);
  // The package's own package.json says so; a folder of its own must too.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function kobling(...args: string[]): Promise<{ exit: number; out: string; complaint: string }> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, LC_ALL: 'da_DK.UTF-8' } };
    execFile(process.execPath, [join(built, 'kobling.js'), ...args], options, (error, out, complaint) => {
      const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ exit, out, complaint });
    });
  });
}

describe('the command kobling', () => {
  it('begins as a command does, and knows its version', async () => {
    expect(readFileSync(join(built, 'kobling.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await kobling('--version')).toEqual({ exit: 0, out: `${version}\n`, complaint: '' });
  });

  it('goes from template to a checked catalogue', async () => {
    expect(await kobling('catalogue', 'template')).toMatchObject({ exit: 0, complaint: '' });
    const made = await kobling('catalogue', 'from-csv', 'tilbud.csv', '--publisher', 'Partnerskab Østkyst');
    expect(made).toMatchObject({ exit: 0, complaint: '' });
    expect(made.out).toContain('2 rækker med tilbud, 2 med, 0 sat til side, 0 dubletter, 0 udløbne');
    expect(await kobling('catalogue', 'check', 'tilbud.json')).toEqual({
      exit: 0,
      out: 'tilbud.json\n2 tilbud, 2 i orden, 0 sat til side, 0 råd\n',
      complaint: '',
    });
  });

  it('reads a workbook, and CSV as old Excel saves it', async () => {
    const rows = [
      ['Titel', 'System', 'Behov'],
      ['Hjælp på Ærø', 'erhverv', 'export:3'],
    ];
    writeFileSync(join(folder, 'a.xlsx'), workbook({ Ark1: rows }));
    writeFileSync(
      join(folder, 'b.csv'),
      Buffer.from(rows.map((row) => row.join(';')).join('\r\n'), 'latin1'),
    );
    for (const [file, out] of [
      ['a.xlsx', 'a.json'],
      ['b.csv', 'b.json'],
    ] as const) {
      expect((await kobling('catalogue', 'from-csv', file, '--publisher', 'P')).exit).toBe(0);
      const { offers } = JSON.parse(readFileSync(join(folder, out), 'utf8')) as {
        offers: { title: object }[];
      };
      expect(offers[0]?.title).toEqual({ da: 'Hjælp på Ærø' });
    }
  });

  it('ends with 1 for what is to be mended and 2 for what cannot be used, and complains aside', async () => {
    writeFileSync(join(folder, 'c.csv'), 'Titel;System;Behov\n;erhverv;export\n');
    expect((await kobling('catalogue', 'from-csv', 'c.csv', '--publisher', 'P')).exit).toBe(1);
    expect(await kobling('catalogue', 'check', 'nope.json')).toEqual({
      exit: 2,
      out: '',
      complaint: 'nope.json\n  Filen findes ikke.\n',
    });
    expect(await kobling('catalogue', 'from-csv', '.', '--publisher', 'P')).toMatchObject({
      exit: 2,
      complaint: '.: Det er en mappe, ikke en fil.\n',
    });
    const lost = await kobling('catalogue', 'template', '--out', 'nowhere/t.csv');
    expect(lost).toMatchObject({ exit: 2, out: '' });
  });
});
