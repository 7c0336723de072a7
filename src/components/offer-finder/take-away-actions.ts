import { writeCalendar } from '../../core/exchange/calendar.js';
import { safeFileName } from '../../core/exchange/file-name.js';
import { encodeOfferLink } from '../../core/exchange/offer-link/encode-link.js';
import type { Plan } from '../../core/offers/plan/index.js';
import { copyText } from '../base/copy.js';
import { downloadText } from '../base/download.js';
import { printAlone } from '../base/print-alone.js';
import type { TakeAway } from './take-away-fold.js';
import { daysOf, linkOf, type PlannedView } from './take-away-plan.js';
import type { TakeAwayTexts } from './take-away-texts.da.js';

/** The element around what was pressed. */
function hostOf(button: HTMLElement): Element {
  const root = button.getRootNode();
  return root instanceof ShadowRoot ? root.host : button;
}

/** The page's address without its fragment; a frame without an address of its own has that of the page around it. */
function pageOf({ location, baseURI }: Document): string {
  const address = /^(?:https?|file):$/.test(location.protocol) ? location.href : baseURI;
  return address.replace(/#.*$/s, '');
}

/** Puts a link to this question on the clipboard, and says truthfully what came of it. */
export async function copyLink(
  button: HTMLElement,
  view: PlannedView,
  take: TakeAway,
  t: TakeAwayTexts,
): Promise<void> {
  const own = linkOf(view, take.notes.withText);
  const { fragment, left } = encodeOfferLink({ ...own, finder: hostOf(button).id || null }, view.questions);
  const link = `${pageOf(button.ownerDocument)}${fragment}`;
  const isCopied = await copyText(hostOf(button), link);
  const said = [
    isCopied ? t.linkCopied : t.linkByHand,
    left.some(({ part }) => part === 'text') ? t.textLeft : '',
    // Answers about people are never in it, and the note beside the button says so.
    left.some(({ part }) => part !== 'text' && part !== 'fact') ? t.partLeft : '',
  ];
  take.change(button, (notes) => {
    notes.said = said.filter(Boolean).join(' ');
    notes.byHand = isCopied ? '' : link;
  });
}

/** Hands the calendar file to the browser; whether it was kept nobody tells us, so its content stands there too. */
export function saveCalendar(
  button: HTMLElement,
  plan: Plan,
  view: PlannedView,
  take: TakeAway,
  t: TakeAwayTexts,
): void {
  const { name } = take.notes;
  const days = daysOf(plan, view, take.notes, t, view.locale);
  const file = days.length > 0 ? writeCalendar(days, { name: t.calendarName(name), stamp: new Date() }) : '';
  if (file) downloadText(hostOf(button), safeFileName(t.calendarName(name), 'ics'), file, 'text/calendar');
  take.change(button, (notes) => {
    notes.said = file ? t.calendarHanded(days.length) : t.noDays;
    notes.byHand = file;
  });
}

/** Prints the plan alone. */
export function printPlan(button: HTMLElement): void {
  printAlone(button.closest('.take-away'));
}
