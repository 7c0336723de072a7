import type { CountTexts } from './count-texts.da.js';
import { inWordsNb } from './words.nb.js';

export const nb: CountTexts = {
  answers: (count) => (count === 1 ? '1 besvarelse' : `${count} besvarelser`),
  from: (count, system) => `${count} fra ${system}`,
  noSystem: (count) => `${count} uten system`,
  countsOnly: (min) =>
    `Antallet sier bare hvor mange som har svart. Hva en gruppe har svart, vises først fra ${inWordsNb(min, 'ett')} svar.`,
  systemsInside: {
    employment: 'arbeidsmarked',
    education: 'utdanning',
    business: 'næringsutvikling',
  },
};
