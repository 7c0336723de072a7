import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import type { Speaker } from '../base/texts-for.js';
import { namedAnswer, renderScale, type ItemView } from './item-view.js';
import { onwardTexts } from './onward-texts.js';
import type { Unfit } from './perspective.js';
import type { StepView } from './step-view.js';

/** Before the first statement: whom and which time it is about. Undefined for one's own view of today. */
export function renderAbout(step: StepView): TemplateResult | undefined {
  const { asked, session } = step;
  const t = onwardTexts(step);
  const { subject } = session.about;
  const { view, alsoDesired } = asked;
  if (view === 'self' && !alsoDesired) return undefined;
  return html`${view === 'other' ? html`<p class="measure">${t.introOther(subject)}</p>` : nothing}
    ${view === 'desired' ? html`<p class="measure">${t.introDesired}</p>` : nothing}
    ${alsoDesired ? html`<p class="measure">${t.introBoth}</p>` : nothing}`;
}

/** What stands over a statement that is not about oneself today. */
export function leadOf(step: StepView): string | undefined {
  const { asked, session } = step;
  const t = onwardTexts(step);
  const { subject } = session.about;
  if (asked.view === 'other') return t.leadOther(subject);
  return asked.view === 'desired' ? t.leadDesired(subject) : undefined;
}

/** Which of the two an answer is for, for whoever does not see them under each other. */
export const legendsOf = (statement: string, speaker: Speaker) => ({
  now: onwardTexts(speaker).nowOf(statement),
  wish: onwardTexts(speaker).inAYearOf(statement),
});

export const nowLabel = (speaker: Speaker): string => onwardTexts(speaker).now;

/** How it should be: the same keys once more, without their words, which stand right above; what is chosen is said. */
export function renderWish(view: ItemView): TemplateResult {
  const { t, locale, instrument, item, answer, legend } = view;
  const o = onwardTexts(view);
  const name = namedAnswer(t, instrument, item, answer);
  return html`<fieldset class="wish">
    <legend class="unseen">${legend}</legend>
    <p class="label" aria-hidden="true">${o.inAYear}</p>
    ${renderScale(view)}
    <p class="note" aria-hidden="true">
      ${name === undefined ? o.noWish : html`<b>${typeof name === 'string' ? name : shownIn(name, locale)}</b>`}
    </p>
  </fieldset>`;
}

/** Nothing can be asked from this perspective: why, and who can change it. */
export function renderUnfit(why: Unfit, speaker: Speaker, level: number): TemplateResult {
  const t = onwardTexts(speaker);
  return html`<div class="error">
    ${headingAt(level, t.unfitTitle)}
    <p class="measure">${t.unfit[why]}</p>
    <p class="measure note">${t.unfitHost}</p>
  </div>`;
}
