import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { radarGeometry, type LabelAnchor, type Point, type RadarStack } from '../../core/radar/geometry.js';
import type { System } from '../../core/model/vocabulary.js';
import { inList } from '../base/numbers.js';
import type { Locale } from '../base/locale.js';
import { toSeries, type CompetenceCover, type FunctionCover } from './cover.js';
import type { RadarTexts } from './body-texts.da.js';

const SIZE = 400;
/** Room for labels at both sides, and for the names of the functions above and below. */
const SIDE_ROOM = 160;
const POLE_ROOM = 34;
/** A label's line holds about this many letters beside the figure. */
const LETTERS = 24;
const LINE = 15;

function renderMark(system: System | null, { x, y }: Point): SVGTemplateResult {
  if (system === 'education')
    return svg`<rect class="square" x=${x - 4.4} y=${y - 4.4} width="8.8" height="8.8"></rect>`;
  if (system === 'business')
    return svg`<path class="diamond" d=${`M${x} ${y - 6.4}l6.4 6.4-6.4 6.4-6.4-6.4z`}></path>`;
  return svg`<circle class=${system === 'employment' ? 'disc' : 'neutral'} cx=${x} cy=${y} r="5.2"></circle>`;
}

/** Half the distance between the two lines of education. */
const APART = 2.5;

function renderStack({ system, marks, bar }: RadarStack): SVGTemplateResult {
  if (marks.length > 0) return svg`${marks.map((mark) => renderMark(system, mark))}`;
  const { from, to } = bar;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
  const line = (by: number) =>
    svg`<line class=${`bar ${system ?? 'anybody'}`} x1=${from.x + across.x * by} y1=${from.y + across.y * by} x2=${to.x + across.x * by} y2=${to.y + across.y * by}></line>`;
  if (system === 'education') return svg`${[-APART, APART].map(line)}`;
  return svg`${line(0)}${system === null ? renderMark(null, to) : nothing}`;
}

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

function renderLabel(anchor: LabelAnchor, competence: CompetenceCover, t: RadarTexts): SVGTemplateResult {
  const weak = competence.status === 'thin' || competence.status === 'missing';
  const lines = breakLabel(competence.name, LETTERS);
  const all = weak && competence.status ? [...lines, t.status[competence.status]] : lines;
  const up = anchor.grow === 'up' ? all.length - 1 : anchor.grow === 'middle' ? (all.length - 1) / 2 : -0.6;
  const y = anchor.y - up * LINE + 4;
  return svg`<text x=${anchor.x} y=${y} text-anchor=${anchor.align}>
    ${all.map(
      (line, i) =>
        svg`<tspan lang=${i < lines.length ? (competence.lang ?? nothing) : nothing} class=${weak && i === all.length - 1 ? 'weak' : ''} x=${anchor.x} dy=${i ? LINE : 0}>${line}</tspan>`,
    )}
  </text>`;
}

/**
 * The radar: four separate fans, because neighbouring functions are no continuum; no closed shape and no fill. Marks
 * stack outwards, one per person; many people are lines.
 */
export function renderRadarFigure(
  t: RadarTexts,
  locale: Locale,
  functions: readonly FunctionCover[],
  { narrow, isOwn }: { readonly narrow: boolean; readonly isOwn: boolean },
): TemplateResult {
  const geometry = radarGeometry(toSeries(functions), SIZE);
  const side = narrow ? 26 : SIDE_ROOM;
  const view = `${-side} ${-POLE_ROOM} ${SIZE + 2 * side} ${SIZE + 2 * POLE_ROOM}`;
  const rings = inList(
    geometry.rings.map(({ value }) => String(value)),
    locale,
  );
  return html`<svg class="radar" viewBox=${view} role="img" aria-label=${isOwn ? t.ownFigure : t.figure}>
      ${geometry.fans.map((fan) => fan.arcs.map(({ path }) => svg`<path class="ring" d=${path}></path>`))}
      ${
        isOwn
          ? nothing
          : geometry.rings.map(
              ({ value, label }) =>
                svg`<text class="faint" x=${label.x} y=${label.y + 4} text-anchor="middle">${value}</text>`,
            )
      }
      ${geometry.fans.map((fan, f) => {
        const cover = functions[f];
        if (!cover) return nothing;
        const { title } = fan;
        const x = title.align === 'end' ? SIZE + side : -side;
        const y = title.grow === 'down' ? -POLE_ROOM + 18 : SIZE + POLE_ROOM - 6;
        return svg`<g>
          ${fan.spokes.map(
            ({ from, to }) =>
              svg`<line class="spoke" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`,
          )}
          ${fan.lines.map((path) => svg`<path class="join" d=${path}></path>`)}
          ${fan.spokes.map((spoke) => spoke.stacks.map(renderStack))}
          ${fan.spokes.map(({ missing }) =>
            missing ? svg`<circle class="missing" cx=${missing.x} cy=${missing.y} r="5"></circle>` : nothing,
          )}
          ${fan.spokes.map((spoke, s) => {
            const competence = cover.competences[s];
            if (!competence) return nothing;
            if (!narrow) return renderLabel(spoke.label, competence, t);
            const weak = competence.status === 'thin' || competence.status === 'missing';
            const at = spoke.numberAt;
            return svg`<text class=${weak ? 'weak spoke-number' : 'spoke-number'} x=${at.x} y=${at.y + 6} text-anchor="middle">${spoke.number}</text>`;
          })}
          <text class="function" lang=${cover.lang ?? nothing} x=${x} y=${y} text-anchor=${title.align}>${cover.name}</text>
        </g>`;
      })}
    </svg>
    <p class="note legend">
      <span>${isOwn ? t.legendOwn : geometry.crowded ? t.legendBars(rings) : t.legend(rings)}</span>
      <span>${t.order}</span>
    </p>`;
}
