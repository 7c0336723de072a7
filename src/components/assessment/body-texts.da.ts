/** Danish texts of the assessment's body; they come with it, on demand. */
export const da = {
  few: 'Du har svaret på for få udsagn til, at vi kan tegne et billede.',
  top: (themes: string, value: string) => `Højest: ${themes} (${value}).`,
  bottom: (themes: string, value: string) => `Lavest: ${themes} (${value}).`,
  alike: 'Du har svaret nogenlunde ens på alle temaer.',
  own: (lowest: string, highest: string) =>
    `Tallene er gennemsnit af dine egne svar fra ${lowest} til ${highest}. »Ved ikke« og »ikke relevant« tæller ikke med.`,
  end: (point: number, label: string) => `${point} (»${label}«)`,
  turnedNote: (min: number, max: number) =>
    `Vendt om: Nogle udsagn handler om noget, man helst vil undgå. I dem tæller ${max} som ${min} og ${min} som ${max}, så alle tal peger samme vej.`,
  themes: 'Dine svar, tema for tema',
  theme: 'Tema',
  mean: 'Gennemsnit',
  answered: 'Besvaret',
  ofMax: (mean: string, max: string) => `${mean} af ${max}`,
  answeredOf: (answered: number, total: number) => `${answered} af ${total}`,
  turned: (count: number) => `${count} vendt om`,
  noMean: 'intet tal',
  context: 'Rammer omkring jer',
  contextNote: 'Rammerne vises for sig. De er hverken jeres fortjeneste eller jeres fejl.',
  counts: 'Det, der kan tælles',
  counted: 'Dine svar er talt med. De er ikke gemt for sig.',
  finishedOn: (date: string) => `Du svarede den ${date}.`,
  againNote: 'Svarer du igen, tæller de nye svar i stedet for de gamle, når du afslutter.',
  seePicture: 'Se dit billede',
  again: 'Svar igen',
  nextPerson: 'Klar til den næste',
  copy: 'Kopiér svarene',
  copyText: 'Dine svar som tekst',
  copyRefused: 'Browseren lod os ikke kopiere. Her er teksten, så du selv kan kopiere den.',
  print: 'Udskriv',
  handBack:
    'Giv filen til den, der samler svarene. Den, der samler, kan læse hver enkelt fil. Grænsen på fem gælder kun rapporten.',
};

export type ProfileTexts = typeof da;
