import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { renderCitation, renderTroubles, type StepView } from './step-view.js';

/** One's own picture, and what becomes of the answers; both come on demand. */
export function renderDone(view: StepView): TemplateResult {
  const { t, locale, level, session, profile } = view;
  return html`<div class="done">
    <div>
      <p class="label">${shownIn(session.instrument.title, locale)}</p>
      ${headingAt(level, t.doneTitle, { size: 'h2', id: 'here' })}
    </div>
    ${renderTroubles(view)} ${profile?.renderPicture(view) ?? nothing} ${renderCitation(view)}
  </div>`;
}
