import type { Locale } from './locale.js';

type Own = Readonly<Record<string, unknown>>;

const isOwn = (value: unknown): value is Own =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What has been made of a host's texts, and which keys of ours they have been held against. */
interface Made {
  readonly byTexts: Map<object, object>;
  readonly known: Set<string>;
  isChecked: boolean;
}
const made = new WeakMap<object, Made>();

/** Ours with the host's in its place, where the host's is of the same kind; a text will do for one made from figures. */
function replaced(ours: unknown, own: unknown): unknown {
  if (typeof ours === 'function')
    return typeof own === 'string' ? () => own : typeof own === 'function' ? own : ours;
  if (Array.isArray(ours)) return Array.isArray(own) && own.length === ours.length ? own : ours;
  if (isOwn(ours)) return isOwn(own) ? merged(ours, own) : ours;
  return typeof own === typeof ours ? own : ours;
}

const merged = (ours: object, own: Own): object =>
  Object.fromEntries(
    Object.entries(ours).map(([key, text]) => [
      key,
      Object.hasOwn(own, key) ? replaced(text, own[key]) : text,
    ]),
  );

/**
 * An element's texts with those that its host gives. The same objects give the same object again.
 * @param given the host's texts by key, or by language: `{ da: { … }, en: { … } }`; in a language that is not among them ours
 * stand. What is no such object is named in the console, and so is, once all texts of the element are known, a key that
 * is none of theirs.
 * @param isAll with these all texts of the element are known
 */
export function wordsOf<T extends object>(
  texts: T,
  given: object,
  { locale, localName }: { readonly locale: Locale; readonly localName: string },
  isAll: boolean | undefined,
): T {
  const byLanguage = 'da' in given || 'en' in given;
  const own: unknown = byLanguage ? (given as Own)[locale] : given;
  const state = made.get(given) ?? {
    byTexts: new Map<object, object>(),
    known: new Set<string>(),
    isChecked: false,
  };
  made.set(given, state);
  if (!isOwn(own)) {
    if (own !== undefined && !state.isChecked)
      warn(localName, `${JSON.stringify(own)} is no object of texts`);
    state.isChecked ||= own !== undefined;
    return texts;
  }
  for (const key of Object.keys(texts)) state.known.add(key);
  if (isAll && !state.isChecked) {
    state.isChecked = true;
    for (const key of Object.keys(own))
      if (!state.known.has(key)) warn(localName, `there is no text "${key}"`);
  }
  const known = state.byTexts.get(texts) ?? merged(texts, own);
  state.byTexts.set(texts, known);
  return known as T;
}

const warn = (localName: string, what: string): void =>
  console.warn(`kobling: <${localName} texts>: ${what}.`);
