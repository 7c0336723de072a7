import type { Share } from './combination.js';
import type { Person } from './gather.js';

/** What one report publishes of some items, and of the axis of Figure 1 that they make up. */
export interface PublishedRows {
  /** Tells this report's rows from another's. */
  readonly report: string;
  readonly items: readonly string[];
  /** The block of people that an answer is counted in; null where it is in no figure. */
  readonly blockOf: (item: string, person: Person) => string | null;
  readonly axis?: PublishedAxis | null;
}

export interface PublishedAxis {
  readonly axis: 'x' | 'y';
  /** Who is in the figure, and whether by answers to the axis' items rather than a placement of their own. */
  readonly placed: ReadonlyMap<Person, boolean>;
  /** The figure's mean is its people's own, not made of the items' means. */
  readonly hasMean: boolean;
}

/**
 * A person's part in what is published, by answer. A cell of the figure tells of the one answer that it rests on, or else
 * of a place that no other figure tells of; the figure's mean tells of every answer to the axis.
 */
export function toldOf(
  person: Person,
  { report, items, blockOf, axis }: PublishedRows,
): ReadonlyMap<string, readonly Share[]> {
  const told = new Map<string, Share[]>();
  const add = (answer: string, row: string, over = 1): void => {
    const shares = told.get(answer) ?? [];
    shares.push([`${report} ${row}`, over]);
    told.set(answer, shares);
  };
  const answers = items.flatMap((item) => {
    const value = person.scores.get(item);
    return value === undefined ? [] : [{ item, answer: `${item} ${value}` }];
  });
  for (const { item, answer } of answers) {
    const block = blockOf(item, person);
    if (block !== null) add(answer, `${item} ${block}`);
  }
  const isByItems = axis?.placed.get(person);
  if (!axis || isByItems === undefined) return told;
  const place = isByItems
    ? answers.map(({ answer }) => answer).join()
    : `placed ${person.placement?.[axis.axis] ?? ''}`;
  const [only] = answers;
  add(isByItems && answers.length === 1 && only ? only.answer : place, 'cells');
  if (!axis.hasMean) return told;
  if (isByItems) for (const { answer } of answers) add(answer, 'mean', answers.length);
  else add(place, 'mean');
  return told;
}
