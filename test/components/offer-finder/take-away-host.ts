import { fixture, html } from '@open-wc/testing';
import { loadFacts, type FactQuestion } from '../../../src/core/content/facts.js';
import { parseCatalogue } from '../../../src/core/exchange/parse-catalogue.js';
import { findJointOffers } from '../../../src/core/offers/index.js';
import type { JointOffer } from '../../../src/core/model/joint-offer.js';
import { KoblingElement } from '../../../src/components/base/element.js';
import {
  EMPTY_STATE,
  toEnquiry,
  type EnquiryState,
} from '../../../src/components/offer-finder/enquiry-state.js';
import { TakeAway } from '../../../src/components/offer-finder/take-away-fold.js';
import { until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

/** An element that shows nothing but the plan. */
class PlanHost extends KoblingElement {
  readonly takeAway = new TakeAway((styles) => this.wear(styles));
  asked: EnquiryState = EMPTY_STATE;
  jointOffer: JointOffer | undefined;
  questions: Readonly<Record<string, FactQuestion>> = {};

  protected override renderContent() {
    const { locale, own, narrow, jointOffer, questions, asked } = this;
    return html`<p class="other">Resten af svaret</p>
      ${this.takeAway.render({ locale, own, narrow, jointOffer, questions, asked, wish: 'balanced', level: 3 })}`;
  }
}
customElements.define('plan-host', PlanHost);

/** Of a person; must never leave the page. */
export const SECRET = 7391;

export const ASKED: EnquiryState = {
  ...EMPTY_STATE,
  text: 'Vi mangler svejsere, og Jens er syg',
  needs: ['recruit-skilled', 'automation', 'upskill-tech', 'export'].map((id) => ({
    id,
    importance: 2,
    quote: null,
  })),
  municipality: 615,
  employees: 12,
  facts: { 'company.ageYears': 9, 'person.age': SECRET, 'mentor.decisiveNeed': true },
};

export interface PlanPage {
  readonly host: PlanHost;
  readonly all: <T extends Element>(selector: string) => T[];
  readonly words: () => string;
  /** The field or box with this name. */
  readonly field: (name: string | RegExp) => HTMLInputElement;
  readonly press: (name: string) => void;
  /** Writes into a field and leaves it, as a person does. */
  readonly write: (name: string | RegExp, value: string) => Promise<void>;
  readonly said: () => string;
}

const withoutEnglish = (key: string, value: unknown) => (key === 'en' ? undefined : value);

/** The plan of a joint offer from three catalogues, opened. */
export async function openPlan({
  lang = 'da',
  width = 760,
  asked = ASKED,
  danishOnly = false,
}: {
  readonly lang?: 'da' | 'en';
  readonly width?: number;
  readonly asked?: EnquiryState;
  /** The catalogues have no English. */
  readonly danishOnly?: boolean;
} = {}): Promise<PlanPage> {
  const files = [lind, aaby, kyst].map((file) =>
    JSON.stringify(file, danishOnly ? withoutEnglish : undefined),
  );
  const catalogues = files.map((file) => parseCatalogue(JSON.parse(file)).catalogue);
  const limits = { maxOffers: 4, minSystems: 1 };
  const { best } = await findJointOffers(catalogues, { ...toEnquiry(asked, limits), today: '2026-11-24' });
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const host = document.createElement('plan-host');
  if (!(host instanceof PlanHost)) throw new Error('not defined');
  Object.assign(host, { asked, lang, jointOffer: best ?? undefined, questions: await loadFacts() });
  box.append(host);
  await host.updateComplete;
  const all = <T extends Element>(selector: string) => [
    ...(host.shadowRoot?.querySelectorAll<T>(selector) ?? []),
  ];
  const oneLine = (element: Element | undefined) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const field = (name: string | RegExp) => {
    const fits = (label: string) => (typeof name === 'string' ? label === name : name.test(label));
    const found = all<HTMLInputElement>('input').find((input) =>
      fits(input.getAttribute('aria-label') ?? oneLine(input.closest('label') ?? undefined)),
    );
    if (!found) throw new Error(`There is no field ${String(name)}.`);
    return found;
  };
  const page: PlanPage = {
    host,
    all,
    field,
    words: () => oneLine(all('.plan')[0]),
    said: () => oneLine(all('.said')[0]),
    press: (name) => {
      const found = all<HTMLElement>('button').find((button) => oneLine(button) === name);
      if (!found) throw new Error(`There is no button ${name}.`);
      found.click();
    },
    write: async (name, value) => {
      const input = field(name);
      input.focus();
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await host.updateComplete;
    },
  };
  all<HTMLElement>('.take-away > summary')[0]?.click();
  await until(() => page.words(), 'the plan');
  await host.updateComplete;
  return page;
}

/** Puts a clipboard there for the time of the work; gives back what was written to it. */
export async function withClipboard(work: () => Promise<void>, refuses = false): Promise<string[]> {
  const copied: string[] = [];
  const writeText = (text: string) =>
    refuses
      ? Promise.reject(new DOMException('no', 'NotAllowedError'))
      : Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return copied;
}

/** Catches the file that the browser would keep. */
export function catchFile(): {
  readonly file: () => Promise<string>;
  readonly name: () => string;
  stop: () => void;
} {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => {
    if (given instanceof Blob) blob = given;
    return 'blob:caught';
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  return {
    file: async () => (await blob?.text()) ?? '',
    name: () => name,
    stop: () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}
