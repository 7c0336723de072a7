// Contrast as WCAG 2.2 counts it, of what an element really shows: read from the computed styles in its shadow root.

/** @typedef {{ r: number, g: number, b: number, a: number }} Colour channels 0..255, alpha 0..1 */

/**
 * @typedef {object} Pair
 * @property {'text' | 'control' | 'drawing'} kind
 * @property {string} sample what stands there, shortened
 * @property {string} front `#rrggbb`
 * @property {string} back `#rrggbb`
 * @property {number} ratio 1..21
 * @property {number} needed 4.5, 3 for large text, controls and drawings
 * @property {number} count how often it occurs
 */

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true });

/**
 * @param {string} text any CSS colour
 * @returns {Colour | undefined}
 */
export function toColour(text) {
  if (!pen || !CSS.supports('color', text)) return undefined;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

export const toHex = ({ r, g, b }) =>
  `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

const linear = (channel) => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = ({ r, g, b }) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio 1..21 (WCAG 2.2). */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const over = (front, back) => ({
  r: front.r * front.a + back.r * (1 - front.a),
  g: front.g * front.a + back.g * (1 - front.a),
  b: front.b * front.a + back.b * (1 - front.a),
  a: 1,
});

const parentOf = (node) =>
  node.assignedSlot ??
  node.parentElement ??
  (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);

/** The colour behind an element, all half-transparent layers counted in. */
function backOf(element) {
  const layers = [];
  for (let node = element; node; node = parentOf(node)) {
    const colour = toColour(getComputedStyle(node).backgroundColor);
    if (colour && colour.a > 0) layers.push(colour);
    if (colour?.a === 1) break;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const canvasColour = scheme.includes('dark') && !scheme.includes('light') ? '#121212' : '#ffffff';
  return layers.reduceRight((below, layer) => over(layer, below), toColour(canvasColour));
}

const isSeen = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.unseen');

function* elementsIn(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

function* pairsOf(element) {
  const style = getComputedStyle(element);
  const words = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.data.trim())
    .join(' ')
    .trim();
  // What is turned off is exempt (WCAG 1.4.3).
  if (words !== '' && !element.closest('svg') && !element.closest(':disabled, [aria-disabled="true"]')) {
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const back = backOf(element);
    yield {
      kind: 'text',
      sample: words,
      front: over(toColour(style.color), back),
      back,
      needed: isLarge ? 3 : 4.5,
    };
  }
  if (element.matches('button, input, select, textarea, a')) {
    const around = backOf(parentOf(element) ?? element);
    const own = toColour(style.backgroundColor);
    const sample =
      element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
    const edge = ['Bottom', 'Top'].find(
      (side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== 'none',
    );
    const edgeColour = edge && toColour(style[`border${edge}Color`]);
    if (own && own.a === 1 && toHex(own) !== toHex(around))
      yield { kind: 'control', sample, front: own, back: around, needed: 3 };
    else if (edgeColour?.a > 0 && element.matches('input, select, textarea'))
      yield { kind: 'control', sample, front: over(edgeColour, around), back: around, needed: 3 };
  }
}

/**
 * All pairs of colours in an element, the lowest ratio first; each pair once, with how often it occurs.
 * @param {Element} element
 * @returns {Pair[]}
 */
export function measureContrast(element) {
  /** @type {Map<string, Pair>} */
  const found = new Map();
  for (const each of elementsIn(element.shadowRoot ?? element)) {
    if (!isSeen(each)) continue;
    for (const { kind, sample, front, back, needed } of pairsOf(each)) {
      const key = [kind, toHex(front), toHex(back), needed].join();
      const known = found.get(key);
      if (known) known.count += 1;
      else {
        found.set(key, {
          kind,
          sample: shorten(sample),
          front: toHex(front),
          back: toHex(back),
          ratio: contrast(front, back),
          needed,
          count: 1,
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
}

function shorten(text) {
  const line = String(text ?? '')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 36 ? `${line.slice(0, 35)}…` : line;
}
