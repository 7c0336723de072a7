/**
 * Hands a file to the reader. A sandboxed frame may swallow it without a word, so whoever calls this also shows a way to
 * copy the content.
 * @param name a safe file name
 */
export function downloadText(
  element: Element,
  name: string,
  content: BlobPart,
  type = 'application/json',
): void {
  const document = element.ownerDocument;
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Firefox wants the link in a document.
  (element.shadowRoot ?? document.body).append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
