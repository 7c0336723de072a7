import { freshness, setAside } from './freshness.js';
import { MAX_BYTES } from '../../core/exchange/caps.js';
import { FileError, MAX_PROBLEMS } from '../../core/model/problem.js';
import { parseCatalogue } from '../../core/exchange/parse-catalogue.js';
import { isJsonLd } from '../../core/exchange/json-ld/is-json-ld.js';
import { checkJsonLd } from './check-json-ld.js';
import { toFindings } from './findings.js';
import { unknownKeys } from './unknown-keys.js';
import { Utf8Reader } from '../../core/exchange/decode.js';
import { valueAt } from '../../core/exchange/pointer.js';
import type { Catalogue } from '../../core/model/catalogue.js';
import type { FileErrorCode, Problem } from '../../core/model/problem.js';
import type { Finding } from './findings.js';
import type { Schemes } from '../schemes.js';

/** What is said of one file. */
export interface FileCheck {
  readonly file: string;
  readonly format: 'catalogue' | 'json-ld';
  /** Why the whole file cannot be used; null when it can. */
  readonly refused: FileErrorCode | null;
  /** Offers in the file; of JSON-LD all things that may be one. */
  readonly offers: number;
  readonly setAside: number;
  /** Offers that are kept but have lost a part, such as a link. */
  readonly partial: number;
  readonly findings: readonly Finding[];
  /** What the finder would make of it; null when it is refused. */
  readonly catalogue: Catalogue | null;
}

/** The parsed text where it is JSON at all. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return value;
  } catch {
    return undefined;
  }
}

const weighed = (weight: Finding['weight'], problems: readonly Problem[]) =>
  problems.map((problem) => ({ weight, problem }));

function decode(bytes: Uint8Array, file: string): string {
  const reader = new Utf8Reader(file);
  return reader.push(bytes) + reader.end();
}

/** A file that cannot be used: with places in its text when it is JSON. */
function refusal(error: FileError, file: string, text: string | undefined, schemes: Schemes): FileCheck {
  const { code, problems } = error;
  const value = text === undefined ? undefined : parsed(text);
  const shown = problems.length > 0 ? problems : [{ path: '', code, expected: '', found: '' }];
  const spot = /^line (\d+), column (\d+)$/u.exec(problems[0]?.found ?? '');
  const [line, column] = spot ? [Number(spot[1]), Number(spot[2])] : [1, 1];
  const findings =
    text !== undefined && value !== undefined
      ? toFindings(text, value, weighed('problem', shown), schemes)
      : shown.map((problem): Finding => ({
          ...problem,
          weight: 'problem',
          line,
          column,
          offer: null,
          title: '',
          field: '',
          suggestion: null,
        }));
  const format = value !== undefined && isJsonLd(value) ? 'json-ld' : 'catalogue';
  return { file, format, refused: code, offers: 0, setAside: 0, partial: 0, findings, catalogue: null };
}

/**
 * Everything there is to say about the bytes of a catalogue file: what the finder's own reader would leave out or
 * advises, keys that the format does not have, and what has grown old.
 * @param options `isSource`: no finder reads the file itself, so it may be larger than one could
 */
export function checkFile(
  bytes: Uint8Array,
  file: string,
  today: string,
  schemes: Schemes,
  { isSource = false } = {},
): FileCheck {
  let text: string | undefined;
  try {
    text = decode(bytes, file);
    const value = parsed(text);
    if (isJsonLd(value)) return checkJsonLd(text, value, file, today, schemes);
    // A parsed value has passed the cap that text has.
    const input = isSource && text.length > MAX_BYTES && value !== undefined ? value : text;
    const { catalogue, problems, advice } = parseCatalogue(input, file, { today, knownTypes: schemes.ids });
    const more = [
      ...unknownKeys(value, MAX_PROBLEMS),
      ...freshness(catalogue, value, problems, today, schemes),
    ];
    const list = [...weighed('problem', problems), ...weighed('advice', [...advice, ...more])];
    const rows = valueAt(value, ['offers']);
    const offers = Array.isArray(rows) ? rows.length : 0;
    const without = setAside(problems);
    const touched = new Set(
      problems
        .filter(({ path }) => path.startsWith('/offers/'))
        .map(({ path }) => Number(path.split('/')[2])),
    );
    return {
      file,
      format: 'catalogue',
      refused: null,
      offers,
      setAside: offers - catalogue.offers.length,
      partial: [...touched].filter((position) => !without.has(position)).length,
      findings: toFindings(text, value, list, schemes),
      catalogue,
    };
  } catch (error) {
    if (error instanceof FileError) return refusal(error, file, text, schemes);
    throw error;
  }
}
