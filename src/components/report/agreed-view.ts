import { html, nothing, type TemplateResult } from 'lit';
import { DECISION_STATES, type Decision } from '../../core/assessment/decisions.js';
import { formatDate } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import type { Beside } from './beside.js';
import type { ReportView } from './report-view.js';
import { timeView } from './time-context.js';

const isSame = (one: Decision, other: Decision): boolean =>
  one.dimension === other.dimension && one.text === other.text;

/** What was agreed on the report before, as evidence: how much of it has been done. */
export function renderAgreed(from: ReportView, beside: Beside): TemplateResult {
  const view = timeView(from, beside);
  const { tt, level, locale } = view;
  const { agreed } = beside.notes;
  const done = agreed.filter(({ state }) => state === 'done').length;
  const change = (decision: Decision, { currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const state = DECISION_STATES.find((one) => one === currentTarget.value);
    if (!state) return;
    void beside.notes.keepDecisions('agreed', (all) =>
      all.map((one) => (isSame(one, decision) ? { ...one, state } : one)),
    );
  };
  return html`<div class="section agreed">
    ${headingAt(level + 1, tt.agreed(done, agreed.length), { size: 'label' })}
    <p class="note measure no-print">${tt.agreedNote}</p>
    <ul>
      ${agreed.map((decision) => {
        const { text, owner, date, state } = decision;
        const who = [owner, date ? tt.by(formatDate(date, locale)) : ''].filter(Boolean).join(', ');
        return html`<li>
          <div><p>${text}</p>${who ? html`<p class="note">${who}</p>` : nothing}</div>
          <select class="no-print" aria-label=${tt.stateOf(text)} @change=${(event: Event) => change(decision, event)}>
            ${DECISION_STATES.map(
              (one) => html`<option value=${one} ?selected=${one === state}>${tt.states[one]}</option>`,
            )}
          </select>
          <b class="paper">${tt.states[state]}</b>
        </li>`;
      })}
    </ul>
    <p class="note no-print" role="status">${beside.notes.said.agreed}</p>
  </div>`;
}
