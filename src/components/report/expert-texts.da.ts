import { inWords } from '../base/numbers.js';

/** Danish texts of the figures for experts; they come with them. */
export const da = {
  title: 'Tal for fagfolk',
  caption: (about: string) => `Usikkerhed, enighed og sammenhæng: ${about}`,
  copy: 'Kopiér tallene',
  columns: {
    people: 'Personer',
    mean: 'Gns.',
    interval: '95 %-interval',
    sd: 'Std.afv.',
    deviation: 'AD',
    agreement: 'r*wg',
    alpha: 'α',
    icc: 'ICC(1)',
    rows: 'Hele svarsæt',
  },
  range: (low: string, high: string) => `${low}–${high}`,
  why: {
    hidden: 'vises ikke',
    tallied: 'ingen svarsæt',
    single: 'ét udsagn',
    few: 'for få svarsæt',
    alike: 'ens svar',
  },
  reasons: {
    hidden: (min: number) =>
      `»Vises ikke«: færre end ${inWords(min, 'da')} har svaret, eller så få kunne regnes ud af de andre tal.`,
    tallied: () =>
      '»Ingen svarsæt«: nogle er talt op på en fælles skærm, og der er ikke gemt, hvad den samme person svarede på flere udsagn.',
    single: () => '»Ét udsagn«: temaet har kun ét udsagn med skala, så der er ingen sammenhæng at måle.',
    few: (min: number) =>
      `»For få svarsæt«: der skal være mindst ${inWords(2 * min, 'da')}, der har svaret på alle temaets udsagn. Med færre svinger tallet for meget, og det kunne røbe enkelte svar.`,
    alike: () => '»Ens svar«: alle ligger lige højt på temaet, så der er ingen forskel at sætte i forhold.',
  },
  notes: [
    [
      '95 %-interval',
      'Gennemsnittet ± t · s/√n (Student 1908). Har alle i partnerskabet svaret, er gennemsnittet ikke et skøn; så viser intervallet kun, hvor meget svarene spreder sig. For et tema er det snarere for bredt end for smalt.',
    ],
    [
      'AD',
      'Den gennemsnitlige afstand fra gennemsnittet. Enighed: højst en sjettedel af antallet af trin (Burke og Dunlap 2002).',
    ],
    [
      'r*wg',
      '1 er fuld enighed, 0 er så spredt som et tilfældigt valg af trin, under 0 er delt i to lejre (Lindell, Brandt og Whitney 1999).',
    ],
    ['α', 'Cronbachs alfa: hvor godt temaets udsagn følges ad hos den enkelte (Cronbach 1951).'],
    [
      'ICC(1)',
      'Hvor stor en del af forskellen mellem svar der er forskel mellem personer (Shrout og Fleiss 1979).',
    ],
  ] as readonly (readonly [string, string])[],
};

export type ExpertTexts = typeof da;
export type Reason = keyof ExpertTexts['reasons'];

declare module '../base/tables.js' {
  interface Tables {
    expert: ExpertTexts;
  }
}
