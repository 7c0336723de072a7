/**
 * What each field means, for the JSON Schemas that help editors. Kept out of the schemas themselves so that reading a
 * file does not cost these bytes. The types make sure that no field is forgotten.
 */
import type {
  Dimension,
  Instrument,
  Item,
  ItemOption,
  Response,
  Round,
  Scale,
  ShowIf,
  Tally,
  Withdrawal,
} from '../assessment.js';
import type { GapCount, GapList, GapsFile } from '../gaps.js';
import type { Catalogue, Combination, Contact, Exclusion, Offer, Price, Provider } from '../catalogue.js';

/** Descriptions of an object's keys; a nested object has its own keys and, under '', its own line. */
export interface Descriptions {
  readonly [key: string]: string | Descriptions;
}
type Of<T, Nested extends Partial<Record<keyof T, Descriptions>> = object> = {
  readonly [K in Exclude<keyof T, keyof Nested>]-?: string;
} & Nested;

const instrumentRef = {
  '': 'Which instrument, and which edition of it.',
  id: 'The id of the instrument.',
  revision: 'Its revision, from 1; a new one whenever an item changes.',
};
const format = 'Tells what kind of file this is.';
const version = 'Version of the format: 1.';

const contact: Of<Contact> = {
  name: 'A person or a desk.',
  phone: 'Phone number as people write it.',
  email: 'E-mail address.',
  url: 'Page with contact details; http or https.',
};
const price: Of<Price> = {
  amount: 'What the company itself pays, in kroner; 0 is free.',
  currency: 'DKK is the only currency of version 1.',
  year: 'The year the amount belongs to; it is always shown with it.',
};
const provider: Of<Provider> = {
  id: 'Same id, same provider, also across catalogues: one contact for the company.',
  name: 'Name as the company knows it.',
  url: "The provider's own page; http or https.",
};
const offer: Of<
  Offer,
  { provider: Descriptions; price: Descriptions; contact: Descriptions; source: Descriptions }
> = {
  id: 'Unique within this file and stable from one edition to the next.',
  type: 'The national type this offer is an instance of; combinations and exclusions are stated between types.',
  system: 'The public system that gives the offer; may differ from the publisher’s.',
  title: 'Short title; Danish is required.',
  summary: 'Two or three sentences to the company.',
  provider: { '': 'Who gives the offer.', ...provider },
  needs: 'Fit by need id: 3 what the offer exists for, 2 what it helps with, 1 a side effect.',
  conditions: 'Requirements on facts; a hard one that fails makes the offer not eligible.',
  area: 'Where it may be used: "national", or official region or municipality codes.',
  delivery: 'Where it takes place: at-company, at-provider, online or blended.',
  duration: 'ISO 8601 duration such as P1D, or a text by language.',
  effortDays: 'Days of work it takes the company itself.',
  price: { '': 'What the company itself pays.', ...price },
  terms: 'What it costs or pays, in words; every amount with its year.',
  status: 'active, call-based (opens now and then), ending, or phased-out (not eligible).',
  validFrom: 'First day it may be used, YYYY-MM-DD.',
  validThrough: 'Last day it may be used, YYYY-MM-DD.',
  deadline: 'Last day to apply, YYYY-MM-DD.',
  after: 'Types, or ids of this file, that come before this offer.',
  checks: 'What the company must have confirmed before it starts.',
  contact: { '': 'Whom to call or write to.', ...contact },
  source: {
    '': 'Where the facts of this entry come from.',
    asOf: 'The year they were last checked.',
    confidence: 'How sure they are: high, medium or low.',
  },
  successor: 'The type that replaces a phased-out one.',
};
const combination: Of<Combination> = {
  id: 'Unique within this file.',
  title: 'Short title.',
  offers: 'The types that work well together, at least two.',
  needs: 'The needs the combination is meant for.',
  logic: 'Why the parts help each other.',
  steps: 'What to do, in order.',
  watch: 'What to look out for.',
  status: 'A phased-out combination counts nothing.',
};
const exclusion: Of<Exclusion> = {
  offers: 'Two types that must not be combined, in either order.',
  why: 'The reason, to the company.',
};
export const CATALOGUE: Of<
  Catalogue,
  { publisher: Descriptions; offers: Descriptions; combinations: Descriptions; exclusions: Descriptions }
