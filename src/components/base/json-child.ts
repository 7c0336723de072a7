/**
 * Reads `<script type="application/json" data-property="…">` among an element's children: complex data for pages that
 * cannot run scripts of their own.
 * @returns undefined when there is none; the raw text when it is not JSON, so that the reader of it names the error.
 */
export function jsonChild(element: Element, property: string): unknown {
  const child = element.querySelector(
    `:scope > script[type="application/json"][data-property="${property}"]`,
  );
  const text = child?.textContent;
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return [text];
  }
}
