/**
 * What the files for script tags use of Lit's `css`: the text alone. Which document's sheets it becomes is the kit's own
 * affair (src/components/base/style-sheets.ts), so Lit's sheets and its way without them are left out of those files.
 */
interface Styles {
  readonly cssText: string;
}

export const css = (strings: TemplateStringsArray, ...styles: readonly Styles[]): Styles => ({
  cssText: strings.reduce((text, string, at) => text + (styles[at - 1]?.cssText ?? '') + string),
});
export const getCompatibleStyle = (styles: Styles): Styles => styles;
export const adoptStyles = (): void => undefined;
export const supportsAdoptingStyleSheets = true;
