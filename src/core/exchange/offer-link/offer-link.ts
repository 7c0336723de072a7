import type { FactValue, OfferRef } from '../../model/catalogue.js';
import type { Importance, JointOfferKind } from '../../model/vocabulary.js';

/** What stands before the question in an address's fragment. A fragment is never sent to a server. */
export const LINK_KEY = '#kobling=';
export const LINK_VERSION = 1;

/** What a link holds at most; longer ones are cut by the programs that pass them on. */
export const LINK_CAPS = {
  /** Characters in all, with `#kobling=`. */
  length: 6000,
  needs: 12,
  facts: 60,
  /** Offers held to, and as many left out. */
  refs: 20,
  /** Characters of the owner's own text. */
  text: 400,
  /** Characters of an id. */
  id: 200,
} as const;

/** What is asked, as a link carries it. Nothing about a person. */
export interface OfferLink {
  readonly needs: readonly { readonly id: string; readonly importance: Importance }[];
  readonly municipality: number | null;
  readonly employees: number | null;
  readonly sector: 'private' | 'public' | null;
  /** Answers about the company and its project; null is »don't know«. */
  readonly facts: Readonly<Record<string, FactValue | null>>;
  readonly pin: readonly OfferRef[];
  readonly drop: readonly OfferRef[];
  readonly kind: JointOfferKind;
  /** The owner's own words, only where the owner wants them in the link. */
  readonly text: string | null;
  /** Id of the element it was made in, where a page has several; another one on the page leaves it alone. */
  readonly finder: string | null;
}

export const EMPTY_LINK: OfferLink = {
  needs: [],
  municipality: null,
  employees: null,
  sector: null,
  facts: {},
  pin: [],
  drop: [],
  kind: 'balanced',
  text: null,
  finder: null,
};

/** Parts of a link, as they are named when one is left out. */
export type LinkPart =
  | 'need'
  | 'municipality'
  | 'employees'
  | 'sector'
  | 'fact'
  | 'pin'
  | 'drop'
  | 'kind'
  | 'text'
  | 'finder'
  | 'other';

/** Why a link is not read at all. */
export type LinkRefusal = 'no-link' | 'newer' | 'too-long' | 'unreadable';
