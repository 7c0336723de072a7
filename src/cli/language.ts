export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** The variables that tell a person's language, in the order in which they count. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language to speak: what was asked for, else what the system is set to, else Danish. Systems that are set to no
 * language at all (`C`, `POSIX`) are servers; they say nothing about the reader.
 */
export function languageFrom(
  asked: Language | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked) return asked;
  const set = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  return set !== undefined && /^en(?![a-z])/iu.test(set) ? 'en' : 'da';
}
