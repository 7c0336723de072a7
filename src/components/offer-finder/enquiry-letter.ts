import { textIn } from '../../core/model/text.js';
import { mailLink, safeEmail } from '../base/links.js';
import { isOwnFact } from '../../core/offers/own-facts.js';
import { aboutUs } from './about-us.js';
import { partsInOrder } from './cloth-view.js';
import { whom } from './offer-words.js';
import { openQuestions } from './questions-view.js';
import type { ResultView } from './result-view.js';

/** Mail programs on Windows cut a link of more than about 2,000 characters. */
const MOST_CHARACTERS = 1900;

/** Providers, each once. */
const contactsOf = ({ jointOffer }: ResultView): number =>
  new Set(jointOffer.parts.map(({ offer }) => offer.provider.id)).size;

/** Questions that the company could not answer about itself; those about a person are only told to exist. */
function questionsIn(view: ResultView): string[] {
  const { t, locale } = view;
  const open = openQuestions(view);
  const own = open.filter(({ fact, known }) => isOwnFact(fact, known));
  const list = own.map(({ known }) => `– ${textIn(known.question, locale)}`).join('\n');
  return [
    own.length > 0 ? `${t.mail.questions}\n${list}` : '',
    own.length < open.length ? t.mail.persons : '',
  ].filter(Boolean);
}

/** The body of the one letter to everybody: needs, offers, the company, its open questions, and room for a name. */
export function enquiryLetter(view: ResultView, withQuestions = true): string {
  const { t, locale, needs, jointOffer, titleOf } = view;
  const wishes = needs.map((need) => `– ${titleOf(need, locale)}`);
  const offers = partsInOrder(jointOffer).map(
    ({ offer }) => `– ${textIn(offer.title, locale)} (${whom(offer)})`,
  );
  const contacts = contactsOf(view);
  const about = aboutUs(view).map((line) => `– ${line}`);
  return [
    `${t.mail.intro(contacts)}\n${wishes.join('\n')}`,
    `${t.mail.offers}\n${offers.join('\n')}`,
    ...(about.length > 0 ? [`${t.about}:\n${about.join('\n')}`] : []),
    ...(withQuestions ? questionsIn(view) : []),
    t.mail.end(contacts),
    t.mail.sign,
  ].join('\n\n');
}

/** The link that begins the letter; without the questions where it would be cut. */
export function letterLink(view: ResultView): string {
  const { t, jointOffer } = view;
  const addresses = [
    ...new Set(jointOffer.parts.flatMap(({ offer }) => safeEmail(offer.contact?.email) ?? [])),
  ];
  const linkWith = (body: string) => mailLink(addresses, t.mail.subject(contactsOf(view)), body);
  const whole = linkWith(enquiryLetter(view));
  return whole.length > MOST_CHARACTERS ? linkWith(enquiryLetter(view, false)) : whole;
}
