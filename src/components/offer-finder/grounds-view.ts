import { html, nothing, type TemplateResult } from 'lit';
import type { Combination } from '../../core/model/catalogue.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import type { Fit } from '../../core/model/vocabulary.js';
import { isAbout } from '../../core/offers/checks.js';
import { formatNumber } from '../base/format.js';
import { shownIn } from '../base/language.js';
import { sayAround } from './marked.js';
import type { ClothView } from './cloth-view.js';
import type { First, ResultView } from './result-view.js';

/** How well the offers fit what they are here for: 3 if all are made for it, 1 if none does more than help a little. */
function fitOf({ parts }: JointOffer): Fit {
  const fits = parts.flatMap(({ needs, fit }) => needs.map((need) => fit[need] ?? 1));
  if (fits.every((fit) => fit === 3)) return 3;
  return fits.every((fit) => fit === 1) ? 1 : 2;
}

/** The title is the answer, with the numbers in it. It promises no more than the offers do. */
export function answerTitle({ t, needs, jointOffer }: ClothView): string {
  const covered = needs.length - jointOffer.uncovered.length;
  return t.answer(
    jointOffer.parts.length,
    jointOffer.systems.length,
    covered,
    needs.length,
    fitOf(jointOffer),
  );
}

/**
 * The known combination that says what this joint offer is about: enough of its offers are here, and it is for a need
 * that was asked. Two offers of five would tell another story.
 */
function introduction({ jointOffer, needs, combinationTexts }: First<ResultView>): Combination | undefined {
  const types = new Set(jointOffer.parts.map(({ offer }) => offer.type));
  const shareOf = ({ offers }: Combination) =>
    offers.filter((type) => types.has(type)).length / offers.length;
  const isAsked = (one: Combination) =>
    one.needs.length === 0 || one.needs.some((need) => needs.includes(need));
  return jointOffer.combinations
    .flatMap((id) => combinationTexts.get(id) ?? [])
    .filter((one) => isAbout(one, types) && isAsked(one))
    .sort((a, b) => shareOf(b) - shareOf(a))[0];
}

/** What the answer rests on. */
export function renderGrounds(view: First<ResultView>): TemplateResult {
  const { t, locale, jointOffer, result, minSystems, maxOffers } = view;
  const known = introduction(view);
  const logic = known?.logic ? shownIn(known.logic, locale) : undefined;
  const name = known?.title ? shownIn(known.title, locale) : undefined;
  const percent = formatNumber(jointOffer.gap * 100, locale, 0);
  return html`<p class="measure grounds">
    ${logic ?? nothing}
    <span class="quiet">
      ${name ? sayAround(([title = '']) => t.knownAs(title), [name]) : nothing}
      ${jointOffer.optimal ? t.proven(maxOffers, result.eligible) : t.notProven(t.percent(percent))}
      ${result.spanned < minSystems ? t.spansFewer(minSystems, result.spanned) : nothing}
      ${result.betterWithoutSpan ? t.betterWithout : nothing}
    </span>
  </p>`;
}
