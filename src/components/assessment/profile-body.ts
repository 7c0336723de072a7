import type { TemplateResult } from 'lit';
import { ownProfile } from '../../core/assessment/scoring.js';
import type { Instrument, Response } from '../../core/model/assessment.js';
import type { Locale } from '../base/locale.js';
import { da } from './body-texts.da.js';
import { en } from './body-texts.en.js';
import { renderProfile } from './profile-view.js';

const TEXTS = { da, en };

/** A person's own profile, in words and picture, for that person alone. */
export const renderProfileOf = (
  instrument: Instrument,
  response: Response,
  locale: Locale,
  level: number,
): TemplateResult =>
  renderProfile({ t: TEXTS[locale], locale, level, instrument, profile: ownProfile(instrument, response) });
