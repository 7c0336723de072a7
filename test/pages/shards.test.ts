import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildShards } from '../../src/core/exchange/shards/build-shards.js';
import { catalogueOf, rawOffer } from '../core/offers/samples.js';
import { watchPage, type Complaints } from '../support/browser.js';
import { openSite } from '../support/site.js';

/** 3,000 offers over the country: enough for places to be divided by need. */
const offers = Array.from({ length: 3000 }, (_, i) => {
  const place = [615, 630, 751, 101][i % 4] ?? 101;
  return rawOffer({
    id: `tilbud-${i}`,
    system: (['employment', 'education', 'business'] as const)[i % 3] ?? 'business',
    title: { da: `Tilbud nummer ${i}` },
    summary: { da: `Det handler om sag ${i}.` },
    provider: { id: `p${i % 40}`, name: `Udbyder ${i % 40}` },
    needs: i % 5 < 3 ? { automation: ((i % 3) + 1) as 1 | 2 | 3 } : { 'recruit-skilled': 3 },
    area: i % 10 === 0 ? 'national' : { municipalities: [place] },
    effortDays: (i * 7) % 19,
  });
});
const files = [...buildShards([catalogueOf(offers, { id: 'landet', updated: '2026-11-01' })])];

const site = openSite();
let page: Page;
let complaints: Complaints;

beforeEach(async () => {
  page = await site.browser.newPage();
  complaints = await watchPage(page, site.server.origin);
  for (const { path, text } of files) site.server.route(`/land/${path}`, { body: text });
  site.server.page(
    '/shards.html',
    `<script type="module" src="/dist/cdn/offer-finder.js"></script>
     <kobling-offer-finder lang="da" catalogues="/land/manifest.json" needs="automation recruit-skilled">
     </kobling-offer-finder>`,
  );
});
afterEach(async () => {
  expect(complaints.errors).toEqual([]);
  expect(complaints.violations).toEqual([]);
  expect(complaints.foreign).toEqual([]);
  await page.close();
});

const answer = () => page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer dækker begge behov/ });

test('shards from a plain server give a joint offer: the place is asked first, then only it is fetched', async () => {
  await page.goto(`${site.server.origin}/shards.html`);
  await page.getByText('3.000 tilbud fra tre systemer').waitFor();
  await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
  await page.getByRole('heading', { name: 'Hvilken kommune ligger I i?' }).waitFor();
  expect(await page.getByLabel('Kommune').evaluate((field) => field.matches(':focus'))).toBe(true);
  await page.getByLabel('Kommune').selectOption('615');
  await answer().waitFor();
  await page
    .getByText(/Det handler om sag \d+\./)
    .first()
    .waitFor();
  const fetched = site.server.requests.filter((request) => request.startsWith('GET /land/shards/'));
  expect(fetched.filter((request) => !/shards\/(?:dk|m615)-/.test(request))).toEqual([]);
  expect(complaints.console).toEqual([]);
});

test('a shard that is not there is named with what the server said', async () => {
  for (const { path } of files.filter((file) => file.path.startsWith('shards/m630')))
    site.server.route(`/land/${path}`, { status: 404, body: '' });
  await page.goto(`${site.server.origin}/shards.html`);
  await page.getByLabel('Kommune').selectOption('630');
  await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
  await page.locator('#answer').waitFor();
  await page.getByText('Vis tekniske detaljer').first().click();
  await page
    .getByText(/shards\/m630-[0-9a-f]{16}\.json: http-status .*found 404/)
    .first()
    .waitFor();
});

test('the same question is answered again when the catalogue’s server is away', async () => {
  const before = site.server.requests.length;
  await page.goto(`${site.server.origin}/shards.html`);
  await page.getByLabel('Kommune').selectOption('751');
  await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
  await answer().waitFor();
  const title = await answer().textContent();
  const kept = () =>
    page.evaluate(async () => (await (await caches.open('kobling-default')).keys()).map(({ url }) => url));
  const wanted = new Set(
    site.server.requests.slice(before).filter((request) => request.startsWith('GET /land/')),
  );
  await expect.poll(async () => (await kept()).length).toBeGreaterThanOrEqual(wanted.size);
  for (const { path } of files) site.server.route(`/land/${path}`, { status: 503, body: '' });
  await page.reload();
  await page
    .getByText(
      /kan ikke nås lige nu\. Tilbuddene er fra jeres sidste besøg, sidst opdateret 1\. november 2026/,
    )
    .waitFor();
  await answer().waitFor();
  expect(await answer().textContent()).toBe(title);
});
