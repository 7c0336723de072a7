import { NEED_GROUPS, NEEDS } from '../../core/content/needs.js';
import { cellText } from '../sheet/table.js';
import { fold } from '../../core/model/spelling.js';
import { lookup } from '../words.js';
import { nearest } from '../../core/exchange/nearest.js';
import { remark } from './remarks.js';
import type { Cell } from '../sheet/table.js';
import type { Fit } from '../../core/model/vocabulary.js';
import type { Remark } from './remarks.js';

/** What a need without a number gets: the offer helps with it. */
const HELPS: Fit = 2;

/** The title of a group that has one need only is a name for that need: »Eksport«, »Ejerskifte«. */
const OF_ITS_OWN = new Map(
  NEED_GROUPS.flatMap(({ id, title }) => {
    const [need, ...more] = NEEDS.filter(({ group }) => group === id);
    return need && more.length === 0 ? [[need.id, [title.da, title.en]] as const] : [];
  }),
);

const BY_WORDS = lookup(
  NEEDS.map(({ id, title, short }) => [
    id,
    [id, title.da, title.en ?? '', short.da, short.en ?? '', ...(OF_ITS_OWN.get(id) ?? [])],
  ]),
);

/** Names that stand over a column: not the short ones, since »Økonomi« may be about anything. */
const BY_TITLE = lookup(
  NEEDS.map(({ id, title }) => [id, [id, title.da, title.en ?? '', ...(OF_ITS_OWN.get(id) ?? [])]]),
);

/** The id of the need that has a column of its own under this header. */
export function needOver(header: string): string | undefined {
  return BY_TITLE.get(fold(header));
}

/** Shorter words stand in too many titles to tell which is meant. */
const TELLING = 4;

/** The id of a need written as id or title in either language. */
export function needIn(words: string): string | undefined {
  return BY_WORDS.get(fold(words));
}

/**
 * The need that may have been meant: the one written most like it, else the only one that has these words in its name
 * (`automatisering`).
 */
export function nearestNeed(words: string): string | null {
  const folded = fold(words);
  const spelling = nearest(folded, BY_WORDS.keys());
  if (spelling !== undefined) return BY_WORDS.get(spelling) ?? null;
  if (folded.length < TELLING) return null;
  const having = [...BY_WORDS].filter(([name]) => name.includes(folded)).map(([, id]) => id);
  return new Set(having).size === 1 ? (having[0] ?? null) : null;
}

/** `need:3`, `need = 3`, `need (3)`, `need 3`. */
const WITH_FIT = /^(.*?\S)\s*(?:[:=]\s*(\d+)|\(\s*(\d+)\s*\)|\s(\d))$/su;

function parts(piece: string): { readonly words: string; readonly fit: string | undefined } {
  const match = WITH_FIT.exec(piece);
  return match
    ? { words: match[1] ?? '', fit: match[2] ?? match[3] ?? match[4] }
    : { words: piece.replace(/[:=]\s*$/u, ''), fit: undefined };
}

/**
 * Splits at semicolons, line ends and bars; at commas too, but not those inside a title (»Kompetencer, der følger
 * vækstplanen«): of pieces that make a need when put together, the longest run does.
 */
function split(text: string): string[] {
  return text.split(/[;\n|•]+/u).flatMap((section) => {
    const pieces = section.split(',');
    const found: string[] = [];
    for (let from = 0; from < pieces.length;) {
      let to = pieces.length;
      while (to > from + 1 && needIn(parts(pieces.slice(from, to).join(',').trim()).words) === undefined)
        to -= 1;
      found.push(pieces.slice(from, to).join(',').trim());
      from = to;
    }
    return found.filter((piece) => piece !== '');
  });
}

function fitOf(text: string | undefined): Fit | undefined {
  if (text === undefined) return HELPS;
  return ([1, 2, 3] as const).find((fit) => String(fit) === text);
}

export interface NeedsFound {
  readonly needs: Readonly<Record<string, Fit>>;
  readonly remarks: readonly Remark[];
}

/** The needs of a cell, each with its fit. What is not a need is named, with the need it may have been. */
export function needsIn(cell: Cell | undefined): NeedsFound {
  const needs: Record<string, Fit> = {};
  const remarks: Remark[] = [];
  for (const piece of split(cellText(cell))) {
    const { words, fit: written } = parts(piece);
    const id = needIn(words);
    const fit = fitOf(written);
    if (id === undefined) remarks.push(remark('unknown-need', 'needs', words, nearestNeed(words)));
    else if (fit === undefined) remarks.push(remark('bad-fit', 'needs', piece));
    else needs[id] ??= fit;
  }
  return { needs, remarks };
}

const MARKS = lookup([[true, ['x', 'ja', 'yes', 'j', 'y', 'sand', 'true']]]);
const NOTHING = lookup([[true, ['0', 'nej', 'no', 'n', 'falsk', 'false']]]);

/** The fit in a cell of a need's own column: 1–3, or a mark for »helps with it«. Null for none. */
export function fitIn(cell: Cell | undefined): Fit | null | undefined {
  if (typeof cell === 'boolean') return cell ? HELPS : null;
  const text = cellText(cell);
  if (text === '' || NOTHING.has(fold(text)) || /^[-–—]$/u.test(text)) return null;
  if (MARKS.has(fold(text)) || /^[✓✔•]$/u.test(text)) return HELPS;
  return fitOf(text);
}
