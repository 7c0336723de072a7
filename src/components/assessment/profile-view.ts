import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Instrument, Scale } from '../../core/model/assessment.js';
import { textIn } from '../../core/model/text.js';
import { SLACK } from '../../core/assessment/numbers.js';
import type { OwnDimension, OwnProfile } from '../../core/assessment/scoring.js';
import { formatMean, formatNumber } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import { inList } from '../base/numbers.js';
import type { ProfileTexts } from './body-texts.da.js';

export interface ProfileView {
  readonly t: ProfileTexts;
  readonly locale: Locale;
  readonly level: number;
  readonly instrument: Instrument;
  readonly profile: OwnProfile;
  /** How it should be, where that was asked, too. */
  readonly wish: OwnProfile | undefined;
  /** How many scored statements of a theme are turned round. */
  readonly turned: ReadonlyMap<string, number>;
}

/** Under this difference the highest and lowest theme are not worth telling apart. */
const WORTH_TELLING = 0.5;

const titleOf = ({ instrument, locale }: ProfileView, id: string): string => {
  const dimension = instrument.dimensions.find((one) => one.id === id);
  return dimension ? textIn(dimension.title, locale) : id;
};

const labelOf = ({ min, labels }: Scale, point: number, locale: Locale): string => {
  const label = labels[point - min];
  return label ? textIn(label, locale) : String(point);
};

/** The same as it is shown by itself, with its language. */
const shownTitle = ({ instrument, locale }: ProfileView, id: string): unknown => {
  const dimension = instrument.dimensions.find((one) => one.id === id);
  return dimension ? shownIn(dimension.title, locale) : id;
};

const shownLabel = ({ min, labels }: Scale, point: number, locale: Locale): unknown => {
  const label = labels[point - min];
  return label ? shownIn(label, locale) : point;
};

/** The picture in a sentence or two, as a person would say it; themes that come out alike are all named. */
export function profileInWords(view: ProfileView): string {
  const { t, locale, profile, instrument } = view;
  const told = profile.dimensions
    .filter((one): one is OwnDimension & { mean: number } => one.mean !== null && !one.context)
    .sort((a, b) => b.mean - a.mean);
  const top = told[0];
  const bottom = told.at(-1);
  if (!top || !bottom || told.length < 2) return t.few;
  if (top.mean - bottom.mean < WORTH_TELLING) return t.alike;
  const end = (mean: number): [string, string] => {
    const value = formatMean(mean, locale);
    // Alike is what reads alike.
    const tied = told.filter((one) => formatMean(one.mean, locale) === value);
    const themes = inList(
      tied.map(({ id }) => titleOf(view, id)),
      locale,
    );
    return [themes, t.ofMax(value, String(instrument.scale.max))];
  };
  return t.spread(...end(top.mean), ...end(bottom.mean));
}

const wishOf = ({ wish }: ProfileView, theme: string): number | null =>
  wish?.dimensions.find(({ id }) => id === theme)?.mean ?? null;

/** Where the way from today to what is wished for is longest. */
function wishInWords(view: ProfileView): string {
  const { t, locale, profile } = view;
  const ways = profile.dimensions.flatMap(({ id, mean }) => {
    const wish = wishOf(view, id);
    return mean === null || wish === null ? [] : [{ id, mean, wish, way: Math.abs(wish - mean) }];
  });
  const longest = ways.reduce((most, { way }) => Math.max(most, way), 0);
  const [first] = ways.filter(({ way }) => way >= longest - SLACK);
  if (!first || longest < WORTH_TELLING) return t.notFar;
  return t.furthest(titleOf(view, first.id), formatMean(first.mean, locale), formatMean(first.wish, locale));
}

