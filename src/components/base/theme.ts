import {
  fromHex,
  inkOn,
  luminance,
  parseComputedColor,
  readableOn,
  toHex,
  WHITE,
  type Rgb,
} from './color.js';

export type Scheme = 'light' | 'dark';

/** What an element is told about its looks, by its attributes or by the workspace around it. */
export interface Looks {
  readonly theme: string;
  readonly accent: string;
  readonly density: string;
  readonly corners: string;
  readonly font: string;
}

const PALETTE = {
  light: {
    paper: '#ffffff',
    ink: '#1b1d1f',
    ink2: '#565b60',
    hair: '#c4c8cc',
    hair2: '#e4e6e8',
    edge: '#74797e',
    employment: '#b23a48',
    education: '#1d4a78',
    business: '#a87500',
    accent: '#0b5c6b',
  },
  dark: {
    paper: '#14171a',
    ink: '#e9eaeb',
    ink2: '#a6acb2',
    hair: '#3f464d',
    hair2: '#2a3036',
    edge: '#8b9299',
    employment: '#ea7c7c',
    education: '#86b6ea',
    business: '#f0cd6b',
    accent: '#7fc9d6',
  },
} as const;

/**
 * Contrast asked of text against our own paper. Hosts have off-white and off-black pages, which cost up to a tenth of
 * the ratio, so the aim lies above the 4.5:1 that WCAG asks for.
 */
const TEXT_CONTRAST = 5.4;
/** Ink keeps at least this on the host's own background, or we lay our paper under it. */
const ENOUGH_ON_HOST = 6.5;

const RADII: Readonly<Record<string, string>> = { square: '0', soft: '.125em', round: '1em' };

function tokens(scheme: Scheme, paper: Rgb, accent: Rgb | undefined): string {
  const palette = PALETTE[scheme];
  const pressable = readableOn(accent ?? fromHex(palette.accent), paper, TEXT_CONTRAST);
  const grey = readableOn(fromHex(palette.ink2), paper, TEXT_CONTRAST);
  const entries = {
    ...palette,
    paper: toHex(paper),
    ink2: toHex(grey),
    accent: toHex(pressable),
    'on-accent': toHex(inkOn(pressable)),
  };
  return Object.entries(entries)
    .map(([name, value]) => `--_${name}:${value}!important;`)
    .join('');
}

const FORCED =
  '--_paper:Canvas;--_ink:CanvasText;--_ink2:CanvasText;--_hair:CanvasText;--_hair2:CanvasText;--_edge:CanvasText;' +
  '--_employment:CanvasText;--_education:CanvasText;--_business:CanvasText;--_accent:LinkText;--_on-accent:Canvas;';

/** The first opaque background behind an element, through slots and shadow roots; undefined where there is none. */
export function backgroundBehind(element: Element): Rgb | undefined {
  const view = element.ownerDocument.defaultView;
  if (!view) return undefined;
  let node: Element | null = element.assignedSlot ?? parentAcross(element);
  while (node) {
    const color = parseComputedColor(view.getComputedStyle(node).backgroundColor);
    if (color && color.alpha >= 0.95) return color.rgb;
    node = node.assignedSlot ?? parentAcross(node);
  }
  return undefined;
}

/** The element around one, out of shadow roots too. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root && root.host instanceof Element ? root.host : null;
}

/** What the page itself paints where nobody set a background: dark only if the page takes part in dark mode. */
function canvasScheme(element: Element): Scheme {
  const view = element.ownerDocument.defaultView;
  const declared = view?.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  if (!declared.includes('dark')) return 'light';
  return !declared.includes('light') || view?.matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
}

/**
 * Computes the token sheet of one element.
 *
 * `theme` without `light` or `dark` follows the background that the element really stands on. Told otherwise than that
 * background allows, the element lays its own paper under itself, so that text can always be read.
 *
 * @param accent the host's accent, already resolved to sRGB, or undefined
 */
export function themeSheet(element: Element, looks: Looks, accent: Rgb | undefined): string {
  const words = looks.theme.split(/\s+/);
  const behind = backgroundBehind(element) ?? fromHex(PALETTE[canvasScheme(element)].paper);
  // The luminance where black and white text are equally readable.
  const hostScheme: Scheme = luminance(behind) > 0.179 ? 'light' : 'dark';
  const scheme: Scheme = words.includes('dark') ? 'dark' : words.includes('light') ? 'light' : hostScheme;
  const fits = scheme === hostScheme && contrastOfInk(scheme, behind) >= ENOUGH_ON_HOST;
  const paper = fits ? behind : fromHex(PALETTE[scheme].paper);
  const base =
    `color-scheme:${scheme}!important;` +
    `--_r:${RADII[looks.corners] ?? RADII['soft']}!important;` +
    `--_unit:${looks.density === 'compact' ? '.28em' : '.375em'}!important;` +
    (looks.font === 'system' ? 'font-family:system-ui,sans-serif!important;' : '') +
    (fits ? '' : 'background:var(--_paper)!important;padding:1.25em!important;');
  return (
    `:host{${base}${tokens(scheme, paper, accent)}}` +
    `@media print{:host{${tokens('light', WHITE, accent)}background:none!important;padding:0!important}}` +
    `@media (forced-colors:active){:host{${FORCED.replaceAll(';', '!important;')}}}`
  );
}

function contrastOfInk(scheme: Scheme, background: Rgb): number {
  const ink = luminance(fromHex(PALETTE[scheme].ink));
  const behind = luminance(background);
  return (Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05);
}

/**
 * Resolves a CSS colour in any syntax, `var()` included, as it would be used inside `root`.
 * @returns undefined when the browser does not know the colour or it is transparent.
 */
export function resolveColor(root: ShadowRoot, color: string): Rgb | undefined {
  const view = root.ownerDocument.defaultView;
  if (!color || !view) return undefined;
  const probe = root.ownerDocument.createElement('span');
  probe.hidden = true;
  // A wrong colour leaves the declaration empty; `color-mix` brings every syntax to sRGB.
  probe.style.setProperty('color', `color-mix(in srgb, ${color}, ${color})`);
  if (!probe.style.color) return undefined;
  root.append(probe);
  const computed = parseComputedColor(view.getComputedStyle(probe).color);
  probe.remove();
  return computed && computed.alpha > 0.5 ? computed.rgb : undefined;
}
