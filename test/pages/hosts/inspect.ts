import type { Page } from 'playwright-core';

/**
 * What does not fit in an element: text that is cut off or runs out of its box, and anything that stands outside the
 * element. Empty is the only good answer.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const screen = document.documentElement;
    if (screen.scrollWidth > innerWidth)
      found.push(`the page: ${screen.scrollWidth} px wide in ${innerWidth}`);
    const tell = (element: Element, what: string) =>
      found.push(
        `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 30) ?? ''}”: ${what}`,
      );
    for (const host of document.querySelectorAll('kobling-workspace > *')) {
      const box = host.getBoundingClientRect();
      for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        if (element.closest('svg, .unseen, option') || !element.checkVisibility()) continue;
        const { overflowX, overflowY, display, opacity, position } = getComputedStyle(element);
        if (display === 'inline' || opacity === '0' || position === 'fixed') continue;
        const { left, right } = element.getBoundingClientRect();
        if (left < box.left - 1 || right > box.right + 1)
          tell(
            element,
            `from ${Math.round(left - box.left)} to ${Math.round(right - box.left)} in ${Math.round(box.width)}`,
          );
        const isBox = element.clientWidth > 0;
        const scrolls = (overflow: string) => ['auto', 'scroll'].includes(overflow);
        if (isBox && !scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1)
          tell(element, `${element.scrollWidth} px of words in ${element.clientWidth}`);
        if (isBox && overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
          tell(element, `cut off below ${element.clientHeight} of ${element.scrollHeight} px`);
      }
    }
    return found;
  });

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
