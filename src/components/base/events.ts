/**
 * The events of the kit. They bubble and cross shadow roots, carry ids and counts, and never a person's answers.
 */
abstract class KoblingEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The element has painted with its data. */
export class KoblingReadyEvent extends KoblingEvent {
  static readonly type = 'kobling-ready';
  constructor() {
    super(KoblingReadyEvent.type);
  }
}

/** A person changed something in the element. */
export class KoblingChangeEvent extends KoblingEvent {
  static readonly type = 'kobling-change';
  constructor(
    /** What was changed, e.g. `needs`, `facts`, `answer`, `view`. */
    readonly what: string,
    /** How many now: needs chosen, items answered … */
    readonly count: number,
  ) {
    super(KoblingChangeEvent.type);
  }
}

/** Something is on disk: the transaction has completed. */
export class KoblingSavedEvent extends KoblingEvent {
  static readonly type = 'kobling-saved';
  constructor(
    readonly collection: string,
    /** Revision of the record. */
    readonly rev: number,
  ) {
    super(KoblingSavedEvent.type);
  }
}

/** An assessment was finished. */
export class KoblingCompleteEvent extends KoblingEvent {
  static readonly type = 'kobling-complete';
  constructor(
    readonly instrument: string,
    readonly answered: number,
    readonly total: number,
  ) {
    super(KoblingCompleteEvent.type);
  }
}

/** A joint offer, report or radar was computed and painted. */
export class KoblingResultEvent extends KoblingEvent {
  static readonly type = 'kobling-result';
  constructor(
    /** `joint-offer`, `report` or `radar`. */
    readonly what: string,
    /** Offers in the joint offer, or responses in the report. */
    readonly count: number,
    /** Ids of offers or themes. */
    readonly ids: readonly string[],
  ) {
    super(KoblingResultEvent.type);
  }
}

/** Something went wrong that the element also tells the reader. */
export class KoblingErrorEvent extends KoblingEvent {
  static readonly type = 'kobling-error';
  constructor(
    /** Name of the error class, e.g. `CatalogueError`. */
    readonly error: string,
    readonly code: string,
    /** Address or name of the file, where one is concerned. */
    readonly file: string | undefined,
  ) {
    super(KoblingErrorEvent.type);
  }
}
