import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import ts from 'typescript';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { da } from '../../demo/studio/texts.da.js';
import { en } from '../../demo/studio/texts.en.js';
import { watchPage, type Complaints } from '../support/browser.js';
import { openSite } from '../support/site.js';

interface Kit {
  elements: { name: string; attributes: { name: string }[] }[];
  files: Record<string, { bytes: number }>;
}

interface Contrast {
  measureContrast: (root: Element) => { front: string; ratio: number; needed: number }[];
}

const kit = JSON.parse(readFileSync(new URL('../../dist/site/kit.json', import.meta.url), 'utf8')) as Kit;
const site = openSite();
let context: BrowserContext;
let page: Page;
let complaints: Complaints;

beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.server.origin });
  page = await context.newPage();
  complaints = await watchPage(page, site.server.origin);
});
afterEach(async () => {
  expect(complaints).toEqual({ console: [], errors: [], violations: [], foreign: [] });
  await context.close();
});

const open = async (fragment = ''): Promise<void> => {
  await page.goto(`${site.server.origin}/demo/studio/index.html${fragment}`);
  await page.getByRole('heading', { name: 'Se det' }).waitFor();
};
const preview = () => page.frameLocator('#preview');
const choose = (group: string, word: string) =>
  page
    .getByRole('group', { name: group, exact: true })
    .getByRole('radio', { name: word, exact: true })
    .check();
/** What the button for a piece puts on the clipboard. */
async function copied(name: string): Promise<string> {
  await page.getByRole('button', { name: `Kopiér: ${name}`, exact: true }).click();
  const own = page.locator('.piece', {
    has: page.getByRole('button', { name: `Kopiér: ${name}`, exact: true }),
  });
  await expect.poll(() => own.getByRole('status').textContent()).toBe('Kopieret.');
  return page.evaluate(() => navigator.clipboard.readText());
}
const code = () => page.locator('#piece-code').textContent();

describe('the code that is copied', () => {
  const ways = ['Almindelig side', 'Med kontrolsum (SRI)', 'Med loader', 'CMS'];
  if (kit.files['frame.html']) ways.push('iframe');

  for (const way of ways) {
    test(`${way}: works in an empty file, under the policy and the Trusted Types it gave`, async () => {
      await open();
      await page.getByLabel('Hvor ligger filerne?').fill('/dist/cdn/');
      await choose('Begynd med', 'En hubs side');
      await choose('Hvordan sætter I det ind?', way);
      const html = await copied('Koden');
      const policy = await copied('Content-Security-Policy');
      const trusted = way === 'iframe' ? '' : await copied('Kræver I Trusted Types, så føj dette til:');
      expect(html).toContain('/dist/cdn/');

      site.server.page('/tom.html', html, {
        'content-security-policy': [policy, trusted].filter(Boolean).join('; '),
      });
      await page.goto(`${site.server.origin}/tom.html`);
      const place = way === 'iframe' ? page.frameLocator('iframe') : page;
      await place.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
      await place.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
    });
  }

  test('catalogues elsewhere are named in the policy, and the code fetches them under it', async () => {
    await open();
    await page.getByLabel('Hvor ligger filerne?').fill('/dist/cdn/');
    await page
      .getByLabel('catalogues')
      .fill('/demo/kommune/katalog.json\n/demo/skole/katalog.json\nhttps://www.partner.example/katalog.json');
    await page.getByLabel('catalogues').blur();
    expect(await page.locator('#piece-policy').textContent()).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self' https://www.partner.example",
    );
    await page.getByLabel('catalogues').fill('/demo/kommune/katalog.json\n/demo/skole/katalog.json');
    await page.getByLabel('catalogues').blur();
    const html = await copied('Koden');
    const policy = await copied('Content-Security-Policy');
    site.server.page('/egne.html', html, { 'content-security-policy': policy });
    site.server.requests.length = 0;
    await page.goto(`${site.server.origin}/egne.html`);
    await expect.poll(() => site.server.requests).toContain('GET /demo/skole/katalog.json');
  });

  test('for frameworks: the specifier is one of the package, and the code is well-formed', async () => {
    await open('#a.municipality=615&fallback=Skriv+til+{os}@kommunen.example');
    const own = createRequire(import.meta.url);
    for (const way of ['React', 'Vue', 'Svelte', 'Angular']) {
      await choose('Hvordan sætter I det ind?', way);
      const text = await copied('Koden');
      const specifier = /import '(kobling[^']*)'/.exec(text)?.[1];
      expect(own.resolve(specifier ?? ''), way).toContain('dist/components/offer-finder/define.js');
      expect(text, way).toContain('<kobling-offer-finder municipality="615"');
      expect(text, way).toContain('Skriv til &#123;os&#125;&#64;kommunen.example');
      if (way === 'React' || way === 'Angular') {
        const { diagnostics } = ts.transpileModule(text, {
          fileName: way === 'React' ? 'kobling.tsx' : 'kobling.ts',
          reportDiagnostics: true,
          compilerOptions: { jsx: ts.JsxEmit.ReactJSX, experimentalDecorators: true },
        });
        expect(
          diagnostics?.map(({ messageText }) => messageText),
          way,
        ).toEqual([]);
      }
    }
  });

  test('what is written inside the element cannot break out of it', async () => {
    await open();
    await page
      .getByLabel('Det, der står, indtil elementet kører')
      .fill('Ring <script>alert(1)</script> & "spørg"');
    await page.getByLabel('Det, der står, indtil elementet kører').blur();
    expect(await code()).toContain('<p>Ring &lt;script>alert(1)&lt;/script> &amp; "spørg"</p>');
  });
});

