import type { ShardFile } from '../../core/exchange/shards/build-shards.js';
import type { Host } from '../host.js';

/** Files that are written at the same time. */
const AT_ONCE = 64;

/** What was written. */
export interface Written {
  readonly paths: ReadonlySet<string>;
  readonly bytes: number;
}

/**
 * Writes files into a folder, the last one when all others lie there: whoever has the manifest can have what it names.
 * @throws HostError
 */
export async function writeFiles(files: Iterable<ShardFile>, folder: string, host: Host): Promise<Written> {
  const paths = new Set<string>();
  const folders = new Set<string>();
  let bytes = 0;
  let waiting: ShardFile[] = [];
  const write = async ({ path, text }: ShardFile): Promise<void> => {
    const full = `${folder}/${path}`;
    const own = full.slice(0, full.lastIndexOf('/'));
    if (!folders.has(own)) await host.makeFolderOf(full);
    folders.add(own);
    await host.write(full, text);
    paths.add(path);
    bytes += new TextEncoder().encode(text).length;
  };
  for (const file of files) {
    // One stays behind: it may be the last.
    if (waiting.length > AT_ONCE) {
      await Promise.all(waiting.slice(0, AT_ONCE).map(write));
      waiting = waiting.slice(AT_ONCE);
    }
    waiting.push(file);
  }
  const last = waiting.pop();
  await Promise.all(waiting.map(write));
  if (last) await write(last);
  return { paths, bytes };
}
