import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killBrowser, launchProfile, watchPage, type Complaints } from '../support/browser.js';
import { startServer, type TestServer } from '../support/server.js';

const CATALOGUE = {
  format: 'kobling-catalogue',
  version: 1,
  id: 'c',
  publisher: { name: 'C' },
  offers: ['a', 'b'].map((id) => ({
    id,
    system: id === 'a' ? 'business' : 'education',
    title: { da: `Forslag ${id}` },
    provider: { id, name: `Udbyder ${id}` },
    needs: { automation: id === 'a' ? 3 : 2 },
    conditions:
      id === 'a'
        ? [
            { fact: 'company.hasVacancy', op: '=', value: true },
            { fact: 'person.age', op: '>=', value: 18 },
          ]
        : [],
  })),
};
const TEXT = 'Vi skal have robotter, og Bente på lageret er syg';

let server: TestServer;
let finderPage: string;
let dataPage: string;
const folders: string[] = [];

beforeAll(async () => {
  server = await startServer();
  server.route('/katalog.json', { body: JSON.stringify(CATALOGUE) });
  const finder =
    '<kobling-offer-finder catalogues="/katalog.json" min-systems="1">fallback</kobling-offer-finder>';
  finderPage = server.page(
    '/finder.html',
    `${finder}<script type="module" src="/dist/cdn/offer-finder.js"></script>`,
  );
  dataPage = server.page(
    '/mine-data.html',
    '<kobling-data>fallback</kobling-data><script type="module" src="/dist/cdn/data.js"></script>',
  );
});
afterAll(async () => {
  await server.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

const newProfile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kobling-profile-'));
  folders.push(folder);
  return folder;
};

const open = async (
  context: BrowserContext,
  url: string,
): Promise<{ page: Page; complaints: Complaints }> => {
  const page = await context.newPage();
  const complaints = await watchPage(page, server.origin);
  await page.goto(url);
  return { page, complaints };
};
const quiet = { console: [], errors: [], violations: [], foreign: [] };

/** Everything that the page's origin holds, as text. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
      for (const store of database.objectStoreNames)
        found.push(
          await new Promise((resolve) => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
        );
      database.close();
    }
    return JSON.stringify([found, document.title, location.href]);
  });
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).length);

describe('the question, remembered', () => {
  test('comes back after a reload with its answer; nothing is kept before the first act, no text and no person ever', async () => {
    const context = await launchProfile(await newProfile());
    const { page, complaints } = await open(context, finderPage);
    const field = page.getByRole('textbox', { name: /egne ord/ });
    await field.waitFor();
    await page.waitForLoadState('networkidle');
    expect(await databases(page)).toBe(0);
    const wasFetched = (part: string) =>
      server.requests.some((request) => request.endsWith(`/parts/${part}.js`));
    expect([wasFetched('remembered'), wasFetched('store')]).toEqual([false, false]);

    await field.fill(TEXT);
    await page.getByRole('button', { name: /^Fjern »Automatisering/ }).waitFor();
    await page.getByLabel('Kommune').selectOption('615');
    await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
    await page.getByRole('textbox', { name: 'Hvor gammel er personen?' }).fill('83');
    await page.keyboard.press('Tab');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'ledig stilling' })
      .getByRole('button', { name: 'Ja' })
      .click();
    await page.getByText('Jeres valg er gemt i denne browser, uden').waitFor();
    await page.getByText('Behov uden tilbud tælles på denne enhed').waitFor();
    await expect.poll(() => everythingKept(page)).toContain('hasVacancy');
    const kept = await everythingKept(page);
    expect(kept).toContain('n2_automation');
    expect(kept).not.toMatch(/Bente|lageret|robotter|person|\b83\b|employee|mentor/);

    await page.reload();
    await page.getByText('Her er jeres valg fra sidst.').first().waitFor();
    await page.getByRole('heading', { name: 'Forslag a' }).waitFor();
    expect(await page.getByLabel('Kommune').inputValue()).toBe('615');
    expect(await field.inputValue()).toBe('');
    await page.getByRole('textbox', { name: 'Hvor gammel er personen?' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Hvor gammel er personen?' }).inputValue()).toBe('');

    await page.goto(dataPage);
    await page.getByText('Jeres valg i tilbudsfinderen').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Forslag a' }).waitFor();
    expect(await page.getByLabel('Kommune').inputValue()).toBe('615');
    expect(complaints).toEqual(quiet);
    await context.close();
  });

  test('is whole after the browser was killed, and gone after starting over', async () => {
    const folder = await newProfile();
    const first = await launchProfile(folder);
    const { page } = await open(first, finderPage);
    await page.getByRole('button', { name: 'Robotter' }).click();
    await page.getByLabel('Kommune').selectOption('751');
    await expect.poll(() => everythingKept(page)).toContain('m751');
    await killBrowser(folder);
    await first.close().catch(() => undefined);

    const second = await launchProfile(folder);
    const again = await open(second, finderPage);
    await again.page.getByRole('button', { name: /^Fjern »Automatisering/ }).waitFor();
    expect(await again.page.getByLabel('Kommune').inputValue()).toBe('751');
    await again.page.getByRole('button', { name: 'Begynd forfra' }).click();
    await expect.poll(() => everythingKept(again.page)).not.toContain('automation');
    await again.page.reload();
    await again.page.getByRole('textbox', { name: /egne ord/ }).waitFor();
    await again.page.waitForLoadState('networkidle');
    expect(await again.page.getByRole('button', { name: /^Fjern »/ }).count()).toBe(0);
    expect(again.complaints).toEqual(quiet);
    await second.close();
  });
});

describe('needs without an offer', () => {
  test('are shown in my data, go out as a file, are laid together, and are erased with everything else', async () => {
    const context = await launchProfile(await newProfile());
    const finder = await open(context, finderPage);
    await finder.page.getByRole('button', { name: 'Generationsskifte' }).click();
    await finder.page.getByRole('textbox', { name: 'Antal ansatte' }).fill('9');
    await finder.page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
    await finder.page.getByText('Behov uden tilbud tælles på denne enhed').waitFor();

    const { page, complaints } = await open(context, dataPage);
    await page.getByRole('heading', { name: 'Behov uden tilbud' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Sælge eller overdrage virksomheden' });
    expect(await row.innerText()).toMatch(/1\s+uden kommune \(1\)/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent som fil til tovholderen' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const { lists } = JSON.parse(text) as { lists: { id: string; rev: number }[] };
    expect(text).not.toMatch(/ansatte|employees|"9"|e9|kobling=/);

    const others = { ...JSON.parse(text), lists: [...lists, { ...lists[0], id: 'en-anden' }] } as unknown;
    const file = {
      name: 'flere.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(others)),
    };
    await page.getByLabel('Vælg filer').setInputFiles(file);
    await page.getByText('1 ny bliver lagt til.').waitFor();
    await page.getByText('1 er her i forvejen.').waitFor();
    await page.getByRole('button', { name: 'Indlæs', exact: true }).click();
    await page.getByText('Lagt sammen fra 2 enheder.').waitFor();
    expect(await row.innerText()).toMatch(/2\s+uden kommune \(2\)/);

    await page.getByRole('button', { name: 'Slet alt her' }).click();
    await page.getByRole('button', { name: 'Ja, slet alt' }).click();
    await page.getByText('Alt er slettet.').waitFor();
    expect(await databases(page)).toBe(0);
    await expect.poll(() => finder.page.getByRole('button', { name: /^Fjern »/ }).count()).toBe(0);
    expect(complaints).toEqual(quiet);
    expect(finder.complaints).toEqual(quiet);
    await context.close();
  });
});
