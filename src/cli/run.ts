import { EXIT, HostError } from './host.js';
import { LANGUAGES, languageFrom } from './language.js';
import { choiceOf, readArguments, UsageError } from './arguments.js';
import { SheetError } from './sheet/table.js';
import { TEXTS } from './texts/texts.js';
import { VERSION } from '../version.js';
import type { Command } from './commands/command.js';
import type { Exit, Host } from './host.js';
import type { Language } from './language.js';
import type { Texts } from './texts/texts.js';

/** The commands by name; each is loaded when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.js')).check,
  build: async () => (await import('./commands/build.js')).build,
  'from-csv': async () => (await import('./commands/from-csv.js')).fromCsv,
  template: async () => (await import('./commands/template.js')).template,
  columns: async () => (await import('./commands/lists.js')).columns,
  needs: async () => (await import('./commands/lists.js')).needs,
};

/** What the commands are about, in every spelling that is likely. */
const AREA: ReadonlySet<string> = new Set(['catalogue', 'catalog', 'katalog']);

const COMMON = { lang: 'words', today: 'words', help: 'yes' } as const;

/** The language asked for, before anything else is understood: complaints are to be in it. */
function askedLanguage(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const word = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at === -1 ? undefined : LANGUAGES.find((language) => language === word?.toLowerCase());
}

/** The day to count from. @throws UsageError for what is no day. */
function dayOf(value: string | undefined, today: string): string {
  if (value === undefined) return today;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay) throw new UsageError('bad-value', `--today ${value}`, [today]);
  return value;
}

async function dispatch(
  args: readonly string[],
  host: Host,
  language: Language,
  texts: Texts,
): Promise<Exit> {
  const [area, name, ...rest] = args.filter((arg) => arg !== '--help' && arg !== '-h');
  if (area === '--version') {
    host.print(`${VERSION}\n`);
    return EXIT.ok;
  }
  const isHelp = args.includes('--help') || args.includes('-h') || area === undefined || area === 'help';
  if (isHelp) {
    host.print(texts.help);
    return EXIT.ok;
  }
  if (!AREA.has(area)) throw new UsageError('unknown-command', area, ['catalogue']);
  const names = Object.keys(COMMANDS);
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError('unknown-command', `${area} ${name ?? ''}`.trim(), names);
  const command = await load();
  const read = readArguments(rest, { ...COMMON, ...command.flags });
  choiceOf(read, 'lang', LANGUAGES);
  return await command.run(read, {
    host,
    language,
    texts,
    today: dayOf(read.flags.get('today'), host.today),
  });
}

/** What went wrong, in words; undefined for mistakes of our own. */
function complaint(error: unknown, texts: Texts): string | undefined {
  if (error instanceof UsageError)
    return `${texts.usage[error.fault](error.about, error.choices)}\n${texts.seeHelp}`;
  if (error instanceof HostError) return `${error.path}: ${texts.host[error.fault]}`;
  if (error instanceof SheetError) return texts.sheet[error.fault](error.about);
  return undefined;
}

/**
 * Carries out one call of the command line and says how it ended. It never throws: what cannot be done is said in the
 * reader's language.
 * @param args what stands after the program's name.
 */
export async function run(args: readonly string[], host: Host): Promise<Exit> {
  const language = languageFrom(askedLanguage(args), host.env);
  const texts = TEXTS[language];
  try {
    return await dispatch(args, host, language, texts);
  } catch (error) {
    const words = complaint(error, texts);
    // A mistake of ours comes with its trace: whoever meets it can only report it.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.complain(`${words ?? texts.crashed(trace)}\n`);
    return EXIT.failed;
  }
}
