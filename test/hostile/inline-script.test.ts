import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, watchPage } from '../support/browser.js';
import { startServer, STRICT_POLICY, type TestServer } from '../support/server.js';

const CLASSIC = fileURLToPath(new URL('../../dist/cdn/kobling.classic.js', import.meta.url));

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('B22: a system that writes the classic script into the page: it starts, its parts beside the page', async () => {
  const script = `<script>${await readFile(CLASSIC, 'utf8')}</script>`;
  const finder =
    '<kobling-offer-finder needs="automation recruit-skilled" municipality="615"></kobling-offer-finder>';
  const url = server.page('/dist/cdn/inline.html', finder + script, {
    'content-security-policy': STRICT_POLICY.replace(
      "script-src 'self'",
      "script-src 'self' 'unsafe-inline'",
    ),
  });
  const page = await browser.newPage();
  const complaints = await watchPage(page, server.origin);
  await page.goto(url);

  await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
  await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
  expect(complaints).toEqual({ console: [], errors: [], violations: [], foreign: [] });
  await page.close();
});
