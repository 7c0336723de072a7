import { html, type TemplateResult } from 'lit';
import type { GlossaryEntry } from '../../core/content/glossary.js';

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word of the glossary where it stands in a text. */
export interface PlacedTerm extends Stretch {
  readonly entry: GlossaryEntry;
}

const LETTER = /[\p{L}\p{N}]/u;
/** What a term may end in and still be the same word: »praktikken« is, »praktikplads« is not. */
const ENDINGS: Readonly<Record<'da' | 'en', RegExp>> = {
  da: /^(?:e|en|er|et|erne|ene|n|ne|r|rne|t)?s?$/,
  en: /^(?:s|es)?$/,
};

/** Where words of the glossary stand in a text, each at its first place, none within another. */
export function termsIn(text: string, language: string, glossary: readonly GlossaryEntry[]): PlacedTerm[] {
  const lower = text.toLowerCase();
  const placed = glossary.flatMap((entry): PlacedTerm[] => {
    const term = entry.term[language]?.toLowerCase();
    if (!term || lower.length !== text.length) return [];
    for (let start = lower.indexOf(term); start >= 0; start = lower.indexOf(term, start + 1)) {
      let end = start + term.length;
      while (end < text.length && LETTER.test(text.charAt(end))) end += 1;
      const isWord = start === 0 || !LETTER.test(text.charAt(start - 1));
      if (isWord && isSameWord(lower.slice(start + term.length, end), term, language)) {
        return [{ entry, start, end }];
      }
    }
    return [];
  });
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  return placed.filter(({ start }, i) => i === 0 || start >= (placed[i - 1]?.end ?? 0));
}

function isSameWord(rest: string, term: string, language: string): boolean {
  // »Praktik« doubles its last letter: »praktikken«.
  const ending = language === 'da' && rest.startsWith(term.slice(-1)) ? rest.slice(1) : rest;
  const endings = ENDINGS[language === 'en' ? 'en' : 'da'];
  return endings.test(rest) || endings.test(ending);
}

type Piece = string | TemplateResult;

/** A stretch of a text with the found words in it marked. */
export function marked(text: string, marks: readonly Stretch[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of marks) {
    const start = Math.max(at, mark.start);
    const end = Math.min(to, mark.end);
    if (start >= end) continue;
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at, to)];
}

/** The same, with each word of the glossary as `button` paints it. */
export function markedWithTerms(
  text: string,
  marks: readonly Stretch[],
  terms: readonly PlacedTerm[],
  button: (term: PlacedTerm, words: readonly Piece[]) => TemplateResult,
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const term of terms) {
    pieces.push(...marked(text, marks, at, term.start));
    pieces.push(button(term, marked(text, marks, term.start, term.end)));
    at = term.end;
  }
  return [...pieces, ...marked(text, marks, at)];
}
