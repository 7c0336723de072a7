import { fixture, html } from '@open-wc/testing';
import type { KoblingElement } from '../../../src/components/base/element.js';
import { logEvents, type EventLog } from './event-log.js';
import { until } from './until.js';

/** What a reader finds in an element of a group's answers, whatever its shadow root looks like inside. */
export interface GroupPage<E extends KoblingElement> {
  readonly element: E;
  readonly events: EventLog;
  /** Everything that can be read, seen or unseen, in order, in one line. */
  readonly words: () => string;
  /** Headings, as `level text`. */
  readonly headings: () => string[];
  /** Text of each element that fits, in one line. */
  readonly texts: (selector: string) => string[];
  readonly all: <T extends Element>(selector: string) => T[];
  /** Names of the buttons, in order. */
  readonly buttons: () => string[];
  readonly button: (name: string | RegExp) => HTMLButtonElement;
  /** Presses the button of this name. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Waits for words. */
  readonly says: (words: string | RegExp) => Promise<void>;
  /** Chooses files in the element's file field, as a person does. */
  readonly choose: (...files: readonly File[]) => void;
}

const oneLine = (node: Node): string =>
  (node.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** A file as a person hands it in. */
export const jsonFile = (name: string, content: unknown): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, {
    type: 'application/json',
  });

/** Reads an element that is already on a page. */
export function readGroup<E extends KoblingElement>(element: E, events: EventLog): GroupPage<E> {
  const all = <T extends Element>(selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
  ];
  const words = () => all('[part="content"]').map(oneLine).join(' ');
  const button = (name: string | RegExp) => {
    const fits = (label: string) => (typeof name === 'string' ? label === name : name.test(label));
    const found = all<HTMLButtonElement>('button').find((one) => fits(oneLine(one)));
    if (!found)
      throw new Error(`There is no button ${String(name)}: ${all('button').map(oneLine).join(' | ')}`);
    return found;
  };
  return {
    element,
    events,
    words,
    all,
    button,
    headings: () =>
      all('[role="heading"]').map((one) => `${one.getAttribute('aria-level') ?? ''} ${oneLine(one)}`),
    texts: (selector) => all(selector).map(oneLine),
    buttons: () => all('button').map(oneLine),
    press: async (name) => {
      button(name).click();
      await element.updateComplete;
    },
    says: async (wanted) => {
      const fits = () => (typeof wanted === 'string' ? words().includes(wanted) : wanted.test(words()));
      await until(fits, `»${String(wanted)}«`).catch((error: unknown) => {
        throw new Error(`${String(error)}; it says: ${words().slice(0, 600)}`);
      });
      await element.updateComplete;
    },
    choose: (...files) => {
      const [input] = all<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('There is no file field.');
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}

/** How an element is placed. */
export interface Placing {
  readonly lang?: 'da' | 'en';
  /** Width of the box around it, in px. */
  readonly width?: number;
  readonly background?: string;
}

/** Puts an element in a box on the page and waits until it has painted. */
export async function placeGroup<E extends KoblingElement>(
  element: E,
  properties: Partial<E>,
  { lang = 'da', width = 720, background = '#ffffff' }: Placing = {},
): Promise<GroupPage<E>> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  // So that whatever sticks out, also what is placed absolutely, makes the box scroll.
  box.style.position = 'relative';
  box.style.overflow = 'auto';
  box.style.background = background;
  const events = logEvents(box);
  Object.assign(element, { lang, ...properties });
  box.append(element);
  const page = readGroup(element, events);
  await until(
    () => page.words() !== '' && !/Henter svarene|Fetching the answers|Ser efter|Looking/.test(page.words()),
    'paint',
  );
  await element.updateComplete;
  return page;
}

/** How far anything in the element sticks out of its box, in px; what can be scrolled by itself does not count. */
export function overhang(element: KoblingElement): number {
  const box = element.parentElement;
  if (!box) throw new Error('The element stands in no box.');
  return Math.max(element.scrollWidth - element.clientWidth, box.scrollWidth - box.clientWidth);
}

/** Catches what would be downloaded while `action` runs. */
export async function downloadFrom(page: GroupPage<KoblingElement>, action: () => Promise<void>) {
  const caught: { name: string; text: Promise<string> }[] = [];
  const catchLink = (event: Event) => {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    caught.push({
      name: link.download,
      text: fetch(link.href).then(async (got) => decode(await got.arrayBuffer())),
    });
  };
  page.element.shadowRoot?.addEventListener('click', catchLink);
  await action();
  const [first] = await until(() => (caught.length > 0 ? caught : null), 'a download');
  page.element.shadowRoot?.removeEventListener('click', catchLink);
  if (!first) throw new Error('Nothing was downloaded.');
  return { name: first.name, text: await first.text, count: caught.length };
}

/** As it stands in the file: `Response.text()` would swallow the byte order mark. */
const decode = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
