import type { Fit } from '../../core/model/vocabulary.js';
import { inList } from '../base/numbers.js';
import { howMuch } from './how-much.js';

const percents = (value: number) => `${value}\u00a0%`;

/** Danish texts of comparing and explaining; they come when something is opened. */
export const da = {
  caption: (a: string, b: string) => `Side om side: ${a} – ${b}`,
  what: 'Hvad',
  shown: (name: string) => `${name} (vist ovenfor)`,
  both: 'Ens: ',
  fits: { 3: 'lavet til det', 2: 'kan hjælpe', 1: 'kan hjælpe lidt' } satisfies Record<Fit, string>,
  notCovered: 'ikke dækket',
  contacts: 'Kontakter',
  days: 'Egne dage',
  price: 'Pris',
  suits: 'Passer',
  open: 'Åbne spørgsmål',
  uncovered: 'Ikke dækket',
  nothing: 'intet',
  more: (count: number) => (count > 0 ? `${count} flere` : `${-count} færre`),
  show: (name: string) => `Vis denne: ${name}`,
  worse: (points: number) => `Vejer vi det hele, er den ${howMuch(points, 'da')} den bedste.`,
  isBest: 'Det er den bedste, når vi vejer det hele.',
  with: (points: number) =>
    points < 0
      ? 'Med det rækker det samlede tilbud over færre systemer.'
      : `Det bedste samlede tilbud med det er ${howMuch(points, 'da')} det, vi foreslår.`,
  because: (reasons: readonly string[]) => `Så ${inList(reasons, 'da')}.`,
  reasons: {
    covered: (now: number, then: number) => `dækkes ${then} behov i stedet for ${now}`,
    suits: (now: number, then: number) => `passer tilbuddene ${percents(then)} i stedet for ${percents(now)}`,
    contacts: (now: number, then: number) => `skal I tale med ${then} i stedet for ${now}`,
    days: (now: string, then: string) => `er jeres egne dage »${then}« i stedet for »${now}«`,
    price: (now: string, then: string) => `er prisen »${then}« i stedet for »${now}«`,
  },
  coupling: 'Tilbuddene, vi foreslår, er kendt for at virke bedre sammen.',
  alone: 'Det kan ikke stå i et samlet tilbud her.',
  excluded: (title: string) => `Det kan ikke kombineres med »${title}«.`,
  notSure: (rule: string) => `Skal afklares: ${rule}.`,
  barred: (rule: string) => `Det kræver: ${rule}.`,
  change: (changes: readonly string[]) => `Det ville passe, hvis I kunne svare: ${inList(changes, 'da')}.`,
  noChange: 'Vi ved ikke, hvad der skulle til. Spørg udbyderen.',
  rule: (question: string, demand: string) => `»${question}« – ${demand}`,
  unknownRule: 'et vilkår, som udbyderen kan fortælle om',
  demands: {
    '=': (value: string) => value,
    '!=': (value: string) => `ikke ${value}`,
    '<': (value: string) => `under ${value}`,
    '<=': (value: string) => `højst ${value}`,
    '>': (value: string) => `over ${value}`,
    '>=': (value: string) => `mindst ${value}`,
    between: (value: string) => `mellem ${value}`,
    in: (value: string) => value,
    'not-in': (value: string) => `ikke ${value}`,
  },
  quoted: (words: string) => `»${words}«`,
  yes: 'ja',
  no: 'nej',
  or: ' eller ',
  and: ' og ',
};

export type CompareTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    comparison: CompareTexts;
  }
}
