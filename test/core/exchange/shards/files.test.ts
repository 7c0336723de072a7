import { describe, expect, it } from 'vitest';
import { MANIFEST_FILE } from '../../../../src/core/exchange/shards/build-shards.js';
import { contentHash } from '../../../../src/core/exchange/shards/hash.js';
import { openShards } from '../../../../src/core/exchange/shards/open-shards.js';
import { readShard } from '../../../../src/core/exchange/shards/read-shard.js';
import { withTitles } from '../../../../src/core/exchange/shards/read-titles.js';
import { uniteShards } from '../../../../src/core/exchange/shards/unite.js';
import { Pace } from '../../../../src/core/model/yield.js';
import {
  manifestSchema,
  shardDetailsSchema,
  shardIndexSchema,
  shardSchema,
  shardTitlesSchema,
} from '../../../../src/core/model/schema/shards.js';
import type { ShardIndex, ShardManifest } from '../../../../src/core/model/shards.js';
import { catalogueOf, rawOffer } from '../../offers/samples.js';
import { shelve } from './samples.js';

const municipal = (code: number) => ({ municipalities: [code] });
const catalogue = catalogueOf(
  [
    rawOffer({ id: 'everywhere', needs: { a: 3 }, title: { da: 'Overalt', en: 'Everywhere' } }),
    rawOffer({ id: 'midt', needs: { a: 2, b: 1 }, area: { regions: [1082] } }),
    rawOffer({ id: 'horsens', needs: { b: 3 }, area: municipal(615) }),
    rawOffer({ id: 'vejle', needs: { a: 3 }, area: municipal(630) }),
    rawOffer({ id: 'idle', needs: {} }),
    rawOffer({ id: 'gone', needs: { a: 1 }, status: 'phased-out', validThrough: '2020-01-01' }),
  ],
  { updated: '2026-11-01' },
);
const apart = { mostInOne: 0 };
const ask = { needs: ['a'], municipality: 615 };
const idsOf = (offers: readonly { id: string }[] = []) => offers.map(({ id }) => id).sort();

describe('the files of shards', () => {
  it('are the same for the same catalogue, byte for byte, in whatever order its offers stand', () => {
    const turned = { ...catalogue, offers: [...catalogue.offers].reverse() };
    expect([...shelve([turned]).files]).toEqual([...shelve([catalogue]).files]);
  });

  it('have the shapes that their schemas say', () => {
    for (const [path, text] of shelve([catalogue], apart).files) {
      const value: unknown = JSON.parse(text);
      const { format } = value as { format: string };
      const schema = {
        'kobling-shards': manifestSchema,
        'kobling-shard-index': shardIndexSchema,
        'kobling-shard': shardSchema,
        'kobling-shard-titles': shardTitlesSchema,
        'kobling-shard-details': shardDetailsSchema,
      }[format];
      expect(schema?.safeParse(value).error?.issues ?? [], path).toEqual([]);
    }
  });

  it('have names that say what is in them', () => {
    for (const [path, text] of shelve([catalogue], apart).files)
      if (path.startsWith('shards/')) expect(path).toContain(`-${contentHash(text)}.json`);
  });

  it('count every offer once in the whole country, also what is over and what serves nothing', () => {
    const { files } = shelve([catalogue], apart);
    const manifest = JSON.parse(files.get(MANIFEST_FILE) ?? '') as ShardManifest;
    expect(manifest.offers).toBe(6);
    expect(manifest.updated).toBe('2026-11-01');
    expect(manifest.needs['a']?.offers).toBe(4);
    const file = manifest.places.find(({ place }) => place === 'all')?.file ?? '';
    const index = JSON.parse(files.get(file) ?? '') as ShardIndex;
    expect(index.shards.map(({ needs, offers }) => [needs, offers])).toEqual([
      [['a'], 4],
      [['b'], 2],
      [[], 1],
    ]);
  });

  it('cannot be made of nothing, nor of two catalogues of one id', () => {
    expect(() => shelve([])).toThrow(RangeError);
    expect(() => shelve([catalogue, catalogue])).toThrow(RangeError);
  });
});

