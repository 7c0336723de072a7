/** What is wrong in one place of a token file. */
export interface PresetProblem {
  /** JSON Pointer into the file. */
  readonly path: string;
  /** `unknown-token`, `wrong-type`, `no-such-token`, `circular`, `out-of-range`, `not-json`, `bad-name`, `unknown-preset`. */
  readonly code: string;
  readonly expected: string;
  readonly found: string;
}

/** A preset that cannot be used; the default look stands instead. */
export class PresetError extends Error {
  override readonly name = 'PresetError';
  constructor(
    /** Name of the preset. */
    readonly preset: string,
    readonly problems: readonly PresetProblem[],
  ) {
    const told = problems.map(
      ({ path, expected, found }) => `${path || '/'}: expected ${expected}, found ${found}`,
    );
    super(`The preset “${preset}” cannot be used. ${told.join('; ')}`);
  }
}
