import { textsFor } from './texts-for.js';
import { da } from './round-texts.da.js';
import { en } from './round-texts.en.js';

/** The words of a round, for report and radar alike. */
export const roundTexts = textsFor('round', { da, en });
