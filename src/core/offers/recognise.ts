/** From a company's own words to needs. The public function stands apart from how stretches are weighed. */
import type { NeedMatch } from '../model/need.js';
import { loadNeedModel, type Locale } from '../content/need-models.js';
import { isDenied, splitClauses } from './clauses.js';
import { weigh } from './need-evidence.js';
import { unpackModel, type NeedModel } from './need-model.js';
import { quoteReasons } from './reasons.js';
import { tokenise, type Token } from './text.js';

/** Longest text that is read; the rest is left unread. */
export const MAX_TEXT = 2000;

/** Below this a resemblance is taken for chance. */
const LEAST = 0.12;
const MOST_MATCHES = 12;
/** A clause alone may have lost what it is about. */
const CLAUSE = 0.7;
/** Scores run from the chance: with so many needs to choose from, three in ten is already a good guess. */
const POWER = 0.7;

const models = new Map<Locale, Promise<NeedModel>>();

/** The model of a language, unpacked once; after a failed load the next call tries again. */
function needModel(locale: Locale): Promise<NeedModel> {
  const known = models.get(locale);
  if (known) return known;
  const unpacked = loadNeedModel(locale).then(unpackModel);
  models.set(locale, unpacked);
  unpacked.catch(() => models.delete(locale));
  return unpacked;
}

/**
 * Recognises the needs in a text, best first. The text stays where it is.
 * @param text what somebody wrote; the first 2,000 characters are read
 * @param locale the language it is probably in; if nothing is found, the other one is tried
 * @returns at most twelve needs, each with the writer's own words as reasons; [] if the text says nothing of a need.
 * From a score of 0.6 a need is usually right; below 0.4 it is one of several guesses.
 * Rejects only if the model cannot be loaded.
 */
export function recogniseNeeds(text: string, locale: Locale = 'da'): Promise<NeedMatch[]> {
  return recogniseBy(needModel, text, locale);
}

/** The same with models from elsewhere. */
export async function recogniseBy(
  load: (locale: Locale) => Promise<NeedModel>,
  text: string,
  locale: Locale,
): Promise<NeedMatch[]> {
  const read = text.slice(0, MAX_TEXT);
  const tokens = tokenise(read);
  if (tokens.length === 0) return [];
  const found = matchNeeds(await load(locale), read, tokens);
  return found.length > 0 ? found : matchNeeds(await load(locale === 'da' ? 'en' : 'da'), read, tokens);
}

interface Found {
  chance: number;
  /** What each token of the text gave. */
  spoken: () => number[];
}

/**
 * What a model hears in a text: each clause by itself, and all of them together.
 * @param tokens those of the text
 */
export function matchNeeds(model: NeedModel, text: string, tokens: readonly Token[]): NeedMatch[] {
  const words = tokens.map((token) => token.text);
  const all = splitClauses(text, tokens);
  const clauses = all.filter(({ from, to }) => !isDenied(words.slice(from, to)));
  const numbers = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, i) => from + i);
  const stretches = clauses.map(({ from, to }) => numbers(from, to));
  const whole = clauses.length === all.length ? numbers(0, words.length) : stretches.flat();
  const best = new Map<string, Found>();
  const consider = (stretch: readonly number[], part: number): void => {
    const evidence = weigh(
      model,
      stretch.map((token) => words[token] ?? ''),
    );
    evidence?.chances.forEach((value, number) => {
      const need = model.needs[number] ?? '';
      const chance = value * part;
      if (need === '' || chance <= (best.get(need)?.chance ?? 0)) return;
      best.set(need, { chance, spoken: () => onTokens(stretch, evidence.spoken(number), words.length) });
    });
  };
  consider(whole, 1);
  if (stretches.length > 1) for (const stretch of stretches) consider(stretch, CLAUSE);
  return [...best]
    .map(([need, { chance, spoken }]) => ({ need, score: chance ** POWER, spoken }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.need < b.need ? -1 : 1))
    .slice(0, MOST_MATCHES)
    .map(({ need, score, spoken }) => ({ need, score, because: quoteReasons(text, tokens, spoken()) }))
    .filter(({ because }) => because.length > 0);
}

function onTokens(stretch: readonly number[], parts: readonly number[], count: number): number[] {
  const spoken = new Array<number>(count).fill(0);
  stretch.forEach((token, i) => (spoken[token] = parts[i] ?? 0));
  return spoken;
}
