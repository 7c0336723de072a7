import { html, nothing, type TemplateResult } from 'lit';
import { NEEDS, NEED_GROUPS, type Need } from '../../core/content/needs.js';
import { textIn } from '../../core/model/text.js';
import type { AskView } from './ask-view.js';

function renderGroup(
  { t, locale, narrow, asking }: AskView,
  group: (typeof NEED_GROUPS)[number],
): TemplateResult {
  const needs = NEEDS.filter((need) => need.group === group.id);
  const isChosen = (need: Need) => asking.asked.needs.some((chosen) => chosen.id === need.id);
  const buttons = needs.map(
    (need) =>
      html`<button
          type="button"
          class="need"
          aria-pressed=${isChosen(need) ? 'true' : 'false'}
          title=${textIn(need.title, locale)}
          @click=${() => asking.onToggle(need.id)}
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
        >${chosen.map((need) => html`<span class="taken">${textIn(need.short, locale)}</span>${' '}`)}<span class="note"
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
