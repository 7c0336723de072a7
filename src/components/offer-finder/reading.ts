import type { NeedMatch } from '../../core/model/need.js';
import { wordsOf, type ChosenNeed, type EnquiryState } from './enquiry-state.js';

/** From this score on a need is taken as said. Below it the reader is asked: a guess must not become a wish. */
export const SURE = 0.6;
/** Below this it is not worth asking: the reader's list would fill with things nobody said. */
export const WORTH_ASKING = 0.4;
/** As many needs as the cloth has threads for. */
export const MOST_ASKED = 12;
/** More suggestions than this are a list to read, and the whole list stands below anyway. */
const MOST_HEARD = 4;

/** What a text says of needs. */
export interface Reading {
  /** In the order of the text. */
  readonly sure: readonly NeedMatch[];
  /** What may have been meant too, the likeliest first. */
  readonly unsure: readonly NeedMatch[];
}

const overlap = (one: NeedMatch, other: NeedMatch): boolean =>
  one.because.some((a) => other.because.some((b) => a.start < b.end && b.start < a.end));

/**
 * Parts what was said from what may have been meant: of two needs that rest on the same words the better one is sure,
 * and what finds no room is asked about, not dropped.
 * @param matches best first
 * @param room how many needs may be added
 */
export function readNeeds(matches: readonly NeedMatch[], room = MOST_ASKED): Reading {
  const sure: NeedMatch[] = [];
  const unsure: NeedMatch[] = [];
  for (const match of matches) {
    const isSure = match.score >= SURE && sure.length < room && !sure.some((other) => overlap(match, other));
    if (isSure) sure.push(match);
    else if (match.score >= WORTH_ASKING) unsure.push(match);
  }
  sure.sort((a, b) => (a.because[0]?.start ?? 0) - (b.because[0]?.start ?? 0));
  return { sure, unsure: unsure.slice(0, MOST_HEARD) };
}

/** A word written on (»svejs«, »svejser«) is the same word. */
const isAmong = (word: string, known: readonly string[]) => known.some((old) => word.startsWith(old));

/**
 * Takes in what the text says now: picked needs stay, needs from the earlier text go, removed ones stay away until new
 * words name them. What the page had chosen as a start gives way to the first need that the reader names. If all that
 * the text names has been removed, it is asked about, so that nobody sits with a text and an empty list.
 */
export function withRecognised(state: EnquiryState, matches: readonly NeedMatch[]): EnquiryState {
  const picked = state.needs.filter(({ quote, isPreset }) => quote === null && !isPreset);
  const presets = state.needs.filter(({ isPreset }) => isPreset);
  const now = wordsOf(state.text);
  // Words that have left the text are new when they come again.
  const dismissed = Object.fromEntries(
    Object.entries(state.dismissed).map(([id, known]) => [
      id,
      known.filter((old) => now.some((word) => isAmong(word, [old]))),
    ]),
  );
  const isAway = ({ need, because }: NeedMatch) => {
    const known = dismissed[need];
    return known && because.every(({ text }) => wordsOf(text).every((word) => isAmong(word, known)));
  };
  const unpicked = matches.filter(({ need }) => !picked.some(({ id }) => id === need));
  const { sure, unsure } = readNeeds(
    unpicked.filter((match) => !isAway(match)),
    MOST_ASKED - picked.length,
  );
  const fromText = sure.map(({ need, because }): ChosenNeed => {
    const before = state.needs.find((chosen) => chosen.id === need);
    const quote = because.map((reason) => reason.text).join(' … ');
    return { id: need, importance: before?.importance ?? 2, quote };
  });
  const needs = [...fromText, ...picked, ...(fromText.length > 0 ? [] : presets)];
  const asked = needs.length + unsure.length > 0 ? unsure : readNeeds(unpicked, 0).unsure;
  return { ...state, dismissed, needs, heard: asked.map(({ need }) => need) };
}
