import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killBrowser, launchProfile, watchPage } from '../support/browser.js';
import { startServer, type TestServer } from '../support/server.js';

const ITEMS = 22;
const COUPLING_ITEMS = 11;
let server: TestServer;
const folders: string[] = [];
let page22: string;
let reportPage: string;
let couplingPage: string;
let radarPage: string;

const newProfile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kobling-profile-'));
  folders.push(folder);
  return folder;
};

beforeAll(async () => {
  server = await startServer();
  page22 = server.page(
    '/assessment.html',
    `<kobling-assessment round="r1">fallback</kobling-assessment>
     <script type="module" src="/dist/cdn/assessment.js"></script>`,
  );
  reportPage = server.page(
    '/report.html',
    `<kobling-report round="r1">fallback</kobling-report>
     <script type="module" src="/dist/cdn/report.js"></script>`,
  );
  couplingPage = server.page(
    '/coupling.html',
    `<kobling-assessment instrument="coupling" round="r1">fallback</kobling-assessment>
     <script type="module" src="/dist/cdn/assessment.js"></script>`,
  );
  radarPage = server.page(
    '/radar.html',
    `<kobling-radar round="r1">fallback</kobling-radar>
     <script type="module" src="/dist/cdn/radar.js"></script>`,
  );
});
afterAll(async () => {
  await server.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

const open = async (context: BrowserContext, url: string) => {
  const page = await context.newPage();
  const complaints = await watchPage(page, server.origin);
  await page.goto(url);
  return { page, complaints };
};

/**
 * Answers the item on show by keys alone, and waits until the page says that it is saved. A rating leads on by itself, a
 * number and the last statement by Enter.
 */
async function answerByKeys(page: Page, key: string, isLast = false): Promise<void> {
  const isNumber = (await page.locator('input[inputmode=decimal]').count()) > 0;
  await page.keyboard.press(isNumber ? '3' : key);
  await page.getByText(/^Gemt kl\./).waitFor();
  if (isNumber || isLast) await page.keyboard.press('Enter');
}

/** Presses Tab until focus is on the button with this name, then presses it. */
async function pressByKeys(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await button.waitFor();
  for (let pressed = 0; pressed < 80; pressed++) {
    if (await button.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

/** Answers the statements from one to the last by keys, finishes, and gives the file that one is handed. */
async function finishByKeys(page: Page, from: number, total: number): Promise<string> {
  for (let at = from; at <= total; at++) {
    await page.getByText(`${at} af ${total}`, { exact: true }).waitFor();
    await answerByKeys(page, String(1 + (at % 5)), at === total);
  }
  await page.getByText('Du har svaret på alt.').waitFor();
  await pressByKeys(page, /^Afslut/);
  await page.getByRole('heading', { name: 'Dit billede' }).waitFor();
  const download = page.waitForEvent('download');
  await pressByKeys(page, /^Gem svar som fil$/);
  return await readFile(await (await download).path(), 'utf8');
}

/** The same answers, as several people would hand them in. */
const filesOf = (text: string, people: number) =>
  Array.from({ length: people }, (_, person) => ({
    name: `svar-${person}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      person === 0 ? text : text.replace(/"id": "[^"]{20,}"/, `"id": "person-${person}-0123456789"`),
    ),
  }));

const answersIn = (text: string): string[] => Object.keys((JSON.parse(text) as { answers: object }).answers);

const NOTHING = { console: [], errors: [], violations: [], foreign: [] };

describe('a 22-item assessment by keyboard alone', () => {
  let answered: string;

  test('survives a killed browser, is resumed, finished and handed out as a file', async () => {
    const folder = await newProfile();
    const first = await launchProfile(folder);
    const { page } = await open(first, page22);
    await pressByKeys(page, /^Begynd$/);
    for (let at = 1; at <= 9; at++) {
      await page.getByText(`${at} af ${ITEMS}`, { exact: true }).waitFor();
      await answerByKeys(page, String(1 + (at % 5)));
    }
    await killBrowser(folder);

    const second = await launchProfile(folder);
    const { page: again, complaints } = await open(second, page22);
    await again.getByText(`Du har svaret på 9 af ${ITEMS}.`).waitFor();
    await pressByKeys(again, /^Fortsæt/);
    answered = await finishByKeys(again, 10, ITEMS);
    expect(answersIn(answered)).toHaveLength(ITEMS);
    expect(complaints).toEqual(NOTHING);
    await second.close();
  });

  test('is taken in on another device, and shown with others once the round is closed', async () => {
    const context = await launchProfile(await newProfile());
    const { page, complaints } = await open(context, reportPage);
    const files = filesOf(answered, 6);
    await page
      .locator('input[type=file]')
      .setInputFiles([...files.slice(0, 4), { ...files[1], name: 'igen.json' } as (typeof files)[0]]);
    await page.getByText('4 taget med, 1 var her i forvejen.').waitFor();
    await page.getByRole('heading', { name: 'Ét svar mere, så kan rapporten vises' }).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles([
        ...files.slice(4),
        { name: 'login.json', mimeType: 'application/json', buffer: Buffer.from('<html>log ind</html>') },
      ]);
    await page.getByText('2 taget med, 1 kunne ikke bruges.').waitFor();
    await page.getByText('Vis tekniske detaljer').click();
    await page.getByText(/login\.json.*looks-like-html/).waitFor();
    await page.getByRole('button', { name: 'Luk runden, og vis rapporten' }).click();
    await page.getByRole('button', { name: 'Luk runden', exact: true }).click();
    await page.getByText('6 besvarelser').waitFor();
    await page.getByText('Tillid', { exact: true }).first().waitFor();
    expect(await page.getByText(/spørgsmål at tale om/).count()).toBe(1);
    expect(complaints).toEqual(NOTHING);
    await context.close();
  });
});

describe('the coupling functions', () => {
  test('answered on one device, with four more, are a team’s cover on another once the round is closed', async () => {
    const one = await launchProfile(await newProfile());
    const { page, complaints } = await open(one, couplingPage);
    await pressByKeys(page, /^Begynd$/);
    const answered = await finishByKeys(page, 1, COUPLING_ITEMS);
    expect(answersIn(answered)).toHaveLength(COUPLING_ITEMS);
    expect(complaints).toEqual(NOTHING);
    await one.close();

    const other = await launchProfile(await newProfile());
    const { page: radar, complaints: also } = await open(other, radarPage);
    await radar.locator('input[type=file]').setInputFiles(filesOf(answered, 5));
    await radar.getByText('5 taget med').waitFor();
    expect(await radar.getByRole('table').count()).toBe(0);
    await radar.getByRole('button', { name: 'Luk runden, og vis teamets dækning' }).click();
    await radar.getByRole('button', { name: 'Luk runden', exact: true }).click();
    await radar.getByText('Fem har svaret.').waitFor();
    await radar.getByRole('button', { name: 'Tabel' }).click();
    await radar.getByRole('rowheader', { name: 'Brobygger' }).waitFor();
    // Four functions, and the statements they are made of.
    expect(await radar.getByRole('rowheader').count()).toBe(4 + COUPLING_ITEMS);
    expect(also).toEqual(NOTHING);
    await other.close();
  });
});

describe('two tabs', () => {
  test('an answer given in one is shown in the other, and nothing is stored before the first', async () => {
    const context = await launchProfile(await newProfile());
    const one = await open(context, page22);
    const two = await open(context, page22);
    await one.page.getByRole('button', { name: 'Begynd' }).waitFor();
    const databases = () =>
      one.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(await databases()).toEqual([]);
    await one.page.getByRole('button', { name: 'Begynd' }).click();
    await one.page.keyboard.press('4');
    await one.page.getByText(/^Gemt kl\./).waitFor();
    await two.page.getByText(`Du har svaret på 1 af ${ITEMS}.`).waitFor();
    expect(await databases()).toEqual(['kobling:default']);
    expect([one.complaints, two.complaints]).toEqual([NOTHING, NOTHING]);
    await context.close();
  });
});
