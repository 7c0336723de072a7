import { html, nothing, type TemplateResult } from 'lit';
import { markDanish } from '../base/language.js';
import { headingAt } from '../base/heading.js';
import { groupMark } from '../base/round-marks.js';
import { inlineMark } from '../base/weave.js';
import {
  isCrowded,
  peopleOf,
  shownSystems,
  type CompetenceCover,
  type FunctionCover,
  type Named,
} from './cover.js';
import { renderCoverBar } from './cover-bars.js';
import type { RadarTexts } from './body-texts.da.js';

export interface CoverRows {
  readonly t: RadarTexts;
  readonly functions: readonly FunctionCover[];
  /** How many have answered; null on one's own view. */
  readonly people: number | null;
}

const isWeak = ({ status }: CompetenceCover): boolean => status === 'thin' || status === 'missing';
const strongIf = (is: boolean, content: unknown): unknown => (is ? html`<b>${content}</b>` : content);

/** One mark a person; where nobody has it, a team is told so, oneself has it in words beside. */
function renderMarks({ groups }: CompetenceCover, { t, people }: CoverRows): TemplateResult {
  if (groups === null) return html``;
  if (groups.length > 0)
    return html`${groups.map(({ system, people: own }) => Array.from({ length: own }, () => groupMark(system)))}`;
  return people === null ? html`` : html`<span class="quiet">${t.nobody}</span>`;
}

/** A name, marked where it is in Danish and the reader's language is not. */
export const inItsLanguage = ({ name, lang }: Named): unknown => (lang ? markDanish(name, 'en') : name);

/** The dot plot: one row a competence, the default where there is little room. */
export function renderDots(rows: CoverRows, level: number, numbered: boolean): TemplateResult {
  const { t, functions, people } = rows;
  const crowded = isCrowded(functions);
  const isBar = ({ groups }: CompetenceCover) =>
    crowded && people !== null && groups !== null && groups.length > 0;
  return html`<div class="dots">
    ${functions.map(
      (one) =>
        html`<div class="function-head">
            ${headingAt(level, inItsLanguage(one), { size: 'label' })}<span class="note"
              >${one.consideration ? inItsLanguage(one.consideration) : nothing}</span
            >
          </div>
          <ul>
            ${one.competences.map((competence) => {
              // That nobody does stands in the place of the marks already.
              const words = competence.status === 'missing' ? t.status.missing : competence.words;
              return html`<li class="dot">
                <span
                  >${numbered ? html`<span class="quiet">${competence.number}</span>&ensp;` : nothing}${inItsLanguage(competence)}</span
                >
                <span class="marks"
                  >${isBar(competence) ? renderCoverBar(competence, people ?? 1) : renderMarks(competence, rows)}</span
                >
                <span class="note">${strongIf(isWeak(competence), words)}</span>
              </li>`;
            })}
          </ul>`,
    )}
  </div>`;
}

/** One function's rows under its name. */
const renderBody = (
  one: FunctionCover,
  columns: number,
  cells: (competence: CompetenceCover) => unknown,
): TemplateResult =>
  html`<tbody aria-label=${one.name}>
    <tr class="head-row">
      <th scope="rowgroup" colspan=${columns}><b>${inItsLanguage(one)}</b></th>
    </tr>
    ${one.competences.map((competence) => html`<tr><th scope="row">${inItsLanguage(competence)}</th>${cells(competence)}</tr>`)}
  </tbody>`;

const renderWhole = (caption: string, head: unknown, bodies: unknown): TemplateResult =>
  html`<table>
    <caption class="unseen">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    ${bodies}
  </table>`;

/** One's own answers: two columns, nobody to count. */
const renderOwnTable = ({ t, functions }: CoverRows): TemplateResult =>
  renderWhole(
    t.ownTitle,
    html`<th scope="col">${t.columns.competence}</th>
      <th scope="col">${t.columns.own}</th>`,
    functions.map((one) => renderBody(one, 2, ({ words }) => html`<td>${words}</td>`)),
  );

/** The table: a full view, not a hidden fallback. */
export function renderTable(rows: CoverRows): TemplateResult {
  const { t, functions, people } = rows;
  if (people === null) return renderOwnTable(rows);
  const all = functions.flatMap(({ competences }) => competences);
  const shown = shownSystems(functions);
  const count = (value: number | null) =>
    value ?? html`<span aria-hidden="true">–</span><span class="unseen">${t.notShown}</span>`;
  const isGap = all.some(
    (one) => one.total === null || shown.some((system) => peopleOf(one, system) === null),
  );
  const head = html`<th scope="col">${t.columns.competence}</th>
    ${shown.map(
      (system) =>
        html`<th scope="col" class="number">
          ${inlineMark(system)}<span class="column-name">${t.systems[system]}</span>
        </th>`,
    )}
    <th scope="col" class="number">${t.columns.total}</th>
    <th scope="col">${t.columns.status}</th>`;
  const cells = (one: CompetenceCover) =>
    html`${shown.map((system) => html`<td class="number">${count(peopleOf(one, system))}</td>`)}
      <td class="number">${strongIf(isWeak(one), count(one.total))}</td>
      <td>${strongIf(isWeak(one), one.status ? t.status[one.status] : one.words)}</td>`;
  const bodies = functions.map((one) => renderBody(one, shown.length + 3, cells));
  return html`${renderWhole(t.title, head, bodies)} ${isGap ? html`<p class="note">${t.whyNotShown}</p>` : nothing}`;
}
