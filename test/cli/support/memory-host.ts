import { HostError, type Host } from '../../../src/cli/host.js';

export const TODAY = '2026-11-24';

/** A machine with files in memory; what was printed and complained of is kept. */
export function memoryHost(files: Record<string, string | Uint8Array> = {}, lang = 'da_DK.UTF-8') {
  const disk = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const out: string[] = [];
  const complaints: string[] = [];
  const host: Host = {
    env: { LANG: lang },
    today: TODAY,
    read(path) {
      const bytes = disk.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new HostError('not-found', path));
    },
    exists: (path) => Promise.resolve(disk.has(path)),
    write(path, text) {
      disk.set(path, new TextEncoder().encode(text));
      return Promise.resolve();
    },
    list(folder) {
      const inside = [...disk.keys()].filter((path) => path.startsWith(`${folder}/`));
      const paths = inside.map((path) => path.slice(folder.length + 1));
      return Promise.resolve(paths.length > 0 ? paths : undefined);
    },
    makeFolderOf: () => Promise.resolve(),
    remove(path) {
      disk.delete(path);
      return Promise.resolve();
    },
    print: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
  };
  return {
    host,
    printed: () => out.join(''),
    complained: () => complaints.join(''),
    /** A file as text, its byte order mark left out. */
    text: (path: string) => new TextDecoder().decode(disk.get(path)),
    files: () => [...disk.keys()],
  };
}
