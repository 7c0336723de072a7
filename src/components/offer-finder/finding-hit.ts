import { html, nothing, type TemplateResult } from 'lit';
import { needById } from '../../core/content/needs.js';
import type { Offer } from '../../core/model/catalogue.js';
import { textAndLang, textIn, type Text } from '../../core/model/text.js';
import { SYSTEMS } from '../../core/model/vocabulary.js';
import { judgeEligibility, situationOf } from '../../core/offers/eligibility.js';
import type { FoundOffer } from '../../core/offers/finding/offer-index.js';
import type { OfferMark } from '../../core/offers/finding/marks.js';
import { offerKey } from '../../core/offers/merge.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { inlineMark } from '../base/weave.js';
import type { FindingController } from './finding-controller.js';
import type { FindingView } from './finding-fold.js';
import type { FindingTexts } from './finding-texts.da.js';
import { marked, markedWithTerms, termsIn, type PlacedTerm } from './finding-words.js';
import { asSentence, cautions, inOneLine, marginNotes, whom } from './offer-words.js';

/** What one hit is painted with. */
export interface HitView extends FindingView {
  readonly f: FindingTexts;
  readonly finding: FindingController;
}

/** What a word of the glossary means to each system, under the text it stands in. */
function renderMeanings({ t, f, locale }: HitView, { entry }: PlacedTerm): TemplateResult {
  const meanings = SYSTEMS.flatMap((system) => {
    const meaning = entry[system];
    return meaning
      ? [html`<li>${inlineMark(system)}${t.system[system]}: ${textIn(meaning, locale)}</li>`]
      : [];
  });
  return html`<div class="meanings note">
    <p><b>${textIn(entry.term, locale)}</b> – ${f.common}: ${textIn(entry.common, locale)}</p>
    <ul>
      ${meanings}
    </ul>
    <p>${textIn(entry.misunderstanding, locale)}</p>
  </div>`;
}

/** A title or summary: found words marked, words that mean different things ready to be explained. */
function renderText(view: HitView, key: string, field: 'title' | 'summary', text: Text, hit: FoundOffer) {
  const { f, locale, finding } = view;
  const { text: words, lang } = textAndLang(text, locale);
  const language = lang ?? locale;
  const marks = hit.marks.filter((mark) => mark.field === field && mark.language === language);
  // Where the title explains a word, the summary need not.
  const inTitle = new Set(
    field === 'title' ? [] : termsOf(view, hit.offer.title).map(({ entry }) => entry.id),
  );
  const terms = termsIn(words, language, finding.glossary).filter(({ entry }) => !inTitle.has(entry.id));
  const placeOf = ({ entry }: PlacedTerm) => `${key}/${field}/${entry.id}`;
  const pieces = markedWithTerms(words, marks, terms, (term, own) => {
    const isOpen = finding.unfolded.has(placeOf(term));
    return html`<button
      type="button"
      class="term prints"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => finding.toggle(placeOf(term))}
    >
      ${own}<span class="unseen">, ${f.explain(words.slice(term.start, term.end))}</span>
    </button>`;
  });
  const unfolded = terms.filter((term) => finding.unfolded.has(placeOf(term)));
  return {
    pieces: html`<span lang=${lang ?? nothing}>${pieces}</span>`,
    meanings: unfolded.map((term) => renderMeanings(view, term)),
  };
}

function termsOf({ locale, finding }: HitView, text: Text): PlacedTerm[] {
  const { text: words, lang } = textAndLang(text, locale);
  return termsIn(words, lang ?? locale, finding.glossary);
}

/** Where the words stand, if in nothing that is shown. */
function renderElsewhere(
  { f, locale }: HitView,
  { offer, marks }: FoundOffer,
  shown: (mark: OfferMark) => boolean,
) {
  const [first] = marks;
  if (!first || marks.some(shown)) return nothing;
  const text = textOf(offer, first);
  const own = marks.filter(
    ({ field, language, need }) =>
      field === first.field && language === first.language && need === first.need,
  );
  return html`<p class="note">
    ${f.standsIn}
    ${text === undefined ? f.typeName : html`<span lang=${first.language ?? locale}>${marked(text, own)}</span>`}
  </p>`;
}

function textOf(offer: Offer, { field, language, need }: OfferMark): string | undefined {
  if (field === 'provider' || field === 'type') return undefined;
  const own = field === 'need' ? needById(need ?? '')?.title : offer[field];
  return language === null ? undefined : own?.[language];
}

/** One offer that was found. */
export function renderHit(view: HitView, hit: FoundOffer, index: number): TemplateResult {
  const { t, f, locale, level, needs, titleOf, place, fits, jointOffer, enquiry } = view;
  const { offer, catalogue, marks } = hit;
  const key = offerKey({ catalogue, offer: offer.id });
  const entry = { offer, catalogue, key };
  const title = renderText(view, key, 'title', offer.title, hit);
  const summary = offer.summary ? renderText(view, key, 'summary', offer.summary, hit) : null;
  const served = needs.filter((need) => need in offer.needs);
  const isUsable = judgeEligibility(offer, situationOf(enquiry)).eligible;
  const isIn =
    jointOffer?.parts.some((part) => part.offer.id === offer.id && part.catalogue === catalogue) ?? false;
  const languageOf = (text: Text | null) => text && (textAndLang(text, locale).lang ?? locale);
  const provider = marks.filter(({ field }) => field === 'provider');
  const notes = [...(offer.contact?.name ? [whom(offer)] : []), ...marginNotes(offer, t, locale, shownIn)];
  const isShown = ({ field, language }: OfferMark) =>
    field === 'provider' ||
    ((field === 'title' || field === 'summary') && language === languageOf(offer[field]));
  return html`<li>
    <p class="note">${inlineMark(offer.system)}${t.system[offer.system]} · ${marked(offer.provider.name, provider)}</p>
    ${headingAt(level + 1, title.pieces, { id: `found-${index}` })}${title.meanings}
    ${summary ? html`<p>${summary.pieces}</p>` : nothing}${summary?.meanings ?? nothing}
    ${renderElsewhere(view, hit, isShown)}
    <p class="note">
      ${served.length > 0 ? asSentence(f.serves(served.map((need) => titleOf(need, locale)).join(', '))) : fits > 0 ? f.servesNone : nothing}
      ${inOneLine(notes)} ${cautions(offer, t, locale).join(' ')}
      ${isUsable ? nothing : f.elsewhere(place)} ${isIn ? f.inAnswer : nothing}
    </p>
    ${isUsable && served.length > 0 ? view.renderHold(entry) : nothing}
    ${isIn || served.length === 0 ? nothing : view.renderWhyNot(entry)}
  </li>`;
}
