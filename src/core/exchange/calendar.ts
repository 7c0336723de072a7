import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/** A day in a calendar file. */
export interface CalendarDay {
  /** The same step keeps its id when the file is made again, so that a calendar moves it instead of having it twice. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly title: string;
  readonly details?: string;
}

/** What the file says of itself. */
export interface CalendarOptions {
  readonly name: string;
  readonly stamp: Date;
}

/** What has no place in a calendar's texts; the library lets it through. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?!\n)\p{Cc}/gu, ' ');

/** Whether it is a day that exists, as YYYY-MM-DD. */
function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
}

/**
 * A calendar file (RFC 5545) of whole days. Days that are no dates are left out: a calendar would show them on another.
 * @param options the calendar's `name`, and when the file was made
 */
export function writeCalendar(days: readonly CalendarDay[], { name, stamp }: CalendarOptions): string {
  const calendar = ical({
    name: clean(name),
    prodId: { company: 'Kobling', product: 'Plan', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, date, title, details } of days.filter((day) => isDate(day.date))) {
    const start = new Date(`${date}T00:00:00Z`);
    const end = new Date(start.getTime() + 86_400_000);
    calendar.createEvent({
      id: clean(uid),
      start,
      end,
      allDay: true,
      stamp,
      summary: clean(title),
      description: details ? clean(details) : null,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
