import type { Instrument, Response } from '../model/assessment.js';
import { latestResponses } from './latest.js';
import { byKind, talliedPeople, type RoundData } from './tally-change.js';

/** Whether a person has said yes, on their own response, to its being looked at by the team with their name on it. */
export const isOpenToTeam = ({ openToTeam, respondent: { name } }: Response): boolean =>
  openToTeam === true && name !== undefined && name.trim() !== '';

/**
 * Whether figures without names may stand beside responses that the team has looked at with names: whoever knows the
 * named ones can subtract them, so the others must be nobody or at least `minGroup`.
 */
export function isSafeBesideNamed(instrument: Instrument, data: RoundData, minGroup: number): boolean {
  const { responses, tallies } = byKind(data);
  const latest = latestResponses(instrument, responses);
  const open = latest.filter(isOpenToTeam).length;
  const others = latest.length - open + talliedPeople(tallies);
  return open === 0 || others === 0 || others >= minGroup;
}
