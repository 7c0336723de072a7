import { html, nothing, type TemplateResult } from 'lit';
import { signsIn } from '../../core/assessment/signs.js';
import { formatMean } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { besideTexts } from './beside-texts.js';
import type { ThemesView } from './themes-view.js';

/** Signs in the answers as questions, each with the statements it comes from; nothing where there are none. */
export function renderSigns(view: ThemesView): TemplateResult | typeof nothing {
  const { instrument, report, locale, level } = view;
  const signs = signsIn(instrument, report);
  if (signs.length === 0) return nothing;
  const t = besideTexts(view);
  const basisOf = (id: string) => {
    const item = instrument.items.find((one) => one.id === id);
    const mean = report.items.find((row) => row.id === id)?.mean;
    if (!item || typeof mean !== 'number') return nothing;
    return html`<p class="note">»${shownIn(item.text, locale)}« ${t.meanOf(formatMean(mean, locale), item.reversed)}</p>`;
  };
  return html`<div class="section signs">
    ${headingAt(level + 1, t.signsTitle, { size: 'label' })}
    <p class="note measure">${t.signsNote}</p>
    <ul class="talk plain">
      ${signs.map(
        ({ id, items }) =>
          html`<li>
            <div><p>${t.signs[id]}</p>${items.map(basisOf)}</div>
          </li>`,
      )}
    </ul>
  </div>`;
}
