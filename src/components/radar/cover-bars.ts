import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { System } from '../../core/model/vocabulary.js';
import { groupMark } from '../base/round-marks.js';
import type { CompetenceCover } from './cover.js';

/** Half the distance between the two lines of education, in em. */
const APART = 0.16;
const MIDDLE = 0.5;

/**
 * A group's line from one share of the width to another, thick enough to compare: employment's whole, education's
 * double, business promotion's dashed; a slender one for those who are not shown by system.
 */
function groupLine(system: System | null, from: number, to: number): SVGTemplateResult {
  const [x1, x2] = [`${(from * 100).toFixed(2)}%`, `${(to * 100).toFixed(2)}%`];
  const at = (y: number) =>
    svg`<line class=${`group-line ${system ?? 'anybody'}`} x1=${x1} x2=${x2} y1=${`${y}em`} y2=${`${y}em`}></line>`;
  return system === 'education' ? svg`${[MIDDLE - APART, MIDDLE + APART].map(at)}` : at(MIDDLE);
}

/** What a group's line looks like, for the legend. */
export const lineSample = (system: System | null): TemplateResult =>
  html`<svg class="line-sample" aria-hidden="true">${groupLine(system, 0, 1)}</svg>`;

/**
 * A competence that more people have than can be told apart as marks: its groups as lines end to end, and the count of
 * each beside its mark.
 * @param everybody how many have answered: the whole width
 */
export function renderCoverBar({ groups }: CompetenceCover, everybody: number): TemplateResult {
  let people = 0;
  const lines = (groups ?? []).map(({ system, people: own }) => {
    const from = people / everybody;
    people += own;
    return groupLine(system, from, people / everybody);
  });
  return html`<svg class="cover-bar" aria-hidden="true">
      <line class="whole" x1="0" x2="100%" y1="0.5em" y2="0.5em"></line>
      ${lines}
    </svg>
    <span class="group-counts"
      >${(groups ?? []).map(({ system, people: own }) => html`<span class="nowrap">${groupMark(system)}${own}</span>`)}</span
    >`;
}
