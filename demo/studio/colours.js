// Takes colours and a font over from CSS that somebody pastes. Nothing is fetched: the text is all there is.
import { contrast, toColour, toHex } from './contrast.js';

const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|\b[a-z]{3,20}\b/gi;
const RULE = /([^{}]*)\{([^{}]*)\}/g;
const DECLARATION = /([-\w]+)\s*:\s*([^;{}]+)/g;
const PAGE = /(?:^|[\s,])(?:body|html|:root)\s*(?:$|[,{])/;
const COLOUR_PROPERTY = /color|background|fill|stroke|border|outline|^--/;

/** Words that are colours in CSS, yet say nothing about a page. */
const SAYS_NOTHING = new Set([
  'transparent',
  'inherit',
  'initial',
  'unset',
  'revert',
  'currentcolor',
  'none',
]);

/** Six hexadecimal digits as a design guide has them, with the # that CSS wants; anything else as it is. */
export const withHash = (text) => (/^[\da-f]{6}$/i.test(text) ? `#${text}` : text);

/** The same in running text, where six such letters alone may be a word. */
const withHashes = (text) =>
  text.replace(/(?<![#\w-])[\da-f]{6}(?![\w-])/gi, (word) =>
    /\d/.test(word) || word === word.toUpperCase() ? `#${word}` : word,
  );

/**
 * @typedef {object} Found
 * @property {{ hex: string, times: number, onWhite: number }[]} colours the likeliest accent first
 * @property {string} [accent] `#rrggbb`
 * @property {string} [background]
 * @property {string} [text]
 * @property {string} [font] a font-family list
 */

/**
 * @param {string} css a colour, some declarations, or a whole style sheet
 * @returns {Found}
 */
export function coloursIn(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').slice(0, 500_000);
  const rules = [...plain.matchAll(RULE)].map(([, selector, body]) => ({ selector: selector.trim(), body }));
  if (rules.length === 0) rules.push({ selector: '', body: declarationsIn(plain) });
  /** @type {Map<string, { hex: string, times: number, score: number }>} */
  const seen = new Map();
  /** @type {Found} */
  const found = { colours: [] };
  const variables = new Map(
    rules.flatMap(({ body }) =>
      [...body.matchAll(DECLARATION)]
        .filter(([, name]) => name.startsWith('--'))
        .map(([, name, value]) => [name, value.trim()]),
    ),
  );
  const resolve = (value) =>
    value.replace(/var\(\s*(--[\w-]+)[^)]*\)/g, (all, name) => variables.get(name) ?? all);
  for (const { selector, body } of rules) {
    for (const [, name, written] of body.matchAll(DECLARATION)) {
      const value = resolve(written);
      if (name === 'font-family' && (PAGE.test(selector) || selector === '')) found.font = value.trim();
      if (!COLOUR_PROPERTY.test(name)) continue;
      for (const hex of coloursOf(value)) {
        const entry = seen.get(hex) ?? { hex, times: 0, score: 0 };
        entry.times += 1;
        entry.score += likelyAccent(selector, name, hex);
        seen.set(hex, entry);
        if (PAGE.test(selector) && /^background/.test(name)) found.background ??= hex;
        if (PAGE.test(selector) && name === 'color') found.text ??= hex;
      }
    }
  }
  const white = toColour('#fff');
  found.colours = [...seen.values()]
    .sort((a, b) => b.score - a.score || b.times - a.times)
    .slice(0, 12)
    .map(({ hex, times }) => ({ hex, times, onWhite: contrast(toColour(hex), white) }));
  const accent = [...seen.values()].filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0];
  if (accent) found.accent = accent.hex;
  return found;
}

/** What is no declaration is taken for words about a colour. */
function declarationsIn(text) {
  const isCss = [...text.matchAll(DECLARATION)].some(
    ([, name]) => CSS.supports(name, 'inherit') || /^--/.test(name),
  );
  return isCss ? text : `color: ${withHashes(text).replaceAll(/[:;]/g, ' ')}`;
}

function coloursOf(value) {
  return [...value.matchAll(COLOUR)]
    .map(([word]) => word)
    .filter((word) => !SAYS_NOTHING.has(word.toLowerCase()))
    .map((word) => toColour(word))
    .filter((colour) => colour && colour.a > 0.5)
    .map(toHex);
}

/** How likely this is the colour of what can be pressed: by its place, its name, and how far it is from grey. */
function likelyAccent(selector, name, hex) {
  const { r, g, b } = toColour(hex);
  const spread = Math.max(r, g, b) - Math.min(r, g, b);
  if (spread < 30) return 0;
  const named = /primary|accent|brand|link|action|knap|farve/i.test(name) ? 6 : 0;
  const pressed = /(?:^|[\s,>.])(?:a|button|\.btn|\.button|\.knap)\b/i.test(selector) ? 3 : 0;
  return 1 + spread / 255 + named + pressed;
}
