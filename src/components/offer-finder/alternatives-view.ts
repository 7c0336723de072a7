import { html, nothing, type TemplateResult } from 'lit';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { formatNumber } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { miniature } from '../base/weave-mini.js';
import { partsInOrder } from './cloth-view.js';
import type { ResultView } from './result-view.js';

/** How many parties a joint offer brings. */
const contactCount = ({ parts }: JointOffer): number =>
  new Set(parts.map(({ offer }) => offer.provider.id)).size;

const miniOf = (needs: readonly string[], jointOffer: JointOffer): TemplateResult =>
  miniature(
    needs.length,
    partsInOrder(jointOffer).map(({ offer, needs: handled }) => ({
      system: offer.system,
      takes: needs.flatMap((need, i) => (handled.includes(need) ? [i] : [])),
    })),
  );

/** The other ways to be best. A table where there is room, a list where there is not. */
export function renderAlternatives(view: ResultView, narrow: boolean): TemplateResult | typeof nothing {
  const { t, locale, result, needs, jointOffer, onKind } = view;
  if (!result.best) return nothing;
  const all = [result.best, ...result.alternatives];
  const facts = (one: JointOffer) => ({
    covered: t.ofNeeds(needs.length - one.uncovered.length, needs.length),
    days: one.parts.every(({ offer }) => offer.effortDays === null)
      ? ''
      : formatNumber(
          one.parts.reduce((sum, { offer }) => sum + (offer.effortDays ?? 0), 0),
          locale,
        ),
  });
  const name = (one: JointOffer) =>
    one === jointOffer
      ? html`<b>${t.kinds[one.kind]}</b> <span class="note">${t.shownAbove}</span>`
      : html`<button type="button" class="link prints" @click=${() => onKind(one)}>${t.kinds[one.kind]}</button>`;
  const list = narrow
    ? html`<ul class="kinds">
        ${all.map((one) => {
          const { covered, days } = facts(one);
          return html`<li>
            ${miniOf(needs, one)}
            <span>${name(one)}<br /><span class="note">${t.inShort(covered, contactCount(one), days)}</span></span>
          </li>`;
        })}
      </ul>`
    : html`<table>
        <caption class="unseen">
          ${t.otherCombinations}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.columns.kind}</th>
            <td></td>
            <th scope="col" class="number">${t.columns.needs}</th>
            <th scope="col" class="number">${t.columns.systems}</th>
            <th scope="col" class="number">${t.columns.contacts}</th>
            <th scope="col" class="number">${t.columns.days}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map((one) => {
            const { covered, days } = facts(one);
            return html`<tr>
              <th scope="row">${name(one)}</th>
              <td>${miniOf(needs, one)}</td>
              <td class="number">${covered}</td>
              <td class="number">${one.systems.length}</td>
              <td class="number">${contactCount(one)}</td>
              <td class="number">${days || '–'}</td>
            </tr>`;
          })}
        </tbody>
      </table>`;
  return html`<div class="section">
    ${headingAt(view.level + 1, t.otherCombinations, { size: 'label' })}
    ${all.length > 1 ? list : html`<p class="quiet">${t.noOthers}</p>`}
  </div>`;
}
