import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../core/model/assessment.js';
import { textIn } from '../../core/model/text.js';
import { formatNumber, parseNumber } from '../base/format.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import type { ItemView } from './item-view.js';
import type { AssessmentTexts } from './texts.da.js';

/** Id of the field that a count is written in. */
export const fieldId = (item: Item): string => `count-${item.id}`;

const lowestOf = ({ min }: Item): number => min ?? 0;

/** The count that a person wrote; undefined where it is none, or outside what the item takes. */
export function readCount(text: string, item: Item, locale: Locale): number | undefined {
  const number = /^[+-]?\d[\d.,\s]*$/.test(text) ? parseNumber(text, locale) : null;
  const fits = number !== null && number >= lowestOf(item) && number <= (item.max ?? Number.MAX_SAFE_INTEGER);
  return fits ? number : undefined;
}

/** What can be written there, in a sentence. */
export function rangeInWords(t: AssessmentTexts, item: Item, locale: Locale): string {
  const low = formatNumber(lowestOf(item), locale);
  return item.max === null ? t.atLeast(low) : t.range(low, formatNumber(item.max, locale));
}

/** A number to be written, with its unit, its range, and whether what stands there can be used. */
export function renderCount(view: ItemView): TemplateResult {
  const { t, locale, item, answer, typedNumber, onNumber } = view;
  const unit = item.unit ? textIn(item.unit, locale) : '';
  const onInput = (event: Event) => {
    const text = event.target instanceof HTMLInputElement ? event.target.value.trim() : '';
    onNumber(item, readCount(text, item, locale), text);
  };
  const number = typeof answer === 'number' ? answer : undefined;
  const isTyped = typedNumber !== undefined && readCount(typedNumber, item, locale) === number;
  const isBad = isTyped && typedNumber !== '' && number === undefined;
  // What is being typed stays as it is: a sign put into it would change what the next figure makes of it.
  const shown = isTyped ? typedNumber : number === undefined ? '' : formatNumber(number, locale, 6);
  return html`<div class="count-field">
    <label>
      <span class="unseen">${t.unitOf(unit)}</span>
      <input
        id=${fieldId(item)}
        inputmode="decimal"
        autocomplete="off"
        maxlength="12"
        .value=${shown}
        aria-invalid=${isBad ? 'true' : 'false'}
        aria-describedby=${`hint-${item.id}`}
        @input=${onInput}
      />
      <span aria-hidden="true">${item.unit ? shownIn(item.unit, locale) : ''}</span>
    </label>
    <p class="note" id=${`hint-${item.id}`}>
      ${isBad ? html`<b>${t.notANumber}</b> ` : nothing}${rangeInWords(t, item, locale)}
    </p>
  </div>`;
}
