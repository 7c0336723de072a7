import { joinCatalogues } from '../../offers/merge.js';
import { SYSTEMS } from '../../model/vocabulary.js';
import { writeJson } from '../write-json.js';
import { briefOffer } from './brief.js';
import { bucketOf, contentHash } from './hash.js';
import { placesOf } from './places.js';
import { commonOf, order, rowsOf, type Row } from './rows.js';
import { inOrder, writeShard, writeTitles } from './write-shard.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { ShardCommon, ShardEntry, ShardIndex, ShardManifest, ShardPlace } from '../../model/shards.js';

/** Name of the manifest in its folder. */
export const MANIFEST_FILE = 'manifest.json';
const MOST_IN_ONE = 300;
const MOST_IN_FILE = 6000;
/** Whole offers that lie in one file on average: few, since an answer shows few. */
const OFFERS_A_BUCKET = 4;
/** Offers whose files share a folder, on average: a changed offer gives its folder a new name. */
const OFFERS_A_FOLDER = 500;

/** One file to put beside the others; the manifest is the last. */
export interface ShardFile {
  readonly path: string;
  readonly text: string;
}

export interface BuildShardsOptions {
  /** Id of the whole; default is that of the first catalogue. */
  readonly id?: string | undefined;
  /** A place with at most this many offers is one file: a second need then costs no second file. Default 300. */
  readonly mostInOne?: number | undefined;
  /** Longer shards are divided: a file of this many offers is parsed within a few milliseconds. Default 6000. */
  readonly mostInFile?: number | undefined;
}

/**
 * Writes catalogues as shards by place and need, with a manifest and the whole offers in small files. The same catalogues
 * give the same files, byte for byte. Every offer is there, expired and phased-out ones too, because somebody may ask why
 * one of them is not chosen; only what another of these catalogues has in a newer edition is left out, as when joining.
 * @throws RangeError for no catalogue at all, or two of the same id.
 */
export function* buildShards(
  catalogues: readonly Catalogue[],
  { id, mostInOne = MOST_IN_ONE, mostInFile = MOST_IN_FILE }: BuildShardsOptions = {},
): Generator<ShardFile, void, undefined> {
  const [first] = catalogues;
  if (!first) throw new RangeError('kobling: no catalogue to make shards of');
  if (new Set(catalogues.map((catalogue) => catalogue.id)).size < catalogues.length)
    throw new RangeError('kobling: two catalogues have the same id');
  const joined = joinCatalogues(catalogues).offers;
  const allNeeds = [...new Set(joined.flatMap(({ offer }) => Object.keys(offer.needs)))].sort(order);
  const offers = inOrder(rowsOf(joined, catalogues, allNeeds));
  const common = { kinds: commonOf(offers, 'kinds'), providers: commonOf(offers, 'providers') };

  const places: ShardManifest['places'][number][] = [];
  const weight = new Map<string, number>();
  for (const [place, there] of byPlace(offers)) {
    const shards: ShardEntry[] = [];
    for (const { needs, rows } of divide(there, mostInOne, mostInFile)) {
      const text = writeShard(place, needs, rows, common);
      const titles = writeTitles(rows);
      const file = `shards/${place}-${contentHash(text)}.json`;
      const bytes = sizeOf(text);
      const titlesFile = `shards/${place}-titles-${contentHash(titles)}.json`;
      shards.push({ file, titles: titlesFile, needs, offers: rows.length, bytes });
      if (place === 'all')
        for (const need of needs ?? needsOf(rows)) weight.set(need, (weight.get(need) ?? 0) + bytes);
      yield { path: file, text };
      yield { path: titlesFile, text: titles };
    }
    const index: ShardIndex = { format: 'kobling-shard-index', version: 1, place, shards };
    const text = writeJson(index, { indent: 0 });
    const file = `shards/${place}-${contentHash(text)}.json`;
    places.push({ place, file, offers: there.length });
    yield { path: file, text };
  }

  const buckets = Math.max(1, Math.ceil(offers.length / OFFERS_A_BUCKET));
  const folders: string[] = [];
  for (const folder of detailFolders(offers, catalogues, buckets)) {
    folders.push(folder.path);
    for (const [name, text] of folder.files) yield { path: `${folder.path}/${name}.json`, text };
  }

  const manifest: ShardManifest = {
    format: 'kobling-shards',
    version: 1,
    id: id ?? first.id,
    publisher: first.publisher,
    updated: catalogues.reduce<string | null>(
      (latest, { updated }) => ((updated ?? '') > (latest ?? '') ? updated : latest),
      null,
    ),
    offers: offers.length,
    systems: SYSTEMS.filter((system) => offers.some(({ offer }) => offer.system === system)),
    needs: countNeeds(offers, weight),
    catalogues: catalogues.map(({ id: own, publisher, updated, combinations, exclusions }) => ({
      id: own,
      publisher,
      updated,
      combinations,
      exclusions,
    })),
    common: {
      kinds: common.kinds.map(({ value }) => value as ShardCommon['kinds'][number]),
      providers: common.providers.map(({ value }) => value as ShardCommon['providers'][number]),
    },
    places,
    details: { buckets, folders },
  };
  yield { path: MANIFEST_FILE, text: writeJson(manifest, { indent: 0 }) };
}

