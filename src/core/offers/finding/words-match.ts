/**
 * How a word of the question meets a word of an offer. Danish writes its compounds as one word, so a word counts
 * wherever it stands in another: first (»vejledningssamtale«), last, as the word that says what it is
 * (»gældsvejledning«), or between.
 */

/**
 * How much each way counts, times what the field counts: a whole word in a summary more than the start of one in a title,
 * and that more than the middle of one.
 */
export const WAYS = { whole: 40, start: 16, end: 8, inside: 6, bent: 4, near: 3, nearPart: 2 } as const;

export interface WordMatch {
  readonly factor: number;
  /** Place in the folded word. */
  readonly start: number;
  readonly end: number;
}

/** Shorter words count at the start of others only: »it« is not in »kvalitet«. */
export const LEAST_INSIDE = 3;
/** Shorter words, and those with a digit, have no near spellings. */
const LEAST_NEAR = 4;
/** Shorter words are near a whole word only, not its first or last part. */
const LEAST_NEAR_PART = 6;
/** What is left when an ending is taken off has at least as many letters. */
const LEAST_STEM = 4;
/** Endings of nouns, adjectives and verbs in Danish and English, the longest first. */
const ENDING = /(?:ernes?|e[nrt]s|enes?|e[nrts]?|s)$/;

/** The word as it stands in another, or null. */
export function matchExactly(word: string, asked: string): WordMatch | null {
  const at = word.indexOf(asked);
  if (at < 0 || (at > 0 && asked.length < LEAST_INSIDE)) return null;
  const factor = word === asked ? WAYS.whole : at === 0 ? WAYS.start : WAYS.inside;
  if (factor === WAYS.inside && word.endsWith(asked)) {
    return { factor: WAYS.end, start: word.length - asked.length, end: word.length };
  }
  return { factor, start: at, end: at + asked.length };
}

/** Looks for a word in the word that lies in `text` from `from` to `to`; places count from `from`. */
export type NearMatcher = (text: string, from: number, to: number) => WordMatch | null;

/**
 * Finds a word in another form (»kurser« in »kursus«), or with one slip of the keyboard: a letter more, less or another,
 * or two that have changed places; in the whole word or its first or last part.
 */
export function nearMatcher(asked: string): NearMatcher {
  const stem = stemOf(asked);
  const isSlipAllowed = mayBeMisspelt(asked);
  const parts = asked.length < LEAST_NEAR_PART ? [] : [asked.length, asked.length + 1, asked.length - 1];
  return (text, from, to) => {
    const length = to - from;
    if (stem !== '' && text.startsWith(stem, from) && stem.length <= length) {
      return { factor: WAYS.bent, start: 0, end: stem.length };
    }
    if (!isSlipAllowed) return null;
    if (isOneSlipAway(text, from, to, asked)) return { factor: WAYS.near, start: 0, end: length };
    for (const part of parts) {
      if (part >= length) continue;
      if (isOneSlipAway(text, from, from + part, asked))
        return { factor: WAYS.nearPart, start: 0, end: part };
      if (isOneSlipAway(text, to - part, to, asked)) {
        return { factor: WAYS.nearPart, start: length - part, end: length };
      }
    }
    return null;
  };
}

/** A consonant that Danish doubles before an ending: »tilskud«, »tilskuddet«. */
const DOUBLED = /([bdfgklmnprst])\1$/;

/** The word without its ending, or '' when it has none or too little would be left. */
export function stemOf(asked: string): string {
  const bent = asked.replace(ENDING, '');
  if (bent === asked) return '';
  const single = bent.replace(DOUBLED, '$1');
  const stem = single.length < LEAST_STEM ? bent : single;
  return stem.length < LEAST_STEM ? '' : stem;
}

function mayBeMisspelt(asked: string): boolean {
  return asked.length >= LEAST_NEAR && !/\p{N}/u.test(asked);
}

/** Whether `text` from `from` to `to` and `asked` are at most one slip apart (optimal string alignment ≤ 1). */
function isOneSlipAway(text: string, from: number, to: number, asked: string): boolean {
  if (Math.abs(to - from - asked.length) > 1) return false;
  let start = 0;
  while (from + start < to && start < asked.length && text[from + start] === asked[start]) start += 1;
  let end = asked.length;
  while (to > from + start && end > start && text[to - 1] === asked[end - 1]) {
    to -= 1;
    end -= 1;
  }
  const left = to - from - start;
  return (
    (left <= 1 && end - start <= 1) ||
    (left === 2 &&
      end - start === 2 &&
      text[from + start] === asked[start + 1] &&
      text[from + start + 1] === asked[start])
  );
}
