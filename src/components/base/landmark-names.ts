/** Which element of a document goes by which landmark name; a second one gets a number, so that lists of landmarks stay usable. */
const names = new WeakMap<Document, Map<string, WeakRef<Element>>>();

/** The name that an element has, and what it asked for. */
const held = new WeakMap<
  Element,
  { readonly asked: string; readonly name: string; readonly among: Map<string, WeakRef<Element>> }
>();

/**
 * An element keeps its name as long as it asks for the same one in the same document.
 * @returns `name`, or `name (2)`, `name (3)` … where other elements on the page hold the shorter ones.
 */
export function claimName(element: Element, name: string): string {
  const document = element.ownerDocument;
  let taken = names.get(document);
  if (!taken) names.set(document, (taken = new Map<string, WeakRef<Element>>()));
  const mine = held.get(element);
  if (mine?.among.get(mine.name)?.deref() === element) {
    if (mine.asked === name && mine.among === taken) return mine.name;
    mine.among.delete(mine.name);
  }
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name} (${count})`;
    if (taken.get(candidate)?.deref()?.isConnected) continue;
    taken.set(candidate, new WeakRef(element));
    held.set(element, { asked: name, name: candidate, among: taken });
    return candidate;
  }
}
