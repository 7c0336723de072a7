/**
 * Values of design tokens as CSS: the format of the W3C Design Tokens Community Group (2025.10), and the plain strings of
 * its earlier drafts. Each function answers undefined for what is no value of its type.
 */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Colour spaces that CSS writes as functions of their own, and the sign of each component. */
const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  hsl: ['', '%', '%'],
  hwb: ['', '%', '%'],
  lab: ['', '', ''],
  lch: ['', '', ''],
  oklab: ['', '', ''],
  oklch: ['', '', ''],
};
const SPACES = /^(?:srgb|srgb-linear|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz-d65|xyz-d50)$/;

function color(value: unknown): string | undefined {
  if (typeof value === 'string')
    return /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(value) ? value : undefined;
  if (!isObject(value)) return undefined;
  const { colorSpace, components, alpha = 1 } = value;
  if (typeof colorSpace !== 'string' || !Array.isArray(components) || components.length !== 3)
    return undefined;
  if (!isNumber(alpha) || !components.every((one) => isNumber(one) || one === 'none')) return undefined;
  const signs = FUNCTIONS[colorSpace];
  if (!signs && !SPACES.test(colorSpace)) return undefined;
  const written = components.map((one: number | 'none', at) =>
    one === 'none' ? one : `${one}${signs?.[at] ?? ''}`,
  );
  return signs
    ? `${colorSpace}(${written.join(' ')} / ${alpha})`
    : `color(${colorSpace} ${written.join(' ')} / ${alpha})`;
}

/** `rem` is what the file calls the kit's text size; on a page it would follow the page's root instead. */
function dimension(value: unknown): string | undefined {
  const [, size, unit] =
    typeof value === 'string'
      ? (/^(\d*\.?\d+)(px|rem|em)$/.exec(value) ?? [])
      : isObject(value)
        ? ['', value['value'], value['unit']]
        : [];
  const length = Number(size);
  if (size === undefined || !Number.isFinite(length) || length < 0) return undefined;
  if (unit === 'px') return `${length}px`;
  return unit === 'rem' || unit === 'em' ? `${length}em` : undefined;
}

const GENERIC = /^(?:serif|sans-serif|monospace|system-ui|ui-[a-z-]+|inherit)$/;

function fontFamily(value: unknown): string | undefined {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  if (names.length === 0 || !names.every((name) => typeof name === 'string' && /^[^"\\{};]+$/.test(name)))
    return undefined;
  return (names as string[]).map((name) => (GENERIC.test(name) ? name : `"${name}"`)).join(',');
}

const number = (value: unknown): number | undefined => (isNumber(value) ? value : undefined);

/** How the values of each `$type` become CSS. */
export const TOKEN_TYPES = { color, dimension, fontFamily, number } as const;
