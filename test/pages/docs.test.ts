import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listElements } from '../../scripts/lib/paths.mjs';
import { watchPage, type Complaints } from '../support/browser.js';
import { openSite } from '../support/site.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SITE = join(ROOT, 'dist', 'site');
const elements = listElements() as string[];
/** Every page, as its path from the root that is served. */
const pages = (readdirSync(SITE, { recursive: true }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .map((path) => `dist/site/${path}`)
  .sort();
const written = pages.filter((path) => !path.includes('/examples/'));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('what is written', () => {
  test('each element has a page in both languages, and an example', () => {
    for (const name of elements)
      for (const path of [`elements/${name}.html`, `en/elements/${name}.html`, `examples/${name}.html`])
        expect(existsSync(join(SITE, path)), path).toBe(true);
  });

  test('what readers need most is there in both languages', () => {
    for (const name of ['index', 'start', 'theming', 'privacy', 'conformance', 'instruments', 'rounds'])
      for (const [folder, lang] of [
        ['', 'da'],
        ['en/', 'en'],
      ])
        expect(read(`dist/site/${folder}${name}.html`), name).toContain(`<html lang="${lang}">`);
  });

  test('no link leads nowhere, and every anchor exists', () => {
    const ids = (path: string) => new Set([...read(path).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const dead: string[] = [];
    let checked = 0;
    for (const page of [...written, 'demo/index.html', 'demo/studio/index.html']) {
      // What stands in code is for another page.
      const text = read(page).replace(/<pre[\s\S]*?<\/pre>/g, '');
      for (const [, , address] of text.matchAll(/\s(href|src)="([^"]*)"/g)) {
        if (!address || /^(?:https?|mailto|tel|data):/.test(address)) continue;
        checked += 1;
        const [path = '', fragment] = address.replaceAll('&amp;', '&').split('#');
        const target = path === '' ? page : posix.join(dirname(page), path);
        const file = target.endsWith('/') ? `${target}index.html` : target;
        if (!existsSync(join(ROOT, file))) dead.push(`${page} → ${address}`);
        // What stands after # in the studio's address is what is chosen there.
        else if (fragment && !file.startsWith('demo/studio/') && !ids(file).has(decodeURIComponent(fragment)))
          dead.push(`${page} → ${address} (no such anchor)`);
      }
    }
    expect(dead).toEqual([]);
    expect(checked).toBeGreaterThan(500);
  });

  test('the HTML is valid', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Prettier's and Markdown's taste, not faults.
        'void-style': 'off',
        'doctype-style': 'off',
        // HTML allows it; headings begin with a number where they count steps.
        'valid-id': ['error', { relaxed: true }],
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        // Numbers of telephones in running prose come from the sources as they are.
        'tel-non-breaking': 'off',
        'require-sri': 'off',
        // Scrolling regions take focus, so that they can be scrolled by keyboard.
        'no-redundant-role': 'error',
        'prefer-native-element': 'off',
      },
    });
    const faults: string[] = [];
    for (const page of pages) {
      const { results } = await validator.validateString(read(page), page);
      for (const { messages } of results)
        for (const { ruleId, message, line } of messages)
          faults.push(`${page}:${line} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  });

  test('the conformance note names this version, in words to paste', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(read('dist/site/conformance.html')).toContain(`Siden bruger Kobling ${version}`);
    expect(read('dist/site/en/conformance.html')).toContain(`This page uses Kobling ${version}`);
  });

  test('the studio gives the paragraph of the conformance note, known gaps and all', () => {
    const { accessibility } = JSON.parse(read('dist/site/kit.json')) as {
      accessibility: Record<string, string>;
    };
    for (const [language, path] of [
      ['da', 'conformance.html'],
      ['en', 'en/conformance.html'],
    ] as const)
      expect(read(`dist/site/${path}`).replace(/\s+/g, ' ').replaceAll('&#x27;', "'")).toContain(
        accessibility[language],
      );
    expect(accessibility.da).toContain('Kendte mangler');
    expect(accessibility.da).toContain('WCAG 2.1 AA, som EN 301 549 henviser til');
  });

  test('every attribute and custom property is told in Danish, and so is the rest of an element’s page', () => {
    const kit = JSON.parse(read('dist/site/kit.json')) as {
      elements: { name: string; attributes: Told[]; customProperties: Told[] }[];
    };
    interface Told {
      name: string;
      textDa?: string;
    }
    const untold = kit.elements.flatMap(({ name, attributes, customProperties }) =>
      [...attributes, ...customProperties]
        .filter(({ textDa }) => !textDa)
        .map((each) => `${name} ${each.name}`),
    );
    expect(untold).toEqual([]);
    for (const name of elements)
      expect(read(`dist/site/elements/${name}.html`), name).not.toContain('<td><span lang="en">');
  });

  test('every ready-made look is listed with a line about it, the default one too', () => {
    const names = (readdirSync(join(ROOT, 'dist/presets')) as string[])
      .map((file) => /^([\w-]+)\.tokens\.json$/.exec(file)?.[1])
      .filter(Boolean);
    expect(names).toContain('plain');
    for (const path of ['theming.html', 'en/theming.html'])
      for (const name of names)
        expect(read(`dist/site/${path}`), `${path} ${name}`).toMatch(
          new RegExp(`<code>${name}</code></td>\\s*<td>[^<]{20,}</td>`),
        );
    expect(read('dist/site/theming.html')).toContain('Til borgere');
  });

  test('regions that scroll are named after the heading they stand under, each with a name of its own', () => {
    expect(read('dist/site/theming.html')).toContain('aria-label="Tabel: Attributter"');
    for (const path of written) {
      const names = [...read(path).matchAll(/role="region" aria-label="([^"]*)"/g)].map(([, name]) => name);
      expect(new Set(names).size, `${path}: ${names.join(', ')}`).toBe(names.length);
    }
  });

  test('the house is drawn from the imports, and no thread runs upwards', () => {
    const html = read('dist/site/en/architecture.html');
    expect(html).toMatch(/\d+ threads, none of them upwards/);
    expect(html).toMatch(/<th scope="row">core\/offers<\/th><td>core\/model<\/td><td>\d+<\/td>/);
  });

  test('the protocol has steps for every element', () => {
    const html = read('dist/site/en/screen-reader-protocol.html');
    for (const name of elements) expect(html).toContain(`&lt;kobling-${name}&gt;`);
    expect(html).not.toContain('Not written yet.');
  });
});

describe('how to add an element', () => {
  const text = read('docs/adding-an-element.md');
  const rows = [...text.matchAll(/^\| \d+ \| `([^`]+)`/gm)].map(([, path = '']) => path);

  test('names eight files, which every element has', () => {
    expect(rows).toHaveLength(8);
    // The workspace has no words of its own, and what waits for a part has them beside the part.
    for (const row of rows.filter((path) => !/texts\.\w+\.ts$/.test(path)))
      for (const name of elements) {
        const path = row.replaceAll('<name>', name);
        expect(existsSync(join(ROOT, path)), path).toBe(true);
      }
  });

  test('names every place that lists the elements', () => {
    const isList = (path: string) => {
      const code = read(path);
      // In quotes or as a folder; in the studio also as the name of a property whose value is an object or a list.
      const asKey = (name: string) => (path.startsWith('demo/') ? `|^  '?${name}'?: [{[A-Z]` : '');
      const named = elements.filter((name) =>
        new RegExp(`['"\`/](?:kobling-)?${name}['"\`/]${asKey(name)}`, 'm').test(code),
      );
      return named.length > 2;
    };
    const files = ['src', 'scripts', 'demo/studio'].flatMap((folder) =>
      (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .filter((path) => /\.(?:ts|m?js)$/.test(path) && !/(?:texts\.\w+|\.d)\.ts$/.test(path))
        .filter((path) => !elements.some((name) => path.startsWith(`src/components/${name}/`))),
    );
    expect(files.filter(isList).filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
  });
});

describe('in a browser', () => {
  const site = openSite();
  let page: Page;
  let complaints: Complaints;
  beforeEach(async () => {
    page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    complaints = await watchPage(page, site.server.origin);
  });
  afterEach(async () => {
    expect(complaints).toEqual({ console: [], errors: [], violations: [], foreign: [] });
    await page.close();
  });
  const go = (path: string) => page.goto(`${site.server.origin}/${path}`);
  const violations = async (): Promise<string[]> => {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations: found } = await engine.run(document, { iframes: false, runOnly: tags });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
  };

  test('axe finds nothing on any page', async () => {
    const found: string[] = [];
    for (const path of written) {
      await go(path);
      found.push(...(await violations()).map((each) => `${path} ${each}`));
    }
    expect(found).toEqual([]);
  }, 240_000);

  test('on a phone in the dark: no page scrolls sideways, and axe finds nothing on three of them', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: 'dark' });
    const found: string[] = [];
    for (const path of written) {
      await go(path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`${path} scrolls by ${over}`);
      if (/site\/(?:index|start|en\/architecture)\.html$/.test(path)) found.push(...(await violations()));
    }
    expect(found).toEqual([]);
  }, 240_000);

  test('search finds a section in the page’s language, by keyboard', async () => {
    await go('dist/site/elements/report.html');
    await page.getByRole('searchbox', { name: 'Søg i vejledningen' }).fill('cookiereglerne');
    await expect
      .poll(() => page.getByRole('search').locator('..').getByRole('status').textContent())
      .toMatch(/sted/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Privatliv og jura');
    await page.keyboard.press('Enter');
    await page.waitForURL(/privacy\.html#/);
    await page.getByRole('searchbox').fill('qqqqqq');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Intet fundet. Prøv et andet ord.');
  });

  test('search forgives a slip and letters typed without a Danish keyboard', async () => {
    await go('dist/site/index.html');
    for (const [word, title] of [
      ['tilgængelighed', 'Tilgængelighed'],
      ['tilgengelighed', 'Tilgængelighed'],
      ['laese', 'Kan alle læse radaren?'],
      ['læs', 'Kan alle læse radaren?'],
    ] as const) {
      await page.getByRole('searchbox').fill(word);
      await expect
        .poll(() => page.locator('.search li a').allTextContents(), { message: word })
        .toContainEqual(expect.stringContaining(title));
    }
  });

  test('search knows other words for the same', async () => {
    await go('dist/site/index.html');
    for (const [word, title] of [
      ['csp', 'Privatliv og jura: Sikkerhed'],
      ['ramme', 'README: In an iframe'],
      ['farve', 'Udseende: Jeres farve'],
    ] as const) {
      await page.getByRole('searchbox').fill(word);
      await expect
        .poll(() => page.locator('.search li a').allTextContents(), { message: word })
        .toContain(title);
    }
  });

  for (const name of elements) {
    test(`the example of <kobling-${name}> runs as it stands, under the strict policy`, async () => {
      await page.addInitScript(() => {
        const ready: string[] = [];
        Object.assign(globalThis, { ready });
        document.addEventListener('kobling-ready', (event) =>
          ready.push((event.target as Element).localName),
        );
      });
      await go(`dist/site/examples/${name}.html`);
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as { ready: string[] }).ready))
        .toContain(`kobling-${name}`);
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    });
  }

  test('the example of the finder answers; that of the report takes the file in and shows figures', async () => {
    await go('dist/site/examples/offer-finder.html');
    await page.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
    await page.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();

    await go('dist/site/examples/report.html');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('kobling-data').getByText('Vælg filer', { exact: true }).click(),
    ]);
    await chooser.setFiles(join(SITE, 'examples', 'besvarelser.json'));
    await page.getByRole('button', { name: 'Indlæs', exact: true }).click();
    await page.getByRole('button', { name: 'Luk runden, og vis rapporten' }).click();
    await page.getByRole('button', { name: 'Luk runden', exact: true }).click();
    await page.getByRole('heading', { name: /^I / }).first().waitFor();
  });

  test('the frame of an example is as high as what it holds', async () => {
    await go('dist/site/elements/offer-finder.html');
    const frame = page.locator('iframe.example');
    await expect
      .poll(() =>
        frame.evaluate((each) => {
          const { contentDocument, clientHeight } = each as HTMLIFrameElement;
          return Math.abs((contentDocument?.documentElement.scrollHeight ?? 0) - clientHeight);
        }),
      )
      .toBeLessThan(3);
  });

  test('an editor’s way: front page, start, studio, code – each one link from the other', async () => {
    await go('demo/index.html');
    await page.getByRole('link', { name: 'Læs vejledningen' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Kom i gang på fem minutter' }).click();
    await page.getByRole('main').getByRole('link', { name: 'indlejringsstudiet' }).click();
    await page.getByRole('button', { name: 'Kopiér: Koden' }).waitFor();
    expect(await page.locator('#piece-code').textContent()).toContain('<kobling-offer-finder');
  });
});

describe('without scripts', () => {
  const site = openSite();
  test('a page reads, its menu and its example are there, and no search that could not work', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.server.origin}/dist/site/elements/offer-finder.html`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tilbudsfinder');
    expect(await page.getByRole('navigation', { name: 'Indhold' }).getByRole('link').count()).toBeGreaterThan(
      10,
    );
    expect(await page.getByRole('searchbox').count()).toBe(0);
    const example = page.frameLocator('iframe.example');
    expect(await example.getByText('Ring til os på').count()).toBe(1);
    await context.close();
  });
});
