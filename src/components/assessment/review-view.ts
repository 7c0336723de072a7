import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../core/model/assessment.js';
import { textIn } from '../../core/model/text.js';
import { headingAt } from '../base/heading.js';
import { markDanish, shownIn } from '../base/language.js';
import { answerInWords } from './item-view.js';
import { renderSaveState, renderTroubles, type StepView } from './step-view.js';

function renderLine({ t, locale, session, items, goTo }: StepView, item: Item): TemplateResult {
  const answer = session.response.answers[item.id];
  const { text: words, lang } = answerInWords({ t, locale, instrument: session.instrument }, item, answer);
  const text = textIn(item.text, locale);
  return html`<li>
    <span>${shownIn(item.text, locale)}</span>
    <button
      type="button"
      class="link prints"
      aria-label=${`${words}. ${t.change(text)}`}
      @click=${() => goTo({ step: 'items', index: items.indexOf(item), item })}
    >
      ${answer === undefined ? html`<i class="none">${words}</i>` : lang ? markDanish(words, locale) : words}
    </button>
  </li>`;
}

/** All answers by theme, each a way back to its statement. */
export function renderReview(view: StepView): TemplateResult {
  const { t, locale, level, session, items, goTo, onFinish } = view;
  const missing = items.filter(({ id }) => !(id in session.response.answers)).length;
  return html`${headingAt(level, t.reviewTitle, { size: 'h2', id: 'here' })}
    <p class="measure">${t.reviewMissing(missing)}</p>
    ${renderTroubles(view)}
    <div class="review">
      ${session.instrument.dimensions.map((dimension) => {
        const own = items.filter((item) => item.dimension === dimension.id);
        if (own.length === 0) return nothing;
        return html`${headingAt(level + 1, shownIn(dimension.title, locale), { size: 'label' })}
          <ul>
            ${own.map((item) => renderLine(view, item))}
          </ul>`;
      })}
    </div>
    <div class="bar">
      <span class="actions">
        <button type="button" class="solid" @click=${onFinish}>${t.finish}</button>
        <button type="button" class="link" @click=${() => goTo({ step: 'items', index: items.length - 1 })}>${t.back}</button>
      </span>
      ${renderSaveState(view)}
    </div>`;
}
