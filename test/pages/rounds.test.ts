import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchProfile, watchPage } from '../support/browser.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let answerPage: string;
let reportPage: string;
const folders: string[] = [];
const NOTHING = { console: [], errors: [], violations: [], foreign: [] };

beforeAll(async () => {
  server = await startServer();
  answerPage = server.page(
    '/svar.html',
    `<kobling-assessment>fallback</kobling-assessment>
     <script type="module" src="/dist/cdn/assessment.js"></script>`,
  );
  reportPage = server.page(
    '/rapport.html',
    `<kobling-report instrument="coupling">fallback</kobling-report>
     <script type="module" src="/dist/cdn/report.js"></script>`,
  );
});
afterAll(async () => {
  await server.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** Another person's browser. */
async function someone(): Promise<BrowserContext> {
  const folder = await mkdtemp(join(tmpdir(), 'kobling-profile-'));
  folders.push(folder);
  return launchProfile(folder);
}

const open = async (context: BrowserContext, url: string) => {
  const page = await context.newPage();
  const complaints = await watchPage(page, server.origin);
  await page.goto(url);
  return { page, complaints };
};

async function answer(page: Page): Promise<void> {
  await page.getByLabel('Uddannelse').check();
  await page.getByRole('button', { name: 'Begynd', exact: true }).click();
  await page.getByRole('radio', { name: 'Passer godt' }).check();
  await page.getByText(/^Gemt kl\./).waitFor();
  await page.getByRole('button', { name: 'Overblik' }).click();
  await page.getByRole('button', { name: /^Afslut/ }).click();
  await page.getByRole('button', { name: 'Vis som QR-kode' }).waitFor();
}

describe('a round without a server', () => {
  test('goes out as a link, comes back as code, picture and file, and a response is taken back', async () => {
    const coordinator = await someone();
    const { page: report, complaints } = await open(coordinator, reportPage);
    await report.getByText('Sæt en runde op').click();
    await report.getByLabel('Rundens navn').fill('Efterår 2026');
    await report.getByLabel('Hvem samler svarene?').fill('Mette Bro');
    await report.getByLabel('Antal, I venter svar fra: Uddannelse').fill('3');
    await report.getByLabel('Adressen på den side, hvor der svares').fill(answerPage);
    await report.getByRole('button', { name: 'Sæt runden op' }).click();
    const link = await report.getByLabel('Link til dem, der skal svare').inputValue();
    expect(link.startsWith(`${answerPage}#kobling-round=1z.`)).toBe(true);
    expect(link.length).toBeLessThan(450);

    const people: { page: Page; context: BrowserContext; complaints: typeof complaints }[] = [];
    for (let person = 0; person < 3; person += 1) {
      const context = await someone();
      const one = await open(context, link);
      await one.page.getByText('Mette Bro samler svarene.').waitFor();
      await answer(one.page);
      people.push({ ...one, context });
    }
    const [first, second, third] = people;
    if (!first || !second || !third) throw new Error('nobody');

    // One copies the code into an e-mail.
    await first.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await first.page.getByRole('button', { name: 'Kopiér som kode' }).click();
    await first.page.getByText('Kopieret.').first().waitFor();
    const code = await first.page.evaluate(() => navigator.clipboard.readText());
    await report.locator('.pasting summary').click();
    await report
      .getByLabel('Koder, I har fået')
      .fill(`Hej Mette\n\n> ${code.replaceAll('\n', '\n> ')}\n\nHilsen`);
    await report.getByRole('button', { name: 'Hent koderne ind' }).click();
    await report.getByText('kode 1 (linje 3): taget med').waitFor();

    // One sends a screenshot of the QR picture.
    await second.page.getByRole('button', { name: 'Vis som QR-kode' }).click();
    const picture = await second.page.getByRole('img', { name: 'QR-kode med dine svar' }).screenshot();
    const files = report.locator('input[type=file]');
    await files.setInputFiles({ name: 'skaerm.png', mimeType: 'image/png', buffer: picture });
    await report.getByText(/skaerm\.png.*: taget med/).waitFor();
    await report.getByText('Uddannelse: 2 af 3 har svaret, 1 mangler').waitFor();

    // One sends the file, and takes it back.
    const saved = third.page.waitForEvent('download');
    await third.page.getByRole('button', { name: 'Gem svar som fil' }).click();
    await files.setInputFiles(await (await saved).path());
    await report.getByText('Uddannelse: 3 af 3 har svaret, ingen mangler').waitFor();
    await third.page.getByRole('button', { name: 'Træk besvarelsen tilbage' }).click();
    const message = third.page.waitForEvent('download');
    await third.page.getByRole('button', { name: 'Slet den, og gem filen' }).click();
    const withdrawal = await readFile(await (await message).path(), 'utf8');
    expect(JSON.parse(withdrawal)).toMatchObject({ format: 'kobling-withdrawal', rev: 1 });
    await files.setInputFiles({
      name: 'tilbage.json',
      mimeType: 'application/json',
      buffer: Buffer.from(withdrawal),
    });
    await report.getByText('tilbage.json: trukket tilbage og slettet her').waitFor();
    await report.getByText('Uddannelse: 2 af 3 har svaret, 1 mangler').waitFor();

    // The link as a picture for a slide.
    await report.getByText('Ret runden').waitFor();
    await report.getByRole('button', { name: 'Vis linket som QR-kode' }).click();
    await report.getByRole('img', { name: 'QR-kode med link til runden Efterår 2026' }).waitFor();

    expect(complaints).toEqual(NOTHING);
    for (const one of people) {
      expect(one.complaints).toEqual(NOTHING);
      await one.context.close();
    }
    await coordinator.close();
    // The round went in the fragment: no server has seen it.
    expect(server.requests.filter((request) => /kobling-round|Efter/u.test(request))).toEqual([]);
  });
});
