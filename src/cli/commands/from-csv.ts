import { UsageError } from '../arguments.js';
import { convert, onlyProvider } from '../rows/convert.js';
import { EXIT } from '../host.js';
import { loadSchemes } from '../schemes.js';
import { printRows } from '../rows/print-rows.js';
import { readTable } from '../sheet/read-table.js';
import { rowsCsv } from '../rows/rows-csv.js';
import { safeFileName } from '../../core/exchange/file-name.js';
import { safeLink } from '../../core/exchange/safe-link.js';
import { systemIn } from '../columns/choices.js';
import { SYSTEMS } from '../../core/model/vocabulary.js';
import { tally } from '../rows/accounts.js';
import { writeJson } from '../../core/exchange/write-json.js';
import type { Arguments } from '../arguments.js';
import type { Command } from './command.js';
import type { System } from '../../core/model/vocabulary.js';

/** The name of a file without its folder and extension. */
function stem(path: string): string {
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  return name.replace(/\.[^.]+$/u, '') || name;
}

function systemOf({ flags }: Arguments): System | null {
  const written = flags.get('system');
  const system = systemIn(written);
  if ('value' in system) return system.value ?? null;
  throw new UsageError('bad-value', `--system ${written ?? ''}`, SYSTEMS);
}

function urlOf({ flags }: Arguments): string | null {
  const written = flags.get('url');
  const link = safeLink(written);
  if (written !== undefined && link === null)
    throw new UsageError('bad-value', `--url ${written}`, ['https://skole.example']);
  return link;
}

/** `katalog.json` and `katalog.rows.csv` lie side by side. */
function reportPath(out: string): string {
  return `${out.replace(/\.json$/iu, '')}.rows.csv`;
}

/** `kobling catalogue from-csv`: a spreadsheet becomes a catalogue, and every row is accounted for. */
export const fromCsv: Command = {
  flags: {
    out: 'words',
    id: 'words',
    publisher: 'words',
    system: 'words',
    url: 'words',
    sheet: 'words',
    'keep-expired': 'yes',
  },
  async run(args, { host, language, texts, today }) {
    const { words, flags } = args;
    const [file] = words;
    if (file === undefined) throw new UsageError('no-file', '');
    if (words.length > 1) throw new UsageError('too-many-files', '');
    const system = systemOf(args);
    const publisherUrl = urlOf(args);
    const table = await readTable(await host.read(file), flags.get('sheet'));
    const publisher = flags.get('publisher')?.trim() ?? onlyProvider(table);
    if (publisher === undefined || publisher === '')
      throw new UsageError('missing-flag', '--publisher', ['--publisher "Erhvervshub Østkyst"']);
    const id = flags.get('id')?.trim() ?? safeFileName(stem(file), '');
    const keepExpired = flags.has('keep-expired');
    const settings = { id, publisher, publisherUrl, system, today, keepExpired };
    const conversion = convert(table, settings, await loadSchemes());
    const out = flags.get('out') ?? `${file.replace(/\.[^./\\]+$/u, '')}.json`;
    await host.write(out, writeJson(conversion.catalogue));
    await host.write(reportPath(out), rowsCsv(conversion, texts, language));
    host.print(printRows(conversion, texts, language));
    host.print(`${texts.wrote(out)}\n${texts.wrote(reportPath(out))}\n`);
    const count = tally(conversion.accounts);
    return count['set-aside'] + count.duplicate > 0 ? EXIT.problems : EXIT.ok;
  },
};
