import { capitalised } from '../base/numbers.js';
import { inWordsNb, quotedNb } from '../base/words.nb.js';
import type { AnswerTexts } from './answer-texts.da.js';

const systems = (count: number) => `${inWordsNb(count, 'ett')} ${count === 1 ? 'system' : 'systemer'}`;

export const nb: AnswerTexts = {
  system: {
    employment: 'Arbeidsmarked',
    education: 'Utdanning',
    business: 'Næringsutvikling',
  },
  answer: (offers, count, covered, needs, fit) => {
    const does = { 3: 'dekker', 2: 'kan hjelpe med', 1: 'kan hjelpe litt på vei med' }[fit];
    const from = `${capitalised(inWordsNb(offers, 'ett'))} tilbud fra ${systems(count)} ${does}`;
    if (needs === 1) return `${from} behovet deres`;
    if (covered < needs)
      return `${from} ${inWordsNb(covered, 'ett')} av de ${inWordsNb(needs, 'ett')} behovene deres`;
    return needs === 2 ? `${from} begge behovene` : `${from} alle de ${inWordsNb(needs, 'ett')} behovene`;
  },
  knownAs: (name) => `Kjent som «${name}».`,
  proven: (max, offers) =>
    offers === 1
      ? 'Det er det eneste tilbudet som passer.'
      : `Valgt blant alle kombinasjoner ${max < offers ? `på høyst ${inWordsNb(max, 'ett')} ` : ''}av de ${offers} tilbudene som passer.`,
  notProven: (percent) => `Det beste vi rakk å finne. Ingen kombinasjon kan være mer enn ${percent} bedre.`,
  spansFewer: (wanted, got) =>
    `Ingen kombinasjon spenner over ${systems(wanted)}; denne spenner over ${systems(got)}.`,
  betterWithout: 'Med færre systemer kunne dere få et litt bedre samlet tilbud.',
  step: (index) => `${index}. skritt`,
  after: (names) => `Kommer etter ${quotedNb(names)}.`,
  handles: (fit) =>
    ['', 'Kan hjelpe litt på vei.', 'Kan hjelpe med det.', 'Er laget for akkurat det.'][fit] ?? '',
  handlesNamed: (fit, needs) =>
    `${['', 'Kan hjelpe litt på vei med', 'Kan hjelpe med', 'Er laget for'][fit] ?? ''} ${quotedNb(needs)}.`,
  checkedIn: (year) => `Sist sjekket i ${year}`,
  checkedUnknown: 'Ikke sjekket',
  mayHaveChanged: (who) => `Reglene kan være endret. Spør først: ${who}.`,
  remark: (question) => `Krever som regel et annet svar på «${question}».`,
  ownDays: (days) => (days === '1' ? '1 dag av tiden deres' : `${days} dager av tiden deres`),
  free: (year) => (year ? `gratis i ${year}` : 'gratis'),
  delivery: {
    'at-company': 'hos dere',
    'at-provider': 'hos dem',
    online: 'på nett',
    blended: 'delvis på nett',
  },
  atSchool: 'på skolen',
  status: {
    active: '',
    'call-based': 'Kan bare søkes når en utlysning er åpen. Spør når den neste åpner.',
    ending: 'Ordningen er i ferd med å bli avviklet.',
    'phased-out': 'Ordningen er avskaffet.',
  },
  validThrough: (date) => `Gjelder til ${date}.`,
  deadline: (date) => `Søk senest ${date}.`,
  uncovered: 'Ikke dekket:',
  uncoveredWhy: 'Ingen av tilbudene passer til det akkurat nå.',
  noRoom: (max) => `Her er det bare plass til ${inWordsNb(max, 'ett')} tilbud. Se de andre som passer.`,
  copied: 'Kopiert.',
  copyFailed: 'Kunne ikke kopieres her. Merk teksten, og kopier den selv.',
  percent: (value) => `${value}\u00a0%`,
  noneTitle: 'Ingen av tilbudene her løser det',
  noneText: (place) =>
    `Vi fant ingenting${place ? ` til dere i ${place}` : ''} akkurat nå. Bedriftsservicen i kommunen deres kan spørre videre for dere.`,
  keep: 'Behold det',
  hold: { pin: 'Ta det med', drop: 'La det være' },
  heldNone: 'Valgene deres kan ikke stå i ett samlet tilbud',
  heldNoneText: 'Angre ett av dem, så finner vi det beste ut fra resten.',
  changed: (title) => `Svaret er oppdatert: ${title}`,
};
