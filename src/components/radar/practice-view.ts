import { html, nothing, type TemplateResult } from 'lit';
import type { PracticeCard } from '../../core/content/practice.js';
import { textIn } from '../../core/model/text.js';
import { formatDate } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import type { BelowState } from './below.js';
import { competenceName, type SectionView } from './keep-view.js';

export interface PracticeView extends SectionView {
  readonly state: BelowState;
  /** The folded cards are on show; until then they are not painted. */
  readonly isUnfolded: boolean;
  readonly onUnfold: (isUnfolded: boolean) => void;
  readonly onDone: (id: string, isDone: boolean) => void;
  readonly onRate: (id: string, answer: number) => void;
}

/** More cards than this at once are a pile. */
const MOST_OPEN = 3;

/** Competences to practise: what nobody has, then what one alone has; of one's own what is not there yet. */
export function toPractise({ cover }: Pick<SectionView, 'cover'>): readonly string[] {
  if (cover.of === 'self')
    return cover.figures.items.filter(({ carried }) => carried === false).map(({ id }) => id);
  const { items } = cover.figures;
  return (['missing', 'thin'] as const).flatMap((status) =>
    items.filter((item) => item.status === status).map(({ id }) => id),
  );
}

/** Why a card is on top: the competence, and how it stands. */
function renderWhy({ t, locale, instrument, cover }: PracticeView, id: string): TemplateResult {
  const status = cover.of === 'team' ? cover.figures.items.find((item) => item.id === id)?.status : undefined;
  const told = status === 'missing' || status === 'thin' ? t.why[status] : '';
  return html`<p class="note">
    ${competenceName(instrument, id, locale)}${told ? html`: <b>${told}</b>` : nothing}
  </p>`;
}

/** Rating the competence again: one's own response, where it is known which that is; else in the next round. */
function renderRateAgain(view: PracticeView, id: string): TemplateResult | typeof nothing {
  const { t, locale, instrument, state, onRate } = view;
  const item = instrument.items.find((one) => one.id === id);
  if (!item) return nothing;
  const { own } = state;
  if (!own) return html`<p class="note measure">${t.rateNextRound}</p>`;
  const { min, labels } = instrument.scale;
  const before = own.answers[id];
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const chosen = new FormData(event.currentTarget).get('answer');
    if (typeof chosen === 'string') onRate(id, Number(chosen));
  };
  return html`<details>
    <summary>${t.rateAgain}</summary>
    <form class="rate" @submit=${onSubmit}>
      <fieldset>
        <legend>${shownIn(item.text, locale)}</legend>
        ${labels.map(
          (label, point) =>
            html`<label
              ><input type="radio" name="answer" value=${min + point} .checked=${before === min + point} />
              ${shownIn(label, locale)}</label
            >`,
        )}
      </fieldset>
      <button type="submit" class="solid">${t.rateSave}</button>
    </form>
  </details>`;
}

function renderCard(view: PracticeView, card: PracticeCard): TemplateResult {
  const { t, locale, level, cover, state, onDone } = view;
  const done = state.log[card.id];
  const onChange = ({ currentTarget: box }: Event) => {
    if (!(box instanceof HTMLInputElement)) return;
    const isDone = box.checked;
    // It is ticked once that is on disk.
    box.checked = !isDone;
    onDone(card.id, isDone);
  };
  return html`<li class="card">
    ${headingAt(level + 1, shownIn(card.title, locale), { size: 'h3' })} ${renderWhy(view, card.id)}
    <p class="note">${t.minutes(card.minutes)} · ${t.together(textIn(card.with, locale))}</p>
    <ol>
      ${card.steps.map((step) => html`<li>${shownIn(step, locale)}</li>`)}
    </ol>
    <p class="measure"><b>${t.worked}</b> ${shownIn(card.worked, locale)}</p>
    <div>
      <label class="tried"
        ><input type="checkbox" .checked=${done !== undefined} @change=${onChange} />
        ${t.done[cover.of]}${done === undefined ? nothing : html`, ${formatDate(done, locale)}`}</label
      >
    </div>
    ${done === undefined ? nothing : html`<div class="no-print">${renderRateAgain(view, card.id)}</div>`}
  </li>`;
}

/** Short exercises for the exchange zone: first for what is missing or thin, the rest folded. */
export function renderPractice(view: PracticeView): TemplateResult | typeof nothing {
  const { t, level, cover, state, isUnfolded, onUnfold } = view;
  const { cards } = state;
  const onToggle = ({ currentTarget: fold }: Event) => {
    if (fold instanceof HTMLDetailsElement && fold.open !== isUnfolded) onUnfold(fold.open);
  };
  if (cards.length === 0) return nothing;
  const byId = new Map(cards.map((card) => [card.id, card]));
  const wanted = toPractise(view).flatMap((id) => byId.get(id) ?? []);
  const open = wanted.slice(0, MOST_OPEN);
  const rest = [...wanted.slice(MOST_OPEN), ...cards.filter((card) => !wanted.includes(card))];
  return html`<div class="section">
    ${headingAt(level, t.practiceTitle, { size: 'label' })}
    <p class="measure">${open.length > 0 ? t.practice[cover.of] : t.practiceNone[cover.of]}</p>
    ${open.length > 0 ? html`<ul class="cards">${open.map((card) => renderCard(view, card))}</ul>` : nothing}
    <details class="no-print" ?open=${isUnfolded} @toggle=${onToggle}>
      <summary>${t.moreCards(rest.length, open.length > 0)}</summary>
      ${isUnfolded ? html`<ul class="cards">${rest.map((card) => renderCard(view, card))}</ul>` : nothing}
    </details>
  </div>`;
}
