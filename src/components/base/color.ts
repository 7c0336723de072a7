/** An sRGB colour, red, green and blue 0..1; beyond that where a wider gamut was brought to sRGB unclipped. */
export type Rgb = readonly [r: number, g: number, b: number];

/**
 * Reads what `getComputedStyle` answers for a colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`.
 * @returns the colour, channels outside 0..1 where its gamut is wider than sRGB, and its alpha; undefined for any
 *   other notation.
 */
export function parseComputedColor(text: string): { rgb: Rgb; alpha: number } | undefined {
  const [, kind, body = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(text.trim()) ?? [];
  const scale = kind === 'color' ? 1 : 255;
  const [r = NaN, g = NaN, b = NaN, alpha = 1] = body
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : Number.parseFloat(part)));
  if (!Number.isFinite(r + g + b + alpha)) return undefined;
  return { rgb: [r / scale, g / scale, b / scale], alpha };
}

/** Light of an sRGB channel. */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance 0..1 (WCAG 2.2). */
export const luminance = ([r, g, b]: Rgb): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio 1..21 (WCAG 2.2). */
export function contrast(one: Rgb, other: Rgb): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return ratio < 1 ? 1 / ratio : ratio;
}

/** `#rrggbb` */
export const toHex = (color: Rgb): string =>
  `#${color
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** @param hex `#rrggbb` of our own; not for foreign input. */
export const fromHex = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;

export const WHITE: Rgb = [1, 1, 1];
export const BLACK: Rgb = [0, 0, 0];

/** `share` of `other` laid over `one`, 0..1; as browsers lay half transparent colours. */
export const mix = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((channel, at) => channel + ((other[at] ?? 0) - channel) * share) as unknown as Rgb;

/** Black or white, whichever reads better on `background`; one of them always reaches 4.5:1. */
export const inkOn = (background: Rgb): Rgb => (contrast(WHITE, background) >= 4.5 ? WHITE : BLACK);
