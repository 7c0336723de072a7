import { luminance, mix, parseComputedColor, WHITE, type Rgb } from './color.js';

export type Scheme = 'light' | 'dark';

/** A colour and how much of what is under it it covers, 0..1. */
type Veil = NonNullable<ReturnType<typeof parseComputedColor>>;

/** The element around one, out of shadow roots too. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root && root.host instanceof Element ? root.host : null;
}

/** Black text reads better on a background above this luminance, white text below. */
export const schemeOn = (background: Rgb): Scheme => (luminance(background) > 0.179 ? 'light' : 'dark');

/**
 * Reads a colour in any CSS syntax, system colours, `light-dark()` and `var()` included, as it would be used inside `root`.
 * `currentColor` is the page's text colour around the element.
 * @returns undefined when the browser does not know the colour, or it covers nothing
 */
export function readColor(root: ShadowRoot, color: string, scheme: Scheme): Veil | undefined {
  const view = root.ownerDocument.defaultView;
  if (!color || !view) return undefined;
  const around = parentAcross(root.host);
  const probe = root.ownerDocument.createElement('span');
  probe.hidden = true;
  const { style } = probe;
  style.colorScheme = scheme;
  if (around) style.color = view.getComputedStyle(around).color;
  // A wrong colour leaves the declaration empty; `color-mix` brings every syntax to sRGB.
  style.backgroundColor = `color-mix(in srgb, ${color}, ${color})`;
  if (!style.backgroundColor) return undefined;
  root.append(probe);
  const veil = parseComputedColor(view.getComputedStyle(probe).backgroundColor);
  probe.remove();
  return veil && veil.alpha > 0 ? veil : undefined;
}

/** What the page itself paints where nobody set a background: dark only if the page takes part in dark mode. */
function canvas(root: ShadowRoot, view: Window): Rgb | undefined {
  const { ownerDocument } = root;
  const styled = view.getComputedStyle(ownerDocument.documentElement).colorScheme;
  // The canvas is painted by the meta where no sheet says otherwise, and the computed style does not tell of it.
  const declared =
    styled === 'normal'
      ? (ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme" i][content]')?.content ?? '')
      : styled;
  const isDark =
    /\bdark\b/i.test(declared) &&
    (!/\blight\b/i.test(declared) || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return readColor(root, 'Canvas', isDark ? 'dark' : 'light')?.rgb;
}

/**
 * The background that the element of this root stands on, through slots and shadow roots; half transparent ones are laid
 * over what is under them.
 * @returns undefined where a picture or a gradient lies with no colour under it, so that nobody knows
 */
export function backgroundBehind(root: ShadowRoot, element: Element = root.host): Rgb | undefined {
  const view = root.ownerDocument.defaultView;
  // A server knows no page; most are white.
  if (!view) return WHITE;
  const around = element.assignedSlot ?? parentAcross(element);
  const style = around && view.getComputedStyle(around);
  if (!style) return canvas(root, view);
  const { backgroundColor, backgroundImage } = style;
  const veil = parseComputedColor(backgroundColor) ?? readColor(root, backgroundColor, 'light');
  if (!veil || veil.alpha === 0)
    return backgroundImage === 'none' ? backgroundBehind(root, around) : undefined;
  const under = veil.alpha < 1 ? backgroundBehind(root, around) : veil.rgb;
  return under && mix(under, veil.rgb, veil.alpha);
}
