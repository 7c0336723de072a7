import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, watchPage, type Complaints } from '../support/browser.js';
import { startServer, type TestServer } from '../support/server.js';

const RECOMMENDED =
  'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox allow-modals';

let browser: Browser;
/** The page around, and the partner whose frames stand in it: two sites, not merely two ports. */
let around: TestServer;
let partner: TestServer;
let partnerOrigin = '';
let pages = 0;

beforeAll(async () => {
  // Playwright turns the partition of storage by site off; the last switch of a name holds.
  const args = ['--disable-features=Translate'];
  [browser, around, partner] = await Promise.all([launchBrowser({ args }), startServer(), startServer()]);
  partnerOrigin = `http://localhost:${partner.port}`;
});
afterAll(async () => {
  await browser.close();
  await around.close();
  await partner.close();
});

const frameUrl = (query: string) => `${partnerOrigin}/dist/cdn/frame.html?${query}`;
const iframe = (query: string, attributes = '') =>
  `<iframe src="${frameUrl(query).replaceAll('&', '&amp;')}" title="Kobling" width="800" height="300" ${attributes}></iframe>`;
const parentScript = () => `<script src="${partnerOrigin}/dist/cdn/frame-parent.js" defer></script>`;

function pageAround(body: string): string {
  const policy = `default-src 'none'; script-src 'self' ${partnerOrigin}; style-src 'self'; frame-src *`;
  return around.page(`/around-${(pages += 1)}.html`, body, { 'content-security-policy': policy });
}

async function open(body: string): Promise<{ page: Page; complaints: Complaints }> {
  const page = await browser.newPage();
  const complaints = await watchPage(page, around.origin);
  await page.addInitScript(() => {
    addEventListener('message', ({ data, source }) => {
      const page = globalThis as unknown as { heard?: unknown[]; senders?: number[] };
      (page.heard ??= []).push(data);
      (page.senders ??= []).push(
        Array.from({ length: frames.length }, (_, at) => frames[at]).indexOf(source as Window),
      );
    });
  });
  await page.goto(pageAround(body));
  return { page, complaints };
}

const framesOf = (page: Page): Frame[] => page.frames().filter((each) => each.url().includes('/frame.html?'));

/** Heights of an iframe, and of what is in it. */
async function sizes(page: Page, at = 0) {
  const outer = await page
    .locator('iframe')
    .nth(at)
    .evaluate((element) => element.clientHeight);
  const frame = framesOf(page)[at];
  if (!frame) throw new Error('no such frame');
  const inner = await frame.evaluate(() => ({
    content: Math.ceil(document.body.getBoundingClientRect().height),
    scrolls: document.documentElement.scrollHeight > innerHeight,
    bar: innerWidth - document.documentElement.clientWidth,
  }));
  return { outer, ...inner };
}

/** Waits until the iframe is as high as its content. */
async function fits(page: Page, at = 0): Promise<number> {
  await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      const { outer, content, scrolls, bar } = await sizes(page, at);
      return outer === content && !scrolls && bar === 0;
    })
    .toBe(true);
  return (await sizes(page, at)).outer;
}

/** Which frame each message came from, the first that was heard to begin with; -1: none. */
const senders = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { senders?: number[] }).senders ?? []);
const heard = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as { heard?: unknown[] }).heard ?? []);

const FINDER = 'element=offer-finder&needs=automation+recruit-skilled&municipality=615';

