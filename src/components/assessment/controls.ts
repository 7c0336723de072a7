import { html, type TemplateResult } from 'lit';
import type { Placement } from '../../core/model/assessment.js';
import { textIn } from '../../core/model/text.js';
import { formatNumber } from '../base/format.js';
import { shownIn } from '../base/language.js';
import { isNonAnswer } from '../../core/assessment/visible-items.js';
import { renderCount } from './count-field.js';
import { renderRadio, renderScale, type ItemView } from './item-view.js';
import { onwardTexts } from './onward-texts.js';
import { wordingOf } from './perspective.js';

const typed = (event: Event): string =>
  event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    ? event.target.value
    : '';

function renderChoice(view: ItemView): TemplateResult {
  const { item, locale } = view;
  return html`<div class="choices">
    ${item.options.map((option, index) =>
      renderRadio(view, option.id, String(index + 1), shownIn(option.text, locale), 'choice'),
    )}
  </div>`;
}

function renderText(view: ItemView): TemplateResult {
  const { locale, item, answer, perspective, onAnswer } = view;
  return html`<textarea
      rows="4"
      maxlength="2000"
      aria-label=${textIn(wordingOf(item, perspective), locale)}
      aria-describedby=${`hint-${item.id}`}
      .value=${typeof answer === 'string' && !isNonAnswer(answer) ? answer : ''}
      @input=${(event: Event) => onAnswer(item, typed(event) || undefined, perspective)}
    ></textarea>
    <p class="note" id=${`hint-${item.id}`}>${onwardTexts(view).textNote}</p>`;
}

function renderPosition(view: ItemView): TemplateResult {
  const { locale, item, answer, perspective, onAnswer } = view;
  const t = onwardTexts(view);
  const placed: Placement = typeof answer === 'object' ? answer : { x: 0, y: 0 };
  // The middle is a place, too, and a press there changes nothing that the browser would tell.
  const axis = (name: 'x' | 'y') => {
    const [from, to] = t.axes[name];
    const onPlace = (event: Event) =>
      onAnswer(item, { ...placed, [name]: Number(typed(event)) }, perspective);
    return html`<label class="axis">
      <span>${from}</span>
      <input
        type="range"
        min="-1"
        max="1"
        step="0.25"
        aria-label=${`${from} – ${to}`}
        aria-valuetext=${t.axisValue(formatNumber(placed[name], locale, 2))}
        .value=${String(placed[name])}
        class=${typeof answer === 'object' ? 'placed' : ''}
@input=${onPlace}
        @pointerup=${onPlace}
      />
      <span>${to}</span>
    </label>`;
  };
  return html`<div class="axes">${axis('x')}${axis('y')}</div>`;
}

const CONTROLS = {
  rating: renderScale,
  count: renderCount,
  choice: renderChoice,
  text: renderText,
  position: renderPosition,
};

/** The way to answer an item of any kind. */
export const renderControl = (view: ItemView): TemplateResult => CONTROLS[view.item.kind](view);
