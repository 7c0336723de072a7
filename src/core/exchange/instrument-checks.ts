import { nearest } from './nearest.js';
import type { Instrument, Item, ShowIf } from '../model/assessment.js';
import type { ProblemList } from './problem-list.js';

function checkUnique(
  rows: readonly { readonly id: string }[],
  at: readonly PropertyKey[],
  problems: ProblemList,
): void {
  const firsts = new Map<string, number>();
  rows.forEach(({ id }, index) => {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    else problems.add([...at, index, 'id'], 'duplicate-id', `id other than that of number ${first + 1}`, id);
  });
}

function checkScale({ scale }: Instrument, problems: ProblemList): void {
  const points = scale.max - scale.min + 1;
  if (points < 2) problems.add('/scale/max', 'wrong-value', `whole number above ${scale.min}`, scale.max);
  else if (scale.labels.length !== points) {
    problems.add('/scale/labels', 'label-count', `${points} labels, one per point`, scale.labels);
  }
}

function checkItem(
  item: Item,
  at: readonly PropertyKey[],
  dimensions: readonly string[],
  problems: ProblemList,
): void {
  const { dimension, kind, options, unit, min, max, position } = item;
  if (!dimensions.includes(dimension)) {
    const expected = nearest(dimension, dimensions) ?? dimensions.slice(0, 8).join(' | ');
    problems.add([...at, 'dimension'], 'unknown-dimension', expected, dimension);
  }
  if (kind === 'count' && unit === null)
    problems.add([...at, 'unit'], 'missing', 'unit of the count', undefined);
  if (kind === 'choice') {
    if (options.length < 2) problems.add([...at, 'options'], 'too-small', 'at least two options', options);
    checkUnique(options, [...at, 'options'], problems);
  }
  if (min !== null && max !== null && min > max) {
    problems.add([...at, 'max'], 'wrong-value', `number of at least ${min}`, max);
  }
  if (position !== null && kind !== 'rating') {
    problems.add(
      [...at, 'position'],
      'wrong-value',
      'only items of kind rating count towards an axis',
      position,
    );
  }
}

/** What the condition compares with must be an answer the other item can have. */
function checkCompared(
  { op, value }: ShowIf,
  source: Item,
  at: readonly PropertyKey[],
  problems: ProblemList,
): void {
  const values = typeof value === 'object' ? value : [value];
  const isNumeric = source.kind === 'rating' || source.kind === 'count';
  const ordered = op === '<' || op === '<=' || op === '>' || op === '>=';
  for (const compared of values) {
    const known = source.options.map(({ id }) => id);
    if (source.kind === 'position' || (ordered && !isNumeric)) {
      problems.add([...at, 'op'], 'wrong-value', `comparison that fits an item of kind ${source.kind}`, op);
    } else if (isNumeric !== (typeof compared === 'number')) {
      problems.add([...at, 'value'], 'wrong-type', isNumeric ? 'number' : 'text', compared);
    } else if (source.kind === 'choice' && typeof compared === 'string' && !known.includes(compared)) {
      problems.add(
        [...at, 'value'],
        'unknown-option',
        nearest(compared, known) ?? known.join(' | '),
        compared,
      );
    }
  }
}

function checkConditions({ items }: Instrument, problems: ProblemList): void {
  const byId = new Map(items.map((item) => [item.id, item]));
  const settled = new Set<string>();
  items.forEach((item, index) => {
    if (item.showIf === null) return;
    const source = byId.get(item.showIf.item);
    if (!source) {
      const expected = nearest(item.showIf.item, byId.keys()) ?? 'id of another item';
      problems.add(['items', index, 'showIf', 'item'], 'unknown-item', expected, item.showIf.item);
      return;
    }
    checkCompared(item.showIf, source, ['items', index, 'showIf'], problems);
    const path: string[] = [];
    let at: Item | undefined = item;
    while (at && !settled.has(at.id) && !path.includes(at.id)) {
      path.push(at.id);
      at = at.showIf ? byId.get(at.showIf.item) : undefined;
    }
    if (at && !settled.has(at.id)) {
      const circle = [...path.slice(path.indexOf(at.id)), at.id].join(' → ');
      problems.add(['items', index, 'showIf'], 'show-if-cycle', 'conditions without a circle', circle);
    }
    for (const id of path) settled.add(id);
  });
}

/** What the parts of an instrument must be to each other for it to run safely; adds what is not so. */
export function checkInstrument(instrument: Instrument, problems: ProblemList): void {
  const dimensions = instrument.dimensions.map(({ id }) => id);
  checkScale(instrument, problems);
  checkUnique(instrument.dimensions, ['dimensions'], problems);
  checkUnique(instrument.items, ['items'], problems);
  instrument.items.forEach((item, index) => checkItem(item, ['items', index], dimensions, problems));
  checkConditions(instrument, problems);
}
