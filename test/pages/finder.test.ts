import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchPage, type Complaints } from '../support/browser.js';
import { openSite } from '../support/site.js';

const site = openSite();
let page: Page;
let complaints: Complaints;

beforeEach(async () => {
  page = await site.browser.newPage();
  complaints = await watchPage(page, site.server.origin);
});
afterEach(async () => {
  expect(complaints).toEqual({ console: [], errors: [], violations: [], foreign: [] });
  await page.close();
});

describe('the business hub of the demo', () => {
  test('everyday Danish and a municipality give a joint offer across systems, with reasons', async () => {
    await page.goto(`${site.server.origin}/demo/hub/`);
    await page.getByRole('textbox', { name: /egne ord/ }).fill('mangler svejsere og vil i gang med robotter');
    await expect.poll(() => page.getByRole('button', { name: /^Fjern »/ }).count()).toBe(2);
    await page.getByLabel('Kommune').selectOption('615');
    await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
    const answer = page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ });
    await answer.waitFor();
    expect(await answer.evaluate((heading) => heading.ownerDocument.activeElement?.localName)).toBe(
      'kobling-offer-finder',
    );
    await expect.poll(() => page.getByText('Skal bekræftes, før I går i gang').count()).toBe(1);
    expect(await page.getByText('Finde faglærte.', { exact: true }).count()).toBeGreaterThan(0);
  });
});
