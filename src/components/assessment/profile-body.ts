import { nothing, html, type TemplateResult } from 'lit';
import { ownProfile, scoredAnswers } from '../../core/assessment/scoring.js';
import type { Instrument, Response } from '../../core/model/assessment.js';
import { profileTexts } from './body-texts.js';
import type { ProfileTexts } from './body-texts.da.js';
import { headingAt } from '../base/heading.js';
import { renderCounted } from './counted-view.js';
import { misfits } from './older-draft.js';
import { renderProfile } from './profile-view.js';
import type { StepView } from './step-view.js';

/** How many scored statements of each theme are turned round. */
function turnedIn(instrument: Instrument, response: Response): ReadonlyMap<string, number> {
  const scores = scoredAnswers(instrument, response);
  const turned = new Map<string, number>();
  for (const { id, dimension, kind, reversed } of instrument.items) {
    if (kind !== 'rating' || !reversed || !scores.has(id)) continue;
    turned.set(dimension, (turned.get(dimension) ?? 0) + 1);
  }
  return turned;
}

/** What was wished for is a response, and a file, of its own. */
function renderWishFile(t: ProfileTexts, { level, handOut }: StepView, wish: Response): TemplateResult {
  return html`<div class="section no-print">
    ${headingAt(level + 1, t.wishTitle, { size: 'label' })}
    <p class="measure">${t.wishNote}</p>
    <div class="actions">
      <button type="button" class="solid" @click=${() => void handOut.download(wish)}>${t.wishFile}</button>
    </div>
  </div>`;
}

/** A person's own profile, in words and picture, for that person alone, and what to do with the answers. */
export function renderPicture(view: StepView): TemplateResult | typeof nothing {
  const { locale, level, session, beside, kiosk } = view;
  const { instrument, completed } = session;
  if (!completed) return nothing;
  const t = profileTexts(view);
  const wished = beside?.completed;
  const profile = ownProfile(instrument, completed);
  const wish = wished && ownProfile(instrument, wished);
  const turned = turnedIn(instrument, completed);
  const isEarlier = completed.instrument.revision !== instrument.revision;
  return html`${isEarlier ? html`<p class="measure note">${t.earlier(misfits(instrument, completed).length)}</p>` : nothing}
  ${renderProfile({ t, locale, level: level + 1, instrument, profile, wish, turned })}
  ${kiosk ? renderCounted(t, view) : view.handOut.part?.render(view, completed)}
  ${wished ? renderWishFile(t, view, wished) : nothing}`;
}
