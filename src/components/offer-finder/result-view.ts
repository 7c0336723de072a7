import { html, nothing, type TemplateResult } from 'lit';
import type { Combination, Offer } from '../../core/model/catalogue.js';
import type { JointOffer, JointOfferResult } from '../../core/model/joint-offer.js';
import { textIn } from '../../core/model/text.js';
import { formatNumber } from '../base/format.js';
import { isAbout } from '../../core/offers/checks.js';
import { headingAt } from '../base/heading.js';
import { mailLink, phoneLink, safeEmail, safeLink } from '../base/links.js';
import { inlineMark } from '../base/weave.js';
import { miniature } from '../base/weave-mini.js';
import { namesOf, partsInOrder, renderCloth, type ClothView } from './cloth-view.js';
import { titleOf } from './need-title.js';
import { cautions, marginNotes, whom } from './offer-words.js';
import { renderQuestions, type QuestionSettings } from './questions-view.js';
import { enquiryLetter } from './result-text.js';

/** What the answering half of the finder paints from, and what it calls. */
export interface ResultView extends ClothView, QuestionSettings {
  /** The answer in a sentence. */
  readonly title: string;
  readonly result: JointOfferResult;
  readonly minSystems: number;
  readonly combinationTexts: ReadonlyMap<string, Combination>;
  /** Eligible offers outside the joint offer on show. */
  readonly others: readonly { readonly offer: Offer; readonly catalogue: string }[];
  /** Text to copy by hand, where the clipboard is out of reach. */
  readonly copyText: string | null;
  /** The text is on the clipboard. */
  readonly copied: boolean;
  readonly onKind: (jointOffer: JointOffer) => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

/** How many parties a joint offer brings. */
const contactCount = ({ parts }: JointOffer): number =>
  new Set(parts.map(({ offer }) => offer.provider.id)).size;

/** The title is the answer, with the numbers in it. */
export function answerTitle({ t, needs, jointOffer }: ClothView): string {
  const covered = needs.length - jointOffer.uncovered.length;
  return t.answer(jointOffer.parts.length, jointOffer.systems.length, covered, needs.length);
}

/**
 * The known combination that says what this joint offer is about: enough of its offers are here, and it is for a need
 * that was asked. Two offers of five would tell another story.
 */
function introduction({ jointOffer, needs, combinationTexts }: ResultView): Combination | undefined {
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
export function renderGrounds(view: ResultView): TemplateResult {
  const { t, locale, jointOffer, result, minSystems, maxOffers } = view;
  const known = introduction(view);
  const logic = known?.logic ? textIn(known.logic, locale) : undefined;
  const name = known?.title ? textIn(known.title, locale) : undefined;
  const percent = formatNumber(jointOffer.gap * 100, locale, 0);
  return html`<p class="measure grounds">
    ${logic ?? nothing}
    <span class="quiet">
      ${name ? t.knownAs(name) : nothing}
      ${jointOffer.optimal ? t.proven(maxOffers, result.eligible) : t.notProven(`${percent}\u00a0%`)}
      ${result.spanned < minSystems ? t.spansFewer(minSystems, result.spanned) : nothing}
      ${result.betterWithoutSpan ? t.betterWithout : nothing}
    </span>
  </p>`;
}

function renderContacts({ t, jointOffer }: ResultView): TemplateResult {
  const seen = new Set<string>();
  const parties = partsInOrder(jointOffer).flatMap(({ offer }) => {
    // Two people of one provider are two lines: the steps name both.
    const key = `${offer.provider.id} ${whom(offer)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [offer];
  });
  return html`<ul class="contacts" aria-label=${t.whom}>
    ${parties.map((offer) => {
      const { contact, provider } = offer;
      const email = safeEmail(contact?.email);
      const phone = phoneLink(contact?.phone);
      const page = safeLink(contact?.url ?? provider.url);
      return html`<li>
        <span>${inlineMark(offer.system)}<b>${whom(offer)}</b></span>
        <span>
          ${email ? html`<a href=${`mailto:${email}`}>${email}</a>` : contact?.email}
          ${phone ? html`<a href=${phone}>${contact?.phone}</a>` : contact?.phone}
          ${
            page
              ? html`<a href=${page} target="_blank" rel="noopener noreferrer">${new URL(page).hostname}</a>`
              : nothing
          }
        </span>
      </li>`;
    })}
  </ul>`;
}

/** Under the cord: one letter to everybody, and whom it goes to. */
export function renderLetter(view: ResultView): TemplateResult {
  const { t, jointOffer, needs } = view;
  const addresses = [
    ...new Set(jointOffer.parts.flatMap(({ offer }) => safeEmail(offer.contact?.email) ?? [])),
  ];
  const href = mailLink(addresses, t.mailSubject, enquiryLetter(view));
  return html`<div class="letter g${Math.min(needs.length, 12)}">
    ${
      addresses.length > 0
        ? html`${headingAt(view.level + 1, t.writeAll)}
          <p>${t.writeAllWhy}</p>`
        : nothing
    }
    <div class="actions no-print">
      ${addresses.length > 0 ? html`<a class="solid" href=${href}>${t.write}</a>` : nothing}
      <button type="button" class="link" @click=${view.onCopy}>${t.copy}</button>
      ${view.copied ? html`<span class="note">${t.copied}</span>` : nothing}
      <button type="button" class="link" @click=${view.onPrint}>${t.print}</button>
    </div>
    ${
      view.copyText === null
        ? nothing
        : html`<p class="note">${t.copyFailed}</p>
          <textarea class="copy" readonly rows="8" aria-label=${t.copyText} .value=${view.copyText}></textarea>`
    }
    ${renderContacts(view)}
  </div>`;
}

/** Stacking checks: always to be confirmed, never a decision. */
export function renderChecks(view: ResultView): TemplateResult {
  const { t, locale, jointOffer } = view;
  const told = jointOffer.checks.flatMap(({ code, offers, why }) => {
    const text = why ? textIn(why, locale) : t.checks[code];
    return text ? [{ text, names: namesOf(jointOffer, locale, offers) }] : [];
  });
  return html`<div class="section">
    ${headingAt(view.level + 1, t.toConfirm, { size: 'label' })}
    <ul class="checks measure">
      ${told.map(({ text, names }) => html`<li>${text} <span class="quiet">${t.concerns(names)}</span></li>`)}
      <li>${t.guidance}</li>
    </ul>
  </div>`;
}

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
      : html`<button type="button" class="link" @click=${() => onKind(one)}>${t.kinds[one.kind]}</button>`;
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

/** Everything else that fits, one by one. */
export function renderOthers(view: ResultView): TemplateResult | typeof nothing {
  const { t, locale, others, needs } = view;
  if (others.length === 0) return nothing;
  return html`<details class="section others">
    <summary>${t.single(others.length)}</summary>
    <ul>
      ${others.map(({ offer }) => {
        const serves = needs.filter((need) => need in offer.needs).map((need) => titleOf(need, locale));
        return html`<li>
          <span>${inlineMark(offer.system)}<b>${textIn(offer.title, locale)}</b></span>
          <p>${offer.summary ? textIn(offer.summary, locale) : nothing}</p>
          <p class="note">
            ${[...serves, whom(offer), ...marginNotes(offer, t, locale)].join(' · ')}.
            ${cautions(offer, t, locale).join(' ')}
          </p>
        </li>`;
      })}
    </ul>
  </details>`;
}

/** The whole answer below its title. */
export const renderJointOffer = (view: ResultView, narrow: boolean): TemplateResult =>
  html`${renderGrounds(view)}${renderCloth(view)}${renderLetter(view)}${renderQuestions(view)}
  ${renderChecks(view)}${renderAlternatives(view, narrow)}${renderOthers(view)}`;
