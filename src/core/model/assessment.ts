import type { ItemKind, NonAnswer, Perspective, Role, RoundMode, Split, System } from './vocabulary.js';
import type { Text } from './text.js';

export interface Scale {
  readonly min: number;
  readonly max: number;
  /** One text per point, the lowest first. */
  readonly labels: readonly Text[];
}

export interface Dimension {
  readonly id: string;
  readonly title: Text;
  readonly description: Text | null;
  /** Shown beside, never inside, an index: nobody's merit or fault. */
  readonly context: boolean;
}

export interface ItemOption {
  readonly id: string;
  readonly text: Text;
}

/** Shows an item only when another has been answered so. */
export interface ShowIf {
  readonly item: string;
  readonly op: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not-in';
  readonly value: string | number | readonly (string | number)[];
}

/** A statement in the words of another perspective; what has none is said in its own words. */
export interface Wording {
  /** About a team seen from outside, in the third person. */
  readonly other: Text | null;
  /** As it should be. */
  readonly desired: Text | null;
}

export interface Item {
  readonly id: string;
  readonly dimension: string;
  readonly kind: ItemKind;
  readonly text: Text;
  readonly wording: Wording | null;
  readonly reversed: boolean;
  readonly help: Text | null;
  /** Short name of the competence in the radar. */
  readonly competence: Text | null;
  readonly source: { readonly page: number } | null;
  readonly options: readonly ItemOption[];
  readonly unit: Text | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly showIf: ShowIf | null;
  /** Counts towards Figure 1, on this axis. */
  readonly position: 'x' | 'y' | null;
}

/** A questionnaire for a partnership. */
export interface Instrument {
  readonly format: 'kobling-instrument';
  readonly version: 1;
  readonly id: string;
  readonly revision: number;
  readonly title: Text;
  readonly intro: Text | null;
  readonly scale: Scale;
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  /** What the instrument is made from, to be cited in every result. */
  readonly citation: string | null;
}

/** A person's own placement in Figure 1, each −1..1. */
export interface Placement {
  readonly x: number;
  readonly y: number;
}

export type Answer = number | string | Placement | NonAnswer;

export interface Respondent {
  readonly system?: System;
  readonly role?: Role;
  readonly organisation?: string;
  readonly name?: string;
}

/** One person's answers to one instrument in one round. */
export interface Response {
  readonly format: 'kobling-response';
  readonly version: 1;
  /** Random; new for each round when without names. */
  readonly id: string;
  /** Of one id the highest counts. */
  readonly rev: number;
  readonly instrument: { readonly id: string; readonly revision: number };
  readonly round: string | null;
  readonly workspace: string | null;
  readonly respondent: Respondent;
  readonly perspective: Perspective;
  readonly subject: string | null;
  /** The person has said yes to the team's looking at this response with their name on it. */
  readonly openToTeam?: boolean;
  readonly answers: Readonly<Record<string, Answer>>;
  /** A date (YYYY-MM-DD) without names, else a date or an ISO 8601 time. */
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** What kiosk mode keeps: histograms and no single record. */
export interface Tally {
  readonly format: 'kobling-tally';
  readonly version: 1;
  /** Random, one for each kiosk and round, so that a count taken in again replaces the earlier one. */
  readonly id?: string;
  /** One more with every person; of one id the highest counts. */
  readonly rev?: number;
  readonly instrument: { readonly id: string; readonly revision: number };
  readonly round: string | null;
  readonly groups: readonly {
    readonly system?: System;
    readonly role?: Role;
    readonly respondents: number;
    /** Counts per scale point, lowest first. */
    readonly items: Readonly<Record<string, readonly number[]>>;
  }[];
}

/** The frame of one round of answering. */
export interface Round {
  readonly format: 'kobling-round';
  readonly version: 1;
  readonly id: string;
  readonly title: Text | null;
  readonly instrument: { readonly id: string; readonly revision: number };
  readonly opens: string | null;
  readonly closes: string | null;
  readonly closed: boolean;
  readonly minGroup: number;
  readonly split: Split;
  readonly names: boolean;
  /** The partnership that holds the round. */
  readonly partnership?: string;
  /** Who collects the responses, and so can read each of them. */
  readonly collector?: string;
  /** The systems and roles that take part; all where none is named. */
  readonly systems?: readonly System[];
  readonly roles?: readonly Role[];
  /** How many are expected to answer, by system; only counts, never who. */
  readonly expected?: Readonly<Partial<Record<System, number>>>;
  /** `kiosk` where everybody answers on one shared device. */
  readonly mode?: RoundMode;
}

/**
 * A person takes back a response: whoever holds it deletes it. Of one id it goes before every response up to its
 * revision; who answers anew afterwards does so with a higher one, or under another id.
 */
export interface Withdrawal {
  readonly format: 'kobling-withdrawal';
  readonly version: 1;
  /** The id of the response. */
  readonly id: string;
  /** The response's revision. */
  readonly rev: number;
  readonly instrument: { readonly id: string; readonly revision: number };
  readonly round: string | null;
  /** A date (YYYY-MM-DD). */
  readonly withdrawnAt: string | null;
}
