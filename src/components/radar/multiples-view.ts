import { html, nothing, type TemplateResult } from 'lit';
import { radarGeometry } from '../../core/radar/geometry.js';
import type { Locale } from '../base/locale.js';
import { groupMark } from '../base/round-marks.js';
import type { RadarTexts } from './body-texts.da.js';
import { onlyOf, shownSystems, toSeries, type FunctionCover } from './cover.js';
import { inItsLanguage } from './cover-views.js';
import { MULTIPLE, renderFans } from './radar-drawing.js';
import { ringsOf } from './radar-figure.js';

/** Everybody's radar and each shown system's, small and on one scale, so that they can be compared at a glance. */
export function renderMultiples(
  t: RadarTexts,
  locale: Locale,
  functions: readonly FunctionCover[],
  renderKey: () => TemplateResult,
): TemplateResult {
  const largest = Math.max(
    0,
    ...functions.flatMap(({ competences }) => competences.map(({ total }) => total ?? 0)),
  );
  const measures = MULTIPLE;
  const groups = [null, ...shownSystems(functions)];
  const first = radarGeometry(toSeries(functions), measures.size, largest);
  return html`<ul class="multiples">
      ${groups.map((system) => {
        const own = system === null ? functions : onlyOf(functions, system);
        const all = own.flatMap(({ competences }) => competences);
        const covered = all.filter(({ total }) => (total ?? 0) > 0).length;
        const hidden = all.filter(({ total }) => total === null).length;
        const geometry = radarGeometry(toSeries(own), measures.size, largest);
        const name = system === null ? t.everybody : t.systems[system];
        return html`<li>
          <p class="label">${system === null ? nothing : groupMark(system)}${name}</p>
          ${renderFans({ t, functions: own, geometry, measures, numbered: true, counted: false, label: `${name}. ${t.figure}`, current: 0 })}
          <p class="note">${t.multiple(covered, all.length)} ${hidden > 0 ? t.multipleHidden(hidden) : nothing}</p>
          <ul class="unseen">
            ${all.map((one) => html`<li>${inItsLanguage(one)}: ${one.total ?? t.notShown}</li>`)}
          </ul>
        </li>`;
      })}
    </ul>
    ${groups.length === 1 ? html`<p class="note">${t.onlyAll}</p>` : nothing}
    <p class="note legend">
      <span>${t.legendMultiples(ringsOf(first, locale))}</span>
    </p>
    ${renderKey()}`;
}
