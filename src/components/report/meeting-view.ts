import { html, nothing, type TemplateResult } from 'lit';
import { meetingAgenda, MEETING_POINTS, type AgendaPart } from '../../core/assessment/agenda.js';
import { isWritten, LONGEST_TEXT, type Decision } from '../../core/assessment/decisions.js';
import type { DialoguePoint } from '../../core/model/report.js';
import { citationOf } from '../base/citation.js';
import { formatDate } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { nameInWords } from '../base/name-in-words.js';
import { printAlone } from '../base/print-alone.js';
import type { Beside } from './beside.js';
import { textsFor } from '../base/texts-for.js';
import { da, type MeetingTexts } from './meeting-texts.da.js';
import { en } from './meeting-texts.en.js';
import type { ReportView } from './report-view.js';
import { basisOf, questionFor } from './talk-view.js';
import { themeOf } from './themes.js';

const textsOf = textsFor('meeting', { da, en });

interface Sheet {
  readonly view: ReportView;
  readonly beside: Beside;
  readonly m: MeetingTexts;
}

/** What stands in the three fields of one point. */
function written(fields: Element, dimension: string, before: Decision | undefined): Decision {
  const valueOf = (name: string) =>
    fields.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? '';
  return {
    dimension,
    text: valueOf('text'),
    owner: valueOf('owner'),
    date: valueOf('date'),
    state: before?.state ?? 'open',
  };
}

/** Kept as soon as a field is left, and not before; what is emptied is gone. */
function keep({ beside }: Sheet, dimension: string, { currentTarget }: Event): void {
  const fields = currentTarget instanceof Element ? currentTarget.closest('.fields') : null;
  if (!fields) return;
  const now = written(
    fields,
    dimension,
    beside.notes.decisions.find((one) => one.dimension === dimension),
  );
  void beside.notes.keepDecisions('meeting', (all) => [
    ...all.filter((one) => one.dimension !== dimension),
    ...(isWritten(now) ? [now] : []),
  ]);
}

/** A field on the screen; on paper what was written, or lines to write on. */
function renderField(
  sheet: Sheet,
  point: DialoguePoint,
  name: 'text' | 'owner' | 'date',
  label: string,
): TemplateResult {
  const { view, beside, m } = sheet;
  const value = beside.notes.decisions.find(({ dimension }) => dimension === point.dimension)?.[name] ?? '';
  const shown = name === 'date' && value !== '' ? formatDate(value, view.locale) : value;
  return html`<label class=${`field ${name}`}>
    <span class="label">${label}</span>
    <input
      class="no-print"
      name=${name}
      type=${name === 'date' ? 'date' : 'text'}
      autocomplete="off"
      maxlength=${LONGEST_TEXT}
      aria-label=${m.of(label, themeOf(view, point.dimension))}
      .value=${value}
      @change=${(event: Event) => keep(sheet, point.dimension, event)}
    />
    <span class=${value ? 'paper' : 'paper line'}>${shown}</span>
  </label>`;
}

function renderTalkPart(sheet: Sheet, point: DialoguePoint): TemplateResult {
  const { view, m } = sheet;
  const talk = { ...view, level: view.level + 2 };
  return html`<p class="question">${questionFor(talk, point)}</p>
    <p class="note">${basisOf(talk, point)}</p>
    <div class="fields">
      ${renderField(sheet, point, 'text', m.decision)}${renderField(sheet, point, 'owner', m.owner)}${renderField(sheet, point, 'date', m.date)}
    </div>`;
}

function renderPart(sheet: Sheet, part: AgendaPart, points: readonly DialoguePoint[]): TemplateResult {
  const { m, beside } = sheet;
  const point = part.point === null ? undefined : points[part.point];
  if (part.kind === 'talk') return html`${point ? renderTalkPart(sheet, point) : nothing}`;
  const { title, text } = m.parts[part.kind];
  return html`<p class="question">${title}</p>
    ${text ? html`<p class="note">${text}</p>` : nothing}
    ${
      part.kind === 'back'
        ? html`<ul class="earlier">
          ${beside.notes.agreed.map(({ text: what, owner }) => html`<li>${what}${owner ? ` (${owner})` : ''}</li>`)}
        </ul>`
        : nothing
    }
    ${part.kind === 'decide' ? html`${renderOthers(sheet, points)}${renderLine(m.next)}` : nothing}`;
}

/** What was decided on themes that are no longer among the points, since answers have come in. */
function renderOthers({ beside, m, view }: Sheet, points: readonly DialoguePoint[]) {
  const shown = points.slice(0, MEETING_POINTS).map(({ dimension }) => dimension);
  const others = beside.notes.decisions.filter(({ dimension }) => !shown.includes(dimension));
  if (others.length === 0) return nothing;
  return html`<p class="note">${m.others}</p>
    <ul class="earlier">
      ${others.map(({ dimension, text, owner }) => html`<li>${themeOf(view, dimension)}: ${[text, owner].filter(Boolean).join(', ')}</li>`)}
    </ul>`;
}

/** Only on paper: something to fill in by hand. */
const renderLine = (label: string): TemplateResult =>
  html`<p class="paper by-hand"><span class="label">${label}</span> <span class="line"></span></p>`;

const printSheet = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) printAlone(currentTarget.closest('.fold'));
};

/** A meeting of 45 minutes on one page: when, what to ask, and where to write what was decided. */
export function renderMeeting(view: ReportView, beside: Beside): TemplateResult {
  const { t, locale, level, instrument, report } = view;
  const m = textsOf(view);
  const sheet: Sheet = { view, beside, m };
  const points = view.report.dialoguePoints;
  const agenda = meetingAgenda(points.length, beside.notes.agreed.length > 0);
  return html`<div class="sheet">
    ${headingAt(level + 1, nameInWords(m.title, shownIn(instrument.title, locale)))}
    <p class="note">${m.basis(beside.roundName, t.answers(report.respondents))}</p>
    <p class="note measure no-print">${m.lead} ${m.caution}</p>
    <div class="paper by-hand-row">${renderLine(m.meetingDate)} ${renderLine(m.present)}</div>
    <ol class="agenda">
      ${agenda.map(
        (part) =>
          html`<li>
            <span class="minutes">${m.minutes(part.from, part.to)}</span>
            <div>${renderPart(sheet, part, points)}</div>
          </li>`,
      )}
    </ol>
    <p class="note measure paper">${m.caution}</p>
    <p class="note measure">
      ${t.noNorms}
      ${instrument.citation ? html`${t.citation('')}<cite>${citationOf(instrument, locale)}</cite>` : nothing}
    </p>
    <div class="actions no-print">
      <button type="button" class="solid" @click=${printSheet}>${m.print}</button>
      <span class="note" role="status">${beside.notes.said.meeting}</span>
    </div>
  </div>`;
}
