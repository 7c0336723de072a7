/** What somebody's own words tell of the company, beside its needs: how many work there, and where it is. */
import { headcountIn } from './headcount.js';
import { thoughtsOf } from './thoughts.js';
import { whereaboutsIn, type FindMunicipality } from './whereabouts.js';

/** One fact out of a text. */
export interface Told {
  /** Number of people, or code of the municipality. */
  readonly value: number;
  /** The writer's own words. */
  readonly text: string;
}

export interface CompanyTold {
  readonly employees?: Told;
  readonly municipality?: Told;
}

/** Longest text that is read. */
const MAX_TEXT = 2000;

/**
 * Reads what a text tells of the company that wrote it. It rather says nothing than guess: people who are missing are
 * no employees, a customer's town is not the company's, and a name that is also a plain word needs more to go by.
 * @param find finds a municipality by name; handed in, since whoever asks has the names already
 */
export function companyIn(text: string, find: FindMunicipality): CompanyTold {
  const thoughts = thoughtsOf(text.slice(0, MAX_TEXT));
  const employees = headcountIn(thoughts, find);
  const municipality = whereaboutsIn(thoughts, find);
  return { ...(employees && { employees }), ...(municipality && { municipality }) };
}
