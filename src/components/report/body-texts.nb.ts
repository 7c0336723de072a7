import { nb as counts } from '../base/count-texts.nb.js';
import { capitalised, inList } from '../base/numbers.js';
import { insideNb, inWordsNb } from '../base/words.nb.js';
import type { ReportTexts } from './body-texts.da.js';

export const nb: ReportTexts = {
  ...counts,
  headline: {
    strong: (themes) => `Dere står sterkt sammen om ${themes}`,
    gap: (themes) => `Dere er enige om å savne ${themes}`,
    differ: (themes) => `Dere ser ulikt på ${themes}`,
    strongGap: (strong, gap) => `Dere står sterkt sammen om ${strong}, men savner ${gap}`,
    strongDiffer: (strong, differ) => `Dere står sterkt sammen om ${strong}, men ser ulikt på ${differ}`,
    gapDiffer: (gap, differ) => `Dere er enige om å savne ${gap}, men ser ulikt på ${differ}`,
    open: 'Svarene peker verken på klar enighet eller klar forskjell',
  },
  themes: (names, all) => {
    if (names.length <= 3) return insideNb(names);
    if (names.length === all) return `alle de ${inWordsNb(all, 'ett')} temaene`;
    return inList(
      [
        insideNb(names.slice(0, 1)),
        insideNb(names.slice(1, 2)),
        `${inWordsNb(names.length - 2, 'ett')} andre temaer`,
      ],
      'nb',
    );
  },
  views: { figure: 'Figur', table: 'Tabell' },
  viewLabel: 'Vis som',
  systems: {
    employment: 'Arbeidsmarked',
    education: 'Utdanning',
    business: 'Næringsutvikling',
  },
  marks: 'Hvert merke er ett svar på en påstand.',
  bars: 'Søylene teller svar på påstander.',
  thread: 'Tråden står ved gjennomsnittet for alle.',
  threadBent: 'Svarer systemene ulikt, knekker den og går gjennom gjennomsnittet for hvert system.',
  lines: 'Merket ved gjennomsnittet viser hvem linjen gjelder.',
  everybody: 'Ringen og de smale søylene er alle til sammen.',
  together: 'Systemene er slått sammen, så ingen kan regne seg fram til den enkelte.',
  none: 'ingen',
  readings: {
    'shared-strength': 'Felles styrke',
    'shared-gap': 'Felles mangel',
    'between-systems': 'Forskjell mellom systemene',
    'within-system': 'Forskjell fra person til person',
    open: 'Åpent',
  },
  readingsPlain: {
    'shared-strength': 'Svarene er høye og ligger tett.',
    'shared-gap': 'Svarene er lave og ligger tett.',
    'between-systems': 'Systemene svarer ulikt.',
    'within-system': 'Svarene ligger langt fra hverandre.',
    open: 'Verken enighet eller tydelig forskjell.',
  },
  turned: (label) => `Svarene er snudd, så høyt er bra: «${label}» teller lavest.`,
  turnedShort: ' (snudd)',
  turnedNote:
    '«Snudd» står ved påstander der det er bra å svare lavt. Svarene på dem er snudd, så høyt er bra i alle tall.',
  interval: (mean, low, high) => `Gjennomsnitt for alle: ${mean}. Usikkerhet: ${low}–${high}.`,
  mean: 'Snitt',
  all: 'Alle',
  hidden: 'skjult, for få har svart',
  hiddenSystems: (names) => `${inList(names, 'nb')}: skjult, så ingen kan regne seg fram til den enkelte`,
  statements: (count, theme) =>
    count === 1 ? `Vis påstanden om ${theme}` : `Vis de ${count} påstandene om ${theme}`,
  distribution: (label, count) => `${label}: ${count}`,
  meanOf: (group, mean, basis) => `${group}: gjennomsnitt ${mean}, ${basis}`,
  answersGiven: (count) => `${count} svar`,
  answersOf: (answers, statements, people, isLeast) =>
    `${answers} svar på ${statements} påstander fra ${isLeast ? 'minst ' : ''}${people} personer`,
  spread: (value) => `Svarene avviker i snitt ${value} fra gjennomsnittet.`,
  talk: (count) => `${capitalised(inWordsNb(count, 'ett'))} spørsmål å snakke om`,
  questions: {
    'between-systems': [
      (theme, high, low) => `Hva ser ${high} som ${low} ikke ser, når det gjelder ${theme}?`,
      (theme, high, low) => `Hva har ${high} opplevd, og hva har ${low} opplevd, når det gjelder ${theme}?`,
      (theme, high, low) => `Hvilket eksempel på ${theme} ville ${high} og ${low} hver for seg gi?`,
    ],
    'within-system': [
      (theme) => `Hva legger hver av dere i ${theme}?`,
      (theme) => `Hva har hver av dere opplevd når det gjelder ${theme}?`,
      (theme) => `Hvilket eksempel på ${theme} ville hver av dere gi?`,
    ],
    'shared-gap': [
      (theme) => `Hva ville være det første skrittet når det gjelder ${theme}?`,
      (theme) => `Hva står i veien når det gjelder ${theme}?`,
      (theme) => `Hvem ville merke det hvis dere kom videre med ${theme}?`,
    ],
    'shared-strength': [
      (theme) => `Hvorfor står dere sterkt når det gjelder ${theme}?`,
      (theme) => `Hva gjør dere som virker, når det gjelder ${theme}?`,
      (theme) => `Hva kan andre lære av dere om ${theme}?`,
    ],
    open: [
      (theme) => `Hva har dere ikke fått snakket om når det gjelder ${theme}?`,
      (theme) => `Hva vil dere gjerne vite mer om når det gjelder ${theme}?`,
      (theme) => `Hva ville en bedrift spørre dere om når det gjelder ${theme}?`,
    ],
  },
  positionTitle: 'Hvor ligger samarbeidet? Figur 1',
  positionText: (n) =>
    `${capitalised(inWordsNb(n, 'én'))} har plassert samarbeidet. Tallene teller personer i hvert felt. De sier ikke hvem som står hvor.`,
  positionMean: (cell) => `Midten ligger i feltet ${cell}.`,
  cells: { network: 'nettverk', partnership: 'partnerskap', market: 'marked', cartel: 'kartell' },
  axes: { left: 'individuelle hensyn', right: 'felles hensyn', bottom: 'konkurranse', top: 'samarbeid' },
  positionTable:
    'Antall personer i hvert felt. Øverst samarbeid i faste rammer, nederst konkurranse; til høyre felles hensyn.',
  context: 'Rammene rundt dere',
  contextNote: 'Vises for seg: Rammene er ikke deres fortjeneste eller feil.',
  profileOf: (about) => `Gjennomsnitt: ${about}`,
  distributionOf: (about) => `Så mange har valgt hvert svar: ${about}`,
  aboutThemes: 'temaer og påstander',
  aboutContext: 'rammene rundt dere',
  columns: {
    statement: 'Tema og påstand',
    people: 'Personer',
    interval: 'Usikkerhet (95 %)',
    spread: 'Avvik i snitt',
    group: 'Hvem',
  },
  notShown: 'vises ikke',
  whyNotShown: (min) =>
    `«Vises ikke» står der færre enn ${inWordsNb(min, 'én')} har svart, eller der så få kunne regnes ut av de andre tallene.`,
  copyProfile: 'Kopier gjennomsnittene',
  copyDistribution: 'Kopier svarene på hvert trinn',
  copied: 'Kopiert. Du kan lime tabellen inn i et regneark.',
  notCopied: 'Nettleseren lot seg ikke kopiere fra. Merk tabellen, og kopier den selv.',
  export: 'Lagre tallene som regneark (CSV)',
  print: 'Skriv ut',
  noNorms: 'Et dialogverktøy uten normer: Tallene er et utgangspunkt for en samtale, ikke en måling.',
  notPromised:
    'Den som samler filene, kan lese hver enkelt. Den som selv har svart, kan trekke fra sitt eget svar. Svarer alle i en gruppe det samme, kan det ses.',
  citation: (citation) => `Bygger på: ${citation}`,
  csvHeadings: {
    level: 'Nivå',
    id: 'Nøkkel',
    title: 'Tekst',
    group: 'Gruppe',
    n: 'Antall besvarelser',
    mean: 'Gjennomsnitt',
    sd: 'Standardavvik',
    averageDeviation: 'Gjennomsnittlig avstand',
    agreement: 'Enighet (r*wg)',
    reading: 'Lesning',
    point: 'Antall svar på trinn',
  },
  csvWords: {
    dimension: 'tema',
    item: 'påstand',
    all: 'alle',
    employment: 'arbeidsmarked',
    education: 'utdanning',
    business: 'næringsutvikling',
    'shared-strength': 'felles styrke',
    'shared-gap': 'felles mangel',
    'between-systems': 'forskjell mellom systemene',
    'within-system': 'forskjell fra person til person',
    open: 'åpent',
  },
};
