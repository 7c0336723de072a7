/** Everything a command may touch outside itself; tests give it files in memory and a fixed day. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The date in Copenhagen, YYYY-MM-DD. */
  readonly today: string;
  /** @throws HostError when the file cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** Whether something lies there already. */
  exists(path: string): Promise<boolean>;
  /** @throws HostError when the file cannot be written. */
  write(path: string, text: string): Promise<void>;
  /**
   * The files in a folder and its folders, by their paths in it with `/` between; undefined where there is no folder.
   * @throws HostError for what is no folder, or cannot be read.
   */
  list(folder: string): Promise<readonly string[] | undefined>;
  /** Makes the folder that a file is to lie in. @throws HostError when it cannot be made. */
  makeFolderOf(path: string): Promise<void>;
  /** Deletes a file. @throws HostError when it cannot be deleted. */
  remove(path: string): Promise<void>;
  /** For results. */
  print(text: string): void;
  /** For what went wrong. */
  complain(text: string): void;
}

export type HostFault =
  'not-found' | 'is-folder' | 'no-folder' | 'not-allowed' | 'cannot-read' | 'cannot-write';

/** A file that could not be read or written, and why, as a key. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly fault: HostFault,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`kobling: ${path}: ${fault}`, options);
  }
}

/** How a command ends: all well, something for the owner to mend, or it could not do its work. */
export const EXIT = { ok: 0, problems: 1, failed: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
