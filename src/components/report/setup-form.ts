import type { Instrument, Round } from '../../core/model/assessment.js';
import { MIN_GROUP, ROLES, SYSTEMS, type Role, type System } from '../../core/model/vocabulary.js';
import { createId } from '../../core/storage/ids.js';
import { safeFileName } from '../../core/exchange/file-name.js';
import { pageAddress } from '../base/answer-page.js';

/** Fields that can be filled in wrongly, in the order of the form. */
export const FIELDS = [
  'title',
  'partnership',
  'collector',
  'systems',
  ...SYSTEMS.map((system) => `expected-${system}` as const),
  'roles',
  'closes',
  'minGroup',
  'page',
] as const;
export type Field = (typeof FIELDS)[number];
export type Fault =
  | 'titleMissing'
  | 'tooLong'
  | 'systemsMissing'
  | 'expectedBad'
  | 'rolesMissing'
  | 'periodBad'
  | 'minGroupBad'
  | 'pageBad';

export type Plan = Required<Pick<Round, 'systems' | 'roles' | 'expected' | 'minGroup' | 'split'>>;

export interface Filled {
  /** What is wrong, by field; a round that has faults is not kept. */
  readonly faults: Readonly<Partial<Record<Field, Fault>>>;
  readonly round: Round;
  /** Address of the page where people answer; empty where none was given. */
  readonly page: string;
}

const LONGEST = 200;
const MOST_EXPECTED = 100_000;
const MOST_IN_GROUP = 1000;

/** A name for a new round that no other has: words for people, and something random at the end. */
const newName = (title: string): string => {
  const words = safeFileName(title, '').slice(0, 40).replace(/-+$/u, '');
  return `${words === 'kobling' ? 'runde' : words}-${createId().slice(0, 4)}`;
};

function wholeIn(text: string, min: number, max: number): number | undefined {
  if (!/^\s*\d{1,7}\s*$/u.test(text)) return undefined;
  const number = Number(text);
  return number >= min && number <= max ? number : undefined;
}

/** What of a form, as far as it is filled in, says who can be shown; what is no number is none. */
export function planIn(data: FormData, before: Round | undefined): Plan {
  const chosen = data.getAll('system');
  const systems = SYSTEMS.filter((system) => chosen.includes(system));
  const expected = Object.fromEntries(
    systems.flatMap((system) => {
      const count = wholeIn(textOf(data, `expected-${system}`), 0, MOST_EXPECTED);
      return count === undefined ? [] : [[system, count]];
    }),
  );
  const allRoles = data.getAll('role');
  return {
    systems,
    expected,
    roles: ROLES.filter((role) => allRoles.includes(role)),
    // A form whose rules are frozen does not give them.
    minGroup: wholeIn(textOf(data, 'minGroup'), MIN_GROUP, MOST_IN_GROUP) ?? before?.minGroup ?? MIN_GROUP,
    split: data.has('split')
      ? textOf(data, 'split') === 'role'
        ? 'role'
        : 'system'
      : (before?.split ?? 'system'),
  };
}

function textOf(data: FormData, field: string): string {
  const value = data.get(field);
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * Reads the form. What it does not have, since the rules of a round that was closed are not asked for again, is taken
 * from the round before.
 * @param name of the round where the host or an earlier setting up has given one
 */
export function readForm(
  data: FormData,
  instrument: Instrument,
  own: string,
  before: Round | undefined,
  name: string | null,
  isFrozen: boolean,
): Filled {
  const faults: Partial<Record<Field, Fault>> = {};
  const text = (field: string): string => textOf(data, field);
  const short = (field: 'title' | 'partnership' | 'collector'): string => {
    const words = text(field);
    if (words.length > LONGEST) faults[field] = 'tooLong';
    return words;
  };
  const title = short('title');
  if (title === '') faults.title = 'titleMissing';
  const partnership = short('partnership');
  const collector = short('collector');

  const chosen = data.getAll('system');
  const systems = SYSTEMS.filter((system) => chosen.includes(system));
  if (systems.length === 0) faults.systems = 'systemsMissing';
  const expected: Partial<Record<System, number>> = {};
  for (const system of systems) {
    const written = text(`expected-${system}`);
    if (written === '') continue;
    const count = wholeIn(written, 0, MOST_EXPECTED);
    if (count === undefined) faults[`expected-${system}`] = 'expectedBad';
    else expected[system] = count;
  }
  const allRoles = data.getAll('role');
  const roles: readonly Role[] = ROLES.filter((role) => allRoles.includes(role));
  if (roles.length === 0) faults.roles = 'rolesMissing';

  const [opens, closes] = [text('opens'), text('closes')];
  if (opens && closes && closes < opens) faults.closes = 'periodBad';

  const minGroup = isFrozen
    ? (before?.minGroup ?? MIN_GROUP)
    : wholeIn(text('minGroup'), MIN_GROUP, MOST_IN_GROUP);
  if (minGroup === undefined) faults.minGroup = 'minGroupBad';
  const isKiosk = isFrozen ? before?.mode === 'kiosk' : data.has('kiosk');
  const names = isFrozen ? (before?.names ?? false) : text('names') === 'with' && !isKiosk;

  const written = text('page');
  const page = written === '' ? '' : pageAddress(written, own);
  if (page === undefined) faults.page = 'pageBad';

  const round: Round = {
    format: 'kobling-round',
    version: 1,
    id: name ?? newName(title),
    // Words in other languages, which the form does not ask for, stay only beside the Danish ones they belong to.
    title: before?.title?.da === title ? before.title : { da: title },
    instrument: { id: instrument.id, revision: instrument.revision },
    opens: opens || null,
    closes: closes || null,
    closed: before?.closed ?? false,
    minGroup: minGroup ?? MIN_GROUP,
    split: isFrozen ? (before?.split ?? 'system') : text('split') === 'role' ? 'role' : 'system',
    names,
    ...(partnership ? { partnership } : {}),
    ...(collector ? { collector } : {}),
    ...(systems.length < SYSTEMS.length ? { systems } : {}),
    ...(roles.length < ROLES.length ? { roles } : {}),
    ...(Object.keys(expected).length > 0 ? { expected } : {}),
    ...(isKiosk ? { mode: 'kiosk' } : {}),
  };
  return { faults, round, page: page ?? '' };
}
