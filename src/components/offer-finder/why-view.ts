import { html, type TemplateResult } from 'lit';
import type { Explained } from './beside.js';
import { compareTexts } from './compare-texts.js';
import { reasonsFor } from './difference-words.js';
import { sayAround, type Shown } from './marked.js';
import type { FoldedView } from './others-view.js';
import { changeInWords, ruleInWords } from './rule-words.js';

/**
 * Why an offer is not in the joint offer that is proposed: what keeps it out and what would let it in, or how much is
 * lost with it.
 * @param barredBy titles of offers in the joint offer that must not be combined with it
 */
export function renderWhy(
  view: FoldedView,
  explained: Explained,
  barredBy: readonly Shown[],
): TemplateResult {
  const { locale, questions, result } = view;
  const c = compareTexts(view);
  const { eligible, failed, open, change, loss, holding } = explained;
  const words = (condition: (typeof failed)[number]) => ruleInWords(condition, questions, c, locale);
  if (!eligible) {
    const hard = failed.filter((condition) => condition.hard);
    return html`${hard.map((condition) => html`<p>${c.barred(words(condition))}</p>`)}
      <p>
        ${change.length > 0 ? c.change(change.map((one) => changeInWords(one, questions, c, locale))) : c.noChange}
      </p>`;
  }
  return html`${barredBy.map((title) => html`<p>${sayAround(([name = '']) => c.excluded(name), [title])}</p>`)}
    <p>
      ${loss === null ? c.alone : c.with(100 * loss)}
      ${result.best && holding ? reasonsFor(result.best, holding, view, c) : ''}
    </p>
    ${open.map((condition) => html`<p class="quiet">${c.notSure(words(condition))}</p>`)}`;
}
