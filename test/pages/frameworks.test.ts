import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { watchPage } from '../support/browser.js';
import { openSite } from '../support/site.js';
import { teamFiles } from '../support/team-files.js';

const APPS = inject('frameworkApps');
const NOTHING = { console: [], errors: [], violations: [], foreign: [] };
const site = openSite();

test('at least one application is installed here', () => expect(APPS.length).toBeGreaterThan(0));

/** Opens an application under the strict policy, and closes it again after `use`, which must leave no complaint. */
async function withApp(
  app: string,
  use: (page: Page, cdp: CDPSession) => Promise<void>,
  file = 'index.html',
): Promise<void> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const complaints = await watchPage(page, site.server.origin);
  site.server.route('/favicon.ico', { status: 204, body: '' });
  await page.goto(`${site.server.origin}/demo/frameworks/${app}/dist/${file}`);
  await use(page, await context.newCDPSession(page));
  // Built for development, Lit says so.
  const said = complaints.console.filter((line) => !line.startsWith('Lit is in dev mode.'));
  expect({ ...complaints, console: file.startsWith('development/') ? said : complaints.console }).toEqual(
    NOTHING,
  );
  await context.close();
}

/** What the application was told, oldest first. */
const heard = (page: Page) => page.locator('#heard li').allInnerTexts();
const lastOf = async (page: Page, what: string) =>
  (await heard(page)).findLast((line) => line.startsWith(what));
const askFor = (page: Page) => page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();

describe.each(APPS)('an application in %s', (app) => {
  test('gives catalogues as objects, hears of the joint offer, and changes them', async () => {
    await withApp(app, async (page) => {
      await askFor(page);
      await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
      await expect.poll(() => lastOf(page, 'joint-offer')).toMatch(/^joint-offer: [234] \(.*,.*\)$/);
      const first = await lastOf(page, 'joint-offer');

      await page.locator('[name=from]').selectOption('municipality');
      await expect.poll(() => lastOf(page, 'joint-offer')).not.toBe(first);
      await page.locator('[name=from]').selectOption('all');
      await expect.poll(() => lastOf(page, 'joint-offer')).toBe(first);
      expect(
        await page
          .locator('kobling-offer-finder')
          .evaluate((finder) => typeof (finder as { catalogues?: unknown }).catalogues),
      ).toBe('object');
    });
  });

  test('says everything in another language when it says so', async () => {
    await withApp(app, async (page) => {
      await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).waitFor();
      await page.locator('[name=lang]').selectOption('en');
      await page.getByRole('button', { name: 'Show the best joint offer' }).waitFor();
      await page
        .getByText('We call each other before we call the company.')
        .or(page.getByText('Our cooperation'))
        .first()
        .waitFor();
    });
  });

  test('takes the finder out and puts it in again, and nothing of it stays behind', async () => {
    await withApp(app, async (page, cdp) => {
      const tick = page.locator('[name=shown]');
      const finder = page.locator('kobling-offer-finder');
      await page.evaluate(() => Object.assign(globalThis, { gone: [] as WeakRef<Element>[] }));
      for (let time = 0; time < 4; time++) {
        // What was asked is remembered: the second time the answer comes by itself.
        if (time === 0) await askFor(page);
        await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
        await finder.evaluate((element) => {
          (globalThis as unknown as { gone: WeakRef<Element>[] }).gone.push(new WeakRef(element));
        });
        await tick.uncheck();
        await finder.waitFor({ state: 'detached' });
        await tick.check();
        await finder.waitFor();
      }
      // The plain application keeps its one finder, and puts the same in again.
      const kept = app === 'typescript' ? 4 : 1;
      await expect
        .poll(async () => {
          await cdp.send('HeapProfiler.collectGarbage');
          return page.evaluate(
            () =>
              (globalThis as unknown as { gone: WeakRef<Element>[] }).gone.filter((one) => one.deref())
                .length,
          );
        })
        .toBeLessThanOrEqual(kept);
      expect((await heard(page)).filter((line) => /Error/.test(line))).toEqual([]);
    });
  });

  test('changes the order of a list, and what a person has done stays', async () => {
    await withApp(app, async (page) => {
      const order = () =>
        page
          .locator('kobling-assessment, kobling-radar')
          .evaluateAll((elements) => elements.map(({ localName }) => localName));
      await page.getByRole('button', { name: 'Begynd' }).click();
      // By key: a click would lead on to the next statement after a while.
      await page.getByRole('radio', { name: 'Passer delvist' }).press('Space');
      await expect.poll(() => lastOf(page, 'answer')).toBe('answer: 1');
      expect(await order()).toEqual(['kobling-assessment', 'kobling-radar']);
      await page.locator('[name=swap]').click();
      await expect.poll(order).toEqual(['kobling-radar', 'kobling-assessment']);
      await page.locator('[name=swap]').click();
      await expect.poll(order).toEqual(['kobling-assessment', 'kobling-radar']);
      expect(await page.getByRole('radio', { name: 'Passer delvist' }).isChecked()).toBe(true);
      await page.getByRole('radio', { name: 'Passer', exact: true }).check();
      await expect.poll(() => lastOf(page, 'answer')).toBe('answer: 1');
    });
  });

  test('follows what the reader chooses in the radar, and the other way round', async () => {
    await withApp(app, async (page) => {
      await page.locator('kobling-radar input[type=file]').setInputFiles(await teamFiles());
      await page.getByRole('button', { name: 'Luk runden, og vis teamets dækning' }).click();
      await page.getByRole('button', { name: 'Luk runden', exact: true }).click();
      const pressed = (name: string) =>
        page.locator('.views [aria-pressed=true]', { hasText: name }).waitFor();
      await pressed('Radar');
      await page.getByRole('button', { name: 'Tabel', exact: true }).click();
      await pressed('Tabel');
      await expect.poll(() => page.locator('[name=view]').inputValue()).toBe('table');
      await page.locator('[name=view]').selectOption('dots');
      await pressed('Punkter');
    });
  });
});

/** React says what it thinks of a page only when it is built for development; there it also mounts everything twice. */
describe.runIf(APPS.includes('react')).each([
  ['for the reader', ''],
  ['for development', 'development/'],
])('a page that React has written on a server, built %s', (_, folder) => {
  test('is taken over with its catalogues and listeners, and without a complaint', async () => {
    await withApp(
      'react',
      async (page) => {
        await askFor(page);
        await expect.poll(() => lastOf(page, 'joint-offer')).toMatch(/^joint-offer: [234] /);
        await page.locator('[name=shown]').uncheck();
        await page.locator('kobling-offer-finder').waitFor({ state: 'detached' });
        await page.locator('[name=shown]').check();
        await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
        expect(
          await page
            .locator('kobling-assessment')
            .evaluate((one) => typeof (one as { instrument?: unknown }).instrument),
        ).toBe('object');
      },
      `${folder}server.html`,
    );
  });
});
