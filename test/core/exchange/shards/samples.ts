import {
  buildShards,
  MANIFEST_FILE,
  type BuildShardsOptions,
} from '../../../../src/core/exchange/shards/build-shards.js';
import { openShards, type Shards } from '../../../../src/core/exchange/shards/open-shards.js';
import type { Catalogue } from '../../../../src/core/model/catalogue.js';

/** The files of shards by path, and which of them were fetched. */
export interface Shelf {
  readonly files: Map<string, string>;
  readonly fetched: string[];
  readonly open: () => Shards;
}

/** Builds shards and keeps them in memory. */
export function shelve(catalogues: readonly Catalogue[], options: BuildShardsOptions = {}): Shelf {
  const files = new Map([...buildShards(catalogues, options)].map(({ path, text }) => [path, text]));
  const fetched: string[] = [];
  return {
    files,
    fetched,
    open: () =>
      openShards(files.get(MANIFEST_FILE), (file) => {
        fetched.push(file);
        const text = files.get(file);
        return text === undefined ? Promise.reject(new Error(`no file ${file}`)) : Promise.resolve(text);
      }),
  };
}
