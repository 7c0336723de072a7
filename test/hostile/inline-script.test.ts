import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { watchPage } from '../support/browser.js';
import { STRICT_POLICY } from '../support/server.js';
import { openSite } from '../support/site.js';

const CLASSIC = fileURLToPath(new URL('../../dist/cdn/kobling.classic.js', import.meta.url));

const site = openSite();

test('B22: a system that writes the classic script into the page: it starts, its parts beside the page', async () => {
  const script = `<script>${await readFile(CLASSIC, 'utf8')}</script>`;
  const finder =
    '<kobling-offer-finder needs="automation recruit-skilled" municipality="615"></kobling-offer-finder>';
  const url = site.server.page('/dist/cdn/inline.html', finder + script, {
    'content-security-policy': STRICT_POLICY.replace(
      "script-src 'self'",
      "script-src 'self' 'unsafe-inline'",
    ),
  });
  const page = await site.browser.newPage();
  const complaints = await watchPage(page, site.server.origin);
  await page.goto(url);

  await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
  await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
  expect(complaints).toEqual({ console: [], errors: [], violations: [], foreign: [] });
  await page.close();
});
