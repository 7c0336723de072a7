import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LabelAnchor, Point, RadarGeometry, RadarStack } from '../../core/radar/geometry.js';
import { markOf, markPath } from '../../core/radar/scene.js';
import type { System } from '../../core/model/vocabulary.js';
import type { CompetenceCover, FunctionCover } from './cover.js';
import type { RadarTexts } from './body-texts.da.js';

export interface Measures {
  /** The figure's side, in units of the drawing. */
  readonly size: number;
  /** Room at both sides, and above and below for the names of the functions. */
  readonly side: number;
  readonly pole: number;
  /** Marks against their full size. */
  readonly scale: number;
}
/** Less room than this above and below holds no name of a function. */
const LEAST_POLE = 20;
/** With names beside the spokes: about as many units as the figure is px wide where there is room for it. */
export const NAMED: Measures = { size: 400, side: 160, pole: 34, scale: 1 };
/** With numbers: so few units across that no text comes out under 12 px in a box of 280 px. */
export const NUMBERED: Measures = { size: 264, side: 24, pole: 36, scale: 0.78 };
/** One of several small figures; its names stand in the key below. */
export const MULTIPLE: Measures = { size: 224, side: 8, pole: 6, scale: 0.66 };
/** A label's line holds about this many letters beside the figure. */
export const LETTERS = 24;
export const LINE = 15;

function renderMark(system: System | null, at: Point, scale: number): SVGTemplateResult {
  const mark = markOf(system);
  return svg`<path class=${mark === 'ring' ? 'neutral' : mark} d=${markPath(mark, at, scale)}></path>`;
}

/** Half the distance between the two lines of education. */
export const APART = 2.5;

const isMany = ({ marks }: RadarStack): boolean => marks.length === 0;
const marksOf = ({ marks, bar, system }: RadarStack): readonly Point[] =>
  marks.length > 0 ? marks : system === null ? [bar.to] : [];

/** The lines that stand for many people, all of one kind as one path: so few shapes are quickly drawn. */
function renderBars(geometry: RadarGeometry): SVGTemplateResult {
  const paths = new Map<System | null, string>();
  for (const { system, bar } of stacksOf(geometry).filter(isMany)) {
    const { from, to } = bar;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    for (const by of system === 'education' ? [-APART, APART] : [0]) {
      const x = two(((to.y - from.y) / length) * by);
      const y = two(((from.x - to.x) / length) * by);
      const line = `M${two(from.x + x)} ${two(from.y + y)}L${two(to.x + x)} ${two(to.y + y)}`;
      paths.set(system, (paths.get(system) ?? '') + line);
    }
  }
  return svg`${[...paths].map(([system, path]) => svg`<path class=${`bar ${system ?? 'anybody'}`} d=${path}></path>`)}`;
}

const stacksOf = ({ fans }: RadarGeometry): readonly RadarStack[] =>
  fans.flatMap(({ spokes }) => spokes.flatMap(({ stacks }) => stacks));
/** Two decimals are finer than any screen. */
const two = (value: number): number => Math.round(value * 100) / 100;

/** Breaks a label at spaces and soft hyphens; SVG does not do it itself. */
export function breakLabel(text: string, letters: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const joined = line ? `${line} ${word}` : word;
    if (joined.replaceAll('\u00ad', '').length <= letters) {
      lines[lines.length - 1] = joined;
      continue;
    }
    const cut = word.lastIndexOf('\u00ad');
    if (word.length > letters && cut > 0) {
      const head = `${word.slice(0, cut)}-`;
      if (line) lines.push(head);
      else lines[lines.length - 1] = head;
      lines.push(word.slice(cut + 1));
    } else if (line) lines.push(word);
    else lines[lines.length - 1] = word;
  }
  return lines.map((line) => line.replaceAll('\u00ad', ''));
}

type Spoke = RadarGeometry['fans'][number]['spokes'][number];

interface Label {
  readonly anchor: LabelAnchor;
  readonly lang: 'da' | undefined;
  readonly lines: readonly string[];
  /** What stands below the name of one that is thin or missing. */
  readonly weakness: string | undefined;
  readonly isCurrent: boolean;
}

function labelOf(
  { label, number }: Spoke,
  { name, lang, status }: CompetenceCover,
  { t, current }: Drawing,
): Label {
  const isWeak = status === 'thin' || status === 'missing';
  return {
    anchor: label,
    lang,
    lines: breakLabel(name, LETTERS),
    weakness: isWeak ? t.status[status] : undefined,
    isCurrent: number === current,
  };
}

/** The first line's height. */
function topOf({ anchor, lines, weakness }: Label): number {
  const more = lines.length - (weakness ? 0 : 1);
  const up = anchor.grow === 'up' ? more : anchor.grow === 'middle' ? more / 2 : -0.6;
  return anchor.y - up * LINE + 4;
}

/** Most names are one line with nothing more to it. */
const isPlain = ({ lines, lang, weakness, isCurrent }: Label): boolean =>
  lines.length === 1 && !lang && !weakness && !isCurrent;

