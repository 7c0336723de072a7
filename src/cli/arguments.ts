import { parseArgs } from 'node:util';

/** What a flag is followed by; `yes` is followed by nothing. */
export type Flags = Readonly<Record<string, 'words' | 'yes'>>;

export interface Arguments {
  readonly words: readonly string[];
  /** The flags that were given. */
  readonly flags: ReadonlyMap<string, string>;
}

export type UsageFault =
  | 'unknown-command'
  | 'unknown-flag'
  | 'flag-without-value'
  | 'flag-with-value'
  | 'no-file'
  | 'too-many-files'
  | 'bad-value'
  | 'missing-flag';

/** A command that was written in a way that cannot be carried out. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    readonly fault: UsageFault,
    /** The word or flag that it is about. */
    readonly about: string,
    /** What could have stood there. */
    readonly choices: readonly string[] = [],
  ) {
    super(`kobling: ${fault} ${about}`);
  }
}

/**
 * Reads what follows a command's name; `--name value` and `--name=value` are the same, `--` ends the flags. Of a flag
 * given twice the last counts.
 * @throws UsageError for flags that the command does not have, or that lack their value.
 */
export function readArguments(args: readonly string[], flags: Flags): Arguments {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [
      name,
      { type: kind === 'yes' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (kind === undefined) throw new UsageError('unknown-flag', token.rawName, Object.keys(flags));
    if (kind === 'yes') {
      if (token.value !== undefined) throw new UsageError('flag-with-value', token.rawName);
      given.set(token.name, '');
    } else {
      // `--out --json` would take the next flag for the name of a file.
      const isFlag = token.value !== undefined && !token.inlineValue && token.value.startsWith('--');
      if (token.value === undefined || token.value === '' || isFlag)
        throw new UsageError('flag-without-value', token.rawName);
      given.set(token.name, token.value);
    }
  }
  return { words, flags: given };
}

/** The value of a flag that takes one of some words. @throws UsageError `bad-value`. */
export function choiceOf<T extends string>(
  { flags }: Arguments,
  flag: string,
  choices: readonly T[],
): T | undefined {
  const value = flags.get(flag);
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value.toLowerCase());
  if (choice === undefined) throw new UsageError('bad-value', `--${flag} ${value}`, choices);
  return choice;
}
