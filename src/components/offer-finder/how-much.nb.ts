import { oneOf } from './how-much.js';

const WORDS = [
  'på høyde med',
  'en anelse dårligere enn',
  'litt dårligere enn',
  'klart dårligere enn',
  'mye dårligere enn',
];

/** How much less a joint offer is worth than another, in words to put its name after. */
export const howMuchNb = (points: number): string => oneOf(WORDS, points);
