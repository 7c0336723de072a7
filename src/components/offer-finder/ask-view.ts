import { html, nothing, type TemplateResult } from 'lit';
import { MUNICIPALITIES } from '../../core/content/municipalities.js';
import { NEEDS, NEED_GROUPS, type Need } from '../../core/content/needs.js';
import { textIn } from '../../core/model/text.js';
import { parseNumber } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import { hanging, stairStep, type Pitch } from '../base/weave.js';
import type { ChosenNeed, EnquiryState } from './enquiry-state.js';
import { titleOf } from './need-title.js';
import type { FinderTexts } from './texts.da.js';

/** What the asking half of the finder paints from, and what it calls. */
export interface AskView {
  readonly t: FinderTexts;
  readonly locale: Locale;
  readonly pitch: Pitch;
  readonly narrow: boolean;
  readonly state: EnquiryState;
  /** The text was read and said nothing we know. */
  readonly notUnderstood: boolean;
  /** A result is on show: the list of needs folds away. */
  readonly answered: boolean;
  readonly supply: string;
  readonly onText: (text: string) => void;
  readonly onToggle: (need: string) => void;
  readonly onImportance: (need: string) => void;
  readonly onMunicipality: (code: number | null) => void;
  readonly onEmployees: (count: number | null) => void;
  readonly onSector: (sector: 'private' | 'public' | null) => void;
  readonly onShow: () => void;
}

const value = (event: Event): string =>
  event.target instanceof HTMLInputElement ||
  event.target instanceof HTMLSelectElement ||
  event.target instanceof HTMLTextAreaElement
    ? event.target.value
    : '';

/** The free-text question; a single accent rule, no box. */
export function renderField({ t, state, onText }: AskView): TemplateResult {
  return html`<p class="note help" id="help">${t.fieldHelp}</p>
    <div class="grow" data-text=${`${state.text} `}>
      <textarea
        id="field"
        class="field"
        rows="1"
        maxlength="2000"
        aria-label=${t.fieldLabel}
        aria-describedby="help"
        placeholder=${t.example}
        .value=${state.text}
        @input=${(event: Event) => onText(value(event))}
      ></textarea>
    </div>`;
}

function renderNeed(view: AskView, need: ChosenNeed, index: number): TemplateResult {
  const { t, locale, pitch } = view;
  const title = titleOf(need.id, locale);
  const level = t.importance(need.importance);
  return html`<li>
    ${stairStep(pitch, index)}
    <div class="step t${Math.min(index, 11)}">
      <b>${title}</b>
      ${need.quote ? html`<span class="note">${t.quote(need.quote)}</span>` : nothing}
      <span class="need-tools">
        <button
          type="button"
          class="ticks"
          aria-label=${t.changeImportance(title, level)}
          title=${level}
          @click=${() => view.onImportance(need.id)}
        >
          ${[1, 2, 3].map((tick) => html`<i class=${tick <= need.importance ? 'on' : ''}></i>`)}
        </button>
        <button
          type="button"
          class="link note"
          aria-label=${t.removeNeed(title)}
          @click=${() => view.onToggle(need.id)}
        >
          ${t.remove}
        </button>
      </span>
    </div>
  </li>`;
}

/** The needs as the stair's beginning, each with the owner's words. */
export function renderStair(view: AskView): TemplateResult | typeof nothing {
  const { t, state, pitch } = view;
  if (state.needs.length === 0)
    return view.notUnderstood ? html`<p class="note understood">${t.notUnderstood}</p>` : nothing;
  const fromText = state.needs.some((need) => need.quote !== null);
  return html`<div class="understood">
    <p class="label">${fromText ? t.readAs : t.chosen}</p>
    <ol class="stair">
      ${state.needs.map((need, index) => renderNeed(view, need, index))}
    </ol>
    <div class="hang">${hanging(
      pitch,
      state.needs.map(() => 'open' as const),
    )}</div>
  </div>`;
}

