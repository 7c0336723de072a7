import type { HeldTexts } from './held-texts.da.js';
import { inWordsNb } from './words.nb.js';

export const nb: HeldTexts = {
  title: (responses) =>
    responses === 1
      ? 'En besvarelse er trukket tilbake, og rapporten forsvinner med den'
      : 'Besvarelser er trukket tilbake, og rapporten forsvinner med dem',
  what: (responses, rounds, min) =>
    `${responses === 1 ? 'Den blir slettet' : 'De blir slettet'}. Etterpå finnes det ingen tall for ${rounds}, verken i rapporten, i radaren eller over tid. De kan først vises igjen når minst ${inWordsNb(min, 'én')} besvarelser er endret eller kommet til. Notatene og avtalene deres fra møtet blir.`,
  print: (responses) =>
    `Vil dere ta vare på rapporten, så skriv den ut nå. ${responses === 1 ? 'Besvarelsen' : 'Besvarelsene'} blir slettet når dere trykker «${responses === 1 ? 'Slett besvarelsen nå' : 'Slett besvarelsene nå'}», eller når dere forlater siden.`,
  round: (name) => `runden «${name}»`,
  noRound: 'svarene uten runde',
  doPrint: 'Skriv ut rapporten',
  show: (name) => `Vis ${name}, så den kan skrives ut`,
  erase: (responses) => (responses === 1 ? 'Slett besvarelsen nå' : 'Slett besvarelsene nå'),
  notErased: 'Det kunne ikke slettes i denne nettleseren. Prøv igjen.',
};
