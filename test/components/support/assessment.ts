import { fixture, html } from '@open-wc/testing';
import '../../../src/components/assessment/define.js';
import type { KoblingAssessment } from '../../../src/components/assessment/define.js';
import { loadOnward } from '../../../src/components/assessment/onward-part.js';
import { loadAssessmentPart, loadPart } from '../../../src/parts.js';
import { readGroup, type GroupPage, type Placing } from './group-page.js';
import { logEvents } from './event-log.js';
import { until } from './until.js';

// The runner makes each module as it is asked for, hundreds of them for a part with schemas. On a busy machine that takes
// longer than a test waits for what it asserts, and it always took the first test that came to a part: so they are here.
await Promise.all([
  loadOnward(),
  loadPart.store(),
  loadPart.readers(),
  loadAssessmentPart.roundEntry(),
  loadAssessmentPart.profile(),
  loadAssessmentPart.handBack(),
]);

/** What a person finds in an assessment, whatever its shadow root looks like inside. */
export interface AssessmentPage extends GroupPage<KoblingAssessment> {
  /** The statement, or other heading, that one is at. */
  readonly title: () => string;
  /** Name of what has focus inside the element; empty when nothing has. */
  readonly focused: () => string;
  /** The answer of this name, among those on show. */
  readonly radio: (name: string) => HTMLInputElement;
  /** Names of the answers that are chosen, in order. */
  readonly chosen: () => string[];
  /** Chooses an answer by pressing it. */
  readonly answer: (name: string) => Promise<void>;
  /** Waits until the last answer is said to be saved. */
  readonly saved: () => Promise<void>;
  /** The field of a number. */
  readonly field: () => HTMLInputElement;
  /** Writes into the field as a person does, sign by sign. */
  readonly write: (text: string) => Promise<void>;
}

const oneLine = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

const labelOf = (radio: HTMLInputElement): string =>
  oneLine(radio.labels?.[0]?.querySelector('span:not([aria-hidden])'));

/** Reads an assessment that is already on a page. */
export function readAssessment(element: KoblingAssessment, target: EventTarget = element): AssessmentPage {
  const page = readGroup(element, logEvents(target));
  const radios = () => page.all<HTMLInputElement>('input[type="radio"]');
  const only = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`There is no ${what}; it says: ${page.words().slice(0, 400)}`);
    return found;
  };
  const radio = (name: string) =>
    only(
      radios().find((one) => labelOf(one) === name),
      `answer »${name}«`,
    );
  const field = () => only(page.all<HTMLInputElement>('input[inputmode]')[0], 'number field');
  return {
    ...page,
    radio,
    field,
    title: () => oneLine(page.all('#here')[0]),
    focused: () => {
      const focus = element.shadowRoot?.activeElement;
      if (focus instanceof HTMLInputElement && focus.type === 'radio') return labelOf(focus);
      return focus?.getAttribute('aria-label') ?? oneLine(focus);
    },
    chosen: () =>
      radios()
        .filter(({ checked }) => checked)
        .map(labelOf),
    answer: async (name) => {
      radio(name).click();
      await element.updateComplete;
    },
    saved: () => page.says(/Gemt kl\.|Saved at/),
    write: async (text) => {
      field().value = '';
      for (const sign of text === '' ? [''] : text) {
        field().value += sign;
        field().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await element.updateComplete;
      }
    },
  };
}

/** Puts an assessment in a box on the page and waits until its first page, or why there is none, is on show. */
export async function placeAssessment(
  properties: Partial<KoblingAssessment>,
  { lang = 'da', width = 720, background = '#ffffff' }: Placing = {},
  child?: Element,
): Promise<AssessmentPage> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  // So that whatever sticks out, also what is placed absolutely, makes the box scroll.
  box.style.position = 'relative';
  box.style.overflow = 'auto';
  box.style.background = background;
  const element = document.createElement('kobling-assessment');
  Object.assign(element, { lang, ...properties });
  if (child) element.append(child);
  const page = readAssessment(element, box);
  box.append(element);
  await until(() => page.words() !== '' && !/Henter skemaet|Fetching the quest/.test(page.words()), 'paint');
  await element.updateComplete;
  return page;
}
