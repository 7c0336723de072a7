import { textIn } from '../../core/model/text.js';
import { aboutUs } from './about-us.js';
import type { ResultView } from './result-view.js';
import { partsInOrder } from './cloth-view.js';
import { asSentence, cautions, marginNotes, whom } from './offer-words.js';
import { openQuestions } from './questions-view.js';

/** The joint offer as plain text, for copying into a mail or a note. */
export function resultAsText(view: ResultView): string {
  const { t, locale, title, jointOffer, titleOf } = view;
  const parts = partsInOrder(jointOffer).map(({ offer, needs }, index) =>
    [
      `${t.step(index + 1)}: ${textIn(offer.title, locale)} (${t.system[offer.system]})`,
      `  ${needs.map((need) => asSentence(titleOf(need, locale))).join(' ')} ${offer.summary ? textIn(offer.summary, locale) : ''}`,
      `  ${[whom(offer), offer.contact?.email, offer.contact?.phone, ...marginNotes(offer, t, locale)].filter(Boolean).join(' · ')}`,
      `  ${[...cautions(offer, t, locale), ...(view.remarks.get(offer) ?? [])].join(' ')}`,
    ].join('\n'),
  );
  const uncovered = jointOffer.uncovered.map((need) => asSentence(`${t.uncovered} ${titleOf(need, locale)}`));
  const checks = jointOffer.checks.flatMap(({ code, why }) =>
    why ? textIn(why, locale) : (t.checks[code] ?? []),
  );
  const questions = openQuestions(view).map(({ known }) => `– ${textIn(known.question, locale)}`);
  const about = aboutUs(view).map((line) => `– ${line}`);
  return [
    title,
    ...(about.length > 0 ? [`${t.about}:\n${about.join('\n')}`] : []),
    ...parts,
    ...uncovered,
    ...(questions.length > 0 ? [`${t.questions}:`, ...questions] : []),
    `${t.toConfirm}:`,
    ...checks.map((check) => `– ${check}`),
    t.guidance(jointOffer.parts.length),
  ].join('\n\n');
}
