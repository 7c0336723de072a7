/**
 * Puts text on the clipboard.
 * @returns false where there is none (plain http, a sandboxed frame) or the browser refuses; then show the text.
 */
export async function copyText(element: Element, text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = element.ownerDocument.defaultView?.navigator.clipboard;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
