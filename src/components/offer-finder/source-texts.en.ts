import { formatDate, formatNumber } from '../base/format.js';
import { inWords } from '../base/numbers.js';
import { sizeIn, type SourceTexts } from './source-texts.da.js';

/** English texts of where the offers come from; same keys as the Danish ones. */
export const en: SourceTexts = {
  failedTitle: (name) => `The offers from ${name} are missing from the answer`,
  failedSeveral: (count) => `The offers from ${inWords(count, 'en')} catalogues are missing from the answer`,
  failedOthers: (count) =>
    count === 0
      ? 'There are no other offers to show right now.'
      : `The answer rests on the ${count === 1 ? 'other catalogue' : `${inWords(count, 'en')} other catalogues`}.`,
  retry: 'Try again',
  partlyTitle: (name, dropped, kept) =>
    `${name}: ${dropped} ${dropped === 1 ? 'detail' : 'details'} could not be used. ${kept} offers are included.`,
  placeTitle: 'Which municipality are you in?',
  placeText: (offers) =>
    `There are ${formatNumber(offers, 'en', 0)} offers here from the whole country. Choose your municipality above, and we fetch only those you can get.`,
  placeOld: 'The answer below is from before.',
  whole: (bytes) => `Fetch the whole country · at most ${sizeIn(bytes, 'en')}`,
  fetching: 'Fetching offers …',
  missingTitle: (name) => `Part of the catalogue from ${name} could not be fetched`,
  missingText: 'The answer rests on the rest, so there may be a better one.',
  fetched: (count, all) =>
    `${formatNumber(count, 'en', 0)} of ${formatNumber(all, 'en', 0)} offers have been fetched: all that can help with what you have chosen. When you search single offers, you search those.`,
  kept: (name, updated) =>
    updated === null
      ? `${name} is out of reach right now. The offers are from your last visit.`
      : `${name} is out of reach right now. The offers are from your last visit, last updated ${formatDate(updated, 'en')}.`,
};
