import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { CDN, listFiles } from '../../scripts/lib/paths.mjs';
import { watchPage } from '../support/browser.js';
import { STRICT_POLICY } from '../support/server.js';
import { openSite } from '../support/site.js';

const { version } = packageJson;
const FINDER = `<kobling-offer-finder needs="automation recruit-skilled" municipality="615"><p>Ring 70 00 00 00</p></kobling-offer-finder>`;
const site = openSite();
let hashes: Record<string, string> = {};
let pages = 0;

const read = (file: string): Promise<Buffer> => readFile(`${String(CDN)}/${file}`);
const scripts = (): string[] => (listFiles(CDN) as string[]).filter((file) => file.endsWith('.js'));

beforeAll(async () => {
  hashes = JSON.parse((await read('integrity.json')).toString()) as Record<string, string>;
});

async function open(body: string, policy = STRICT_POLICY, prepare?: (page: Page) => Promise<unknown>) {
  const page = await site.browser.newPage();
  const complaints = await watchPage(page, site.server.origin);
  await prepare?.(page);
  await page.goto(
    site.server.page(`/integrity-${(pages += 1)}.html`, body, { 'content-security-policy': policy }),
  );
  return { page, complaints };
}

/** Serves a file with a line more than it had when it was built. */
const change = (page: Page, file: string): Promise<unknown> =>
  page.route(`**/${file}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nglobalThis.changed = true;` });
  });

describe('integrity.json', () => {
  test('has the hash of every script, in both folders', async () => {
    expect(Object.keys(hashes).sort()).toEqual(scripts().sort());
    for (const file of scripts())
      expect(hashes[file], file).toBe(
        `sha384-${createHash('sha384')
          .update(await read(file))
          .digest('base64')}`,
      );
  });

  test('of the versioned folder is the same, seen from there', async () => {
    const own = JSON.parse((await read(`${version}/integrity.json`)).toString()) as Record<string, string>;
    for (const [file, hash] of Object.entries(own)) expect(hashes[`${version}/${file}`], file).toBe(hash);
    expect(Object.keys(own)).toHaveLength(
      Object.keys(hashes).filter((file) => file.startsWith(version)).length,
    );
  });
});

test('the versioned folder has every file of the other, unchanged but for where the loader leads', async () => {
  const all = listFiles(CDN) as string[];
  for (const file of all.filter(
    (each) => !each.startsWith(`${version}/`) && !/(?:integrity|parts)\.json$/.test(each),
  )) {
    const [here, there] = [await read(file), await read(`${version}/${file}`)];
    if (file !== 'loader.js') expect(here.equals(there), file).toBe(true);
  }
});

describe('what a page can check', () => {
  const tag = (file: string) =>
    `<script type="module" src="/dist/cdn/${file}" integrity="${hashes[file] ?? ''}"></script>`;

  test('C7: its own script tag', async () => {
    const good = await open(FINDER + tag('offer-finder.js'));
    await good.page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).waitFor();
    await good.page.close();

    const bad = await open(FINDER + tag('offer-finder.js'), STRICT_POLICY, (page) =>
      change(page, 'offer-finder.js'),
    );
    await expect.poll(() => bad.complaints.console.length).toBeGreaterThan(0);
    expect(await bad.page.getByText('Ring 70 00 00 00').isVisible()).toBe(true);
    expect(await bad.page.evaluate(() => 'changed' in globalThis)).toBe(false);
    await bad.page.close();
  });

  test('not what that script loads later: a changed part runs, as README says', async () => {
    const { page } = await open(FINDER + tag('offer-finder.js'), STRICT_POLICY, (fresh) =>
      change(fresh, 'parts/answer.js'),
    );
    await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
    await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
    expect(await page.evaluate(() => 'changed' in globalThis)).toBe(true);
    await page.close();
  });

  describe('with an import map', () => {
    const policy = STRICT_POLICY.replace("script-src 'self'", "script-src 'self' 'nonce-abc'");
    const map = (files: readonly string[]) => {
      const integrity = Object.fromEntries(files.map((file) => [`/dist/cdn/${file}`, hashes[file]]));
      return `<script type="importmap" nonce="abc">${JSON.stringify({ integrity })}</script>`;
    };

    test('every module, the parts that come later too', async () => {
      const body = map(scripts()) + FINDER + tag('offer-finder.js');
      const good = await open(body, policy);
      await good.page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
      await good.page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
      expect(good.complaints).toEqual({ console: [], errors: [], violations: [], foreign: [] });
      await good.page.close();

      const bad = await open(body, policy, (page) => change(page, 'parts/answer.js'));
      await bad.page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
      await bad.page.getByText('En del af siden kunne ikke hentes.').waitFor();
      expect(await bad.page.evaluate(() => 'changed' in globalThis)).toBe(false);
      await bad.page.close();
    });

    test('also for elements that share a runtime', async () => {
      const loader = '<script src="/dist/cdn/loader.js" data-load="auto"></script>';
      const { page } = await open(map(scripts()) + FINDER + loader, policy, (fresh) =>
        change(fresh, 'parts/answer.js'),
      );
      await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
      await page.getByText('En del af siden kunne ikke hentes.').waitFor();
      expect(await page.evaluate(() => 'changed' in globalThis)).toBe(false);
      await page.close();
    });
  });
});
