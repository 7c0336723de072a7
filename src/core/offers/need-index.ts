/** The phrasings of one language, prepared for matching word by word. Built once per language. */
import type { Phrases } from '../content/phrases.js';
import { stemWord, tokenise, withinEditDistance } from './text.js';
import { FUNCTION_WORDS } from './function-words.js';

export type Locale = 'da' | 'en';

export interface Phrasing {
  readonly need: string;
  /** Its distinct terms, as indices into `NeedIndex.terms`. */
  readonly terms: readonly number[];
  /** Sum of their weights. */
  readonly total: number;
}

/** One known word stem. */
export interface Term {
  readonly stem: string;
  /** ln((needs + 1) / (needs that use it + ½)); a sixth of that for function words. */
  readonly weight: number;
  readonly isFunctionWord: boolean;
  readonly phrasings: readonly number[];
  /** How far the word alone speaks for each need, summing to less than 1. */
  readonly shares: ReadonlyMap<string, number>;
}

/** A known term that a word of the text resembles. */
export interface Hit {
  readonly term: number;
  /** 0..1; 1 is the same stem. */
  readonly likeness: number;
  /** What the hit may count for, at most the term's own weight. */
  readonly weight: number;
}

export interface NeedIndex {
  readonly locale: Locale;
  readonly terms: readonly Term[];
  readonly phrasings: readonly Phrasing[];
  /** Terms by stem. */
  readonly byStem: ReadonlyMap<string, number>;
  /** Longer terms by how they begin and end: `svejs` leads to `svejserobot`. */
  readonly byBeginning: ReadonlyMap<string, readonly number[]>;
  readonly byEnd: ReadonlyMap<string, readonly number[]>;
}

/** Shortest part of a compound that says something; shorter ones are chance. */
const MIN_PART = 4;
/** Shortest rest of a compound; less is an inflection that the stem missed. */
const MIN_REST = 3;
/** Part of a phrasing that a word must make up before it counts half. */
const DOUBT = 0.5;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A word that is a whole phrasing says more than one of five; a word seen once, in passing, says little. */
function sharesOf(weight: number, phrasings: readonly Phrasing[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const { need, total } of phrasings) parts.set(need, (parts.get(need) ?? 0) + weight / total);
  const sum = [...parts.values()].reduce((all, part) => all + part, DOUBT);
  return new Map([...parts].map(([need, part]) => [need, part / sum]));
}

/** Prepares the phrasings of one language. */
export function buildNeedIndex(phrases: Phrases, locale: Locale): NeedIndex {
  const byStem = new Map<string, number>();
  const uses: { functionWord: boolean; phrasings: number[]; needs: Set<string> }[] = [];
  const drafts: { need: string; terms: number[] }[] = [];
  for (const [need, texts] of Object.entries(phrases)) {
    for (const phrase of texts[locale]) {
      const terms = new Set<number>();
      for (const { text } of tokenise(phrase)) {
        const stem = stemWord(text, locale);
        const term = byStem.get(stem) ?? uses.length;
        if (term === uses.length) {
          byStem.set(stem, term);
          uses.push({ functionWord: FUNCTION_WORDS[locale].has(text), phrasings: [], needs: new Set() });
        }
        terms.add(term);
      }
      for (const term of terms) {
        const use = uses[term];
        if (!use) continue;
        use.phrasings.push(drafts.length);
        use.needs.add(need);
      }
      drafts.push({ need, terms: [...terms] });
    }
  }
  const count = Object.keys(phrases).length;
  const stems = [...byStem.keys()];
  const weights = uses.map(
    ({ functionWord, needs }) => Math.log((count + 1) / (needs.size + 0.5)) / (functionWord ? 6 : 1),
  );
  const phrasings = drafts.map(({ need, terms: list }): Phrasing => {
    return { need, terms: list, total: list.reduce((sum, term) => sum + (weights[term] ?? 0), 0) };
  });
  const terms = uses.map(({ functionWord, phrasings: ids }, term): Term => {
    const weight = weights[term] ?? 0;
    const shares = sharesOf(
      weight,
      ids.flatMap((id) => phrasings[id] ?? []),
    );
    return { stem: stems[term] ?? '', weight, isFunctionWord: functionWord, phrasings: ids, shares };
  });
  const byBeginning = new Map<string, number[]>();
  const byEnd = new Map<string, number[]>();
  stems.forEach((stem, term) => {
    for (let cut = MIN_PART; cut <= stem.length - MIN_REST; cut += 1)
      push(byBeginning, stem.slice(0, cut), term);
    for (let cut = MIN_REST; cut <= stem.length - MIN_PART; cut += 1) push(byEnd, stem.slice(cut), term);
  });
  return { locale, terms, phrasings, byStem, byBeginning, byEnd };
}

/**
 * The known terms that a folded word resembles: the same stem, a part of it (`svejser` in `aluminiumssvejsere`),
 * a compound that holds it, or a misspelling (one edit from five letters, two from nine).
 */
export function findHits(index: NeedIndex, word: string): Hit[] {
  const stem = stemWord(word, index.locale);
  const best = new Map<number, Hit>();
  const own = index.byStem.get(stem);
  const ownWeight = own === undefined ? Infinity : (index.terms[own]?.weight ?? Infinity);
  const offer = (id: number | undefined, likeness: number, limit = Infinity): void => {
    const term = id === undefined ? undefined : index.terms[id];
    if (id === undefined || !term || (likeness < 1 && term.isFunctionWord)) return;
    const weight = Math.min(term.weight, limit);
    const known = best.get(id);
    if (!known || known.likeness * known.weight < likeness * weight)
      best.set(id, { term: id, likeness, weight });
  };
  offer(own, 1);
  if (FUNCTION_WORDS[index.locale].has(word)) return [...best.values()];
  // The head of a Danish compound is its end; what stands before only narrows it.
  const last = stem.length - MIN_REST;
  for (let cut = last; cut >= MIN_PART; cut -= 1) {
    const head = index.byStem.get(stem.slice(stem.length - cut));
    if (head !== undefined) offer(head, 0.85);
    const beginning = index.byStem.get(stem.slice(0, cut));
    if (beginning !== undefined) offer(beginning, 0.65);
  }
  for (const id of index.byEnd.get(stem) ?? []) offer(id, 0.6, ownWeight);
  for (const id of index.byBeginning.get(stem) ?? []) offer(id, 0.5, ownWeight);
  if (own === undefined && stem.length >= 5) {
    const max = stem.length >= 9 ? 2 : 1;
    index.terms.forEach((term, id) => {
      if (term.stem.length < 5 || !withinEditDistance(stem, term.stem, term.stem.length >= 9 ? max : 1))
        return;
      // The shorter the word, the likelier it is simply another word.
      offer(id, Math.min(0.9, stem.length / 8));
    });
  }
  return [...best.values()];
}
