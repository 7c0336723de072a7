import { capitalised, inList } from '../base/numbers.js';
import { insideNb, inWordsNb } from '../base/words.nb.js';
import type { TimeTexts } from './time-texts.da.js';

/** People and agreements are counted alike. */
const counted = (count: number) => inWordsNb(count, 'én');

export const nb: TimeTexts = {
  headline: (up, down) => {
    if (up.length > 0 && down.length > 0)
      return `Siden forrige runde ligger ${insideNb(up)} høyere og ${insideNb(down)} lavere`;
    if (up.length > 0) return `Siden forrige runde ligger ${insideNb(up)} høyere`;
    if (down.length > 0) return `Siden forrige runde ligger ${insideNb(down)} lavere`;
    return 'Ingen tydelig endring siden forrige runde';
  },
  incomparable: 'Rundene kan ikke sammenlignes',
  rounds: 'Rundene',
  round: (number) => `Runde ${number}`,
  unnamed: 'uten navn',
  closed: (date) => `lukket ${date}`,
  onShow: 'vises her',
  lacks: {
    revised: 'Skjemaet hadde en annen utgave den gangen, så tallene blir ikke sammenlignet.',
    withdrawn: 'Tallene er trukket tilbake.',
    few: 'For få svarte til at tallene vises.',
  },
  came: (count) => `Minst ${counted(count)} av dem som har svart denne gangen, svarte ikke sist.`,
  left: (count) => `Minst ${counted(count)} av dem som svarte sist, har ikke svart denne gangen.`,
  others: 'En endring kan komme av hvem som har svart.',
  nobodyFollowed: 'Ingen blir fulgt fra runde til runde, så ingen kan se hvem som er de samme.',
  viewLabel: 'Vis rundene som',
  views: { slope: 'Forløp', dots: 'Prikker', table: 'Tabell' },
  legend: {
    slope:
      'Tråden går gjennom gjennomsnittet for alle fra runde til runde. Ender den utenfor den stiplede viften, er endringen større enn tilfeldigheter pleier å gi.',
    dots: 'Tallet i ringen er runden; den fylte er den som vises. Den stiplede linjen er utslaget tilfeldigheter pleier å gi rundt runden før.',
    table: 'Utslaget er det tilfeldigheter pleier å gi. Er endringen mindre, sier den ikke noe.',
  },
  method:
    'Utslaget er regnet med Welchs metode (95 %), som om det var nye personer hver gang. Selv uten noen forskjell faller i snitt én av tjue endringer utenfor.',
  verdict: {
    up: (from, to) => `Høyere: fra ${from} til ${to}.`,
    down: (from, to) => `Lavere: fra ${from} til ${to}.`,
    'within-noise': (from, to) => `Omtrent som før: ${from} og ${to}.`,
  },
  weight: {
    up: (noise) => `Mer enn utslaget på ${noise}.`,
    down: (noise) => `Mer enn utslaget på ${noise}.`,
    'within-noise': (noise) => `Ikke mer enn utslaget på ${noise}.`,
  },
  noChange: 'Ingenting å sammenligne med.',
  pointOf: (round, mean, people) => `${round}: ${mean}, ${people} personer`,
  noPoint: (round) => `${round}: vises ikke`,
  caption: (about) => `Gjennomsnitt fra runde til runde: ${about}`,
  copy: 'Kopier rundene',
  columns: { change: 'Endring siden sist', noise: 'Utslag', reading: 'Det betyr' },
  readings: { up: 'høyere', down: 'lavere', 'within-noise': 'omtrent som før' },
  people: (count) => `${count} personer`,
  events: 'Hva skjedde imens?',
  eventsNote:
    'En reform eller en omlegging kan flytte tallene. Den står på tidslinjen, men forklarer ingenting alene.',
  eventDate: 'Dato',
  eventTitle: 'Hva skjedde?',
  addEvent: 'Sett på tidslinjen',
  remove: 'Fjern',
  eventLacks: 'Skriv både en dato og hva som skjedde.',
  movedSince: (round, ways) => `Siden ${round} har midten flyttet seg ${inList(ways, 'nb')}.`,
  notMoved: (round) => `Midten ligger omtrent der den lå i ${round}. Flyttingen er ikke større enn utslaget.`,
  ways: {
    right: 'mot felles hensyn',
    left: 'mot individuelle hensyn',
    up: 'mot samarbeid',
    down: 'mot konkurranse',
  },
  squares: (cells) => `Midten lå i feltet ${inList(cells, 'nb')}.`,
  squareIn: (cell, round) => `${cell} i ${round}`,
  numbers: 'Tallene er midten i hver runde. Prikkene er bare den runden som vises.',
  agreed: (done, all) => {
    if (all === 1) return done === 1 ? 'Avtalen fra sist er gjort' : 'Avtalen fra sist er ikke gjort ennå';
    if (done === all) return `Alle de ${inWordsNb(all, 'én')} avtalene fra sist er gjort`;
    return `${capitalised(done === 0 ? 'ingen' : counted(done))} av ${inWordsNb(all, 'én')} avtaler fra sist er gjort`;
  },
  agreedNote: 'Det dere skrev på møtearket etter forrige runde. Angi selv hvor langt dere er kommet.',
  states: { open: 'ikke begynt', begun: 'i gang', done: 'gjort' },
  stateOf: (text) => `Hvor langt er dere kommet med «${text}»?`,
  by: (date) => `senest ${date}`,
};
