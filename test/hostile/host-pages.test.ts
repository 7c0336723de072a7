import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, watchPage } from '../support/browser.js';
import { startServer, STRICT_POLICY, type TestServer } from '../support/server.js';

const NOTHING = { console: [], errors: [], violations: [], foreign: [] };
const FINDER = `<kobling-offer-finder needs="automation recruit-skilled" municipality="615">
  <p>Ring 70 00 00 00</p></kobling-offer-finder>`;
const KIT = '<script type="module" src="/dist/cdn/kobling.js"></script>';

let browser: Browser;
let server: TestServer;
let pages = 0;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const newUrl = (body: string, headers: Record<string, string> = {}) =>
  server.page(`/page-${(pages += 1)}.html`, body, headers);

async function visit(url: string) {
  const page = await browser.newPage();
  const complaints = await watchPage(page, new URL(url).origin);
  await page.goto(url);
  return { page, complaints };
}

/** From the list of needs to a joint offer: most of the kit has to run for it. */
async function findJointOffer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
  await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
}

describe('security policies', () => {
  test('C1, C3: nothing but self, no eval, no inline styles, no report', async () => {
    const { page, complaints } = await visit(newUrl(FINDER + KIT));
    await findJointOffer(page);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('C4: enforced Trusted Types that list our one policy', async () => {
    const headers = {
      'content-security-policy': `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types kobling-lit`,
    };
    const { page, complaints } = await visit(newUrl(FINDER + KIT, headers));
    await findJointOffer(page);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('C4: two single files share the one policy', async () => {
    const headers = {
      'content-security-policy': `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types kobling-lit`,
    };
    const files = ['radar', 'offer-finder'].map(
      (name) => `<script type="module" src="/dist/cdn/${name}.js"></script>`,
    );
    const radar = '<kobling-radar instrument="coupling" round="r"></kobling-radar>';
    const { page, complaints } = await visit(newUrl(`${FINDER}${radar}${files.join('')}`, headers));
    await findJointOffer(page);
    await page.getByRole('heading', { name: /koblingsfunktioner/ }).waitFor();
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('C4: the classic file under enforced Trusted Types', async () => {
    const headers = {
      'content-security-policy': `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types kobling-lit`,
    };
    const classic = '<script src="/dist/cdn/kobling.classic.js"></script>';
    const { page, complaints } = await visit(newUrl(FINDER + classic, headers));
    await findJointOffer(page);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test("C5: a policy without our name keeps the page's own content, and one line says which word to add", async () => {
    const headers = { 'content-security-policy': `${STRICT_POLICY}; trusted-types 'none'` };
    const { page, complaints } = await visit(
      newUrl(`${FINDER}<script src="/dist/cdn/loader.js"></script>`, headers),
    );
    await expect.poll(() => complaints.console.filter((line) => line.startsWith('kobling: ')).length).toBe(1);
    expect(await page.getByText('Ring 70 00 00 00').isVisible()).toBe(true);
    expect(complaints.errors).toEqual([]);
    await page.close();
  });
});

describe('scripts of the page', () => {
  test('B1: Array.prototype.toJSON of an old library', async () => {
    server.route('/old-prototype.js', {
      headers: { 'content-type': 'text/javascript' },
      body: 'Array.prototype.toJSON = function () { return "[" + this.join(",") + "]"; };',
    });
    const { page, complaints } = await visit(
      newUrl(`<script src="/old-prototype.js"></script>${FINDER}${KIT}`),
    );
    await findJointOffer(page);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('B2: an enumerable property on Object.prototype', async () => {
    server.route('/evil.js', {
      headers: { 'content-type': 'text/javascript' },
      body: 'Object.prototype.evil = function () {};',
    });
    const { page, complaints } = await visit(newUrl(`<script src="/evil.js"></script>${FINDER}${KIT}`));
    await findJointOffer(page);
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('B5: the kit twice, in two files: one registration, one line', async () => {
    const { page, complaints } = await visit(
      newUrl(`${FINDER}${KIT}<script src="/dist/cdn/kobling.classic.js"></script>`),
    );
    await findJointOffer(page);
    expect(complaints.errors).toEqual([]);
    expect(complaints.console.filter((line) => line.includes('already defined'))).toHaveLength(1);
    await page.close();
  });

  test('B18: a form around the whole page with a default button', async () => {
    server.route('/default-button.js', {
      headers: { 'content-type': 'text/javascript' },
      body: `document.forms[0].addEventListener('keypress', (event) => {
        if (event.key === 'Enter' && event.target.tagName !== 'TEXTAREA') document.title = 'posted back';
      });
      document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); document.title = 'submitted'; });`,
    });
    const { page } = await visit(
      newUrl(`<form>${FINDER}<button>Send</button></form><script src="/default-button.js"></script>${KIT}`),
    );
    await page.getByLabel('Antal ansatte').fill('12');
    await page.getByLabel('Antal ansatte').press('Enter');
    await findJointOffer(page);
    expect(await page.title()).toBe('Test');
    await page.close();
  });

  test('B21: an AMD loader is left alone by the classic file', async () => {
    server.route('/amd.js', {
      headers: { 'content-type': 'text/javascript' },
      body: 'window.define = function () { document.title = "define was called"; }; window.define.amd = {};',
    });
    const { page } = await visit(
      newUrl(`<script src="/amd.js"></script>${FINDER}<script src="/dist/cdn/kobling.classic.js"></script>`),
    );
    await findJointOffer(page);
    expect(await page.title()).toBe('Test');
    await page.close();
  });

  test('P7: no global but Lit’s four and the registry, no history entry', async () => {
    const { page } = await visit(newUrl(''));
    const before = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    await page.goto(newUrl(FINDER + KIT));
    const entriesBefore = await page.evaluate(() => history.length);
    await findJointOffer(page);
    const { names, entries } = await page.evaluate(() => ({
      names: Object.getOwnPropertyNames(globalThis),
      entries: history.length,
    }));
    const lit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    expect(names.filter((name) => !before.includes(name)).sort()).toEqual(lit);
    expect(entries).toBe(entriesBefore);
    await page.close();
  });
});

describe('where the page stands', () => {
  test('B20: a foreign <base> changes no address of ours', async () => {
    server.route('/one.json', {
      body: JSON.stringify({
        format: 'kobling-catalogue',
        version: 1,
        id: 'one',
        publisher: { name: 'Ét katalog' },
        offers: [
          {
            id: 'a',
            system: 'business',
            title: { da: 'Robottjek' },
            provider: { id: 'p', name: 'Hubben' },
            needs: { automation: 3 },
          },
        ],
      }),
    });
    const { page, complaints } = await visit(
      newUrl(
        `<base href="https://elsewhere.example/"><kobling-offer-finder needs="automation" catalogues="one.json"></kobling-offer-finder>
         <script type="module" src="${server.origin}/dist/cdn/offer-finder.js"></script>`,
      ),
    );
    await page.getByText('1 tilbud fra ét system').waitFor();
    expect(complaints).toEqual(NOTHING);
    await page.close();
  });

  test('C8: a sandboxed frame without an origin works in memory and says so', async () => {
    // An opaque origin may load modules only from a server that allows it, as the guide for embedders says.
    const headers = { 'access-control-allow-origin': '*' };
    for (const name of ['assessment', 'parts/store', 'parts/onward', 'parts/instruments-partnership-short']) {
      const file = fileURLToPath(new URL(`../../dist/cdn/${name}.js`, import.meta.url));
      server.route(`/open/${name}.js`, {
        headers: { ...headers, 'content-type': 'text/javascript' },
        body: await readFile(file, 'utf8'),
      });
    }
    const inner = server.page(
      '/inner.html',
      '<kobling-assessment></kobling-assessment><script type="module" src="/open/assessment.js"></script>',
      { 'content-security-policy': `script-src ${server.origin}; style-src ${server.origin}` },
    );
    const { page, complaints } = await visit(
      newUrl(`<iframe sandbox="allow-scripts" src="${inner}" width="700" height="700"></iframe>`, {
        'content-security-policy': `${STRICT_POLICY}; frame-src 'self'`,
      }),
    );
    const frame = page.frameLocator('iframe');
    await frame.getByText('Svarene kan ikke gemmes her.').waitFor();
    await frame.getByRole('button', { name: 'Begynd' }).click();
    await frame.getByRole('radio', { name: 'Passer helt' }).check();
    await frame.getByText('Husket, til du lukker siden', { exact: true }).waitFor();
    expect(complaints.errors).toEqual([]);
    await page.close();
  });

  test('C11: plain http on an intranet name', async () => {
    const intranet = await launchBrowser({ args: ['--host-resolver-rules=MAP intranet.test 127.0.0.1'] });
    const page = await intranet.newPage();
    const complaints = await watchPage(page, `http://intranet.test:${server.port}`);
    const url = new URL(newUrl(FINDER + KIT));
    await page.goto(`http://intranet.test:${server.port}${url.pathname}`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await findJointOffer(page);
    await page.getByRole('button', { name: 'Kopiér' }).click();
    await page.getByRole('textbox', { name: 'Tekst til kopiering' }).waitFor();
    expect(complaints).toEqual(NOTHING);
    await intranet.close();
  });

  test('C12: a file on disk, with the classic file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kobling-file-'));
    await cp(fileURLToPath(new URL('../../dist/cdn', import.meta.url)), join(folder, 'cdn'), {
      recursive: true,
    });
    const file = join(folder, 'index.html');
    await writeFile(
      file,
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>Test</title>${FINDER}<script src="cdn/kobling.classic.js"></script>`,
    );
    const { page, complaints } = await visit(pathToFileURL(file).href);
    await findJointOffer(page);
    expect({ ...complaints, foreign: [] }).toEqual(NOTHING);
    await page.close();
    await rm(folder, { recursive: true });
  });

  test('C14: without JavaScript the content of the tag stands', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(newUrl(FINDER + KIT));
    expect(await page.getByText('Ring 70 00 00 00').isVisible()).toBe(true);
    await context.close();
  });

  test('H1: after our own files no request at all', async () => {
    const { page } = await visit(newUrl(FINDER + KIT));
    server.requests.length = 0;
    await findJointOffer(page);
    const unasked = server.requests.filter(
      (request) => !/^GET \/dist\/cdn\/parts\/[\w-]+\.js$/.test(request),
    );
    expect(unasked).toEqual([]);
    await page.close();
  });
});

describe('a file that is missing on the server', () => {
  test('is told, nothing typed is lost, and trying again goes on', async () => {
    const { page } = await visit(newUrl(FINDER + KIT));
    let isMissing = true;
    await page.route('**/parts/answer.js', (route) => (isMissing ? route.abort() : route.continue()));
    await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
    await page.getByText('En del af siden kunne ikke hentes.').waitFor();
    expect(await page.getByRole('button', { name: /^Fjern »/ }).count()).toBe(2);
    isMissing = false;
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
    expect(await page.getByText('En del af siden kunne ikke hentes.').count()).toBe(0);
    await page.close();
  });
});
