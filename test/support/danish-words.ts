const WORDS = [
  'af',
  'hvad',
  'jeres?',
  'dig',
  'mig',
  'noget',
  'nogle',
  'uden',
  'kun',
  'blive[rs]?',
  'mere',
  'endnu',
  'uger?',
  'igen',
  'nu',
  'findes',
  'virksomhed(?:en|er|erne)?',
  'medarbejder(?:en|e|ne)?',
  'læse[rs]?',
  'gem(?:t|mes|mer)?',
  'vælg(?:er?|es)?',
  'udsagn(?:et)?',
  'uddannelse[nr]?',
  'opkvalificering',
  'beskæftigelse',
  'erhvervsfremme',
  'herunder',
  'ovenfor',
  'kopiér',
  'udskriv',
  'siger',
  'gerne have løst',
];
const DANISH = new RegExp(`(?<!\\p{L})(?:${WORDS.join('|')})(?!\\p{L})`, 'giu');

/**
 * Words of a text that are Danish and not Norwegian bokmål. One in a Norwegian sentence is a sentence that was forgotten;
 * letters alone do not tell the two languages apart.
 */
export const danishWordsIn = (text: string): string[] =>
  [...text.replaceAll('\u00ad', '').matchAll(DANISH)].map(([word]) => word.toLowerCase());
