import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../core/model/assessment.js';
import { textIn } from '../../core/model/text.js';
import { formatNumber, parseNumber } from '../base/format.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import type { Speaker } from '../base/texts-for.js';
import type { ItemView } from './item-view.js';
import { onwardTexts } from './onward-texts.js';
import { fieldId } from './walk.js';

const lowestOf = ({ min }: Item): number => min ?? 0;
const highestOf = ({ max }: Item): number => max ?? Number.MAX_SAFE_INTEGER;

/** The count that a person wrote; undefined where it is none, or outside what the item takes. */
export function readCount(text: string, item: Item, locale: Locale): number | undefined {
  const number = /^[+-]?\d[\d.,\s]*$/.test(text) ? parseNumber(text, locale) : null;
  const fits = number !== null && number >= lowestOf(item) && number <= highestOf(item);
  return fits ? number : undefined;
}

/** What can be written there, in a sentence. */
export function rangeInWords(item: Item, speaker: Speaker): string {
  const { locale } = speaker;
  const t = onwardTexts(speaker);
  const low = formatNumber(lowestOf(item), locale);
  return item.max === null ? t.atLeast(low) : t.range(low, formatNumber(item.max, locale));
}

/** That what was written is no number, and what would be one. */
export const badNumberInWords = (item: Item, speaker: Speaker): string =>
  `${onwardTexts(speaker).notANumber} ${rangeInWords(item, speaker)}`;

/** One more or one less, for a thumb; undefined where the end is reached. From nothing one begins at the lowest. */
export function stepFrom(number: number | undefined, by: 1 | -1, item: Item): number | undefined {
  const next = number === undefined ? lowestOf(item) + (by === 1 ? 1 : 0) : number + by;
  return next < lowestOf(item) || next > highestOf(item) ? undefined : next;
}

/** A number to be written or stepped to, with its unit, its range, and whether what stands there can be used. */
export function renderCount(view: ItemView): TemplateResult {
  const { locale, item, answer, typedNumber, onNumber, onStep } = view;
  const t = onwardTexts(view);
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
  const range = rangeInWords(item, view);
  const step = (by: 1 | -1, sign: string, name: string) => {
    const next = stepFrom(number, by, item);
    // Not disabled at the end: focus would be lost there.
    return html`<button
      type="button"
      class="step"
      aria-label=${name}
      aria-disabled=${next === undefined ? 'true' : 'false'}
      @click=${() => {
        if (next !== undefined) onStep(item, next);
      }}
    >
      ${sign}
    </button>`;
  };
  return html`<div class="count-field">
    <div class="counting">
      ${step(-1, '−', t.less(unit))}
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
      </label>
      ${step(1, '+', t.one(unit))}
      <span aria-hidden="true">${item.unit ? shownIn(item.unit, locale) : ''}</span>
    </div>
    <p class="note" id=${`hint-${item.id}`}>
      ${isBad ? html`<b>${t.notANumber}</b>` : nothing}${isBad ? ` ${range}` : range}
    </p>
  </div>`;
}
