import { backgroundBehind, readColor, schemeOn, type Scheme } from './background.js';
import { BLACK, contrast, fromHex, mix, toHex, WHITE, type Rgb } from './color.js';
import { PLAIN } from './palette.js';

/** What an element stands on. */
export interface Paper {
  readonly scheme: Scheme;
  readonly paper: Rgb;
  /** The element paints it, since the page has another colour there or one that does not serve. */
  readonly isOurs: boolean;
}

/**
 * Reads the first colour that the browser knows.
 * @param under what lies under a half transparent one
 * @param scheme in which `light-dark()` and system colours are taken
 */
export type ReadColors = (
  under: Rgb,
  scheme: Scheme,
  ...colors: readonly (string | undefined)[]
) => Rgb | undefined;

export const colorsIn =
  (root: ShadowRoot): ReadColors =>
  (under, scheme, ...colors) => {
    for (const color of colors) {
      const veil = readColor(root, color ?? '', scheme);
      if (veil) return mix(under, veil.rgb, veil.alpha);
    }
    return undefined;
  };

/**
 * Greys between ink and background must be told apart from both, and the systems from each other, so a background carries
 * an element only if ink stands out on it by twice what text has to.
 */
const ROOM_FOR_GREYS = 2;

/**
 * Chooses scheme and paper. Without `light` or `dark` in the theme the element takes what it stands on: the paper that
 * the page names by `--kobling-paper`, else the background behind it. It lays its own paper where the theme says
 * otherwise, where the background is too middling for text, and on a picture.
 * @param page value of `--kobling-paper`
 * @param ownPaper what the preset lays, by scheme
 * @param text least contrast of text
 */
export function choosePaper(
  root: ShadowRoot,
  theme: string,
  page: string | undefined,
  ownPaper: (scheme: Scheme) => string | undefined,
  text: number,
): Paper {
  const colors = colorsIn(root);
  const behind = backgroundBehind(root);
  const named = colors(behind ?? WHITE, 'light', page);
  const stands = named ?? behind;
  // On a picture nobody knows; but a page whose own text is light is dark.
  const inkAround = colors(WHITE, 'light', 'currentColor') ?? BLACK;
  const schemeAround = stands ? schemeOn(stands) : schemeOn(inkAround) === 'dark' ? 'light' : 'dark';
  const words = theme.split(/\s+/);
  const scheme = (['dark', 'light'] as const).find((word) => words.includes(word)) ?? schemeAround;
  const plain = PLAIN[scheme];
  if (stands && scheme === schemeAround) {
    const isBehind = behind && toHex(stands) === toHex(behind);
    if (named || contrast(stands, fromHex(plain.ink)) >= text * ROOM_FOR_GREYS)
      return { scheme, paper: stands, isOurs: !isBehind };
  }
  return { scheme, paper: colors(WHITE, scheme, ownPaper(scheme)) ?? fromHex(plain.paper), isOurs: true };
}
