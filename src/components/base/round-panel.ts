import { html, nothing, type TemplateResult } from 'lit';
import { turnout, type Turnout } from '../../core/assessment/taking-in.js';
import type { Round } from '../../core/model/assessment.js';
import type { System } from '../../core/model/vocabulary.js';
import type { Stored } from '../../core/storage/store.js';
import { formatDate } from './format.js';
import type { HandInTexts } from './hand-in-texts.da.js';
import { headingAt } from './heading.js';
import { shownIn } from './language.js';
import type { Locale } from './locale.js';
import { inlineMark } from './weave.js';

/** What can be done with a round, in a fold of its own. */
export type Fold = 'none' | 'folded' | TemplateResult;

export interface RoundPanelView {
  readonly t: HandInTexts;
  readonly locale: Locale;
  readonly level: number;
  /** How the round was set up; undefined where nobody has. */
  readonly frame: Round | undefined;
  /** How many have answered, by system. */
  readonly answered: Readonly<Partial<Record<System, number>>>;
  readonly minGroup: number;
  /** Rounds to choose among, with what they are called; empty where the host has chosen. */
  readonly rounds: readonly (Stored<Round> & { readonly name: string })[];
  /** Where the round on show lies; null where what is on show belongs to none. */
  readonly chosen: string | null;
  readonly isClosed: boolean;
  /** A kiosk has counted on this device. */
  readonly hasTally: boolean;
  /** Setting up, or correcting, is not offered here, is folded away, or is on show. */
  readonly setup: Fold;
  /** The same of handing out. */
  readonly out: Fold;
  /** Leads to a new round, where one can be set up beside the one on show. */
  readonly onAnother: (() => void) | undefined;
  readonly onRound: (key: string) => void;
  readonly onSetup: (isOpen: boolean) => void;
  readonly onOut: (isOpen: boolean) => void;
  readonly onReopen: () => void;
  readonly onTally: () => void;
}

/** The round as such: which one, when, who is missing; setting it up, opening it again. */
export function renderRoundPanel(view: RoundPanelView): TemplateResult | typeof nothing {
  const { t, locale, level, frame, setup, isClosed, hasTally, rounds } = view;
  const isEmpty = !frame && setup === 'none' && !isClosed && !hasTally && rounds.length === 0;
  if (isEmpty) return nothing;
  return html`<div class="section round-panel no-print">
    ${headingAt(level, t.panel, { size: 'label' })} ${renderChoice(view)}
    ${
      (frame?.title && rounds.length === 0) || frame?.partnership
        ? html`<p>
          ${frame.title && rounds.length === 0 ? html`<b>${shownIn(frame.title, locale)}</b>` : nothing}
          ${frame.partnership ? html`<span class="quiet"><bdi>${frame.partnership}</bdi></span>` : nothing}
        </p>`
        : nothing
    }
    ${renderPeriod(view)} ${renderTurnout(view)} ${renderReopening(view)}
    ${
      hasTally
        ? html`<p class="note measure">${t.tallyNote}
            <button type="button" class="link" @click=${view.onTally}>${t.tallySave}</button>
          </p>`
        : nothing
    }
    ${setup === 'none' ? nothing : renderFolds(view)}
  </div>`;
}

function renderChoice({ t, rounds, chosen, onRound }: RoundPanelView): unknown {
  if (rounds.length === 0) return nothing;
  const onChange = (event: Event) => onRound((event.target as HTMLSelectElement).value);
  return html`<p>
    <label>
      <span class="label">${t.whichRound}</span>
      <select id="which-round" @change=${onChange}>
        <option value="" ?selected=${chosen === null}>${t.noRound}</option>
        ${rounds.map(
          ({ key, name }) => html`<option value=${key} ?selected=${key === chosen}>${name}</option>`,
        )}
      </select>
    </label>
  </p>`;
}

function renderPeriod({ t, locale, frame }: RoundPanelView): unknown {
  const [opens, closes] = [frame?.opens ?? null, frame?.closes ?? null].map((date) =>
    date === null ? null : formatDate(date, locale),
  );
  if (!opens && !closes) return nothing;
  const words =
    opens && closes
      ? t.period.both(opens, closes)
      : opens
        ? t.period.opens(opens)
        : t.period.closes(closes ?? '');
  return html`<p class="note">${words}</p>`;
}

function turnoutInWords(t: HandInTexts, { answered, expected, missing }: Turnout): string {
  if (expected === null || missing === null) return t.answered(answered);
  return `${t.answeredOf(answered, expected)}, ${t.missing(missing)}`;
}

function renderTurnout({ t, level, frame, answered }: RoundPanelView): unknown {
  if (!frame?.expected && !frame?.systems) return nothing;
  return html`${headingAt(level + 1, t.turnout, { size: 'label' })}
    <ul class="turnout">
      ${turnout(frame, answered).map(
        (one) => html`<li>${inlineMark(one.system)}${t.systems[one.system]}: ${turnoutInWords(t, one)}</li>`,
      )}
    </ul>
    <p class="note">${t.turnoutNote}</p>`;
}

function renderReopening({ t, isClosed, minGroup, onReopen }: RoundPanelView): unknown {
  if (!isClosed) return nothing;
  return html`<p class="note measure">
    <button type="button" class="link" @click=${onReopen}>${t.reopen}</button> ${t.reopenNote(minGroup)}
  </p>`;
}

function renderFold(name: 'setup' | 'out', summary: string, fold: Fold, onToggle: (isOpen: boolean) => void) {
  return html`<details
    class="${name}-fold"
    ?open=${fold !== 'folded'}
    @toggle=${({ target }: Event) => onToggle((target as HTMLDetailsElement).open)}
  >
    <summary id=${name}>${summary}</summary>
    ${typeof fold === 'string' ? nothing : fold}
  </details>`;
}

/** Handing out and correcting are two things: who only wants to hand a round out does not meet its rules. */
function renderFolds({ t, out, setup, onOut, onSetup, onAnother }: RoundPanelView): TemplateResult {
  if (out === 'none') return renderFold('setup', t.setUp, setup, onSetup);
  return html`${renderFold('out', t.handOut, out, onOut)} ${renderFold('setup', t.correct, setup, onSetup)}
  ${
    onAnother
      ? html`<p><button type="button" class="link" @click=${onAnother}>${t.another}</button></p>`
      : nothing
  }`;
}
