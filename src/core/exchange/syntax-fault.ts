import { stringEnd } from './string-end.js';

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const STRING = /^"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"$/;
/** Longer strings are not looked into: the pattern would need too much stack. */
const MAX_STRING = 10_000;

/** The index just after the string or scalar at `at`, or undefined if none is there. */
function leafEnd(text: string, at: number): number | undefined {
  if (text[at] === '"') {
    const end = stringEnd(text, at);
    const isWhole = end <= text.length && text[end - 1] === '"' && end > at + 1;
    return isWhole && (end - at > MAX_STRING || STRING.test(text.slice(at, end))) ? end : undefined;
  }
  SCALAR.lastIndex = at;
  return SCALAR.test(text) ? SCALAR.lastIndex : undefined;
}

/**
 * The first place where a text stops being JSON, as an index; its length if it only ends too early. Undefined if no
 * fault shows. Not every engine's `JSON.parse` tells the place, and an editor with a file of 70 offers needs it.
 */
export function syntaxFault(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let wants: 'value' | 'value or ]' | 'key' | 'key or }' | 'comma' = 'value';
  let at = 0;
  const skip = (): number => {
    SPACE.lastIndex = at;
    SPACE.test(text);
    return SPACE.lastIndex;
  };
  for (at = skip(); at < text.length; at = skip()) {
    const sign = text[at];
    const inside = open.at(-1);
    if (wants === 'comma') {
      if (inside === undefined) return at;
      if (sign === (inside === '{' ? '}' : ']')) open.pop();
      else if (sign !== ',') return at;
      else wants = inside === '{' ? 'key' : 'value';
      at += 1;
    } else if ((wants === 'value or ]' && sign === ']') || (wants === 'key or }' && sign === '}')) {
      open.pop();
      wants = 'comma';
      at += 1;
    } else if (wants === 'key' || wants === 'key or }') {
      const end = sign === '"' ? leafEnd(text, at) : undefined;
      if (end === undefined) return at;
      at = end;
      at = skip();
      if (text[at] !== ':') return at;
      at += 1;
      wants = 'value';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      wants = sign === '{' ? 'key or }' : 'value or ]';
      at += 1;
    } else {
      const end = leafEnd(text, at);
      if (end === undefined) return at;
      at = end;
      wants = 'comma';
    }
  }
  return wants === 'comma' && open.length === 0 ? undefined : text.length;
}
