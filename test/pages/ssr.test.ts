import { readFile } from 'node:fs/promises';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../support/browser.js';
import { STRICT_POLICY } from '../support/server.js';
import { openSite } from '../support/site.js';

/** The module as it is published. */
const { servePage } = (await import(
  new URL('../../dist/ssr/ssr.js', import.meta.url).href
)) as typeof import('../../src/ssr/ssr.js');

const NOTHING = { console: [], errors: [], violations: [], foreign: [] };
const NONCE = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; connect-src 'self'";
const site = openSite();

/** What a reader without answers meets. */
const EMPTY = {
  assessment: 'Partnerskabets selvvurdering',
  data: 'Hvad der ligger på denne enhed',
  'offer-finder': 'Hvad vil I gerne have løst?',
  radar: 'Hvilke koblingsfunktioner dækker teamet?',
  report: 'Hvad svarene siger',
  workspace: '<slot></slot>',
};
let names: string[] = [];
let pages = 0;

beforeAll(async () => {
  const manifest = JSON.parse(
    await readFile(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
  ) as { modules: { declarations?: { tagName?: string }[] }[] };
  names = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName }) => tagName?.replace('kobling-', '') ?? [])
    .sort();
});

describe('an element from a server', () => {
  let said: unknown[] = [];
  beforeEach(() => {
    said = [];
    for (const level of ['error', 'warn', 'log'] as const)
      vi.spyOn(console, level).mockImplementation((...words) => void said.push(words));
  });
  afterEach(() => vi.restoreAllMocks());

  test('paints what a reader without answers meets, each one, and says nothing', async () => {
    const page = servePage();
    for (const name of names) {
      const html = await page.render(name, { content: '<p>Ring til os</p>' });
      expect(html).toMatch(new RegExp(`^<kobling-${name} lang="da"><template shadowrootmode="open">`));
      expect(html).toMatch(new RegExp(`</template><p>Ring til os</p></kobling-${name}>$`));
      expect(html).toContain(EMPTY[name as keyof typeof EMPTY] ?? 'role="heading"');
      expect(html).not.toMatch(/="(?:true|false)"(?<!aria-\w+="(?:true|false)")|<\?|undefined|\[object/);
    }
    expect(said).toEqual([]);
  });

  test('speaks the language of the page, or its own', async () => {
    const page = servePage({ lang: 'en' });
    expect(await page.render('data')).toContain('aria-label="My data"');
    expect(await page.render('radar', { attributes: { lang: 'da' } })).toContain(
      'aria-label="Koblingsradar"',
    );
  });

  test('two of a kind have two names', async () => {
    const page = servePage();
    await page.render('radar');
    expect(await page.render('radar')).toContain('aria-label="Koblingsradar (2)"');
    expect(await servePage().render('radar')).toContain('aria-label="Koblingsradar"');
  });

  test('takes its attributes, escaped, and its density', async () => {
    const page = servePage();
    const attributes = {
      needs: 'automation',
      density: 'compact',
      'heading-level': '4',
      accent: '"><script>',
    };
    const html = await page.render('offer-finder', { attributes });
    expect(html).toContain('accent="&#34;&#62;&#60;script&#62;"');
    expect(html).toContain('aria-level="4"');
    expect(html).toMatch(/--_unit:\s*clamp\([^,]+,\s*\.28em,/);
    // A need that is chosen has its thread.
    expect(html).not.toContain('<script');
    expect(html).toContain('aria-pressed="true"');
  });

  test('fetches nothing: what has an address is left to the browser', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch');
    const page = servePage();
    const finder = await page.render('offer-finder', {
      attributes: { catalogues: 'https://a.example/k.json' },
    });
    const sheet = await page.render('assessment', { attributes: { instrument: '/skema.json' } });
    expect(finder).toContain('catalogues="https://a.example/k.json"');
    expect(finder).toContain('Henter tilbud');
    expect(sheet).toContain('Henter skemaet');
    expect(fetching).not.toHaveBeenCalled();
  });

  test('no such element: a RangeError', async () => {
    await expect(servePage().render('nothing')).rejects.toThrow(RangeError);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      elements: ['html5', { '/^kobling-/': { flow: true, phrasing: false } }],
    });
    const page = servePage();
    for (const name of names) {
      const html = await page.render(name, { content: '<p>Ring til os</p>', stylesheet: '/kobling.css' });
      // The validator does not look into templates: what is in one is looked at as the page it becomes.
      const shadow = /<template shadowrootmode="open">([^]*)<\/template>/.exec(html)?.[1] ?? '';
      const whole = `<!DOCTYPE html><html lang="da"><head><title>Test</title></head><body><main>${shadow.replace(/<noscript>[^]*?<\/noscript>|<link[^>]*>/g, '')}</main></body></html>`;
      const { results } = await validator.validateString(whole);
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });
});

