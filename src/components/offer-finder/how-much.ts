/** Each up to so many hundredths of full value. */
const STEPS = [0.05, 3, 10, 25, Infinity];
const WORDS = {
  da: [
    'på højde med',
    'en anelse dårligere end',
    'lidt dårligere end',
    'klart dårligere end',
    'meget dårligere end',
  ],
  en: ['on a par with', 'a shade worse than', 'a little worse than', 'clearly worse than', 'much worse than'],
};

/**
 * How much less a joint offer is worth than another, in words to put its name after.
 * @param points hundredths of full value
 */
export const howMuch = (points: number, locale: keyof typeof WORDS): string => oneOf(WORDS[locale], points);

/** The same with the words of another language, five of them from none to much. */
export const oneOf = (words: readonly string[], points: number): string =>
  words[STEPS.findIndex((most) => points < most)] ?? '';
