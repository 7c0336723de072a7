/** Which element of a document goes by which landmark name; a second one gets a number, so that lists of landmarks stay usable. */
const names = new WeakMap<Document, Map<string, WeakRef<Element>>>();

/** @returns `name`, or `name (2)`, `name (3)` … where other elements on the page hold the shorter ones. */
export function claimName(element: Element, name: string): string {
  const document = element.ownerDocument;
  let taken = names.get(document);
  if (!taken) names.set(document, (taken = new Map<string, WeakRef<Element>>()));
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name} (${count})`;
    const holder = taken.get(candidate)?.deref();
    if (holder === element || !holder?.isConnected) {
      taken.set(candidate, new WeakRef(element));
      return candidate;
    }
  }
}
