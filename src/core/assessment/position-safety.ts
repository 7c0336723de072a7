import type { Person } from './gather.js';
import type { Shown } from './suppression.js';

/**
 * Whether an axis of Figure 1 may be published beside the rows of its items, so that no linear combination
 * of all of them is non-zero on 1 … minGroup − 1 people.
 *
 * Call complete whoever is in the figure and has answered every item of the axis, and straggler whoever else
 * is in the figure or has answered one of them. A combination with the figure can cancel the complete people
 * only cell by cell (each shown group and the rest of each item) and all of a cell at once. What remains when
 * it cancels all of them is exactly the stragglers; when it leaves one cell, at least that cell's complete
 * people. So it is enough that there are no stragglers, or that they, and the complete people of every cell,
 * are at least minGroup.
 * @param items ids of the axis' items
 * @param members the people in the figure
 * @param shown what is published of each item
 */
export function isSafeAxis(
  items: readonly string[],
  people: readonly Person[],
  members: ReadonlySet<Person>,
  shown: ReadonlyMap<string, Shown>,
  minGroup: number,
): boolean {
  if (items.length === 0) return true;
  const isComplete = (person: Person): boolean =>
    members.has(person) && items.every((item) => person.scores.has(item));
  const complete = people.filter(isComplete);
  const stragglers = people.filter(
    (person) => !isComplete(person) && (members.has(person) || items.some((item) => person.scores.has(item))),
  );
  if (stragglers.length === 0) return true;
  if (stragglers.length < minGroup) return false;
  return items.every((item) => {
    const groups = shown.get(item)?.groups ?? [];
    const cellName = ({ group }: Person): string | null =>
      group !== null && groups.includes(group) ? group : null;
    const answered = people.filter((person) => person.scores.has(item));
    const cells = new Set(answered.map(cellName));
    return [...cells].every(
      (cell) => complete.filter((person) => cellName(person) === cell).length >= minGroup,
    );
  });
}
