import { html, nothing, type TemplateResult } from 'lit';
import { ROLES, SYSTEMS, type System } from '../../core/model/vocabulary.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { inlineMark } from '../base/weave.js';
import { placeOf } from './save-state.js';
import { renderCitation, wishesAmong, type StepView } from './step-view.js';
import { minutesFor } from './tempo.js';
import { resumeAt } from './walk.js';

function renderAboutYou({ t, session, onTell, taken }: StepView): TemplateResult {
  const { system, role } = session.response.respondent;
  const choose = (value: System) =>
    html`<label
      ><input
        type="radio"
        name="system"
        .checked=${system === value}
        @change=${() => onTell({ system: value })}
      />
      <span>${inlineMark(value)}${t.systems[value]}</span></label
    >`;
  const onRole = (event: Event) => {
    const chosen = ROLES.find((one) => one === (event.target as HTMLSelectElement).value);
    if (chosen) onTell({ role: chosen });
  };
  return html`<fieldset>
      <legend class="label">${t.aboutYou}</legend>
      <div class="where-from">${(taken.entry?.systems ?? SYSTEMS).map(choose)}</div>
    </fieldset>
    <p>
      <label>
        <span class="label">${t.role}</span>
        <select @change=${onRole}>
          <option value="" ?selected=${role === undefined}>${t.noRole}</option>
          ${(taken.entry?.roles ?? ROLES).map((one) => html`<option value=${one} ?selected=${role === one}>${t.roles[one]}</option>`)}
        </select>
      </label>
    </p>
    <p class="note">${t.aboutYouNote}</p>`;
}

/** To the first statement, or on from where one left off. */
function renderWays({ t, session, items, goTo, onStartOver }: StepView): TemplateResult {
  const { answered, response } = session;
  const stop = resumeAt(items, response.answers, session.at);
  return html`<div class="actions">
    ${
      answered > 0
        ? html`<button type="button" class="solid" @click=${() => goTo(stop)}>${stop.step === 'review' ? t.toReview : t.resume}</button>
          <button type="button" class="link" @click=${onStartOver}>${t.startOver}</button>
          <span class="note">${t.resumeNote(answered, items.length)}</span>`
        : html`<button type="button" class="solid" @click=${() => goTo({ step: 'items', index: 0 })}>${t.begin}</button>`
    }
  </div>`;
}

/** Before the first statement: what it is, who can see the answers, where one left off, what one handed in. */
export function renderIntro(view: StepView): TemplateResult {
  const { t, locale, level, session, items, profile, onward, handOut, taken } = view;
  const { instrument, answered, finished } = session;
  // What leads to the finished answers comes on demand; without it one can still answer.
  const handedIn = finished ? profile?.renderFinished(view, finished) : undefined;
  return html`<div class="intro">
    ${headingAt(level, shownIn(instrument.title, locale), { size: 'h2', id: 'here' })}
    ${handedIn ?? nothing} ${handOut.part?.renderWithdrawn(level + 1)} ${taken.entry?.render(view)}
    ${instrument.intro && view.asked.view !== 'other' ? html`<p class="measure">${shownIn(instrument.intro, locale)}</p>` : nothing}
    ${onward?.renderAbout(view) ?? nothing}
    <p>${t.howMany(items.length, minutesFor(items, wishesAmong(items, view.beside)))} ${view.advances && view.pace === 'item' ? t.oneKey : nothing}</p>
    <p class="measure">${view.kiosk ? onward?.whereKiosk(view) : (taken.entry?.honest(view) ?? t.whoSees)}</p>
    ${view.kiosk ? nothing : html`<p class="note measure">${t.where[placeOf(view.status, view.storage)]}</p>`}
    ${onward?.renderTroubles(view) ?? nothing}
    ${handedIn && answered === 0 ? nothing : html`${renderAboutYou(view)} ${taken.entry?.renderNames(view)} ${renderWays(view)}`}
    ${onward?.renderOlder(view) ?? nothing}
    ${
      taken.isOffered
        ? html`<p class="note"><button type="button" class="link" @click=${() => taken.ask()}>${t.askRound}</button></p>`
        : nothing
    }
    ${renderCitation(view)}
  </div>`;
}
