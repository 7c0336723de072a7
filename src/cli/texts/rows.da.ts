import type { Outcome } from '../rows/accounts.js';
import type { RemarkCode } from '../columns/remarks.js';

/** What a sentence about a row is made of; `column` is the header as the spreadsheet has it. */
export interface RemarkWords {
  readonly column: string;
  readonly found: string;
  /** Quoted and ready to be read, or ''. */
  readonly meant: string;
}

const perhaps = (meant: string) => (meant === '' ? '' : ` Mente du ${meant}?`);

export const da = {
  outcome: {
    taken: 'med',
    'set-aside': 'sat til side',
    duplicate: 'dublet',
    expired: 'udløbet',
    header: 'overskrifter',
    note: 'note',
    blank: 'tom',
  } satisfies Record<Outcome, string>,
  remark: {
    'missing-title': () => 'Tilbuddet mangler en titel.',
    'missing-system': () =>
      'Skriv system: beskæftigelse, uddannelse eller erhvervsfremme. Er det ens for alle rækker, kan du bruge --system.',
    'no-need': ({ found }) =>
      found === ''
        ? 'Skriv mindst ét behov, som tilbuddet hjælper med. Se dem alle: npx kobling catalogue needs'
        : `Ingen af behovene kunne genkendes: »${found}«. Se dem alle: npx kobling catalogue needs`,
    'unknown-system': ({ found }) =>
      `»${found}« er ikke et system. Skriv beskæftigelse, uddannelse eller erhvervsfremme.`,
    'unknown-municipality': ({ found, meant }) =>
      `Kommunen »${found}« findes ikke.${perhaps(meant) || ' Skriv kommunens navn eller kode.'}`,
    'unknown-region': ({ found }) => `Regionen »${found}« findes ikke. Skriv fx Region Midtjylland.`,
    'unknown-sector': ({ found }) => `»${found}« er ikke en sektor. Skriv privat eller offentlig.`,
    'unknown-status': ({ found }) =>
      `»${found}« er ikke en status. Skriv aktiv, puljer, lukker snart eller afskaffet.`,
    'not-a-number': ({ column, found }) => `${column}: »${found}« er ikke et tal. Skriv fx 10 eller 1.500.`,
    'not-a-date': ({ column, found }) =>
      `${column}: »${found}« er ikke en dag i kalenderen. Skriv dag, måned og år, fx 31.12.2027.`,
    'not-yes-or-no': ({ column, found }) => `${column}: »${found}« er hverken ja eller nej.`,
    'bad-condition': ({ column, found }) =>
      `${column}: »${found}« kan ikke læses. Skriv fx company.employees >= 5.`,
    'crossed-limits': ({ column, found }) => `${column}: grænserne er byttet om: ${found}.`,
    'extra-cells': ({ found }) =>
      `Rækken har flere felter end overskrifterne, så resten kan være rykket: »${found}«. Sæt anførselstegn om tekst med semikolon.`,
    refused: ({ found, meant }) =>
      `Feltet ${found} kan ikke bruges.${meant === '' ? '' : ` Ventet: ${meant}.`}`,
    'same-row': () => 'Rækken siger det samme.',
    'same-offer': ({ found }) =>
      `Samme titel og udbyder, men forskel på: ${found}. Er det to tilbud, så giv dem hver sin titel, eller udfyld Id.`,
    expired: ({ found }) => `Tilbuddet gjaldt til ${found}.`,
    'unknown-need': ({ found, meant }) => `Behovet »${found}« findes ikke og er udeladt.${perhaps(meant)}`,
    'bad-fit': ({ found }) => `»${found}«: tallet efter et behov skal være 1, 2 eller 3. Behovet er udeladt.`,
    'unknown-delivery': ({ found }) =>
      `»${found}« er udeladt. Skriv hos jer, hos udbyderen, online eller delvis online.`,
    'unknown-check': ({ found }) => `»${found}« er udeladt. Se mulighederne: npx kobling catalogue columns`,
    'unknown-confidence': ({ found }) => `»${found}« er udeladt. Skriv høj, middel eller lav.`,
    'bad-link': ({ column, found }) =>
      `${column}: »${found}« er ikke en adresse og er udeladt. Skriv den helt ud, fx https://skole.example/kursus.`,
    'price-in-words': ({ found }) =>
      `»${found}« er ikke et beløb. Det vises som tekst i stedet og kan ikke sammenlignes med andre priser.`,
    'bad-amount': ({ column, found }) => `${column}: »${found}« er ikke et tal og er udeladt. Skriv fx 0,5.`,
    'bad-year': ({ column, found }) =>
      `${column}: »${found}« er ikke et årstal og er udeladt. Skriv fx 2026.`,
    'deadline-passed': ({ found }) =>
      `Fristen var ${found}. Tilbuddet vises ikke, før der står en ny frist, eller feltet er tomt.`,
    'not-yet': ({ found }) => `Tilbuddet vises først fra ${found}.`,
    'price-without-year': () => 'Prisen mangler et årstal. Udfyld »Prisens år«.',
    'no-contact': () =>
      'Virksomheden kan ikke se, hvor den skal henvende sig. Skriv telefon, e-mail eller side.',
    'unknown-type': ({ found, meant }) =>
      `»${found}« er ikke en kendt landsdækkende ordning, så kendte kombinationer gælder ikke.${perhaps(meant)}`,
    old: ({ found }) => `Sidst tjekket i ${found}. Se efter, om det hele passer, og skriv det nye år.`,
    example: () => 'Det er et eksempel fra skabelonen. Slet rækken, før kataloget kommer på siden.',
    'outside-headers': ({ found }) => `Uden for tabellen står: »${found}«. Det er ikke med.`,
    'look-again': ({ found }) => `Se lige på ${found}.`,
  } as Readonly<Record<RemarkCode, (words: RemarkWords) => string>>,
  row: (row: number) => `Række ${row}`,
  sameAs: (row: number) => `Som række ${row}.`,
  ignored: (written: string, meant: string) =>
    `Kolonnen »${written}« kendes ikke og er ikke læst.${perhaps(meant)}`,
  again: (written: string) => `Kolonnen »${written}« er der to gange. Den første gælder.`,
  /** Every row has its place in this line. */
  summary: (count: Readonly<Record<Outcome, number>>) => {
    const rows = count.taken + count['set-aside'] + count.duplicate + count.expired;
    return [
      `${rows} ${rows === 1 ? 'række' : 'rækker'} med tilbud`,
      `${count.taken} med`,
      `${count['set-aside']} sat til side`,
      `${count.duplicate} ${count.duplicate === 1 ? 'dublet' : 'dubletter'}`,
      `${count.expired} ${count.expired === 1 ? 'udløbet' : 'udløbne'}`,
    ].join(', ');
  },
  advice: (count: number) => `${count} råd`,
  report: ['Række', 'Hvad skete der', 'Titel', 'Id', 'Hvorfor', 'Se også på', 'Samme som række'],
  adviceHeading: 'Råd',
  more: (count: number) => `… og ${count} rækker til. De står alle i filen ved siden af kataloget.`,
  quote: (text: string) => `»${text}«`,
};