interface Division {
  readonly needs: readonly string[] | null;
  readonly rows: readonly Row[];
}

/** The offers of each place, `all` first. */
function byPlace(offers: readonly Row[]): [ShardPlace, readonly Row[]][] {
  const found = new Map<ShardPlace, Row[]>([['all', [...offers]]]);
  for (const own of offers)
    for (const place of placesOf(own.offer.area)) {
      const there = found.get(place) ?? [];
      found.set(place, there);
      there.push(own);
    }
  return [...found].filter(([, there]) => there.length > 0).sort(([a], [b]) => order(a, b));
}

/** Which offers of a place go into which file. */
function* divide(
  offers: readonly Row[],
  mostInOne: number,
  mostInFile: number,
): Generator<Division, void, undefined> {
  if (offers.length <= mostInOne) {
    yield { needs: null, rows: offers };
    return;
  }
  for (const need of needsOf(offers)) {
    const rows = offers.filter(({ offer }) => Object.hasOwn(offer.needs, need));
    for (const part of parts(rows, mostInFile)) yield { needs: [need], rows: part };
  }
  // Nobody who asks for a need fetches these; they are there so that the shards hold every offer.
  const idle = offers.filter(({ offer }) => Object.keys(offer.needs).length === 0);
  for (const part of parts(idle, mostInFile)) yield { needs: [], rows: part };
}

const needsOf = (offers: readonly Row[]): string[] =>
  [...new Set(offers.flatMap(({ offer }) => Object.keys(offer.needs)))].sort(order);

function* parts(rows: readonly Row[], most: number): Generator<readonly Row[], void, undefined> {
  for (let from = 0; from < rows.length; from += most) yield rows.slice(from, from + most);
}

/** The whole offers in buckets, and the buckets in folders that are named by what lies in them. */
function* detailFolders(offers: readonly Row[], catalogues: readonly Catalogue[], buckets: number) {
  const lying = Array.from({ length: buckets }, (): Row[] => []);
  for (const own of offers) lying[bucketOf(own.key, buckets)]?.push(own);
  const folders = Math.max(1, Math.ceil(offers.length / OFFERS_A_FOLDER));
  for (let folder = 0; folder < folders; folder += 1) {
    const files: [name: number, text: string][] = [];
    for (let bucket = folder; bucket < buckets; bucket += folders) {
      const list = (lying[bucket] ?? []).map(({ catalogue, offer }) => ({
        catalogue: catalogues[catalogue]?.id,
        offer: briefOffer(offer),
      }));
      const text = writeJson({ format: 'kobling-shard-details', version: 1, offers: list }, { indent: 0 });
      files.push([bucket, text]);
    }
    const hash = contentHash(files.map(([name, text]) => `${name}:${contentHash(text)}`).join());
    yield { path: `details/${hash}`, files };
  }
}

function countNeeds(
  offers: readonly Row[],
  weight: ReadonlyMap<string, number>,
): Record<string, { offers: number; bytes: number }> {
  const counts = new Map<string, number>();
  for (const { offer } of offers)
    for (const need of Object.keys(offer.needs)) counts.set(need, (counts.get(need) ?? 0) + 1);
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => order(a, b))
      .map(([need, count]) => [need, { offers: count, bytes: weight.get(need) ?? 0 }]),
  );
}

/** Bytes of a text in UTF-8. */
const sizeOf = (text: string): number => new TextEncoder().encode(text).length;
