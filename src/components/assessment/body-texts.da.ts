/** Danish texts of the assessment's body; they come with it, on demand. */
export const da = {
  doneTitle: 'Dit billede',
  few: 'Du har svaret på for få udsagn til, at vi kan tegne et billede.',
  spread: (top: string, highest: string, bottom: string, lowest: string) =>
    `Du svarer højest, når det handler om ${top} (${highest}), og lavest, når det handler om ${bottom} (${lowest}).`,
  wished: (value: string) => `ønsket ${value}`,
  furthest: (themes: string, now: string, wish: string) =>
    `Længst er der fra i dag til om et år, når det handler om ${themes}: ${now} i dag, ${wish} om et år.`,
  notFar: 'Det, du ønsker om et år, ligger tæt på det, du svarer om i dag.',
  wishLegend: 'Ring: i dag. Prik: om et år.',
  wishTitle: 'Sådan skal det være om et år',
  wishNote:
    'Dine ønsker er en besvarelse for sig og en fil for sig. De bliver aldrig lagt sammen med det, du svarer om i dag.',
  wishFile: 'Gem ønskerne som fil',
  earlier: (count: number) =>
    count === 0
      ? 'Du svarede på en tidligere udgave af skemaet. Alle dine svar passer stadig.'
      : `Du svarede på en tidligere udgave af skemaet. ${count} svar hører til udsagn, der er ændret eller fjernet. De er med i filen, men ikke i billedet.`,
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
};

export type ProfileTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    profile: ProfileTexts;
  }
}
