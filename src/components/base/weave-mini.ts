import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { System } from '../../core/model/vocabulary.js';

/** One offer of a miniature: its system and which needs it takes up. */
export interface MiniRow {
  readonly system: System;
  readonly takes: readonly number[];
}

const PITCH = 9;
const EDGE = 6;

function upright(kind: string, x: number, from: number, to: number): SVGTemplateResult | typeof nothing {
  if (to <= from) return nothing;
  const d = kind === 'education' ? `M${x - 1} ${from}V${to}M${x + 1} ${from}V${to}` : `M${x} ${from}V${to}`;
  return svg`<path class="curve ${kind}" d=${d}></path>`;
}

function level(kind: string, y: number, from: number, to: number): SVGTemplateResult | typeof nothing {
  if (to <= from) return nothing;
  const d = kind === 'education' ? `M${from} ${y - 1}H${to}M${from} ${y + 1}H${to}` : `M${from} ${y}H${to}`;
  return svg`<path class="curve ${kind}" d=${d}></path>`;
}

function miniMark(system: System, x: number, y: number): SVGTemplateResult {
  if (system === 'employment') return svg`<circle class="disc" cx=${x} cy=${y} r="2.6"></circle>`;
  if (system === 'education')
    return svg`<rect class="square" x=${x - 2.1} y=${y - 2.1} width="4.2" height="4.2"></rect>`;
  return svg`<path class="diamond" d="M${x} ${y - 3.2}l3.2 3.2-3.2 3.2-3.2-3.2z"></path>`;
}

/** A joint offer as a figure a finger wide, for comparing; always beside the same facts in words. */
export function miniature(needs: number, rows: readonly MiniRow[]): TemplateResult {
  const width = 2 * EDGE + (needs - 1) * PITCH;
  const height = EDGE + rows.length * PITCH;
  const taken = new Map<number, { system: System; row: number }>();
  const wefts = rows.map(({ system, takes }, row) => {
    const y = 7 + row * PITCH;
    const pieces: unknown[] = [];
    let from = 0;
    for (let need = 0; need < needs; need++) {
      const x = EDGE + need * PITCH;
      const opening = takes.includes(need) ? 3.4 : taken.has(need) ? 0 : 1.6;
      if (opening === 0) continue;
      pieces.push(level(system, y, from, x - opening));
      from = x + opening;
    }
    for (const need of takes) taken.set(need, { system, row });
    return [pieces, level(system, y, from, width)];
  });
  const threads = Array.from({ length: needs }, (_, need) => {
    const x = EDGE + need * PITCH;
    const owner = taken.get(need);
    if (!owner) return upright('open', x, 0, height);
    const y = 7 + owner.row * PITCH;
    const below: unknown[] = [];
    let from = y + 3.4;
    for (let row = owner.row + 1; row < rows.length; row++) {
      const crossing = 7 + row * PITCH;
      below.push(upright(owner.system, x, from, crossing - 2));
      from = crossing + 2;
    }
    return [
      upright('open', x, 0, y - 3.4),
      miniMark(owner.system, x, y),
      below,
      upright(owner.system, x, from, height),
    ];
  });
  return html`<svg
    class="mini"
    aria-hidden="true"
    viewBox="0 0 ${width} ${height}"
    width="${(width / 13).toFixed(2)}em"
    height="${(height / 13).toFixed(2)}em"
  >
    ${wefts}${threads}
  </svg>`;
}
