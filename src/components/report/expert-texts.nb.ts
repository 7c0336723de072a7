import { inWordsNb } from '../base/words.nb.js';
import type { ExpertTexts } from './expert-texts.da.js';

export const nb: ExpertTexts = {
  title: 'Tall for fagfolk',
  caption: (about) => `Usikkerhet, enighet og sammenheng: ${about}`,
  copy: 'Kopier tallene',
  columns: {
    people: 'Personer',
    mean: 'Snitt',
    interval: '95 %-intervall',
    sd: 'Std.avv.',
    deviation: 'AD',
    agreement: 'r*wg',
    alpha: 'α',
    icc: 'ICC(1)',
    rows: 'Hele svarsett',
  },
  range: (low, high) => `${low}–${high}`,
  why: {
    hidden: 'vises ikke',
    tallied: 'ingen svarsett',
    single: 'én påstand',
    few: 'for få svarsett',
    alike: 'like svar',
  },
  reasons: {
    hidden: (min) =>
      `«Vises ikke»: færre enn ${inWordsNb(min, 'én')} har svart, eller så få kunne regnes ut av de andre tallene.`,
    tallied: () =>
      '«Ingen svarsett»: noen er talt opp på en felles skjerm, og det er ikke lagret hva den samme personen svarte på flere påstander.',
    single: () => '«Én påstand»: temaet har bare én påstand med skala, så det er ingen sammenheng å måle.',
    few: (min) =>
      `«For få svarsett»: det må være minst ${inWordsNb(2 * min, 'én')} som har svart på alle påstandene i temaet. Med færre svinger tallet for mye, og det kunne røpe enkelte svar.`,
    alike: () => '«Like svar»: alle ligger like høyt på temaet, så det er ingen forskjell å sette i forhold.',
  },
  notes: [
    [
      '95 %-intervall',
      'Gjennomsnittet ± t · s/√n (Student 1908). Har alle i partnerskapet svart, er gjennomsnittet ikke et anslag; da viser intervallet bare hvor mye svarene sprer seg. For et tema er det heller for bredt enn for smalt.',
    ],
    [
      'AD',
      'Den gjennomsnittlige avstanden fra gjennomsnittet. Enighet: høyst en sjettedel av antallet trinn (Burke og Dunlap 2002).',
    ],
    [
      'r*wg',
      '1 er full enighet, 0 er like spredt som et tilfeldig valg av trinn, under 0 er delt i to leirer (Lindell, Brandt og Whitney 1999).',
    ],
    ['α', 'Cronbachs alfa: hvor godt påstandene i temaet følger hverandre hos den enkelte (Cronbach 1951).'],
    [
      'ICC(1)',
      'Hvor stor del av forskjellen mellom svar som er forskjell mellom personer (Shrout og Fleiss 1979).',
    ],
  ],
};
