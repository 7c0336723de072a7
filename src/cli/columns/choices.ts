import { cellText } from '../sheet/table.js';
import { fold } from '../../core/model/spelling.js';
import { lookup } from '../words.js';
import type { Cell } from '../sheet/table.js';
import type { Check, Confidence, Delivery, OfferStatus, System } from '../../core/model/vocabulary.js';
import type { Meaning, RemarkCode } from './remarks.js';

const SYSTEM_WORDS = lookup<System>([
  [
    'employment',
    ['employment', 'beskæftigelse', 'beskæftigelsesindsats', 'jobcenter', 'virksomhedsservice', 'jobservice'],
  ],
  [
    'education',
    ['education', 'uddannelse', 'uddannelser', 'skole', 'erhvervsskole', 'veu', 'education system'],
  ],
  [
    'business',
    [
      'business',
      'business promotion',
      'erhvervsfremme',
      'erhverv',
      'erhvervsservice',
      'erhvervshus',
      'erhvervsudvikling',
    ],
  ],
]);

const DELIVERY_WORDS = lookup<Delivery>([
  [
    'at-company',
    [
      'at-company',
      'hos jer',
      'hos virksomheden',
      'på virksomheden',
      'i virksomheden',
      'hos jer selv',
      'ude hos jer',
      'at the company',
      'at your place',
      'on site',
    ],
  ],
  [
    'at-provider',
    [
      'at-provider',
      'hos udbyderen',
      'hos os',
      'på skolen',
      'hos dem',
      'ude af huset',
      'at the provider',
      'at our place',
      'at the school',
    ],
  ],
  ['online', ['online', 'på nettet', 'digitalt', 'virtuelt', 'fjernundervisning', 'remote', 'virtual']],
  [
    'blended',
    ['blended', 'delvis online', 'delvist online', 'blandet', 'både og', 'hybrid', 'partly online', 'mixed'],
  ],
]);

const STATUS_WORDS = lookup<OfferStatus>([
  ['active', ['active', 'aktiv', 'aktivt', 'åben', 'åbent', 'i gang', 'open']],
  [
    'call-based',
    ['call-based', 'puljer', 'pulje', 'i puljer', 'åbner i puljer', 'ansøgningsrunder', 'calls'],
  ],
  [
    'ending',
    ['ending', 'lukker snart', 'slutter', 'slutter snart', 'under afvikling', 'udfases', 'closing soon'],
  ],
  [
    'phased-out',
    ['phased-out', 'afskaffet', 'lukket', 'ophørt', 'nedlagt', 'udgået', 'phased out', 'closed', 'abolished'],
  ],
]);

const SECTOR_WORDS = lookup<'private' | 'public' | 'both'>([
  ['private', ['private', 'privat', 'private virksomheder', 'den private sektor', 'private sector']],
  ['public', ['public', 'offentlig', 'offentlige', 'den offentlige sektor', 'public sector']],
  [
    'both',
    ['both', 'begge', 'alle', 'privat og offentlig', 'offentlig og privat', 'all', 'private and public'],
  ],
]);

const CHECK_WORDS = lookup<Check>([
  ['apply-before-start', ['apply-before-start', 'søg før start', 'søg først', 'ansøg før start']],
  [
    'double-funding',
    ['double-funding', 'dobbelt tilskud', 'dobbelt støtte', 'dobbeltfinansiering', 'ikke dobbelt støtte'],
  ],
  ['de-minimis', ['de-minimis', 'de minimis']],
  ['no-displacement', ['no-displacement', 'ingen fortrængning', 'merbeskæftigelse', 'fortrængning']],
  ['one-at-a-time', ['one-at-a-time', 'én ad gangen', 'ét ad gangen', 'en ad gangen', 'et ad gangen']],
  ['own-funding', ['own-funding', 'egenfinansiering', 'medfinansiering', 'egenbetaling']],
]);

const CONFIDENCE_WORDS = lookup<Confidence>([
  ['high', ['high', 'høj', 'sikker', 'h']],
  ['medium', ['medium', 'middel', 'mellem', 'm']],
  ['low', ['low', 'lav', 'usikker', 'l']],
]);

const choose =
  <T>(words: ReadonlyMap<string, T>, fault: RemarkCode) =>
  (cell: Cell | undefined): Meaning<T> => {
    const text = cellText(cell);
    if (text === '') return { value: undefined };
    const value = words.get(fold(text));
    return value === undefined ? { fault } : { value };
  };

export const systemIn = choose(SYSTEM_WORDS, 'unknown-system');
export const deliveryIn = choose(DELIVERY_WORDS, 'unknown-delivery');
export const statusIn = choose(STATUS_WORDS, 'unknown-status');
export const sectorIn = choose(SECTOR_WORDS, 'unknown-sector');
export const confidenceIn = choose(CONFIDENCE_WORDS, 'unknown-confidence');
export const checkIn = choose(CHECK_WORDS, 'unknown-check');
