import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { System } from '../../core/model/vocabulary.js';

/**
 * The drawing language: a need is a thread that hangs until an offer takes it up; each system has a colour *and* a line
 * (employment solid, education double, business promotion dashed) and a mark (disc, square, diamond).
 *
 * All lengths are em in SVG attributes, since `style=` is refused by strict policies; rows may have any height, because
 * lines end at percentages of it.
 */

/** What a thread wears: nobody yet, or the system that carries it; `ended` where it is no longer there. */
export type Thread = 'open' | System | 'ended';

/** Distances in em, chosen by width. */
export interface Pitch {
  /** From thread to thread. */
  readonly gap: number;
  /** The first thread. */
  readonly first: number;
  /** What the text keeps clear to the right of the last thread. */
  readonly clear: number;
}
export const WIDE: Pitch = { gap: 1.3125, first: 0.71875, clear: 1.3 };
export const NARROW: Pitch = { gap: 0.8125, first: 0.53125, clear: 0.95 };
/** Many needs in little room: threads close up before the text runs out of place. */
export const CLOSE: Pitch = { gap: 0.5, first: 0.40625, clear: 0.75 };
const MANY = 6;

/** Height of the weft in its row, in em. */
export const WEFT = 0.78125;
const HALF_DOUBLE = 0.125;

/** The pitch for a width and a number of needs; the same choice names the class that the styles know it by. */
export const pitchFor = (narrow: boolean, needs: number): Pitch =>
  narrow && needs > MANY ? CLOSE : narrow || needs > MANY ? NARROW : WIDE;
export const threadAt = (pitch: Pitch, index: number): number => pitch.first + index * pitch.gap;
export const gutter = (pitch: Pitch, needs: number): number =>
  threadAt(pitch, Math.max(0, needs - 1)) + pitch.clear;

type Length = number | '100%';
const em = (length: Length): string => (length === '100%' ? length : `${+length.toFixed(3)}em`);
/** Numbers for a path, without noise. */
const n = (value: number): string => String(+value.toFixed(3));

function line(kind: string, x1: Length, y1: Length, x2: Length, y2: Length): SVGTemplateResult {
  return svg`<line class="strand ${kind}" x1=${em(x1)} y1=${em(y1)} x2=${em(x2)} y2=${em(y2)}></line>`;
}

/** A straight piece of a strand; education's is double. One end may be at 100 %. */
function strand(kind: Thread, x1: Length, y1: Length, x2: Length, y2: Length): SVGTemplateResult {
  if (kind !== 'education') return line(kind, x1, y1, x2, y2);
  const shift = (value: Length, by: number): Length => (value === '100%' ? value : value + by);
  const vertical = x1 === x2;
  return svg`${[-HALF_DOUBLE, HALF_DOUBLE].map((by) =>
    vertical
      ? line(kind, shift(x1, by), y1, shift(x2, by), y2)
      : line(kind, x1, shift(y1, by), x2, shift(y2, by)),
  )}`;
}

/** A system's mark at (x, y) em, at equal optical weight. */
export function mark(system: System, x: number, y: number, scale = 1): SVGTemplateResult {
  if (system === 'employment')
    return svg`<circle class="disc" cx=${em(x)} cy=${em(y)} r=${em(0.36 * scale)}></circle>`;
  if (system === 'education') {
    const half = 0.3 * scale;
    return svg`<rect class="square" x=${em(x - half)} y=${em(y - half)} width=${em(2 * half)} height=${em(2 * half)}></rect>`;
  }
  const half = 0.44 * scale;
  return svg`<svg x=${em(x - half)} y=${em(y - half)} width=${em(2 * half)} height=${em(2 * half)} viewBox="0 0 10 10"><path class="diamond" d="M5 0 10 5 5 10 0 5Z"></path></svg>`;
}

/** A system's mark in running text; the name stands beside it. */
export const inlineMark = (system: System): TemplateResult =>
  html`<svg class="mark" aria-hidden="true">${mark(system, 0.5, 0.5, 0.95)}</svg>`;

const cloth = (content: unknown): TemplateResult =>
  html`<svg class="cloth" aria-hidden="true">${content}</svg>`;

/** Behind the label of need `index`: its hook, and the threads of the needs before it running through. */
export function stairStep(pitch: Pitch, index: number): TemplateResult {
  const x = threadAt(pitch, index);
  const before = Array.from({ length: index }, (_, i) => threadAt(pitch, i));
  return cloth(svg`${before.map((at) => strand('open', at, 0, at, '100%'))}
    ${line('open', x, WEFT - 0.02, x, '100%')}${line('open', x, WEFT, x + 0.5, WEFT)}`);
}

/** Threads simply hanging on, between the stair and what follows. */
export function hanging(pitch: Pitch, threads: readonly Thread[]): TemplateResult {
  return cloth(
    threads.map((thread, i) =>
      thread === 'ended' ? nothing : strand(thread, threadAt(pitch, i), 0, threadAt(pitch, i), '100%'),
    ),
  );
}

