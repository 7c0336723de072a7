import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { watchPage } from '../support/browser.js';
import { STRICT_POLICY } from '../support/server.js';
import { openSite } from '../support/site.js';

const NOTHING = { console: [], errors: [], violations: [], foreign: [] };
const TRUSTED = `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types kobling-lit`;
const VERSIONED = `/dist/cdn/${packageJson.version}`;
const FINDER =
  '<kobling-offer-finder needs="automation" municipality="615"><p>Ring 70 00 00 00</p></kobling-offer-finder>';
const NORWEGIAN = 'Hva vil dere gjerne ha løst?';
const DANISH = 'Hvad vil I gerne have løst?';

const site = openSite();
let pages = 0;

/** @param lang of the page */
async function open(body: string, lang: string, prepare?: (page: Page) => Promise<unknown>) {
  const page = await site.browser.newPage();
  const complaints = await watchPage(page, site.server.origin);
  await prepare?.(page);
  await page.goto(
    site.server.route(`/languages-${(pages += 1)}.html`, {
      headers: { 'content-security-policy': TRUSTED },
      body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title><body>${body}</body></html>`,
    }),
  );
  return { page, complaints };
}

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();
const packs = (): string[] =>
  site.server.requests
    .filter((line) => line.includes('/languages/'))
    .map((line) => line.slice(line.lastIndexOf('/') + 1));

beforeEach(() => {
  site.server.requests.length = 0;
});

describe('a language of its own file, under a strict policy', () => {
  const kit = '<script type="module" src="/dist/cdn/offer-finder.js"></script>';
  const pack = '<script type="module" src="/dist/cdn/languages/nb.js"></script>';

  test.each([
    ['before the kit', pack + kit],
    ['after it', kit + pack],
  ])('is spoken wherever its script stands: %s', async (_, scripts) => {
    const { page, complaints } = await open(FINDER + scripts, 'nb-NO');
    await heading(page, NORWEGIAN);
    await page.getByRole('button', { name: 'Vis det beste samlede tilbudet' }).click();
    await page.getByRole('heading', { name: /tilbud fra .* system/ }).waitFor();
    await page.getByText('Må bekreftes før dere går i gang').waitFor();
    await page.getByText('Ta planen med').click();
    await page.getByRole('heading', { name: 'Planen deres' }).waitFor();
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('is also a classic script, for the classic kit', async () => {
    const { page, complaints } = await open(
      `${FINDER}<script src="/dist/cdn/kobling.classic.js"></script><script src="/dist/cdn/languages/nb.classic.js"></script>`,
      'no',
    );
    await heading(page, NORWEGIAN);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('leaves pages in Danish and English as they are', async () => {
    const { page, complaints } = await open(FINDER + kit + pack, 'da');
    await heading(page, DANISH);
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await heading(page, 'What would you like to have solved?');
    await page.evaluate(() => (document.documentElement.lang = 'no'));
    await heading(page, NORWEGIAN);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('is of no use to a kit of another version', async () => {
    const other = (page: Page) =>
      page.route('**/languages/nb.js', async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        await route.fulfill({ response, body: text.replaceAll(packageJson.version, '0.0.9') });
      });
    const { page, complaints } = await open(FINDER + kit + pack, 'nb', other);
    await heading(page, DANISH);
    await expect.poll(packs).toEqual(['nb.js']);
    await page.waitForTimeout(300);
    await heading(page, DANISH);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });
});

describe('the loader', () => {
  const auto = (words: string) => `<script src="/dist/cdn/loader.js" data-load="${words}"></script>`;

  test.each(['nb', 'no', 'nb-NO'])('brings the language of a page with lang="%s"', async (lang) => {
    const { page, complaints } = await open(FINDER + auto('auto'), lang);
    await heading(page, NORWEGIAN);
    expect(packs()).toEqual(['nb.js']);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test.each(['da', 'en', 'de'])('brings none for lang="%s"', async (lang) => {
    const { page, complaints } = await open(FINDER + auto('auto'), lang);
    await page.getByRole('button', { name: /Vis det bedste|Show the best/ }).waitFor();
    expect(packs()).toEqual([]);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('brings it by name, for a part of a page', async () => {
    const { page, complaints } = await open(`<div lang="no">${FINDER}</div>${auto('offer-finder nb')}`, 'da');
    await heading(page, NORWEGIAN);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('takes it from the versioned folder, and only as it was built', async () => {
    const changed = (page: Page) =>
      page.route(`**${VERSIONED}/languages/nb.js`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\nglobalThis.changed = true;` });
      });
    const { page, complaints } = await open(FINDER + auto('auto'), 'nb', changed);
    await heading(page, DANISH);
    await expect.poll(() => complaints.console.join()).toContain('languages/nb.js');
    expect(await page.evaluate(() => 'changed' in globalThis)).toBe(false);
    await page.close();
  });
});

test('a frame speaks it', async () => {
  const { page } = await open('', 'da');
  await page.goto(`${site.server.origin}${VERSIONED}/frame.html?element=offer-finder&lang=no`);
  await heading(page, NORWEGIAN);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('no');
  await page.close();
});

test('a server paints it', async () => {
  const { servePage } = (await import(
    new URL('../../dist/ssr/ssr.js', import.meta.url).href
  )) as typeof import('../../src/ssr/ssr.js');
  await import(new URL('../../dist/languages/nb.js', import.meta.url).href);
  const html = await servePage({ lang: 'nb' }).render('offer-finder');
  expect(html).toContain(NORWEGIAN);
  expect(html).not.toContain(DANISH);
});
