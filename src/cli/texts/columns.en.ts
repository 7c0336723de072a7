import type { ColumnKey } from '../columns/columns.js';
import type { ColumnText } from './columns.da.js';

export const en: Readonly<Record<ColumnKey, ColumnText>> = {
  title: {
    header: 'Title',
    about: 'A short title, in the company’s words and in Danish. Required.',
    examples: ['Robot-tjek hos jer (eksempel)', 'Dansk på arbejdspladsen (eksempel)'],
  },
  summary: {
    header: 'Summary',
    about: 'Two or three sentences to the company, in Danish.',
    examples: [
      'En konsulent ser jeres produktion igennem og peger på det, en robot kan tage.',
      'En lærer kommer til jer to timer om ugen og bruger jeres egne ord og opgaver.',
    ],
  },
  system: {
    header: 'System',
    about: 'Employment, education or business promotion. Required.',
    examples: ['business promotion', 'education'],
  },
  provider: {
    header: 'Provider',
    about: 'Who gives the offer, by the name the company knows. Empty: you.',
    examples: ['Erhvervshub Østkyst', 'Østkystens Erhvervsskole'],
  },
  needs: {
    header: 'Needs',
    about:
      'The needs the offer helps with, separated by semicolons. After a colon, write 3 for what the offer exists for, 2 for what it helps with and 1 for a side benefit. No number means 2.',
    examples: ['Automation and robots:3; Where do we start?:1', 'upskill-language:3; upskill-basic:1'],
  },
  municipalities: {
    header: 'Municipalities',
    about: 'Names or codes, separated by commas. Empty: the whole country.',
    examples: ['Horsens, Hedensted', 'Region Midtjylland'],
  },
  regions: { header: 'Regions', about: 'Whole regions, separated by commas.', examples: ['', ''] },
  minEmployees: {
    header: 'Employees, at least',
    about: 'Only for companies with at least this many employees.',
    examples: ['5', ''],
  },
  maxEmployees: {
    header: 'Employees, at most',
    about: 'Only for companies with at most this many employees.',
    examples: ['249', ''],
  },
  sector: {
    header: 'Sector',
    about: 'Private or public, if the offer is for one of them only.',
    examples: ['private', ''],
  },
  delivery: {
    header: 'Where it takes place',
    about: 'At the company, at the provider, online or partly online.',
    examples: ['at the company', 'at the company'],
  },
  duration: {
    header: 'Duration',
    about: 'Such as 2 hours, 1 day, 3 weeks, 6 months, or a short text in Danish.',
    examples: ['1 day', '20 uger, 2 timer om ugen'],
  },
  effortDays: {
    header: 'Days of the company’s time',
    about: 'Working days the company itself spends. Write half a day as 0.5.',
    examples: ['0.5', '1'],
  },
  price: {
    header: 'Price in DKK',
    about: 'What the company itself pays. 0 or free if it pays nothing.',
    examples: ['free', '4,500'],
  },
  priceYear: {
    header: 'Year of the price',
    about: 'The year the price belongs to. Needed when the offer costs something.',
    examples: ['', '2026'],
  },
  validThrough: {
    header: 'Valid through',
    about: 'The last day, such as 2027-12-31. Empty: until further notice.',
    examples: ['', '2027-12-31'],
  },
  deadline: { header: 'Application deadline', about: 'The last day to apply.', examples: ['', ''] },
  contactName: {
    header: 'Contact person',
    about: 'A person or a desk.',
    examples: ['Astrid Nørrestrand', 'Kursuskontoret'],
  },
  phone: { header: 'Phone', about: 'As people write it.', examples: ['70 00 00 31', '70 00 00 32'] },
  email: {
    header: 'E-mail',
    about: 'The address the company should write to.',
    examples: ['robot@hubostkyst.example', 'kursus@skoleostkyst.example'],
  },
  url: {
    header: 'Page about the offer',
    about: 'The whole address, beginning with https://.',
    examples: ['https://hubostkyst.example/robot', ''],
  },
  asOf: {
    header: 'Last checked',
    about: 'The year somebody last made sure that all of it is right.',
    examples: ['2026', '2026'],
  },
  type: {
    header: 'National scheme',
    about:
      'The national scheme the offer belongs to, by name or key. Known combinations then count for your offer too.',
    examples: ['gts-raadgivning', 'dansk-paa-arbejdspladsen'],
  },
  id: { header: 'Id', about: 'A fixed key. Empty: made from the title.', examples: ['', ''] },
  titleEn: {
    header: 'Title in English',
    about: 'Shown to those who read the page in English.',
    examples: ['Robot check at your place (example)', 'Danish at work (example)'],
  },
  summaryEn: { header: 'Summary in English', about: 'The same text in English.', examples: ['', ''] },
  providerId: {
    header: 'Provider id',
    about: 'The same key in several catalogues means the same provider. Empty: made from the name.',
    examples: ['', ''],
  },
  providerUrl: {
    header: 'Provider’s website',
    about: 'The whole address, beginning with https://.',
    examples: ['', ''],
  },
  terms: {
    header: 'Price and funding in words',
    about: 'What a number cannot say, with the year, in Danish.',
    examples: ['', 'Staten betaler undervisningen (2026).'],
  },
  termsEn: { header: 'Price and funding in English', about: 'The same text in English.', examples: ['', ''] },
  status: {
    header: 'Status',
    about: 'Active, calls (opens now and then), ending or phased out. Empty: active.',
    examples: ['', ''],
  },
  validFrom: { header: 'Valid from', about: 'The first day, such as 2027-01-01.', examples: ['', ''] },
  minAgeYears: {
    header: 'Company’s age, at least',
    about: 'Only for companies that are at least this many years old.',
    examples: ['', ''],
  },
  maxAgeYears: {
    header: 'Company’s age, at most',
    about: 'Only for companies that are at most this many years old.',
    examples: ['', ''],
  },
  minTurnover: { header: 'Turnover in DKK, at least', about: 'Over a year.', examples: ['', ''] },
  maxTurnover: { header: 'Turnover in DKK, at most', about: 'Over a year.', examples: ['', ''] },
  hasCvr: {
    header: 'Requires a CVR number',
    about: 'Yes, if the company must have one.',
    examples: ['', ''],
  },
  approvedTrainingPlace: {
    header: 'Requires approval for apprentices',
    about: 'Yes, if the company must be approved to take apprentices.',
    examples: ['', ''],
  },
  hasVacancy: {
    header: 'Requires a vacancy',
    about: 'Yes, if the company must have a position to fill.',
    examples: ['', ''],
  },
  minPersonAge: {
    header: 'Employee’s age, at least',
    about: 'Only for people of at least this age.',
    examples: ['', ''],
  },
  maxPersonAge: {
    header: 'Employee’s age, at most',
    about: 'Only for people of at most this age.',
    examples: ['', ''],
  },
  conditions: {
    header: 'More conditions',
    about: 'For the practised: such as company.turnoverEUR <= 50000000; person.age >= 25.',
    examples: ['', ''],
  },
  after: {
    header: 'Comes after',
    about: 'Ids or schemes that must come first, separated by commas.',
    examples: ['', ''],
  },
  checks: {
    header: 'To be confirmed first',
    about:
      'Apply before start, double funding, de minimis, no displacement, one at a time or own funding, separated by commas.',
    examples: ['', ''],
  },
  confidence: { header: 'How sure it is', about: 'High, medium or low.', examples: ['', ''] },
  successor: {
    header: 'Replaced by',
    about: 'The scheme that takes the place of a phased-out one.',
    examples: ['', ''],
  },
};
