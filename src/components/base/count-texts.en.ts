import type { CountTexts } from './count-texts.da.js';
import { inWords } from './numbers.js';

/** English words for who has answered. */
export const en: CountTexts = {
  answers: (count) => (count === 1 ? '1 response' : `${count} responses`),
  from: (count, system) => `${count} from ${system}`,
  noSystem: (count) => `${count} without a system`,
  countsOnly: (min) =>
    `The number tells only how many have answered. What a group answered is shown from ${inWords(min, 'en')} answers on.`,
  systemsInside: { employment: 'employment', education: 'education', business: 'business promotion' },
};
