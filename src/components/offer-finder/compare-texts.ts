import { textsFor } from '../base/texts-for.js';
import { da } from './compare-texts.da.js';
import { en } from './compare-texts.en.js';

/** Comparing and explaining joint offers. */
export const compareTexts = textsFor('comparison', { da, en });
