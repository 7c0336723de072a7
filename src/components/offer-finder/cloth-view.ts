import { html, nothing, type TemplateResult } from 'lit';
import type { Offer, OfferRef } from '../../core/model/catalogue.js';
import type { JointOffer, JointOfferPart } from '../../core/model/joint-offer.js';
import type { Locale } from '../base/locale.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { inlineMark, looseEnd, offerRow, stairStep, tail, type Pitch, type Thread } from '../base/weave.js';
import { renderHold, type HeldView } from './held-view.js';
import { sayAround, type Shown } from './marked.js';
import type { TitleOf } from './need-title.js';
import { asSentence, cautions, marginNotes, whom } from './offer-words.js';

export interface ClothView extends HeldView {
  readonly titleOf: TitleOf;
  readonly pitch: Pitch;
  /** Heading level of the answer's title. */
  readonly level: number;
  /** Needs in the owner's order: one thread each. */
  readonly needs: readonly string[];
  readonly jointOffer: JointOffer;
  readonly maxOffers: number;
  /** Offers that fit and are not in the joint offer: what serves a need that stays loose is among them. */
  readonly others: readonly { readonly offer: Offer }[];
  /** What an offer usually asks for and the company has answered otherwise: it keeps nobody out, and is told. */
  readonly remarks: ReadonlyMap<Offer, readonly string[]>;
}

/** The parts in step order. */
export function partsInOrder({ parts, steps }: JointOffer): JointOfferPart[] {
  return steps.flatMap(({ offer: { catalogue, offer } }) =>
    parts.filter((part) => part.catalogue === catalogue && part.offer.id === offer),
  );
}

const nameIn = (jointOffer: JointOffer, locale: Locale) => (ref: OfferRef) => {
  const part = jointOffer.parts.find(
    ({ catalogue, offer }) => catalogue === ref.catalogue && offer.id === ref.offer,
  );
  return part ? [shownIn(part.offer.title, locale)] : [];
};

/** Offer titles for a list of references, as they are shown. */
export const namesOf = (jointOffer: JointOffer, locale: Locale, refs: readonly OfferRef[]): Shown[] =>
  refs.flatMap(nameIn(jointOffer, locale));

/** How far the offer goes: in one sentence, or need by need where it goes further for one than for another. */
function fitInWords({ needs, fit }: JointOfferPart, { t, locale, titleOf }: ClothView): string {
  const levels = ([3, 2, 1] as const).filter((level) => needs.some((need) => fit[need] === level));
  if (levels.length === 1) return levels.map((level) => t.handles(level)).join('');
  return levels
    .map((level) => {
      const titles = needs.filter((need) => fit[need] === level).map((need) => titleOf(need, locale));
      return t.handlesNamed(level, titles);
    })
    .join(' ');
}

function renderPart(
  view: ClothView,
  part: JointOfferPart,
  index: number,
  threads: readonly Thread[],
): TemplateResult {
  const { t, locale, pitch, level, needs, jointOffer, remarks, titleOf } = view;
  const { offer, catalogue } = part;
  const takes = needs.flatMap((need, i) => (part.needs.includes(need) ? [i] : []));
  const titles = part.needs.map((need) => titleOf(need, locale));
  const after = jointOffer.steps[index]?.after ?? [];
  return html`<li class="row t${Math.min(needs.length - 1, 11)}">
    ${offerRow(pitch, threads, takes, offer.system)}
    <div>
      <div class="who">
        <span>${inlineMark(offer.system)}<b>${t.system[offer.system]}</b></span>
        <span class="quiet">${t.step(index + 1)}</span>
      </div>
      ${headingAt(level + 1, shownIn(offer.title, locale))}
      <p>
        <b>${titles.map(asSentence).join(' ')}</b>
        ${offer.summary ? shownIn(offer.summary, locale) : nothing}
        <span class="quiet"
          >${fitInWords(part, view)} ${after.length > 0 ? sayAround(t.after, namesOf(jointOffer, locale, after)) : nothing}</span
        >
      </p>
      <p class="note caution">${[...cautions(offer, t, locale), ...(remarks.get(offer) ?? [])].join(' ')}</p>
      ${renderHold(view, { catalogue, offer: offer.id }, shownIn(offer.title, locale))}
    </div>
    <p class="margin">
      <b>${whom(offer)}</b>
      ${marginNotes(offer, t, locale, shownIn).map((note) => html`<span>${note}</span>`)}
    </p>
  </li>`;
}

/** The joint offer as a cloth: threads, strands, and the list that says the same in words. */
export function renderCloth(view: ClothView): TemplateResult {
  const { t, locale, pitch, needs, jointOffer, maxOffers, others, titleOf } = view;
  let threads: Thread[] = needs.map(() => 'open');
  const rows = partsInOrder(jointOffer).map((part, index) => {
    const row = renderPart(view, part, index, threads);
    threads = threads.map((thread, i) => (part.needs.includes(needs[i] ?? '') ? part.offer.system : thread));
    return row;
  });
  const carried = threads;
  const loose = needs.flatMap((need, i) => (carried[i] === 'open' ? [{ need, i }] : []));
  const cords = new Set(carried.filter((thread) => thread !== 'open')).size;
  return html`<ol class="stair ends">
      ${needs.map(
        (need, index) =>
          html`<li>
            ${stairStep(pitch, index)}
            <div class="step t${Math.min(index, 11)}">${titleOf(need, locale)}</div>
          </li>`,
      )}
    </ol>
    <ol class="rows">
      ${rows}
    </ol>
    ${loose.map(
      ({ need, i }, order) =>
        html`<p class="loose t${Math.min(needs.length - 1, 11)}">
          ${looseEnd(
            pitch,
            carried.map((thread, j) =>
              thread === 'open' && loose.findIndex((end) => end.i === j) < order ? 'ended' : thread,
            ),
            i,
          )}
          <b>${t.uncovered}</b> ${asSentence(titleOf(need, locale))} <span class="quiet">${
            others.some(({ offer }) => need in offer.needs) ? t.noRoom(maxOffers) : t.uncoveredWhy
          }</span>
        </p>`,
    )}
    <div class="tail cords${cords}">
      ${tail(
        pitch,
        carried.map((thread) => (thread === 'open' ? 'ended' : thread)),
      )}
    </div>`;
}