describe('setting up', () => {
  test('every attribute of every element has a control, and what is set stands in the code and in the preview', async () => {
    await open();
    for (const { name, attributes } of kit.elements) {
      await page.locator(`#elements input[value="${name}"]`).check();
      for (const attribute of attributes)
        expect(
          await page.locator('#settings code', { hasText: new RegExp(`^${attribute.name}$`) }).count(),
          `${name} ${attribute.name}`,
        ).toBeGreaterThan(0);
      await page
        .locator('#settings details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      await page.locator('#settings input[name="density"][value="compact"]').check();
      expect(await code(), name).toMatch(new RegExp(`<kobling-${name}[^>]* density="compact"`));
      await preview().locator(`kobling-${name}[density="compact"]`).waitFor({ state: 'attached' });
      await page.locator('#settings input[name="density"][value="comfortable"]').check();
      expect(await code(), name).not.toContain('density');
    }
  });

  test('a colour, a number and a place that cannot be are refused in words', async () => {
    await open('#a.accent=%230b4da2');
    await page.getByLabel('Jeres farve accent', { exact: true }).fill('blåligt');
    await page.getByLabel('Jeres farve accent', { exact: true }).blur();
    expect(await page.locator('#set-accent-problem').textContent()).toBe(
      'Browseren genkender ikke farven. Skriv for eksempel #0b5c6b. Koden bruger stadig #0b4da2.',
    );
    await page.getByLabel('max-offers').fill('12');
    await page.getByLabel('max-offers').blur();
    expect(await page.locator('#set-max-offers-problem').textContent()).toBe(
      'Skriv et tal fra 1 til 8. Koden bruger stadig standarden.',
    );
    await page.getByLabel('Hvor ligger filerne?').fill('javascript:alert(1)/');
    await page.getByLabel('Hvor ligger filerne?').blur();
    expect(await page.locator('#base-problem').textContent()).toMatch(
      /https-adresse.* Koden bruger stadig \/kobling\/cdn\/\.$/,
    );
    const text = await code();
    expect(text).toContain('accent="#0b4da2"');
    expect(text).not.toContain('max-offers');
    expect(text).toContain('src="/kobling/cdn/');
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    expect(await page.getByLabel('Hvor ligger filerne?').inputValue()).toBe('/kobling/cdn/');
    expect(await page.locator('#base-problem').textContent()).toBe('');
    expect(await page.getByLabel('Hvor ligger filerne?').getAttribute('aria-invalid')).toBe('false');
  });

  test('what only looks like a value is refused: addresses, a workspace, sizes', async () => {
    await open();
    await page
      .locator('#settings details')
      .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    const before = await code();
    for (const name of ['catalogues', 'workspace', '--kobling-font', '--kobling-radius', '--kobling-unit']) {
      const field = page.locator(`[id="set-${name}"]`);
      await field.fill('">‹img…;}');
      await field.blur();
      expect(await page.locator(`[id="set-${name}-problem"]`).textContent(), name).toContain(
        'Koden bruger stadig',
      );
      expect(await field.getAttribute('aria-invalid'), name).toBe('true');
    }
    expect(await code()).toBe(before);
    expect(await page.locator('#piece-style').count()).toBe(0);
    await page.locator('[id="set---kobling-size"]').fill('1.125em');
    await page.locator('[id="set---kobling-size"]').blur();
    expect(await page.locator('#piece-style').textContent()).toContain('--kobling-size: 1.125em;');
  });

  test('settings have names and values for people, beside those of the code', async () => {
    await open();
    await page.getByRole('group', { name: 'Hjørner corners' }).getByRole('radio', { name: 'skarpe' }).check();
    expect(await code()).toContain('corners="square"');
    await page.locator('#elements input[value="assessment"]').check();
    await page.getByRole('radio', { name: 'om en selv, nu og om et år' }).check();
    expect(await code()).toContain('perspective="self desired"');
    await page.getByRole('button', { name: 'In English' }).click();
    expect(await page.getByRole('group', { name: 'Corners corners' }).count()).toBe(1);
    for (const { attributes } of kit.elements)
      for (const { name } of attributes) {
        expect(Object.keys(da.labels), name).toContain(name);
        expect(Object.keys(en.labels), name).toContain(name);
      }
  });

  test('an accent that had to be mended is told: one’s own, the one used, and the ratio', async () => {
    await open();
    await page.getByLabel('Jeres farve accent', { exact: true }).fill('FFDD00');
    await page.getByLabel('Jeres farve accent', { exact: true }).blur();
    expect(await code()).toContain('accent="#FFDD00"');
    await expect
      .poll(() => page.locator('#accent-used').textContent())
      .toMatch(/^Jeres {2}#ffdd00, brugt {2}#(?!ffdd00)[\da-f]{6}, forhold 4,[5-9]:1 mod .*rettet/);
    await page.getByLabel('Jeres farve accent', { exact: true }).fill('#0b4da2');
    await page.getByLabel('Jeres farve accent', { exact: true }).blur();
    await expect
      .poll(() => page.locator('#accent-used').textContent())
      .toMatch(/^Jeres {2}#0b4da2, brugt {2}#0b4da2, forhold \d+,\d:1 mod baggrunden\.$/);
  });

  test('files from another website are named, whoever wrote the address', async () => {
    await open('#base=https://evil.example/x/');
    expect(await page.locator('#base-origin').textContent()).toBe(
      'Filerne hentes fra evil.example. Stoler I på den?',
    );
    await page.getByLabel('Hvor ligger filerne?').fill('/kobling/cdn/');
    await page.getByLabel('Hvor ligger filerne?').blur();
    expect(await page.locator('#base-origin').textContent()).toBe('');
  });

  test('code without words for when it cannot run says so, until there are some', async () => {
    await open();
    expect(await page.locator('#note-code').textContent()).toContain('hvem man kan ringe til');
    await page.getByLabel('Det, der står, indtil elementet kører').fill('Ring på 70 00 00 00');
    await page.getByLabel('Det, der står, indtil elementet kører').blur();
    expect(await page.locator('#note-code').textContent()).toBe('');
    await choose('Hvordan sætter I det ind?', 'iframe');
    expect(await code()).toContain('<p>Ring på 70 00 00 00</p>');
    expect(await page.locator('#fallback-hint').textContent()).toContain('under iframen');
    await page.getByText('Flere størrelser og farver (CSS)').click();
    await page.locator('[id="set---kobling-size"]').fill('1.125em');
    await page.locator('[id="set---kobling-size"]').blur();
    expect(await page.locator('#note-code').textContent()).toContain('kommer ikke med i en iframe');
    expect(await copied('Til serveren, som iframen hentes fra')).toContain("frame-ancestors 'self'");
  });

  test('the address holds what is chosen; what it does not know is left out', async () => {
    await open();
    await page.locator('#elements input[value="radar"]').check();
    await page.locator('#settings input[name="view"][value="dots"]').check();
    await choose('Siden omkring', 'Et intranet');
    await choose('Bredde', '320 px');
    await page.getByLabel('Mørk side').check();
    const before = await code();
    await page.reload();
    expect(await code()).toBe(before);
    expect(before).toContain('view="dots"');
    expect(await page.getByRole('radio', { name: 'Et intranet' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Mørk side').isChecked()).toBe(true);
    expect(await page.locator('#preview').evaluate((frame) => (frame as HTMLIFrameElement).clientWidth)).toBe(
      320,
    );

    await page.goto('about:blank');
    await open('#element=nothing&way=magic&base=//evil.example/&a.onclick=alert(1)&a.municipality=615');
    expect(await code()).toBe(
      '<script type="module" src="/kobling/cdn/offer-finder.js"></script>\n<kobling-offer-finder municipality="615"></kobling-offer-finder>',
    );
  });

  test('CSS that is pasted gives accent, background and font, without a request', async () => {
    await open();
    await page.getByText('Tag farver fra jeres side').click();
    site.server.requests.length = 0;
    await page
      .getByLabel('Farve eller CSS')
      .fill(
        ':root { --brand-primary: hsl(210 80% 30%) } body { background: #f4efe6; color: #222; font-family: Georgia, serif } a { color: var(--brand-primary) } .x { background: url(https://evil.example/a.png) }',
      );
    await page.getByRole('button', { name: 'Find farverne' }).click();
    await expect.poll(() => page.locator('#found-status').textContent()).toContain('#0f4d8a er nu accent.');
    expect(await code()).toContain('accent="#0f4d8a"');
    await expect
      .poll(() =>
        preview()
          .locator('body')
          .evaluate((body) => getComputedStyle(body).backgroundColor),
      )
      .toBe('rgb(244, 239, 230)');
    expect(
      site.server.requests.filter((line) => !line.includes('/demo/') && !line.includes('/dist/')),
    ).toEqual([]);
  });

  test('a colour in a sentence is found without its #', async () => {
    await open();
    await page.getByText('Tag farver fra jeres side').click();
    for (const words of ['Kommunens farve er FFDD00', 'Farve: 0b4da2']) {
      await page.getByLabel('Farve eller CSS').fill(words);
      await page.getByRole('button', { name: 'Find farverne' }).click();
      const hex = `#${/\w{6}$/.exec(words)?.[0].toLowerCase() ?? ''}`;
      await expect.poll(() => page.locator('#found-status').textContent()).toContain(`${hex} er nu accent.`);
      expect(await code()).toContain(`accent="${hex}"`);
    }
  });

  test('the words are there in both languages', () => {
    const keys = (value: unknown, path = ''): string[] =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, each]) => keys(each, `${path}.${key}`))
        : [path];
    expect(keys(en)).toEqual(keys(da));
  });
});

describe('what the preview tells', () => {
  test('events as they come, with counts and ids and nothing that was written', async () => {
    await open();
    await preview()
      .getByRole('textbox', { name: /egne ord/ })
      .fill('mangler svejsere i Vejle');
    const events = page.locator('#events li');
    await expect
      .poll(() => events.allTextContents())
      .toContainEqual(expect.stringContaining('kobling-change'));
    expect((await events.allTextContents()).join(' ')).not.toContain('svejsere');
  });

  test('contrast: the figures are those of WCAG, and what is too low is told first', async () => {
    await open();
    await expect.poll(() => page.locator('#contrast tbody tr').count()).toBeGreaterThan(2);
    expect(await page.locator('#contrast-verdict').textContent()).toMatch(/^Alle \d+ farvepar når kravet/);
    const ink = page.locator('#contrast tr', { hasText: '#1b1d1f' }).first();
    expect((await ink.locator('td').allTextContents()).slice(1)).toEqual(['16,9:1', '4,5:1', 'ja']);
    // As text, since the test runner rewrites import().
    await page.evaluate(
      "import('/demo/studio/contrast.js').then((module) => (globalThis.contrast = module))",
    );
    const pairs = await page.evaluate(() => {
      const { measureContrast } = (globalThis as unknown as { contrast: Contrast }).contrast;
      const root = document.createElement('div');
      root.innerHTML = '<p>god</p><p>dårlig</p><button>knap</button>';
      document.body.append(root);
      root.style.background = '#fff';
      (root.children[0] as HTMLElement).style.color = '#595959';
      (root.children[1] as HTMLElement).style.color = 'rgb(0 0 0 / 40%)';
      (root.children[2] as HTMLElement).style.cssText = 'background: #e0e0e0; color: #000; border: 0';
      const measured = measureContrast(root);
      root.remove();
      return measured;
    });
    expect(pairs.map(({ front, ratio, needed }) => [front, ratio.toFixed(2), needed])).toEqual([
      ['#e0e0e0', '1.32', 3],
      ['#999999', '2.85', 4.5],
      ['#595959', '7.00', 4.5],
      ['#000000', '15.91', 4.5],
    ]);
  });

  test('weight: the gzipped size of the file, and what was fetched since', async () => {
    await open('#element=assessment');
    const bytes = gzipSync(readFileSync(new URL('../../dist/cdn/assessment.js', import.meta.url)), {
      level: 9,
    }).length;
    const row = page.locator('#weight tr', { hasText: /^assessment\.js/ });
    await expect.poll(() => row.count()).toBe(1);
    expect(await row.locator('td').textContent()).toBe(`${(bytes / 1000).toFixed(1).replace('.', ',')} kB`);
    await preview().getByRole('button', { name: 'Begynd' }).click();
    await preview().getByRole('radio').first().check();
    await expect.poll(() => page.locator('#weight').textContent()).toContain('parts/store.js');
  });

  test('report and radar fill with invented answers, which are gone with the tab', async () => {
    for (const element of ['report', 'radar']) {
      await open(`#element=${element}`);
      await preview().getByText('Ingen svar endnu').waitFor();
      await page.getByRole('button', { name: 'Fyld med opdigtede svar' }).click();
      await preview()
        .getByText(/Tyve har svaret|Seksten har svaret|\d+ har svaret|har svaret\./)
        .first()
        .waitFor();
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      await page.goto('about:blank');
    }
  });
});

describe('for everybody', () => {
  test('by keyboard alone: choose, set, copy; focus stays where it was', async () => {
    await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til indholdet');
    await page.locator('#elements input:checked').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('assessment');
    expect(await code()).toContain('<kobling-assessment');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Læs mere');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('start');
    expect(await code()).toContain('instrument="partnership"');
    await page.getByRole('radio', { name: 'En tom side' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('kommune');
    await page.getByLabel('Mørk side').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Videre til koden');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kode-titel');
    await page.getByRole('button', { name: 'Kopiér: Koden' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('<kobling-assessment');
    await page.getByRole('button', { name: 'In English' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Put Kobling on your page');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('language');
  });

  for (const { width, colorScheme, fragment } of [
    { width: 1280, colorScheme: 'light', fragment: '' },
    { width: 320, colorScheme: 'dark', fragment: '#language=en&element=assessment&width=1280' },
    { width: 768, colorScheme: 'dark', fragment: '#element=radar&dark=1&host=intranet' },
  ] as const) {
    test(`axe finds nothing, and nothing scrolls sideways: ${width} px, ${colorScheme}`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site.server.origin}/demo/studio/index.html${fragment}`);
      await page.locator('#contrast tbody tr').first().waitFor();
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe: engine } = globalThis as unknown as { axe: typeof axe };
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations: found } = await engine.run(document, { iframes: false, runOnly: tags });
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      });
      expect(violations).toEqual([]);
    });
  }
});
