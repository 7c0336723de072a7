import type { FactValue } from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import type { Importance } from '../../core/model/vocabulary.js';

/** A need that will be asked for, and how it came to be. */
export interface ChosenNeed {
  readonly id: string;
  readonly importance: Importance;
  /** The reader's own words, where the need was read out of the text. */
  readonly quote: string | null;
  /** Chosen by the page and not touched since: it gives way when the reader says something else. */
  readonly isPreset?: boolean;
}

/** Everything a person has told the finder. */
export interface EnquiryState {
  readonly text: string;
  readonly needs: readonly ChosenNeed[];
  /** Needs that the text may be about: the reader is asked, and nothing is asked for on a guess. */
  readonly heard: readonly string[];
  /** Needs that were read out of the text and then removed: they do not come back by themselves. */
  readonly dismissed: readonly string[];
  readonly municipality: number | null;
  readonly employees: number | null;
  readonly sector: 'private' | 'public' | null;
  /** Answers to questions. What is told of a person lives in memory only. */
  readonly facts: Readonly<Record<string, FactValue | null>>;
}

export const EMPTY_STATE: EnquiryState = {
  text: '',
  needs: [],
  heard: [],
  dismissed: [],
  municipality: null,
  employees: null,
  sector: null,
  facts: {},
};

/** Adds or removes a need by hand. */
export function withToggled(state: EnquiryState, id: string): EnquiryState {
  const there = state.needs.some((need) => need.id === id);
  // Whoever changes the list has seen what the page chose, and makes it their own.
  const own = state.needs.map((need) => (need.isPreset ? { ...need, isPreset: false } : need));
  return {
    ...state,
    needs: there ? own.filter((need) => need.id !== id) : [...own, { id, importance: 2, quote: null }],
    heard: state.heard.filter((need) => need !== id),
    dismissed: there ? [...state.dismissed, id] : state.dismissed.filter((need) => need !== id),
  };
}

/** Steps the importance of a need 1 → 2 → 3 → 1. */
export function withNextImportance(state: EnquiryState, id: string): EnquiryState {
  const next: Readonly<Record<Importance, Importance>> = { 1: 2, 2: 3, 3: 1 };
  return {
    ...state,
    needs: state.needs.map((need) =>
      need.id === id ? { ...need, importance: next[need.importance], isPreset: false } : need,
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
