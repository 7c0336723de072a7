import type { ColumnKey } from '../columns/columns.js';

/** A column's header, what to write in it, and what two invented offers say there. */
export interface ColumnText {
  readonly header: string;
  readonly about: string;
  readonly examples: readonly [string, string];
}

export const da: Readonly<Record<ColumnKey, ColumnText>> = {
  title: {
    header: 'Titel',
    about: 'Kort titel, som virksomheden forstår den. Skal udfyldes.',
    examples: ['Robot-tjek hos jer (eksempel)', 'Dansk på arbejdspladsen (eksempel)'],
  },
  summary: {
    header: 'Beskrivelse',
    about: 'To eller tre sætninger til virksomheden. Skriv I.',
    examples: [
      'En konsulent ser jeres produktion igennem og peger på det, en robot kan tage.',
      'En lærer kommer til jer to timer om ugen og bruger jeres egne ord og opgaver.',
    ],
  },
  system: {
    header: 'System',
    about: 'Beskæftigelse, uddannelse eller erhvervsfremme. Skal udfyldes.',
    examples: ['erhvervsfremme', 'uddannelse'],
  },
  provider: {
    header: 'Udbyder',
    about: 'Hvem giver tilbuddet, med det navn virksomheden kender. Tom: jer selv.',
    examples: ['Erhvervshub Østkyst', 'Østkystens Erhvervsskole'],
  },
  needs: {
    header: 'Behov',
    about:
      'De behov, tilbuddet hjælper med, adskilt af semikolon. Skriv 3 efter kolon for det, tilbuddet er lavet til, 2 for det, det hjælper med, og 1 for en sidegevinst. Uden tal gælder 2.',
    examples: ['Automatisering og robotter:3; Hvor starter vi?:1', 'upskill-language:3; upskill-basic:1'],
  },
  municipalities: {
    header: 'Kommuner',
    about: 'Navne eller koder, adskilt af komma. Tom: hele landet.',
    examples: ['Horsens, Hedensted', 'Region Midtjylland'],
  },
  regions: {
    header: 'Regioner',
    about: 'Hele regioner, adskilt af komma.',
    examples: ['', ''],
  },
  minEmployees: {
    header: 'Mindst antal ansatte',
    about: 'Kun virksomheder med mindst så mange ansatte.',
    examples: ['5', ''],
  },
  maxEmployees: {
    header: 'Højst antal ansatte',
    about: 'Kun virksomheder med højst så mange ansatte.',
    examples: ['249', ''],
  },
  sector: {
    header: 'Sektor',
    about: 'Privat eller offentlig, hvis det kun er for den ene.',
    examples: ['privat', ''],
  },
  delivery: {
    header: 'Hvor foregår det',
    about: 'Hos jer (virksomheden), hos udbyderen, online eller delvis online.',
    examples: ['hos jer', 'hos jer'],
  },
  duration: {
    header: 'Varighed',
    about: 'Fx 2 timer, 1 dag, 3 uger, 6 måneder eller en kort tekst.',
    examples: ['1 dag', '20 uger, 2 timer om ugen'],
  },
  effortDays: {
    header: 'Dage af virksomhedens tid',
    about: 'Arbejdsdage, virksomheden selv bruger. Halve dage skrives 0,5.',
    examples: ['0,5', '1'],
  },
  price: {
    header: 'Pris i kr.',
    about: 'Det, virksomheden selv betaler. 0 eller gratis, hvis den ikke betaler.',
    examples: ['gratis', '4.500'],
  },
  priceYear: {
    header: 'Prisens år',
    about: 'Året, prisen gælder. Skal stå der, når tilbuddet koster noget.',
    examples: ['', '2026'],
  },
  validThrough: {
    header: 'Gælder til',
    about: 'Sidste dag, fx 31.12.2027. Tom: indtil videre.',
    examples: ['', '31.12.2027'],
  },
  deadline: {
    header: 'Ansøgningsfrist',
    about: 'Sidste dag, man kan søge.',
    examples: ['', ''],
  },
  contactName: {
    header: 'Kontaktperson',
    about: 'En person eller en vagttelefon.',
    examples: ['Astrid Nørrestrand', 'Kursuskontoret'],
  },
  phone: { header: 'Telefon', about: 'Som man skriver det.', examples: ['70 00 00 31', '70 00 00 32'] },
  email: {
    header: 'E-mail',
    about: 'Den adresse, virksomheden skal skrive til.',
    examples: ['robot@hubostkyst.example', 'kursus@skoleostkyst.example'],
  },
  url: {
    header: 'Side om tilbuddet',
    about: 'Hele adressen, med https:// foran.',
    examples: ['https://hubostkyst.example/robot', ''],
  },
  asOf: {
    header: 'Sidst tjekket',
    about: 'Året, hvor nogen sidst så efter, at det hele passer.',
    examples: ['2026', '2026'],
  },
  type: {
    header: 'Landsdækkende ordning',
    about:
      'Den landsdækkende ordning, tilbuddet hører til: navn eller nøgle. Så virker kendte kombinationer også for jeres tilbud.',
    examples: ['gts-raadgivning', 'Dansk på arbejdspladsen'],
  },
  id: {
    header: 'Id',
    about: 'Fast nøgle. Tom: den laves af titlen.',
    examples: ['', ''],
  },
  titleEn: {
    header: 'Titel på engelsk',
    about: 'Vises for dem, der læser siden på engelsk.',
    examples: ['Robot check at your place (example)', 'Danish at work (example)'],
  },
  summaryEn: { header: 'Beskrivelse på engelsk', about: 'Samme tekst på engelsk.', examples: ['', ''] },
  providerId: {
    header: 'Udbyder-id',
    about: 'Samme nøgle i flere kataloger betyder samme udbyder. Tom: den laves af navnet.',
    examples: ['', ''],
  },
  providerUrl: {
    header: 'Udbyderens hjemmeside',
    about: 'Hele adressen, med https:// foran.',
    examples: ['', ''],
  },
  terms: {
    header: 'Pris og tilskud i ord',
    about: 'Det, et tal ikke kan sige, med årstal.',
    examples: ['', 'Staten betaler undervisningen (2026).'],
  },
  termsEn: { header: 'Pris og tilskud på engelsk', about: 'Samme tekst på engelsk.', examples: ['', ''] },
  status: {
    header: 'Status',
    about: 'Aktiv, puljer (åbner nu og da), lukker snart eller afskaffet. Tom: aktiv.',
    examples: ['', ''],
  },
  validFrom: { header: 'Gælder fra', about: 'Første dag, fx 1.1.2027.', examples: ['', ''] },
  minAgeYears: {
    header: 'Virksomhedens alder, mindst',
    about: 'Kun virksomheder, der har mindst så mange år bag sig.',
    examples: ['', ''],
  },
  maxAgeYears: {
    header: 'Virksomhedens alder, højst',
    about: 'Kun virksomheder, der har højst så mange år bag sig.',
    examples: ['', ''],
  },
  minTurnover: { header: 'Omsætning i kr., mindst', about: 'På et år.', examples: ['', ''] },
  maxTurnover: { header: 'Omsætning i kr., højst', about: 'På et år.', examples: ['', ''] },
  hasCvr: { header: 'Kræver cvr-nummer', about: 'Ja, hvis virksomheden skal have et.', examples: ['', ''] },
  approvedTrainingPlace: {
    header: 'Kræver godkendt læreplads',
    about: 'Ja, hvis virksomheden skal være godkendt til lærlinge.',
    examples: ['', ''],
  },
  hasVacancy: {
    header: 'Kræver ledig stilling',
    about: 'Ja, hvis virksomheden skal have en stilling at besætte.',
    examples: ['', ''],
  },
  minPersonAge: {
    header: 'Medarbejderens alder, mindst',
    about: 'Kun for personer på mindst så mange år.',
    examples: ['', ''],
  },
  maxPersonAge: {
    header: 'Medarbejderens alder, højst',
    about: 'Kun for personer på højst så mange år.',
    examples: ['', ''],
  },
  conditions: {
    header: 'Andre betingelser',
    about: 'For den øvede: fx company.turnoverEUR <= 50000000; person.age >= 25.',
    examples: ['', ''],
  },
  after: {
    header: 'Kommer efter',
    about: 'Id’er eller ordninger, der skal komme først, adskilt af komma.',
    examples: ['', ''],
  },
  checks: {
    header: 'Skal bekræftes først',
    about:
      'Søg før start, dobbelt tilskud, de minimis, ingen fortrængning, én ad gangen eller egenfinansiering, adskilt af komma.',
    examples: ['', ''],
  },
  confidence: { header: 'Hvor sikkert er det', about: 'Høj, middel eller lav.', examples: ['', ''] },
  successor: {
    header: 'Afløses af',
    about: 'Den ordning, der kommer i stedet for en afskaffet.',
    examples: ['', ''],
  },
};
