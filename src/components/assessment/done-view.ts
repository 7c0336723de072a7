import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { profileTexts } from './body-texts.js';
import { renderPicture } from './profile-body.js';
import { renderCitation, type StepView } from './step-view.js';

/** One's own picture, and what becomes of the answers. */
export function renderDone(view: StepView): TemplateResult {
  const { locale, level, session, onward } = view;
  return html`<div class="done">
    <div>
      <p class="label">${shownIn(session.instrument.title, locale)}</p>
      ${headingAt(level, profileTexts(view).doneTitle, { size: 'h2', id: 'here' })}
    </div>
    ${onward?.renderTroubles(view) ?? nothing} ${renderPicture(view)} ${renderCitation(view)}
  </div>`;
}
