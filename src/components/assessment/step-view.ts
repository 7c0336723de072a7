import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Item, Respondent } from '../../core/model/assessment.js';
import type { Perspective } from '../../core/model/vocabulary.js';
import type { Storage, StoreStatus } from '../../core/storage/store.js';
import type { loadAssessmentPart } from '../../parts.js';
import { citationOf } from '../base/citation.js';
import { formatTime } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import type { WithOwn } from '../base/own-words.js';
import type { DraftSession } from './draft-session.js';
import type { HandOut } from './hand-out.js';
import type { OnwardPart } from './onward-part.js';
import type { Asked } from './perspective.js';
import type { OwnTempo } from './own-tempo.js';
import { placeOf, type SaveState } from './save-state.js';
import type { AssessmentTexts } from './texts.da.js';
import type { TypedNumbers } from './typed-numbers.js';
import type { TakenRound } from './taken-round.js';
import type { Pace, Stop } from './walk.js';

export type ProfilePart = Awaited<ReturnType<typeof loadAssessmentPart.profile>>;

/** What every step paints from, and what it calls. */
export interface StepView {
  readonly t: AssessmentTexts;
  readonly locale: Locale;
  readonly own: WithOwn;
  /** Heading level of the element. */
  readonly level: number;
  readonly session: DraftSession;
  /** How it should be, where that is asked beside the present. */
  readonly beside: DraftSession | undefined;
  readonly asked: Asked;
  /** The items this person is asked, in order. */
  readonly items: readonly Item[];
  /** The items on show: one, or those of one theme. */
  readonly shown: readonly Item[];
  readonly pace: Pace;
  readonly tempo: OwnTempo | undefined;
  /** Whether an answer leads on by itself. */
  readonly advances: boolean;
  readonly typed: TypedNumbers | undefined;
  readonly storage: Storage;
  /** One shared device: answers live in memory until they are counted. */
  readonly kiosk: boolean;
  readonly status: StoreStatus | undefined;
  /** One's own profile, and what else belongs to the end; loaded when there is something to show. */
  readonly profile: ProfilePart | undefined;
  /** What is not needed for the first statement; it comes while that is read. */
  readonly onward: OnwardPart | undefined;
  readonly handOut: HandOut;
  /** The round that came as a link or a file, and how one is asked for. */
  readonly taken: TakenRound;
  readonly goTo: (stop: Stop) => void;
  readonly move: (by: 1 | -1) => void;
  readonly setPace: (pace: Pace) => void;
  readonly setAdvances: (isOn: boolean) => void;
  readonly onAnswer: (item: Item, answer: Answer | undefined, of: Perspective) => void;
  readonly onNumber: (item: Item, number: number | undefined, typed: string) => void;
  readonly onStep: (item: Item, number: number) => void;
  readonly onTell: (part: Partial<Respondent>) => void;
  readonly onStartOver: () => void;
  readonly onFinish: () => void;
  readonly onPicture: () => void;
  readonly onPrint: () => void;
  /** Makes room for answering anew: by the next person, or by the same one. */
  readonly onAgain: () => void;
}

/** How many of these items are also answered as they should be. */
export function wishesAmong(items: readonly Item[], beside: DraftSession | undefined): number {
  const wished = new Set(beside?.items.map(({ id }) => id));
  return items.filter(({ id }) => wished.has(id)).length;
}

const URGENCY = ['nothing', 'saved', 'saving', 'failed'] as const;

/** Of the present and the desired, the one with more to tell. */
function worst(one: SaveState, other: SaveState): SaveState {
  return URGENCY.indexOf(other.is) > URGENCY.indexOf(one.is) ? other : one;
}

/** The truth about the last answer, in words. */
export function renderSaveState({ t, locale, session, beside, status, storage }: StepView): TemplateResult {
  const save = beside ? worst(session.save, beside.save) : session.save;
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

/** What the instrument is made from, cited in every result. */
export const renderCitation = ({ t, locale, session: { instrument } }: StepView): TemplateResult =>
  html`<p class="note measure">
    ${t.noNorms} ${instrument.citation ? html`${t.citation('')}<cite>${citationOf(instrument, locale)}</cite>` : nothing}
  </p>`;
