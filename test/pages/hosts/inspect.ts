import type { Page } from 'playwright-core';
import { misfits } from '../../support/misfits.js';

/** What does not fit in the elements of a page. */
export const misfitsOn = (page: Page): Promise<string[]> => page.evaluate(misfits, 'kobling-workspace > *');

/** How everything in an element is styled, one line each: what a host's sheets could have changed. */
export const styling = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const NAMES = [
      'font-size',
      'font-weight',
      'font-style',
      'line-height',
      'letter-spacing',
      'word-spacing',
      'text-transform',
      'text-indent',
      'text-align',
      'white-space',
      'color',
      'background-color',
      'opacity',
      'display',
      'box-sizing',
      'padding',
      'margin',
      'border-top-width',
      'border-top-color',
      'border-radius',
      'list-style-type',
      'cursor',
      'fill',
      'stroke',
      'min-width',
      'hyphens',
      'text-decoration-line',
      'transition-duration',
      'visibility',
      'direction',
    ];
    return [...document.querySelectorAll('kobling-workspace > *')].flatMap((host) =>
      [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((element) => {
        const style = getComputedStyle(element);
        const words = NAMES.map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return `${element.localName}.${element.getAttribute('class') ?? ''} { ${words.join('; ')} }`;
      }),
    );
  });

/** The least contrast of words with what they stand on, and which words. */
export const leastContrast = (page: Page): Promise<{ ratio: number; words: string }> =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    /** A colour in any notation laid over another, in bytes. */
    const over = (under: readonly number[], color: string): number[] => {
      canvas.fillStyle = `rgb(${under.join(' ')})`;
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const around = (element: Element): Element | null => {
      if (element.assignedSlot ?? element.parentElement) return element.assignedSlot ?? element.parentElement;
      const root = element.getRootNode();
      return root instanceof ShadowRoot ? root.host : null;
    };
    const ground = (element: Element | null): number[] =>
      element ? over(ground(around(element)), getComputedStyle(element).backgroundColor) : [255, 255, 255];
    const light = (channels: readonly number[]) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
        const value = (channels[at] ?? 0) / 255;
        return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      }, 0);
    let worst = { ratio: 21, words: '' };
    for (const host of document.querySelectorAll('kobling-workspace > *'))
      for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
        const words = [...element.childNodes]
          .filter((node) => node.nodeType === 3)
          .map((node) => node.textContent?.trim());
        if (
          !words.join('') ||
          element.closest('style, script, option, .unseen') ||
          !element.checkVisibility()
        )
          continue;
        const behind = ground(element);
        const style = getComputedStyle(element);
        const ink = over(behind, element instanceof SVGElement ? style.fill : style.color);
        const [low, high] = [light(ink), light(behind)].sort((a, b) => a - b) as [number, number];
        const ratio = (high + 0.05) / (low + 0.05);
        if (ratio < worst.ratio)
          worst = { ratio, words: `${words.join(' ').slice(0, 40)} (${element.localName})` };
      }
    return worst;
  });

/** Waits until what comes late has come: nothing is added to the elements for half a second. */
export async function settled(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('kobling-workspace > *')].reduce(
        (sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll('*').length ?? 0),
        0,
      ),
    );
  for (let [before, calm] = [-1, 0]; calm < 5;) {
    const now = await count();
    calm = now === before ? calm + 1 : 0;
    before = now;
    await page.waitForTimeout(100);
  }
}
