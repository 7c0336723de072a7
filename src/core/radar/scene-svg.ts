import { markPath, type Ink, type Scene, type SceneShape } from './scene.js';

/** A colour for each ink, and what lies under everything. */
export type Palette = Readonly<Record<Ink | 'paper', string>>;

/** What a drawing says to who cannot see it. */
export interface SceneWords {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
}

const FONTS = 'system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif';
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; what XML has no place for is left out. */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');

const attributes = (of: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(of)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escape(String(value))}"`))
    .join('');

function shape(one: SceneShape, palette: Palette): string {
  if (one.kind === 'path')
    return `<path${attributes({
      d: one.path,
      transform: one.at && `translate(${one.at.x} ${one.at.y})`,
      fill: 'none',
      stroke: palette[one.stroke],
      'stroke-width': one.width,
      'stroke-dasharray': one.dash?.join(' '),
    })}/>`;
  if (one.kind === 'mark') {
    const { fill, stroke, width, dash } = paint(one.mark, palette);
    return `<path${attributes({
      d: markPath(one.mark, one.at),
      fill,
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash?.join(' '),
    })}/>`;
  }
  return `<text${attributes({
    x: one.at.x,
    y: one.at.y,
    fill: palette[one.ink],
    'font-size': one.size,
    'font-weight': one.bold ? 700 : undefined,
    'text-anchor': one.align === 'start' ? undefined : one.align,
  })}>${escape(one.text)}</text>`;
}

/** How a mark is filled and outlined. */
export interface MarkPaint {
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly [number, number];
}

/** The systems differ in shape and filling, not in colour alone. */
export function paint(mark: Extract<SceneShape, { kind: 'mark' }>['mark'], palette: Palette): MarkPaint {
  if (mark === 'disc') return { fill: palette.employment };
  if (mark === 'diamond') return { fill: palette.business };
  if (mark === 'square') return { fill: palette.paper, stroke: palette.education, width: 2.2 };
  if (mark === 'ring') return { fill: palette.paper, stroke: palette.ink, width: 2 };
  return { fill: palette.paper, stroke: palette.ink, width: 1.2, dash: [2, 2] };
}

/**
 * A drawing as an SVG file that stands alone: title and description, text as text, and nothing fetched from anywhere.
 * @param palette CSS colours
 */
export function sceneSvg(scene: Scene, words: SceneWords, palette: Palette): string {
  const { width, height, shapes } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'kobling-title kobling-description',
      'xml:lang': words.language,
      lang: words.language,
      'font-family': FONTS,
    })}>`,
    `<title id="kobling-title">${escape(words.title)}</title>`,
    `<desc id="kobling-description">${escape(words.description)}</desc>`,
    `<rect${attributes({ width, height, fill: palette.paper })}/>`,
    ...shapes.map((one) => shape(one, palette)),
    '</svg>\n',
  ].join('\n');
}
