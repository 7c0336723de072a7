import { textsFor } from '../base/texts-for.js';
import { da } from './below-texts.da.js';
import { en } from './below-texts.en.js';

export const belowTexts = textsFor('radarBelow', { da, en });
