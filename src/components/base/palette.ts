import type { Scheme } from './background.js';
import { contrast, fromHex, inkOn, mix, toHex, type Rgb } from './color.js';
import { readableOn } from './readable.js';

/**
 * The default look, and the three systems' colours, which no preset changes: they mean the same on every page.
 * `src/presets/plain.tokens.json` tells the same to people.
 */
export const PLAIN = {
  light: { paper: '#ffffff', ink: '#1b1d1f', accent: '#0b5c6b' },
  dark: { paper: '#14171a', ink: '#e9eaeb', accent: '#7fc9d6' },
} as const;
const SYSTEMS = {
  light: { employment: '#b23a48', education: '#1d4a78', business: '#a87500' },
  dark: { employment: '#ea7c7c', education: '#86b6ea', business: '#f0cd6b' },
} as const;

/** What WCAG 2.2 asks of text (1.4.3), and of edges, strokes and focus rings against what is beside them (1.4.11). */
export const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;

/** What a palette is made from. */
export interface Ground {
  readonly scheme: Scheme;
  readonly paper: Rgb;
  readonly ink: Rgb;
  readonly accent: Rgb;
  /** Least contrast of text, 4.5 or more; shapes get two thirds of it. */
  readonly contrast: number;
}

/** A colour's name in style sheets, without `--_`, and its value, `#rrggbb`. */
type Named = readonly [name: string, hex: string];

/** The colours of one element: each reaches on `paper` what its use asks for. */
export function paletteOf({ scheme, paper, ink, accent, contrast: text }: Ground): readonly Named[] {
  const shape = (text / TEXT_CONTRAST) * SHAPE_CONTRAST;
  const written = readableOn(ink, paper, text);
  const pressable = readableOn(accent, paper, text);
  // Greys lie between paper and ink, nearer to the ink where more contrast is asked for.
  const grey = (share: number) => mix(paper, written, Math.min(1, (share * text) / TEXT_CONTRAST));
  const plain = fromHex(PLAIN[scheme].paper);
  const colors: (readonly [string, Rgb])[] = [
    ['paper', paper],
    ['ink', written],
    ['ink2', readableOn(grey(0.72), paper, text)],
    ['hair', grey(0.24)],
    ['hair2', grey(0.115)],
    ['edge', readableOn(grey(0.6), paper, shape)],
    ['accent', pressable],
    ['on-accent', inkOn(pressable)],
    ...Object.entries(SYSTEMS[scheme]).map(([name, hex]): readonly [string, Rgb] => {
      // Systems differ in lightness too, for those who see hues otherwise: on any paper each keeps the contrast that it
      // has on the plain one, a trifle less so that there it stays as it is.
      const own = contrast(fromHex(hex), plain) * 0.999;
      return [name, readableOn(fromHex(hex), paper, (own * text) / TEXT_CONTRAST)];
    }),
  ];
  return colors.map(([name, color]) => [name, toHex(color)]);
}
