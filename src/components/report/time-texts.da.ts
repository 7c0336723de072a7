import type { DecisionState } from '../../core/assessment/decisions.js';
import { capitalised, inList, inWords } from '../base/numbers.js';
import type { TimeViewName } from './beside.js';

const inside = (names: readonly string[]) =>
  inList(
    names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    'da',
  );

/** People and decisions are counted »én«, not »ét«. */
const counted = (count: number) => (count === 1 ? 'én' : inWords(count, 'da'));

/** Danish texts of rounds over time; they come with the drawing. */
export const da = {
  headline: (up: readonly string[], down: readonly string[]) => {
    if (up.length > 0 && down.length > 0)
      return `Siden sidste runde ligger ${inside(up)} højere og ${inside(down)} lavere`;
    if (up.length > 0) return `Siden sidste runde ligger ${inside(up)} højere`;
    if (down.length > 0) return `Siden sidste runde ligger ${inside(down)} lavere`;
    return 'Ingen tydelig ændring siden sidste runde';
  },
  incomparable: 'Runderne kan ikke sammenlignes',
  rounds: 'Runderne',
  round: (number: number) => `Runde ${number}`,
  unnamed: 'uden navn',
  closed: (date: string) => `lukket ${date}`,
  onShow: 'vises her',
  lacks: {
    revised: 'Skemaet havde en anden udgave dengang, så tallene bliver ikke sammenlignet.',
    withdrawn: 'Tallene er trukket tilbage.',
    few: 'For få svarede til, at tallene vises.',
  },
  came: (count: number) => `Mindst ${counted(count)} af dem, der har svaret denne gang, svarede ikke sidst.`,
  left: (count: number) => `Mindst ${counted(count)} af dem, der svarede sidst, har ikke svaret denne gang.`,
  others: 'En ændring kan komme af, hvem der har svaret.',
  nobodyFollowed: 'Ingen bliver fulgt fra runde til runde, så ingen kan se, hvem der er de samme.',
  viewLabel: 'Vis runderne som',
  views: { slope: 'Forløb', dots: 'Prikker', table: 'Tabel' } satisfies Record<TimeViewName, string>,
  legend: {
    slope:
      'Tråden går gennem alles gennemsnit fra runde til runde. Ender den uden for den stiplede vifte, er ændringen større, end tilfældigheder plejer at give.',
    dots: 'Tallet i ringen er runden; den fyldte er den, der vises. Den stiplede linje er det udsving, tilfældigheder plejer at give omkring runden før.',
    table: 'Udsvinget er det, tilfældigheder plejer at give. Er ændringen mindre, siger den ikke noget.',
  } satisfies Record<TimeViewName, string>,
  method:
    'Udsvinget er regnet med Welchs metode (95 %), som om det var nye personer hver gang. Selv uden nogen forskel falder i snit én ud af tyve ændringer udenfor.',
  verdict: {
    up: (from: string, to: string) => `Højere: fra ${from} til ${to}.`,
    down: (from: string, to: string) => `Lavere: fra ${from} til ${to}.`,
    'within-noise': (from: string, to: string) => `Omtrent som før: ${from} og ${to}.`,
  },
  weight: {
    up: (noise: string) => `Mere end udsvinget på ${noise}.`,
    down: (noise: string) => `Mere end udsvinget på ${noise}.`,
    'within-noise': (noise: string) => `Ikke mere end udsvinget på ${noise}.`,
  },
  noChange: 'Intet at sammenligne med.',
  pointOf: (round: string, mean: string, people: number) => `${round}: ${mean}, ${people} personer`,
  noPoint: (round: string) => `${round}: vises ikke`,
  caption: (about: string) => `Gennemsnit fra runde til runde: ${about}`,
  copy: 'Kopiér runderne',
  columns: { change: 'Ændring siden sidst', noise: 'Udsving', reading: 'Det betyder' },
  readings: { up: 'højere', down: 'lavere', 'within-noise': 'omtrent som før' },
  people: (count: number) => `${count} personer`,
  events: 'Hvad skete der imens?',
  eventsNote:
    'En reform eller en omlægning kan flytte tallene. Den står på tidslinjen, men forklarer ingenting alene.',
  eventDate: 'Dato',
  eventTitle: 'Hvad skete der?',
  addEvent: 'Sæt på tidslinjen',
  remove: 'Fjern',
  eventLacks: 'Skriv både en dato og hvad der skete.',
  movedSince: (round: string, ways: readonly string[]) =>
    `Siden ${round} er midten flyttet ${inList(ways, 'da')}.`,
  notMoved: (round: string) =>
    `Midten ligger omtrent, hvor den lå i ${round}. Flytningen er ikke større end udsvinget.`,
  ways: {
    right: 'mod fælles hensyn',
    left: 'mod individuelle hensyn',
    up: 'mod samarbejde',
    down: 'mod konkurrence',
  },
  squares: (cells: readonly string[]) => `Midten lå i feltet ${inList(cells, 'da')}.`,
  squareIn: (cell: string, round: string) => `${cell} i ${round}`,
  numbers: 'Tallene er midten i hver runde. Prikkerne er kun den runde, der vises.',
  agreed: (done: number, all: number) => {
    if (all === 1) return done === 1 ? 'Aftalen fra sidst er gjort' : 'Aftalen fra sidst er ikke gjort endnu';
    if (done === all) return `Alle ${inWords(all, 'da')} aftaler fra sidst er gjort`;
    return `${capitalised(done === 0 ? 'ingen' : counted(done))} af ${inWords(all, 'da')} aftaler fra sidst er gjort`;
  },
  agreedNote: 'Det, I skrev på mødearket efter forrige runde. Sæt selv, hvor langt I er nået.',
  states: { open: 'ikke begyndt', begun: 'i gang', done: 'gjort' } satisfies Record<DecisionState, string>,
  stateOf: (text: string) => `Hvor langt er I med »${text}«?`,
  by: (date: string) => `senest ${date}`,
};

export type TimeTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    time: TimeTexts;
  }
}
