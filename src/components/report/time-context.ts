import { compareRounds, type RoundsCompared, type RowInTime } from '../../core/assessment/compare-rounds.js';
import { textIn } from '../../core/model/text.js';
import type { Locale } from '../base/locale.js';
import type { Beside } from './beside.js';
import type { KnownRound } from './known-rounds.js';
import type { ReportView } from './report-view.js';
import { textsFor } from '../base/texts-for.js';
import { da, type TimeTexts } from './time-texts.da.js';
import { en } from './time-texts.en.js';

const textsOf = textsFor('time', { da, en });

/** What the pieces of the rounds over time are painted from. */
export interface TimeView extends ReportView {
  readonly tt: TimeTexts;
  readonly beside: Beside;
  readonly rounds: readonly KnownRound[];
  readonly compared: RoundsCompared;
}

/** Compared once for every reading of the store, not for every painting. */
const known = new WeakMap<readonly KnownRound[], RoundsCompared>();

export function timeView(view: ReportView, beside: Beside): TimeView {
  const { rounds } = beside;
  const compared = known.get(rounds) ?? compareRounds(rounds);
  known.set(rounds, compared);
  return { ...view, tt: textsOf(view), beside, rounds, compared };
}

/** A round as it stands inside a sentence: by its number. */
export const roundAt = ({ tt }: Pick<TimeView, 'tt'>, index: number): string => {
  const name = tt.round(index + 1);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** What the coordinator calls a round; empty where it has no name. */
export const nameOf = ({ title, id }: KnownRound, locale: Locale): string =>
  title ? textIn(title, locale) : id;

/** A theme's or statement's course through the rounds. */
export const rowOf = ({ compared }: TimeView, id: string, isTheme: boolean): RowInTime | undefined =>
  (isTheme ? compared.dimensions : compared.items).find((row) => row.id === id);

/** Share of the drawing's width, in %, where a place on the axis of time stands; 0 is the first round. */
export const timeShare = (place: number, rounds: number): string =>
  `${(((place + 0.5) / rounds) * 100).toFixed(2)}%`;

/** Before the first round and after the last, events stand so far from it. */
const OUTSIDE = 0.35;

/** Where a date lies on an axis that gives every round the same room. */
export function placeOfDate(date: string, rounds: readonly Pick<KnownRound, 'date'>[]): number {
  const at = Date.parse(date);
  const times = rounds.map((round) => Date.parse(round.date ?? ''));
  const after = times.findIndex((time) => time > at);
  if (after === 0) return -OUTSIDE;
  if (after < 0) return times.at(-1) === at ? times.length - 1 : times.length - 1 + OUTSIDE;
  const [from = at, to = at] = [times[after - 1], times[after]];
  return after - 1 + (at - from) / (to - from);
}

/** Events are told apart by letters. */
export const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26));
