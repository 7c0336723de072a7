import { asList, isNode, keyOf, literal } from './node.js';

/** Words by language, as `Text` has them, but Danish may be missing. */
export type Words = Readonly<Record<string, string>>;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', ' '],
]);

/** Descriptions are often written as markup: the words of it, in one line. They are only ever shown as text. */
function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,500}>/giu, ' ')
    .replace(/&(#?\w{2,5});/gu, (written, name: string) => ENTITIES.get(name.toLowerCase()) ?? written)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** `da-DK` and `DA` are `da`; what is no language tag is undefined. */
export function languageIn(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || !/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(tag)) return undefined;
  return tag.slice(0, tag.search(/-|$/u)).toLowerCase();
}

function isLanguageMap(node: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(node);
  return keys.length > 0 && keys.every((key) => key === '@none' || languageIn(key) !== undefined);
}

function* pairs(value: unknown, language: string): Generator<readonly [string, string]> {
  for (const item of asList(value)) {
    const words = literal(item);
    if (words !== undefined) {
      const tag = isNode(item) ? languageIn(item['@language']) : undefined;
      yield [tag ?? language, plain(words)];
    } else if (isNode(item)) {
      const name = keyOf(item, 'name');
      // A map of languages may have a key that looks like a name (`nam` is Ngan'gi): a type or `name` settles it.
      if (name !== undefined) yield* pairs(item[name], language);
      else if (isLanguageMap(item)) {
        for (const key of Object.keys(item)) {
          for (const part of asList(item[key]).slice(0, 1)) {
            const inner = literal(part);
            if (inner !== undefined) yield [languageIn(key) ?? language, plain(inner)];
          }
        }
      }
    }
  }
}

/** The words of a property: plain, with `@language`, by language, or the name of a thing. The first of a language stays. */
export function wordsIn(value: unknown, language: string): Words {
  const words = new Map<string, string>();
  for (const [tag, text] of pairs(value, language)) {
    if (text !== '' && !words.has(tag)) words.set(tag, text);
  }
  return Object.fromEntries(words);
}

/** All single words of a property, whatever their language. */
export function everyWord(value: unknown): readonly string[] {
  return [...pairs(value, '')].map(([, text]) => text).filter((text) => text !== '');
}

/** Several texts as one, language by language. */
export function joinWords(texts: readonly Words[]): Words {
  const languages = new Set(texts.flatMap((text) => Object.keys(text)));
  return Object.fromEntries(
    [...languages].map((tag) => [tag, [...new Set(texts.flatMap((text) => text[tag] ?? []))].join(' ')]),
  );
}
