/** Properties that `@lit-labs/ssr` 4.1 writes as attributes with a word: there, `selected="false"` selects. */
const FLAGS = /\s(checked|disabled|hidden|multiple|open|readonly|required|selected)="(true|false)"/g;
/** Where Lit's hydration would find its parts again. The kit paints anew, so they are only weight. */
const MARKERS = /<!--\/?lit-[^>]*-->|<\?>/g;

/**
 * Makes plain HTML of what the renderer gives. Text and values are escaped in it, so neither pattern can be theirs.
 */
export function tidy(html: string): string {
  return html
    .replace(MARKERS, '')
    .replace(FLAGS, (_, name: string, value: string) => (value === 'true' ? ` ${name}` : ''))
    .replace(/\s+>/g, '>');
}

/** Attributes that hold ids, or the name that radio buttons share. */
const NAMES = /\s(id|for|name|list|headers|aria-(?:labelledby|describedby|controls|owns))="([^"]+)"/g;

/** Gives every id and name an ending of its own, so that two drawings of one element can stand in one tree. */
export function setApart(html: string): string {
  return html.replace(
    NAMES,
    (_, attribute: string, value: string) => ` ${attribute}="${value.replace(/[^\s]+/g, '$&-narrow')}"`,
  );
}
