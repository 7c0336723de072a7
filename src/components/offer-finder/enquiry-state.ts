import type { FactValue } from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import type { Importance } from '../../core/model/vocabulary.js';
import type { CompanyTold } from '../../core/offers/company-in-text.js';
import type { HeldRefs } from './held-offers.js';

/** A need that will be asked for, and how it came to be. */
export interface ChosenNeed {
  readonly id: string;
  readonly importance: Importance;
  /** The reader's own words, where the need was read out of the text. */
  readonly quote: string | null;
  /** Chosen by the page and not touched since: it gives way when the reader says something else. */
  readonly isPreset?: boolean;
}

/** A fact of the company that a text may tell. */
export type ReadFact = keyof CompanyTold;

/** Everything a person has told the finder. */
export interface EnquiryState extends HeldRefs {
  readonly text: string;
  readonly needs: readonly ChosenNeed[];
  /** Needs that the text may be about: the reader is asked, and nothing is asked for on a guess. */
  readonly heard: readonly string[];
  /** Needs that were removed, each with the words that stood in the text: only new ones bring it back. */
  readonly dismissed: Readonly<Record<string, readonly string[]>>;
  /** What the text says of the company; it goes before what the page has set, and gives way to the reader's own hand. */
  readonly told: CompanyTold;
  /** What the reader has set or taken out by hand. */
  readonly own: readonly ReadFact[];
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
  dismissed: {},
  told: {},
  own: [],
  municipality: null,
  employees: null,
  sector: null,
  facts: {},
  pin: [],
  drop: [],
};

/** Words of a text that can be told apart, in small letters; the smallest words say nothing. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Adds or removes a need by hand. */
export function withToggled(state: EnquiryState, id: string): EnquiryState {
  const chosen = state.needs.find((need) => need.id === id);
  // Whoever changes the list has seen what the page chose, and makes it their own.
  const own = state.needs.map((need) => (need.isPreset ? { ...need, isPreset: false } : need));
  const needs = chosen
    ? own.filter((need) => need.id !== id)
    : [...own, { id, importance: 2 as const, quote: null }];
  const heard = state.heard.filter((need) => need !== id);
  // The text still names the last one: it stays in reach.
  if (chosen?.quote && needs.length + heard.length === 0) heard.push(id);
  const { [id]: _, ...others } = state.dismissed;
  return { ...state, needs, heard, dismissed: chosen ? { ...others, [id]: wordsOf(state.text) } : others };
}

/** A fact that the reader has set by hand; from then on the text has no say in it. */
export function withFact(state: EnquiryState, fact: ReadFact, value: number | null): EnquiryState {
  return withTold({ ...state, [fact]: value, own: [...state.own, fact] }, state.told);
}

/** Takes in what the text tells of the company now. */
export function withTold(state: EnquiryState, told: CompanyTold): EnquiryState {
  const free = Object.entries(told).filter(([fact]) => !state.own.some((own) => own === fact));
  return { ...state, told: Object.fromEntries(free) };
}

/** What is held to be so: what the text tells, else what stands in the sentence. */
export const factOf = ({ told, ...state }: EnquiryState, fact: ReadFact): number | null =>
  told[fact]?.value ?? state[fact];

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

/** The reader's own words that tell of the company. */
export const toldWords = ({ told: { municipality, employees } }: EnquiryState): readonly string[] =>
  [municipality, employees].flatMap((fact) => fact?.text ?? []);

/** The question to the engine. */
export function toEnquiry(
  state: EnquiryState,
  limits: { readonly maxOffers: number; readonly minSystems: number },
): Enquiry {
  return {
    needs: Object.fromEntries(state.needs.map((need) => [need.id, need.importance])),
    company: {
      municipality: factOf(state, 'municipality'),
      employees: factOf(state, 'employees'),
      sector: state.sector,
      // Whoever asks on behalf of a company has one.
      hasCvr: true,
    },
    facts: state.facts,
    ...limits,
  };
}
