import type { Catalogue, Offer } from '../../../../src/core/model/catalogue.js';
import type { TypeTitles } from '../../../../src/core/offers/finding/texts.js';
import { needById } from '../../../../src/core/content/needs.js';
import { joinCatalogues } from '../../../../src/core/offers/index.js';
import { foldText } from '../../../../src/core/offers/text.js';

/** The same as `find`, by looking at every word of every offer; words are folded, distinct and none of them small. */
export function findNaively(
  catalogues: readonly Catalogue[],
  types: TypeTitles,
  asked: readonly string[],
  admits: (offer: Offer) => boolean,
) {
  const { offers } = joinCatalogues(catalogues);
  const lists = offers.map(({ offer }) => wordsOf(offer, types));
  const rankBy = (wayOf: (word: string, one: string) => number) => {
    const norms = lists.map((words) =>
      asked.map((one) => [...words].reduce((sum, [word, field]) => sum + wayOf(word, one) * field, 0)),
    );
    const rarity = asked.map((_, i) => Math.log1p(offers.length / norms.filter((norm) => norm[i]).length));
    return offers
      .map(({ offer, key }, place) => ({
        offer,
        key,
        holds: norms[place]?.every((norm) => norm > 0) ?? true,
        score: asked.reduce((sum, _, i) => sum + (norms[place]?.[i] ?? 0) * (rarity[i] ?? 0), 0),
      }))
      .filter(({ offer, holds }) => holds && admits(offer))
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  };
  const exact = rankBy(exactWay);
  if (asked.length === 0 || exact.length >= 10) return { found: exact, near: false };
  const wider = rankBy((word, one) => exactWay(word, one) || nearWay(word, one));
  return wider.length > exact.length ? { found: wider, near: true } : { found: exact, near: false };
}

/** Every word of an offer with the sum of the fields it stands in. */
function wordsOf(offer: Offer, types: TypeTitles): Map<string, number> {
  const fields: [number, string[]][] = [
    [4, Object.values(offer.title)],
    [2, Object.values(offer.summary ?? {})],
    [
      1,
      [
        ...Object.values(offer.terms ?? {}),
        offer.provider.name,
        ...Object.values((offer.type !== null && types.get(offer.type)) || {}),
        ...Object.keys(offer.needs).flatMap((need) => Object.values(needById(need)?.title ?? {})),
      ],
    ],
  ];
  const words = new Map<string, number>();
  for (const [field, texts] of fields) {
    const folded = foldText(
      texts.map((text) => text.replace(/[\xAD\u200B\u200C\u200D\u2060\uFEFF]/g, '')).join(' / '),
    );
    for (const word of new Set(folded.split(' '))) words.set(word, (words.get(word) ?? 0) + field);
  }
  words.delete('');
  return words;
}

function exactWay(word: string, asked: string): number {
  if (word === asked) return 40;
  if (word.startsWith(asked)) return 16;
  if (asked.length < 3) return 0;
  return word.endsWith(asked) ? 8 : word.includes(asked) ? 6 : 0;
}

const ENDINGS = 'ernes erne enes ene ens ers ets er en et es e s'.split(' ');

function nearWay(word: string, asked: string): number {
  const ending = ENDINGS.find((one) => asked.endsWith(one)) ?? '';
  const bent = asked.slice(0, asked.length - ending.length);
  const isDoubled = 'bdfgklmnprst'.includes(bent.at(-1) ?? ' ') && bent.at(-1) === bent.at(-2);
  const stem = isDoubled && bent.length > 4 ? bent.slice(0, -1) : bent;
  if (ending && stem.length >= 4 && word.startsWith(stem)) return 4;
  if (asked.length < 4 || /\d/.test(asked)) return 0;
  if (Math.abs(word.length - asked.length) <= 1 && slips(word, asked) <= 1) return 3;
  if (asked.length < 6) return 0;
  const isNear = (part: string): boolean =>
    Math.abs(part.length - asked.length) <= 1 && slips(part, asked) <= 1;
  const cuts = Array.from({ length: word.length }, (_, i) => i).slice(1);
  return cuts.some((i) => isNear(word.slice(0, i)) || isNear(word.slice(i))) ? 2 : 0;
}

/** Optimal string alignment distance, by the table. */
function slips(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const row = table[i];
      if (row) row[j] = Math.min(changed, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1);
    }
  }
  return at(a.length, b.length);
}
