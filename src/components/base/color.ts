/** An sRGB colour, each channel 0..1. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/**
 * Reads what `getComputedStyle` answers for a colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`.
 * @returns the colour and its alpha, or undefined for any other notation.
 */
export function parseComputedColor(text: string): { rgb: Rgb; alpha: number } | undefined {
  const body = /^(rgba?|color)\(([^)]*)\)$/.exec(text.trim());
  if (!body?.[2]) return undefined;
  const parts = body[2].replace(/^srgb\s+/, '').split(/[\s,/]+/);
  const scale = body[1] === 'color' ? 1 : 255;
  const [r, g, b, alpha = 1] = parts.map((part) => (part === 'none' ? 0 : Number.parseFloat(part)));
  if (r === undefined || g === undefined || b === undefined) return undefined;
  if (![r, g, b, alpha].every(Number.isFinite)) return undefined;
  const clamp = (value: number) => Math.min(1, Math.max(0, value / scale));
  return { rgb: { r: clamp(r), g: clamp(g), b: clamp(b) }, alpha };
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance 0..1 (WCAG 2.2). */
export function luminance({ r, g, b }: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio 1..21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** `#rrggbb` */
export function toHex({ r, g, b }: Rgb): string {
  const two = (channel: number) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${two(r)}${two(g)}${two(b)}`;
}

/** @param hex `#rrggbb` of our own; not for foreign input. */
export function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: (value >> 16) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 };
}

export const WHITE: Rgb = { r: 1, g: 1, b: 1 };
const BLACK: Rgb = { r: 0, g: 0, b: 0 };

const mix = (one: Rgb, other: Rgb, share: number): Rgb => ({
  r: one.r + (other.r - one.r) * share,
  g: one.g + (other.g - one.g) * share,
  b: one.b + (other.b - one.b) * share,
});

/**
 * The colour nearest to `color` that reaches `ratio` against `background`, by mixing in black or white.
 * Both ends of the mix are monotone in luminance, so twenty halvings are exact to the byte.
 */
export function readableOn(color: Rgb, background: Rgb, ratio: number): Rgb {
  if (contrast(color, background) >= ratio) return color;
  const towards = contrast(BLACK, background) >= contrast(WHITE, background) ? BLACK : WHITE;
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (contrast(mix(color, towards, middle), background) >= ratio) high = middle;
    else low = middle;
  }
  return mix(color, towards, high);
}

/** Black or white, whichever reads better on `background`; one of them always reaches 4.5:1. */
export function inkOn(background: Rgb): Rgb {
  return contrast(WHITE, background) >= 4.5 ? WHITE : BLACK;
}