describe('the height of a frame', () => {
  test('follows its content up and down, without a scrollbar of its own', async () => {
    const { page, complaints } = await open(iframe(FINDER) + parentScript());
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).waitFor();
    const start = await fits(page);
    expect(start).toBeGreaterThan(300);

    await inside.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
    await inside.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ }).waitFor();
    const answered = await fits(page);
    expect(answered).toBeGreaterThan(start + 200);

    await inside.getByRole('button', { name: 'Begynd forfra' }).click();
    await expect.poll(async () => (await sizes(page)).outer).toBeLessThan(answered - 200);
    await fits(page);
    expect({ ...complaints, foreign: [] }).toEqual({ console: [], errors: [], violations: [], foreign: [] });
    await page.close();
  });

  test('is that of each frame, where there are several', async () => {
    const { page } = await open(
      iframe(FINDER) + iframe('element=radar') + iframe('element=data') + parentScript(),
    );
    // Those out of sight are told too, though browsers do not paint them.
    for (const at of [0, 1, 2]) await expect.poll(async () => (await sizes(page, at)).outer).not.toBe(300);
    const heights = [await fits(page, 0), await fits(page, 1), await fits(page, 2)];
    expect(new Set(heights).size).toBe(3);
    await page.close();
  });

  test('is asked for where the script of the page around comes late', async () => {
    const { page } = await open(iframe('element=radar'));
    await page.frameLocator('iframe').getByRole('region', { name: 'Koblingsradar' }).waitFor();
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
    expect((await sizes(page)).outer).toBe(300);
    await page.addScriptTag({ url: `${partnerOrigin}/dist/cdn/frame-parent.js` });
    await fits(page);
    await page.close();
  });

  test('does not chase itself, whatever the page around does with it', async () => {
    around.route('/chase.js', {
      headers: { 'content-type': 'text/javascript' },
      // Wide where it is high, narrow where it is low: each height calls forth the other.
      body: `let least = Infinity;
      addEventListener('message', ({ data: { height } }) => {
        least = Math.min(least, height);
        document.querySelector('iframe').width = height < least + 40 ? '400' : '800';
      });`,
    });
    const { page } = await open(`<script src="/chase.js"></script>${iframe(FINDER)}${parentScript()}`);
    await page
      .frameLocator('iframe')
      .getByRole('button', { name: 'Vis det bedste samlede tilbud' })
      .waitFor();
    let before = -1;
    await expect
      .poll(
        async () => {
          const now = (await heard(page)).length;
          const isStill = now === before;
          before = now;
          return isStill && now > 2;
        },
        { interval: 1500 },
      )
      .toBe(true);
    expect(before).toBeLessThan(30);
    await page.close();
  });

  test('where the page around does not follow, the frame scrolls by itself', async () => {
    const { page } = await open(iframe(FINDER));
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).waitFor();
    const [frame] = framesOf(page);
    const overflow = () => frame?.evaluate(() => getComputedStyle(document.documentElement).overflowY);
    // Once it has waited for the page around in vain, and whenever it looks again.
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
    await page.waitForTimeout(800);
    expect(await overflow()).toBe('visible');
    await page.locator('iframe').evaluate((element) => element.setAttribute('width', '700'));
    await expect.poll(() => frame?.evaluate(() => innerWidth)).toBe(700);
    await page.waitForTimeout(800);
    expect(await overflow()).toBe('visible');
    await page.close();
  });
});

