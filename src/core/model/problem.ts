/** One thing that is wrong in a file: where, what kind, what was expected and what stood there. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the file; '' is the whole file. */
  readonly path: string;
  /** Stable key, e.g. `wrong-type`, `missing`, `duplicate-id`, `unknown-dimension`. Texts for people live in the components. */
  readonly code: string;
  /** What was expected, in terms of the file format, e.g. `string`, `1 | 2 | 3`, `YYYY-MM-DD`. */
  readonly expected: string;
  /** What was found, shortened to at most 80 characters. */
  readonly found: string;
  /** Name or address of the file, where one is known. */
  readonly file?: string;
}

/** At most this many problems are kept for one file; hostile files can have hundreds of thousands. */
export const MAX_PROBLEMS = 100;

/** Why a whole file was refused, as a key. */
export type FileErrorCode =
  | 'not-json'
  | 'looks-like-html'
  | 'empty'
  | 'wrong-encoding'
  | 'wrong-format'
  | 'newer-version'
  | 'too-large'
  | 'too-deep'
  | 'too-many-rows'
  | 'invalid'
  | 'unreachable'
  | 'http-status'
  | 'timeout'
  | 'redirected'
  | 'forbidden-url'
  | 'aborted';

/** The common part of every error of the kit that a file can cause: a code for the texts, problems for the details. */
export class FileError extends Error {
  override readonly name: string = 'FileError';
  constructor(
    readonly code: FileErrorCode,
    readonly problems: readonly Problem[] = [],
    /** Name or address of the file. */
    readonly file?: string,
    options?: ErrorOptions,
  ) {
    const first = problems[0];
    const where = first ? ` at ${first.path || '/'}: expected ${first.expected}, found ${first.found}` : '';
    super(`kobling: ${file ? `${file}: ` : ''}${code}${where}`, options);
  }
}

/** A catalogue file that cannot be used at all. Single bad offers are problems, not errors. */
export class CatalogueError extends FileError {
  override readonly name = 'CatalogueError';
}

/** An instrument that cannot be run safely. */
export class InstrumentError extends FileError {
  override readonly name = 'InstrumentError';
}

/** A response or tally that does not fit its instrument. */
export class ResponseError extends FileError {
  override readonly name = 'ResponseError';
}

/** A gap list that cannot be read. */
export class GapsError extends FileError {
  override readonly name = 'GapsError';
}

/** A workspace or round file that cannot be read. */
export class WorkspaceError extends FileError {
  override readonly name = 'WorkspaceError';
}
