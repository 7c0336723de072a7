/** From a company's own words to needs. The public function stands apart from how stretches are weighed. */
import type { NeedMatch } from '../model/need.js';
import { loadNeedModel, type Locale } from '../content/need-models.js';
import { areBare } from './bare-words.js';
import { isDenied, splitClauses } from './clauses.js';
import { knownPart, weigh } from './need-evidence.js';
import { unpackModel, type NeedModel } from './need-model.js';
import { quoteReasons } from './reasons.js';
import { tokenise, type Token } from './text.js';

/** Longest text that is read; the rest is left unread. */
export const MAX_TEXT = 2000;

/** A need less likely than this is not worth a word: with forty of them, chance alone gives 0.025. */
const LEAST = 0.04;
const MOST_MATCHES = 12;
/** A clause alone may have lost what it is about. */
const CLAUSE = 0.7;
/** Score = chance to this power: among forty needs, one that is as likely as not is already well heard. */
const POWER = 0.7;
/** Of a text in the model's own language at least this part is known; of the other one, less. */
const FAMILIAR = 0.4;
/** Of which less is known than this is no text at all. */
const LEAST_KNOWN = 0.25;
/** Part of what a word gives to its need from which on it also speaks for another. */
const OWN = 0.5;
/** So many times as likely must »no need« be: a need left unheard is worse than one asked about for nothing. */
const SILENT = 1.5;
/** The name of »no need« in a model. */
const NONE = '';

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
 * @param locale the language it is probably in, Danish for all but `en`; if that model finds nothing or knows too few
 * of the words, the other one is tried
 * @returns at most twelve needs, each with the writer's own words as reasons; [] if the text says nothing of a need.
 * From a score of 0.6 a need is usually right; below 0.4 it is one of several guesses.
 * Rejects only if the model cannot be loaded.
 */
export function recogniseNeeds(text: string, locale = 'da'): Promise<NeedMatch[]> {
  return recogniseBy(needModel, text, locale === 'en' ? locale : 'da');
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
  const words = tokens.map((token) => token.text);
  const model = await load(locale);
  const found = matchNeeds(model, read, tokens);
  const known = knownPart(model, words);
  if (found.length > 0 && known >= FAMILIAR) return found;
  const other = await load(locale === 'da' ? 'en' : 'da');
  // A language that knows fewer of the words than this one would only be guessing.
  return knownPart(other, words) > known ? matchNeeds(other, read, tokens) : found;
}

/** What was heard of a need, and in which words. */
interface Heard {
  readonly chance: number;
  /** What each token of the text gave. */
  readonly spoken: () => number[];
}

/**
 * What a model hears in a text: all of it together, and each clause by itself. [] if it is clearly about no need.
 * @param tokens those of the text
 */
export function matchNeeds(model: NeedModel, text: string, tokens: readonly Token[]): NeedMatch[] {
  const words = tokens.map((token) => token.text);
  if (areBare(words) || knownPart(model, words) < LEAST_KNOWN) return [];
  const all = splitClauses(text, tokens);
  const stretches = all
    .filter(({ from, to }) => !isDenied(words.slice(from, to)))
    .map(({ from, to }) => numbers(from, to));
  const whole = stretches.length === all.length ? numbers(0, words.length) : stretches.flat();
  const heard = new Map<string, Heard>();
  consider(whole, 1);
  const none = heard.get(NONE)?.chance ?? 0;
  if (stretches.length > 1) for (const stretch of stretches) consider(stretch, CLAUSE);
  heard.delete(NONE);
  const ranked = [...heard].sort(([a, one], [b, other]) => other.chance - one.chance || (a < b ? -1 : 1));
  if (none > SILENT * (ranked[0]?.[1].chance ?? 0)) return [];
  const listed = ranked
    .slice(0, MOST_MATCHES)
    .filter(([, { chance }]) => chance >= LEAST)
    .map(([need, { chance, spoken }]) => ({ need, score: chance ** POWER, spoken: spoken() }));
  const loudest = words.map((_, token) => Math.max(0, ...listed.map(({ spoken }) => spoken[token] ?? 0)));
  return listed
    .map(({ need, score, spoken }) => {
      return { need, score, because: quoteReasons(text, tokens, ownWords(spoken, loudest)) };
    })
    .filter(({ because }) => because.length > 0);

  function consider(stretch: readonly number[], part: number): void {
    const evidence = weigh(
      model,
      stretch.map((token) => words[token] ?? ''),
    );
    evidence?.chances.forEach((value, number) => {
      const need = model.needs[number] ?? NONE;
      const chance = value * part;
      if (chance <= (heard.get(need)?.chance ?? 0)) return;
      heard.set(need, { chance, spoken: () => onTokens(stretch, evidence.spoken(number), words.length) });
    });
  }
}

/** What the words gave that speak for this need about as much as for any other; all, where none does. */
function ownWords(spoken: readonly number[], loudest: readonly number[]): number[] {
  const own = spoken.map((given, token) => (given >= OWN * (loudest[token] ?? 0) ? given : 0));
  return own.some((given) => given > 0) ? own : [...spoken];
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function onTokens(stretch: readonly number[], parts: readonly number[], count: number): number[] {
  const spoken = new Array<number>(count).fill(0);
  stretch.forEach((token, i) => (spoken[token] = parts[i] ?? 0));
  return spoken;
}
