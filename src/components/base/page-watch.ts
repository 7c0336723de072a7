import { parentAcross, SCHEME_META } from './background.js';
import { PRESET_DEFINED } from './page-event.js';

/** One observer a document, however many elements stand on it. */
interface Watch {
  /** What to call, by the element that asked. */
  readonly listeners: Map<Element, () => void>;
  readonly stop: () => void;
}
const watches = new WeakMap<Document, Watch>();

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
  // Pages switch language and dark mode by attributes up here, under names of their own, or by what they say in the head,
  // from the start or later.
  const observe = () => {
    for (const root of document.querySelectorAll(`html,head,body,${SCHEME_META}`))
      observer.observe(root, { attributes: true, childList: root === document.head });
  };
  const observer = new MutationObserver(() => {
    observe();
    tell();
  });
  observe();
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
