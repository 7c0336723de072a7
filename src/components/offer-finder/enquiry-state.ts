import type { FactValue } from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import type { NeedMatch } from '../../core/model/need.js';
import type { Importance } from '../../core/model/vocabulary.js';

/** A need that will be asked for, and how it came to be. */
export interface ChosenNeed {
  readonly id: string;
  readonly importance: Importance;
  /** The reader's own words, where the need was read out of the text. */
  readonly quote: string | null;
}

/** Everything a person has told the finder. Lives in memory only. */
export interface EnquiryState {
  readonly text: string;
  readonly needs: readonly ChosenNeed[];
  /** Needs that were read out of the text and then removed: they do not come back by themselves. */
  readonly dismissed: readonly string[];
  readonly municipality: number | null;
  readonly employees: number | null;
  readonly sector: 'private' | 'public' | null;
  readonly facts: Readonly<Record<string, FactValue | null>>;
}

export const EMPTY_STATE: EnquiryState = {
  text: '',
  needs: [],
  dismissed: [],
  municipality: null,
  employees: null,
  sector: null,
  facts: {},
};

/** Below this a match is a guess; the reader's list would fill with things nobody said. */
const SURE_ENOUGH = 0.5;
const MOST_FROM_TEXT = 5;

const overlap = (one: NeedMatch, other: NeedMatch): boolean =>
  one.because.some((a) => other.because.some((b) => a.start < b.end && b.start < a.end));

/** The matches worth showing: sure enough, and of two that rest on the same words the better one. */
export function readNeeds(matches: readonly NeedMatch[]): NeedMatch[] {
  const kept: NeedMatch[] = [];
  for (const match of matches) {
    if (match.score < SURE_ENOUGH || kept.length === MOST_FROM_TEXT) continue;
    if (!kept.some((other) => overlap(match, other))) kept.push(match);
  }
  return kept.sort((a, b) => (a.because[0]?.start ?? 0) - (b.because[0]?.start ?? 0));
}

/** Takes in what the text says now: picked needs stay, needs from the earlier text go, removed ones stay away. */
export function withRecognised(state: EnquiryState, matches: readonly NeedMatch[]): EnquiryState {
  const read = readNeeds(matches).filter((match) => !state.dismissed.includes(match.need));
  const fromText = read.map(({ need, because }): ChosenNeed => {
    const before = state.needs.find((chosen) => chosen.id === need);
    const quote = because.map((reason) => reason.text).join(' … ');
    return { id: need, importance: before?.importance ?? 2, quote };
  });
  const picked = state.needs.filter(
    (chosen) => chosen.quote === null && !fromText.some((need) => need.id === chosen.id),
  );
  return { ...state, needs: [...fromText, ...picked] };
}

/** Adds or removes a need by hand. */
export function withToggled(state: EnquiryState, id: string): EnquiryState {
  const there = state.needs.some((need) => need.id === id);
  return {
    ...state,
    needs: there
      ? state.needs.filter((need) => need.id !== id)
      : [...state.needs, { id, importance: 2, quote: null }],
    dismissed: there ? [...state.dismissed, id] : state.dismissed.filter((need) => need !== id),
  };
}

/** Steps the importance of a need 1 → 2 → 3 → 1. */
export function withNextImportance(state: EnquiryState, id: string): EnquiryState {
  const next: Readonly<Record<Importance, Importance>> = { 1: 2, 2: 3, 3: 1 };
  return {
    ...state,
    needs: state.needs.map((need) =>
      need.id === id ? { ...need, importance: next[need.importance] } : need,
    ),
  };
}

/** The question to the engine. */
export function toEnquiry(
  state: EnquiryState,
  limits: { readonly maxOffers: number; readonly minSystems: number },
): Enquiry {
  return {
    needs: Object.fromEntries(state.needs.map((need) => [need.id, need.importance])),
    company: {
      municipality: state.municipality,
      employees: state.employees,
      sector: state.sector,
      // Whoever asks on behalf of a company has one.
      hasCvr: true,
    },
    facts: state.facts,
    ...limits,
  };
}
