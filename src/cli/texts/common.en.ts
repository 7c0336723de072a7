import type { da } from './common.da.js';

export const en: typeof da = {
  help: `Kobling: a catalogue of your offers, from spreadsheet to finder.

  npx kobling catalogue template [--out offers.csv] [--all]
      Makes a spreadsheet with explained columns and two invented examples.

  npx kobling catalogue from-csv <file.csv | file.xlsx> [--out catalogue.json]
      Turns a spreadsheet into a catalogue. Every row is accounted for.
        --publisher <name>     who the catalogue is from
        --system <system>      employment, education or business,
                               where the rows do not say
        --id <key>             the catalogue's key; else the name of the file
        --url <address>        your website
        --sheet <sheet>        which sheet of an .xlsx file
        --keep-expired         keep expired offers (the finder does not choose them)

  npx kobling catalogue check <catalogue.json …> [--strict] [--json]
      Says what is wrong in a catalogue: the line, what stands there and what to write instead.
        --strict               advice counts as a fault too
        --json                 an answer for a program

  npx kobling catalogue build <catalogue.json …> --out <folder> [--prune]
      Divides a large catalogue into small files by place and need, so that a finder fetches
      only what is asked for. Put the folder on your web server and point at manifest.json in it.
        --out <folder>         an empty folder, or one that this command has filled
        --id <key>             key of the whole; otherwise that of the first catalogue
        --prune                delete files of earlier editions that are no longer used

  npx kobling catalogue columns    every column the spreadsheet can have
  npx kobling catalogue needs      every need offers can help with

All commands: --lang da|en (language), --today YYYY-MM-DD (count as on that day), --help.
They end with 0 when all is well, 1 when something needs mending and 2 when the file cannot be used.
`,
  usage: {
    'unknown-command': (about, choices) =>
      `There is no command “${about}”. You can write: ${choices.join(', ')}.`,
    'unknown-flag': (about, choices) =>
      `${about} does not exist here. You can use: ${choices.map((name) => `--${name}`).join(', ')}.`,
    'flag-without-value': (about) => `Something is missing after ${about}.`,
    'flag-with-value': (about) => `${about} stands alone, with nothing after it.`,
    'no-file': () => 'Say which file it is about.',
    'too-many-files': () => 'Only one file at a time here.',
    'bad-value': (about, choices) => `${about} cannot be used. Write for example ${choices.join(', ')}.`,
    'missing-flag': (about, choices) => `Add ${about} too, such as ${choices.join(' ')}`,
  },
  seeHelp: 'See everything it can do: npx kobling --help',
  host: {
    'not-found': 'There is no such file.',
    'is-folder': 'That is a folder, not a file.',
    'no-folder': 'That is a file, not a folder.',
    'not-allowed': 'You do not have access to the file.',
    'cannot-read': 'The file could not be read.',
    'cannot-write': 'The file could not be written. Is it open in another program, or is the folder missing?',
  },
  sheet: {
    empty: () => 'There is nothing in the file.',
    'old-excel': () => 'This is an old Excel file (.xls). Save it as .xlsx or CSV and try again.',
    'not-a-table': () =>
      'The file is not a spreadsheet that can be read. Save it as .xlsx or CSV and try again.',
    'open-quote': (about) => `A quotation mark in the row that begins on line ${about} is never closed.`,
    'no-such-sheet': (about) => `There is no such sheet. The file has: ${about}.`,
    'too-large': (about) => `The file is larger than ${about} MB.`,
    'no-header': (about) =>
      `None of the first rows has headers that are known; at least “Title” and one more. At the top it says: ${about}`,
  },
  refused: {
    'not-json': 'The file is not valid JSON.',
    'looks-like-html':
      'The file is a web page, not a catalogue. Perhaps it is a page that asks you to log in.',
    empty: 'The file is empty.',
    'wrong-encoding': 'The file is not saved as UTF-8. Save it again in that encoding.',
    'wrong-format':
      'The file is not a catalogue for Kobling. At the top it must say: "format": "kobling-catalogue", "version": 1.',
    'newer-version': 'The file is written for a newer Kobling than the one you have here.',
    'too-large': 'The file is too large.',
    'too-deep': 'The file has too many layers inside each other.',
    'too-many-rows': 'The file has too many offers.',
    invalid: 'The catalogue lacks something it cannot do without.',
    unreachable: 'The file could not be fetched.',
    'http-status': 'The file could not be fetched.',
    timeout: 'The file could not be fetched.',
    redirected: 'The file could not be fetched.',
    'forbidden-url': 'The file could not be fetched.',
    aborted: 'Reading was interrupted.',
  },
  templateName: 'offers.csv',
  afterTemplate: (path) =>
    `Open it in a spreadsheet, write your offers instead of the examples, and run: npx kobling catalogue from-csv ${path}`,
  lists: { columns: ['Column', 'What to write'], needs: ['Group', 'Need', 'Id'] },
  wrote: (path) => `Written: ${path}`,
  alreadyThere: (path) =>
    `${path} is there already and has not been touched. Choose another name with --out.`,
  crashed: (message) => `Unexpected error: ${message}`,
};
