/** Name of an element's region on the page. */
export interface Region {
  readonly region: string;
}

/** What stands there until something has come. */
export interface Waiting {
  readonly wait: string;
}

/**
 * Every table of texts, by the name under which `textsFor` finds it. Each file of texts adds its own, so that nothing down
 * here knows what stands above; a language has all of them, or does not compile.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Tables {}
