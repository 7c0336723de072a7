const isForced = (rule: CSSRule): rule is CSSMediaRule =>
  rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors: active');

/**
 * Puts on an element what its styles say for forced colours, whatever the browser is set to: no runner can switch them
 * on, yet the system colours are known everywhere.
 */
export function forceColors(element: Element): void {
  const root = element.shadowRoot;
  if (!root) throw new Error('The element has no root of its own.');
  const rules = root.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter(isForced)
    .flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText));
  const forced = new CSSStyleSheet();
  forced.replaceSync(rules.join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, forced];
}
