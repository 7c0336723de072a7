import { fixture, html } from '@open-wc/testing';
import '../../../src/components/offer-finder/define.js';
import { keepApart, readFinder, type FinderPage } from './finder.js';
import { until } from './until.js';

/** How a finder is placed: its properties, and what stands around it. */
export interface Placing {
  readonly catalogues?: string | readonly unknown[];
  readonly needs?: string;
  readonly municipality?: string;
  readonly minSystems?: number;
  readonly maxOffers?: number;
  readonly workspace?: string;
  readonly storage?: 'local' | 'session' | 'none';
  readonly lang?: 'da' | 'en';
  readonly background?: string;
  /** Width of the box around it, in px. */
  readonly width?: number;
}

/** A heading or control as assistive technology finds it. */
export interface AnswerPage extends FinderPage {
  /** Everything that can be read in the element, in order, in one line. */
  readonly words: () => string;
  /** Headings in order, as `level text`. */
  readonly headings: () => string[];
  /** Text of each element that fits, in one line. */
  readonly texts: (selector: string) => string[];
  readonly one: <T extends Element>(selector: string) => T;
  /** The select or input with this accessible name. */
  readonly control: (name: string | RegExp) => HTMLSelectElement | HTMLInputElement;
  readonly buttonIn: (container: Element, name: string) => HTMLButtonElement;
  /** The list row of a question. */
  readonly question: (words: string) => HTMLElement;
  /** Sets a control as a person does. */
  readonly set: (name: string | RegExp, value: string) => void;
  /** What has focus inside the element, in words. */
  readonly focused: () => string;
  /** Presses the button and waits for the answer. */
  readonly show: () => Promise<void>;
  /** The heading over the answer, whether or not there is a joint offer. */
  readonly answerTitle: () => string;
  /** Titles of the offers of the joint offer, in the order of steps. */
  readonly offers: () => string[];
}

const oneLine = (element: Element | null | undefined): string =>
  element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** Reads more of a finder than its asking half. */
export function readAnswer(page: FinderPage): AnswerPage {
  const root = () => {
    const { shadowRoot } = page.finder;
    if (!shadowRoot) throw new Error('The element has no root.');
    return shadowRoot;
  };
  const all = <T extends Element>(selector: string) => [...root().querySelectorAll<T>(selector)];
  const one = <T extends Element>(selector: string): T => {
    const found = all<T>(selector)[0];
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const control = (name: string | RegExp) => {
    const fits = (label: string) => (typeof name === 'string' ? label === name : name.test(label));
    const found = all<HTMLSelectElement | HTMLInputElement>('select, input').find((element) =>
      fits(element.getAttribute('aria-label') ?? ''),
    );
    if (!found) throw new Error(`There is no control ${String(name)}.`);
    return found;
  };
  const answerTitle = () => oneLine(root().querySelector('#answer'));
  return {
    ...page,
    one,
    control,
    answerTitle,
    words: () => {
      const copy = one('[part="content"]').cloneNode(true);
      if (copy instanceof Element) for (const option of copy.querySelectorAll('option')) option.remove();
      return copy.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    },
    headings: () =>
      all('[role="heading"]').map(
        (heading) => `${heading.getAttribute('aria-level') ?? ''} ${oneLine(heading)}`,
      ),
    texts: (selector) => all(selector).map(oneLine),
    buttonIn: (container, name) => {
      const found = [...container.querySelectorAll('button')].find((button) => oneLine(button) === name);
      if (!found) throw new Error(`There is no button ${name} there.`);
      return found;
    },
    question: (words) => {
      const found = all<HTMLElement>('.questions li').find((row) => oneLine(row).includes(words));
      if (!found) throw new Error(`Nobody asks »${words}«.`);
      return found;
    },
    set: (name, value) => {
      const element = control(name);
      element.value = value;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    focused: () => {
      const active = root().activeElement;
      return active?.getAttribute('aria-label') ?? oneLine(active);
    },
    show: async () => {
      page.button(/^(Vis det bedste|Show the best)/).click();
      await until(answerTitle, 'an answer');
      await until(() => !root().querySelector('.below-room'), 'what stands below it');
      await page.finder.updateComplete;
    },
    offers: () => all('.rows [role="heading"]').map(oneLine),
  };
}

/**
 * Puts a finder on the page and waits until its catalogues are there, or have failed.
 * @param waitsFor these words instead
 */
export async function placeFinder(
  { catalogues, lang = 'da', background = '#ffffff', width, ...rest }: Placing = {},
  waitsFor?: RegExp,
): Promise<AnswerPage> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.background = background;
  if (width !== undefined) box.style.width = `${width}px`;
  const finder = document.createElement('kobling-offer-finder');
  finder.lang = lang;
  if (catalogues !== undefined) finder.catalogues = catalogues;
  Object.assign(finder, rest);
  keepApart(finder);
  box.append(finder);
  const page = readAnswer(readFinder(finder));
  await finder.updateComplete;
  await until(
    () => waitsFor?.test(page.words()) ?? !/Henter tilbud|Fetching offers/.test(page.words()),
    'catalogues',
  );
  return page;
}
