import type { da } from './texts.da.js';

export const nb: typeof da = {
  unknown: (known) =>
    `Her skulle det stå et verktøy, men adressen til rammen nevner ingenting som finnes. Skriv element= og et av disse: ${known}.`,
  waiting: 'Verktøyet hentes … Kommer det ikke fram, så last siden inn på nytt.',
};
