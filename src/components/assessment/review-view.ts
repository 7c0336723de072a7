import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../core/model/assessment.js';
import type { TextAndLang } from '../../core/model/text.js';
import { headingAt } from '../base/heading.js';
import { markDanish, shownIn } from '../base/language.js';
import { answerInWords } from './answer-words.js';
import type { DraftSession } from './draft-session.js';
import { claimText } from './item-view.js';
import { onwardTexts } from './onward-texts.js';
import { statementIn } from './perspective.js';
import { renderSaveState, wishesAmong, type StepView } from './step-view.js';
import { renderTroubles } from './troubles-view.js';

function renderLine(view: StepView, item: Item): TemplateResult {
  const { locale, session, beside, asked, items, goTo } = view;
  const o = onwardTexts(view);
  const { view: perspective } = asked;
  const says = ({ response, instrument }: DraftSession) =>
    answerInWords({ ...view, instrument }, item, response.answers[item.id]);
  const show = ({ text, lang }: TextAndLang) => (lang ? markDanish(text, locale) : text);
  const now = says(session);
  const wish = beside && item.id in beside.response.answers ? says(beside) : undefined;
  const words = [now.text, wish && `${o.inAYearShort} ${wish.text}`].filter(Boolean).join(', ');
  const statement = statementIn(item, perspective, locale);
  return html`<li>
    <span>${claimText({ item, perspective, locale })}</span>
    <button
      type="button"
      class="link prints"
      aria-label=${`${words}. ${o.change(statement)}`}
      @click=${() => goTo({ step: 'items', index: items.indexOf(item), item })}
    >
      ${item.id in session.response.answers ? show(now) : html`<i class="none">${now.text}</i>`}${wish ? html`, ${o.inAYearShort} ${show(wish)}` : nothing}
    </button>
  </li>`;
}

/** All answers by theme, each a way back to its statement. */
export function renderReview(view: StepView): TemplateResult {
  const { t, locale, level, session, beside, items, goTo, onFinish } = view;
  const o = onwardTexts(view);
  const missing = items.length - session.answered;
  return html`${headingAt(level, o.reviewTitle, { size: 'h2', id: 'here' })}
    <p class="measure">${o.reviewMissing(missing)}</p>
    ${beside ? html`<p class="measure">${o.reviewDesired(beside.answered, wishesAmong(items, beside))}</p>` : nothing}
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
        <button type="button" class="solid" @click=${onFinish}>${o.finish}</button>
        <button type="button" class="link" @click=${() => goTo({ step: 'items', index: items.length - 1 })}>${t.back}</button>
      </span>
      ${renderSaveState(view)}
    </div>`;
}