/** Sum of all layout shifts up to now. */
const shifts = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shifts: { value: number; what: string }[] }).shifts);

async function servedPage(options: { nonce?: string; stylesheet?: boolean }, script: string, policy: string) {
  const served = servePage(options.nonce ? { nonce: options.nonce } : {});
  const parts: string[] = [];
  for (const name of names) {
    const stylesheet = `/served/${name}.css`;
    if (options.stylesheet)
      site.server.route(stylesheet, {
        headers: { 'content-type': 'text/css' },
        body: await served.styles(name),
      });
    parts.push(
      await served.render(name, {
        content: `<p>Ring om ${name}</p>`,
        ...(options.stylesheet ? { stylesheet } : {}),
      }),
    );
  }
  const body = parts.map((each, at) => `${each}<p>Tekst nr. ${at}</p>`).join('');
  return site.server.page(`/served-${(pages += 1)}.html`, `${body}${script}`, {
    'content-security-policy': policy,
  });
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { value: number; what: string }[] = [];
    (globalThis as unknown as { shifts: typeof seen }).shifts = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        sources: { node?: Node | null }[];
      }[])
        seen.push({
          value: entry.value,
          what: entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 60) ?? '?').join(' | '),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const areReady = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('kobling-'))
      .every(
        ({ shadowRoot }) =>
          shadowRoot !== null &&
          !shadowRoot.querySelector('.served') &&
          !shadowRoot.querySelector('noscript'),
      ),
  );

describe('nothing jumps when the kit takes over', () => {
  const AUTO = '<script src="/dist/cdn/loader.js" data-load="auto"></script>';
  const KIT = '<script type="module" src="/dist/cdn/kobling.js"></script>';
  for (const width of [320, 768, 1280])
    for (const [way, options, script, policy] of [
      ['the whole kit, styles by nonce', { nonce: 'abc' }, KIT, NONCE],
      ['single elements, styles in files', { stylesheet: true }, AUTO, STRICT_POLICY],
    ] as const)
      test(`${width} px: ${way}`, async () => {
        const url = await servedPage(options, script, policy);
        const page = await site.browser.newPage({ viewport: { width, height: 4000 } });
        const complaints = await watchPage(page, site.server.origin);
        await watchShifts(page);
        let letGo: () => void = () => undefined;
        const held = new Promise<void>((resolve) => (letGo = resolve));
        await page.route(/\/cdn\/(?:kobling|loader)\.js$/, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(url, { waitUntil: 'commit' });
        await page.getByRole('heading', { name: 'Hvad vil I gerne have løst?' }).waitFor();
        // What a server sent is painted before any script has come.
        await expect
          .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
          .toBe(1);
        letGo();
        await expect.poll(() => areReady(page)).toBe(true);
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        expect(await shifts(page)).toEqual([]);
        expect(complaints).toEqual(NOTHING);
        await page.getByRole('button', { name: 'Begynd' }).click();
        await page.getByRole('radio', { name: 'Passer helt' }).waitFor();
        await page.close();
      });
});

describe('where the kit does not come', () => {
  const seen = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).count();

  test('without scripts the content of the tag stands, not a form that does nothing', async () => {
    const url = await servedPage({ nonce: 'abc' }, '', NONCE);
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url);
    expect(await page.getByText('Ring om offer-finder').isVisible()).toBe(true);
    expect(await seen(page, 'Hvad vil I gerne have løst?')).toBe(0);
    await context.close();
  });

  test('where it is blocked the loader brings the content of the tag back', async () => {
    const url = await servedPage({ nonce: 'abc' }, '<script src="/dist/cdn/loader.js"></script>', NONCE);
    const page = await site.browser.newPage();
    await page.route('**/kobling.js', (route) => route.abort());
    await page.goto(url);
    await page.getByText('Ring om offer-finder').waitFor();
    expect(await seen(page, 'Hvad vil I gerne have løst?')).toBe(0);
    await page.close();
  });
});

test('an element that another renderer has painted is painted once', async () => {
  const url = site.server.page(
    '/other.html',
    `<kobling-radar><template shadowrootmode="open"><!--lit-part abc--><div part="content"><p>Fra en server</p></div><!--/lit-part--></template></kobling-radar>
     <script type="module" src="/dist/cdn/radar.js"></script>`,
  );
  const page = await site.browser.newPage();
  const complaints = await watchPage(page, site.server.origin);
  await page.goto(url);
  await page.getByRole('region', { name: 'Koblingsradar' }).waitFor();
  expect(await page.getByText('Fra en server').count()).toBe(0);
  expect(complaints).toEqual(NOTHING);
  await page.close();
});