> = {
  format,
  version,
  id: 'Unique among the catalogues of a finder; only letters, digits and hyphens are best.',
  publisher: {
    '': 'Who answers for this file.',
    name: 'Name as the company knows it.',
    url: "The publisher's own page; http or https.",
    system: 'The public system the publisher belongs to.',
  },
  updated: 'The day the file was last changed, YYYY-MM-DD; of two equal offers the newer file wins.',
  offers: { '': 'What the publisher and its partners give.', ...offer },
  combinations: { '': 'Known good combinations between types.', ...combination },
  exclusions: { '': 'Types that must not be combined.', ...exclusion },
};

const showIf: Of<ShowIf> = {
  item: 'The item whose answer decides.',
  op: 'How the answer is compared.',
  value: 'What it is compared with; a list for in and not-in.',
};
const options: Of<ItemOption> = { id: 'Unique within the item.', text: 'What the reader can choose.' };
const item: Of<
  Item,
  { wording: Descriptions; source: Descriptions; options: Descriptions; showIf: Descriptions }
> = {
  id: 'Unique within the instrument; answers are kept under it.',
  dimension: 'The id of the dimension it belongs to.',
  kind: 'rating (the scale), count (a number with a unit), choice, text, or position ({x, y} from -1 to 1).',
  text: 'The statement or question.',
  wording: {
    '': 'The same statement from another perspective.',
    other: 'About a team seen from outside; without it the statement is not asked about others.',
    desired: 'As it should be; without it the statement stands as it is, under the words "in a year".',
  },
  reversed: 'A high answer means little of the dimension; reversed before anything is computed.',
  help: 'A line of explanation.',
  competence: 'Short name of the competence in the radar.',
  source: { '': 'Where the item comes from.', page: 'Page number.' },
  options: { '': 'The options of a choice.', ...options },
  unit: 'The unit of a count, with its period.',
  min: 'Smallest count.',
  max: 'Largest count.',
  showIf: { '': 'Ask only if another item was answered so.', ...showIf },
  position: 'The axis of the position figure that this item counts towards.',
};
const dimension: Of<Dimension> = {
  id: 'Unique within the instrument.',
  title: 'Short title.',
  description: 'What the dimension is about.',
  context: 'Framework conditions: shown beside, never inside, an index.',
};
const scale: Of<Scale> = {
  min: 'Lowest point.',
  max: 'Highest point.',
  labels: 'One text per point, the lowest first.',
};
export const INSTRUMENT: Of<
  Instrument,
  { scale: Descriptions; dimensions: Descriptions; items: Descriptions }
> & { readonly source: Descriptions } = {
  format,
  version,
  id: 'Unique and stable.',
  revision: 'From 1; raise it when what is asked changes. An id means one thing in all revisions.',
  title: 'Title of the questionnaire.',
  intro: 'What it is for and how long it takes.',
  scale: { '': 'The scale of all rating items.', ...scale },
  dimensions: { '': 'The themes of the questionnaire.', ...dimension },
  items: { '': 'The statements and questions, in order.', ...item },
  source: {
    '': 'Where the instrument comes from.',
    citation: 'What it is made from; cited with every result.',
  },
  citation: 'The same as source.citation, which goes before it.',
};

