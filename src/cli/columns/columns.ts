import type { Operator } from '../../core/model/vocabulary.js';

/** How a condition's column is filled in. */
export interface ConditionColumn {
  readonly fact: string;
  readonly op: Operator;
  readonly kind: 'number' | 'yes' | 'sector';
}

interface ColumnFacts {
  /** Whether the template has it from the start; the rest are there for those who need them. */
  readonly usual?: true;
  /** Other headers that mean the same, in either language. */
  readonly also?: readonly string[];
  readonly condition?: ConditionColumn;
}

const atLeast = (fact: string): ConditionColumn => ({ fact, op: '>=', kind: 'number' });
const atMost = (fact: string): ConditionColumn => ({ fact, op: '<=', kind: 'number' });
const isSo = (fact: string): ConditionColumn => ({ fact, op: '=', kind: 'yes' });

/** What a spreadsheet of offers may have, in the order of the template. Headers and explanations are texts. */
export const COLUMNS = {
  title: { usual: true, also: ['navn', 'tilbud', 'tilbuddets navn', 'name', 'offer', 'titel på dansk'] },
  summary: { usual: true, also: ['tekst', 'kort tekst', 'resumé', 'om tilbuddet', 'description', 'text'] },
  system: { usual: true, also: ['sektorområde', 'område for tilbuddet', 'public system'] },
  provider: { usual: true, also: ['leverandør', 'hvem giver det', 'organisation', 'afsender'] },
  needs: { usual: true, also: ['behov der dækkes', 'hjælper med', 'need', 'helps with'] },
  municipalities: { usual: true, also: ['kommune', 'område', 'dækker', 'municipality', 'area'] },
  regions: { also: ['region'] },
  minEmployees: {
    usual: true,
    also: ['min ansatte', 'min. antal ansatte', 'fra antal ansatte', 'min employees', 'minimum employees'],
    condition: atLeast('company.employees'),
  },
  maxEmployees: {
    usual: true,
    also: [
      'maks ansatte',
      'max ansatte',
      'maks. antal ansatte',
      'max antal ansatte',
      'til antal ansatte',
      'max employees',
    ],
    condition: atMost('company.employees'),
  },
  sector: {
    usual: true,
    also: ['privat eller offentlig', 'private or public'],
    condition: { fact: 'company.sector', op: '=', kind: 'sector' },
  },
  delivery: { usual: true, also: ['sted', 'hvor', 'form', 'leveringsform', 'where', 'place', 'delivery'] },
  duration: { usual: true, also: ['længde', 'hvor længe', 'how long'] },
  effortDays: {
    usual: true,
    also: ['egne dage', 'eget tidsforbrug', 'dage af egen tid', 'own days', 'effort days', 'tidsforbrug'],
  },
  price: { usual: true, also: ['pris', 'egenbetaling', 'pris i kroner', 'price', 'cost'] },
  priceYear: { usual: true, also: ['pris år', 'år for pris', 'price year', 'prisår'] },
  validThrough: {
    usual: true,
    also: ['gyldig til', 'udløber', 'slutdato', 'valid to', 'valid until', 'expires', 'end date'],
  },
  deadline: { usual: true, also: ['frist', 'ansøg senest', 'apply by'] },
  contactName: {
    usual: true,
    also: ['kontakt', 'navn på kontakt', 'kontakt navn', 'contact', 'contact name'],
  },
  phone: { usual: true, also: ['tlf', 'tlf.', 'telefonnummer', 'mobil', 'telephone', 'mobile'] },
  email: { usual: true, also: ['mail', 'email', 'e-mailadresse', 'mailadresse', 'e-mail address'] },
  url: { usual: true, also: ['link', 'hjemmeside', 'url', 'webadresse', 'website', 'web page', 'webside'] },
  asOf: {
    usual: true,
    also: ['tjekket', 'opdateret', 'sidst opdateret', 'checked', 'as of', 'last updated'],
  },
  type: { also: ['type', 'ordningstype', 'national type', 'scheme', 'scheme type'] },
  id: { also: ['tilbuds-id', 'offer id', 'nøgle', 'key'] },
  titleEn: { also: ['titel engelsk', 'engelsk titel', 'title en', 'english title'] },
  summaryEn: { also: ['beskrivelse engelsk', 'engelsk beskrivelse', 'summary en', 'english summary'] },
  providerId: { also: ['leverandør-id', 'provider id'] },
  providerUrl: { also: ['udbyders hjemmeside', 'udbyder link', 'provider url', 'provider website'] },
  terms: { also: ['vilkår', 'pris i ord', 'økonomi', 'terms', 'price in words'] },
  termsEn: { also: ['vilkår på engelsk', 'terms en'] },
  status: { also: ['tilstand', 'state'] },
  validFrom: { also: ['gyldig fra', 'starter', 'startdato', 'valid from', 'start date'] },
  minAgeYears: { also: ['mindst år gammel'], condition: atLeast('company.ageYears') },
  maxAgeYears: { also: ['højst år gammel'], condition: atMost('company.ageYears') },
  minTurnover: { also: ['min omsætning', 'min turnover'], condition: atLeast('company.turnoverDKK') },
  maxTurnover: { also: ['maks omsætning', 'max omsætning'], condition: atMost('company.turnoverDKK') },
  hasCvr: { also: ['cvr', 'cvr-nummer', 'needs cvr'], condition: isSo('company.hasCvr') },
  approvedTrainingPlace: {
    also: ['godkendt lærested', 'godkendt praktiksted', 'approved training place'],
    condition: isSo('company.approvedTrainingPlace'),
  },
  hasVacancy: { also: ['ledig stilling', 'vacancy'], condition: isSo('company.hasVacancy') },
  minPersonAge: { also: ['min alder', 'mindst alder'], condition: atLeast('person.age') },
  maxPersonAge: { also: ['maks alder', 'højst alder'], condition: atMost('person.age') },
  conditions: { also: ['øvrige betingelser', 'krav', 'other conditions', 'requirements'] },
  after: { also: ['efter', 'forudsætter', 'comes after'] },
  checks: { also: ['tjek først', 'husk', 'checks', 'confirm first'] },
  confidence: { also: ['sikkerhed', 'confidence', 'how certain'] },
  successor: { also: ['erstattes af', 'efterfølger', 'successor'] },
} as const satisfies Readonly<Record<string, ColumnFacts>>;

export type ColumnKey = keyof typeof COLUMNS;

/** All columns in order. */
export const COLUMN_KEYS = Object.keys(COLUMNS).filter((key): key is ColumnKey => key in COLUMNS);

/** What a column is, with the keys it does not use. */
export function columnFacts(key: ColumnKey): ColumnFacts {
  return COLUMNS[key];
}
