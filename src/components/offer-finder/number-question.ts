import { html, nothing, type TemplateResult } from 'lit';
import type { FactQuestion } from '../../core/content/facts.js';
import type { FactValue } from '../../core/model/catalogue.js';
import { textIn } from '../../core/model/text.js';
import { formatNumber, parseNumber } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import type { QuestionView } from './questions-view.js';

/** What stands in the control that an event comes from. */
export const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';

/** A minus, a range, or words between two numbers. */
const NO_ONE_NUMBER = /[-−–]\s*\d|\d\s*[^\d\s.,]+.*\d/;

/**
 * Reads a number that answers a question: from 0 up, and per cent to 100.
 * @returns null where nothing is written; what was written where it is no such number
 */
export function readAnswer(text: string, locale: Locale, isPercent: boolean): number | string | null {
  if (text.trim() === '') return null;
  const number = NO_ONE_NUMBER.test(text) ? null : parseNumber(text, locale);
  const isInside = number !== null && number >= 0 && (!isPercent || number <= 100);
  return isInside ? number : text;
}

/** Whether what was answered cannot be used: text where a number is asked for. To the engine it leaves the question open. */
export const isUnread = ({ type }: FactQuestion, value: FactValue | null | undefined): boolean =>
  type === 'number' && typeof value === 'string';

const isInPercent = ({ unit }: FactQuestion): boolean => unit?.da === 'procent';

/** A field for a number. What cannot be read stays as it was written, and the field says what is expected. */
export function renderNumber(
  { t, locale, answers, onAnswer }: QuestionView,
  fact: string,
  known: FactQuestion,
): TemplateResult {
  const current = answers[fact];
  const isWrong = isUnread(known, current);
  const written = typeof current === 'number' ? formatNumber(current, locale, 6) : String(current ?? '');
  return html`<span class="options">
      <input
        class="count"
        inputmode="decimal"
        aria-label=${textIn(known.question, locale)}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${isWrong ? `expected-${fact}` : nothing}
        .value=${written}
        @change=${(event: Event) => onAnswer(fact, readAnswer(valueOf(event), locale, isInPercent(known)))}
      />
      ${known.unit ? textIn(known.unit, locale) : nothing}
    </span>
    ${
      isWrong
        ? html`<p class="expected" id="expected-${fact}" role="alert">
            ${isInPercent(known) ? t.expected.percent : t.expected.count}
          </p>`
        : nothing
    }`;
}