export const RESPONSE: Of<Response, { instrument: Descriptions; respondent: Descriptions }> = {
  format,
  version,
  id: 'Random; new for each round when answered without names.',
  rev: 'From 1; of one id the highest counts.',
  instrument: instrumentRef,
  round: 'The id of the round.',
  workspace: 'The name of the workspace it was answered in.',
  respondent: {
    '': 'What is told of the person.',
    system: 'The public system the person works in.',
    role: 'consultant, leader or other.',
    organisation: 'Left out when answered without names.',
    name: 'Left out when answered without names.',
  },
  perspective: 'About oneself, about another, or as it should be.',
  subject: 'Whom the answers are about, if not the person.',
  openToTeam: 'true where the person lets the team look at this response with the name on it.',
  answers: 'The answer by item id: number, text, option id, {x, y}, "unknown" or "not-relevant".',
  startedAt: 'A date without names, else a date or time.',
  completedAt: 'A date without names, else a date or time; missing in an unfinished response.',
};
export const TALLY: Of<Tally, { instrument: Descriptions; groups: Descriptions }> = {
  format,
  version,
  id: 'Random, one for each kiosk and round; a count taken in again replaces the earlier one.',
  rev: 'One more with every person; of one id the highest counts.',
  instrument: instrumentRef,
  round: 'The id of the round.',
  groups: {
    '': 'Histograms by group; no single record exists.',
    system: 'The public system of the group.',
    role: 'The role of the group.',
    respondents: 'How many people have been added.',
    items: 'By item id, how many chose each point or option, the lowest or first one first.',
  },
};
export const WITHDRAWAL: Of<Withdrawal, { instrument: Descriptions }> = {
  format,
  version,
  id: 'The id of the response that is taken back.',
  rev: 'Its revision; this one and earlier ones are deleted.',
  instrument: instrumentRef,
  round: 'The id of the round.',
  withdrawnAt: 'The day, YYYY-MM-DD.',
};
export const ROUND: Of<Round, { instrument: Descriptions; expected: Descriptions }> = {
  format,
  version,
  id: 'Unique within the workspace.',
  title: 'Title of the round.',
  instrument: instrumentRef,
  opens: 'First day of answering, YYYY-MM-DD.',
  closes: 'Last day of answering, YYYY-MM-DD.',
  closed: 'Group figures are shown only for a closed round.',
  minGroup: 'Smallest group that is shown; 5 or more.',
  split: 'The one division of people that figures are shown by: system or role.',
  names: 'Whether people answer with their names.',
  partnership: 'The partnership that holds the round.',
  collector: 'Who collects the responses, and so can read each of them.',
  systems: 'The public systems that take part; all where it is left out.',
  roles: 'The roles that take part; all where it is left out.',
  expected: {
    '': 'How many are expected to answer.',
    employment: 'From employment.',
    education: 'From education.',
    business: 'From business promotion.',
  },
  mode: 'kiosk where everybody answers on one shared device, else person.',
};
const gapCount: Of<GapCount> = {
  need: 'The id of the need.',
  municipality: 'Official code; missing where the company named none.',
  days: 'On how many days the need was left without an offer; a day counts once.',
  first: 'The first of those days, YYYY-MM-DD.',
  last: 'The last of those days, YYYY-MM-DD.',
};
const gapList: Of<GapList, { counts: Descriptions }> = {
  id: 'Random, one for each device; a list taken in again replaces the earlier one.',
  rev: 'From 1, one more with every change; of one id the highest counts.',
  counts: { '': 'How often, for each need and municipality.', ...gapCount },
};
export const GAPS: Of<GapsFile, { lists: Descriptions }> = {
  format,
  version,
  exported: 'When the file was made.',
  lists: { '': 'What each device has counted.', ...gapList },
};
const record = (what: string) => ({
  '': what,
  key: 'The key it is kept under.',
  rev: 'From 1, one more with every write.',
  updated: 'Time of the last write, for people only.',
  value: 'The record itself.',
});
export const WORKSPACE = {
  format,
  version,
  workspace: 'The name of the workspace.',
  exported: 'When the file was made.',
  drafts: record('Answers on their way.'),
  responses: record('Finished responses.'),
  tallies: record('Kiosk tallies.'),
  rounds: record('Rounds.'),
  settings: record(
    'Settings. »meeting:instrument@round« is { decisions: [{ dimension, text, owner, date, state }] }, what was agreed on that round’s report; »time-events« is { events: [{ date, title }] }, what stands on the axis of time; »withdrawal:id« is a response taken back; »orphans:id« are answers of another revision that have no place in this one.',
  ),
  unreadable: record('Records that could not be read, as they stood.'),
};
