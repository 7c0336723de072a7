import type { TemplateResult } from 'lit';

export type Shown = string | TemplateResult;

/**
 * A sentence around words that may be in another language than it: each keeps its mark (WCAG 3.1.2).
 * @param say writes the sentence around what it is given, in whatever order the language wants
 */
export const sayAround = (
  say: (words: readonly string[]) => string,
  shown: readonly Shown[],
): readonly (Shown | undefined)[] =>
  say(shown.map((_, i) => `\0${i}\0`))
    .split('\0')
    .map((piece, i) => (i % 2 === 1 ? shown[Number(piece)] : piece));
