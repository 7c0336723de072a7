import type { da, FindingText, FindingWords } from './check.da.js';

const writeMeant = ({ meant, example, expected }: FindingWords) => meant || example || expected;
const write = (text: string) => () => text;

const wrong: FindingText = {
  what: ({ field, found }) => `${field} cannot be used as it stands: ${found}.`,
  write: writeMeant,
};

export const en: typeof da = {
  findings: {
    missing: {
      what: ({ field, meant }) =>
        meant === ''
          ? `${field} is missing.`
          : `${field} is missing. It says “${meant}”; is that what you mean?`,
      write: ({ example, expected }) => example || expected,
    },
    'wrong-type': wrong,
    'wrong-value': wrong,
    'too-small': wrong,
    'too-big': wrong,
    'too-long': { what: ({ field }) => `${field} is too long.`, write: ({ expected }) => expected },
    'wrong-key': {
      what: ({ found }) => `The key ${found} cannot be used.`,
      write: ({ expected }) => expected,
    },
    unreadable: { what: ({ field }) => `${field} cannot be read.`, write: ({ example }) => example },
    'duplicate-id': {
      what: ({ found, expected }) =>
        `The id ${found} has been used before, in ${expected}. The first one counts.`,
      write: write('an id that no other offer in the file has'),
    },
    'after-cycle': {
      what: ({ found }) => `The order runs in a circle: ${found}.`,
      write: write('“after” so that something comes first'),
    },
    'bad-link': {
      what: ({ found }) => `The address ${found} is left out; it does not begin with http:// or https://.`,
      write: ({ meant }) => meant || 'the whole address, such as https://skole.example/kursus',
    },
    'unknown-check': {
      what: ({ found }) => `${found} in “checks” is not known and is left out.`,
      write: writeMeant,
    },
    'id-differs-by-case': {
      what: ({ found, expected }) => `The id ${found} is like ${expected} but for capital letters.`,
      write: write('two ids that can be told apart'),
    },
    expired: {
      what: ({ found }) => `The offer was valid through ${found} and is not shown any more.`,
      write: write('a new date, or delete the offer'),
    },
    'unknown-type': {
      what: ({ found }) => `${found} is not a known national scheme, so known combinations do not count.`,
      write: ({ meant }) => meant || 'the key of the scheme, or delete “type” if there is none',
    },
    'no-needs': {
      what: () => 'The offer helps with no need and will never be found.',
      write: ({ example }) => example,
    },
    'unknown-need': {
      what: ({ found }) => `There is no need ${found}, so nobody finds the offer that way.`,
      write: ({ meant }) => meant || 'a need from the list: npx kobling catalogue needs',
    },
    'no-contact': {
      what: () => 'The company cannot see where to turn.',
      write: ({ example }) => example,
    },
    'price-without-year': { what: () => 'The price has no year.', write: ({ example }) => example },
    old: {
      what: ({ found }) => `Last checked in ${found}.`,
      write: write('the new year when somebody has checked it'),
    },
    ageing: {
      what: ({ found }) => `It is more than a year since anybody checked this (${found}).`,
      write: write('the new year when somebody has checked it'),
    },
    'no-as-of': {
      what: () => 'It does not say when the offer was last checked.',
      write: ({ example }) => example,
    },
    'not-iso-duration': {
      what: ({ found }) => `The duration ${found} is shown as a Danish text.`,
      write: ({ meant }) => meant || '"duration": { "da": "…" } if it is to be a text',
    },
    'unknown-delivery': {
      what: ({ found }) => `The place ${found} is not known and is shown as it stands.`,
      write: writeMeant,
    },
    'control-characters': {
      what: ({ found }) => `Invisible characters have been taken out of the text (${found}).`,
      write: write('the text again if it looks wrong'),
    },
    'unknown-key': {
      what: ({ found }) => `“${found}” is not part of the format and has not been read.`,
      write: ({ meant }) =>
        meant || 'nothing; delete the field, or put _ before it if it is a note of your own',
    },
    'file-undated': {
      what: () => 'It does not say when the catalogue was last changed.',
      write: ({ expected }) => `"updated": "${expected}"`,
    },
    'file-old': {
      what: ({ found }) => `The catalogue has not been changed since ${found}.`,
      write: write('today’s date in “updated” when you have gone through it'),
    },
    'ends-soon': {
      what: ({ found }) => `The offer is valid through ${found} only.`,
      write: write('a new date if it goes on'),
    },
    'deadline-passed': {
      what: ({ found }) => `The deadline was ${found}, so the offer is not shown.`,
      write: write('the new deadline, or delete “deadline”'),
    },
    'call-without-date': {
      what: () => 'The offer opens in calls, but there is no deadline.',
      write: ({ example }) => example,
    },
    'no-successor': {
      what: () => 'The offer is phased out, and it does not say what came instead.',
      write: ({ example }) => example,
    },
    replaced: {
      what: ({ expected }) => `The offer is phased out and is not shown. Instead came: ${expected}.`,
      write: write('the offer out of the file when nobody asks for it any more'),
    },
    'scheme-phased-out': {
      what: ({ found, expected }) =>
        `The scheme ${found} is phased out.${expected === '' ? '' : ` Instead came: ${expected}.`}`,
      write: ({ expected }) => expected || 'the offer anew, or take it out',
    },
    more: {
      what: ({ found }) => `And ${found} more. Mend those that are here, and run it again.`,
      write: write(''),
    },
  },
  other: { what: ({ field, found }) => `Look at ${field}: ${found}.`, write: writeMeant },
  expected: {
    id: 'an id without spaces at its ends',
    text: 'text',
    'YYYY-MM-DD': 'a date such as 2027-12-31',
    list: 'a list: [ … ]',
    'true or false': 'true or false',
    'text that is not empty': 'a text',
    'http(s) address': 'the whole address, such as https://skole.example',
    'text by language: { "da": … }': 'a text by language: { "da": "…" }',
    'list of official codes': 'a list of municipality codes, such as [615, 766]',
    'name in Danish': '"name": "Robotkursus", or "name": { "@language": "da", "@value": "Robotkursus" }',
    'provider with a name': '"provider": { "@type": "Organization", "name": "Østkystens Skole" }',
    'a need: its title, or kobling: and its id':
      '"keywords": ["kobling:automation:3"]; all needs: npx kobling catalogue needs',
    'kobling:system': '"keywords": ["kobling:business"], or kobling:employment, kobling:education',
    'Danish municipality, region or Denmark': '"areaServed": "Horsens Kommune", a region, or "Danmark"',
    'id or title of a need': 'a need of the list: npx kobling catalogue needs',
    'price such as 1200 or "1200.50"': '"price": "1200"',
    'priceCurrency DKK': '"priceCurrency": "DKK"',
    'one price': 'one price; of several none is shown',
  },
  lacked: {
    'name in Danish': 'The offer lacks a title in Danish.',
    'provider with a name': 'It does not say who gives the offer.',
    'a need: its title, or kobling: and its id': 'It does not say which need the offer helps with.',
    'kobling:system': 'It does not say which system the offer belongs to.',
  },
  numberFrom: (least) => `a number of at least ${least}`,
  wholeFrom: (least, most) => `a whole number from ${least} to ${most}`,
  oneOf: (choices) => `one of these: ${choices.join(', ')}`,
  nothing: 'nothing',
  listOf: (count) => `a list of ${count}`,
  objectWith: (keys) => `an object with ${keys}`,
  whole: 'The file',
  wholeOffer: 'The offer',
  offer: (number, title) => `Offer ${number}${title === '' ? '' : ` “${title}”`}`,
  quote: (text) => `“${text}”`,
  writeThis: (text) => `Write: ${text}`,
  asJsonLd: 'Read as JSON-LD in the words of schema.org: what the finder itself would make of it.',
  setAside: 'Set aside or left out',
  advice: 'Advice',
  andOthers: (count) => `… and ${count} more ${count === 1 ? 'place' : 'places'} with the same.`,
  summary: (offers, fine, partial, aside, advice) =>
    [
      `${offers} ${offers === 1 ? 'offer' : 'offers'}`,
      `${fine} in order`,
      ...(partial > 0 ? [`${partial} with something left out`] : []),
      `${aside} set aside`,
      advice === 1 ? '1 piece of advice' : `${advice} pieces of advice`,
    ].join(', '),
};