function renderRow(view: ProfileView, one: OwnDimension): TemplateResult {
  const { t, locale, instrument } = view;
  const { min, max } = instrument.scale;
  const at = (mean: number) => `${(((mean - min) / (max - min)) * 100).toFixed(2)}%`;
  const wish = wishOf(view, one.id);
  const points = Array.from({ length: max - min + 1 }, (_, i) => `${((i / (max - min)) * 100).toFixed(2)}%`);
  const turned = view.turned.get(one.id) ?? 0;
  return html`<tr role="row">
    <th scope="row" role="rowheader">${shownTitle(view, one.id)}</th>
    <td role="cell" class="drawn">
      <span class="line">
        <svg aria-hidden="true" class="own">
          <line class="rail" x1="0" x2="100%" y1="0.7em" y2="0.7em"></line>
          ${points.map((x) => svg`<line class="rail" x1=${x} x2=${x} y1="0.5em" y2="0.9em"></line>`)}
          ${
            one.mean === null
              ? nothing
              : svg`<circle class=${view.wish ? 'now' : 'neutral'} cx=${at(one.mean)} cy="0.7em" r="0.36em"></circle>`
          }
          ${
            wish === null
              ? nothing
              : svg`<circle class="wish-point" cx=${at(wish)} cy="0.7em" r="0.2em"></circle>`
          }
        </svg>
        <span class="mean">${one.mean === null ? t.noMean : formatMean(one.mean, locale)}</span>
      </span>
    </td>
    <td role="cell" class="quiet">
      ${t.answeredOf(one.answered, one.total)}${wish === null ? nothing : html`, <span class="nowrap">${t.wished(formatMean(wish, locale))}</span>`}${turned > 0 ? html`, <span class="turned">${t.turned(turned)}</span>` : nothing}
    </td>
  </tr>`;
}

/** A point at an end of the scale: its figure, and where there is room its words. */
const renderEnd = ({ locale, instrument: { scale } }: ProfileView, point: number): TemplateResult =>
  html`<span>${point} <span class="words">${shownLabel(scale, point, locale)}</span></span>`;

/** The roles are written out, since narrow rows are no longer laid out as a table's. */
function renderTable(
  view: ProfileView,
  dimensions: readonly OwnDimension[],
  caption: string,
): TemplateResult {
  const { t, instrument } = view;
  const { min, max } = instrument.scale;
  return html`<table class="profile" role="table">
    <caption class="unseen">
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        <th scope="col" role="columnheader">${t.theme}</th>
        <th scope="col" role="columnheader" class="drawn">
          <span class="line">
            <span class="ends">${renderEnd(view, min)} ${renderEnd(view, max)}</span>
            <span class="mean">${t.mean}</span>
          </span>
        </th>
        <th scope="col" role="columnheader">${t.answered}</th>
      </tr>
    </thead>
    <tbody>
      ${dimensions.map((one) => renderRow(view, one))}
    </tbody>
  </table>`;
}

/** One's own profile: the figures of one's own answers, for oneself alone. */
export function renderProfile(view: ProfileView): TemplateResult {
  const { t, locale, instrument, profile, level, turned } = view;
  const { scale } = instrument;
  const own = profile.dimensions.filter(({ context, total }) => !context && total > 0);
  const context = profile.dimensions.filter((one) => one.context && one.total > 0);
  const end = (point: number) => t.end(point, labelOf(scale, point, locale));
  return html`<div>
      <p class="measure">${profileInWords(view)} ${view.wish ? wishInWords(view) : nothing}</p>
      <p class="note measure">${t.own(end(scale.min), end(scale.max))} ${view.wish ? t.wishLegend : nothing}</p>
    </div>
    ${own.length > 0 ? renderTable(view, own, t.themes) : nothing}
    ${
      context.length > 0
        ? html`<div class="section">
          ${headingAt(level, t.context, { size: 'label' })}
          <p class="note">${t.contextNote}</p>
          ${renderTable(view, context, t.context)}
        </div>`
        : nothing
    }
    ${turned.size > 0 ? html`<p class="note measure">${t.turnedNote(scale.min, scale.max)}</p>` : nothing}
    ${renderCounts(view)}`;
}

/** Countable facts as they were given: a number and its unit, in no index. */
function renderCounts({
  t,
  locale,
  level,
  instrument,
  profile,
}: ProfileView): TemplateResult | typeof nothing {
  const counts = profile.counts.filter(({ value }) => value !== null);
  if (counts.length === 0) return nothing;
  return html`<div class="section">
    ${headingAt(level, t.counts, { size: 'label' })}
    <dl class="counted">
      ${counts.map(({ id, value }) => {
        const item = instrument.items.find((one) => one.id === id);
        if (!item || value === null) return nothing;
        return html`<div>
          <dt>${shownIn(item.text, locale)}</dt>
          <dd><b>${formatNumber(value, locale, 6)} ${item.unit ? shownIn(item.unit, locale) : nothing}</b></dd>
        </div>`;
      })}
    </dl>
  </div>`;
}
