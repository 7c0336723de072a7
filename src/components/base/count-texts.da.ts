import type { System } from '../../core/model/vocabulary.js';

/** Danish words for who has answered: a round before its figures and the figures themselves both say it. */
export const da = {
  answers: (count: number) => (count === 1 ? '1 besvarelse' : `${count} besvarelser`),
  from: (count: number, system: string) => `${count} fra ${system}`,
  noSystem: (count: number) => `${count} uden system`,
  systemsInside: {
    employment: 'beskæftigelse',
    education: 'uddannelse',
    business: 'erhvervsfremme',
  } satisfies Record<System, string>,
};

export type CountTexts = typeof da;
