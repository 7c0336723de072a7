import { html, nothing, svg, type TemplateResult } from 'lit';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';
import { headingAt } from '../base/heading.js';
import { inlineMark } from '../base/weave.js';
import type { CompetenceCover, FunctionCover } from './cover.js';
import type { RadarTexts } from './body-texts.da.js';

/** More people than this are told by the number alone. */
const MOST_MARKS = 12;

/** The mark of a person whose system is not shown. */
export const neutralMark = (): TemplateResult =>
  html`<svg class="mark" aria-hidden="true">
    ${svg`<circle class="neutral" cx="0.5em" cy="0.5em" r="0.34em"></circle>`}
  </svg>`;

const renderMarks = ({ groups }: CompetenceCover, t: RadarTexts): TemplateResult => {
  if (groups === null) return html`<span class="quiet">${t.hidden}</span>`;
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  if (people === 0) return html`<span class="quiet">${t.nobody}</span>`;
  if (people > MOST_MARKS) return html``;
  const one = (system: System | null) => (system === null ? neutralMark() : inlineMark(system));
  return html`${groups.map(({ system, people: own }) => Array.from({ length: own }, () => one(system)))}`;
};

/** The dot plot: one row a competence, the default where there is little room. */
export function renderDots(
  t: RadarTexts,
  functions: readonly FunctionCover[],
  level: number,
  numbered: boolean,
): TemplateResult {
  return html`<div class="dots">
    ${functions.map(
      ({ name, consideration, competences }) =>
        html`<div class="function-head">
            ${headingAt(level, name, { size: 'label' })}<span class="note">${consideration}</span>
          </div>
          <ul>
            ${competences.map((competence) => {
              const weak = competence.status === 'thin' || competence.status === 'missing';
              // That nobody does stands in the place of the marks already.
              const words = competence.status === 'missing' ? t.status.missing : competence.words;
              return html`<li class="dot">
                <span
                  >${numbered ? html`<span class="quiet">${competence.number}</span>&ensp;` : nothing}${competence.name}</span
                >
                <span class="marks">${renderMarks(competence, t)}</span>
                <span class="note">${weak ? html`<b>${words}</b>` : words}</span>
              </li>`;
            })}
          </ul>`,
    )}
  </div>`;
}

/** The table: a full view, not a hidden fallback. */
export function renderTable(
  t: RadarTexts,
  functions: readonly FunctionCover[],
  caption: string,
): TemplateResult {
  const shown = SYSTEMS.filter((system) =>
    functions.some(({ competences }) =>
      competences.some(({ groups }) => groups?.some((group) => group.system === system)),
    ),
  );
  const peopleOf = ({ groups }: CompetenceCover, system: System) =>
    // With people of no shown system among them, a missing number is hidden, not nought.
    groups === null
      ? '–'
      : (groups.find((group) => group.system === system)?.people ??
        (groups.some((group) => group.system === null) ? '–' : 0));
  const columns = shown.length + 3;
  return html`<table>
    <caption class="unseen">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.columns.competence}</th>
        ${shown.map(
          (system) =>
            html`<th scope="col" class="number">
              ${inlineMark(system)}<span class="column-name">${t.systems[system]}</span>
            </th>`,
        )}
        <th scope="col" class="number">${t.columns.total}</th>
        <th scope="col">${t.columns.status}</th>
      </tr>
    </thead>
    ${functions.map(
      ({ name, competences }) =>
        html`<tbody>
          <tr class="function-row">
            <th scope="rowgroup" colspan=${columns}><b>${name}</b></th>
          </tr>
          ${competences.map((competence) => {
            const weak = competence.status === 'thin' || competence.status === 'missing';
            const { status, total, words } = competence;
            return html`<tr>
              <th scope="row">${competence.name}</th>
              ${shown.map((system) => html`<td class="number">${peopleOf(competence, system)}</td>`)}
              <td class="number">${weak ? html`<b>${total}</b>` : (total ?? '–')}</td>
              <td>${status ? (weak ? html`<b>${t.status[status]}</b>` : t.status[status]) : words}</td>
            </tr>`;
          })}
        </tbody>`,
    )}
  </table>`;
}