/** What the company tells of itself: one sentence with blanks. */
export function renderFacts(view: AskView): TemplateResult {
  const { t, state, locale } = view;
  const [place, count, kind, end] = t.sentence;
  const sorted = [...MUNICIPALITIES].sort((a, b) => new Intl.Collator('da').compare(a.name, b.name));
  const onEmployees = (event: Event) => {
    const count = parseNumber(value(event), locale);
    view.onEmployees(count === null || count < 0 ? null : Math.trunc(count));
  };
  return html`<div class="facts">
    <p class="sentence">
      ${place}
      <select
        aria-label=${t.municipality}
        class=${state.municipality === null ? 'quiet' : 'filled'}
        @change=${(event: Event) => view.onMunicipality(Number(value(event)) || null)}
      >
        <option value="" ?selected=${state.municipality === null}>${t.anyMunicipality}</option>
        ${sorted.map(
          ({ code, name }) =>
            html`<option value=${code} ?selected=${state.municipality === code} lang="da">${name}</option>`,
        )}
      </select>
      ${count}
      <input
        class="count ${state.employees === null ? 'quiet' : 'filled'}"
        inputmode="numeric"
        maxlength="6"
        autocomplete="off"
        aria-label=${t.employees}
        placeholder=${t.employeesHint}
        .value=${state.employees === null ? '' : String(state.employees)}
        @change=${onEmployees}
      />
      ${kind}
      <select
        aria-label=${t.sector}
        class=${state.sector === null ? 'quiet' : 'filled'}
        @change=${(event: Event) => {
          const chosen = value(event);
          view.onSector(chosen === 'private' || chosen === 'public' ? chosen : null);
        }}
      >
        ${(['', 'private', 'public'] as const).map(
          (option) =>
            html`<option value=${option} ?selected=${(state.sector ?? '') === option}>${t.sectors[option]}</option>`,
        )}
      </select>
      ${end}
    </p>
    <p class="note" lang=${locale}>${t.optional}</p>
  </div>`;
}

/** The button; once there is an answer it follows every change by itself, and the button goes. */
export function renderShow(view: AskView): TemplateResult | typeof nothing {
  if (view.answered) return nothing;
  const ready = view.state.needs.length > 0;
  return html`<div class="actions show">
    <button type="button" class="solid" aria-disabled=${ready ? 'false' : 'true'} @click=${view.onShow}>
      ${view.t.show}
    </button>
    <span class="note">${view.supply}</span>
  </div>`;
}

function renderGroup(
  { t, locale, narrow, state, onToggle }: AskView,
  group: (typeof NEED_GROUPS)[number],
): TemplateResult {
  const needs = NEEDS.filter((need) => need.group === group.id);
  const isChosen = (need: Need) => state.needs.some((chosen) => chosen.id === need.id);
  const buttons = needs.map(
    (need) =>
      html`<button
          type="button"
          class="need"
          aria-pressed=${isChosen(need) ? 'true' : 'false'}
          title=${textIn(need.title, locale)}
          @click=${() => onToggle(need.id)}
        >
          ${textIn(need.short, locale)}</button
        >${' '}`,
  );
  const title = textIn(group.title, locale);
  if (!narrow)
    return html`<div class="group" role="group" aria-label=${title}>
      <p aria-hidden="true"><b>${title}</b></p>
      <p>${buttons}</p>
    </div>`;
  const chosen = needs.filter(isChosen);
  const rest = needs.length - chosen.length;
  return html`<details class="group">
    <summary>
      <b>${title}</b>
      <span
        >${chosen.map((need) => html`<span class="taken">${textIn(need.short, locale)}</span> `)}<span class="note"
          >${chosen.length === 0 ? t.others(rest) : rest > 0 ? t.more(rest) : nothing}</span
        ></span
      >
    </summary>
    <p>${buttons}</p>
  </details>`;
}

const renderGroups = (view: AskView): TemplateResult =>
  html`<div class="groups">${NEED_GROUPS.map((group) => renderGroup(view, group))}</div>`;

/** All needs by group, for whoever would rather point than write. */
export function renderList(view: AskView): TemplateResult {
  const { t } = view;
  return view.answered
    ? html`<details class="list">
        <summary>${t.chooseMore}</summary>
        ${renderGroups(view)}
      </details>`
    : html`<div class="list">
        <p class="label">${t.orChoose}</p>
        ${renderGroups(view)}
      </div>`;
}