describe('what is fetched', () => {
  it('is what the place and the needs take, each file once', async () => {
    const shelf = shelve([catalogue], apart);
    const shards = shelf.open();
    const { catalogues, failures } = await shards.load(ask);
    expect(failures).toEqual([]);
    expect(idsOf(catalogues[0]?.offers)).toEqual(['everywhere', 'gone', 'midt']);
    // Three indices; Horsens has nothing for this need.
    expect(shelf.fetched.map((file) => file.split('-')[0]).sort()).toEqual([
      'shards/dk',
      'shards/dk',
      'shards/m615',
      'shards/r1082',
      'shards/r1082',
    ]);
    expect((await shards.load(ask)).catalogues).toBe(catalogues);
    expect(shelf.fetched).toHaveLength(5);
  });

  it('grows with another need, and stays when one is taken away', async () => {
    const shards = shelve([catalogue], apart).open();
    const first = await shards.load(ask);
    const both = await shards.load({ ...ask, needs: ['a', 'b'] });
    expect(idsOf(both.catalogues[0]?.offers)).toEqual(['everywhere', 'gone', 'horsens', 'midt']);
    const offerIn = (list: typeof both) => list.catalogues[0]?.offers.find(({ id }) => id === 'midt');
    expect(offerIn(both)).toBe(offerIn(first));
    expect((await shards.load(ask)).catalogues).toBe(both.catalogues);
  });

  it('is the whole country without a municipality; one that is chosen later costs nothing more', async () => {
    const shelf = shelve([catalogue], apart);
    const shards = shelf.open();
    const { catalogues } = await shards.load({ ...ask, municipality: null });
    expect(idsOf(catalogues[0]?.offers)).toEqual(['everywhere', 'gone', 'midt', 'vejle']);
    const count = shelf.fetched.length;
    expect((await shards.load(ask)).catalogues).toBe(catalogues);
    expect(shelf.fetched).toHaveLength(count);
  });

  it('brings titles when they are wanted; the id stands for one until then', async () => {
    const shards = shelve([catalogue], apart).open();
    const title = (list: Awaited<ReturnType<typeof shards.load>>) =>
      list.catalogues[0]?.offers.find(({ id }) => id === 'everywhere')?.title;
    expect(title(await shards.load(ask))).toEqual({ da: 'everywhere' });
    expect(title(await shards.load({ ...ask, titles: true }))).toEqual({ da: 'Overalt', en: 'Everywhere' });
  });

  it('brings an offer asked for by name, whatever it serves', async () => {
    const shards = shelve([catalogue], apart).open();
    const offers = [
      { catalogue: 'c', offer: 'vejle' },
      { catalogue: 'c', offer: 'nobody' },
    ];
    const { catalogues } = await shards.load({ ...ask, offers });
    expect(catalogues[0]?.offers.find(({ id }) => id === 'vejle')).toEqual(catalogue.offers[3]);
  });

  it('is told in bytes for the whole country', () => {
    const { files, open } = shelve([catalogue], apart);
    const manifest = JSON.parse(files.get(MANIFEST_FILE) ?? '') as ShardManifest;
    const shards = open();
    expect(shards.bytesOf(['a', 'b', 'unknown'])).toBe(
      (manifest.needs['a']?.bytes ?? NaN) + (manifest.needs['b']?.bytes ?? NaN),
    );
    expect(shards.bytesOf(['a'])).toBeGreaterThan(100);
  });
});

