import { html, nothing, type TemplateResult } from 'lit';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';
import type { CountTexts } from './count-texts.da.js';
import { inlineMark } from './weave.js';

/**
 * Who has answered: counts, which are not answers and are always given. Where one is below the minimum that is said,
 * since right beside it stands that smaller groups are not shown.
 * @param minGroup 0 where the text beside says it already
 */
export function renderCounts(
  t: CountTexts,
  respondents: number,
  systems: Readonly<Partial<Record<System, number>>>,
  minGroup: number,
): TemplateResult {
  const told = SYSTEMS.reduce((sum, system) => sum + (systems[system] ?? 0), 0);
  const without = told > 0 ? respondents - told : 0;
  const isSmall = [...SYSTEMS.map((system) => systems[system] ?? 0), without].some(
    (count) => count > 0 && count < minGroup,
  );
  return html`${t.answers(respondents)}.
  ${SYSTEMS.filter((system) => systems[system]).map(
    (system, i, { length }) =>
      html`<span class="nowrap"
          >${inlineMark(system)}${t.from(systems[system] ?? 0, t.systemsInside[system])}${
            i < length - 1 || without > 0 ? ',' : '.'
          }</span
        >${' '}`,
  )}${without > 0 ? html`${t.noSystem(without)}.` : nothing}
  ${isSmall ? html`<span class="quiet">${t.countsOnly(minGroup)}</span>` : nothing}`;
}
