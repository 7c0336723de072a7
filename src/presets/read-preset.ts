import type { Preset } from '../components/base/preset.js';
import { PresetError, type PresetProblem } from './preset-error.js';
import { TOKEN_TYPES } from './token-values.js';

type Json = Readonly<Record<string, unknown>>;
type TokenType = keyof typeof TOKEN_TYPES;

const COLORS = { accent: 'color', ink: 'color', paper: 'color' } as const;
/** What a preset may say: groups of tokens, and the type of each. */
const TOKENS: Readonly<Record<string, TokenType | Readonly<Record<string, TokenType>>>> = {
  light: COLORS,
  dark: COLORS,
  font: 'fontFamily',
  radius: 'dimension',
  unit: 'dimension',
  size: 'dimension',
  contrast: 'number',
};
const LEAST_CONTRAST = 4.5;
const MOST_CONTRAST = 7;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What was found, short enough for a message. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

/**
 * Reads a token file (Design Tokens, W3C Community Group, 2025.10): of its top-level group `kobling` the tokens
 * `light.accent`, `light.ink`, `light.paper`, the same under `dark`, `font`, `radius`, `unit`, `size` and `contrast`.
 * Other groups are there to be referred to, as `{group.token}`.
 *
 * @param name of the preset, for messages
 * @param file the parsed JSON
 * @throws PresetError with every problem found
 */
export function readPreset(name: string, file: unknown): Preset {
  const problems: PresetProblem[] = [];
  const problem = (path: string, code: string, expected: string, found: unknown): void => {
    problems.push({ path, code, expected, found: shown(found) });
  };

  /** What a token says, through aliases. */
  function valueOf(token: unknown, path: string, seen: readonly string[] = []): unknown {
    const value = isObject(token) ? token['$value'] : undefined;
    if (value === undefined) {
      problem(path, 'wrong-type', 'a token with a $value', token);
      return undefined;
    }
    const alias = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
    if (alias === undefined) return value;
    if (seen.includes(alias)) {
      problem(path, 'circular', 'an alias that ends in a value', value);
      return undefined;
    }
    const target = alias
      .split('.')
      .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), file);
    if (target === undefined) {
      problem(path, 'no-such-token', 'a token of this file', value);
      return undefined;
    }
    return valueOf(target, path, [...seen, alias]);
  }

  function readToken(
    token: unknown,
    type: TokenType,
    path: string,
    groupType: unknown,
  ): string | number | undefined {
    const told = (isObject(token) ? token['$type'] : undefined) ?? groupType ?? type;
    if (told !== type) {
      problem(`${path}/$type`, 'wrong-type', type, told);
      return undefined;
    }
    const value = valueOf(token, path);
    if (value === undefined) return undefined;
    const css = TOKEN_TYPES[type](value);
    if (css === undefined) problem(`${path}/$value`, 'wrong-type', `a value of type ${type}`, value);
    return css;
  }

  function readGroup(group: unknown, known: typeof TOKENS, path: string): Record<string, unknown> {
    if (!isObject(group)) {
      problem(path, 'wrong-type', 'a group of tokens', group);
      return {};
    }
    const read: Record<string, unknown> = {};
    for (const [key, node] of Object.entries(group)) {
      if (key.startsWith('$')) continue;
      const kind = Object.hasOwn(known, key) ? known[key] : undefined;
      const at = `${path}/${key}`;
      if (kind === undefined) problem(at, 'unknown-token', `one of ${Object.keys(known).join(', ')}`, key);
      else
        read[key] =
          typeof kind === 'string' ? readToken(node, kind, at, group['$type']) : readGroup(node, kind, at);
    }
    return read;
  }

  const group = isObject(file) ? file['kobling'] : undefined;
  const preset = readGroup(group, TOKENS, '/kobling') as Preset;
  const { contrast } = preset;
  if (contrast !== undefined && (contrast < LEAST_CONTRAST || contrast > MOST_CONTRAST))
    problem('/kobling/contrast/$value', 'out-of-range', `${LEAST_CONTRAST} to ${MOST_CONTRAST}`, contrast);
  if (problems.length > 0) throw new PresetError(name, problems);
  return preset;
}
