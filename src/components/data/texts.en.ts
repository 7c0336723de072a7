import type { DataTexts } from './texts.da.js';

/** English texts of "my data". */
export const en: DataTexts = {
  title: 'What is kept on this device',
  nothing: 'There is nothing here.',
  nothingText: {
    indexeddb:
      'When you answer a statement or choose in the offer finder, it is kept in this browser. It is sent nowhere.',
    session:
      'When you answer a statement or choose in the offer finder, it is kept in this tab until it is closed.',
    memory: 'The browser keeps nothing here. Download your answers as a file before you close the page.',
  },
  where: {
    indexeddb: 'It is kept in this browser and sent nowhere.',
    session: 'It is kept in this tab and gone when the tab is closed.',
    memory: 'It is kept in memory only and gone when the page is closed.',
  },
  limits:
    'The browser may tidy up by itself: some do after seven days without a visit. Download a copy if the answers matter.',
  kinds: {
    question: 'Your choices in the offer finder',
    gaps: 'Lists of needs without an offer',
    drafts: 'Drafts',
    responses: 'Responses',
    tallies: 'Tallies',
    rounds: 'Rounds',
    settings: 'Settings',
    unreadable: 'Could not be read',
  },
  columns: { what: 'What', count: 'Number', last: 'Last changed' },
  export: 'Download everything as a file',
  exported: 'The file has been downloaded.',
  copyInstead: 'Copy everything',
  copied: 'Copied.',
  copyText: 'The browser does not let us copy. Select the text here and copy it yourself.',
  gapsTitle: 'Needs without an offer',
  gapsText:
    'Needs for which the offer finder had no offer. A need counts at most once a day for each municipality.',
  gapsFrom: (devices) => `Put together from ${devices} devices.`,
  gapsColumns: { need: 'Need', count: 'Times', places: 'Municipalities', period: 'When' },
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  placeCount: (place, count) => `${place} (${count})`,
  morePlaces: (count) => (count === 1 ? '1 other municipality' : `${count} other municipalities`),
  noPlace: 'no municipality',
  otherPlace: 'another municipality',
  otherNeed: 'A need that is not known here',
  gapsAsTable: 'Download as a spreadsheet',
  gapsAsFile: 'Download as a file for the coordinator',
  gapsNote:
    'The coordinator can load files from several devices and have them put together. The same list counts only once. The file holds nothing but needs, municipalities, counts and dates.',
  gapsFile: 'needs without an offer',
  gapsCsv: {
    need: 'Need',
    municipality: 'Municipality',
    days: 'Times',
    devices: 'Devices',
    first: 'First time',
    last: 'Last time',
  },
  importTitle: 'Load a file',
  importNote:
    'A file from “Download everything”, or lists of needs without an offer, several at once if you like. Nothing changes until you have seen what will happen.',
  choose: 'Choose files',
  previewTitle: (name) => `What will happen with ${name}`,
  plan: {
    new: (count) => `${count} ${count === 1 ? 'new one' : 'new ones'} will be added`,
    newer: (count) => `${count} ${count === 1 ? 'replaces' : 'replace'} an older version here`,
    older: (count) => `${count} ${count === 1 ? 'is' : 'are'} older than what is here and will be skipped`,
    same: (count) => `${count} ${count === 1 ? 'is' : 'are'} here already`,
    differs: (count) => `${count} ${count === 1 ? 'was' : 'were'} written in two places; what is here stays`,
    unreadable: (count) => `${count} cannot be read and will be put aside unchanged`,
  },
  withdrawn: (count) =>
    count === 1
      ? '1 response was withdrawn and will be deleted here'
      : `${count} responses were withdrawn and will be deleted here`,
  figuresLost: (rounds) =>
    `After that there are no figures for ${rounds}, neither in the report nor in the radar. To keep the report, print it before you take the file in.`,
  roundNamed: (name) => `the round “${name}”`,
  untitled: 'a round without a name',
  nothingToDo: 'Everything in the file is here already.',
  doImport: 'Load',
  cancelImport: 'Cancel',
  imported: (count) => `${count} loaded.`,
  importFailedNames: (names) => `Could not be used: ${names}`,
  importFailedTitle: 'The file could not be used',
  importFailedText: 'Nothing has happened to what is kept here.',
  eraseTitle: 'Erase everything',
  eraseNote: 'Everything kept here disappears from this device. What you have handed on does not.',
  erase: 'Erase everything here',
  eraseAsk: 'Erase everything?',
  eraseAskText:
    'Everything kept here will be erased from this device. This cannot be undone. Download a copy first if you are in doubt.',
  eraseYes: 'Yes, erase everything',
  eraseNo: 'No, keep it',
  gone: 'Everything is erased. We have looked: there is nothing here.',
  notGone: 'Not everything is erased yet. Close other tabs with this page and try again.',
};
