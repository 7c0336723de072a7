/** How far a decision has come when the next round looks back. */
export const DECISION_STATES = ['open', 'begun', 'done'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What a meeting on a round's report decided on one of its points. */
export interface Decision {
  /** The theme that was talked about. */
  readonly dimension: string;
  readonly text: string;
  /** Who sees to it, as the coordinator wrote it; it stays among what is kept here and stands in no file of figures. */
  readonly owner: string;
  /** YYYY-MM-DD, or '' where none was set. */
  readonly date: string;
  readonly state: DecisionState;
}

/** Something from outside that a change may come from: a reform, a reorganisation. */
export interface TimeEvent {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly title: string;
}

/** Longer texts are none that anybody wrote on the sheet. */
export const LONGEST_TEXT = 280;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '');
const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list = isFields(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};

/** Whether anything stands in a decision; who and when may be written before what. */
export const isWritten = ({ text, owner, date }: Pick<Decision, 'text' | 'owner' | 'date'>): boolean =>
  `${text}${owner}${date}`.trim() !== '';

/**
 * The decisions of one round as they are kept among a workspace's settings: `{ decisions: [Decision] }`. Whatever has
 * another shape is left out, for a workspace file may come from anywhere.
 */
export function readDecisions(value: unknown): readonly Decision[] {
  return listIn(value, 'decisions').flatMap((one): Decision[] => {
    if (!isFields(one)) return [];
    const { dimension, text, owner, date, state } = one;
    if (typeof dimension !== 'string') return [];
    const decision = {
      dimension,
      text: textIn(text),
      owner: textIn(owner),
      date: typeof date === 'string' && DATE.test(date) ? date : '',
      state: DECISION_STATES.find((known) => known === state) ?? 'open',
    };
    return isWritten(decision) ? [decision] : [];
  });
}

/** The events of a workspace as they are kept: `{ events: [TimeEvent] }`, the earliest first. */
export function readTimeEvents(value: unknown): readonly TimeEvent[] {
  return listIn(value, 'events')
    .flatMap((one): TimeEvent[] => {
      if (!isFields(one)) return [];
      const { date, title } = one;
      const isDated = typeof date === 'string' && DATE.test(date);
      return isDated && textIn(title).trim() !== '' ? [{ date, title: textIn(title) }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
