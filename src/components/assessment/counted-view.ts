import { html, nothing, type TemplateResult } from 'lit';
import type { ProfileTexts } from './body-texts.da.js';
import type { StepView } from './step-view.js';

/** What is left to do when the answers went into a tally: make room for the next person. */
export const renderCounted = (b: ProfileTexts, { session, onAgain }: StepView): TemplateResult =>
  html`${session.save.is === 'saved' ? html`<p class="measure">${b.counted}</p>` : nothing}
    <div class="actions no-print">
      <button type="button" class="solid" @click=${onAgain}>${b.nextPerson}</button>
    </div>`;
