import type { Instrument } from '../../core/model/assessment.js';
import { BUILT_IN_INSTRUMENTS } from '../../core/content/instruments/index.js';
import type { Locale } from './locale.js';
import { markDanish } from './language.js';

/** What an instrument is made from. Ours are cited in Danish; of a host's own nobody knows the language. */
export const citationOf = ({ id, citation }: Instrument, locale: Locale): unknown =>
  citation !== null && BUILT_IN_INSTRUMENTS.some((own) => own === id)
    ? markDanish(citation, locale)
    : citation;
