/** Words that say nothing of a need as long as they stand among their like: »en ung fyr«, »hej, vi er 12 mand«. */

/** Folded; of both languages. */
const BARE_WORDS: ReadonlySet<string> = new Set(
  (
    'jeg vi du i han hun de det den en et er har hedder mit min vores navn og eller som fra til med for om paa her der ' +
    'hej hejsa goddag godmorgen hallo tak hilsen ja nej ok ung unge gammel fyr fyre mand maend kvinde kvinder pige ' +
    'dreng dag uge maaned aar time timer start starte begynde slut ny nyt nye stor lille test firma virksomhed ' +
    'a an the we you he she it they is are am my our name of to in at on and or hello hi hey there thanks yes no ' +
    'young old guy lad man men woman women day week month year hour start begin end new big small company firm'
  ).split(' '),
);

/** Whether nothing but such words and numbers is there. */
export function areBare(words: readonly string[]): boolean {
  return words.every((word) => BARE_WORDS.has(word) || /^\d+$/.test(word));
}
