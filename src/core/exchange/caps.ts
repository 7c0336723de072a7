/**
 * Largest file that is read, in bytes of UTF-8. Room for 100 000 fully written offers of some 800 bytes each; a file
 * of 100 MB is refused.
 */
export const MAX_BYTES = 90_000_000;

/** Deepest nesting of objects and arrays; an honest file has fewer than 12. */
export const MAX_DEPTH = 64;

/** Most offers in one catalogue, and most records in one collection of a workspace. */
export const MAX_ROWS = 200_000;
