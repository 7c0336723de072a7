import { html, nothing, type TemplateResult } from 'lit';
import { formatMean } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { textIn } from '../../core/model/text.js';
import { besideTexts } from './beside-texts.js';
import type { ThemesView } from './themes-view.js';

/**
 * Countable facts beside what people think: hours set aside, visits held. Means of everybody, in the fact's own unit.
 * @param verdict what has changed since the last round, in words; empty where nothing is known
 */
export function renderCounted(
  view: ThemesView,
  verdict: (item: string) => string,
): TemplateResult | typeof nothing {
  const { instrument, report, locale, level } = view;
  const items = instrument.items.filter(({ kind }) => kind === 'count');
  if (items.length === 0) return nothing;
  const t = besideTexts(view);
  return html`<div class="section counted">
    ${headingAt(level + 1, t.countedTitle, { size: 'label' })}
    <p class="note measure">${t.countedNote}</p>
    <ul class="talk plain">
      ${items.map((item) => {
        const row = report.items.find(({ id }) => id === item.id);
        const unit = item.unit ? textIn(item.unit, locale) : '';
        const changed = verdict(item.id);
        return html`<li>
          <div>
            <p>${shownIn(item.text, locale)}</p>
            <p class="note">
              ${row && row.n !== null && row.mean !== null ? t.counted(formatMean(row.mean, locale), unit, row.n) : t.countedHidden}
              ${changed}
            </p>
          </div>
        </li>`;
      })}
    </ul>
  </div>`;
}
