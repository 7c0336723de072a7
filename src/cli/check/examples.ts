/** A line to copy for each field of an offer, and of the file itself: JSON, the same in every language. */
const OFFER: Readonly<Record<string, string>> = {
  id: '"id": "robot-tjek"',
  type: '"type": "gts-raadgivning"',
  title: '"title": { "da": "Robot-tjek hos jer" }',
  'title.da': '"da": "Robot-tjek hos jer"',
  summary: '"summary": { "da": "To sætninger til virksomheden." }',
  provider: '"provider": { "id": "erhvervshub", "name": "Erhvervshub Østkyst" }',
  'provider.id': '"id": "erhvervshub"',
  'provider.name': '"name": "Erhvervshub Østkyst"',
  needs: '"needs": { "automation": 3, "overview": 1 }',
  conditions: '"conditions": [ { "fact": "company.employees", "op": ">=", "value": 5 } ]',
  area: '"area": { "municipalities": [615, 766] }',
  duration: '"duration": "P1D"',
  effortDays: '"effortDays": 0.5',
  price: '"price": { "amount": 4500, "currency": "DKK", "year": 2026 }',
  'price.amount': '"amount": 4500',
  'price.currency': '"currency": "DKK"',
  'price.year': '"year": 2026',
  terms: '"terms": { "da": "Staten betaler undervisningen (2026)." }',
  validFrom: '"validFrom": "2027-01-01"',
  validThrough: '"validThrough": "2027-12-31"',
  deadline: '"deadline": "2027-03-01"',
  after: '"after": [ "virksomhedsindgang" ]',
  contact: '"contact": { "phone": "70 00 00 31", "email": "robot@hubostkyst.example" }',
  source: '"source": { "asOf": 2026, "confidence": "high" }',
  'source.asOf': '"source": { "asOf": 2026 }',
  successor: '"successor": "veu-godtgoerelse"',
  // Of JSON-LD.
  dateModified: '"dateModified": "2026-11-01"',
  url: '"url": "https://skole.example/robotkursus"',
  keywords: '"keywords": ["kobling:automation:3"]',
  applicationDeadline: '"applicationDeadline": "2027-03-01"',
};

const FILE: Readonly<Record<string, string>> = {
  format: '"format": "kobling-catalogue"',
  version: '"version": 1',
  id: '"id": "erhvervshub"',
  publisher: '"publisher": { "name": "Erhvervshub Østkyst" }',
  'publisher.name': '"name": "Erhvervshub Østkyst"',
  'publisher.system': '"system": "business"',
  updated: '"updated": "2026-11-01"',
  offers: '"offers": [ … ]',
};

/** Findings that want another line than that of their field. */
const BY_CODE: Readonly<Record<string, string>> = {
  'call-without-date': '"deadline": "2027-03-01"',
  'no-successor': '"successor": "veu-godtgoerelse"',
};

/** A line that shows how a field is written; '' where the words say it better. */
export function exampleOf(field: string, inOffer: boolean, code: string): string {
  if (Object.hasOwn(BY_CODE, code)) return BY_CODE[code] ?? '';
  const examples = inOffer ? OFFER : FILE;
  return Object.hasOwn(examples, field) ? (examples[field] ?? '') : '';
}
