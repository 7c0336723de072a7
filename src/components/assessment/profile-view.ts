import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Instrument } from '../../core/model/assessment.js';
import { textIn } from '../../core/model/text.js';
import type { OwnDimension, OwnProfile } from '../../core/assessment/scoring.js';
import { formatMean, formatNumber } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import type { Locale } from '../base/locale.js';
import type { ProfileTexts } from './body-texts.da.js';

export interface ProfileView {
  readonly t: ProfileTexts;
  readonly locale: Locale;
  readonly level: number;
  readonly instrument: Instrument;
  readonly profile: OwnProfile;
}

/** Under this difference the highest and lowest theme are not worth telling apart. */
const WORTH_TELLING = 0.5;

const titleOf = ({ instrument, locale }: ProfileView, id: string): string => {
  const dimension = instrument.dimensions.find((one) => one.id === id);
  return dimension ? textIn(dimension.title, locale) : id;
};

/** The picture in a sentence or two, as a person would say it. */
export function profileInWords(view: ProfileView): string {
  const { t, locale, profile } = view;
  const told = profile.dimensions
    .filter((one): one is OwnDimension & { mean: number } => one.mean !== null && !one.context)
    .sort((a, b) => b.mean - a.mean);
  const top = told[0];
  const bottom = told.at(-1);
  if (!top || !bottom || told.length < 2) return t.doneFew;
  if (top.mean - bottom.mean < WORTH_TELLING) return t.doneAlike;
  const of = (mean: number) => t.ofMax(formatMean(mean, locale), String(view.instrument.scale.max));
  return [
    t.doneTop(titleOf(view, top.id), of(top.mean)),
    t.doneBottom(titleOf(view, bottom.id), of(bottom.mean)),
  ].join(' ');
}

function renderRow(view: ProfileView, one: OwnDimension): TemplateResult {
  const { t, locale, instrument } = view;
  const { min, max } = instrument.scale;
  const share = one.mean === null ? null : (one.mean - min) / (max - min);
  const points = Array.from({ length: max - min + 1 }, (_, i) => `${((i / (max - min)) * 100).toFixed(2)}%`);
  return html`<tr>
    <th scope="row">${titleOf(view, one.id)}</th>
    <td class="line">
      <svg aria-hidden="true" class="own">
        <line class="rail" x1="0" x2="100%" y1="0.75em" y2="0.75em"></line>
        ${points.map((x) => svg`<line class="rail" x1=${x} x2=${x} y1="0.55em" y2="0.95em"></line>`)}
        ${
          share === null
            ? nothing
            : svg`<circle class="neutral" cx=${`${(share * 100).toFixed(2)}%`} cy="0.75em" r="0.36em"></circle>`
        }
      </svg>
    </td>
    <td class="number">${one.mean === null ? '–' : formatMean(one.mean, locale)}</td>
    <td class="note">${t.answeredOf(one.answered, one.total)}</td>
  </tr>`;
}

function renderTable(
  view: ProfileView,
  dimensions: readonly OwnDimension[],
  caption: string,
): TemplateResult {
  return html`<table class="profile">
    <caption class="unseen">
      ${caption}
    </caption>
    <tbody>
      ${dimensions.map((one) => renderRow(view, one))}
    </tbody>
  </table>`;
}

/** One's own profile: the figures of one's own answers, for oneself alone. */
export function renderProfile(view: ProfileView): TemplateResult {
  const { t, locale, instrument, profile, level } = view;
  const own = profile.dimensions.filter(({ context, total }) => !context && total > 0);
  const context = profile.dimensions.filter((one) => one.context);
  const counts = profile.counts.filter(({ value }) => value !== null);
  return html`<p class="measure">${profileInWords(view)} <span class="quiet">${t.doneOwn}</span></p>
    ${own.length > 0 ? renderTable(view, own, t.doneTitle) : nothing}
    ${
      context.length > 0
        ? html`<div class="section">
          ${headingAt(level, t.context, { size: 'label' })}
          <p class="note">${t.contextNote}</p>
          ${renderTable(view, context, t.context)}
        </div>`
        : nothing
    }
    ${
      counts.length > 0
        ? html`<div class="section">
          ${headingAt(level, t.counts, { size: 'label' })}
          <ul class="counted">
            ${counts.map(({ id, value }) => {
              const item = instrument.items.find((one) => one.id === id);
              if (!item || value === null) return nothing;
              return html`<li>
                <span>${textIn(item.text, locale)}</span>
                <b>${formatNumber(value, locale)} ${item.unit ? textIn(item.unit, locale) : nothing}</b>
              </li>`;
            })}
          </ul>
        </div>`
        : nothing
    }`;
}
