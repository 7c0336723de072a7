import { html, type TemplateResult } from 'lit';
import { radarGeometry, type RadarGeometry } from '../../core/radar/geometry.js';
import type { Locale } from '../base/locale.js';
import { inList } from '../base/numbers.js';
import type { RadarTexts } from './body-texts.da.js';
import { toSeries, type FunctionCover } from './cover.js';
import { NAMED, NUMBERED, renderFans } from './radar-drawing.js';

/** What the arcs count, in words. */
export const ringsOf = ({ rings }: RadarGeometry, locale: Locale): string =>
  inList(
    rings.map(({ value }) => String(value)),
    locale,
  );

/** The radar, and what its marks and arcs mean. */
export function renderRadarFigure(
  t: RadarTexts,
  locale: Locale,
  functions: readonly FunctionCover[],
  { numbered, isOwn, current }: { numbered: boolean; isOwn: boolean; current: number },
): TemplateResult {
  const measures = numbered ? NUMBERED : NAMED;
  const geometry = radarGeometry(toSeries(functions), measures.size);
  const rings = ringsOf(geometry, locale);
  const label = isOwn ? t.ownFigure : t.figure;
  return html`${renderFans({ t, functions, geometry, measures, numbered, counted: !isOwn, label, current })}
    <p class="note legend">
      <span>${isOwn ? t.legendOwn : geometry.crowded ? t.legendBars(rings) : t.legend(rings)}</span>
      <span>${t.order}</span>
    </p>`;
}
