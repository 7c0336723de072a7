import { html, type TemplateResult } from 'lit';
import { isOpenToTeam } from '../../core/assessment/beside-named.js';
import type { Response } from '../../core/model/assessment.js';
import { headingAt } from '../base/heading.js';
import type { SectionView } from './keep-view.js';

export interface ConsentView extends SectionView {
  readonly own: Response;
  readonly minGroup: number;
  readonly onYes: (name: string) => void;
  readonly onNo: () => void;
  readonly onFile: () => void;
}

const MAX_NAME = 80;

/** Lets a person say yes, on their own response, to a small team's looking at it with their name; and take it back. */
export function renderConsent({ t, level, own, minGroup, onYes, onNo, onFile }: ConsentView): TemplateResult {
  const isYes = isOpenToTeam(own);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const name = new FormData(event.currentTarget).get('name');
    if (typeof name === 'string' && name.trim() !== '') onYes(name.trim());
  };
  return html`<div class="section no-print">
    ${headingAt(level, t.consentTitle, { size: 'label', id: 'consent' })}
    <p class="measure">${t.consent(minGroup)}</p>
    ${
      isYes
        ? html`<p class="measure"><b>${t.consented(own.respondent.name ?? '')}</b></p>
            <div class="actions">
              <button type="button" class="solid" @click=${onFile}>${t.consentFile}</button>
              <button type="button" class="link" @click=${onNo}>${t.consentBack}</button>
            </div>`
        : html`<form class="consent" @submit=${onSubmit}>
            <label>${t.consentName} <input name="name" autocomplete="name" required maxlength=${MAX_NAME} /></label>
            <button type="submit" class="solid">${t.consentYes}</button>
          </form>`
    }
  </div>`;
}
