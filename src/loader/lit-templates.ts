/**
 * What a lazy part of a CDN file uses of Lit: the template tags, which only note their strings and values. The rendering
 * Lit, and with it the one Trusted Types policy, is in the file that loads the part. The shapes are those that Lit
 * documents for templates of another copy of the same major version.
 */
const tag =
  (type: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: unknown[]) => ({ _$litType$: type, strings, values });

export const html = tag(1);
export const svg = tag(2);
export const nothing = Symbol.for('lit-nothing');

/** Styles of a part are text alone, others within them too; the element that puts them on makes the sheet. */
export const css = (strings: TemplateStringsArray, ...values: readonly { readonly cssText: string }[]) => ({
  cssText: String.raw({ raw: strings }, ...values.map(({ cssText }) => cssText)),
});