describe('who is listened to', () => {
  test('the page around takes heights from its frames alone', async () => {
    const stranger = partner
      .page('/stranger.html', '<script src="/stranger.js"></script>')
      .replace('127.0.0.1', 'localhost');
    partner.route('/stranger.js', {
      headers: { 'content-type': 'text/javascript' },
      body: `parent.postMessage({ kobling: 'frame', version: 1, height: 4444 }, '*');
        parent.frames[0].postMessage({ kobling: 'frame', version: 1, ask: 'height' }, '*');`,
    });
    const { page } = await open(iframe('element=radar') + parentScript());
    await page.frameLocator('iframe').getByRole('region', { name: 'Koblingsradar' }).waitFor();
    await expect.poll(async () => (await sizes(page)).outer).not.toBe(300);
    const height = await fits(page);
    const count = (await heard(page)).length;
    await page.evaluate((src) => {
      const other = document.createElement('iframe');
      other.src = src;
      document.body.append(other);
      for (const message of [
        { kobling: 'frame', version: 1, height: 4444 },
        { kobling: 'frame', version: 2, height: 4444 },
        'height',
        null,
      ])
        postMessage(message, '*');
    }, stranger);
    // The stranger's message and the page's own four have come, and no answer to a stranger: the next one is to the page.
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(count + 5);
    await page.evaluate(() => frames[0]?.postMessage({ kobling: 'frame', version: 1, ask: 'height' }, '*'));
    await expect.poll(async () => (await senders(page)).at(-1)).toBe(0);
    expect((await heard(page)).length).toBe(count + 6);
    expect((await sizes(page)).outer).toBe(height);
    await page.close();
  });

  test('a height that is none changes nothing', async () => {
    const { page } = await open(iframe('element=radar') + parentScript());
    await page.frameLocator('iframe').getByRole('region', { name: 'Koblingsradar' }).waitFor();
    await expect.poll(async () => (await sizes(page)).outer).not.toBe(300);
    const height = await fits(page);
    const [frame] = framesOf(page);
    const before = (await heard(page)).length;
    await frame?.evaluate(() => {
      for (const wrong of [-1, 0, Number.NaN, 'high', {}, undefined])
        parent.postMessage({ kobling: 'frame', version: 1, height: wrong }, '*');
      parent.postMessage({ kobling: 'frame', version: 2, height: 4444 }, '*');
    });
    await expect.poll(async () => (await heard(page)).length).toBe(before + 7);
    expect((await sizes(page)).outer).toBe(height);
    await page.close();
  });

  test('the frame speaks to the parent that its address names, and to no other', async () => {
    const { page } = await open(
      iframe(`element=radar&parent=${around.origin}`) + iframe('element=radar&parent=https://other.example'),
    );
    await page.frameLocator('iframe >> nth=1').getByRole('region', { name: 'Koblingsradar' }).waitFor();
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
    const count = (await heard(page)).length;
    await page.evaluate(() => {
      for (const at of [1, 0]) frames[at]?.postMessage({ kobling: 'frame', version: 1, ask: 'height' }, '*');
    });
    // Whoever would answer has had the time of a whole round to do so.
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(count);
    await page.evaluate(() => frames[0]?.postMessage({ kobling: 'frame', version: 1, ask: 'height' }, '*'));
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(count + 1);
    expect([...new Set(await senders(page))]).toEqual([0]);
    await page.close();
  });
});

describe('what the address says', () => {
  test('becomes attributes, language and title; the rest is named in one line', async () => {
    const catalogue = 'javascript:alert(1)';
    const { page, complaints } = await open(
      iframe(
        `element=offer-finder&lang=en&accent=%230a4fa0&onclick=alert(1)&style=color:red&catalogues=${catalogue}&theme=dark`,
      ),
    );
    await page.frameLocator('iframe').getByRole('heading', { level: 2 }).first().waitFor();
    const [frame] = framesOf(page);
    const seen = await frame?.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      attributes: document.querySelector('kobling-offer-finder')?.getAttributeNames(),
      heading: document.querySelector('kobling-offer-finder')?.shadowRoot?.querySelector('[role=heading]')
        ?.textContent,
    }));
    expect(seen?.lang).toBe('en');
    expect(seen?.attributes).toEqual(['lang', 'accent', 'theme']);
    expect(seen?.title).toBe(seen?.heading?.trim());
    const lines = complaints.console.filter((line) => line.startsWith('kobling frame: '));
    expect(lines).toEqual([
      'kobling frame: not used: onclick (no attribute of offer-finder); style (no attribute of offer-finder); catalogues=javascript:alert(1) (https, or an address beside this page)',
    ]);
    expect(complaints.violations).toEqual([]);
    await page.close();
  });

  test('a title of its own', async () => {
    const { page } = await open(iframe('element=radar&title=Vores+radar'));
    await page.frameLocator('iframe').getByRole('region', { name: 'Koblingsradar' }).waitFor();
    expect(await framesOf(page)[0]?.title()).toBe('Vores radar');
    await page.close();
  });

  test('an element that there is not: a sentence in the frame', async () => {
    const { page } = await open(iframe('element=rader') + parentScript());
    await page.frameLocator('iframe').getByText('rammens adresse nævner intet, som findes').waitFor();
    await fits(page);
    await page.close();
  });

  test('a catalogue beside the frame, in a frame that stands alone', async () => {
    partner.route('/dist/cdn/one.json', {
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
    const page = await browser.newPage();
    const complaints = await watchPage(page, partnerOrigin);
    await page.goto(frameUrl('element=offer-finder&needs=automation&catalogues=one.json'));
    await page.getByText('1 tilbud fra ét system').waitFor();
    expect(complaints).toEqual({ console: [], errors: [], violations: [], foreign: [] });
    await page.close();
  });
});

