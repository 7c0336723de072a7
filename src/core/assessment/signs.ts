import type { Instrument } from '../model/assessment.js';
import type { Report } from '../model/report.js';
import { SLACK } from './numbers.js';

/** What the booklet warns of and some statements tell of; each is a question to ask, never a finding. */
export const SIGNS = ['pulled-or-pushed', 'crowding-out', 'free-riders', 'shared-risk'] as const;
export type SignId = (typeof SIGNS)[number];

/**
 * Statements of the built-in instruments that tell of a sign; high is well in all of them, once reversed.
 * Source: Baadsgaard, Jørgensen, Klindt, Lassen & Miller (2019), pages 11 and 12: partners are to be attracted, not
 * pushed; home tasks may crowd out the joint ones; some may gain without giving; what all want may be left undone, since
 * each waits for the others to take the risk.
 */
const INSTRUMENTS: readonly string[] = ['partnership', 'partnership-short'];
const STATEMENTS: Readonly<Record<SignId, readonly string[]>> = {
  'pulled-or-pushed': ['out-of-habit', 'pulled-by-targets'],
  'crowding-out': ['first-to-give-way', 'own-shop'],
  'free-riders': ['same-few', 'no-tasks-taken'],
  'shared-risk': ['waiting-for-others', 'shared-risk'],
};

export interface Sign {
  readonly id: SignId;
  /** The statements whose answers point to it. */
  readonly items: readonly string[];
}

/**
 * Signs that a group may want to ask itself about: those with a statement whose published mean is low, an eighth of the
 * scale's range or more below its middle (as in `readingOf`). From published figures of everybody only; other instruments
 * have no signs, since nobody knows what their statements tell of.
 */
export function signsIn(
  { id: instrument, scale }: Pick<Instrument, 'id' | 'scale'>,
  report: Pick<Report, 'items'>,
): readonly Sign[] {
  if (!INSTRUMENTS.includes(instrument)) return [];
  const low = (scale.min + scale.max) / 2 - (scale.max - scale.min) / 8;
  const isLow = (id: string): boolean =>
    report.items.some((row) => row.id === id && row.mean !== null && row.mean <= low + SLACK);
  return SIGNS.map((id) => ({ id, items: STATEMENTS[id].filter(isLow) })).filter(
    ({ items }) => items.length > 0,
  );
}