describe('what goes wrong', () => {
  const { files } = shelve([catalogue], apart);
  const manifestText = files.get(MANIFEST_FILE) ?? '';
  const path = (start: string, format: string) =>
    [...files].find(([file, text]) => file.startsWith(start) && text.includes(`"${format}"`))?.[0] ?? '';
  const dk = path('shards/dk', 'kobling-shard');

  it.each([
    ['not-json', '{ "format": '],
    ['looks-like-html', '<!doctype html>'],
    ['wrong-format', '{ "format": "kobling-catalogue", "version": 1 }'],
    ['newer-version', '{ "format": "kobling-shards", "version": 2 }'],
    ['invalid', '{ "format": "kobling-shards", "version": 1 }'],
    ['invalid', manifestText.replaceAll('"shards/', '"../shards/')],
    ['invalid', manifestText.replaceAll('"shards/', '"https://elsewhere.example/')],
    ['invalid', manifestText.replaceAll('"details/', '"details/../../')],
  ])('a manifest that cannot be used is refused: %s', (code, text) => {
    expect(() => openShards(text, () => Promise.reject(new Error()), 'manifest.json')).toThrow(
      expect.objectContaining({ name: 'CatalogueError', code, file: 'manifest.json' }),
    );
  });

  /** Opens the same files with one changed; a changed text stands under the name that its hash has. */
  async function withChanged(file: string, change: (text: string) => string, rename: boolean) {
    const changed = new Map(files);
    const text = change(files.get(file) ?? '');
    let name = file;
    if (rename) name = file.replace(/[0-9a-f]{16}(?=\.json)/u, contentHash(text));
    changed.delete(file);
    changed.set(name, text);
    if (rename)
      for (const [other, own] of files)
        if (own.includes(file)) {
          const indexText = own.replaceAll(file, name);
          const index = other.replace(/[0-9a-f]{16}(?=\.json)/u, contentHash(indexText));
          changed.set(index, indexText);
          changed.set(MANIFEST_FILE, manifestText.replaceAll(other, index));
        }
    const shards = openShards(changed.get(MANIFEST_FILE), (wanted) => {
      const found = changed.get(wanted);
      return found === undefined ? Promise.reject(new Error('404')) : Promise.resolve(found);
    });
    return { name, shards, loaded: await shards.load({ ...ask, titles: true }) };
  }

  it('a shard that is cut off or exchanged is named, and the rest goes on', async () => {
    for (const change of [(text: string) => text.slice(0, -9), (text: string) => text.replace('a', 'b')]) {
      const { loaded } = await withChanged(dk, change, false);
      expect(loaded.failures).toEqual([
        expect.objectContaining({ name: 'CatalogueError', code: 'invalid', file: dk }),
      ]);
      expect(loaded.failures[0]?.problems[0]?.code).toBe('other-content');
      expect(idsOf(loaded.catalogues[0]?.offers)).toEqual(['midt']);
    }
  });

  it('a missing shard is tried again the next time', async () => {
    const { open } = shelve([catalogue], apart);
    let isOffline = true;
    const manifest = open().manifest;
    const shards = openShards(manifest, (file) =>
      isOffline && file === dk
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(files.get(file) ?? ''),
    );
    expect((await shards.load(ask)).failures.map(({ file }) => file)).toEqual([dk]);
    isOffline = false;
    const { catalogues, failures } = await shards.load(ask);
    expect(failures).toEqual([]);
    expect(idsOf(catalogues[0]?.offers)).toEqual(['everywhere', 'gone', 'midt']);
  });

  it.each([
    ['newer-version', (text: string) => text.replace('"version":1', '"version":2'), '/version'],
    ['wrong-format', (text: string) => text.replace('kobling-shard', 'kobling-shred'), '/format'],
    ['invalid', (text: string) => text.replace(/"kind":[^,]+,/u, '"kind":99,'), '/rows/kind/0'],
    ['invalid', (text: string) => text.replace(/"provider":\[?[0-9]/u, '$&.5'), '/rows/provider/0'],
    ['invalid', (text: string) => text.replace(/"fit":"./u, '"fit":"4'), '/rows/fit/0'],
    ['invalid', (text: string) => text.replace(/"ids":\["[^"]+"/u, '"ids":[7'), '/rows/ids/0'],
    ['invalid', (text: string) => text.replace(/"effort":null/u, '"effort":-1'), '/rows/effort/0'],
    ['invalid', (text: string) => text.replace(/"needSets":\[\[0/u, '"needSets":[[77'), '/needSets/0'],
    [
      'invalid',
      (text: string) => text.replace(/"dates":\[/u, '"dates":[{"validFrom":"soon"},'),
      '/dates/0/validFrom',
    ],
  ])('a shard is refused where it is wrong: %s', async (code, change, at) => {
    const { name, loaded } = await withChanged(dk, change, true);
    expect(loaded.failures[0]).toMatchObject({ name: 'CatalogueError', code, file: name });
    expect(loaded.failures[0]?.problems[0]?.path).toBe(at);
  });

  it('titles that are missing leave the offers without', async () => {
    const titles = path('shards/dk-titles', 'kobling-shard-titles');
    const { name, loaded } = await withChanged(titles, (text) => text.replace('"Overalt"', '""'), true);
    expect(loaded.failures[0]).toMatchObject({ code: 'invalid', file: name });
    expect(idsOf(loaded.catalogues[0]?.offers)).toEqual(['everywhere', 'gone', 'midt']);
  });

  it('details that cannot be had reject, named', async () => {
    const shards = openShards(manifestText, () => Promise.reject(new Error('offline')));
    await expect(shards.detailsOf([{ catalogue: 'c', offer: 'midt' }])).rejects.toMatchObject({
      name: 'CatalogueError',
      file: expect.stringMatching(/^details\//u) as string,
    });
  });

  it('an aborted load rejects with the reason', async () => {
    const stop = new AbortController();
    const shards = openShards(manifestText, (_, signal) => {
      stop.abort(new Error('enough'));
      return Promise.reject(signal?.reason as Error);
    });
    await expect(shards.load(ask, stop.signal)).rejects.toThrow('enough');
  });
});

/** Finds its slice used up at every look, and counts how often others got their turn. */
class Eager extends Pace {
  rests = 0;
  override due(): boolean {
    return true;
  }
  override rest(): Promise<void> {
    this.rests += 1;
    return Promise.resolve();
  }
}

describe('others get their turn', () => {
  it('between any two rows of a shard, its titles and the whole', async () => {
    const shelf = shelve([catalogue]);
    const { manifest } = shelf.open();
    const textOf = (start: string, format: string) =>
      [...shelf.files].find(([path, own]) => path.startsWith(start) && own.includes(`"${format}"`))?.[1] ??
      '';
    const pace = new Eager();
    const offers = await readShard(textOf('shards/all', 'kobling-shard'), 'shard', manifest, pace);
    expect(pace.rests).toBeGreaterThanOrEqual(6);
    const titles = new Eager();
    const titled = await withTitles(offers, textOf('shards/all-titles', 'kobling-shard-titles'), 't', titles);
    expect(titles.rests).toBe(6);
    const whole = new Eager();
    await uniteShards(manifest, titled, whole);
    expect(whole.rests).toBe(6);
  });
});
