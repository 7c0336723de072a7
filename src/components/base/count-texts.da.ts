import type { System } from '../../core/model/vocabulary.js';
import { inWords } from './numbers.js';

/** Danish words for who has answered: a round before its figures and the figures themselves both say it. */
export const da = {
  answers: (count: number) => (count === 1 ? '1 besvarelse' : `${count} besvarelser`),
  from: (count: number, system: string) => `${count} fra ${system}`,
  noSystem: (count: number) => `${count} uden system`,
  /** Said where a count is below the minimum, so that it does not look like a broken promise. */
  countsOnly: (min: number) =>
    `Antallet siger kun, hvor mange der har svaret. Hvad en gruppe har svaret, vises først fra ${inWords(min, 'da')} svar.`,
  systemsInside: {
    employment: 'beskæftigelse',
    education: 'uddannelse',
    business: 'erhvervsfremme',
  } satisfies Record<System, string>,
};

export type CountTexts = typeof da;
