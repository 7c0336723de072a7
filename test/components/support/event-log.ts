const TYPES = ['ready', 'change', 'saved', 'complete', 'result', 'error'].map((name) => `kobling-${name}`);

/** Counts and keeps the events that reach an ancestor. */
export interface EventLog {
  readonly events: Event[];
  readonly count: (type: string) => number;
  /** Everything the events carry, as text; for showing what they do *not* carry. */
  readonly payload: () => string;
  readonly clear: () => void;
}

/** Listens at `target` for every event of the kit, as a page would. */
export function logEvents(target: EventTarget): EventLog {
  const events: Event[] = [];
  for (const type of TYPES) target.addEventListener(type, (event) => events.push(event));
  return {
    events,
    count: (type) => events.filter((event) => event.type === type).length,
    payload: () => JSON.stringify(events.map((event) => ({ ...event, type: event.type }))),
    clear: () => {
      events.length = 0;
    },
  };
}
