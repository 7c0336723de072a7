import { nothing, html, type TemplateResult } from 'lit';
import { ownProfile, scoredAnswers } from '../../core/assessment/scoring.js';
import type { Instrument, Response } from '../../core/model/assessment.js';
import { da } from './body-texts.da.js';
import { en } from './body-texts.en.js';
import { renderCounted } from './counted-view.js';
import { renderProfile } from './profile-view.js';
import type { StepView } from './step-view.js';

const TEXTS = { da, en };

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

/** A person's own profile, in words and picture, for that person alone, and what to do with the answers. */
export function renderPicture(view: StepView): TemplateResult | typeof nothing {
  const { locale, level, session, kiosk } = view;
  const { instrument, completed } = session;
  if (!completed) return nothing;
  const t = TEXTS[locale];
  const profile = ownProfile(instrument, completed);
  const turned = turnedIn(instrument, completed);
  return html`${renderProfile({ t, locale, level: level + 1, instrument, profile, turned })}
  ${kiosk ? renderCounted(t, view) : view.handOut.part?.render(view, completed)}`;
}
