import { needById } from '../../content/needs.js';
import type { Offer } from '../../model/catalogue.js';
import type { Enquiry } from '../../model/enquiry.js';
import type { JointOffer, JointOfferPart } from '../../model/joint-offer.js';
import type { Importance, System } from '../../model/vocabulary.js';
import { isOwnFact } from '../own-facts.js';
import { dateInCopenhagen } from '../today.js';
import { fridayAfter } from './weeks.js';

/** How a need is met: by new people, by teaching those who are there, by help around somebody's work, or by advice. */
export type PlanMeans = 'recruitment' | 'training' | 'support' | 'advice';

/** What to do first about an offer. */
export type PlanStep = 'apply' | 'await-call' | 'clarify' | 'agree';

/** When: what the offer itself says, or a week that the kit proposes and the owner may move. */
export interface PlanDate {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly from: 'deadline' | 'offer-ends' | 'proposed';
}

/** One need and how it is taken up. */
export interface PlanRow {
  readonly need: string;
  readonly importance: Importance;
  readonly part: JointOfferPart;
  readonly means: PlanMeans;
  readonly step: PlanStep;
  /** Place of the offer in the order of steps, from 1. */
  readonly order: number;
  readonly by: PlanDate;
}

/** All who have a part in it, around one table. */
export interface JointVisit {
  /** One offer of each provider, in the order of steps. */
  readonly offers: readonly Offer[];
  readonly by: PlanDate;
}

/** A joint offer as a plan for one page: data, no sentences. */
export interface Plan {
  readonly today: string;
  /** Needs in the owner's order. */
  readonly rows: readonly PlanRow[];
  /** Null where there is only one to talk to. */
  readonly visit: JointVisit | null;
  readonly uncovered: readonly string[];
  /** Open questions about the company and its project. */
  readonly questions: readonly string[];
  /** How many more are about a person: told of as a number only. */
  readonly personal: number;
}

/** The visit comes first; then one offer every second week, which is what a small company has time for. */
const WEEKS_TO_VISIT = 2;
const WEEKS_BETWEEN = 2;

const BY_SYSTEM: Readonly<Record<System, PlanMeans>> = {
  employment: 'support',
  education: 'training',
  business: 'advice',
};

/** The need tells more than the system: an apprentice from a school is recruited, a course from a jobcentre is training. */
function meansOf(need: string, { system }: Offer): PlanMeans {
  const group = needById(need)?.group;
  if (group === 'recruit') return 'recruitment';
  return group === 'upskill' && system !== 'business' ? 'training' : BY_SYSTEM[system];
}

function stepOf({ offer, open }: JointOfferPart): PlanStep {
  if (offer.status === 'call-based' && offer.deadline === null) return 'await-call';
  if (offer.deadline !== null || offer.checks.includes('apply-before-start')) return 'apply';
  return open.length > 0 ? 'clarify' : 'agree';
}

function dateOf({ deadline, validThrough }: Offer, today: string, order: number): PlanDate {
  if (deadline !== null && deadline >= today) return { date: deadline, from: 'deadline' };
  const date = fridayAfter(today, WEEKS_TO_VISIT + order * WEEKS_BETWEEN);
  if (validThrough !== null && validThrough >= today && validThrough < date)
    return { date: validThrough, from: 'offer-ends' };
  return { date, from: 'proposed' };
}

/** In the week proposed, or sooner where something must be applied for before. */
function visitOf(
  parts: readonly JointOfferPart[],
  rows: readonly PlanRow[],
  today: string,
): JointVisit | null {
  const byProvider = new Map<string, Offer>();
  for (const { offer } of parts)
    if (!byProvider.has(offer.provider.id)) byProvider.set(offer.provider.id, offer);
  if (byProvider.size < 2) return null;
  const proposed = fridayAfter(today, WEEKS_TO_VISIT);
  const [first = proposed] = rows.map(({ by }) => by.date).sort();
  return {
    offers: [...byProvider.values()],
    by: { date: first < proposed ? first : proposed, from: 'proposed' },
  };
}

/**
 * Makes a joint offer into a plan: per need what it is, what to do first and by when, one joint visit, and what is still
 * open. Dates are the offers' own where they have one that is not past, else proposals from today on.
 */
export function planOf(jointOffer: JointOffer, enquiry: Pick<Enquiry, 'needs' | 'today'>): Plan {
  const today = enquiry.today ?? dateInCopenhagen(new Date());
  const { steps, parts } = jointOffer;
  const ordered = steps.flatMap(({ offer: { catalogue, offer } }) =>
    parts.filter((part) => part.catalogue === catalogue && part.offer.id === offer),
  );
  const rows = Object.entries(enquiry.needs).flatMap(([need, importance]): PlanRow[] => {
    const index = ordered.findIndex(({ needs }) => needs.includes(need));
    const part = ordered[index];
    if (!part) return [];
    const order = index + 1;
    const by = dateOf(part.offer, today, order);
    return [{ need, importance, part, means: meansOf(need, part.offer), step: stepOf(part), order, by }];
  });
  const facts = jointOffer.questions.map(({ fact }) => fact);
  const questions = facts.filter((fact) => isOwnFact(fact));
  return {
    today,
    rows,
    visit: visitOf(ordered, rows, today),
    uncovered: Object.keys(enquiry.needs).filter((need) => jointOffer.uncovered.includes(need)),
    questions,
    personal: facts.length - questions.length,
  };
}
