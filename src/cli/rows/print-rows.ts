import { describe } from './describe.js';
import { tally } from './accounts.js';
import type { Conversion } from './convert.js';
import type { Language } from '../language.js';
import type { RowAccount } from './accounts.js';
import type { Texts } from '../texts/texts.js';

/** Rows of one kind on screen; the file beside the catalogue has them all. */
const ON_SCREEN = 40;

/** What a row is called: its number, and its title where it has one. */
function nameOf({ row, title }: RowAccount, { rows }: Texts): string {
  return title === '' ? rows.row(row) : `${rows.row(row)} ${rows.quote(title)}`;
}

/** What became of the rows, for the screen: those that are not in the catalogue first, then what to look at. */
export function printRows(conversion: Conversion, texts: Texts, language: Language): string {
  const { accounts, header } = conversion;
  const { rows } = texts;
  const sentences = (account: RowAccount, which: 'reasons' | 'notes'): string[] =>
    account[which].map((one) => `    ${describe(one, header, texts, language)}`);
  const left = accounts.filter(({ outcome }) => ['set-aside', 'duplicate', 'expired'].includes(outcome));
  const noted = accounts.filter(({ outcome, notes }) => outcome === 'taken' && notes.length > 0);
  const lines: string[] = [];
  for (const one of header.headers) {
    if (one.kind === 'again') lines.push(rows.again(one.written));
    if (one.kind !== 'unknown') continue;
    const meant = one.suggestion === null ? '' : rows.quote(texts.columns[one.suggestion].header);
    lines.push(rows.ignored(one.written, meant));
  }
  for (const account of left.slice(0, ON_SCREEN)) {
    const same = account.sameAs === null ? '' : ` ${rows.sameAs(account.sameAs)}`;
    lines.push(`  ${nameOf(account, texts)}: ${rows.outcome[account.outcome]}.${same}`);
    lines.push(...sentences(account, 'reasons'));
  }
  if (left.length > ON_SCREEN) lines.push(`  ${rows.more(left.length - ON_SCREEN)}`);
  const advice = noted.reduce((sum, { notes }) => sum + notes.length, 0);
  if (noted.length > 0) lines.push(...(lines.length > 0 ? [''] : []), rows.adviceHeading);
  for (const account of noted.slice(0, ON_SCREEN)) {
    lines.push(`  ${nameOf(account, texts)}`, ...sentences(account, 'notes'));
  }
  if (noted.length > ON_SCREEN) lines.push(`  ${rows.more(noted.length - ON_SCREEN)}`);
  const counted = `${rows.summary(tally(accounts))}, ${rows.advice(advice)}.`;
  return [...lines, ...(lines.length > 0 ? [''] : []), counted, ''].join('\n');
}
