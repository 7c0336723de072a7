import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { watchPage } from '../support/browser.js';
import { openSite } from '../support/site.js';

const NOTHING = { console: [], errors: [], violations: [], foreign: [] };
const ITEMS = 11;
const site = openSite();

/** What is handed out at a press, as a file. */
async function handOut(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** The same answers from four more people, each under an id of its own. */
const others = (text: string, name: string) =>
  Array.from({ length: 4 }, (_, person) => ({
    name: `${name}-${person}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace(/"id": "[^"]{20,}"/, `"id": "${name}-${person}-0123456789"`)),
  }));

describe('today and in a year', () => {
  test('answered side by side on one page, the radar beside it shows what a team has and what it wishes for', async () => {
    const context = await site.browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    const complaints = await watchPage(page, site.server.origin);
    await page.goto(
      site.server.page(
        '/both.html',
        `<kobling-assessment instrument="coupling" perspective="self desired" round="r1">fallback</kobling-assessment>
         <kobling-radar round="r1" view="table">fallback</kobling-radar>
         <script type="module" src="/dist/cdn/assessment.js"></script>
         <script type="module" src="/dist/cdn/radar.js"></script>`,
      ),
    );
    await page.getByRole('button', { name: 'Begynd', exact: true }).click();
    for (let at = 1; at <= ITEMS; at++) {
      await page.getByText(`${at} af ${ITEMS}`, { exact: true }).waitFor();
      await page.keyboard.press('2');
      await page.keyboard.press(at === 1 ? '2' : '5');
      if (at === ITEMS) await page.keyboard.press('Enter');
    }
    await page.getByText('Du har svaret på alt.').waitFor();
    await page.getByText(`Du har sagt, hvordan det skal være om et år, i ${ITEMS} af ${ITEMS}.`).waitFor();
    await page.getByRole('button', { name: /^Afslut/ }).click();
    await page.getByText(/^Du har svaret nogenlunde ens på alle temaer/).waitFor();
    const now = await handOut(page, 'Gem svar som fil');
    const wish = await handOut(page, 'Gem ønskerne som fil');
    expect(JSON.parse(now)).toMatchObject({ perspective: 'self', round: 'r1' });
    expect(JSON.parse(wish)).toMatchObject({ perspective: 'desired', round: 'r1' });

    const radar = page.locator('kobling-radar');
    await radar.locator('input[type=file]').setInputFiles([...others(now, 'now'), ...others(wish, 'wish')]);
    await radar.getByText('8 taget med').waitFor();
    await radar.getByRole('button', { name: 'Luk runden, og vis teamets dækning' }).click();
    await radar.getByRole('button', { name: 'Luk runden', exact: true }).click();
    await radar.getByText('Fem har svaret, hvordan de ønsker det.').waitFor();
    await radar.getByRole('button', { name: 'Vis det ønskede ved siden af' }).click();
    await radar.getByRole('heading', { name: 'Nu og ønsket' }).waitFor();
    await radar.locator('.compared tbody tr').first().waitFor();
    const rows = await radar.locator('.compared tbody tr').allInnerTexts();
    expect(rows).toHaveLength(ITEMS);
    // Nobody has it today; all but the first competence is wished for by all five.
    expect(rows[0]).toMatch(/0 af 5\s+0 af 5\s+omtrent ens/);
    for (const row of rows.slice(1)) expect(row).toMatch(/0 af 5\s+5 af 5\s+flere/);
    expect(complaints).toEqual(NOTHING);
    await context.close();
  });
});
