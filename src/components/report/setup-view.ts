import { html, nothing, type TemplateResult } from 'lit';
import type { Shortfall } from '../../core/assessment/reach.js';
import type { Instrument, Round } from '../../core/model/assessment.js';
import { MIN_GROUP, ROLES, SYSTEMS, type System } from '../../core/model/vocabulary.js';
import type { AnswerPage } from '../base/answer-page.js';
import type { Locale } from '../base/locale.js';
import { inlineMark } from '../base/weave.js';
import type { Field, Filled } from './setup-form.js';
import { renderSheets, renderShortfalls } from './setup-choices.js';
import type { SetupTexts } from './setup-texts.da.js';

export interface SetupView {
  readonly t: SetupTexts;
  readonly locale: Locale;
  /** Questionnaires to choose among, the host's own first. */
  readonly sheets: readonly Instrument[];
  /** The one that is chosen. */
  readonly instrument: Instrument;
  /** None of the questionnaires on this page, which is where people are to answer, takes a round of that one. */
  readonly isHeldElsewhere: boolean;
  /** The round as it is set up; undefined for a new one. */
  readonly round: Round | undefined;
  readonly page: AnswerPage;
  /** What can never be shown of those who are expected. */
  readonly shortfalls: readonly Shortfall[];
  /** The smallest group that these are told for. */
  readonly minGroup: number;
  readonly faults: Filled['faults'];
  /** It has been closed, and figures rest on its rules. */
  readonly isFrozen: boolean;
  /** What came of saving. */
  readonly told: string;
  readonly onInput: (data: FormData) => void;
  readonly onSheet: (id: string) => void;
  readonly onSubmit: (data: FormData) => void;
}

/** Id of a field, which focus goes to when it is filled in wrongly. */
export const fieldId = (field: Field): string => `setup-${field}`;

function renderFault({ t, faults }: SetupView, field: Field): TemplateResult | typeof nothing {
  const fault = faults[field];
  return fault ? html`<p class="fault" id=${`${fieldId(field)}-fault`}>${t[fault]}</p>` : nothing;
}

const faultOf = ({ faults }: SetupView, field: Field): string | typeof nothing =>
  faults[field] ? `${fieldId(field)}-fault` : nothing;

function renderText(
  view: SetupView,
  field: 'title' | 'partnership' | 'collector' | 'page',
  value: string,
  note = '',
): TemplateResult {
  const id = fieldId(field);
  const described = [note ? `${id}-note` : '', view.faults[field] ? `${id}-fault` : '']
    .filter(Boolean)
    .join(' ');
  return html`<div class="field">
    <label class="label" for=${id}>${view.t[field]}</label>
    ${note ? html`<p class="note" id=${`${id}-note`}>${note}</p>` : nothing} ${renderFault(view, field)}
    <input
      id=${id}
      name=${field}
      type=${field === 'page' ? 'url' : 'text'}
      autocomplete="off"
      aria-invalid=${view.faults[field] ? 'true' : nothing}
      aria-describedby=${described || nothing}
      ?required=${field === 'title'}
      .value=${value}
    />
  </div>`;
}

function renderSystem(view: SetupView, system: System): TemplateResult {
  const { t, round } = view;
  const field = `expected-${system}` as const;
  return html`<div class="taking-part">
    <label
      ><input
        type="checkbox"
        name="system"
        value=${system}
        id=${system === SYSTEMS[0] ? fieldId('systems') : nothing}
        .checked=${round?.systems?.includes(system) ?? true}
      /><span>${inlineMark(system)}${t.system[system]}</span></label
    >
    <span class="expected">
      <label class="note" for=${fieldId(field)}>${t.expected}</label>
      <input
        id=${fieldId(field)}
        name=${field}
        inputmode="numeric"
        autocomplete="off"
        size="4"
        aria-invalid=${view.faults[field] ? 'true' : nothing}
        aria-describedby=${faultOf(view, field)}
        aria-label=${t.expectedOf(t.system[system])}
        .value=${round?.expected?.[system]?.toString() ?? ''}
      />
    </span>
    ${renderFault(view, field)}
  </div>`;
}

