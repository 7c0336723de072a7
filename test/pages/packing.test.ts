import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { build as viteBuild, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A project that has installed the kit from its tarball, and what the kit says it depends on; no network. */
let project = '';

beforeAll(() => {
  // Bundlers choose files for development otherwise.
  vi.stubEnv('NODE_ENV', 'production');
  project = mkdtempSync(join(tmpdir(), 'kobling-project-'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const output = execFileSync(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const packed = Object.values(JSON.parse(output) as Record<string, { filename: string }>)[0];
  const kobling = join(project, 'node_modules', 'kobling');
  mkdirSync(kobling, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, packed?.filename ?? ''), '--strip-components=1', '-C', kobling]);
  const { dependencies } = JSON.parse(readFileSync(join(kobling, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link, 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true });
});

/** What a page fetches at its start, and the files that wait until they are needed. */
interface Bundle {
  readonly start: string;
  readonly later: readonly string[];
}

const bundlers: Readonly<Record<string, (entry: string) => Promise<Bundle>>> = {
  async vite(entry) {
    const result = await viteBuild({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        lib: { entry, formats: ['es'] },
        rolldownOptions: { output: { minify: true } },
      },
    });
    const [{ output }] = result as [Rolldown.RolldownOutput];
    const chunks = output.filter((each) => each.type === 'chunk');
    const byName = new Map(chunks.map((each) => [each.fileName, each]));
    const first = new Set<string>();
    const add = (name: string): void => {
      if (first.has(name)) return;
      first.add(name);
      byName.get(name)?.imports.forEach(add);
    };
    chunks.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => add(fileName));
    return split(chunks.map(({ fileName, code }) => [first.has(fileName), code]));
  },

  async esbuild(entry) {
    const { outputFiles, metafile } = await esbuild.build({
      absWorkingDir: project,
      entryPoints: [entry],
      outdir: 'out',
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      target: 'es2022',
      // What a page with this loader takes as text or leaves alone; the kit has none, dependencies may.
      platform: 'browser',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const first = new Set<string>();
    const add = (name: string): void => {
      if (first.has(name)) return;
      first.add(name);
      for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
        if (kind === 'import-statement') add(path);
    };
    for (const [name, { entryPoint }] of Object.entries(metafile.outputs))
      if (entryPoint === 'entry.js') add(name);
    return split(
      outputFiles.map(({ path, text }) => [
        first.has(path.slice(project.length + 1).replaceAll('\\', '/')),
        text,
      ]),
    );
  },
};

function split(files: readonly (readonly [isFirst: boolean, code: string])[]): Bundle {
  const codes = (wanted: boolean) => files.filter(([isFirst]) => isFirst === wanted).map(([, code]) => code);
  return { start: codes(true).join('\n'), later: codes(false) };
}

async function bundle(name: string, code: string): Promise<Bundle> {
  const entry = join(project, 'entry.js');
  writeFileSync(entry, code);
  const bundler = bundlers[name];
  if (!bundler) throw new Error(`no bundler ${name}`);
  return bundler(entry);
}

const kB = (code: string): number => gzipSync(code, { level: 9 }).length / 1000;
const TAGS = ['assessment', 'data', 'offer-finder', 'radar', 'report', 'workspace'];
/** Tags that a piece of code registers; the workspace's name is also that of what it gives. */
const tagsIn = (code: string): string[] => {
  const strings = code.replace(/Symbol\.for\([^)]*\)/g, '');
  return TAGS.filter((tag) => new RegExp(`["'\`]kobling-${tag}["'\`],`).test(strings));
};

describe.each(Object.keys(bundlers))('bundled with %s from the tarball', (bundler) => {
  test('one function of the core brings no element, no Lit, no store, and no other part of the domain', async () => {
    const { start } = await bundle(
      bundler,
      "import { parseCatalogue } from 'kobling/core'; globalThis.parse = parseCatalogue;",
    );
    expect(start).not.toMatch(/customElements|HTMLElement|litElementVersions|indexedDB|adoptedStyleSheets/);
    expect(tagsIn(start)).toEqual([]);
    // The reader of files with its schemas; the engine alone would be as much again.
    expect(kB(start)).toBeLessThan(30);
    expect(kB(start)).toBeGreaterThan(5);
  });

  test('an import of the core without a name is nothing', async () => {
    const { start } = await bundle(
      bundler,
      "import 'kobling/core'; import * as core from 'kobling/core'; void core;",
    );
    expect(kB(start)).toBeLessThan(0.1);
  });

  test('the radar brings itself alone; what it needs later waits in files of its own', async () => {
    const { start, later } = await bundle(bundler, "import 'kobling/radar';");
    expect(tagsIn(start)).toEqual(['radar']);
    expect(tagsIn(later.join('\n')).filter((tag) => tag !== 'radar' && tag !== 'workspace')).toEqual([]);
    expect(start).not.toMatch(/Hvad vil I gerne have løst|Sværest|zod/);
    // As much as the file for script tags, and what a bundler's own loading of parts costs.
    expect(kB(start)).toBeLessThan(20);
    expect(later.length).toBeGreaterThan(5);
  });

  test('a class registers nothing, and is gone where it is not used', async () => {
    const unused = await bundle(bundler, "import { KoblingRadar } from 'kobling/radar/element';");
    expect(kB(unused.start)).toBeLessThan(0.1);
    const used = await bundle(
      bundler,
      "import { KoblingRadar } from 'kobling/radar/element'; globalThis.Radar = KoblingRadar;",
    );
    expect(used.start).not.toMatch(/customElements\.define/);
    expect(kB(used.start)).toBeGreaterThan(5);
  });

  test('the whole kit has each element once', async () => {
    const { start } = await bundle(bundler, "import 'kobling';");
    expect(tagsIn(start)).toEqual(TAGS);
  });
});

test('the tarball has what README names', () => {
  const there = (path: string) =>
    readFileSync(join(project, 'node_modules', 'kobling', 'dist', path), 'utf8').length > 0;
  const { version } = JSON.parse(
    readFileSync(join(project, 'node_modules', 'kobling', 'package.json'), 'utf8'),
  ) as { version: string };
  for (const file of [
    'kobling.js',
    'loader.js',
    'frame.html',
    'frame-parent.js',
    'parts/store.js',
    'integrity.json',
  ])
    expect([there(`cdn/${file}`), there(`cdn/${version}/${file}`)]).toEqual([true, true]);
  expect(there(`cdn/${version}/shared/runtime.js`)).toBe(true);
  expect(there('ssr/ssr.js')).toBe(true);
});
