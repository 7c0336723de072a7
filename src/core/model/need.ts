/** Why the recogniser thinks of a need: the reader's own words, as they stand in the text. */
export interface NeedReason {
  readonly text: string;
  /** Offsets into the input, in UTF-16 code units; `text === input.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

export interface NeedMatch {
  readonly need: string;
  /** 0..1 */
  readonly score: number;
  readonly because: readonly NeedReason[];
}
