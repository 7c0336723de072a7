import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadConfigFromFile } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { buildCdn } from '../../scripts/build/cdn.mjs';
import { listFiles } from '../../scripts/lib/paths.mjs';
import { watchPage } from '../support/browser.js';
import { STRICT_POLICY } from '../support/server.js';
import { openSite } from '../support/site.js';

const OLD = '0.0.9';
const NEW = packageJson.version;
/** Every case stands under it: a second policy, or a part's address that none passes, would be refused. */
const TRUSTED = `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types kobling-lit`;
const FINDER =
  '<kobling-offer-finder needs="automation recruit-skilled" municipality="615"></kobling-offer-finder>';
const RADAR = '<kobling-radar></kobling-radar>';

const site = openSite();
let folder = '';
let pages = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kobling-old-'));
  const file = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, file);
  if (!loaded) throw new Error('vite.config.ts could not be read');
  const define = { ...loaded.config.define, __KOBLING_VERSION__: JSON.stringify(OLD) };
  // A build as from the command line, not one for tests.
  vi.stubEnv('NODE_ENV', 'production');
  await buildCdn({ ...loaded.config, define }, folder);
  vi.unstubAllEnvs();
  for (const name of listFiles(folder) as string[])
    site.server.route(`/old/${name}`, { body: await readFile(join(folder, name), 'utf8') });
});
afterAll(() => rm(folder, { recursive: true }));

const script = (kit: 'old' | 'new', file: string): string =>
  `<script ${file.includes('classic') ? '' : 'type="module"'} src="${kit === 'old' ? '/old' : '/dist/cdn'}/${file}"></script>`;
const loader = (kit: 'old' | 'new', wanted: string): string =>
  `<script src="${kit === 'old' ? '/old' : '/dist/cdn'}/loader.js" data-load="${wanted}"></script>`;

async function open(body: string) {
  const page = await site.browser.newPage();
  const complaints = await watchPage(page, site.server.origin);
  site.server.requests.length = 0;
  await page.goto(
    site.server.page(`/versions-${(pages += 1)}.html`, body, { 'content-security-policy': TRUSTED }),
  );
  return { page, complaints };
}

async function findJointOffer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
  await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
}

/** Folders that lazy parts came from. */
const partFolders = (): string[] => [
  ...new Set(site.server.requests.flatMap((line) => /GET (.*\/)parts\//.exec(line)?.[1] ?? [])),
];

const kit = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('kobling')]) as Promise<{
    version: string;
    tags: string[];
  }>;

describe('two versions on one page: the first stays, and one line says so', () => {
  for (const [first, second] of [
    ['old', 'new'],
    ['new', 'old'],
  ] as const)
    for (const [one, other] of [
      ['kobling.js', 'kobling.js'],
      ['kobling.classic.js', 'kobling.classic.js'],
      ['kobling.classic.js', 'kobling.js'],
    ] as const)
      test(`${one} of the ${first} one, then ${other} of the ${second} one`, async () => {
        const { page, complaints } = await open(FINDER + script(first, one) + script(second, other));
        await findJointOffer(page);
        const [here, there] = first === 'old' ? [OLD, NEW] : [NEW, OLD];
        await expect.poll(() => complaints.console).toHaveLength(1);
        expect(complaints.console[0]).toBe(
          `kobling ${there}: <kobling-assessment> is already defined (kit ${here} on this page); this copy leaves it alone.`,
        );
        expect({ ...complaints, console: [] }).toEqual({
          console: [],
          errors: [],
          violations: [],
          foreign: [],
        });
        expect(partFolders()).toEqual([first === 'old' ? '/old/' : '/dist/cdn/']);
        expect((await kit(page)).version).toBe(here);
        await page.close();
      });

  test('a classic file after a single element: it brings the others, with parts of its own age', async () => {
    // A module runs once the page is read; a script that waits for the end comes after it.
    const classic = script('new', 'kobling.classic.js').replace('<script', '<script defer');
    const { page, complaints } = await open(RADAR + FINDER + script('old', 'radar.js') + classic);
    await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
    await findJointOffer(page);
    expect(complaints.console).toHaveLength(1);
    expect({ ...complaints, console: [] }).toEqual({ console: [], errors: [], violations: [], foreign: [] });
    expect(partFolders().sort()).toEqual(['/dist/cdn/', '/old/']);
    await page.close();
  });
});

describe('shared files beside self-contained ones', () => {
  test('an old element that stands alone, and new ones that share a runtime', async () => {
    const { page, complaints } = await open(
      RADAR + FINDER + script('old', 'radar.js') + loader('new', 'offer-finder'),
    );
    await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
    await findJointOffer(page);
    expect(complaints).toEqual({ console: [], errors: [], violations: [], foreign: [] });
    expect(partFolders().sort()).toEqual([`/dist/cdn/${NEW}/`, '/old/']);
    await page.close();
  });

  test('the whole old kit, and a loader that finds its elements taken', async () => {
    const { page, complaints } = await open(
      script('old', 'kobling.classic.js') + loader('new', 'auto') + RADAR + FINDER,
    );
    await findJointOffer(page);
    expect(complaints).toEqual({ console: [], errors: [], violations: [], foreign: [] });
    expect(site.server.requests.filter((line) => /shared\/(?:radar|offer-finder)/.test(line))).toEqual([]);
    await page.close();
  });

  test('the same version shared and self-contained, whichever comes first', async () => {
    const { page, complaints } = await open(
      RADAR + FINDER + loader('new', 'auto radar offer-finder') + script('new', 'kobling.js'),
    );
    await findJointOffer(page);
    await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
    // Both are on their way at once: at most one line from each copy.
    expect(complaints.console.length).toBeLessThanOrEqual(2);
    expect(complaints.console.filter((line) => !line.includes('leaves it alone'))).toEqual([]);
    expect({ ...complaints, console: [] }).toEqual({ console: [], errors: [], violations: [], foreign: [] });
    await page.close();
  });

  test('two loaders of two versions', async () => {
    const { page, complaints } = await open(RADAR + FINDER + loader('old', 'auto') + loader('new', 'auto'));
    await findJointOffer(page);
    await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
    expect(complaints.console.filter((line) => !line.includes('leaves it alone'))).toEqual([]);
    expect({ ...complaints, console: [] }).toEqual({ console: [], errors: [], violations: [], foreign: [] });
    expect((await kit(page)).tags.filter((tag) => tag === 'kobling-radar')).toHaveLength(1);
    await page.close();
  });
});
