import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import { renderCitation, renderSaveState, renderTroubles, type StepView } from './step-view.js';

/** One's own picture, and the response as a file. */
export function renderDone(view: StepView): TemplateResult {
  const { t, locale, level, session, answersAsText } = view;
  const { instrument, response } = session;
  return html`<div class="done">
    ${headingAt(level, t.doneTitle, { size: 'h2', id: 'here' })} ${renderTroubles(view)}
    ${view.profile?.renderProfileOf(instrument, response, locale, level + 1) ?? nothing}
    <p class="measure">${t.handBack}</p>
    <div class="actions no-print">
      <button type="button" class="solid" @click=${view.onDownload}>${t.download}</button>
      <button type="button" class="link" @click=${view.onCopy}>${t.copy}</button>
      <button type="button" class="link" @click=${view.onPrint}>${t.print}</button>
      <button type="button" class="link" @click=${view.onAgain}>${t.again}</button>
      ${renderSaveState(view)}
    </div>
    ${
      answersAsText === null
        ? nothing
        : html`<textarea readonly rows="8" aria-label=${t.copyText} .value=${answersAsText}></textarea>`
    }
    ${renderCitation(view)}
  </div>`;
}
