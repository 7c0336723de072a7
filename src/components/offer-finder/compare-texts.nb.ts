import { inList } from '../base/numbers.js';
import type { CompareTexts } from './compare-texts.da.js';
import { howMuchNb } from './how-much.nb.js';

const percents = (value: number) => `${value}\u00a0%`;

export const nb: CompareTexts = {
  caption: (a, b) => `Side om side: ${a} – ${b}`,
  what: 'Hva',
  shown: (name) => `${name} (vist over)`,
  both: 'Likt: ',
  fits: { 3: 'laget for det', 2: 'kan hjelpe', 1: 'kan hjelpe litt' },
  notCovered: 'ikke dekket',
  contacts: 'Kontakter',
  days: 'Egne dager',
  price: 'Pris',
  suits: 'Passer',
  open: 'Åpne spørsmål',
  uncovered: 'Ikke dekket',
  nothing: 'ingenting',
  more: (count) => (count > 0 ? `${count} flere` : `${-count} færre`),
  show: (name) => `Vis dette: ${name}`,
  worse: (points) => `Når vi veier alt sammen, er det ${howMuchNb(points)} det beste.`,
  isBest: 'Det er det beste når vi veier alt sammen.',
  with: (points) =>
    points < 0
      ? 'Med det spenner det samlede tilbudet over færre systemer.'
      : `Det beste samlede tilbudet med det er ${howMuchNb(points)} det vi foreslår.`,
  because: (reasons) => `Da ${inList(reasons, 'nb')}.`,
  reasons: {
    covered: (now, then) => `dekkes ${then} behov i stedet for ${now}`,
    suits: (now, then) => `passer tilbudene ${percents(then)} i stedet for ${percents(now)}`,
    contacts: (now, then) => `må dere snakke med ${then} i stedet for ${now}`,
    days: (now, then) => `er deres egne dager «${then}» i stedet for «${now}»`,
    price: (now, then) => `er prisen «${then}» i stedet for «${now}»`,
  },
  coupling: 'Tilbudene vi foreslår, er kjent for å virke bedre sammen.',
  alone: 'Det kan ikke stå i et samlet tilbud her.',
  excluded: (title) => `Det kan ikke kombineres med «${title}».`,
  notSure: (rule) => `Må avklares: ${rule}.`,
  barred: (rule) => `Det krever: ${rule}.`,
  change: (changes) => `Det ville passe hvis dere kunne svare: ${inList(changes, 'nb')}.`,
  noChange: 'Vi vet ikke hva som skal til. Spør tilbyderen.',
  rule: (question, demand) => `«${question}» – ${demand}`,
  unknownRule: 'et vilkår som tilbyderen kan fortelle om',
  demands: {
    '=': (value) => value,
    '!=': (value) => `ikke ${value}`,
    '<': (value) => `under ${value}`,
    '<=': (value) => `høyst ${value}`,
    '>': (value) => `over ${value}`,
    '>=': (value) => `minst ${value}`,
    between: (value) => `mellom ${value}`,
    in: (value) => value,
    'not-in': (value) => `ikke ${value}`,
  },
  quoted: (words) => `«${words}»`,
  yes: 'ja',
  no: 'nei',
  or: ' eller ',
  and: ' og ',
};
