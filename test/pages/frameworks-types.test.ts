import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { folderOf, runIn } from '../../scripts/lib/frameworks.mjs';

const SAMPLES = fileURLToPath(new URL('../types/', import.meta.url));
/** Where the samples stand while an application's own checker reads them. */
const PLACE = 'types-check';

/** How each application checks types. */
const CHECKERS: Readonly<Record<string, readonly string[]>> = {
  typescript: ['tsc', '--pretty', 'false', '-p', `${PLACE}/tsconfig.json`],
  react: ['tsc', '--pretty', 'false', '-p', `${PLACE}/tsconfig.json`],
  vue: ['vue-tsc', '--pretty', 'false', '-p', `${PLACE}/tsconfig.json`],
  svelte: ['svelte-check', '--output', 'machine', '--tsconfig', `${PLACE}/tsconfig.json`],
  angular: ['ngc', '-p', `${PLACE}/tsconfig.json`],
};

/** Angular colours what it says, asked or not. */
const plain = (said: string) => said.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g'), '');

/** Checks the samples of one application; the lines of its faults, as the checker names them. */
function checkSamples(app: string): { faults: number[]; expected: number[]; said: string } {
  const folder = folderOf(app) as string;
  const place = join(folder, PLACE);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  const sample = readdirSync(join(SAMPLES, app))[0] ?? '';
  cpSync(join(SAMPLES, app), place, { recursive: true });
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', include: ['.', '../src/kobling.ts'] }),
  );
  const [tool = '', ...args] = CHECKERS[app] ?? [];
  const said = plain((runIn(folder, join('node_modules', '.bin', tool), args) as { said: string }).said);
  rmSync(place, { recursive: true });
  const escaped = sample.replace('.', '\\.');
  const at = new RegExp(`(?:^|[/"\\s])${escaped}(?:\\(|:|"\\s+)(\\d+)`);
  const found = said
    .split('\n')
    .filter((line) => /error\s+TS\d| ERROR "/.test(line))
    .map((line) => Number(at.exec(line)?.[1] ?? Number.NaN));
  const lines = readFileSync(join(SAMPLES, app, sample), 'utf8').split('\n');
  const expected = lines.flatMap((line, index) => (/^\s*(?:\/\/|<!--) ✗/.test(line) ? [index + 2] : []));
  return { faults: [...new Set(found)].sort((a, b) => a - b), expected, said };
}

describe.each(inject('frameworkApps'))('types in %s', (app) => {
  test('the application itself is well typed', () => {
    const { code, said } = runIn(folderOf(app), 'npm', ['run', '--silent', 'types']) as {
      code: number;
      said: string;
    };
    expect({ code, said }).toMatchObject({ code: 0 });
  });

  test('a wrong value, name or event is refused, and a right one is taken', () => {
    const { faults, expected, said } = checkSamples(app);
    expect(faults, said).toEqual(expected);
  });
});
