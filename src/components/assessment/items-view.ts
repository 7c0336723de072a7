import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Item } from '../../core/model/assessment.js';
import type { Perspective } from '../../core/model/vocabulary.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import type { DraftSession } from './draft-session.js';
import { claimText, renderAnswers, type ItemView } from './item-view.js';
import { statementIn } from './perspective.js';
import { byTheme, renderStitches } from './progress-view.js';
import { renderSaveState, wishesAmong, type StepView } from './step-view.js';
import { minutesFor } from './tempo.js';
import { claimId, GOES_ON } from './walk.js';

/** Id of what says where one is: read with what one comes to. */
const PLACE = 'place';

function itemView(
  view: StepView,
  item: Item,
  session: DraftSession,
  perspective: Perspective,
  legend: unknown,
): ItemView {
  const { t, locale, own, typed, onward, pace, advances, onAnswer, onNumber, onStep } = view;
  return {
    t,
    locale,
    own,
    instrument: session.instrument,
    item,
    answer: session.response.answers[item.id],
    perspective,
    legend,
    describedBy: pace === 'item' && advances && item.kind !== 'count' ? GOES_ON : undefined,
    typedNumber: typed?.of(item),
    onward,
    onAnswer,
    onNumber,
    onStep,
  };
}

/** How it is, and below that how it should be. */
function renderBoth(view: StepView, item: Item, beside: DraftSession): TemplateResult {
  const { t, locale, session, asked, onward } = view;
  if (!onward) return html`<p class="note">${t.loading}</p>`;
  const { now, wish } = onward.legendsOf(statementIn(item, asked.view, locale), view);
  return html`<p class="label time" aria-hidden="true">${onward.nowLabel(view)}</p>
    ${renderAnswers(itemView(view, item, session, asked.view, now))}
    ${onward.renderWish(itemView(view, item, beside, 'desired', wish))}`;
}

function renderItem(view: StepView, item: Item, isOnly: boolean): TemplateResult {
  const { locale, level, session, beside, asked, items, onward } = view;
  const { view: perspective } = asked;
  const isNewTheme = items[items.indexOf(item) - 1]?.dimension !== item.dimension;
  const text = claimText({ item, perspective, locale });
  const lead = onward?.leadOf(view);
  const isBoth = beside?.items.some(({ id }) => id === item.id);
  return html`${lead ? html`<p class="lead" id=${isOnly ? 'lead' : nothing}>${lead}</p>` : nothing}
  ${headingAt(isOnly ? level : level + 1, text, {
    size: 'claim',
    id: isOnly ? 'here' : claimId(item),
    ...(isOnly
      ? { describedBy: [lead && 'lead', isNewTheme && 'theme', PLACE].filter(Boolean).join(' ') }
      : {}),
  })}
  ${item.help && perspective !== 'other' ? html`<p class="note example">${shownIn(item.help, locale)}</p>` : nothing}
  ${beside && isBoth ? renderBoth(view, item, beside) : renderAnswers(itemView(view, item, session, perspective, text))}`;
}

/**
 * All that one statement of several is painted from: while it stays, an answer to another paints nothing here. Each language
 * has texts, and each perspective a session, of its own.
 */
function paintedFrom(view: StepView, item: Item): unknown[] {
  const { t, level, session, beside, typed, onward } = view;
  const answer = session.response.answers[item.id];
  return [item, t, level, session, onward, answer, beside?.response, typed?.of(item)];
}

/** One calm statement, or one theme; never a matrix. */
export function renderItems(view: StepView): TemplateResult {
  const { t, locale, level, session, beside, items, shown, pace, tempo, onward, goTo, move } = view;
  const [first] = shown;
  if (!first) return html`<p>${t.nothingToAsk}</p>`;
  const at = items.indexOf(first);
  const dimension = session.instrument.dimensions.find(({ id }) => id === first.dimension);
  const themes = byTheme(items);
  const theme = themes.findIndex((group) => group.includes(first)) + 1;
  const title = html`<span class="quiet">${t.themeOf(theme, themes.length)}</span>${dimension ? shownIn(dimension.title, locale) : nothing}`;
  const isLast = shown.at(-1) === items.at(-1);
  const left = items.slice(at).filter(({ id }) => !(id in session.response.answers) || id === first.id);
  const wishes = wishesAmong(left, beside);
  // What one comes to is a new heading, so that focus moving there is read aloud.
  return html`<div class="top">
      ${
        pace === 'item'
          ? html`<p class="label" id="theme">${title}</p>`
          : keyed(first.dimension, headingAt(level, title, { size: 'label', id: 'here', describedBy: PLACE }))
      }
      <p class="note">
        <span id=${PLACE}>${t.count(at + 1, items.length)}</span>,
        ${t.minutesLeft(tempo?.minutesLeft(left, wishes) ?? minutesFor(left, wishes))}
      </p>
    </div>
    ${renderStitches(
      items,
      session.response.answers,
      shown.map(({ id }) => id),
      t.progress(at + 1, items.length, session.answered),
    )}
    ${onward?.renderTroubles(view) ?? nothing}
    ${
      pace === 'item'
        ? keyed(first.id, renderItem(view, first, true))
        : html`<ul class="claims">
          ${shown.map((item) => html`<li>${guard(paintedFrom(view, item), () => renderItem(view, item, false))}</li>`)}
        </ul>`
    }
    <div class="bar">
      <span class="actions">
        <button type="button" class="solid" @click=${() => move(1)}>${isLast ? t.toReview : t.next}</button>
        <button type="button" class="link" @click=${() => move(-1)}>${t.back}</button>
        <button type="button" class="link" @click=${() => goTo({ step: 'review' })}>${t.overview}</button>
      </span>
      ${renderSaveState(view)}
    </div>
    ${onward?.renderFoot(view, first) ?? nothing}`;
}
