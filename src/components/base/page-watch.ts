import { parentAcross } from './background.js';
import { PRESET_DEFINED } from './page-event.js';

/** One observer a document, however many elements stand on it. */
interface Watch {
  /** What to call, by the element that asked. */
  readonly listeners: Map<Element, () => void>;
  readonly stop: () => void;
}
const watches = new WeakMap<Document, Watch>();

/** Pages switch language and dark mode by attributes up here, or by a meta; what else comes and goes in the head is nothing to us. */
const TELLING = /^(html|body|meta)$/i;

function start(document: Document): Watch {
  const listeners = new Map<Element, () => void>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // Some pages write to <html> on every scroll frame: wait until they pause.
  const tell = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      for (const listener of [...listeners.values()]) listener();
    }, 60);
  };
  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap(({ target, addedNodes, removedNodes }) => [
      target,
      ...addedNodes,
      ...removedNodes,
    ]);
    if (nodes.some(({ nodeName }) => TELLING.test(nodeName))) tell();
  });
  for (const root of [document.documentElement, document.querySelector('body')])
    if (root) observer.observe(root, { attributes: true });
  const head = document.querySelector('head');
  if (head) observer.observe(head, { childList: true, subtree: true, attributeFilter: ['content'] });
  const dark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  dark?.addEventListener('change', tell);
  // A background that fades over had a colour of its way when we looked.
  const onFaded = ({ propertyName, target }: TransitionEvent) => {
    if (propertyName !== 'background-color') return;
    if ([...listeners.keys()].some((element) => isWithin(element, target))) tell();
  };
  document.addEventListener('transitionend', onFaded);
  document.addEventListener(PRESET_DEFINED, tell);
  return {
    listeners,
    stop: () => {
      clearTimeout(waiting);
      observer.disconnect();
      dark?.removeEventListener('change', tell);
      document.removeEventListener('transitionend', onFaded);
      document.removeEventListener(PRESET_DEFINED, tell);
    },
  };
}

const isWithin = (element: Element | null, target: EventTarget | null): boolean =>
  element !== null && (element === target || isWithin(parentAcross(element), target));

/** Calls back when the page's language, or colours around the element, may have changed, until the signal aborts. */
export function watchPage(element: Element, signal: AbortSignal, listener: () => void): void {
  const document = element.ownerDocument;
  let watch = watches.get(document);
  if (!watch) watches.set(document, (watch = start(document)));
  const { listeners, stop } = watch;
  listeners.set(element, listener);
  signal.addEventListener('abort', () => {
    listeners.delete(element);
    if (listeners.size > 0) return;
    stop();
    watches.delete(document);
  });
}
