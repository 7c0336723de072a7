import { parse } from '@humanwhocodes/momoa';
import { scanRows } from '../../core/exchange/row-scanner.js';
import type { AnyNode, DocumentNode, MemberNode } from '@humanwhocodes/momoa';

/** Where something stands in a text, as editors count: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A piece of the text with its tree, and how its offsets become those of the whole. */
interface Piece {
  readonly tree: DocumentNode;
  readonly toWhole: (offset: number) => number;
}

/** Line starts of a text, for many positions of it. A byte order mark is no column: editors do not show it. */
function liner(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Of a key written twice the last counts, as in JSON.parse. */
function memberOf(node: AnyNode, step: string): MemberNode | undefined {
  if (node.type !== 'Object') return undefined;
  return node.members.findLast(({ name }) => name.type === 'String' && name.value === step);
}

/**
 * The offset of what a path leads to: the value, or its key where `atKey`. Where the path leads nowhere, the innermost
 * thing that is there: a key that is missing is to be added to it.
 */
function offsetOf(tree: DocumentNode, steps: readonly string[], atKey: boolean): number {
  let node: AnyNode = tree.body;
  let found = node.loc.start.offset;
  for (const [index, step] of steps.entries()) {
    const member = memberOf(node, step);
    const next: AnyNode | undefined =
      node.type === 'Array' ? node.elements[Number(step)]?.value : member?.value;
    if (!next) break;
    node = next;
    const isLast = index === steps.length - 1;
    found = isLast && atKey && member ? member.loc.start.offset : node.loc.start.offset;
  }
  return found;
}

/** The steps of a JSON Pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Finds where JSON Pointers lead in a text that is JSON. Only the offers that are asked for are parsed, each once: a
 * catalogue may have 100 000.
 */
export function locator(text: string): (pointer: string, atKey?: boolean) => Position {
  const body = text.replace(/^\uFEFF/u, '');
  const scan = scanRows(body, 'offers');
  let step = scan.next();
  while (!step.done) step = scan.next();
  const { head, rows } = step.value;
  const cut = rows[0]?.from ?? body.length;
  const removed = body.length - head.length;
  const position = liner(body);
  const pieces = new Map<number | 'head', Piece>();

  const piece = (which: number | 'head'): Piece => {
    const row = which === 'head' ? undefined : rows[which];
    const made: Piece = row
      ? { tree: parse(body.slice(row.from, row.to)), toWhole: (offset) => row.from + offset }
      : { tree: parse(head), toWhole: (offset) => (offset < cut ? offset : offset + removed) };
    pieces.set(which, made);
    return made;
  };
  return (pointer, atKey = false) => {
    const steps = stepsOf(pointer);
    const number = Number(steps[1]);
    const isRow = steps[0] === 'offers' && rows[number] !== undefined;
    const which = isRow ? number : 'head';
    const { tree, toWhole } = pieces.get(which) ?? piece(which);
    return position(toWhole(offsetOf(tree, isRow ? steps.slice(2) : steps, atKey)));
  };
}
