import { expect, fixture, html } from '@open-wc/testing';
import * as kit from '../../../src/components/all.js';
import { KoblingElement } from '../../../src/components/base/element.js';
import { createId } from '../../../src/core/storage/ids.js';
import { logEvents } from '../support/event-log.js';
import { readAssessment } from '../support/assessment.js';
import { readFinder } from '../support/finder.js';
import { ownSheet } from '../support/sheets.js';
import { settle, until } from '../support/until.js';

const TAGS = Object.keys(kit)
  .filter((name) => /^Kobling(?!.*Event$)/.test(name))
  .map(
    (name) =>
      `kobling-${name
        .slice('Kobling'.length)
        .replaceAll(/(?<!^)[A-Z]/g, '-$&')
        .toLowerCase()}`,
  );

const CATALOGUE = {
  format: 'kobling-catalogue',
  version: 1,
  id: 'hub',
  publisher: { name: 'Hub' },
  offers: [
    {
      id: 'robots',
      system: 'business',
      title: { da: 'Robottjek' },
      provider: { id: 'hub', name: 'Hub' },
      needs: { automation: 3 },
    },
  ],
};

/** An object as a reactive framework hands it out: every object in it comes wrapped. */
function reactive<T extends object>(target: T): T {
  return new Proxy(target, {
    get: (from, name, receiver) => {
      const value: unknown = Reflect.get(from, name, receiver);
      return typeof value === 'object' && value !== null ? reactive(value) : value;
    },
  });
}

/** Puts an element on the page and notes what goes wrong from then on. */
async function place(tag: string, properties: object = {}) {
  const box = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const log = logEvents(box);
  const element = document.createElement(tag);
  if (!(element instanceof KoblingElement)) throw new Error(`<${tag}> is no element of the kit.`);
  Object.assign(element, { workspace: `test-${createId()}`, storage: 'none', ...properties });
  box.append(element);
  await until(() => log.count('kobling-ready') > 0, `${tag} ready`);
  const errors = () => log.events.filter(({ type }) => type === 'kobling-error');
  return { element, errors, log };
}

const faults: unknown[] = [];
const onFault = (event: Event) =>
  faults.push(event instanceof PromiseRejectionEvent ? event.reason : (event as ErrorEvent).message);
const told: unknown[][] = [];
const { error, warn } = console;

beforeEach(() => {
  faults.length = 0;
  told.length = 0;
  addEventListener('unhandledrejection', onFault);
  addEventListener('error', onFault);
  console.error = (...words: unknown[]) => told.push(words);
  console.warn = (...words: unknown[]) => told.push(words);
});
afterEach(() => {
  removeEventListener('unhandledrejection', onFault);
  removeEventListener('error', onFault);
  Object.assign(console, { error, warn });
});

describe('a property that a framework has no value for', () => {
  it('is asked of every tag', () => {
    expect(TAGS).to.include.members(['kobling-offer-finder', 'kobling-radar', 'kobling-workspace']);
  });

  for (const tag of TAGS)
    for (const nothing of [undefined, null, ''])
      it(`<${tag}> takes ${JSON.stringify(nothing) ?? 'undefined'} for "not set"`, async () => {
        const { element, errors } = await place(tag, { workspace: undefined, storage: undefined });
        const names = [...(element.constructor as typeof KoblingElement).elementProperties.entries()]
          .filter(([, { state }]) => !state)
          .map(([name]) => name);
        await until(
          () => !/Henter/.test(element.shadowRoot?.textContent ?? ''),
          `${tag} with what it fetches`,
        );
        const words = () => element.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ');
        const before = words();
        for (const name of names) Object.assign(element, { [name]: nothing });
        await element.updateComplete;
        await settle();
        expect(faults).to.deep.equal([]);
        expect(told).to.deep.equal([]);
        expect(errors()).to.deep.equal([]);
        expect(words()).to.equal(before);
      });

  for (const tag of TAGS)
    it(`<${tag}> forgets an attribute that is taken away`, async () => {
      const { element, errors } = await place(tag);
      for (const { attribute } of (element.constructor as typeof KoblingElement).elementProperties.values())
        if (typeof attribute === 'string') element.setAttribute(attribute, '');
      for (const name of ['instrument', 'catalogues', 'needs', 'round', 'view', 'accent', 'theme', 'mode']) {
        element.setAttribute(name, '');
        element.removeAttribute(name);
      }
      await element.updateComplete;
      await settle();
      expect(faults).to.deep.equal([]);
      expect(errors()).to.deep.equal([]);
    });
});

describe('objects from a framework', () => {
  it('are taken wrapped as reactive frameworks do it: a catalogue', async () => {
    const { element, errors } = await place('kobling-offer-finder', {
      catalogues: reactive([CATALOGUE]),
      needs: 'automation',
    });
    const finder = readFinder(element as kit.KoblingOfferFinder);
    finder.button('Vis det bedste samlede tilbud').click();
    await until(() => finder.answer(), 'an answer');
    expect(errors()).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
  });

  it('are taken wrapped: an instrument, whose answers are kept', async () => {
    const { element, errors } = await place('kobling-assessment', {
      instrument: reactive(ownSheet()),
      storage: 'local',
    });
    const page = readAssessment(element as kit.KoblingAssessment);
    page.button('Begynd').click();
    await until(() => page.title() === 'Vi siger tingene ligeud');
    await page.answer('Enig');
    await page.saved();
    expect(errors()).to.deep.equal([]);
    expect(faults).to.deep.equal([]);
  });

  it('one catalogue need not be in a list', async () => {
    const { element, errors } = await place('kobling-offer-finder', {
      catalogues: CATALOGUE,
      needs: 'automation',
    });
    const finder = readFinder(element as kit.KoblingOfferFinder);
    finder.button('Vis det bedste samlede tilbud').click();
    await until(() => finder.answer(), 'an answer');
    expect(errors()).to.deep.equal([]);
  });

  it('that ended up in an attribute are told, with what to do', async () => {
    await place('kobling-radar', { instrument: 'coupling' });
    const radar = document.createElement('kobling-radar');
    radar.setAttribute('instrument', String({}));
    expect(told.flat().join(' ')).to.match(/<kobling-radar>.*instrument.*by property/);
  });
});
