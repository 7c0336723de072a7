import { html, svg, type TemplateResult } from 'lit';
import { encodeQR } from 'qr';

/**
 * The largest version that is drawn: 117 × 117 modules, which a phone still reads from a screen or a sheet of paper.
 * Denser ones exist, and fail in people's hands.
 */
const LARGEST_VERSION = 25;
const MODULES = 17 + 4 * LARGEST_VERSION;
/** White border that readers need, in modules. */
const QUIET = 4;

/** Rows of modules, true for black; undefined where the text needs a denser picture than is readable. */
export function qrModules(text: string): readonly (readonly boolean[])[] | undefined {
  // With more correction where that is readable, since paper gets creased and screens reflect.
  for (const ecc of ['medium', 'low'] as const) {
    try {
      // The encoder wants a border of at least one; ours is drawn around.
      const rows = encodeQR(text, 'raw', { ecc, border: 1 })
        .slice(1, -1)
        .map((row) => row.slice(1, -1));
      if (rows.length <= MODULES) return rows;
    } catch (error) {
      // More than any version holds.
      if (!(error instanceof Error && error.message === 'Capacity overflow')) throw error;
    }
  }
  return undefined;
}

/** Black modules as one path: each run in a row is one stroke of a rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      path += `M${from + QUIET} ${y + QUIET}h${x - from + 1}v1h-${x - from + 1}z`;
    }
  });
  return path;
}

/**
 * A QR picture, black on white whatever the theme, since that is what readers read.
 * @param name what it is, for those who do not see it
 * @returns undefined where the text needs a denser picture than is readable
 */
export function renderQr(text: string, name: string): TemplateResult | undefined {
  const rows = qrModules(text);
  if (!rows) return undefined;
  const size = rows.length + 2 * QUIET;
  return html`<svg
    class="qr"
    role="img"
    aria-label=${name}
    viewBox=${`0 0 ${size} ${size}`}
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${pathOf(rows)} fill="#000"></path>`}
  </svg>`;
}

/** The same as an SVG file, for a slide or a notice. */
export function qrSvg(text: string, title: string): string | undefined {
  const rows = qrModules(text);
  if (!rows) return undefined;
  const size = rows.length + 2 * QUIET;
  const escaped = title.replace(/[<>&"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges" role="img"><title>${escaped}</title><rect width="${size}" height="${size}" fill="#fff"/><path d="${pathOf(rows)}" fill="#000"/></svg>\n`;
}
