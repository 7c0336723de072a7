import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Item, Respondent } from '../../core/model/assessment.js';
import type { Storage, StoreStatus } from '../../core/storage/store.js';
import type { loadPart } from '../../parts.js';
import { citationOf } from '../base/citation.js';
import { formatTime } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import type { Locale } from '../base/locale.js';
import type { DraftSession } from './draft-session.js';
import type { HandOut } from './hand-out.js';
import { placeOf } from './save-state.js';
import type { AssessmentTexts } from './texts.da.js';
import type { TypedNumbers } from './typed-numbers.js';
import type { TakenRound } from './taken-round.js';
import type { Pace, Stop } from './walk.js';

export type ProfilePart = Awaited<ReturnType<typeof loadPart.profile>>;

/** What every step paints from, and what it calls. */
export interface StepView {
  readonly t: AssessmentTexts;
  readonly locale: Locale;
  /** Heading level of the element. */
  readonly level: number;
  readonly session: DraftSession;
  /** The items this person is asked, in order. */
  readonly items: readonly Item[];
  /** The items on show: one, or those of one theme. */
  readonly shown: readonly Item[];
  readonly pace: Pace;
  readonly typed: TypedNumbers;
  readonly storage: Storage;
  /** One shared device: answers live in memory until they are counted. */
  readonly kiosk: boolean;
  readonly status: StoreStatus | undefined;
  /** One's own profile, and what else is not needed to begin; loaded when there is something to show. */
  readonly profile: ProfilePart | undefined;
  readonly handOut: HandOut;
  /** The round that came as a link or a file, and how one is asked for. */
  readonly taken: TakenRound;
  readonly goTo: (stop: Stop) => void;
  readonly move: (by: 1 | -1) => void;
  readonly setPace: (pace: Pace) => void;
  readonly onAnswer: (item: Item, answer: Answer | undefined) => void;
  readonly onNumber: (item: Item, number: number | undefined, typed: string) => void;
  readonly onTell: (part: Partial<Respondent>) => void;
  readonly onStartOver: () => void;
  readonly onFinish: () => void;
  readonly onPicture: () => void;
  readonly onPrint: () => void;
  /** Makes room for answering anew: by the next person, or by the same one. */
  readonly onAgain: () => void;
}

/** A statement takes a practised reader about this long, a number to be looked up twice as long. */
const SECONDS = { rating: 18, choice: 18, count: 35, text: 60, position: 30 };

/** How long these items take, in whole minutes. */
export const minutesFor = (items: readonly Item[]): number =>
  Math.max(1, Math.round(items.reduce((sum, { kind }) => sum + SECONDS[kind], 0) / 60));

/** The truth about the last answer, in words. */
export function renderSaveState({ t, locale, session: { save }, status, storage }: StepView): TemplateResult {
  if (save.is === 'nothing') return html``;
  if (save.is === 'failed') return html`<b class="note">${t.notSaved}</b>`;
  const where = placeOf(status, storage);
  // What does not outlive the page is not saved.
  if (where === 'none') return html`<b class="note">${t.remembered}</b>`;
  if (save.is === 'saving') return html`<span class="note">${t.saving}</span>`;
  return html`<span class="note"
    ><b>${t.saved(formatTime(save.at, locale))}</b> ${t.savedWhere[where]}</span
  >`;
}

/** That the last answer is kept, in a sentence to be spoken. */
export function savedInWords(t: AssessmentTexts, status: StoreStatus | undefined, storage: Storage): string {
  const where = placeOf(status, storage);
  return where === 'none' ? `${t.remembered}.` : t.savedNow(t.savedWhere[where]);
}

/** What stands in the way of saving, what is safe, and what to do. */
export function renderTroubles(view: StepView): TemplateResult | typeof nothing {
  const { t, level, session, status, handOut, profile } = view;
  const { save } = session;
  if (session.conflict) return profile?.renderConflict(view) ?? nothing;
  if (save.is === 'failed')
    return html`<div class="error" role="alert">
      ${headingAt(level + 1, t.notSavedTitle)}
      <p>${t.failure[save.failure] ?? t.failure.failed} ${t.stillHere}</p>
      <div class="actions">
        ${
          // On a shared device a file would be a single record, lying there for the next person.
          view.kiosk
            ? nothing
            : html`<button type="button" class="solid" @click=${() => void handOut.download(session.response)}>${t.download}</button>`
        }
        <button type="button" class="link" @click=${() => void session.retry()}>${t.retry}</button>
      </div>
    </div>`;
  const reason = status?.reason;
  if (reason === 'deleted')
    return html`<p class="note memory"><b>${t.memory.titleDeleted}.</b> ${t.memory.deleted}</p>`;
  return reason
    ? html`<p class="note memory">
        <b>${t.memory.title}.</b> ${t.memory[reason] ?? t.memory.failed} ${t.stillHere}
      </p>`
    : nothing;
}

/** What the instrument is made from, cited in every result. */
export const renderCitation = ({ t, locale, session: { instrument } }: StepView): TemplateResult =>
  html`<p class="note measure">
    ${t.noNorms} ${instrument.citation ? html`${t.citation('')}<cite>${citationOf(instrument, locale)}</cite>` : nothing}
  </p>`;
