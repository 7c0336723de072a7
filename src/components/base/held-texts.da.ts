import { inWords } from './numbers.js';

/** Danish texts of withdrawals that take figures with them; the English ones have the same keys, or the build fails. */
export const da = {
  title: (responses: number): string =>
    responses === 1
      ? 'En besvarelse er trukket tilbage, og rapporten forsvinder med den'
      : 'Besvarelser er trukket tilbage, og rapporten forsvinder med dem',
  what: (responses: number, rounds: string, min: number) =>
    `${responses === 1 ? 'Den bliver slettet' : 'De bliver slettet'}. Derefter er der ingen tal for ${rounds}, hverken i rapporten, i radaren eller over tid. De kan først vises igen, når mindst ${inWords(min, 'da')} besvarelser er ændret eller kommet til. Jeres noter og aftaler fra mødet bliver.`,
  print: (responses: number) =>
    `Vil I gemme rapporten, så udskriv den nu. ${responses === 1 ? 'Besvarelsen' : 'Besvarelserne'} bliver slettet, når I trykker »${responses === 1 ? 'Slet besvarelsen nu' : 'Slet besvarelserne nu'}«, eller når I forlader siden.`,
  round: (name: string) => `runden »${name}«`,
  noRound: 'svarene uden runde',
  doPrint: 'Udskriv rapporten',
  show: (name: string) => `Vis ${name}, så den kan udskrives`,
  erase: (responses: number): string => (responses === 1 ? 'Slet besvarelsen nu' : 'Slet besvarelserne nu'),
  notErased: 'Det kunne ikke slettes i denne browser. Prøv igen.',
};

export type HeldTexts = typeof da;

declare module './tables.js' {
  interface Tables {
    held: HeldTexts;
  }
}
