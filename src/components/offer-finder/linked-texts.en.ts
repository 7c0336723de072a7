import { inList } from '../base/numbers.js';
import type { LinkedTexts } from './linked-texts.da.js';

/** English texts for whoever opens a shared link. */
export const en: LinkedTexts = {
  came: 'This question was shared with you in a link. You can change all of it.',
  dropped: (parts) => `This part of the link cannot be used here: ${inList(parts, 'en')}.`,
  parts: {
    need: 'a need',
    municipality: 'the municipality',
    employees: 'the number of employees',
    sector: 'private or public',
    fact: 'an answer',
    pin: 'an offer that was chosen',
    drop: 'an offer that was left out',
    kind: 'the combination on show',
    text: 'the text',
    finder: 'which finder it was for',
    other: 'something we do not know',
  },
  refused: {
    newer: 'The link was made with a newer version of the offer finder and cannot be opened here.',
    'too-long': 'The link is too long to be opened.',
    unreadable: 'The link could not be read. Perhaps its last part is missing.',
  },
};
