import { quoted } from './quoted.js';

/** Danish texts of the list of all single offers; they come with it, on demand. */
export const da = {
  field: 'Søg i tilbuddene',
  hint: 'Skriv et eller flere ord, for eksempel »svejsekursus« eller »lån til maskiner«.',
  systems: 'Vis tilbud fra',
  asked: 'Kun dem til det, I spørger om',
  nearby: (place: string) => `Kun dem, der dækker ${place}`,
  noPlace: 'Vælg jeres kommune øverst, hvis I kun vil se tilbud, der dækker den.',
  openNow: 'Kun dem, der er åbne nu',
  looking: 'Læser tilbuddene …',
  found: (count: string, total: number, words: string, shown: number) =>
    `${total === 1 ? '1 tilbud' : `${count} tilbud`}${words ? ` om »${words}«` : ''}${shown < total ? `; her er de første ${shown}` : ''}.`,
  foundNothing: (words: string) =>
    words
      ? `Ingen tilbud om »${words}«. Prøv med færre eller andre ord.`
      : 'Ingen tilbud med de valg, I har sat.',
  about: (words: string, titles: readonly string[]) =>
    `Intet tilbud har ordene »${words}«. Måske handler det om ${quoted(titles, 'da')}:`,
  some: 'Intet tilbud har alle ordene; de her har nogle af dem.',
  onlyBarred: (words: string) => `Ingen tilbud om »${words}«, som I kan bruge lige nu.`,
  barred: 'Har ordene, men passer ikke lige nu',
  noSystem: 'Sæt kryds ved mindst ét sted, tilbuddene må komme fra.',
  near: 'Ikke fundet ordret; det her ligner.',
  nearToo: 'Få har ordene præcis; det, der ligner, er også med.',
  beyond: 'Ingen af dem til det, I spørger om; her er andre, I kan bruge.',
  more: (count: number) => `Vis ${count} flere`,
  serves: (titles: string) => `Til det, I spørger om: ${titles}`,
  servesNone: 'Ikke til det, I har spurgt om.',
  inAnswer: 'Er med i det samlede tilbud ovenfor.',
  standsIn: 'Ordene står i:',
  typeName: 'ordningens navn',
  common: 'fælles',
  meaning: 'Ordforklaring:',
  explain: (term: string) => `hvad betyder ${term}?`,
};

export type FindingTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    finding: FindingTexts;
  }
}
