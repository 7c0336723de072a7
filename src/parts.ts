/**
 * What is not needed at the start, each a file of its own, loaded on demand from beside the script. This module holds
 * all such imports of the components; core has its own for its data. They stand by element, so that a page with one
 * element carries no names of what only others fetch.
 *
 * Each part is built by itself, so a class in it is not the class of the same name elsewhere: errors are told by name.
 */

/** What every element may need. */
export const loadPart = {
  /** The store that all elements share; one module, so one connection. */
  store: () => import('./parts/store.js'),
  /** Readers of foreign files: schemas, parsers, guarded fetching. */
  readers: () => import('./parts/readers.js'),
  /** Why something could not be had, in words, and what to do. */
  failure: () => import('./parts/failure.js'),
  /** The presets of the kit, and the reader of a page's own token files. */
  presets: () => import('./parts/presets.js'),
  /** A host's own texts in place of ours. */
  wording: () => import('./parts/wording.js'),
  /** Writers of files: CSV, JSON, file names. */
  exports: () => import('./parts/exports.js'),
};

/** What the finder fetches. */
export const loadFinderPart = {
  /** The joint offer as the finder shows it: its drawing and its words. */
  answer: () => import('./parts/answer.js'),
  /** What finds the joint offer, and explains it; comes with `answer`. */
  engine: () => import('./parts/engine.js'),
  /** All that stands below a joint offer: letter, questions, other combinations, other offers. */
  below: () => import('./parts/below.js'),
  /** The catalogues that a host named: loading them, and saying what is missing. */
  supply: () => import('./parts/supply.js'),
  /** A catalogue in shards, of which a question brings what it needs. */
  shards: () => import('./parts/shards.js'),
  /** Recognising needs in everyday words. */
  recogniser: () => import('./parts/recogniser.js'),
  /** What the finder makes of a text: which needs are taken as said, and what is told of the company. */
  reading: () => import('./parts/reading.js'),
  /** A shared link as a question. */
  linked: () => import('./parts/linked.js'),
  /** What the finder remembers of the question, and counts of needs without an offer; comes with the first thing the reader does. */
  remembered: () => import('./parts/remembered.js'),
};

/** What the assessment fetches. */
export const loadAssessmentPart = {
  /** What an assessment does not need for its first statement: other kinds of answers, overview, troubles, perspectives. */
  onward: () => import('./parts/onward.js'),
  /** A person's own profile at the end of an assessment. */
  profile: () => import('./parts/profile.js'),
  /** Opening a round that came as a link or a file. */
  roundEntry: () => import('./parts/round-entry.js'),
  /** Handing answers back: as file, code or QR picture; and taking them back. */
  handBack: () => import('./parts/hand-back.js'),
};

/** What stands around a round’s figures, and what a coordinator does with a round. */
export const loadRoundPart = {
  /** What stands around a round's figures: its states in words, closing it. */
  round: () => import('./parts/round.js'),
  /** Who is missing, choosing among rounds, where things are handed in; comes with `round`. */
  handIn: () => import('./parts/hand-in.js'),
  /** Taking in what people hand in: files, codes, pictures, withdrawals; comes with the first of them. */
  takeIn: () => import('./parts/take-in.js'),
  /** What is said, and offered, before a withdrawal takes a report with it. */
  withdrawing: () => import('./parts/withdrawing.js'),
  /** Setting a round up, and correcting it. */
  roundSetup: () => import('./parts/round-setup.js'),
  /** Handing a round out as link, QR picture and file. */
  roundOut: () => import('./parts/round-out.js'),
  /** Codes and links: writing and reading them. */
  codes: () => import('./parts/codes.js'),
  /** Drawing a QR picture. */
  qr: () => import('./parts/qr.js'),
  /** Reading a QR code from a picture, where the browser cannot by itself. */
  qrReader: () => import('./parts/qr-reader.js'),
};

/** What the report fetches. */
export const loadReportPart = {
  /** The figures of a round, and how the report shows them. */
  body: () => import('./parts/report-body.js'),
};

/** What the radar fetches. */
export const loadRadarPart = {
  /** A team's cover, and how the radar shows it. */
  body: () => import('./parts/radar-body.js'),
};

/** What the data element fetches. */
export const loadDataPart = {
  /** What lies on this device, and what can be done with it. */
  body: () => import('./parts/data-body.js'),
};

/** Fetching a host's own instrument, and reading it where nothing is wrong with it; else `readers` does. */
export const loadInstrumentPart = () => import('./parts/instrument.js');