describe('sandboxes', () => {
  async function answerOne(page: Page, at = 0): Promise<void> {
    const inside = page.frameLocator(`iframe >> nth=${at}`);
    await inside.getByRole('button', { name: 'Begynd' }).click();
    await inside.getByRole('radio', { name: 'Passer helt' }).check();
  }
  const databases = (frame: Frame | Page) =>
    frame.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

  test('the recommended one keeps answers, in a partition of the page around', async () => {
    const sandboxed = iframe('element=assessment', `sandbox="${RECOMMENDED}"`) + parentScript();
    const context = await browser.newContext();
    const page = await context.newPage();
    const url = pageAround(sandboxed);
    await page.goto(url);
    await answerOne(page);
    await page
      .frameLocator('iframe')
      .getByText(/^Gemt kl\./)
      .waitFor();
    await fits(page);
    await page.reload();
    const again = page.frameLocator('iframe');
    await again.getByRole('button', { name: /^Fortsæt/ }).waitFor();
    expect(await databases(framesOf(page)[0] as Frame)).toEqual(['kobling:default']);

    // The partner's own page, and another site with the same frame, know nothing of it.
    const alone = await context.newPage();
    await alone.goto(frameUrl('element=assessment'));
    await alone.getByRole('button', { name: 'Begynd' }).waitFor();
    expect(await databases(alone)).toEqual([]);
    await context.close();
  });

  test('one without allow-same-origin keeps nothing, and says so; its height is told all the same', async () => {
    const { page, complaints } = await open(
      iframe('element=assessment', 'sandbox="allow-scripts"') + parentScript(),
    );
    // It is told so, and has not to find out by trying.
    await page.frameLocator('iframe').getByRole('button', { name: 'Begynd' }).waitFor();
    expect(
      await framesOf(page)[0]?.evaluate(() =>
        document.querySelector('kobling-assessment')?.getAttribute('storage'),
      ),
    ).toBe('none');
    await answerOne(page);
    await page.frameLocator('iframe').getByText('Husket, til du lukker siden', { exact: true }).waitFor();
    await fits(page);
    expect(complaints.errors).toEqual([]);
    expect(complaints.violations).toEqual([]);
    expect(complaints.console).toEqual([]);
    await page.close();
  });
});

describe('a frame among other things', () => {
  test('takes no focus when it comes, and lets Tab in and out', async () => {
    const { page } = await open(
      `<label>Søg <input id="before"></label>${iframe('element=data')}<button id="after">Efter</button>${parentScript()}`,
    );
    await page.locator('#before').focus();
    await page.frameLocator('iframe').getByRole('region', { name: 'Mine data' }).waitFor();
    await fits(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    for (let pressed = 0; pressed < 20; pressed += 1) {
      if ((await page.evaluate(() => document.activeElement?.id)) === 'after') break;
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    await page.close();
  });

  test('what gets focus in it is scrolled to in the page around', async () => {
    const filler = Array.from({ length: 40 }, () => '<p>Linje</p>').join('');
    const { page } = await open(`${filler}${iframe(FINDER)}${parentScript()}`);
    // So low that what comes below the button is out of sight, unless it is scrolled to.
    await page.setViewportSize({ width: 800, height: 160 });
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Vis det bedste samlede tilbud' }).click();
    const heading = inside.getByRole('heading', { name: /tilbud fra (?:to|tre) systemer/ });
    await heading.waitFor();
    await fits(page);
    await expect
      .poll(async () => {
        const box = await heading.boundingBox();
        const height = page.viewportSize()?.height ?? 0;
        return box !== null && box.y >= 0 && box.y < height;
      })
      .toBe(true);
    await page.close();
  });
});
