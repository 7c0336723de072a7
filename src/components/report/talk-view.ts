import { html, nothing, type TemplateResult } from 'lit';
import type { DialoguePoint } from '../../core/model/report.js';
import type { Reading, System } from '../../core/model/vocabulary.js';
import { formatMean } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import type { ReportTexts } from './body-texts.da.js';
import { linesOf } from './distribution-view.js';
import { insideOf, shownTheme, type Told } from './themes.js';

export interface TalkView extends Told {
  readonly t: ReportTexts;
  /** Level of the section's heading. */
  readonly level: number;
}

/** The question that a point is put as; where several are read alike, each is put in its own words. */
export function questionFor(view: TalkView, point: DialoguePoint): string {
  const { t } = view;
  const theme = insideOf(view, point.dimension);
  const systemName = (id: string | null): string => t.systemsInside[id as System] ?? id ?? '';
  const form = formOf(point);
  const alike = view.report.dialoguePoints.filter((other) => formOf(other) === form);
  const forms = t.questions[form];
  const put = forms[Math.max(0, alike.indexOf(point)) % forms.length];
  return put?.(theme, systemName(point.highest), systemName(point.lowest)) ?? '';
}

/** Where systems differ but may not be told apart, the difference is everybody's. */
function formOf({ reading, highest, lowest }: DialoguePoint): Reading {
  return reading === 'between-systems' && (highest === null || lowest === null) ? 'within-system' : reading;
}

/** The themes and means that a question rests on. */
export function basisOf(view: TalkView, point: DialoguePoint): TemplateResult {
  const { t, locale, report } = view;
  const row = report.dimensions.find(({ id }) => id === point.dimension);
  const means = (row ? linesOf(row) : []).map(
    ({ system, figures }) =>
      `${system === null ? t.all : t.systems[system]} ${formatMean(figures.mean, locale)}`,
  );
  return html`${shownTheme(view, point.dimension)}: ${means.join(', ')}`;
}

/** The points to talk about, as questions. */
export function renderTalk(view: TalkView): TemplateResult | typeof nothing {
  const points = view.report.dialoguePoints;
  if (points.length === 0) return nothing;
  return html`<div class="section">
    ${headingAt(view.level, view.t.talk(points.length), { size: 'label' })}
    <ol class="talk">
      ${points.map(
        (point) =>
          html`<li>
            <div>
              <p>${questionFor(view, point)}</p>
              <p class="note">${basisOf(view, point)}</p>
            </div>
          </li>`,
      )}
    </ol>
  </div>`;
}
