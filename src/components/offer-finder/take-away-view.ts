import { html, nothing, type TemplateResult } from 'lit';
import { textAndLang } from '../../core/model/text.js';
import { weekOf, type Plan, type PlanDate, type PlanRow } from '../../core/offers/plan/index.js';
import { formatDate } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { inlineMark } from '../base/weave.js';
import { titleOf } from './need-title.js';
import { asSentence, whom } from './offer-words.js';
import { copyLink, printPlan, saveCalendar } from './take-away-actions.js';
import type { StepNote, TakeAway } from './take-away-fold.js';
import { dateIn, ownerIn, planIn, stepIn, VISIT, type PlannedView } from './take-away-plan.js';
import { textsFor } from '../base/texts-for.js';
import { da, type TakeAwayTexts } from './take-away-texts.da.js';
import { en } from './take-away-texts.en.js';

const textsOf = textsFor('takeAway', { da, en });

/** Comes with the drawing, not with the element. */
export { takeAwayStyles as styles } from './take-away.styles.js';

/** What the pieces of the plan are painted from. */
interface Drawing {
  readonly view: PlannedView;
  readonly take: TakeAway;
  readonly plan: Plan;
  readonly t: TakeAwayTexts;
}

const buttonOf = ({ currentTarget }: Event): HTMLElement | undefined =>
  currentTarget instanceof HTMLElement ? currentTarget : undefined;
const valueOf = ({ currentTarget }: Event): string =>
  currentTarget instanceof HTMLInputElement ? currentTarget.value : '';

function onNote({ take }: Drawing, key: string, note: (value: string) => StepNote): (event: Event) => void {
  return (event) =>
    take.change(event.currentTarget, ({ steps }) =>
      steps.set(key, { ...steps.get(key), ...note(valueOf(event)) }),
    );
}

/** Who does it: a field on the screen, words on paper, and a line to write on where nothing stands. */
function renderOwner(drawing: Drawing, key: string, what: string): TemplateResult {
  const { take, t } = drawing;
  const owner = ownerIn(take.notes, key);
  return html`<input
      class="owner no-print"
      autocomplete="off"
      maxlength="80"
      aria-label=${t.ownerOf(what)}
      .value=${owner}
      @change=${onNote(drawing, key, (value) => ({ owner: value.trim() }))}
    /><span class="paper ${owner ? '' : 'line'}">${owner}</span>`;
}

/** When: the date, the week that Danes say, and where it comes from as long as it is ours. */
function renderDate(drawing: Drawing, key: string, by: PlanDate, what: string): TemplateResult {
  const { take, t, view } = drawing;
  const date = dateIn(take.notes, key, by);
  const isOurs = date === by.date;
  return html`<input
      class="no-print"
      type="date"
      aria-label=${t.byOf(what)}
      .value=${date}
      @change=${onNote(drawing, key, (value) => ({ date: value }))}
    /><span class="paper ${date ? '' : 'line'}">${date ? formatDate(date, view.locale) : nothing}</span>
    ${date ? html`<span class="note">${t.week(weekOf(date))}</span>` : nothing}
    ${isOurs ? html`<span class="note">${t.from[by.from]}</span>` : nothing}`;
}

/** The cells of a row in the order of the columns. */
function cellsOf(drawing: Drawing, row: PlanRow): readonly [need: string, ...rest: TemplateResult[]] {
  const { t, view } = drawing;
  const { offer } = row.part;
  const need = titleOf(row.need, view.locale);
  // As text: on paper a link is only its words.
  const ways = [offer.contact?.phone, offer.contact?.email].filter(Boolean);
  return [
    need,
    html`${inlineMark(offer.system)}${shownIn(offer.title, view.locale)}
      <span class="note">${t.means[row.means]} · ${offer.provider.name}</span>`,
    html`${stepIn(row, t)}
      ${ways.length > 0 ? html`<span class="note">${ways.join(' · ')}</span>` : nothing}`,
    renderOwner(drawing, row.need, need),
    renderDate(drawing, row.need, row.by, need),
  ];
}

