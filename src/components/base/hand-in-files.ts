import { loadPart, loadRoundPart } from '../../parts.js';
import type { Problem } from '../../core/model/problem.js';
import {
  HandInError,
  type HandedIn,
  type HandInFailure,
  type HandInSource,
  type HandInTarget,
  type HandInWhy,
} from './handed-in.js';
import { keepResponse, keepRound, keepTally, keepWithdrawal, type Became } from './hand-in-records.js';
import { takeFromWorkspace } from './hand-in-workspace.js';
import { readPicture } from './qr-picture.js';

/** Takes in files of any kind that is handed in. Each is told of by itself: one that fails leaves the others alone. */
export async function handInFiles(
  files: readonly File[],
  target: HandInTarget,
): Promise<readonly HandedIn[]> {
  const told: HandedIn[] = [];
  for (const file of files) told.push(...(await handInFile(file, target)));
  return told;
}

async function handInFile(file: File, target: HandInTarget): Promise<readonly HandedIn[]> {
  const source = { name: file.name };
  try {
    if (!isPicture(file)) return await handInText(await file.text(), target, file.name);
    const texts = await readPicture(file);
    const told: HandedIn[] = [];
    for (const text of texts) told.push(...(await handInText(text, target, file.name)));
    return told;
  } catch (error) {
    return [failed(source, error)];
  }
}

const isPicture = ({ type, name }: File): boolean =>
  type.startsWith('image/') || /\.(?:png|jpe?g|gif|webp|bmp|heic)$/iu.test(name);

/**
 * Takes in a text: a file's, or what was pasted. A JSON file is one thing; anything else is searched for codes.
 * @param name of the file; empty for what was pasted
 */
export async function handInText(
  text: string,
  target: HandInTarget,
  name = '',
): Promise<readonly HandedIn[]> {
  const source = { name };
  try {
    // Handing in is going on after an erasure; nothing from before it is held here.
    if (target.store.status.reason === 'deleted') target.store.resume();
    const isCode = /KOBLING\s?\//iu.test(text);
    if (!isCode && (name !== '' || /^\s*[[{]/u.test(text)))
      return [await handInOne(source, () => text, target)];
    const { readCodes } = await loadRoundPart.codes();
    const codes = await readCodes(text);
    if (codes.length === 0) return [failed(source, new HandInError(name === '' ? 'nothing' : 'no-response'))];
    const told: HandedIn[] = [];
    for (const [index, { line, file, damage, ...rest }] of codes.entries()) {
      const from: HandInSource = { name, code: { number: index + 1, line } };
      const at = 'at' in rest ? rest.at : undefined;
      told.push(
        damage === null
          ? await handInOne(from, () => file, target)
          : failed(from, new HandInError(damage, at)),
      );
    }
    return told;
  } catch (error) {
    return [failed(source, error)];
  }
}

async function handInOne(
  source: HandInSource,
  input: () => unknown,
  target: HandInTarget,
): Promise<HandedIn> {
  try {
    return { source, ...(await keep(input(), source, target)) };
  } catch (error) {
    return failed(source, error);
  }
}

/** Reads a file of one of the formats that are handed in, and keeps it. */
async function keep(input: unknown, source: HandInSource, target: HandInTarget): Promise<Became> {
  const name = source.name || undefined;
  const readers = await loadPart.readers();
  const { instrument } = target;
  // What is no JSON at all is told of by the reader of responses, which is what was to be expected.
  const value = typeof input === 'string' ? orText(input, readers.parseJsonText) : input;
  switch (formatOf(value)) {
    case 'kobling-tally':
      return keepTally(target, readers.parseTally(value, instrument, name));
    case 'kobling-withdrawal':
      return keepWithdrawal(target, readers.parseWithdrawal(value, name));
    case 'kobling-round':
      return keepRound(target, readers.parseRound(value, name));
    case 'kobling-workspace': {
      const { workspace } = readers.parseWorkspace(value, name);
      return {
        outcome: 'opened',
        ...(await takeFromWorkspace(workspace, target, (one) => handInOne(source, () => one, target))),
      };
    }
    default:
      return keepResponse(
        target,
        readers.parseResponse(value, instrument, name),
        readers.orphanAnswers(value, instrument, name),
      );
  }
}

function orText(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}

const formatOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;

function failed(source: HandInSource, thrown: unknown): HandedIn {
  return { source, outcome: 'failed', failure: failureOf(thrown) };
}

const READERS = new Set(['ResponseError', 'WorkspaceError']);

/** Parts are bundles of their own, so an error is known by its name, code and problems. */
function failureOf(thrown: unknown): HandInFailure {
  const error = thrown instanceof Error ? thrown.name : 'Error';
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof HandInError) {
    const { why, at } = thrown;
    return { why, error: 'ResponseError', code: why, detail: '', ...(at ? { at } : {}) };
  }
  if (!READERS.has(error)) return { why: 'not-saved', error, code: 'failed', detail };
  const { code = 'invalid', problems = [] } = thrown as { code?: string; problems?: readonly Problem[] };
  const has = (problem: string): boolean => problems.some((one) => one.code === problem);
  const why: HandInWhy = has('other-instrument')
    ? 'other-instrument'
    : has('other-revision')
      ? 'other-revision'
      : (WHY[code] ?? 'no-response');
  // Of a file as a whole the line says more.
  const inside = problems.filter(({ path }) => path !== '');
  return { why, error, code, detail, ...(inside.length > 0 ? { problems: inside } : {}) };
}

const WHY: Readonly<Record<string, HandInWhy>> = {
  'not-json': 'broken-file',
  invalid: 'faulty',
  'newer-version': 'newer-version',
};
