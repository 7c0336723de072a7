import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { watchPage } from '../support/browser.js';
import { STRICT_POLICY } from '../support/server.js';
import { openSite } from '../support/site.js';

const NOTHING = { console: [], errors: [], violations: [], foreign: [] };
const TRUSTED = `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types kobling-lit`;
const SHARED = `/dist/cdn/${packageJson.version}/shared`;
const FINDER = `<kobling-offer-finder needs="automation recruit-skilled" municipality="615"><p>Ring 70 00 00 00</p></kobling-offer-finder>`;
const RADAR = '<kobling-radar><p>Se radaren på papir</p></kobling-radar>';
const AUTO = '<script src="/dist/cdn/loader.js" data-load="auto"></script>';

const site = openSite();
let pages = 0;

const newUrl = (body: string, policy = TRUSTED): string =>
  site.server.page(`/loader-${(pages += 1)}.html`, body, { 'content-security-policy': policy });

async function open(url: string, prepare?: (page: Page) => Promise<unknown>) {
  const page = await site.browser.newPage();
  const complaints = await watchPage(page, site.server.origin);
  await prepare?.(page);
  await page.goto(url);
  return { page, complaints };
}

/** Serves a file with a line more than it had when it was built. */
const change = (page: Page, file: string): Promise<unknown> =>
  page.route(`**${SHARED}/${file}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nglobalThis.changed = true;` });
  });

const isDefined = (page: Page, tag: string): Promise<boolean> =>
  page.evaluate((name) => customElements.get(name) !== undefined, tag);

/** What was fetched of the shared files, each as often as it was. */
const fetched = (): string[] =>
  site.server.requests
    .filter((line) => line.includes('/shared/'))
    .map((line) => line.slice(line.lastIndexOf('/') + 1))
    .sort();

const linesOfTheKit = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.startsWith('kobling: '));

beforeEach(() => {
  site.server.requests.length = 0;
});