function renderTable(drawing: Drawing): TemplateResult {
  const { t, plan } = drawing;
  return html`<table class="plan-rows">
    <caption class="unseen">
      ${t.caption}
    </caption>
    <thead>
      <tr>
        ${Object.values(t.columns).map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${plan.rows.map((row) => {
        const [need, ...rest] = cellsOf(drawing, row);
        return html`<tr>
          <th scope="row"><b>${need}</b></th>
          ${rest.map((cell) => html`<td>${cell}</td>`)}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function renderList(drawing: Drawing): TemplateResult {
  const { t, plan } = drawing;
  const names = [t.columns.offer, t.columns.step, t.columns.owner, t.columns.by];
  return html`<ul class="plan-rows" aria-label=${t.caption}>
    ${plan.rows.map((row) => {
      const [need, ...rest] = cellsOf(drawing, row);
      return html`<li>
        <b>${need}</b>
        ${rest.map((cell, index) => html`<div><span class="label">${names[index]}</span> ${cell}</div>`)}
      </li>`;
    })}
  </ul>`;
}

function renderVisit(drawing: Drawing): TemplateResult | typeof nothing {
  const { t, plan, view } = drawing;
  const { visit } = plan;
  if (!visit) return nothing;
  return html`<div class="visit">
    ${headingAt(view.level + 2, t.visit, { size: 'label' })}
    <p>${t.visitWhy(visit.offers.map(whom))}</p>
    <div class="visit-notes">
      <div><span class="label">${t.columns.owner}</span> ${renderOwner(drawing, VISIT, t.visit)}</div>
      <div><span class="label">${t.columns.by}</span> ${renderDate(drawing, VISIT, visit.by, t.visit)}</div>
    </div>
  </div>`;
}

/** What the plan leaves open: needs without an offer, and questions; those about a person as a number only. */
function renderOpen({ t, plan, view }: Drawing): TemplateResult {
  const { locale, questions, level } = view;
  const asked = plan.questions.flatMap((fact) => questions[fact] ?? []);
  return html`${plan.uncovered.map(
    (need) => html`<p><b>${t.uncovered}</b> ${asSentence(titleOf(need, locale))}</p>`,
  )}
    ${
      asked.length > 0
        ? html`${headingAt(level + 2, t.questions, { size: 'label' })}
            <ul class="plan-questions">
              ${asked.map(({ question }) => {
                const { text, lang } = textAndLang(question, locale);
                return html`<li lang=${lang ?? nothing}>${text}</li>`;
              })}
            </ul>`
        : nothing
    }
    ${plan.personal > 0 ? html`<p class="note">${t.personal(plan.personal)}</p>` : nothing}
    <p class="note">${t.guidance}</p>`;
}

function renderActions({ t, plan, view, take }: Drawing): TemplateResult {
  const { notes } = take;
  const press = (action: (button: HTMLElement) => void) => (event: Event) => {
    const button = buttonOf(event);
    if (button) action(button);
  };
  const isFile = notes.byHand.startsWith('BEGIN:');
  return html`<div class="no-print">
    <div class="actions">
      <button type="button" class="solid" @click=${press(printPlan)}>${t.print}</button>
      <button
        type="button"
        class="link"
        @click=${press((button) => saveCalendar(button, plan, view, take, t))}
      >
        ${t.calendar}
      </button>
      <button type="button" class="link" @click=${press((button) => void copyLink(button, view, take, t))}>
        ${t.link}
      </button>
    </div>
    ${
      view.asked.text.trim()
        ? html`<label class="with-text"
            ><input
              type="checkbox"
              .checked=${notes.withText}
              @change=${({ currentTarget }: Event) =>
                take.change(currentTarget, (own) => {
                  own.withText = currentTarget instanceof HTMLInputElement && currentTarget.checked;
                })}
            />${t.withText}</label
          >`
        : nothing
    }
    <p class="note">${t.linkNote}</p>
    <p class="said" role="status">${notes.said}</p>
    ${
      notes.byHand
        ? html`<textarea
            class="copy"
            readonly
            rows=${isFile ? 8 : 3}
            aria-label=${isFile ? t.fileLabel : t.linkLabel}
            .value=${notes.byHand}
          ></textarea>`
        : nothing
    }
  </div>`;
}

/** The plan on one page, with what can be done with it. */
export function renderTakeAway(view: PlannedView, take: TakeAway): TemplateResult {
  const t = textsOf(view);
  const drawing: Drawing = { view, take, t, plan: planIn(view) };
  const { name } = take.notes;
  return html`<div class="plan">
      ${headingAt(view.level + 1, t.title(name))}
      <p class="paper note">${t.made(formatDate(drawing.plan.today, view.locale))}</p>
      <p class="note measure no-print">${t.intro}</p>
      <label class="plan-name no-print"
        ><span class="label">${t.name}</span
        ><input
          autocomplete="organization"
          maxlength="80"
          .value=${name}
          @change=${(event: Event) =>
            take.change(event.currentTarget, (notes) => {
              notes.name = valueOf(event).trim();
            })}
      /></label>
      ${view.narrow ? renderList(drawing) : renderTable(drawing)} ${renderVisit(drawing)}
      ${renderOpen(drawing)} ${renderActions(drawing)}
    </div>`;
}
