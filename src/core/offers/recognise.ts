/** From a company's own words to needs. The public function stands apart from how stretches are scored. */
import type { NeedMatch, NeedReason } from '../model/need.js';
import { loadPhrases } from '../content/phrases.js';
import { buildNeedIndex, type Locale, type NeedIndex } from './need-index.js';
import { readWords, scoreStretch, type NeedEvidence, type ReadWord } from './need-scorer.js';
import { tokenise, type Token } from './text.js';

/** Longest text that is read; the rest is left unread. */
export const MAX_TEXT = 2000;

/** Below this a resemblance is taken for chance. */
const THRESHOLD = 0.5;
/** Beside a clear need, those with less than this part of its score are noise. */
const FAINT = 0.62;
const MAX_MATCHES = 6;
const MAX_REASONS = 3;
/** Part of the strongest word's weight from which on a word is worth quoting. */
const TELLING = 0.3;
/** A need read across two clauses must say more than one read in a single clause. */
const ACROSS = 0.9;
/** Share of its score that a need keeps when all its words already speak for a clearly better one. */
const SHADOW = 0.55;
/** From this part of the better score on, both are kept: the words are truly ambiguous. */
const AMBIGUOUS = 0.88;

const CONJUNCTIONS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  da: new Set(['og', 'men', 'samt', 'eller']),
  en: new Set(['and', 'but', 'or']),
};

const indexes = new Map<Locale, Promise<NeedIndex>>();

/** The index of a language, built once; after a failed load the next call tries again. */
function needIndex(locale: Locale): Promise<NeedIndex> {
  const known = indexes.get(locale);
  if (known) return known;
  const built = loadPhrases().then((phrases) => buildNeedIndex(phrases, locale));
  indexes.set(locale, built);
  built.catch(() => indexes.delete(locale));
  return built;
}

/**
 * Recognises the needs in a text, best first.
 * @param text what somebody wrote; the first 2,000 characters are read
 * @param locale the language it is probably in; if nothing is found, the other one is tried
 * @returns at most six needs, each with the writer's own words as reasons; [] if the text says nothing of a need.
 * Rejects only if the phrasings cannot be loaded.
 */
export async function recogniseNeeds(text: string, locale: Locale = 'da'): Promise<NeedMatch[]> {
  const read = text.slice(0, MAX_TEXT);
  const tokens = tokenise(read);
  if (tokens.length === 0) return [];
  const found = matchNeeds(await needIndex(locale), read, tokens);
  return found.length > 0 ? found : matchNeeds(await needIndex(locale === 'da' ? 'en' : 'da'), read, tokens);
}

function matchNeeds(index: NeedIndex, text: string, tokens: readonly Token[]): NeedMatch[] {
  const clauses = splitClauses(text, tokens, index.locale);
  const words = readWords(index, tokens);
  const best = new Map<string, NeedEvidence>();
  const consider = (from: number, to: number, factor: number): void => {
    for (const evidence of scoreStretch(index, wordsBetween(words, from, to))) {
      const score = evidence.score * factor;
      if (score > (best.get(evidence.need)?.score ?? 0)) best.set(evidence.need, { ...evidence, score });
    }
  };
  clauses.forEach(({ from, to }, i) => {
    consider(from, to, 1);
    const next = clauses[i + 1];
    if (next && !next.newSentence) consider(from, next.to, ACROSS);
  });
  const ranked = withoutShadows([...best.values()]).sort(byScore);
  const least = Math.max(THRESHOLD, FAINT * (ranked[0]?.score ?? 0));
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, MAX_MATCHES)
    .map(({ need, score, words: weights }) => ({ need, score, because: reasons(text, tokens, weights) }));
}

function byScore(a: { need: string; score: number }, b: { need: string; score: number }): number {
  return b.score - a.score || (a.need < b.need ? -1 : 1);
}

interface Clause {
  /** Numbers of its tokens: from ≤ token < to. */
  readonly from: number;
  readonly to: number;
  readonly newSentence: boolean;
}

/** Cuts at punctuation and conjunctions. */
function splitClauses(text: string, tokens: readonly Token[], locale: Locale): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let newSentence = true;
  const close = (to: number): void => {
    if (to > from) clauses.push({ from, to, newSentence });
  };
  tokens.forEach((token, i) => {
    const gap = text.slice(tokens[i - 1]?.end ?? 0, token.start);
    const isConjunction = CONJUNCTIONS[locale].has(token.text);
    if (i === 0 || !(isConjunction || /[,;:.!?()\n]/.test(gap))) return;
    close(i);
    from = isConjunction ? i + 1 : i;
    newSentence = /[.!?\n]/.test(gap);
  });
  close(tokens.length);
  return clauses;
}

/** The words whose tokens all lie in from ≤ token < to. */
function wordsBetween(words: readonly ReadWord[], from: number, to: number): ReadWord[] {
  return words.filter(({ tokens }) => tokens.every((token) => token >= from && token < to));
}

/** Lowers needs whose words already speak for a better one; what is ambiguous stays. */
function withoutShadows(found: readonly NeedEvidence[]): NeedEvidence[] {
  const claimed = new Map<number, number>();
  return [...found].sort(byScore).map((evidence) => {
    let free = 0;
    let all = 0;
    for (const [token, weight] of evidence.words) {
      all += weight;
      if (evidence.score >= AMBIGUOUS * (claimed.get(token) ?? 0)) free += weight;
    }
    const score = evidence.score * (SHADOW + (1 - SHADOW) * (all > 0 ? free / all : 0));
    for (const [token, weight] of evidence.words) {
      if (weight >= TELLING * evidence.score) claimed.set(token, Math.max(claimed.get(token) ?? 0, score));
    }
    return { ...evidence, score };
  });
}

/** The telling words as stretches of the text as written, in its order. */
function reasons(text: string, tokens: readonly Token[], weights: ReadonlyMap<number, number>): NeedReason[] {
  const least = TELLING * Math.max(0, ...weights.values());
  const telling = new Set([...weights].filter(([, weight]) => weight >= least).map(([token]) => token));
  // The small words of an idiom come along where they touch it: »i gang med robotter«.
  const reach = (token: number, step: 1 | -1): void => {
    for (let next = token + step; weights.has(next); next += step) telling.add(next);
  };
  for (const token of [...telling]) {
    reach(token, -1);
    reach(token, 1);
  }
  const spans: { start: number; end: number; last: number; weight: number }[] = [];
  for (const number of [...telling].sort((a, b) => a - b)) {
    const token = tokens[number];
    const span = spans.at(-1);
    if (!token) continue;
    const weight = weights.get(number) ?? 0;
    // Bridges small words, never a comma or a full stop.
    if (span && number - span.last <= 3 && !/[,;:.!?()\n]/.test(text.slice(span.end, token.start))) {
      Object.assign(span, { end: token.end, last: number, weight: span.weight + weight });
    } else spans.push({ start: token.start, end: token.end, last: number, weight });
  }
  return spans
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MAX_REASONS)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}
