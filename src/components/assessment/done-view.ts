import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import { renderCitation, renderSaveState, renderTroubles, type StepView } from './step-view.js';

/** What is left to do when the answers went into a tally: make room for the next person. */
const renderCounted = ({ t, session, onAgain }: StepView): TemplateResult =>
  html`${session.save.is === 'saved' ? html`<p class="measure">${t.counted}</p>` : nothing}
    <div class="actions no-print">
      <button type="button" class="solid" @click=${onAgain}>${t.nextPerson}</button>
    </div>`;

/** The response as a file, with the honest words on handing it back. */
const renderHandBack = (view: StepView): TemplateResult => {
  const { t, answersAsText } = view;
  return html`<p class="measure">${t.handBack}</p>
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
    }`;
};

/** One's own picture, and what becomes of the answers. */
export function renderDone(view: StepView): TemplateResult {
  const { t, locale, level, session } = view;
  const { instrument, response } = session;
  return html`<div class="done">
    ${headingAt(level, t.doneTitle, { size: 'h2', id: 'here' })} ${renderTroubles(view)}
    ${view.profile?.renderProfileOf(instrument, response, locale, level + 1) ?? nothing}
    ${view.kiosk ? renderCounted(view) : renderHandBack(view)} ${renderCitation(view)}
  </div>`;
}
