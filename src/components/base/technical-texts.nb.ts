import type { TechnicalTexts } from './technical-texts.da.js';

export const nb: TechnicalTexts = {
  summary: 'Vis tekniske detaljer',
  note: 'Send dem videre til den som hjelper med siden eller filen. Fagordene er på engelsk.',
  expected: 'ventet',
  found: 'fant',
};
