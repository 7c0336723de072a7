import type { SignId } from '../../core/assessment/signs.js';

/** Danish texts of what stands beside a report. */
export const da = {
  moment: 'Et øjeblik …',
  meeting: 'Lav et mødeark til 45 minutter',
  expert: 'Vis tallene for fagfolk',
  kept: 'Gemt i denne browser.',
  inMemory: 'Browseren kan ikke gemme her. Det er væk, når siden lukkes.',
  notKept: 'Det kunne ikke gemmes. Det, du skrev, står her endnu.',
  countedTitle: 'Det, der kan tælles',
  countedNote: 'Hver har svaret for sig selv. Tallene er gennemsnit.',
  counted: (mean: string, unit: string, people: number) =>
    `${[mean, unit].filter(Boolean).join(' ')} (${people} har svaret).`,
  countedHidden: 'Vises ikke, for få har svaret.',
  signsTitle: 'Værd at spørge til',
  signsNote:
    'Tallene viser ikke, om det er sådan, og slet ikke, hvem det gælder. De viser kun, at mange har svaret lavt her.',
  meanOf: (value: string, isReversed: boolean) =>
    isReversed ? `gennemsnit ${value}, når svarene er vendt, så højt er godt` : `gennemsnit ${value}`,
  signs: {
    'pulled-or-pushed': 'Hvad trækker jer til samarbejdet, og hvor føles det mere som et skub?',
    'crowding-out':
      'Hvad må vige for det fælles arbejde, når der er travlt hjemme, og hvad må det selv vige for?',
    'free-riders': 'Er opgaver og udbytte fordelt, så alle synes, det er rimeligt?',
    'shared-risk': 'Hvad kunne I turde, hvis I delte risikoen for, at det ikke lykkes?',
  } satisfies Record<SignId, string>,
};

export type BesideTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    beside: BesideTexts;
  }
}
