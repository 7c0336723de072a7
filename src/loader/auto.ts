/** Which elements a page gets from the files that they share. Loaded by loader.js where its tag has `data-load`. */
import type { Load, Need } from './loader.js';

/** Put in by the build: the files of each element with their hashes; the last is the element's own. */
declare const __KOBLING_FILES__: Readonly<Record<string, readonly Need[]>>;

/**
 * @param load of the loader, which checks what it fetches and says what failed
 * @param folder address of the shared files
 * @param wanted `auto`, names of elements without prefix, or both, separated by spaces
 */
export function start(load: Load, folder: string, wanted: string): void {
  const left = new Map(Object.entries(__KOBLING_FILES__));

  const get = (name: string): void => {
    const files = left.get(name);
    if (!files) return;
    left.delete(name);
    const tag = `kobling-${name}`;
    if (customElements.get(tag)) return;
    const needs = files.map(([file, integrity]): Need => [folder + file, integrity]);
    void load(`${folder}${name}.js`, needs, tag);
  };

  /** Only what is new is looked at, whatever the size of the page. */
  const look = (root: ParentNode): void => {
    if (left.size === 0) return;
    const tags = [...left.keys()].map((name) => `kobling-${name}`).join();
    for (const { localName } of root.querySelectorAll(tags)) get(localName.slice(8));
  };

  const words = wanted.split(/\s+/);
  for (const word of words) {
    if (left.has(word)) get(word);
    else if (word && word !== 'auto' && !(word in __KOBLING_FILES__))
      console.error(
        `kobling: data-load names ${word}; known: auto ${Object.keys(__KOBLING_FILES__).join(' ')}`,
      );
  }
  if (!words.includes('auto')) return;
  look(document);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.localName.startsWith('kobling-')) get(node.localName.slice(8));
          look(node);
        }
    if (left.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
