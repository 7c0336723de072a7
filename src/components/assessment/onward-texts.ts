import { textsFor } from '../base/texts-for.js';
import { da } from './onward-texts.da.js';
import { en } from './onward-texts.en.js';

/** What is not needed for the first statement. */
export const onwardTexts = textsFor('onward', { da, en });
