/** Danish texts of the assessment's body; they come with it, on demand. */
export const da = {
  doneTitle: 'Dit billede af samarbejdet',
  doneFew: 'Du har svaret på for få udsagn til at tegne et billede.',
  doneTop: (top: string, value: string) => `Højest: ${top} (${value}).`,
  doneBottom: (bottom: string, value: string) => `Lavest: ${bottom} (${value}).`,
  doneAlike: 'Du svarer nogenlunde ens på alle temaer.',
  doneOwn: 'Kun du ser dette. Tallene er gennemsnit af dine egne svar, uden »ved ikke« og »ikke relevant«.',
  ofMax: (mean: string, max: string) => `${mean} af ${max}`,
  answeredOf: (answered: number, total: number) => `${answered} af ${total} besvaret`,
  context: 'Rammer omkring jer',
  contextNote: 'Vises for sig: rammerne er ikke jeres fortjeneste eller fejl.',
  counts: 'Det, der kan tælles',
};

export type ProfileTexts = typeof da;
