import { BLACK, contrast, linear, WHITE, type Rgb } from './color.js';

/** OKLab (Björn Ottosson 2020, "A perceptual color space for image processing"): L 0..1, a and b about ±0.4. */
export type Lab = readonly [l: number, a: number, b: number];
type Triple = readonly number[];

// The rows of the four matrices, one after another.
const RGB_TO_LMS = [0.41222, 0.53633, 0.05145, 0.2119, 0.6807, 0.1074, 0.0883, 0.28172, 0.62998];
const LMS_TO_LAB = [0.21045, 0.79362, -0.00407, 1.978, -2.42859, 0.45059, 0.0259, 0.78277, -0.80868];
const LAB_TO_LMS = [1, 0.39634, 0.2158, 1, -0.10556, -0.06385, 1, -0.08948, -1.29149];
const LMS_TO_RGB = [4.07674, -3.30771, 0.23097, -1.26844, 2.60976, -0.34132, -0.0042, -0.70342, 1.70761];

const times = (matrix: Triple, column: Triple): number[] =>
  [0, 3, 6].map((row) => column.reduce((sum, value, at) => sum + value * (matrix[row + at] ?? 0), 0));

/** An sRGB colour in OKLab; right to four decimals. */
export const toLab = (color: Rgb): Lab =>
  times(LMS_TO_LAB, times(RGB_TO_LMS, color.map(linear)).map(Math.cbrt)) as unknown as Lab;

const channel = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

const fromLab = (lab: Lab): Rgb =>
  times(
    LMS_TO_RGB,
    times(LAB_TO_LMS, lab).map((root) => root ** 3),
  ).map(channel) as unknown as Rgb;

/** Where the first part of 0..1, of which `isBefore` holds, ends; to about 1e-5. */
function border(isBefore: (value: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 17; step++) {
    const middle = (low + high) / 2;
    if (isBefore(middle)) low = middle;
    else high = middle;
  }
  return high;
}

const isInside = (color: Rgb): boolean => color.every((value) => value > -2e-3 && value < 1.002);

/** The sRGB colour of this lightness and hue, as 8 bits a channel have it, with as much of the chroma as sRGB has there. */
function fit([l, a, b]: Lab): Rgb {
  const at = (share: number) => fromLab([l, a * share, b * share]);
  return inBytes(at(isInside(at(1)) ? 1 : border((share) => isInside(at(share)))));
}

const inBytes = (color: Rgb): Rgb =>
  color.map((value) => Math.min(255, Math.max(0, Math.round(value * 255))) / 255) as unknown as Rgb;

/**
 * The colour nearest to `color` that reaches `ratio` against `background`: only its lightness in OKLCH is moved, towards
 * black or white, and chroma no more than sRGB asks for, so that blue stays blue and gold does not turn grey.
 *
 * @param color a colour of any gamut; one outside sRGB comes back inside
 * @param ratio 1..21; where even black or white do not reach it, the one that comes nearest
 * @returns a colour that 8 bits a channel hold exactly
 */
export function readableOn(color: Rgb, background: Rgb, ratio: number): Rgb {
  const [l, a, b] = toLab(color);
  const isReached = (one: Rgb) => contrast(one, background) >= ratio;
  const given = isInside(color) ? inBytes(color) : fit([l, a, b]);
  if (isReached(given)) return given;
  const end = contrast(BLACK, background) < contrast(WHITE, background) ? WHITE : BLACK;
  const at = (way: number) => fit([l + (end[0] - l) * way, a, b]);
  const moved = at(border((way) => !isReached(at(way))));
  return isReached(moved) ? moved : end;
}
