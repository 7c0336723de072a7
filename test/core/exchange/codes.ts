import { CatalogueError, FileError, MAX_PROBLEMS } from '../../../src/core/model/problem.js';

export { CatalogueError, MAX_PROBLEMS };

/** The code of the FileError that `run` throws; anything else thrown fails, and so does nothing. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

/** As `codeOf`, and the error must be a CatalogueError. */
export function parseCatalogueErrorCode(run: () => unknown): string {
  return codeOf(() => {
    try {
      run();
    } catch (error) {
      if (error instanceof CatalogueError) throw error;
      throw new TypeError('another error', { cause: error });
    }
  });
}

/** The FileError that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<FileError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new TypeError('nothing thrown');
}
