import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { watchPage } from '../support/browser.js';
import { STRICT_POLICY } from '../support/server.js';
import { openSite } from '../support/site.js';

const NOTHING = { console: [], errors: [], violations: [], foreign: [] };
const HEADERS = {
  'content-security-policy': `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types kobling-lit`,
};

const site = openSite();

/** Responses of a team as files: everybody has everything but the last competence. */
async function files() {
  const sheet = JSON.parse(
    await readFile(new URL('../../src/core/content/instruments/coupling.json', import.meta.url), 'utf8'),
  ) as { items: { id: string }[] };
  return Array.from({ length: 11 }, (_, at) => ({
    name: `response-${at}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'kobling-response',
        version: 1,
        id: `person-${at}`,
        instrument: { id: 'coupling', revision: 1 },
        respondent: { system: at < 6 ? 'employment' : 'business' },
        answers: Object.fromEntries(sheet.items.map(({ id }) => [id, id === 'c4.3' ? 2 : 5])),
        completedAt: '2026-11-03',
      }),
    ),
  }));
}

/** Presses a button that gives a file, and reads it. */
async function save(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

for (const [kit, script] of [
  ['one element', '<script type="module" src="/dist/cdn/radar.js"></script>'],
  ['the classic file', '<script src="/dist/cdn/kobling.classic.js"></script>'],
] as const)
  test(`the radar of ${kit} under a strict policy: views, exercises, files, and all of it again after a reload`, async () => {
    const url = site.server.page(
      `/radar-${kit.length}.html`,
      `<kobling-radar>fallback</kobling-radar>${script}`,
      HEADERS,
    );
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const complaints = await watchPage(page, site.server.origin);
    await page.goto(url);
    await page.locator('kobling-radar input[type=file]').setInputFiles(await files());
    await page.getByRole('button', { name: 'Luk runden, og vis teamets dækning' }).click();
    await page.getByRole('button', { name: 'Luk runden', exact: true }).click();
    await page.getByText('Ingen har endnu kompetencen »få nye idéer«.').waitFor();
    for (const view of ['Radar', 'Punkter', 'Tabel', 'Side om side']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await page.locator('.views [aria-pressed=true]', { hasText: view }).waitFor();
    }

    const box = page.getByRole('checkbox').first();
    await box.click();
    await page.getByRole('checkbox', { checked: true }).waitFor();

    const png = await save(page, 'Gem som billede (PNG)');
    expect(png.name).toBe('kobling-radar-coupling.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect((await save(page, 'Gem som tegning (SVG)')).content.toString()).toContain('<title');
    expect((await save(page, 'Gem tallene som regneark (CSV)')).content.toString()).toContain(
      '"Få nye idéer";0;0;0;11;"mangler"',
    );

    await page.reload();
    await page.locator('.views [aria-pressed=true]', { hasText: 'Side om side' }).waitFor();
    await page.getByRole('checkbox', { checked: true }).waitFor();
    expect(complaints).toEqual(NOTHING);
    await context.close();
  });
