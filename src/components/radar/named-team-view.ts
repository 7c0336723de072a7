import { html, nothing, type TemplateResult } from 'lit';
import { namedCoverage, type NamedTeam } from '../../core/assessment/named-team.js';
import type { Instrument } from '../../core/model/assessment.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import { inList } from '../base/numbers.js';
import type { BelowTexts } from './below-texts.da.js';
import { competenceName } from './keep-view.js';

export interface NamedTeamView {
  readonly t: BelowTexts;
  readonly locale: Locale;
  readonly level: number;
  /** Id of the title, which focus may go to. */
  readonly titleId: string;
  readonly instrument: Instrument;
  readonly team: NamedTeam;
  readonly minGroup: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Who carries what, with names: only once every one of the team has said yes on their own response. */
function renderWhoCarries({
  t,
  locale,
  level,
  instrument,
  team,
}: NamedTeamView): TemplateResult | typeof nothing {
  const competences = namedCoverage(instrument, team);
  if (!competences) return nothing;
  const line = (words: string, names: readonly string[]) =>
    names.length > 0 ? html`<p class="note">${words}: ${inList(names, locale)}</p>` : nothing;
  return html`<div class="dots named">
    ${instrument.dimensions.map((dimension) => {
      const own = competences.filter(
        ({ id }) => instrument.items.find((item) => item.id === id)?.dimension === dimension.id,
      );
      return html`<div class="function-head">${headingAt(level + 1, shownIn(dimension.title, locale), { size: 'label' })}</div>
        <ul>
          ${own.map(
            ({ id, carried, notYet, unanswered }) =>
              html`<li class="named-row">
                <p>${competenceName(instrument, id, locale)}</p>
                <div>
                  <p><b>${carried.length > 0 ? inList(carried, locale) : t.nobodyYet}</b></p>
                  ${carried.length + unanswered.length > 0 ? line(t.notYet, notYet) : nothing}
${line(t.unanswered, unanswered)}
                </div>
              </li>`,
          )}
        </ul>`;
    })}
  </div>`;
}

/** A small team on its way to looking together, or looking. */
export function renderNamedTeam(view: NamedTeamView): TemplateResult {
  const { t, level, titleId, team, minGroup, isOpen, onOpen, locale } = view;
  const names = inList(
    team.open.map(({ respondent }) => respondent.name?.trim() ?? ''),
    locale,
  );
  const title = (text: string) => headingAt(level, text, { size: 'h2', id: titleId });
  const isReady = team.others === 0;
  if (isReady && isOpen)
    return html`${title(t.namedTitle)}
      <p class="measure grounds">${t.namedText(names)} <span class="quiet">${t.namedNote}</span></p>
      ${renderWhoCarries(view)}
      <div class="actions no-print">
        <button type="button" class="link" @click=${() => onOpen(false)}>${t.namedHide}</button>
      </div>`;
  return html`<div class="state">
    ${title(isReady ? t.namedReadyTitle : t.namedWaitTitle(team.others))}
    <p class="measure">${t.namedWho(names, team.open.length)} ${isReady ? nothing : t.namedOthers(team.others)}</p>
    <p class="measure">${t.namedWhy(minGroup)}</p>
    ${
      isReady
        ? html`<div class="actions">
            <button type="button" class="solid" @click=${() => onOpen(true)}>${t.namedShow}</button>
          </div>`
        : nothing
    }
  </div>`;
}
