import { html, nothing, type TemplateResult } from 'lit';
import type { FactQuestion } from '../../core/content/facts.js';
import type { FactValue, OfferRef } from '../../core/model/catalogue.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { textIn } from '../../core/model/text.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import type { AllTexts } from './below-texts.da.js';
import { namesOf } from './cloth-view.js';
import { sayAround } from './marked.js';
import { renderNumber, valueOf } from './number-question.js';
import { whom } from './offer-words.js';

/** The questions that are known, what has been answered, and what an answer does. */
export interface QuestionSettings {
  readonly questions: Readonly<Record<string, FactQuestion>>;
  readonly answers: Readonly<Record<string, FactValue | null>>;
  readonly onAnswer: (fact: string, value: FactValue | null) => void;
  /**
   * Facts in the order in which they first came up. Each keeps its place, also when it is answered or gone for now: what
   * has focus must not become another question.
   */
  readonly order: readonly string[];
}

/** Also without a joint offer: the answer that took the last one away can be taken back. */
export interface QuestionView extends QuestionSettings {
  readonly t: AllTexts;
  readonly locale: Locale;
  readonly level: number;
  readonly jointOffer: JointOffer | undefined;
}

interface Question {
  readonly fact: string;
  readonly known: FactQuestion;
  /** Offers that it decides; none once it is answered. */
  readonly offers: readonly OfferRef[];
}

/** More than this at once is a form, and an owner in a hurry leaves; the rest folds away. */
const FIRST_QUESTIONS = 4;

function renderControl(view: QuestionView, { fact, known }: Question): TemplateResult {
  const { t, locale, answers, onAnswer } = view;
  const current = answers[fact];
  const label = textIn(known.question, locale);
  if (known.type === 'boolean')
    return html`<span class="options" role="group" aria-label=${label}>
      ${([true, false, null] as const).map((option) => {
        const isGiven = fact in answers && current === option;
        return html`<button
            type="button"
            class=${isGiven ? 'link prints' : 'link'}
            aria-pressed=${isGiven ? 'true' : 'false'}
            @click=${() => onAnswer(fact, option)}
          >
            ${option === null ? t.dontKnow : option ? t.yes : t.no}
          </button>`;
      })}
    </span>`;
  if (known.type === 'number') return renderNumber(view, fact, known);
  const options = known.options ?? [];
  return html`<select
    aria-label=${label}
    @change=${(event: Event) => {
      // The option's own value: levels are numbers, and a condition on a text instead would stay open.
      const picked = valueOf(event);
      onAnswer(fact, options.find(({ value }) => String(value) === picked)?.value ?? null);
    }}
  >
    <option value="">${t.dontKnow}</option>
    ${options.map(
      (option) =>
        html`<option value=${option.value} ?selected=${current === option.value}>
          ${textIn(option.text, locale)}
        </option>`,
    )}
  </select>`;
}

function renderQuestion(view: QuestionView, question: Question): TemplateResult {
  const { t, locale, jointOffer } = view;
  const names = jointOffer ? namesOf(jointOffer, locale, question.offers) : [];
  return html`<li data-fact=${question.fact}>
    <span
      >${shownIn(question.known.question, locale)}
      <span class="note">${names.length > 0 ? sayAround(t.decides, names) : t.yourAnswers}</span></span
    >
    ${renderControl(view, question)}
  </li>`;
}

/** The questions that `isHere` wants, each in its place. */
const renderList = (
  view: QuestionView,
  byFact: ReadonlyMap<string, Question>,
  isHere: (fact: string) => boolean,
): unknown =>
  // What was answered on an earlier visit has not come up on this one, and is to be seen and changed all the same.
  [...new Set([...view.order, ...byFact.keys()])].map((fact) => {
    const question = byFact.get(fact);
    return question && isHere(fact) ? renderQuestion(view, question) : nothing;
  });

/** Open questions of a joint offer that the kit has words for, in their order. */
export function openQuestions({ jointOffer, questions, order }: QuestionView): Question[] {
  const open = [...(jointOffer?.questions ?? [])].sort(
    (a, b) => order.indexOf(a.fact) - order.indexOf(b.fact),
  );
  return open.flatMap(({ fact, offers }) => {
    const known = questions[fact];
    return known ? [{ fact, known, offers }] : [];
  });
}

/** Open conditions as questions; what has been answered stays there to be changed. */
export function renderQuestions(view: QuestionView): TemplateResult | typeof nothing {
  const { t, locale, jointOffer, answers, questions } = view;
  const open = openQuestions(view);
  const given = Object.keys(answers).flatMap((fact) => {
    const known = questions[fact];
    return known && !open.some((question) => question.fact === fact) ? [{ fact, known, offers: [] }] : [];
  });
  const untold = (jointOffer?.questions ?? []).filter(({ fact }) => !(fact in questions));
  if (open.length + untold.length + given.length === 0) return nothing;
  const toAsk = new Set(
    untold.flatMap(({ offers }) => offers.map(({ catalogue, offer }) => `${catalogue}/${offer}`)),
  );
  const byFact = new Map([...given, ...open].map((question) => [question.fact, question]));
  const rest = new Set(open.slice(FIRST_QUESTIONS).map(({ fact }) => fact));
  return html`<div class="section">
    ${headingAt(view.level + 1, t.questions, { size: 'label' })}
    <p class="note">${t.questionsNote}</p>
    <ul class="questions">
      ${renderList(view, byFact, (fact) => !rest.has(fact))}
      ${(jointOffer?.parts ?? [])
        .filter(({ catalogue, offer }) => toAsk.has(`${catalogue}/${offer.id}`))
        .map(
          ({ offer }) => html`<li><span>${shownIn(offer.title, locale)}: ${t.ask(whom(offer))}</span></li>`,
        )}
    </ul>
    ${
      rest.size > 0
        ? html`<details>
          <summary>${t.moreQuestions(rest.size)}</summary>
          <ul class="questions">
            ${renderList(view, byFact, (fact) => rest.has(fact))}
          </ul>
        </details>`
        : nothing
    }
  </div>`;
}
