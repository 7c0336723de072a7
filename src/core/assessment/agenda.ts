/** How long a meeting on a report is, in minutes. */
export const MEETING_MINUTES = 45;
/** More points than this cannot be talked through in the time. */
export const MEETING_POINTS = 3;
const OPENING = 5;
const LOOKING_BACK = 5;
const DECIDING = 8;

/** One part of the meeting; minutes from its start, whole numbers. */
export interface AgendaPart {
  /** `open` looks at the report, `back` at what was agreed last, `talk` takes one point, `decide` writes down. */
  readonly kind: 'open' | 'back' | 'talk' | 'decide';
  /** Which of the points, from 0; for `talk` only. */
  readonly point: number | null;
  readonly from: number;
  readonly to: number;
}

/**
 * A meeting of exactly 45 minutes: look at the report, look back where something was agreed last time, talk through the
 * strongest points, at most three and equally long, and write down what was decided; what does not divide goes to that.
 * @param points how many points there are to talk about; without any there is no meeting
 * @param isBack whether something was agreed after the last round
 */
export function meetingAgenda(points: number, isBack: boolean): readonly AgendaPart[] {
  const talks = Math.min(points, MEETING_POINTS);
  if (talks < 1) return [];
  const taken = OPENING + DECIDING + (isBack ? LOOKING_BACK : 0);
  const each = Math.floor((MEETING_MINUTES - taken) / talks);
  const lengths: readonly (readonly [AgendaPart['kind'], number | null, number])[] = [
    ['open', null, OPENING],
    ...(isBack ? ([['back', null, LOOKING_BACK]] as const) : []),
    ...Array.from({ length: talks }, (_, point) => ['talk', point, each] as const),
  ];
  let at = 0;
  const parts = lengths.map(([kind, point, minutes]): AgendaPart => {
    const from = at;
    at += minutes;
    return { kind, point, from, to: at };
  });
  return [...parts, { kind: 'decide', point: null, from: at, to: MEETING_MINUTES }];
}
