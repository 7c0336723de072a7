import type { Instrument, Response } from '../model/assessment.js';
import { isOpenToTeam } from './beside-named.js';
import { latestResponses } from './latest.js';
import { ownCoverage } from './own-coverage.js';
import { byKind, talliedPeople, type RoundData } from './tally-change.js';

/** Who of a small team has said yes, and whether all have. */
export interface NamedTeam {
  /** Those who have, in the order of their names. */
  readonly open: readonly Response[];
  /** How many have answered, and not said yes. */
  readonly others: number;
}

/**
 * A team too small for a figure without names. Nothing is told of those who have not said yes but how many they are.
 * @returns null for one alone, and from `minGroup` on
 */
export function namedTeam(instrument: Instrument, data: RoundData, minGroup: number): NamedTeam | null {
  const { responses, tallies } = byKind(data);
  const latest = latestResponses(instrument, responses);
  const people = latest.length + talliedPeople(tallies);
  if (people < 2 || people >= minGroup) return null;
  const open = latest.filter(isOpenToTeam).sort((a, b) => compareNames(nameOf(a), nameOf(b)));
  return { open, others: people - open.length };
}

/** One competence, and who says what of it. */
export interface NamedCompetence {
  readonly id: string;
  /** Names of those who carry it, of those who do not yet, and of those who gave no answer. */
  readonly carried: readonly string[];
  readonly notYet: readonly string[];
  readonly unanswered: readonly string[];
}

/**
 * A small team's cover with names.
 * @returns null as long as one of the team has not said yes
 */
export function namedCoverage(
  instrument: Instrument,
  { open, others }: NamedTeam,
): readonly NamedCompetence[] | null {
  if (others > 0) return null;
  const people = open.map((response) => ({
    name: nameOf(response),
    items: new Map(ownCoverage(instrument, response).items.map(({ id, carried }) => [id, carried])),
  }));
  const namesWhere = (id: string, carried: boolean | null): readonly string[] =>
    people.filter(({ items }) => (items.get(id) ?? null) === carried).map(({ name }) => name);
  return instrument.items
    .filter(({ kind }) => kind === 'rating')
    .map(({ id }) => ({
      id,
      carried: namesWhere(id, true),
      notYet: namesWhere(id, false),
      unanswered: namesWhere(id, null),
    }));
}

const nameOf = ({ respondent }: Response): string => respondent.name?.trim() ?? '';
const compareNames = new Intl.Collator('da').compare;
