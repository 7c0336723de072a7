import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openTree } from '../support/ax-tree.js';
import { watchPage } from '../support/browser.js';
import { openSite } from '../support/site.js';

interface Item {
  readonly id: string;
  readonly kind: 'rating' | 'count' | 'position';
  readonly dimension: string;
  readonly text: { readonly da: string };
  readonly unit?: { readonly da: string };
}
interface Sheet {
  readonly dimensions: readonly { readonly id: string; readonly title: { readonly da: string } }[];
  readonly scale: { readonly labels: readonly { readonly da: string }[] };
  readonly items: readonly Item[];
}

// The full form, the longest there is: whoever can answer this can answer all.
const sheet = JSON.parse(
  await readFile(new URL('../../src/core/content/instruments/partnership.json', import.meta.url), 'utf8'),
) as Sheet;
const { items } = sheet;
const TOTAL = items.length;
/** Many statements, each waited for; how long that takes is the machine's business. */
const PATIENCE = { timeout: 300_000 };
const NOTHING = { console: [], errors: [], violations: [], foreign: [] };
const plain = (text: string): string => text.replaceAll('\u00ad', '');

const site = openSite();

async function open(context: BrowserContext) {
  const page = await context.newPage();
  const complaints = await watchPage(page, site.server.origin);
  const url = site.server.page(
    '/walk.html',
    `<meta name="viewport" content="width=device-width, initial-scale=1">
     <kobling-assessment instrument="partnership" round="r1">fallback</kobling-assessment>
     <script type="module" src="/dist/cdn/assessment.js"></script>`,
  );
  await page.goto(url);
  await page.getByRole('button', { name: 'Begynd', exact: true }).waitFor();
  return { page, complaints };
}

const at = (page: Page, index: number) =>
  page.getByText(`${index + 1} af ${TOTAL}`, { exact: true }).waitFor();
/** What is answered to the item of this number. */
const point = (index: number): number => 1 + (index % 5);

/** The answers as they lie in the browser once all is finished. */
const kept = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kobling:default');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('responses').objectStore('responses').getAll();
          all.onsuccess = () =>
            resolve(
              (all.result as { value: { answers: Record<string, unknown> } }[])[0]?.value.answers ?? {},
            );
        };
      }),
  );

