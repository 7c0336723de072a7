import { html, svg, type TemplateResult } from 'lit';
import type { Placement } from '../../core/model/assessment.js';
import type { Position } from '../../core/model/report.js';
import { headingAt } from '../base/heading.js';
import { POSITION_CELLS } from '../../core/assessment/position.js';
import type { ReportTexts } from './body-texts.da.js';

const SIDE = 300;
const LEFT = 30;
const TOP = 8;
const CELL = SIDE / POSITION_CELLS;
/** More marks than this in a cell are a number alone. */
const MOST_MARKS = 9;

function renderCell(count: number, column: number, row: number) {
  if (count === 0) return svg``;
  const x = LEFT + column * CELL;
  const y = TOP + row * CELL;
  if (count > MOST_MARKS) return svg`<text class="count" x=${x + 6} y=${y + 20}>${count}</text>`;
  const across = Math.ceil(Math.sqrt(count));
  const down = Math.ceil(count / across);
  return Array.from({ length: count }, (_, i) => {
    const cx = x + ((i % across) + 1) * (CELL / (across + 1));
    const cy = y + (Math.floor(i / across) + 1) * (CELL / (down + 1));
    return svg`<circle class="neutral" cx=${cx.toFixed(1)} cy=${cy.toFixed(1)} r="4.6"></circle>`;
  });
}

/** The square of Figure 1 that a point lies in. */
export function squareOf({ x, y }: { readonly x: number; readonly y: number }): keyof ReportTexts['cells'] {
  if (y >= 0) return x >= 0 ? 'partnership' : 'network';
  return x >= 0 ? 'cartel' : 'market';
}

/** The middle's way through the rounds, the one on show last, and what it says. */
export interface Moved {
  readonly path: readonly { readonly number: number; readonly place: Placement }[];
  readonly words: readonly string[];
}

const pointOf = ({ x, y }: Placement) => ({
  x: +(LEFT + ((x + 1) / 2) * SIDE).toFixed(1),
  y: +(TOP + (1 - (y + 1) / 2) * SIDE).toFixed(1),
});

/** The middle: a ring, or where it has moved its way from round to round, by number. */
function renderMiddle({ mean }: Position, moved: Moved | undefined) {
  if (!moved) {
    const { x, y } = pointOf(mean);
    return svg`<circle class="middle" cx=${x} cy=${y} r="8"></circle>`;
  }
  const stops = moved.path.map(({ number, place }) => ({ number, ...pointOf(place) }));
  return svg`<path class="way" d=${`M${stops.map(({ x, y }) => `${x} ${y}`).join('L')}`}></path>
    ${stops.map(({ number, x, y }, i) => {
      const shown = i === stops.length - 1 ? ' shown' : '';
      return svg`<circle class=${`number-ring${shown}`} cx=${x} cy=${y} r="9"></circle>
        <text class=${`number-in${shown}`} x=${x} y=${y + 4.5} text-anchor="middle">${number}</text>`;
    })}`;
}

/** The figure: nobody's exact point, no label, no system. */
function renderMap(
  t: ReportTexts,
  position: Position,
  rows: readonly (readonly number[])[],
  moved: Moved | undefined,
): TemplateResult {
  const middle = { x: LEFT + SIDE / 2, y: TOP + SIDE / 2 };
  return html`<svg viewBox="0 0 336 336" class="map" role="img" aria-label=${`${t.positionTitle}. ${t.positionTable}`}>
    <rect class="frame" x=${LEFT} y=${TOP} width=${SIDE} height=${SIDE}></rect>
    ${[1, 2, 3, 4].map(
      (i) =>
        svg`<path class="grid" d=${`M${LEFT + i * CELL} ${TOP}v${SIDE}M${LEFT} ${TOP + i * CELL}h${SIDE}`}></path>`,
    )}
    <path class="cross" d=${`M${middle.x} ${TOP}v${SIDE}M${LEFT} ${middle.y}h${SIDE}`}></path>
    ${rows.map((row, r) => row.map((count, c) => renderCell(count, c, r)))}
    ${renderMiddle(position, moved)}
    <text x=${LEFT + 6} y=${TOP + 16}>${t.cells.network}</text>
    <text x=${LEFT + SIDE - 6} y=${TOP + 16} text-anchor="end">${t.cells.partnership}</text>
    <text x=${LEFT + 6} y=${TOP + SIDE - 8}>${t.cells.market}</text>
    <text x=${LEFT + SIDE - 6} y=${TOP + SIDE - 8} text-anchor="end">${t.cells.cartel}</text>
    <text class="faint" x=${LEFT} y=${TOP + SIDE + 18}>${t.axes.left}</text>
    <text class="faint" x=${LEFT + SIDE} y=${TOP + SIDE + 18} text-anchor="end">${t.axes.right}</text>
    <text class="faint" transform=${`translate(${LEFT - 8} ${TOP + SIDE}) rotate(-90)`}>${t.axes.bottom}</text>
    <text class="faint" transform=${`translate(${LEFT - 8} ${TOP}) rotate(-90)`} text-anchor="end">
      ${t.axes.top}
    </text>
  </svg>`;
}

/** A step of an axis: its ends have names, what lies between them a number. */
const stepOf = (index: number, first: string, last: string): string =>
  index === 0 ? first : index === POSITION_CELLS - 1 ? last : String(index + 1);

/** The same counts as a table, its steps named as the figure's axes. */
const renderPositionTable = (t: ReportTexts, rows: readonly (readonly number[])[]): TemplateResult =>
  html`<table>
    <caption>
      ${t.positionTable}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${rows.map((_, i) => html`<th scope="col">${stepOf(i, t.axes.left, t.axes.right)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, i) =>
          html`<tr>
            <th scope="row">${stepOf(POSITION_CELLS - 1 - i, t.axes.bottom, t.axes.top)}</th>
            ${row.map((count) => html`<td>${count}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/**
 * Figure 1, drawn anew: counts on a 5 × 5 grid, as marks inside their cell, or as a table.
 * @param moved how the middle has moved since earlier rounds, where there are any
 * @param isTable the table is to be seen in the drawing's place; else it stands beside it for whoever cannot see it
 */
export function renderPosition(
  t: ReportTexts,
  level: number,
  position: Position,
  isTable: boolean,
  moved: Moved | undefined,
): TemplateResult {
  // Row 0 of the data is competition; the figure has cooperation at the top.
  const rows = [...position.cells].reverse();
  const words = html`<p>${t.positionText(position.n)} ${t.positionMean(t.cells[squareOf(position.mean)])}</p>
    ${moved?.words.map((one, i) => html`<p class=${i > 0 ? 'note' : 'moved'}>${one}</p>`)}`;
  const table = renderPositionTable(t, rows);
  return html`<div class="section">
    ${headingAt(level, t.positionTitle, { size: 'label' })}
    ${
      isTable
        ? html`${words}
            <div class="scroll figure-table" role="group" tabindex="0" aria-label=${t.positionTitle}>${table}</div>`
        : html`<div class="figure-one">
          ${renderMap(t, position, rows, moved)}
          <div>
            ${words}
            <div class="unseen">${table}</div>
          </div>
        </div>`
    }
  </div>`;
}
