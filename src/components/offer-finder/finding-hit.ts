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
import { obstaclesInWords } from './obstacle-words.js';
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

/** A text in the reader's language, its found words, and its words that mean different things. */
function readText({ locale, finding }: HitView, field: 'title' | 'summary', text: Text, hit: FoundOffer) {
  const { text: words, lang } = textAndLang(text, locale);
  const language = lang ?? locale;
  const marks = hit.marks.filter((mark) => mark.field === field && mark.language === language);
  return { words, lang, marks, terms: termsIn(words, language, finding.glossary) };
}

type ReadText = ReturnType<typeof readText>;

/** A word that is ready to be explained, as it stands in a text. */
function renderTerm(
  { f, finding }: HitView,
  key: string,
  { words }: ReadText,
  term: PlacedTerm,
  own: unknown,
) {
  const isOpen = finding.unfolded.has(`${key}/${term.entry.id}`);
  return html`<button
    type="button"
    class="term prints"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => finding.toggle(`${key}/${term.entry.id}`)}
  >
    ${own}<span class="unseen">, ${f.explain(words.slice(term.start, term.end))}</span>
  </button>`;
}

/** The summary with its words to explain in place; those of the title, which is a heading and no row of buttons, follow. */
function renderTexts(view: HitView, key: string, title: ReadText, summary: ReadText | null) {
  const { f, finding } = view;
  const own = summary?.terms ?? [];
  const others = title.terms.filter(({ entry }) => !own.some((term) => term.entry.id === entry.id));
  const unfolded = [...own, ...others].filter(({ entry }) => finding.unfolded.has(`${key}/${entry.id}`));
  return html`${
    summary
      ? html`<p lang=${summary.lang ?? nothing}>
          ${markedWithTerms(summary.words, summary.marks, own, (term, words) =>
            renderTerm(view, key, summary, term, words),
          )}
        </p>`
      : nothing
  }${
    others.length > 0
      ? html`<p class="note no-print">
          ${f.meaning}
          ${others.map((term, i) => [
            i > 0 ? ', ' : '',
            html`<span lang=${title.lang ?? nothing}
              >${renderTerm(view, key, title, term, title.words.slice(term.start, term.end))}</span
            >`,
          ])}
        </p>`
      : nothing
  }${unfolded.map((term) => renderMeanings(view, term))}`;
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

/**
 * One offer that was found.
 * @param barred what came instead of one that cannot be used now
 */
export function renderHit(
  view: HitView,
  hit: FoundOffer,
  index: number,
  barred?: { readonly successor: Text | null },
): TemplateResult {
  const { t, f, locale, level, needs, titleOf, place, fits, jointOffer, enquiry } = view;
  const { offer, catalogue, marks } = hit;
  const key = offerKey({ catalogue, offer: offer.id });
  const entry = { offer, catalogue, key };
  const title = readText(view, 'title', offer.title, hit);
  const summary = offer.summary ? readText(view, 'summary', offer.summary, hit) : null;
  const served = needs.filter((need) => need in offer.needs);
  const { eligible: isUsable, obstacles, failed } = judgeEligibility(offer, situationOf(enquiry));
  const isIn =
    jointOffer?.parts.some((part) => part.offer.id === offer.id && part.catalogue === catalogue) ?? false;
  const languageOf = (text: Text | null) => text && (textAndLang(text, locale).lang ?? locale);
  const provider = marks.filter(({ field }) => field === 'provider');
  const notes = [...(offer.contact?.name ? [whom(offer)] : []), ...marginNotes(offer, t, locale, shownIn)];
  const isShown = ({ field, language }: OfferMark) =>
    field === 'provider' ||
    ((field === 'title' || field === 'summary') && language === languageOf(offer[field]));
  // Why it cannot be used comes first; its dates would say the same again, as if they still held.
  const sure = obstacles.length > 0 ? nothing : cautions(offer, t, locale).join(' ');
  const isExplained = isUsable ? served.length > 0 : failed.some(({ hard }) => hard);
  return html`<li>
    <p class="note">${inlineMark(offer.system)}${t.system[offer.system]} · ${marked(offer.provider.name, provider)}</p>
    ${headingAt(
      level + 1,
      html`<span lang=${title.lang ?? nothing}>${marked(title.words, title.marks)}</span>`,
      { id: `found-${index}` },
    )}
    ${obstacles.length > 0 ? html`<p>${obstaclesInWords(obstacles, barred?.successor ?? null, t, locale, place)}</p>` : nothing}
    ${renderTexts(view, key, title, summary)} ${renderElsewhere(view, hit, isShown)}
    <p class="note">
      ${served.length > 0 ? asSentence(f.serves(served.map((need) => titleOf(need, locale)).join(', '))) : fits > 0 ? f.servesNone : nothing}
      ${inOneLine(notes)} ${sure} ${isIn ? f.inAnswer : nothing}
    </p>
    ${isUsable && served.length > 0 ? view.renderHold(entry) : nothing}
    ${isIn || !isExplained ? nothing : view.renderWhyNot(entry)}
  </li>`;
}
