import { fixture, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { createId } from '../../../src/core/storage/ids.js';
import type { KoblingOfferFinder } from '../../../src/components/offer-finder/define.js';
import './forget.js';

/** What a reader finds in a finder, whatever its shadow root looks like inside. */
export interface FinderPage {
  readonly finder: KoblingOfferFinder;
  /** The element's own heading. */
  readonly title: () => string;
  /** The heading over the answer, when there is one. */
  readonly answer: () => string | undefined;
  /** Name of the landmark. */
  readonly landmark: () => string | null | undefined;
  readonly field: () => HTMLTextAreaElement;
  /** The button of this name; throws when there is none. */
  readonly button: (name: string | RegExp) => HTMLButtonElement;
  /** Names of the needs that are pressed in the list. */
  readonly pressed: () => string[];
  /** Writes into the field as a person does. */
  readonly write: (text: string) => void;
}

/** Reads a finder that is already on a page. */
export function readFinder(finder: KoblingOfferFinder): FinderPage {
  const all = <T extends Element>(selector: string) => [
    ...(finder.shadowRoot?.querySelectorAll<T>(selector) ?? []),
  ];
  const text = (element: Element | undefined) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? text(element);
  const field = () => {
    const found = all<HTMLTextAreaElement>('textarea')[0];
    if (!found) throw new Error('There is no text field.');
    return found;
  };
  return {
    finder,
    title: () => text(all('[role="heading"]')[0]),
    answer: () =>
      all('[role="heading"]')
        .slice(1)
        .map(text)
        .find((heading) => /tilbud fra|tilbuddene her|offers? from|offers here/.test(heading)),
    landmark: () => all('section')[0]?.getAttribute('aria-label'),
    field,
    button: (name) => {
      const fits = (label: string) => (typeof name === 'string' ? label === name : name.test(label));
      const found = all<HTMLButtonElement>('button').find(
        (button) => fits(nameOf(button)) || fits(text(button)),
      );
      if (!found) throw new Error(`There is no button ${String(name)}.`);
      return found;
    },
    pressed: () => all('button[aria-pressed="true"]').map(nameOf),
    write: (words) => {
      field().value = words;
      field().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
  };
}

/** Gives a finder a workspace of its own, gone with the page, unless the test has said where it keeps things. */
export function keepApart(finder: KoblingOfferFinder): void {
  finder.workspace ??= `test-${createId()}`;
  finder.storage ??= 'none';
}

/** Puts a finder on the page; the tag may be given, and must be the template's outermost or only finder. */
export async function showFinder(
  markup: TemplateResult = html`<kobling-offer-finder></kobling-offer-finder>`,
): Promise<FinderPage> {
  const box = document.createElement('div');
  render(markup, box);
  // What one test's reader has asked must not come back in another.
  for (const finder of box.querySelectorAll('kobling-offer-finder')) keepApart(finder);
  const element = await fixture<HTMLElement>(html`${box.firstElementChild}`);
  const found = element.matches('kobling-offer-finder')
    ? element
    : element.querySelector('kobling-offer-finder');
  if (!found) throw new Error('The markup has no finder.');
  const finder = found as KoblingOfferFinder;
  await finder.updateComplete;
  return readFinder(finder);
}
