import { COLUMN_KEYS } from '../columns/columns.js';
import { NEED_GROUPS, NEEDS } from '../../core/content/needs.js';
import { textIn } from '../../core/model/text.js';
import type { Language } from '../language.js';
import type { Texts } from '../texts/texts.js';

const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')}\n`;
}

/** Every column with what to write in it, as a table in Markdown: for the screen and for the guide. */
export function columnsTable({ columns, lists }: Texts): string {
  return table([lists.columns, ...COLUMN_KEYS.map((key) => [columns[key].header, columns[key].about])]);
}

/** Every need by its group, with the id that files use. */
export function needsTable({ lists }: Texts, language: Language): string {
  const rows = NEED_GROUPS.flatMap(({ id: group, title }) =>
    NEEDS.filter((need) => need.group === group).map((need) => [
      title[language],
      textIn(need.title, language),
      need.id,
    ]),
  );
  return table([lists.needs, ...rows]);
}
