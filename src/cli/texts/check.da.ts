/** What a sentence about a finding is made of, all of it ready to be read. */
export interface FindingWords {
  /** The field as the file has it, in quotation marks. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  /** What may have been meant, without quotation marks, or ''. */
  readonly meant: string;
  /** A line to copy, or ''. */
  readonly example: string;
}

/** One kind of finding: what is the matter, and what to write instead. */
export interface FindingText {
  readonly what: (words: FindingWords) => string;
  readonly write: (words: FindingWords) => string;
}

const writeMeant = ({ meant, example, expected }: FindingWords) => meant || example || expected;
const write = (text: string) => () => text;

const wrong: FindingText = {
  what: ({ field, found }) => `${field} kan ikke bruges, som det står: ${found}.`,
  write: writeMeant,
};

export const da = {
  findings: {
    missing: {
      what: ({ field, meant }) =>
        meant === '' ? `${field} mangler.` : `${field} mangler. Der står »${meant}«; er det dét, du mener?`,
      write: ({ example, expected }) => example || expected,
    },
    'wrong-type': wrong,
    'wrong-value': wrong,
    'too-small': wrong,
    'too-big': wrong,
    'too-long': { what: ({ field }) => `${field} er for lang.`, write: ({ expected }) => expected },
    'wrong-key': {
      what: ({ found }) => `Nøglen ${found} kan ikke bruges.`,
      write: ({ expected }) => expected,
    },
    unreadable: { what: ({ field }) => `${field} kan ikke læses.`, write: ({ example }) => example },
    'duplicate-id': {
      what: ({ found, expected }) => `Id ${found} er brugt før, i ${expected}. Det første gælder.`,
      write: write('et id, som ingen andre tilbud i filen har'),
    },
    'after-cycle': {
      what: ({ found }) => `Rækkefølgen går i ring: ${found}.`,
      write: write('»after«, så noget kommer først'),
    },
    'bad-link': {
      what: ({ found }) => `Adressen ${found} er udeladt; den begynder ikke med http:// eller https://.`,
      write: ({ meant }) => meant || 'hele adressen, fx https://skole.example/kursus',
    },
    'unknown-check': {
      what: ({ found }) => `${found} i »checks« kendes ikke og er udeladt.`,
      write: writeMeant,
    },
    'id-differs-by-case': {
      what: ({ found, expected }) => `Id ${found} ligner ${expected} på nær store og små bogstaver.`,
      write: write('to id’er, der er til at kende fra hinanden'),
    },
    expired: {
      what: ({ found }) => `Tilbuddet gjaldt til ${found} og vises ikke mere.`,
      write: write('en ny dato, eller slet tilbuddet'),
    },
    'unknown-type': {
      what: ({ found }) =>
        `${found} er ikke en kendt landsdækkende ordning, så kendte kombinationer gælder ikke.`,
      write: ({ meant }) => meant || 'ordningens nøgle, eller slet »type«, hvis der ikke er nogen',
    },
    'no-needs': {
      what: () => 'Tilbuddet hjælper ikke med noget behov og bliver aldrig fundet.',
      write: ({ example }) => example,
    },
    'unknown-need': {
      what: ({ found }) => `Behovet ${found} findes ikke, så ingen finder tilbuddet ad den vej.`,
      write: ({ meant }) => meant || 'et behov fra listen: npx kobling catalogue needs',
    },
    'no-contact': {
      what: () => 'Virksomheden kan ikke se, hvor den skal henvende sig.',
      write: ({ example }) => example,
    },
    'price-without-year': {
      what: () => 'Prisen mangler et årstal.',
      write: ({ example }) => example,
    },
    old: {
      what: ({ found }) => `Sidst tjekket i ${found}.`,
      write: write('det nye år, når nogen har set efter'),
    },
    ageing: {
      what: ({ found }) => `Det er mere end et år, siden nogen så efter (${found}).`,
      write: write('det nye år, når nogen har set efter'),
    },
    'no-as-of': {
      what: () => 'Der står ikke, hvornår tilbuddet sidst er tjekket.',
      write: ({ example }) => example,
    },
    'not-iso-duration': {
      what: ({ found }) => `Varigheden ${found} vises som dansk tekst.`,
      write: ({ meant }) => meant || '"duration": { "da": "…" }, hvis det skal være en tekst',
    },
    'unknown-delivery': {
      what: ({ found }) => `Stedet ${found} kendes ikke og vises, som det står.`,
      write: writeMeant,
    },
    'control-characters': {
      what: ({ found }) => `Usynlige tegn er taget ud af teksten (${found}).`,
      write: write('teksten om, hvis den ser forkert ud'),
    },
    'unknown-key': {
      what: ({ found }) => `»${found}« findes ikke i formatet og er ikke læst.`,
      write: ({ meant }) => meant || 'intet; slet feltet, eller sæt _ foran, hvis det er din egen note',
    },
    'file-undated': {
      what: () => 'Der står ikke, hvornår kataloget sidst er ændret.',
      write: ({ expected }) => `"updated": "${expected}"`,
    },
    'file-old': {
      what: ({ found }) => `Kataloget er ikke ændret siden ${found}.`,
      write: write('dags dato i »updated«, når I har set det igennem'),
    },
    'ends-soon': {
      what: ({ found }) => `Tilbuddet gælder kun til ${found}.`,
      write: write('en ny dato, hvis det fortsætter'),
    },
    'deadline-passed': {
      what: ({ found }) => `Fristen var ${found}, så tilbuddet vises ikke.`,
      write: write('den nye frist, eller slet »deadline«'),
    },
    'call-without-date': {
      what: () => 'Tilbuddet åbner i puljer, men der står ingen frist.',
      write: ({ example }) => example,
    },
    'no-successor': {
      what: () => 'Tilbuddet er afskaffet, og der står ikke, hvad der kom i stedet.',
      write: ({ example }) => example,
    },
    replaced: {
      what: ({ expected }) => `Tilbuddet er afskaffet og vises ikke. I stedet kom: ${expected}.`,
      write: write('tilbuddet ud af filen, når ingen spørger efter det længere'),
    },
    'scheme-phased-out': {
      what: ({ found, expected }) =>
        `Ordningen ${found} er afskaffet.${expected === '' ? '' : ` I stedet kom: ${expected}.`}`,
      write: ({ expected }) => expected || 'tilbuddet om, eller tag det ud',
    },
    more: {
      what: ({ found }) => `Og ${found} til. Ret dem, der står her, og kør igen.`,
      write: write(''),
    },
  } as Readonly<Record<string, FindingText>>,
  /** Codes that no text is made for: the reader may learn new ones. */
  other: {
    what: ({ field, found }) => `Se på ${field}: ${found}.`,
    write: writeMeant,
  } satisfies FindingText,
  expected: {
    id: 'et id uden mellemrum i enderne',
    text: 'tekst',
    'YYYY-MM-DD': 'en dato som 2027-12-31',
    list: 'en liste: [ … ]',
    'true or false': 'true eller false',
    'text that is not empty': 'en tekst',
    'http(s) address': 'hele adressen, fx https://skole.example',
    'text by language: { "da": … }': 'en tekst pr. sprog: { "da": "…" }',
    'list of official codes': 'en liste med kommunekoder, fx [615, 766]',
    'name in Danish': '"name": "Robotkursus", eller "name": { "@language": "da", "@value": "Robotkursus" }',
    'provider with a name': '"provider": { "@type": "Organization", "name": "Østkystens Skole" }',
    'a need: its title, or kobling: and its id':
      '"keywords": ["kobling:automation:3"]; alle behov: npx kobling catalogue needs',
    'kobling:system': '"keywords": ["kobling:business"], eller kobling:employment, kobling:education',
    'Danish municipality, region or Denmark': '"areaServed": "Horsens Kommune", en region eller "Danmark"',
    'id or title of a need': 'et behov fra listen: npx kobling catalogue needs',
    'price such as 1200 or "1200.50"': '"price": "1200"',
    'priceCurrency DKK': '"priceCurrency": "DKK"',
    'one price': 'én pris; flere priser viser vi ingen af',
  } as Readonly<Record<string, string>>,
  lacked: {
    'name in Danish': 'Tilbuddet mangler en titel på dansk.',
    'provider with a name': 'Der står ikke, hvem der giver tilbuddet.',
    'a need: its title, or kobling: and its id': 'Der står ikke, hvilket behov tilbuddet hjælper med.',
    'kobling:system': 'Der står ikke, hvilket system tilbuddet hører til.',
  } as Readonly<Record<string, string>>,
  numberFrom: (least: string) => `et tal på mindst ${least}`,
  wholeFrom: (least: string, most: string) => `et helt tal fra ${least} til ${most}`,
  oneOf: (choices: readonly string[]) => `et af disse: ${choices.join(', ')}`,
  nothing: 'ingenting',
  listOf: (count: string) => `en liste med ${count}`,
  objectWith: (keys: string) => `et objekt med ${keys}`,
  whole: 'Filen',
  wholeOffer: 'Tilbuddet',
  offer: (number: number, title: string) => `Tilbud ${number}${title === '' ? '' : ` »${title}«`}`,
  quote: (text: string) => `»${text}«`,
  writeThis: (text: string) => `Skriv: ${text}`,
  asJsonLd: 'Læst som JSON-LD med schema.orgs ord: det, finderen selv ville få ud af det.',
  setAside: 'Sat til side eller udeladt',
  advice: 'Råd',
  andOthers: (count: number) => `… og ${count} ${count === 1 ? 'sted' : 'steder'} mere med det samme.`,
  summary: (offers: number, fine: number, partial: number, aside: number, advice: number) =>
    [
      `${offers} tilbud`,
      `${fine} i orden`,
      ...(partial > 0 ? [`${partial} med noget udeladt`] : []),
      `${aside} sat til side`,
      `${advice} råd`,
    ].join(', '),
};
