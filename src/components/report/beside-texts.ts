import { textsFor } from '../base/texts-for.js';
import { da } from './beside-texts.da.js';
import { en } from './beside-texts.en.js';

export const besideTexts = textsFor('beside', { da, en });
