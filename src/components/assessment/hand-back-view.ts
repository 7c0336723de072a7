import { html, nothing, type TemplateResult } from 'lit';
import type { Response } from '../../core/model/assessment.js';
import type { ProfileTexts } from './body-texts.da.js';
import { renderSaveState, type StepView } from './step-view.js';
import { resumeAt } from './walk.js';

/** What is left to do when the answers went into a tally: make room for the next person. */
export const renderCounted = (b: ProfileTexts, { session, onAgain }: StepView): TemplateResult =>
  html`${session.save.is === 'saved' ? html`<p class="measure">${b.counted}</p>` : nothing}
    <div class="actions no-print">
      <button type="button" class="solid" @click=${onAgain}>${b.nextPerson}</button>
    </div>`;

/** The way to answering again; none while answers wait to be saved, which would be lost with it. */
function renderAgain(
  b: ProfileTexts,
  { t, session, items, goTo, onAgain }: StepView,
): TemplateResult | typeof nothing {
  if (session.save.is === 'failed') return nothing;
  const { answered, response } = session;
  return answered > 0 && response.completedAt === null
    ? html`<button type="button" class="link" @click=${() => goTo(resumeAt(items, response.answers))}>
        ${t.resume}
      </button>`
    : html`<button type="button" class="link" @click=${onAgain}>${b.again}</button>`;
}

const selectAll = ({ target }: Event): void => {
  if (target instanceof HTMLTextAreaElement) target.select();
};

/** The response as a file, with the honest words on handing it back. */
export function renderHandBack(b: ProfileTexts, view: StepView, response: Response): TemplateResult {
  const { t, handOut, onCopy, onPrint } = view;
  const { copied } = handOut;
  return html`<p class="measure">${b.handBack}</p>
    <div class="actions no-print">
      <button type="button" class="solid" @click=${() => void handOut.download(response)}>
        ${t.download}
      </button>
      <button type="button" class="link" @click=${onCopy}>${b.copy}</button>
      <button type="button" class="link" @click=${onPrint}>${b.print}</button>
      ${renderAgain(b, view)}
      ${copied === 'done' ? html`<span class="note">${t.copied}</span>` : renderSaveState(view)}
    </div>
    ${
      typeof copied === 'string'
        ? nothing
        : html`<div class="no-print">
          <p class="note" id="copy-note">${b.copyRefused}</p>
          <textarea
            id="copy"
            readonly
            rows="8"
            aria-label=${b.copyText}
            aria-describedby="copy-note"
            .value=${copied.text}
            @focus=${selectAll}
          ></textarea>
        </div>`
    }`;
}
