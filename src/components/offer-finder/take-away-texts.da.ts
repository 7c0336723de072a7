import type { PlanDate, PlanMeans, PlanStep } from '../../core/offers/plan/index.js';
import { inList } from '../base/numbers.js';

/** Danish texts of the plan that can be taken away. */
export const da = {
  title: (name: string): string => (name ? `Plan for ${name}` : 'Jeres plan'),
  made: (date: string) => `Lavet ${date}`,
  intro:
    'Skriv, hvem der gør hvad, og ret datoerne, så de passer jer. Det, I skriver, bliver på denne side og er væk, når I lukker den.',
  name: 'Virksomhedens navn, hvis det skal stå på planen',
  caption: 'Behov for behov',
  columns: {
    need: 'Behov',
    offer: 'Tilbud',
    step: 'Næste skridt',
    owner: 'Ansvarlig',
    by: 'Senest',
  },
  means: {
    recruitment: 'Rekruttering',
    training: 'Opkvalificering',
    support: 'Støtte',
    advice: 'Rådgivning',
  } satisfies Record<PlanMeans, string>,
  steps: {
    apply: (whom: string) => `Søg, før I går i gang. Spørg hvordan: ${whom}.`,
    'await-call': (whom: string) => `Spørg, hvornår man kan søge næste gang: ${whom}.`,
    clarify: (whom: string) => `Ring, og få svar på det, der er åbent: ${whom}.`,
    agree: (whom: string) => `Aftal en tid: ${whom}.`,
  } satisfies Record<PlanStep, (whom: string) => string>,
  ownerOf: (what: string) => `Ansvarlig: ${what}`,
  byOf: (what: string) => `Senest: ${what}`,
  from: {
    deadline: 'Fristen for at søge',
    'offer-ends': 'Her slutter tilbuddet',
    proposed: 'Vores forslag',
  } satisfies Record<PlanDate['from'], string>,
  week: (week: number) => `uge ${week}`,
  visit: 'Ét fælles besøg',
  visitWhy: (whom: readonly string[]) =>
    `Bed dem om at komme sammen: ${inList(whom, 'da')}. Så skal I kun fortælle det én gang.`,
  uncovered: 'Endnu uden tilbud:',
  questions: 'Det skal I have svar på',
  personal: (count: number) =>
    count === 1
      ? 'Ét spørgsmål mere handler om en bestemt person. Tag det, når I taler sammen.'
      : `${count} spørgsmål mere handler om en bestemt person. Tag dem, når I taler sammen.`,
  guidance: 'Planen er et forslag. Kommunen, skolen og de andre afgør, hvad I kan få.',
  print: 'Udskriv planen',
  calendar: 'Hent kalenderfil',
  link: 'Kopiér link',
  withText: 'Tag også min egen tekst med i linket',
  linkNote:
    'Linket åbner det samme spørgsmål hos den, der får det. Det rummer behov, kommune, antal ansatte og svar om virksomheden. Navne og det, der handler om en person, er ikke med.',
  linkCopied: 'Linket er kopieret.',
  linkByHand: 'Linket kunne ikke kopieres her. Markér det herunder, og kopiér det selv.',
  textLeft: 'Jeres egen tekst er for lang og er ikke med.',
  partLeft: 'Linket blev for langt. Noget af det valgte er ikke med.',
  linkLabel: 'Link til kopiering',
  calendarHanded: (days: number) =>
    `Browseren har fået kalenderfilen med ${days === 1 ? 'én dato' : `${days} datoer`}. Kommer den ikke frem, kan I kopiere indholdet herunder.`,
  noDays: 'Der er ingen datoer i planen, så der er ingen kalenderfil.',
  fileLabel: 'Kalenderfilens indhold',
  calendarName: (name: string): string => (name ? `Plan for ${name}` : 'Jeres plan'),
};

export type TakeAwayTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    takeAway: TakeAwayTexts;
  }
}
