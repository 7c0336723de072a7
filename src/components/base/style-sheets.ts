/**
 * Puts styles into a shadow root with the sheets of the document that the root lives in *now*. Lit caches one sheet per
 * text for the document where the module ran, and such a sheet is refused elsewhere (an iframe, a popup).
 */
const cache = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(document: Document, css: string): CSSStyleSheet | undefined {
  let sheets = cache.get(document);
  if (!sheets) cache.set(document, (sheets = new Map<string, CSSStyleSheet>()));
  let sheet = sheets.get(css);
  if (!sheet) {
    const Sheet = document.defaultView?.CSSStyleSheet;
    if (!Sheet || !('replaceSync' in Sheet.prototype)) return undefined;
    sheet = new Sheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/**
 * Applies `shared` texts (one sheet each, shared by all instances) and `own`, the text of this instance alone.
 * Browsers without constructed sheets get `<style>` elements.
 */
export function applyStyles(root: ShadowRoot, shared: readonly string[], own: string): void {
  const document = root.ownerDocument;
  const sheets = shared.map((css) => sheetFor(document, css));
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (Sheet && sheets.every((sheet) => sheet !== undefined)) {
    const mine = new Sheet();
    mine.replaceSync(own);
    root.adoptedStyleSheets = [...sheets, mine];
    return;
  }
  for (const old of root.querySelectorAll('style')) old.remove();
  for (const css of [...shared, own]) {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
