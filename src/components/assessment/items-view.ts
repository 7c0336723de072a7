import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Item } from '../../core/model/assessment.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { unknownKey } from './answer-keys.js';
import { renderAnswers } from './item-view.js';
import { renderStitches } from './progress-view.js';
import { minutesFor, renderSaveState, renderTroubles, type StepView } from './step-view.js';
import { claimId } from './walk.js';

function renderItem(view: StepView, item: Item, isOnly: boolean): TemplateResult {
  const { t, locale, level, session, typed, onAnswer, onNumber } = view;
  const text = shownIn(item.text, locale);
  return html`${headingAt(isOnly ? level : level + 1, text, { size: 'claim', id: isOnly ? 'here' : claimId(item) })}
  ${item.help ? html`<p class="note example">${shownIn(item.help, locale)}</p>` : nothing}
  ${renderAnswers({
    t,
    locale,
    instrument: session.instrument,
    item,
    answer: session.response.answers[item.id],
    typedNumber: typed.of(item),
    onAnswer,
    onNumber,
  })}`;
}

function renderFoot({ t, session, pace, shown, setPace }: StepView): TemplateResult {
  const { scale } = session.instrument;
  const [first] = shown;
  const other = pace === 'item' ? 'dimension' : 'item';
  return html`<p class="note foot">
    ${
      pace === 'item' && first?.kind === 'rating'
        ? t.keys(scale.min, scale.max, unknownKey(first, scale))
        : pace === 'item' && first?.kind === 'count'
          ? t.keysCount
          : nothing
    }
    ${first?.source ? t.source(first.source.page) : nothing}
    <button type="button" class="link" @click=${() => setPace(other)}>
      ${pace === 'item' ? t.byTheme : t.oneByOne}
    </button>
  </p>`;
}

/** One calm statement, or one theme; never a matrix. */
export function renderItems(view: StepView): TemplateResult {
  const { t, locale, level, session, items, shown, pace, goTo, move } = view;
  const [first] = shown;
  if (!first) return html`<p>${t.nothingToAsk}</p>`;
  const at = items.indexOf(first) + 1;
  const dimension = session.instrument.dimensions.find(({ id }) => id === first.dimension);
  const theme = dimension ? shownIn(dimension.title, locale) : '';
  const isLast = shown.at(-1) === items.at(-1);
  // What one comes to is a new heading, so that focus moving there is read aloud.
  return html`<div class="top">
      ${
        pace === 'item'
          ? html`<p class="label">${theme}</p>`
          : keyed(first.dimension, headingAt(level, theme, { size: 'label', id: 'here' }))
      }
      <p class="note">${t.count(at, items.length)}, ${t.minutesLeft(minutesFor(items.slice(at - 1)))}</p>
    </div>
    ${renderStitches(
      items,
      session.response.answers,
      shown.map(({ id }) => id),
      t.progress(at, items.length, session.answered),
    )}
    ${renderTroubles(view)}
    ${
      pace === 'item'
        ? keyed(first.id, renderItem(view, first, true))
        : html`<ul class="claims">
          ${shown.map((item) => html`<li>${renderItem(view, item, false)}</li>`)}
        </ul>`
    }
    <div class="bar">
      <span class="actions">
        <button type="button" class="solid" @click=${() => move(1)}>${isLast ? t.toReview : t.next}</button>
        <button type="button" class="link" @click=${() => move(-1)}>${t.back}</button>
        <button type="button" class="link" @click=${() => goTo({ step: 'review' })}>${t.overview}</button>
      </span>
      ${renderSaveState(view)}
    </div>
    ${renderFoot(view)}`;
}