/**
 * The row of one offer: its strand is the rule of the section. What lies in front is what is still open.
 * @param threads the state above the row
 * @param takes indices of the needs that this offer handles
 */
export function offerRow(
  pitch: Pitch,
  threads: readonly Thread[],
  takes: readonly number[],
  system: System,
): TemplateResult {
  const cuts: [number, number][] = [];
  const verticals = threads.map((thread, i) => {
    const x = threadAt(pitch, i);
    if (takes.includes(i)) {
      cuts.push([x - 0.52, x + 0.52]);
      return svg`${strand('open', x, 0, x, WEFT - 0.5)}${strand(system, x, WEFT + 0.5, x, '100%')}${mark(system, x, WEFT)}`;
    }
    if (thread === 'open') {
      cuts.push([x - 0.2, x + 0.2]);
      return strand('open', x, 0, x, '100%');
    }
    if (thread === 'ended') return nothing;
    return svg`${strand(thread, x, 0, x, WEFT - 0.3)}${strand(thread, x, WEFT + 0.3, x, '100%')}`;
  });
  let from = 0;
  const weft: SVGTemplateResult[] = [];
  for (const [left, right] of cuts) {
    if (left > from) weft.push(strand(system, from, WEFT, left, WEFT));
    from = right;
  }
  weft.push(strand(system, from, WEFT, '100%', WEFT));
  return cloth([verticals, weft]);
}

/**
 * The loose end of a need that nobody took, leading to its own words right of all threads. Carried threads that it
 * crosses open: what lies in front is what is still open.
 */
export function looseEnd(pitch: Pitch, threads: readonly Thread[], index: number): TemplateResult {
  const x = threadAt(pitch, index);
  const end = threadAt(pitch, threads.length - 1) + 0.5;
  return cloth([
    threads.map((thread, i) => {
      const at = threadAt(pitch, i);
      if (thread === 'ended' || i === index) return nothing;
      if (i < index || thread === 'open') return strand(thread, at, 0, at, '100%');
      return [strand(thread, at, 0, at, WEFT - 0.3), strand(thread, at, WEFT + 0.3, at, '100%')];
    }),
    line('open', x, 0, x, WEFT),
    line('open', x, WEFT, end, WEFT),
  ]);
}

const CORD_TOP = 1.53125;
const CORD_STEP = 0.4375;
const ARC = 0.55;

/** Systems from the top strand of the cord down: the one with the right-most thread on top, so that they nest. */
function cordOrder(threads: readonly Thread[]): System[] {
  const carried = threads.filter((thread): thread is System => thread !== 'open' && thread !== 'ended');
  return [...new Set(carried)].sort((a, b) => threads.lastIndexOf(b) - threads.lastIndexOf(a));
}

/** Height of the tail in em. */
export const tailHeight = (threads: readonly Thread[]): number =>
  cordOrder(threads).length === 0 ? 0 : CORD_TOP + cordOrder(threads).length * CORD_STEP + 0.2;

/** Carried threads turn right into one cord: one letter to everybody stands under it. */
export function tail(pitch: Pitch, threads: readonly Thread[]): TemplateResult {
  const order = cordOrder(threads);
  const heightOf = (system: System) => CORD_TOP + order.indexOf(system) * CORD_STEP;
  const leftMost = (system: System) => threadAt(pitch, threads.indexOf(system));
  const turns = threads.map((thread, i) => {
    if (thread === 'open' || thread === 'ended') return nothing;
    const x = threadAt(pitch, i);
    const y = heightOf(thread);
    const pieces: SVGTemplateResult[] = [];
    let from = 0;
    for (const other of order) {
      const crossing = heightOf(other);
      if (other === thread || crossing >= y || leftMost(other) >= x) continue;
      if (crossing - 0.2 > from) pieces.push(strand(thread, x, from, x, Math.min(crossing - 0.2, y - ARC)));
      from = crossing + 0.2;
    }
    if (from < y - ARC) pieces.push(strand(thread, x, from, x, y - ARC));
    const arc = (dx: number, dy: number) =>
      svg`<svg x=${em(x + dx)} y=${em(y - ARC)} width="0.6em" height="0.8em" viewBox="0 0 9.6 12.8"><path class="curve ${thread}" d="M0 0Q0 ${n(8.8 + dy * 16)} ${n(9.6 - dx * 16)} ${n(8.8 + dy * 16)}"></path></svg>`;
    const arcs =
      thread === 'education' ? [arc(-HALF_DOUBLE, HALF_DOUBLE), arc(HALF_DOUBLE, -HALF_DOUBLE)] : [arc(0, 0)];
    return [pieces, arcs];
  });
  const cord = order.map((system) =>
    strand(system, leftMost(system) + ARC, heightOf(system), '100%', heightOf(system)),
  );
  return cloth([turns, cord]);
}
