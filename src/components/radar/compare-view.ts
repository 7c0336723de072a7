import { html, nothing, svg, type TemplateResult } from 'lit';
import { compareCoverage, type CoverageComparison } from '../../core/assessment/coverage-compare.js';
import type { CoverageFigures } from '../../core/assessment/coverage.js';
import { textIn } from '../../core/model/text.js';
import { headingAt } from '../base/heading.js';
import { competenceName, type SectionView } from './keep-view.js';
import type { OtherPerspective, PerspectiveState } from './perspective-round.js';

export interface CompareView extends SectionView {
  readonly others: Readonly<Partial<Record<OtherPerspective, PerspectiveState>>>;
  readonly minGroup: number;
  readonly onPublish: (perspective: OtherPerspective) => void;
}

/** Of more than that the first three are named, and the others counted: at least two, so that nobody counts one. */
const MOST_NAMES = 4;
const percent = ({ people, n }: CoverageFigures): string => `${((people / n) * 100).toFixed(2)}%`;

/** The difference in a sentence or two: where the other sees, or wants, more or less. */
function inWords(
  { t, locale, instrument }: CompareView,
  perspective: OtherPerspective,
  rows: readonly CoverageComparison[],
): string {
  const tell = (reading: 'more' | 'less') => {
    const names = rows
      .filter((row) => row.reading === reading)
      .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
      .map(({ id }) => {
        const item = instrument.items.find((one) => one.id === id);
        return item ? textIn(item.competence ?? item.text, locale) : id;
      });
    if (names.length === 0) return '';
    const named = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
    return t.compared[perspective][reading](named, names.length - named.length);
  };
  return [tell('more'), tell('less')].filter(Boolean).join(' ') || t.compared[perspective].alike;
}

/** Both shares on one line: a ring for the team's own, a filled disc for the other. */
const renderLine = ({ one, other }: CoverageComparison): TemplateResult =>
  html`<svg class="compare-line" aria-hidden="true">
    <line class="whole" x1="0" x2="100%" y1="0.5em" y2="0.5em"></line>
    ${
      one && other
        ? svg`<line class="between" x1=${percent(one)} x2=${percent(other)} y1="0.5em" y2="0.5em"></line>
          <circle class="point" cx=${percent(other)} cy="0.5em" r="0.26em"></circle>
          <circle class="neutral" cx=${percent(one)} cy="0.5em" r="0.36em"></circle>`
        : nothing
    }
  </svg>`;

function renderRows(view: CompareView, perspective: OtherPerspective, rows: readonly CoverageComparison[]) {
  const { t, locale, instrument } = view;
  const share = (figures: CoverageFigures | null) =>
    figures
      ? t.shareOf(figures.people, figures.n)
      : html`<span aria-hidden="true">–</span><span class="unseen">${t.notShown}</span>`;
  return html`<table class="compared">
    <caption class="unseen">
      ${t.compareTitle[perspective]}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.columns.competence}</th>
        <td class="drawn"></td>
        <th scope="col">${t.columns.own[perspective]}</th>
        <th scope="col">${t.columns[perspective]}</th>
        <th scope="col">${t.columns.difference}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row"><span class="about">${competenceName(instrument, row.id, locale)}</span></th>
            <td class="drawn">${renderLine(row)}</td>
            <td>${share(row.one)}</td>
            <td>${share(row.other)}</td>
            <td>${row.reading ? (row.reading === 'alike' ? t.readings.alike : html`<b>${t.readings[row.reading]}</b>`) : nothing}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderOne(
  view: CompareView,
  perspective: OtherPerspective,
  { people, publication, figures }: PerspectiveState,
): TemplateResult {
  const { t, level, cover, minGroup, onPublish } = view;
  const { status, waiting, mayTakeIn } = publication;
  const button = (words: string) =>
    html`<button type="button" class="link no-print" @click=${() => onPublish(perspective)}>${words}</button>`;
  const body = () => {
    if (cover.of === 'team' && figures) {
      const rows = compareCoverage(cover.figures, figures);
      return html`<p class="measure">${inWords(view, perspective, rows)}</p>
        ${renderRows(view, perspective, rows)}
        <p class="note">${t.compareLegend[perspective]}</p>
        ${waiting > 0 ? html`<p class="note measure">${t.compareWaiting(waiting, minGroup)} ${mayTakeIn ? button(t.takeIn) : nothing}</p>` : nothing}`;
    }
    if (status === 'withdrawn')
      return html`<p class="measure">${t.compareWithdrawn(minGroup)} ${mayTakeIn ? button(t.publish[perspective]) : nothing}</p>`;
    if (people < minGroup || status === 'closed')
      return html`<p class="measure">${t.compareFew[perspective](people, minGroup)}</p>`;
    return html`<p class="measure">${t.compareReady[perspective](people, minGroup)}</p>
      ${button(t.publish[perspective])}`;
  };
  return html`<div class="section">${headingAt(level, t.compareTitle[perspective], { size: 'label', id: `compare-${perspective}` })} ${body()}</div>`;
}

/** The team's own view beside others', and the present beside the desired, where somebody has answered so. */
export const renderComparisons = (view: CompareView): TemplateResult =>
  html`${(['other', 'desired'] as const).map((perspective) => {
    const state = view.others[perspective];
    return state ? renderOne(view, perspective, state) : nothing;
  })}`;
