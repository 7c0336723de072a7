import { textsFor } from '../base/texts-for.js';
import { da } from './body-texts.da.js';
import { en } from './body-texts.en.js';

/** A person's own profile. */
export const profileTexts = textsFor('profile', { da, en });
