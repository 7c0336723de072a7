import type { Scheme } from './background.js';
import { fromHex, WHITE, type Rgb } from './color.js';
import { paletteOf, PLAIN, TEXT_CONTRAST } from './palette.js';
import { choosePaper, colorsIn } from './paper.js';
import type { Preset } from './preset.js';

/** What an element is told about its looks, by its attributes or by the workspace around it; '' where nothing is said. */
export interface Looks {
  readonly theme: string;
  readonly accent: string;
  readonly density: string;
  readonly corners: string;
  readonly font: string;
}

/** The custom properties that a page may set, without `--kobling-`; `KoblingElement` documents them. */
type PageProperty = 'accent' | 'paper' | 'ink' | 'font' | 'radius' | 'unit' | 'size';

type Words = Readonly<Record<string, string>>;
const RADII: Words = { square: '0', soft: '.125em', round: '1em' };
const UNITS: Words = { comfortable: '.375em', compact: '.28em' };
const FONTS: Words = { inherit: 'inherit', system: 'system-ui,sans-serif' };
/** What the reader's own colours are called, where forced; all others are that of text. */
const FORCED: Words = { paper: 'Canvas', accent: 'LinkText', 'on-accent': 'Canvas' };

const declare = (colors: readonly (readonly [name: string, value: string])[]): string =>
  colors.map(([name, value]) => `--_${name}:${value}!important;`).join('');

/**
 * Computes the token sheet of one element. For each token the first that says something the browser understands decides:
 * attribute, workspace (both in `looks`), custom property, preset, the default look.
 */
export function themeSheet(root: ShadowRoot, looks: Looks, preset: Preset = {}): string {
  const view = root.ownerDocument.defaultView;
  const computed = view?.getComputedStyle(root.host);
  const onPage = (name: PageProperty) => computed?.getPropertyValue(`--kobling-${name}`).trim();
  const firstOf = (property: string, ...values: readonly (string | undefined)[]) =>
    values.find((value) => value && (view?.CSS.supports(property, value) ?? true));

  const contrast = preset.contrast ?? TEXT_CONTRAST;
  const { scheme, paper, isOurs } = choosePaper(
    root,
    looks.theme,
    onPage('paper'),
    (name) => preset[name]?.paper,
    contrast,
  );
  const colors = colorsIn(root);
  const colorsOn = (shown: Scheme, ground: Rgb) => {
    const { ink, accent } = preset[shown] ?? {};
    const plain = PLAIN[shown];
    return paletteOf({
      scheme: shown,
      paper: ground,
      // In print a dark page's light ink is nothing to start from.
      ink: colors(ground, shown, shown === scheme ? onPage('ink') : '', ink) ?? fromHex(plain.ink),
      accent: colors(ground, shown, looks.accent, onPage('accent'), accent) ?? fromHex(plain.accent),
      contrast,
    });
  };
  const shown = colorsOn(scheme, paper);
  const font = firstOf('font-family', FONTS[looks.font], onPage('font'), preset.font) ?? 'inherit';
  const radius =
    firstOf('padding-left', RADII[looks.corners], onPage('radius'), preset.radius) ?? RADII['soft'];
  const unit =
    firstOf('padding-left', UNITS[looks.density], onPage('unit'), preset.unit) ?? UNITS['comfortable'];
  const size = firstOf('padding-left', onPage('size'), preset.size) ?? '1em';
  return (
    `:host{color-scheme:${scheme}!important;font-family:${font}!important;--_r:${radius}!important;` +
    `--_unit:clamp(.2em,${unit},1em)!important;${declare(shown)}` +
    (isOurs ? 'background:var(--_paper)!important;padding:1.25em!important' : '') +
    `}[part=content]{font-size:clamp(.875em,${size},1.25em)}` +
    `@media print{:host{${declare(colorsOn('light', WHITE))}background:none!important;padding:0!important}}` +
    `@media (forced-colors:active){:host{${declare(shown.map(([name]) => [name, FORCED[name] ?? 'CanvasText']))}}}`
  );
}
