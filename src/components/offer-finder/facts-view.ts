import { html, nothing, type TemplateResult } from 'lit';
import { MUNICIPALITIES } from '../../core/content/municipalities.js';
import { parseNumber } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import { valueOf, type AskView } from './ask-view.js';
import { factOf, toldWords } from './enquiry-state.js';

/**
 * Reads a number of people.
 * @returns null where nothing is written, undefined where it is no whole number of 0 or more
 */
export function readCount(text: string, locale: Locale): number | null | undefined {
  if (text.trim() === '') return null;
  // Signs of minus and of a range come in several kinds, and a range is no number.
  const count = /[-−–]\s*\d/.test(text) ? null : parseNumber(text, locale);
  return count !== null && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** What the company tells of itself: one sentence with blanks. */
export function renderFacts(view: AskView): TemplateResult {
  const { t, asking } = view;
  const { asked: state, noCount } = asking;
  const [place, count, kind, end] = t.sentence;
  const municipality = factOf(state, 'municipality');
  const employees = factOf(state, 'employees');
  const told = toldWords(state);
  const sorted = [...MUNICIPALITIES].sort((a, b) => new Intl.Collator('da').compare(a.name, b.name));
  return html`<div class="facts">
    <p class="sentence">
      ${place}
      <select
        aria-label=${t.municipality}
        class=${municipality === null ? 'quiet' : 'filled'}
        @change=${(event: Event) => asking.onMunicipality(Number(valueOf(event)) || null)}
      >
        <option value="" .selected=${municipality === null}>${t.anyMunicipality}</option>
        ${sorted.map(
          ({ code, name }) =>
            html`<option value=${code} .selected=${municipality === code} lang="da">${name}</option>`,
        )}
      </select>
      ${count}
      <input
        class="count ${employees === null ? 'quiet' : 'filled'}"
        inputmode="numeric"
        maxlength="6"
        autocomplete="off"
        aria-label=${t.employees}
        placeholder=${t.employeesHint}
        aria-describedby="expected"
        aria-invalid=${noCount ? 'true' : 'false'}
        .value=${noCount || String(employees ?? '')}
        @change=${(event: Event) => asking.onEmployees(valueOf(event))}
      />
      ${kind}
      <select
        aria-label=${t.sector}
        class=${state.sector === null ? 'quiet' : 'filled'}
        @change=${(event: Event) => {
          const chosen = valueOf(event);
          asking.onSector(chosen === 'private' || chosen === 'public' ? chosen : null);
        }}
      >
        ${(['', 'private', 'public'] as const).map(
          (option) =>
            html`<option value=${option} ?selected=${(state.sector ?? '') === option}>${t.sectors[option]}</option>`,
        )}
      </select>
      ${end}
    </p>
    <p class="expected" id="expected" ?hidden=${!noCount}>${t.employeesExpected}</p>
    ${told.length > 0 ? html`<p class="note">${t.told(told)}</p>` : nothing}
    <p class="note">${t.optional}</p>
  </div>`;
}