function renderWho(view: SetupView): TemplateResult {
  const { t, round } = view;
  return html`<fieldset>
      <legend class="label">${t.systems}</legend>
      <p class="note measure">${t.systemsNote}</p>
      ${renderFault(view, 'systems')} ${SYSTEMS.map((system) => renderSystem(view, system))}
    </fieldset>
    <fieldset>
      <legend class="label">${t.roles}</legend>
      ${renderFault(view, 'roles')}
      <div class="choices">
        ${ROLES.map(
          (role, at) =>
            html`<label
              ><input
                type="checkbox"
                name="role"
                value=${role}
                id=${at === 0 ? fieldId('roles') : nothing}
                .checked=${round?.roles?.includes(role) ?? true}
              /><span>${t.role[role]}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
}

function renderWhen(view: SetupView): TemplateResult {
  const { t, round } = view;
  return html`<fieldset>
    <legend class="label">${t.period}</legend>
    ${renderFault(view, 'closes')}
    <div class="choices">
      <label><span class="note">${t.opens}</span><input type="date" name="opens" .value=${round?.opens ?? ''} /></label>
      <label
        ><span class="note">${t.closes}</span
        ><input
          type="date"
          name="closes"
          id=${fieldId('closes')}
          aria-invalid=${view.faults.closes ? 'true' : nothing}
          aria-describedby=${faultOf(view, 'closes')}
          .value=${round?.closes ?? ''}
      /></label>
    </div>
  </fieldset>`;
}

function renderPair(
  name: 'split' | 'names',
  legend: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
): TemplateResult {
  return html`<fieldset class="pair">
    <legend class="note">${legend}</legend>
    <div class="choices">
      ${options.map(
        ([value, words]) =>
          html`<label
            ><input type="radio" name=${name} value=${value} .checked=${value === chosen} /><span>${words}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function renderRules(view: SetupView): TemplateResult {
  const { t, round, isFrozen } = view;
  const id = fieldId('minGroup');
  const described = isFrozen ? nothing : `${id}-note${view.faults.minGroup ? ` ${id}-fault` : ''}`;
  return html`<fieldset ?disabled=${isFrozen}>
    <legend class="label">${t.rules}</legend>
    ${isFrozen ? html`<p class="note measure">${t.rulesFrozen}</p>` : nothing}
    <div class="field">
      <label class="note" for=${id}>${t.minGroup}</label> ${renderFault(view, 'minGroup')}
      <input
        id=${id}
        name="minGroup"
        inputmode="numeric"
        autocomplete="off"
        size="4"
        aria-invalid=${view.faults.minGroup ? 'true' : nothing}
        aria-describedby=${described}
        .value=${String(round?.minGroup ?? MIN_GROUP)}
      />
      <span class="note" id=${`${id}-note`}>${t.minGroupNote}</span>
    </div>
    ${renderPair(
      'split',
      t.split,
      [
        ['system', t.bySystem],
        ['role', t.byRole],
      ],
      round?.split ?? 'system',
    )}
    ${renderPair(
      'names',
      t.names,
      [
        ['without', t.withoutNames],
        ['with', t.withNames],
      ],
      round?.names ? 'with' : 'without',
    )}
    <p class="note measure">${t.namesNote}</p>
    <div class="choices">
      <label
        ><input
          type="checkbox"
          name="kiosk"
          aria-describedby="setup-kiosk-note"
          .checked=${round?.mode === 'kiosk'}
        /><span>${t.kiosk}</span></label
      >
    </div>
    <p class="note measure" id="setup-kiosk-note">${t.kioskNote}</p>
  </fieldset>`;
}

/** The form in which a round is set up or changed. */
export function renderSetupForm(view: SetupView): TemplateResult {
  const { t, round, page, told, onInput, onSubmit } = view;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget as HTMLFormElement));
  };
  const input = (event: Event) => onInput(new FormData(event.currentTarget as HTMLFormElement));
  return html`<form class="setup" novalidate @submit=${submit} @input=${input} @change=${input}>
    ${round ? nothing : html`<p class="note measure">${t.intro}</p>`} ${renderSheets(view)}
    ${renderText(view, 'title', round?.title?.da ?? '', t.titleNote)}
    ${renderText(view, 'partnership', round?.partnership ?? '')}
    ${renderText(view, 'collector', round?.collector ?? '', t.collectorNote)} ${renderWho(view)} ${renderWhen(view)}
    ${renderRules(view)} ${renderShortfalls(view)}
    ${round ? nothing : renderText(view, 'page', page.address, `${t.pageFrom[page.from]} ${t.pageNote}`)}
    <div class="actions">
      <button type="submit" class="solid">${round ? t.save : t.create}</button>
    </div>
    <p role="status">${told}</p>
  </form>`;
}