describe('data-load="auto"', () => {
  test('fetches what the page uses, once, beside one runtime', async () => {
    const { page, complaints } = await open(newUrl(FINDER + RADAR + RADAR + AUTO));
    await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
    await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
    await page.getByRole('region', { name: 'Koblingsradar', exact: true }).waitFor();
    expect(fetched()).toEqual(['auto.js', 'offer-finder.js', 'radar.js', 'round.js', 'runtime.js']);
    expect(await isDefined(page, 'kobling-assessment')).toBe(false);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('stands in the head before there is a body', async () => {
    // The body is kept waiting until the loader watches for what comes.
    site.server.route('/wait.js', { headers: { 'content-type': 'text/javascript' }, body: '' });
    const url = site.server.route(`/loader-${(pages += 1)}.html`, {
      headers: { 'content-security-policy': TRUSTED },
      body: `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Hoved</title>${AUTO}<script src="/wait.js"></script></head><body>${FINDER}</body></html>`,
    });
    let hasBody: boolean | undefined;
    const { page, complaints } = await open(url, async (fresh) => {
      await fresh.addInitScript(() => {
        const { observe } = MutationObserver.prototype;
        MutationObserver.prototype.observe = function (...of) {
          observe.apply(this, of);
          Object.assign(globalThis, { isWatched: true });
        };
      });
      await fresh.route('**/wait.js', async (route) => {
        await expect.poll(() => fresh.evaluate(() => 'isWatched' in globalThis)).toBe(true);
        hasBody = await fresh.evaluate(() => document.querySelector('body') !== null);
        await route.continue();
      });
    });
    await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).waitFor();
    expect(hasBody).toBe(false);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('sees elements that come later, also inside what comes, and asks for nothing twice', async () => {
    // One that stands there already shows that the loader has looked, before others come.
    const { page, complaints } = await open(
      newUrl(`<main></main><kobling-workspace></kobling-workspace>${AUTO}`),
    );
    await expect.poll(() => isDefined(page, 'kobling-workspace')).toBe(true);
    expect(fetched()).toEqual(['auto.js', 'runtime.js', 'workspace.js']);
    await page.evaluate(() => {
      const box = document.createElement('section');
      box.append(document.createElement('kobling-radar'), document.createElement('kobling-radar'));
      document.querySelector('main')?.append(box, document.createElement('kobling-data'));
    });
    await page.getByRole('region', { name: 'Koblingsradar', exact: true }).waitFor();
    await page.getByRole('region', { name: 'Mine data' }).waitFor();
    await page.evaluate(() => document.body.append(document.createElement('kobling-radar')));
    await page.getByRole('region', { name: 'Koblingsradar (3)' }).waitFor();
    expect(fetched()).toEqual(['auto.js', 'data.js', 'radar.js', 'round.js', 'runtime.js', 'workspace.js']);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('leaves alone what another file of the kit has defined', async () => {
    const kit = '<script type="module" src="/dist/cdn/radar.js"></script>';
    const loader = '<script type="module" src="/later.js"></script>';
    site.server.route('/later.js', {
      headers: { 'content-type': 'text/javascript' },
      body: `const { start } = await import('${SHARED}/auto.js');
        start((url) => document.title += \` \${url.split('/').pop()}\`, '${SHARED}/', 'auto radar');`,
    });
    const { page, complaints } = await open(newUrl(RADAR + kit + loader));
    await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
    await page.evaluate(() => document.body.append(document.createElement('kobling-data')));
    await expect.poll(() => page.title()).toMatch(/data\.js$/);
    expect(await page.title()).not.toContain('radar.js');
    expect(fetched()).toEqual(['auto.js']);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('works in the versioned folder', async () => {
    const loader = `<script src="${SHARED.replace('/shared', '')}/loader.js" data-load="auto"></script>`;
    const { page, complaints } = await open(newUrl(RADAR + loader));
    await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
    expect(fetched()).toEqual(['auto.js', 'radar.js', 'round.js', 'runtime.js']);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  // Under 'strict-dynamic' what a script loads is trusted; under a nonce alone it must carry the nonce.
  for (const sources of ["'nonce-abc' 'strict-dynamic'", "'nonce-abc'"])
    test(`passes its nonce on under ${sources}`, async () => {
      const policy = `default-src 'none'; script-src ${sources}; connect-src 'self'`;
      const loader = AUTO.replace('<script', '<script nonce="abc"');
      const { page, complaints } = await open(newUrl(RADAR + loader, policy));
      await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
      expect(complaints).toEqual(NOTHING);
      await page.close();
    });

  test('starts in a browser that cannot preload modules', async () => {
    const { page, complaints } = await open(newUrl(RADAR + AUTO), async (fresh) => {
      await fresh.addInitScript(() => {
        DOMTokenList.prototype.supports = () => false;
        // A link of a kind that the browser does not know is never loaded, and so never says that it was.
        Object.defineProperty(HTMLLinkElement.prototype, 'rel', { set: () => undefined });
      });
    });
    await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });
});

describe('names in data-load', () => {
  test('are loaded whether they stand in the page or not', async () => {
    const { page, complaints } = await open(
      newUrl(`<div></div>${AUTO.replace('"auto"', '"radar data"')}${FINDER}`),
    );
    await expect.poll(() => isDefined(page, 'kobling-data')).toBe(true);
    await expect.poll(() => isDefined(page, 'kobling-radar')).toBe(true);
    // An element inside somebody's shadow root, which no observer of the page sees.
    await page.evaluate(() => {
      document
        .querySelector('div')
        ?.attachShadow({ mode: 'open' })
        .append(document.createElement('kobling-radar'));
    });
    await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
    expect(await isDefined(page, 'kobling-offer-finder')).toBe(false);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('that are none are told', async () => {
    const { page, complaints } = await open(newUrl(AUTO.replace('"auto"', '"rader"')));
    await expect.poll(() => complaints.console).toHaveLength(1);
    expect(complaints.console[0]).toContain(
      'data-load names rader; known: auto assessment data offer-finder',
    );
    await page.close();
  });
});

describe('a file that is not as it was built', () => {
  test('does not run: the content of its tag stays, one line says so, and the others go on', async () => {
    const { page, complaints } = await open(newUrl(FINDER + RADAR + AUTO), (fresh) =>
      change(fresh, 'offer-finder.js'),
    );
    await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
    await expect.poll(() => linesOfTheKit(complaints.console)).toHaveLength(1);
    expect(linesOfTheKit(complaints.console)[0]).toContain('offer-finder.js is missing or changed');
    expect(await page.getByText('Ring 70 00 00 00').isVisible()).toBe(true);
    expect(await isDefined(page, 'kobling-offer-finder')).toBe(false);
    expect(await page.evaluate(() => 'changed' in globalThis)).toBe(false);
    await page.close();
  });

  test.each(['runtime.js', 'auto.js'])('%s: nothing starts, one line', async (file) => {
    const { page, complaints } = await open(newUrl(FINDER + RADAR + AUTO), (fresh) => change(fresh, file));
    await expect.poll(() => linesOfTheKit(complaints.console)).toHaveLength(1);
    expect(linesOfTheKit(complaints.console)[0]).toContain(`${file} is missing or changed`);
    expect(await page.getByText('Ring 70 00 00 00').isVisible()).toBe(true);
    expect(await page.getByText('Se radaren på papir').isVisible()).toBe(true);
    expect(await page.evaluate(() => 'changed' in globalThis)).toBe(false);
    await page.close();
  });
});

describe('a file that cannot be had', () => {
  test('is told in one line; the content of its tag stays', async () => {
    const { page, complaints } = await open(newUrl(FINDER + RADAR + AUTO), (fresh) =>
      fresh.route(`**${SHARED}/radar.js`, (route) => route.abort()),
    );
    await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).waitFor();
    await expect.poll(() => linesOfTheKit(complaints.console)).toHaveLength(1);
    expect(await page.getByText('Se radaren på papir').isVisible()).toBe(true);
    await page.close();
  });

  test('because of a policy: the line names the policy', async () => {
    const loader = `<script src="/dist/cdn/loader.js" data-load="auto"></script>`;
    const policy = `default-src 'none'; style-src 'self'; script-src ${site.server.origin}/dist/cdn/loader.js`;
    const { page, complaints } = await open(newUrl(RADAR + loader, policy));
    await expect.poll(() => linesOfTheKit(complaints.console)).toHaveLength(1);
    expect(linesOfTheKit(complaints.console)[0]).toMatch(
      /Content-Security-Policy \(script-src(?:-elem)?\) blocks it/,
    );
    expect(await page.getByText('Se radaren på papir').isVisible()).toBe(true);
    await page.close();
  });

  test("because of trusted-types 'none': the line says which word to add", async () => {
    const { page, complaints } = await open(newUrl(RADAR + AUTO, `${STRICT_POLICY}; trusted-types 'none'`));
    await expect.poll(() => linesOfTheKit(complaints.console)).toHaveLength(1);
    expect(linesOfTheKit(complaints.console)[0]).toContain('Add kobling-lit to trusted-types');
    expect(await page.getByText('Se radaren på papir').isVisible()).toBe(true);
    await page.close();
  });
});

test('without data-load the whole kit comes, and data-kit names another file', async () => {
  const { page, complaints } = await open(newUrl(RADAR + '<script src="/dist/cdn/loader.js"></script>'));
  await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
  expect(await isDefined(page, 'kobling-offer-finder')).toBe(true);
  expect(complaints).toEqual(NOTHING);
  await page.close();

  const joined = await readFile(new URL('../../dist/cdn/loader.js', import.meta.url), 'utf8');
  site.server.route('/joined.js', { headers: { 'content-type': 'text/javascript' }, body: joined });
  const single = '<script src="/joined.js" data-kit="/dist/cdn/radar.js"></script>';
  const other = await open(newUrl(RADAR + single));
  await other.page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
  expect(await isDefined(other.page, 'kobling-offer-finder')).toBe(false);
  expect(other.complaints).toEqual(NOTHING);
  await other.page.close();

  const auto = '<script src="/joined.js" data-kit="/dist/cdn/kobling.js" data-load="auto"></script>';
  const third = await open(newUrl(RADAR + auto));
  await third.page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
  expect(third.complaints).toEqual(NOTHING);
  await third.page.close();
});
