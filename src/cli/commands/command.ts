import type { Arguments, Flags } from '../arguments.js';
import type { Exit, Host } from '../host.js';
import type { Language } from '../language.js';
import type { Texts } from '../texts/texts.js';

/** What every command is given. */
export interface Setting {
  readonly host: Host;
  readonly language: Language;
  readonly texts: Texts;
  /** YYYY-MM-DD: the day the files are looked at as on. */
  readonly today: string;
}

/** One command: the flags it has besides those of all commands, and what it does. */
export interface Command {
  readonly flags: Flags;
  readonly run: (args: Arguments, setting: Setting) => Promise<Exit>;
}
