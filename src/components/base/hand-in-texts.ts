import { textsFor } from './texts-for.js';
import { da } from './hand-in-texts.da.js';
import { en } from './hand-in-texts.en.js';

export const handInTexts = textsFor('handIn', { da, en });
