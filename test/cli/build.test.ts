import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue, offer } from '../core/exchange/fixtures.js';
import { nodeHost } from '../../src/cli/node-host.js';
import { openShards } from '../../src/core/exchange/shards/open-shards.js';
import { run } from '../../src/cli/run.js';
import { memoryHost } from './support/memory-host.js';

const good = JSON.stringify(catalogue([offer('hjaelp', { after: null }), offer('raad', { after: null })]));
const bad = JSON.stringify(catalogue([offer('hjaelp', { after: null }), offer('kursus', { title: null })]));
const call = async (machine: ReturnType<typeof memoryHost>, line: string) =>
  run(`catalogue build ${line}`.split(' '), machine.host);

describe('catalogue build', () => {
  it('writes a folder that gives the offers back', async () => {
    const machine = memoryHost({ 'a.json': good });
    expect(await call(machine, 'a.json --out ud/')).toBe(0);
    const shards = openShards(machine.text('ud/manifest.json'), (file) =>
      Promise.resolve(machine.text(`ud/${file}`)),
    );
    const needs = Object.keys(shards.manifest.needs);
    const { catalogues, failures } = await shards.load({ needs, municipality: null });
    expect(failures).toEqual([]);
    expect(catalogues[0]?.offers.map(({ id }) => id).sort()).toEqual(['hjaelp', 'raad']);
    expect(machine.printed()).toMatch(/2 tilbud i \d+ filer, .*manifest\.json i finderen\./su);
  });

  it('tells of every row that is set aside, and builds with the rest', async () => {
    const machine = memoryHost({ 'a.json': bad });
    expect(await call(machine, 'a.json --out ud')).toBe(1);
    expect(machine.printed()).toContain('»title« mangler');
    expect(machine.text('ud/manifest.json')).toContain('"offers":1');
  });

  it('writes nothing where a file cannot be used', async () => {
    const machine = memoryHost({ 'a.json': good, 'b.json': '{' });
    expect(await call(machine, 'a.json b.json --out ud')).toBe(2);
    expect(machine.files()).toEqual(['a.json', 'b.json']);
  });

  it.each([
    ['a.json', /--out/u],
    ['--out ud', /hvilken fil/u],
    ['a.json a.json --out ud', /samme id/u],
  ])('wants to know where and what: %s', async (line, words) => {
    const machine = memoryHost({ 'a.json': good });
    expect(await call(machine, line)).toBe(2);
    expect(machine.complained()).toMatch(words);
    expect(machine.files()).toEqual(['a.json']);
  });

  it('takes a file that is too large for a finder', async () => {
    const large = `${good}${' '.repeat(90_000_001)}`;
    const machine = memoryHost({ 'a.json': large });
    expect(await call(machine, 'a.json --out ud')).toBe(0);
    expect(await run(['catalogue', 'check', 'a.json'], machine.host)).toBe(2);
  });

  it('speaks English', async () => {
    const machine = memoryHost({ 'a.json': good, 'ud/index.html': '<p>' }, 'en_GB.UTF-8');
    expect(await call(machine, 'a.json --out ud')).toBe(2);
    expect(machine.complained()).toContain('ud holds other things');
  });

  it.each([['ud/index.html'], ['ud/manifest.json'], ['ud/shards/egen.json']])(
    'leaves a folder alone that somebody else has filled: %s',
    async (path) => {
      const machine = memoryHost({ 'a.json': good, [path]: '{ "name": "app" }' });
      expect(await call(machine, 'a.json --out ud')).toBe(2);
      expect(machine.files()).toEqual(['a.json', path]);
    },
  );

  it('leaves what others have put beside an earlier edition, and its files for whoever reads them', async () => {
    const machine = memoryHost({ 'a.json': good });
    await call(machine, 'a.json --out ud');
    await machine.host.write('ud/README.md', 'vores');
    await machine.host.write('ud/shards/egen.json', 'vores');
    const before = machine.files();
    await machine.host.write('a.json', good.replaceAll('hjaelp', 'anden-hjaelp'));
    expect(await call(machine, 'a.json --out ud')).toBe(0);
    expect(machine.files()).toEqual(expect.arrayContaining(before));
    expect(machine.printed()).toMatch(/\d+ filer fra en tidligere udgave ligger der stadig/u);
    expect(await call(machine, 'a.json --out ud --prune')).toBe(0);
    const left = machine.files();
    expect(left).toEqual(expect.arrayContaining(['ud/README.md', 'ud/shards/egen.json']));
    const fresh = memoryHost({ 'a.json': good.replaceAll('hjaelp', 'anden-hjaelp') });
    await call(fresh, 'a.json --out ud');
    expect(new Set(left)).toEqual(new Set([...fresh.files(), 'ud/README.md', 'ud/shards/egen.json']));
  });

  it('makes the same files of the same catalogue', async () => {
    const [one, other] = [memoryHost({ 'a.json': good }), memoryHost({ 'a.json': good })];
    await call(one, 'a.json --out ud');
    await call(other, 'a.json --out ud');
    expect(one.files()).toEqual(other.files());
    for (const path of one.files()) expect(one.text(path)).toBe(other.text(path));
  });
});

describe('catalogue build on a disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kobling-build-'));
    writeFileSync(join(folder, 'a.json'), good);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const build = async (out: string, ...more: string[]) => {
    const said: string[] = [];
    const host = {
      ...nodeHost,
      env: { LANG: 'da' },
      print: (text: string) => void said.push(text),
      complain: (text: string) => void said.push(text),
    };
    const args = ['catalogue', 'build', join(folder, 'a.json'), '--out', join(folder, out), ...more];
    return { exit: await run(args, host), said: said.join('') };
  };

  it('makes the folders, and deletes only what it wrote', async () => {
    expect(await build('et/katalog')).toMatchObject({ exit: 0 });
    const manifest = join(folder, 'et', 'katalog', 'manifest.json');
    const before = JSON.parse(readFileSync(manifest, 'utf8')) as { places: { file: string }[] };
    mkdirSync(join(folder, 'et', 'katalog', 'billeder'));
    writeFileSync(join(folder, 'et', 'katalog', 'billeder', 'logo.svg'), '<svg/>');
    writeFileSync(join(folder, 'a.json'), good.replaceAll('hjaelp', 'anden-hjaelp'));
    expect(await build('et/katalog', '--prune')).toMatchObject({ exit: 0 });
    expect(existsSync(join(folder, 'et', 'katalog', before.places[0]?.file ?? ''))).toBe(false);
    expect(existsSync(join(folder, 'et', 'katalog', 'billeder', 'logo.svg'))).toBe(true);
  });

  it('says so where a file stands in its way', async () => {
    const { exit, said } = await build('a.json');
    expect(exit).toBe(2);
    expect(said).toContain('Det er en fil, ikke en mappe.');
  });
});
