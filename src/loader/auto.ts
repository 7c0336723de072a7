/** Which elements a page gets from the files that they share. Loaded by loader.js where its tag has `data-load`. */
import type { Load, Need } from './loader.js';

/** Put in by the build: the files of each element with their hashes; the last is the element's own. */
declare const __KOBLING_FILES__: Readonly<Record<string, readonly Need[]>>;
/** By the tag of a page: the file of a language that it has to have, seen from here, with its hash. */
declare const __KOBLING_LANGUAGES__: Readonly<Record<string, Need>>;

/**
 * @param load of the loader, which checks what it fetches and says what failed
 * @param folder address of the shared files
 * @param wanted `auto`, names of elements without prefix, tags of languages, separated by spaces; the
 * language of the page comes by itself, with `auto` also that of a part of it
 */
export function start(load: Load, folder: string, wanted: string): void {
  const left = new Map(Object.entries(__KOBLING_FILES__));
  const languages = new Map(Object.entries(__KOBLING_LANGUAGES__));
  const spoken = new Set<string>();

  const get = (name: string): void => {
    const files = left.get(name);
    if (!files) return;
    left.delete(name);
    const tag = `kobling-${name}`;
    if (customElements.get(tag)) return;
    const needs = files.map(([file, integrity]): Need => [folder + file, integrity]);
    void load(`${folder}${name}.js`, needs, tag);
  };

  /** Nobody waits for it: what is painted by then is painted anew. */
  const speak = (tag: string | null | undefined): void => {
    const need = languages.get(tag?.toLowerCase().split('-')[0] ?? '');
    if (!need || spoken.has(need[0])) return;
    spoken.add(need[0]);
    const { href } = new URL(need[0], folder);
    void load(href, [[href, need[1]]], ':not(*)');
  };

  const find = (element: Element): void => {
    get(element.localName.slice(8));
    speak(element.closest('[lang]')?.getAttribute('lang'));
  };

  /** Only what is new is looked at, whatever the size of the page. */
  const look = (root: ParentNode): void => {
    if (left.size === 0) return;
    const tags = [...left.keys()].map((name) => `kobling-${name}`).join();
    for (const element of root.querySelectorAll(tags)) find(element);
  };

  const words = wanted.split(/\s+/);
  speak(document.documentElement.lang);
  for (const word of words) {
    if (left.has(word)) get(word);
    else if (languages.has(word)) speak(word);
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
          if (node.localName.startsWith('kobling-')) find(node);
          look(node);
        }
    if (left.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
