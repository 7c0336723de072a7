const DAY = 86_400_000;
/** Weeks in which hardly anybody is at work: Christmas, New Year, and the middle of the summer holidays. */
const QUIET_WEEKS = new Set([52, 53, 1, 28, 29, 30]);

const timeOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** 1 Monday … 7 Sunday. */
const weekday = (time: number): number => new Date(time).getUTCDay() || 7;

/** The number of the ISO week that a date is in, as Danes name their weeks. */
export function weekOf(date: string): number {
  const time = timeOf(date);
  // The Thursday decides which year a week belongs to.
  const thursday = new Date(time + (4 - weekday(time)) * DAY);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - first) / DAY / 7) + 1;
}

/** The Friday of the week that is `weeks` weeks after this date, or of the first one after it that is no holiday week. */
export function fridayAfter(date: string, weeks: number): string {
  const time = timeOf(date);
  let friday = time + (5 - weekday(time) + weeks * 7) * DAY;
  while (QUIET_WEEKS.has(weekOf(dateOf(friday)))) friday += 7 * DAY;
  return dateOf(friday);
}
