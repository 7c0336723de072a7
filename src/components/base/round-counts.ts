import { html, nothing, type TemplateResult } from 'lit';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';
import type { CountTexts } from './count-texts.da.js';
import { inlineMark } from './weave.js';

/** Who has answered: counts, which are not answers. */
export function renderCounts(
  t: CountTexts,
  respondents: number,
  systems: Readonly<Partial<Record<System, number>>>,
): TemplateResult {
  const told = SYSTEMS.reduce((sum, system) => sum + (systems[system] ?? 0), 0);
  return html`${t.answers(respondents)}.
  ${SYSTEMS.filter((system) => systems[system]).map(
    (system, i) =>
      html`${i > 0 ? ', ' : nothing}<span class="nowrap"
          >${inlineMark(system)}${t.from(systems[system] ?? 0, t.systemsInside[system])}</span
        >`,
  )}${told > 0 && told < respondents ? html`, ${t.noSystem(respondents - told)}` : nothing}${told > 0 ? '.' : nothing}`;
}
