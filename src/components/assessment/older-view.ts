import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../core/model/text.js';
import type { Draft } from '../../core/storage/store.js';
import { headingAt } from '../base/heading.js';
import { answerInWords } from './answer-words.js';
import type { DraftSession } from './draft-session.js';
import { misfits } from './older-draft.js';
import { onwardTexts } from './onward-texts.js';
import type { StepView } from './step-view.js';

/** A statement that is still there is named by its words, one that is gone by the id its answer was kept under. */
function renderLost(view: StepView, { instrument }: DraftSession, { response }: Draft): TemplateResult[] {
  const { locale } = view;
  return misfits(instrument, response).map((id) => {
    const item = instrument.items.find((one) => one.id === id);
    const answer = response.answers[id];
    // The scale may have been another then: what is kept is the answer itself.
    const words =
      typeof answer === 'string' && item
        ? answerInWords({ ...view, instrument }, item, answer).text
        : typeof answer === 'object'
          ? `${answer.x} / ${answer.y}`
          : String(answer);
    return html`<li>${onwardTexts(view).olderAnswer(item ? textIn(item.text, locale) : id, words)}</li>`;
  });
}

function renderOne(view: StepView, session: DraftSession): TemplateResult | typeof nothing {
  const { level, handOut } = view;
  const t = onwardTexts(view);
  if (!session.editions) return nothing;
  const { outgrown, from } = session.editions;
  const lost = outgrown.flatMap((one) => renderLost(view, session, one));
  const isHere = from !== undefined && session.answered > 0;
  if (!isHere && outgrown.length === 0) return nothing;
  return html`${isHere ? html`<p class="measure">${t.changed(lost.length)}</p>` : nothing}
    ${
      outgrown.length === 0
        ? nothing
        : html`<div class="section">
      ${headingAt(level + 1, t.olderTitle, { size: 'label' })}
      <p class="measure">${t.older(lost.length)}</p>
      <ul class="older">
        ${lost}
      </ul>
      <div class="actions">
        ${outgrown.map(
          ({ response }) =>
            html`<button type="button" class="link" @click=${() => void handOut.download(response)}>${t.olderFile}</button>`,
        )}
        <button type="button" class="link" @click=${() => void session.forgetOutgrown()}>${t.olderDelete}</button>
      </div>
    </div>`
    }`;
}

/** What has become of answers to an earlier edition: brought along where they still fit, else kept apart. */
export const renderOlder = (view: StepView): TemplateResult =>
  html`${[view.session, view.beside].map((session) => (session ? renderOne(view, session) : nothing))}`;
