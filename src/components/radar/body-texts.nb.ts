import { capitalised } from '../base/numbers.js';
import { inWordsNb, quotedNb } from '../base/words.nb.js';
import type { RadarTexts } from './body-texts.da.js';

export const nb: RadarTexts = {
  title: 'Hvilke koblingsfunksjoner dekker teamet?',
  people: (count) => `${capitalised(inWordsNb(count, 'én'))} har svart.`,
  ownTitle: 'Hvilke koblingsfunksjoner dekker du?',
  strong: (names) => `Best dekket er ${quotedNb(names)}.`,
  thin: {
    few: (names) =>
      names.length === 1
        ? `Bare én person har kompetansen ${quotedNb(names)}.`
        : `${capitalised(inWordsNb(names.length, 'én'))} kompetanser har bare én person hver: ${quotedNb(names)}.`,
    many: (count) => `${capitalised(inWordsNb(count, 'én'))} kompetanser har bare én person hver.`,
  },
  missing: {
    few: (names) =>
      names.length === 1
        ? `Ingen har ennå kompetansen ${quotedNb(names)}.`
        : `Ingen har ennå kompetansene ${quotedNb(names)}.`,
    many: (count) => `${capitalised(inWordsNb(count, 'én'))} kompetanser har ingen ennå.`,
  },
  allCovered: 'Hver kompetanse har minst to personer.',
  aboutTeam: 'Figuren handler om teamet, ikke om den enkelte.',
  own: (carried, total) => `Slik du selv ser det, har du ${carried} av de ${total} kompetansene.`,
  ownNote: 'Bare du ser dette. Ingen trenger å kunne alt; teamet skal dekke det sammen.',
  views: { radar: 'Radar', dots: 'Punkter', multiples: 'Side om side', table: 'Tabell' },
  viewLabel: 'Vis som',
  reader: {
    label: 'Les punkt for punkt',
    before: 'Forrige',
    next: 'Neste',
    hint: 'Piltastene virker også her.',
    at: (number, of) => `${number} av ${of}, `,
  },
  fromSystem: (people, system) =>
    `${people} fra ${{ employment: 'arbeidsmarked', education: 'utdanning', business: 'næringsutvikling' }[system]}`,
  everybody: 'Alle',
  multiple: (covered, of) => `Minst én har ${covered} av ${of} kompetanser.`,
  multipleHidden: (hidden) => (hidden === 1 ? 'Én vises ikke.' : `${hidden} vises ikke.`),
  legendMultiples: (rings) =>
    `Alle figurene har samme mål: Buene teller ${rings}. Tallene i kanten er numrene på kompetansene:`,
  onlyAll: 'Ingen systemer vises for seg: Så få kunne regnes ut.',
  status: {
    strong: 'sterk',
    covered: 'dekket',
    thin: 'tynn',
    missing: 'mangler',
  },
  count: (people) => (people === 1 ? 'én person' : `${people} personer`),
  nobody: 'ingen ennå',
  hidden: 'skjult, for få svar',
  carried: 'ja',
  notCarried: 'ikke ennå',
  noAnswer: 'ikke noe svar',
  columns: {
    function: 'Funksjon',
    competence: 'Kompetanse',
    total: 'I alt',
    answered: 'Har svart',
    status: 'Dekning',
    own: 'Har du den?',
    other: 'Sett av andre',
    desired: 'Ønsket',
  },
  systems: {
    employment: 'Arbeidsmarked',
    education: 'Utdanning',
    business: 'Næringsutvikling',
  },
  noSystemShown: 'Systemet vises ikke',
  notShown: 'vises ikke',
  whyNotShown: '– vises ikke: så få kunne regnes ut.',
  legend: (rings) => `Hvert merke er én person som har kompetansen. Buene teller ${rings}.`,
  legendBars: (rings) => `Streken viser hvor mange som har kompetansen. Buene teller ${rings}.`,
  legendOwn: 'Et merke er en kompetanse du har; en stiplet ring er en du ikke har ennå.',
  legendDots: (people) => `Hele linjen er ${people} personer: alle som har svart.`,
  ownFigure: 'Radar med fire vifter, én for hver koblingsfunksjon. Det samme står i tabellen.',
  figure: 'Radar med fire vifter, én for hver koblingsfunksjon. De samme tallene står i tabellen.',
  order:
    'Rekkefølgen følger figur 2 i heftet og er alltid den samme, så ingen form oppstår ved å flytte rundt.',
  counts: {
    team: (label) =>
      `En person teller med fra «${label}» og opp. Sterk: minst tre og minst halvparten. Tynn: én. Mangler: ingen.`,
    self: (label) => `Det teller fra «${label}» og opp.`,
  },
  noNorms: 'Et dialogverktøy uten normer.',
  citation: (citation) => `Bygger på: ${citation}`,
};