function renderLabel(label: Label): SVGTemplateResult {
  const { anchor, lang, lines, weakness, isCurrent } = label;
  const line = (text: string, i: number, kind = '', language = lang) =>
    svg`<tspan lang=${language ?? nothing} class=${kind} x=${anchor.x} dy=${i ? LINE : 0}>${text}</tspan>`;
  return svg`<text class=${isCurrent ? 'current' : ''} x=${anchor.x} y=${topOf(label)} text-anchor=${anchor.align}>
    ${lines.map((text, i) => line(text, i))}
    ${weakness ? line(weakness, lines.length, 'weak', undefined) : nothing}
  </text>`;
}

const renderPlain = (label: Label): SVGTemplateResult =>
  svg`<text x=${label.anchor.x} y=${topOf(label)} .textContent=${label.lines[0] ?? ''}></text>`;

/** Names beside the spokes; plain ones that run the same way stand in one group. */
function renderLabels(labels: readonly Label[]): readonly SVGTemplateResult[] {
  const plain = (['start', 'middle', 'end'] as const).map((align) => {
    const alike = labels.filter((label) => isPlain(label) && label.anchor.align === align);
    return svg`<g text-anchor=${align}>${alike.map(renderPlain)}</g>`;
  });
  return [...plain, ...labels.filter((label) => !isPlain(label)).map(renderLabel)];
}

/** How a figure is drawn. */
export interface Drawing {
  readonly t: RadarTexts;
  readonly functions: readonly FunctionCover[];
  readonly geometry: RadarGeometry;
  readonly measures: Measures;
  /** Numbers at the spokes instead of names. */
  readonly numbered: boolean;
  /** Counts at the rings. */
  readonly counted: boolean;
  /** What the figure is, in words. */
  readonly label: string;
  /** The number of the competence that is being read; 0 for none. */
  readonly current: number;
}

const spokePath = ({ from, to }: Spoke): string => `M${from.x} ${from.y}L${to.x} ${to.y}`;

/** What stands at the spokes' ends: names, or numbers. */
function renderEdges(drawing: Drawing): unknown {
  const { functions, geometry, numbered, current } = drawing;
  const edges = geometry.fans.flatMap(({ spokes }, f) =>
    spokes.flatMap((spoke, s) => {
      const competence = functions[f]?.competences[s];
      return competence ? [{ spoke, competence }] : [];
    }),
  );
  if (!numbered)
    return renderLabels(edges.map(({ spoke, competence }) => labelOf(spoke, competence, drawing)));
  return edges.map(({ spoke: { number, numberAt: at }, competence: { status } }) => {
    const weak = status === 'thin' || status === 'missing';
    const kind = `spoke-number${weak ? ' weak' : ''}${number === current ? ' current' : ''}`;
    return svg`<text class=${kind} x=${at.x} y=${at.y + 5} text-anchor="middle" .textContent=${String(number)}></text>`;
  });
}

function renderFunctionNames({ functions, geometry, measures }: Drawing): readonly SVGTemplateResult[] {
  const { size, side, pole } = measures;
  if (pole <= LEAST_POLE) return [];
  return geometry.fans.flatMap(({ title }, f) => {
    const cover = functions[f];
    if (!cover) return [];
    const x = title.align === 'end' ? size + side : -side;
    const y = title.grow === 'down' ? -pole + 18 : size + pole - 6;
    return [
      svg`<text class="function" lang=${cover.lang ?? nothing} x=${x} y=${y} text-anchor=${title.align} .textContent=${cover.name}></text>`,
    ];
  });
}

/**
 * Four separate fans, because neighbouring functions are no continuum; no closed shape and no fill. Marks stack outwards,
 * one per person; many people are lines.
 */
export function renderFans(drawing: Drawing): TemplateResult {
  const { geometry, measures, numbered, counted, label, current } = drawing;
  const { size, side, pole, scale } = measures;
  const spokes = geometry.fans.flatMap((fan) => fan.spokes);
  const view = `${-side} ${-pole} ${size + 2 * side} ${size + 2 * pole}`;
  // Lists are flat and hold nothing empty: Lit keeps a place in the document for each list and each of its items.
  return html`<svg class=${numbered ? 'radar numbered' : 'radar'} viewBox=${view} role="img" aria-label=${label}>
    <path class="ring" d=${geometry.fans.flatMap(({ arcs }) => arcs.map(({ path }) => path)).join('')}></path>
    <path class="spoke" d=${spokes.map(spokePath).join('')}></path>
    ${spokes.filter(({ number }) => number === current).map((spoke) => svg`<path class="spoke current" d=${spokePath(spoke)}></path>`)}
    ${
      counted
        ? geometry.rings.map(
            ({ value, label: at }) =>
              svg`<text class="faint" x=${at.x} y=${at.y + 4} text-anchor="middle" .textContent=${String(value)}></text>`,
          )
        : nothing
    }
    ${geometry.fans.flatMap((fan) => fan.lines.map((path) => svg`<path class="join" d=${path}></path>`))}
    ${renderBars(geometry)}
    ${stacksOf(geometry).flatMap((stack) => marksOf(stack).map((at) => renderMark(stack.system, at, scale)))}
    ${spokes.flatMap(({ missing }) =>
      missing ? [svg`<path class="missing" d=${markPath('nobody', missing, scale)}></path>`] : [],
    )}
    ${renderEdges(drawing)} ${renderFunctionNames(drawing)}
  </svg>`;
}
