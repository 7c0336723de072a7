import type { Problem } from '../../core/model/problem.js';

/** What could not be had or used, in the terms of whoever has to mend it. */
export interface Failure {
  /** Name of the error class, e.g. `InstrumentError`. */
  readonly error: string;
  /** Stable key, e.g. `http-status`; for what could not be kept, why the store refused. */
  readonly code: string;
  /** The technical line: file, code, path, expected, found. */
  readonly detail: string;
  readonly problems: readonly Problem[];
  /** Address or name of the file, where one is concerned. */
  readonly file: string | undefined;
}

/**
 * What a thrown error tells. Parts are bundles of their own, so classes are known by name. An error without a code of
 * ours is the browser's: what was asked for did not come.
 * @param file address or name of the file; anything but a string is a file without one
 */
export function toFailure(thrown: unknown, file: unknown): Failure {
  const { code, failure, problems } = (thrown ?? {}) as Readonly<Record<string, unknown>>;
  const key = [code, failure].find((one) => typeof one === 'string' && one !== '');
  return {
    error: thrown instanceof Error ? thrown.name : 'Error',
    code: typeof key === 'string' ? key : 'unreachable',
    problems: Array.isArray(problems) ? (problems as readonly Problem[]) : [],
    detail: thrown instanceof Error ? thrown.message : String(thrown),
    file: typeof file === 'string' ? file : undefined,
  };
}
