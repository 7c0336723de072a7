import { html, nothing, type TemplateResult } from 'lit';
import { keepFirst } from '../../core/assessment/keep-first.js';
import type { Instrument } from '../../core/model/assessment.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import type { BelowTexts } from './below-texts.da.js';
import type { Cover } from './body.js';

/** What every section below the figures is given. */
export interface SectionView {
  readonly t: BelowTexts;
  readonly locale: Locale;
  /** Heading level of the section's title. */
  readonly level: number;
  readonly instrument: Instrument;
  readonly cover: Cover;
}

const MOST_OWN = 3;

/** The name of a competence, in its language. */
export function competenceName(instrument: Instrument, id: string, locale: Locale): unknown {
  const item = instrument.items.find((one) => one.id === id);
  return item ? shownIn(item.competence ?? item.text, locale) : id;
}

function keptRows({ t, locale, instrument, cover }: SectionView): readonly unknown[] {
  const name = (id: string) => html`<b>${competenceName(instrument, id, locale)}</b>`;
  if (cover.of === 'team')
    return keepFirst(cover.figures).map(
      ({ id, people, n, systems }) =>
        html`${name(id)}<span class="note">${t.keepOf(people, n, systems)}</span>`,
    );
  return cover.figures.items
    .filter(({ carried }) => carried)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, MOST_OWN)
    .map(({ id }) => name(id));
}

/** What to hold on to before anything is added: the booklet's "added, not taken away". */
export function renderKeep(view: SectionView): TemplateResult {
  const { t, level, cover } = view;
  const rows = keptRows(view);
  return html`<div class="section">
    ${headingAt(level, t.keepTitle, { size: 'label' })}
    <p class="measure">${t.keep[cover.of]} ${rows.length > 0 ? t.keepHow[cover.of] : nothing}</p>
    ${rows.length > 0 ? html`<ul class="kept">${rows.map((row) => html`<li>${row}</li>`)}</ul>` : nothing}
  </div>`;
}
