import type { CalendarDay } from '../../core/exchange/calendar.js';
import type { OfferLink } from '../../core/exchange/offer-link/offer-link.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { textIn } from '../../core/model/text.js';
import { planOf, stableId, type Plan, type PlanDate, type PlanRow } from '../../core/offers/plan/index.js';
import type { Locale } from '../base/locale.js';
import { factOf } from './enquiry-state.js';
import { linkFor } from './linked-question.js';
import { titleOf } from './need-title.js';
import { whom } from './offer-words.js';
import type { TakeAwayNotes, TakeAwayView } from './take-away-fold.js';
import type { TakeAwayTexts } from './take-away-texts.da.js';

/** A view that has a joint offer to plan. */
export type PlannedView = TakeAwayView & { readonly jointOffer: JointOffer };

/** Under which the owner's notes on the visit are kept; no need is called so. */
export const VISIT = 'joint visit';

/** The plan of the joint offer on show. */
export const planIn = ({ jointOffer, asked }: PlannedView): Plan =>
  planOf(jointOffer, {
    needs: Object.fromEntries(asked.needs.map(({ id, importance }) => [id, importance])),
  });

/** When, as the owner has it: their own date, else the proposal; '' where they have taken it out. */
export const dateIn = (notes: TakeAwayNotes, key: string, { date }: PlanDate): string =>
  notes.steps.get(key)?.date ?? date;

/** Who, as the owner has written it. */
export const ownerIn = (notes: TakeAwayNotes, key: string): string => notes.steps.get(key)?.owner ?? '';

/** What to do first about a need, in words. */
export const stepIn = ({ step, part }: PlanRow, t: TakeAwayTexts): string => t.steps[step](whom(part.offer));

/** The plan's dates as days of a calendar. A name stands there only where the owner wrote it. */
export function daysOf(
  plan: Plan,
  { asked }: TakeAwayView,
  notes: TakeAwayNotes,
  t: TakeAwayTexts,
  locale: Locale,
): CalendarDay[] {
  // Two companies' plans in one calendar are told apart, the same plan made again is not.
  const scope = [notes.name, String(factOf(asked, 'municipality')), String(factOf(asked, 'employees'))];
  const day = (key: string, by: PlanDate, title: string, lines: readonly string[]): CalendarDay[] => {
    const date = dateIn(notes, key, by);
    const owner = ownerIn(notes, key);
    const details = [...lines, owner ? t.ownerOf(owner) : '', date === by.date ? `${t.from[by.from]}.` : ''];
    const uid = `${stableId(...scope, key)}@kobling`;
    return date ? [{ uid, date, title, details: details.filter(Boolean).join('\n') }] : [];
  };
  const { visit } = plan;
  const names = visit?.offers.map(whom) ?? [];
  return [
    ...(visit ? day(VISIT, visit.by, t.visit, [t.visitWhy(names)]) : []),
    ...plan.rows.flatMap((row) => {
      const { offer } = row.part;
      const ways = [whom(offer), offer.contact?.phone, offer.contact?.email].filter(Boolean).join(', ');
      const title = `${titleOf(row.need, locale)}: ${textIn(offer.title, locale)}`;
      return day(row.need, row.by, title, [stepIn(row, t), ways]);
    }),
  ];
}

/** What is asked, for a link: without the owner's text unless they want it there. */
export const linkOf = ({ asked, wish }: PlannedView, withText: boolean): OfferLink =>
  linkFor(asked, wish, (withText && asked.text.trim()) || null);
