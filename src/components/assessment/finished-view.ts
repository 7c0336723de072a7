import { html, nothing, type TemplateResult } from 'lit';
import type { Response } from '../../core/model/assessment.js';
import { formatDate } from '../base/format.js';
import { profileTexts } from './body-texts.js';
import type { StepView } from './step-view.js';

/** What one has handed in: when, and the ways to it. Answering again goes on from there, and says so. */
export function renderFinished(view: StepView, finished: Response): TemplateResult {
  const { t, locale, session, goTo, onPicture, handOut } = view;
  const b = profileTexts(view);
  const isDraft = session.answered > 0;
  return html`<p class="measure">
      <b>${b.finishedOn(formatDate(finished.completedAt ?? '', locale))}</b> ${b.againNote}
    </p>
    <div class="actions">
      <button type="button" class=${isDraft ? 'link' : 'solid'} @click=${onPicture}>${b.seePicture}</button>
      <button type="button" class="link" @click=${() => void handOut.download(finished)}>${t.download}</button>
      ${
        isDraft
          ? nothing
          : html`<button type="button" class="link" @click=${() => goTo({ step: 'items', index: 0 })}>
            ${b.again}
          </button>`
      }
    </div>`;
}
