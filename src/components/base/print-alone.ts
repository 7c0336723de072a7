/** Prints a part of an element alone: the rest steps aside until the dialogue is closed. Its styles: `printAloneStyles`. */
export function printAlone(part: Element | null): void {
  const page = part?.ownerDocument.defaultView;
  if (!part || !page) return;
  part.classList.add('printing');
  page.addEventListener('afterprint', () => part.classList.remove('printing'), { once: true });
  page.print();
}
