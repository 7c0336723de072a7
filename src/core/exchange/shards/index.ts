/** Catalogues in shards: writing them, and fetching of them what a question needs. */
export { buildShards, MANIFEST_FILE } from './build-shards.js';
export { openShards, type Shards } from './open-shards.js';
export type { BuildShardsOptions, ShardFile } from './build-shards.js';
export type { FetchShard, LoadedShards, ShardQuestion } from './open-shards.js';
