const COPENHAGEN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date in Europe/Copenhagen at this moment, as YYYY-MM-DD. */
export function dateInCopenhagen(moment: Date): string {
  const parts = new Map(COPENHAGEN.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}
