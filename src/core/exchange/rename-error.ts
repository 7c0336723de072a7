import { FileError } from '../model/problem.js';
import type { FileErrorCode, Problem } from '../model/problem.js';

/** One of the named errors a reader may throw. */
export type NamedError = new (
  code: FileErrorCode,
  problems?: readonly Problem[],
  file?: string,
  options?: ErrorOptions,
) => FileError;

/**
 * Runs a reader so that only its own named error leaves it: a FileError keeps its code and problems, anything else
 * (a hostile getter, an engine limit) becomes `invalid` with its cause.
 */
export function named<T>(Named: NamedError, file: string | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw renamed(Named, file, error);
  }
}

/** The same error under the reader's own name; see `named`. */
export function renamed(Named: NamedError, file: string | undefined, error: unknown): FileError {
  if (error instanceof Named) return error;
  if (!(error instanceof FileError)) return new Named('invalid', [], file, { cause: error });
  const options = error.cause === undefined ? undefined : { cause: error.cause };
  const problems =
    file === undefined
      ? error.problems
      : error.problems.map((problem) => ({ ...problem, file: problem.file ?? file }));
  return new Named(error.code, problems, error.file ?? file, options);
}
