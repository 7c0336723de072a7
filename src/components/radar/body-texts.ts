import { textsFor } from '../base/texts-for.js';
import { da } from './body-texts.da.js';
import { en } from './body-texts.en.js';

export const radarTexts = textsFor('radar', { da, en });
