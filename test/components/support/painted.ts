import { contrast, parseComputedColor, type Rgb } from '../../../src/components/base/color.js';

const WHITE: Rgb = [1, 1, 1];

function read(color: string): { rgb: Rgb; alpha: number } {
  const parsed = parseComputedColor(color);
  if (!parsed) throw new Error(`Not a computed colour: ${color}`);
  return parsed;
}

function parent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The colour of the text of an element, as painted. */
export const inkOf = (element: Element): Rgb => read(getComputedStyle(element).color).rgb;

/** What lies under the text of an element: the first opaque background at or above it, through shadow roots. */
export function groundOf(element: Element): Rgb {
  for (let node: Element | null = element; node; node = parent(node)) {
    const { rgb, alpha } = read(getComputedStyle(node).backgroundColor);
    if (alpha === 1) return rgb;
    if (alpha !== 0) throw new Error('A half transparent ground cannot be measured.');
  }
  return WHITE;
}

/** Contrast of an element's text with what it stands on, 1–21. */
export const readability = (element: Element): number => contrast(inkOf(element), groundOf(element));
