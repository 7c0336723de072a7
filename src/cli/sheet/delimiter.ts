/** What may stand between cells, the likeliest first. */
export const DELIMITERS = [';', '\t', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The headers stand within this many lines. */
const LINES = 10;

/** The line Excel takes as an instruction: `sep=;`. */
const INSTRUCTION = /^"?sep=(.)"?[ \t]*(?:\r\n|\n|\r|$)/iu;

/** How often each delimiter stands outside quotation marks, line by line, in the first lines. */
function counts(text: string): Record<Delimiter, number>[] {
  const lines: Record<Delimiter, number>[] = [];
  let line = { ';': 0, '\t': 0, ',': 0 };
  let inQuotes = false;
  for (let at = 0; at < text.length && lines.length < LINES; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (sign === '\n' || sign === '\r') {
      lines.push(line);
      line = { ';': 0, '\t': 0, ',': 0 };
    } else if (sign === ';' || sign === '\t' || sign === ',') line[sign] += 1;
  }
  lines.push(line);
  return lines;
}

/**
 * Which delimiter a CSV text uses: its own word for it (`sep=;`), else the one that stands most often in one of the
 * first lines, where the headers are. `skip` is the length of that instruction, which is no row.
 */
export function delimiterOf(text: string): { readonly delimiter: Delimiter; readonly skip: number } {
  const said = INSTRUCTION.exec(text);
  const named = DELIMITERS.find((delimiter) => delimiter === said?.[1]);
  if (said && named) return { delimiter: named, skip: said[0].length };
  const lines = counts(text);
  let best: Delimiter = ';';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = Math.max(...lines.map((line) => line[delimiter]));
    if (count > most) [best, most] = [delimiter, count];
  }
  return { delimiter: best, skip: 0 };
}