async function finish(page: Page): Promise<void> {
  await page.getByText('Du har svaret på alt.').waitFor();
  await page.getByRole('button', { name: /^Afslut/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Dit billede' }).waitFor();
  await page.getByText(/^Du svarer højest, når det handler om/).waitFor();
}

describe(`all ${TOTAL} statements of the full form`, () => {
  test(
    'by the keyboard alone: one key a statement, a number and Enter, arrows for a place',
    PATIENCE,
    async () => {
      const context = await site.browser.newContext();
      const { page, complaints } = await open(context);
      await page.keyboard.press('Tab');
      for (let tabs = 0; tabs < 20; tabs++) {
        if (await page.getByRole('button', { name: 'Begynd', exact: true }).evaluate(isFocused)) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      for (const [index, item] of items.entries()) {
        await at(page, index);
        await page.getByRole('heading', { name: plain(item.text.da), exact: true }).waitFor();
        if (item.kind === 'rating') await page.keyboard.press(String(point(index)));
        else if (item.kind === 'count') await page.keyboard.press('7');
        else {
          await page.keyboard.press('Tab');
          await page.keyboard.press('ArrowRight');
        }
        if (item.kind !== 'rating' || index === TOTAL - 1) await page.keyboard.press('Enter');
      }
      await finish(page);
      expect(await kept(page)).toEqual(
        Object.fromEntries(
          items.map(({ id, kind }, index) => [
            id,
            kind === 'rating' ? point(index) : kind === 'count' ? 7 : { x: 0.25, y: 0 },
          ]),
        ),
      );
      expect(complaints).toEqual(NOTHING);
      await context.close();
    },
  );

  test(
    'by touch on a narrow phone: one tap a statement, nothing to scroll sideways, nothing too small',
    PATIENCE,
    async () => {
      const context = await site.browser.newContext({
        viewport: { width: 320, height: 640 },
        hasTouch: true,
        isMobile: true,
      });
      const { page, complaints } = await open(context);
      await page.getByRole('button', { name: 'Begynd', exact: true }).tap();
      for (const [index, item] of items.entries()) {
        await at(page, index);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), item.id).toBeLessThanOrEqual(
          320,
        );
        const tapRadio = async (name: string) => {
          const radio = page.getByRole('radio', { name, exact: true });
          const box = await radio.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${item.id} ${name}`).toBeGreaterThanOrEqual(
            24,
          );
          await radio.tap();
        };
        const label = plain(sheet.scale.labels[point(index) - 1]?.da ?? '');
        if (item.kind === 'rating') await tapRadio(label);
        else if (item.kind === 'count' && index % 2 === 0) await tapRadio('Ved ikke');
        else if (item.kind === 'count') {
          const more = page.getByRole('button', { name: /^Én mere/ });
          for (let taps = 0; taps < 3; taps++) await more.tap();
          await page.getByRole('button', { name: /^Én mindre/ }).tap();
          expect(await page.locator('input[inputmode]').inputValue()).toBe('2');
          await page.getByRole('button', { name: 'Næste' }).tap();
        } else {
          await page.getByRole('slider').first().tap();
          await page.getByRole('button', { name: 'Næste' }).tap();
        }
      }
      await page.getByRole('button', { name: 'Se dine svar' }).tap();
      await page.getByText('Du har svaret på alt.').waitFor();
      await page.getByRole('button', { name: /^Afslut/ }).tap();
      await page.getByRole('heading', { name: 'Dit billede' }).waitFor();
      await page.getByText(/^Du svarer højest/).waitFor();
      const answers = await kept(page);
      expect(Object.keys(answers)).toHaveLength(TOTAL);
      for (const [index, { id, kind }] of items.entries()) {
        if (kind === 'rating') expect(answers[id], id).toBe(point(index));
        if (kind === 'count') expect(answers[id], id).toBe(index % 2 === 0 ? 'unknown' : 2);
        if (kind === 'position') expect(answers[id], id).toEqual({ x: 0, y: 0 });
      }
      expect(complaints).toEqual(NOTHING);
      await context.close();
    },
  );

  test('by the accessibility tree alone: name, role, place, value and fault of each', PATIENCE, async () => {
    const context = await site.browser.newContext();
    const { page, complaints } = await open(context);
    const tree = await openTree(context, page);
    await tree.press('button', 'Begynd');
    let theme = '';
    for (const [index, item] of items.entries()) {
      await at(page, index);
      const claim = plain(item.text.da);
      const isLast = index === TOTAL - 1;
      const before = await tree.read();
      const [heading, ...others] = before.filter(({ role }) => role === 'heading');
      expect(others, claim).toEqual([]);
      expect(heading, claim).toMatchObject({ name: claim, level: 2, focused: true });
      // A new theme is read with its first statement, the place with every one.
      const title = plain(sheet.dimensions.find(({ id }) => id === item.dimension)?.title.da ?? '');
      const number = sheet.dimensions.findIndex(({ id }) => id === item.dimension) + 1;
      const place = `${index + 1} af ${TOTAL}`;
      const themed = `Tema ${number} af ${sheet.dimensions.length}: ${title} ${place}`;
      expect(plain(heading?.description ?? ''), claim).toBe(theme === item.dimension ? place : themed);
      theme = item.dimension;
      expect(before.find(({ role }) => role === 'image')?.name).toBe(
        `Udsagn ${index + 1} af ${TOTAL}, ${index} besvaret`,
      );
      expect(
        before.find(({ role, name }) => role === 'group' && name === claim),
        claim,
      ).toBeDefined();
      const radios = before.filter(({ role }) => role === 'radio');
      const labels = item.kind === 'rating' ? sheet.scale.labels.map(({ da }) => plain(da)) : [];
      expect(radios.map(({ name }) => name)).toEqual([...labels, 'Ved ikke', 'Ikke relevant for mig']);
      expect(
        radios.filter(({ checked }) => checked),
        'nothing is chosen beforehand',
      ).toEqual([]);
      expect(before.filter(({ role, name }) => isControl(role) && name === '')).toEqual([]);

      if (item.kind === 'rating') {
        await tree.press('radio', labels[point(index) - 1] ?? '');
        const after = await tree.read();
        const chosen = after.filter(({ role, checked }) => role === 'radio' && checked);
        expect(chosen.map(({ name }) => name)).toEqual([labels[point(index) - 1]]);
        expect(after.find(({ role }) => role === 'heading')?.name, 'a press by the tree stays').toBe(claim);
      } else if (item.kind === 'count') {
        const name = `Antal ${plain(item.unit?.da ?? '')}`;
        await tree.write(name, 'mange');
        expect(await tree.field(name)).toMatchObject({ value: 'mange', invalid: 'true' });
        expect((await tree.field(name))?.description).toMatch(/^Det er ikke et tal\. Skriv et tal fra 0 til/);
        await tree.write(name, '12');
        expect(await tree.field(name)).toMatchObject({ value: '12', invalid: 'false' });
        expect((await tree.field(name))?.description).toMatch(/^Skriv et tal fra 0 til/);
      } else {
        const sliders = before.filter(({ role }) => role === 'slider');
        expect(sliders.map(({ name }) => name)).toEqual([
          'Hver for sig – Fælles hensyn',
          'Konkurrence – Samarbejde i faste rammer',
        ]);
        await page.getByRole('slider').first().focus();
        await page.keyboard.press('ArrowRight');
        // The protocol gives a native slider's value, and not the words that are read in its place.
        const moved = (await tree.read()).find(({ role }) => role === 'slider');
        expect(moved?.value).toBe('0.25');
        expect(await page.getByRole('slider').first().getAttribute('aria-valuetext')).toBe(
          '0,25 på en skala fra −1 til 1',
        );
      }
      await tree.press('button', isLast ? 'Se dine svar' : 'Næste');
    }
    await page.getByText('Du har svaret på alt.').waitFor();
    const review = await tree.read();
    expect(review.find(({ role, focused }) => role === 'heading' && focused)?.name).toBe('Dine svar');
    expect(review.filter(({ role, name }) => role === 'button' && /Ret svaret på:/.test(name))).toHaveLength(
      TOTAL,
    );
    expect(complaints).toEqual(NOTHING);
    await context.close();
  });
});

const isFocused = (element: Element): boolean =>
  (element.getRootNode() as ShadowRoot).activeElement === element;
const isControl = (role: string): boolean => /^(?:button|radio|textbox|slider|checkbox)$/.test(role);
