import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Instrument } from '../../core/model/assessment.js';
import { renderConfirm } from './confirm.js';
import { headingAt } from './heading.js';
import { shownIn } from './language.js';
import { nameInWords } from './name-in-words.js';
import { renderCounts } from './round-counts.js';
import { headsOf, type Heads } from './round-heads.js';
import type { RoundController } from './round-controller.js';
import type { RoundKind } from './round-texts.da.js';
import { roundTexts } from './round-texts.js';
import type { Speaker } from './texts-for.js';
import { threadAt, WIDE } from './weave.js';

/** Id of the dialog that asks before a round is closed. */
export const CLOSE_ROUND = 'close-round';

export interface RoundView extends Speaker {
  readonly level: number;
  readonly kind: RoundKind;
  /** Id of the heading, which focus goes to when what held it is gone. */
  readonly titleId: string;
  readonly instrument: Instrument;
  readonly round: Pick<RoundController, 'publication' | 'data' | 'minGroup' | 'isPublishingFailed'>;
  /** What is said while figures are on their way. */
  readonly wait: string;
  /** Asks whether to close. */
  readonly onClose: () => void;
  /** Closes, or takes in what waits. */
  readonly onPublish: () => void;
}

const title = ({ level, titleId }: RoundView, text: unknown): TemplateResult =>
  headingAt(level, text, { size: 'h2', id: titleId });

const renderNotPublished = (view: RoundView): TemplateResult | typeof nothing =>
  view.round.isPublishingFailed ? html`<p role="alert">${roundTexts(view).notPublished}</p>` : nothing;

/** As many threads as are needed, those that are there with a knot. */
const renderThreads = (there: number, needed: number): TemplateResult => html`<div class="threads">
  <svg class="cloth" aria-hidden="true">
    ${Array.from({ length: Math.max(there, needed) }, (_, i) => {
      const x = `${threadAt(WIDE, i)}em`;
      return svg`<line class=${i < there ? 'there' : 'lacking'} x1=${x} x2=${x} y1="0" y2="100%"></line>
        ${i < there ? svg`<circle class="knot" cx=${x} cy="100%" r="0.14em"></circle>` : nothing}`;
    })}
  </svg>
</div>`;

/** Those whom a state tells of: of a closed round those whose figures are published. */
const headsIn = ({ round: { publication, data } }: RoundView): Heads =>
  headsOf(publication.status === 'closed' ? publication.published : data);

/** @param told the least number whose answers are shown, where the text beside does not say it */
const renderWho = (view: RoundView, { people, systems }: Heads, told = 0): TemplateResult =>
  renderCounts(roundTexts(view), people, systems, told);

/** What has come in since a round was closed, and whether it may be taken in. */
export function renderWaiting(view: RoundView): TemplateResult | typeof nothing {
  const t = roundTexts(view);
  const { publication, minGroup } = view.round;
  if (publication.waiting === 0) return nothing;
  return html`<p class="note measure">
      ${t.waiting(publication.waiting)} ${t.waitingWhy(minGroup)}
      ${
        publication.mayTakeIn
          ? html`<button type="button" class="link" @click=${view.onPublish}>${t.takeIn}</button>`
          : nothing
      }
    </p>
    ${renderNotPublished(view)}`;
}

function renderWithdrawn(view: RoundView): TemplateResult {
  const t = roundTexts(view);
  const { publication, minGroup } = view.round;
  const why = publication.isBesideNames
    ? t.besideNames(minGroup)
    : publication.isCountLost
      ? t.countLost
      : t.withdrawnText(view.kind, minGroup);
  return html`<div class="state">
    ${title(view, publication.isBesideNames ? t.besideNamesTitle : t.withdrawnTitle)}
    <p class="measure">${why}</p>
    ${publication.waiting > 0 ? html`<p class="note measure">${t.waiting(publication.waiting)}</p>` : nothing}
    ${
      publication.mayTakeIn
        ? html`<div class="actions">
          <button type="button" class="solid" @click=${view.onPublish}>${t.showAgain(view.kind)}</button>
        </div>`
        : nothing
    }
    ${renderNotPublished(view)}
  </div>`;
}

function renderOpen(view: RoundView): TemplateResult {
  const t = roundTexts(view);
  const { minGroup } = view.round;
  const heads = headsIn(view);
  return html`<div class="state">
    ${title(view, t.openTitle)}
    <p class="measure">${renderWho(view, heads, minGroup)}</p>
    <p class="measure">${t.openText}</p>
    <div class="actions">
      <button type="button" class="solid" @click=${view.onClose}>${t.close(view.kind)}</button>
    </div>
    ${renderNotPublished(view)}
    ${renderConfirm({
      id: CLOSE_ROUND,
      level: view.level + 1,
      title: t.closeTitle,
      text: t.closeText(heads.people, minGroup),
      yes: t.closeYes,
      no: t.closeNo,
      onYes: view.onPublish,
    })}
  </div>`;
}

/** What stands where a round's figures may not be shown yet, or are on their way. */
export function renderRoundState(view: RoundView): TemplateResult {
  const t = roundTexts(view);
  const { publication, minGroup } = view.round;
  const heads = headsIn(view);
  if (publication.status === 'withdrawn') return renderWithdrawn(view);
  const isClosed = publication.status === 'closed';
  const count = heads.people;
  const name = nameInWords(t.title[view.kind], shownIn(view.instrument.title, view.locale));
  if (count === 0)
    return html`<div class="state">
      ${title(view, name)}
      <p><b>${t.empty}.</b></p>
      <p class="measure">${t.emptyText(view.kind, minGroup)}</p>
    </div>`;
  if (count < minGroup)
    return html`<div class="state">
      ${title(view, t.fewTitle(view.kind, minGroup - count))} ${renderThreads(count, minGroup)}
      <p class="measure">${t.fewText(count, minGroup)}</p>
      <p class="note">${renderWho(view, heads)}</p>
      ${isClosed ? renderWaiting(view) : nothing}
    </div>`;
  if (!isClosed) return renderOpen(view);
  return html`<div class="state">
    ${title(view, name)}
    <p class="note" role="status">${view.wait}</p>
  </div>`;
}
