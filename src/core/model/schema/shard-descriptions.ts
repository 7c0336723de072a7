/** What each field of a catalogue in shards means, for its JSON Schemas. */
import { CATALOGUE, type Descriptions } from './descriptions.js';
import type { ShardEntry, ShardIndex, ShardManifest } from '../shards.js';

const format = 'Tells what kind of file this is.';
const version = 'Version of the format: 1.';
const place = 'Whom it is for: all, dk (what is national), r and a region’s code, or m and a municipality’s.';
const shard: Readonly<Record<keyof ShardEntry, string>> = {
  file: 'Path beside the manifest, with a hash of what stands in the file, which so never changes.',
  titles: 'The titles of its offers, a file of their own.',
  needs: 'The needs that each of its offers serves at least one of; null: every need.',
  offers: 'How many offers it has.',
  bytes: 'Its size in bytes, before a server packs it.',
};

export const MANIFEST: Readonly<Record<keyof ShardManifest, string | Descriptions>> = {
  format,
  version,
  id: 'Names the whole.',
  publisher: CATALOGUE.publisher,
  updated: 'The day a catalogue in it was last changed, YYYY-MM-DD.',
  offers: 'All offers, each once.',
  systems: 'The systems that they are from.',
  needs: 'For each need how many offers serve it in the whole country, and how many bytes they take.',
  catalogues: {
    '': 'The catalogues that it was made of, without their offers.',
    id: CATALOGUE.id,
    publisher: CATALOGUE.publisher,
    updated: CATALOGUE.updated,
    combinations: CATALOGUE.combinations,
    exclusions: CATALOGUE.exclusions,
  },
  common: {
    '': 'What many offers share; shards name it by its number.',
    kinds: 'Type, system, conditions and whatever else goes with them.',
    providers: 'Who gives the offers.',
  },
  places: {
    '': 'The places that something is for.',
    place,
    file: 'The place’s index, beside the manifest.',
    offers: 'How many offers are for it.',
  },
  details: {
    '': 'Where the whole offers lie.',
    buckets: 'Over how many files they are spread, by a hash of catalogue and id.',
    folders: 'The folders of those files, by number modulo how many folders there are.',
  },
};

export const INDEX: Readonly<Record<keyof ShardIndex, string | Descriptions>> = {
  format,
  version,
  place,
  shards: { '': 'The files of thin offers.', ...shard },
};

export const SHARD: Descriptions = {
  format,
  version,
  place,
  needs: shard.needs,
  offers: shard.offers,
  kinds: 'What offers share besides what the manifest has: type, system, conditions and so on.',
  dates: 'Status and dates that offers have.',
  areas: 'Areas that offers have.',
  providers: 'Who gives offers, besides those that the manifest has.',
  needSets: 'Sets of needs that offers serve, by their numbers among the needs of the manifest by id.',
  rows: {
    '': 'The offers as columns; a column that says the same throughout is written as one value.',
    ids: 'Id of each offer in its catalogue.',
    catalogue: 'Number of the catalogue in the manifest, from 0.',
    kind: 'Number of the kind: those of the manifest, then those above.',
    date: 'Number of the dates above.',
    area: 'Number of the area above.',
    provider: 'Number of the provider: those of the manifest, then those above.',
    needSet: 'Number of the set of needs above.',
    fit: 'Fit on each need of the set, as digits, one offer after the other.',
    effort: 'Days of work it takes the company itself; null is not known.',
    price: 'What the company pays, in kroner; null is not known.',
    year: 'The year the price belongs to.',
  },
};

export const TITLES: Descriptions = {
  format,
  version,
  titles: 'Danish title of each offer of the shard, in its order.',
  translated: 'Titles in more languages than Danish: [row, text by language].',
};

export const DETAILS: Descriptions = {
  format,
  version,
  offers: {
    '': 'Offers as their catalogues have them.',
    catalogue: 'Id of the catalogue.',
    offer: CATALOGUE.offers,
  },
};
