import type { CountTexts } from './count-texts.da.js';

/** English words for who has answered. */
export const en: CountTexts = {
  answers: (count) => (count === 1 ? '1 response' : `${count} responses`),
  from: (count, system) => `${count} from ${system}`,
  noSystem: (count) => `${count} without a system`,
  systemsInside: { employment: 'employment', education: 'education', business: 'business promotion' },
};
