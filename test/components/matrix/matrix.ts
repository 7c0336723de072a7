import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Locale } from '../../../src/components/base/locale.js';
import type { KoblingElement } from '../../../src/components/base/element.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { settle } from '../support/until.js';
import {
  allIn,
  atRest,
  axeFaults,
  axeFaultsOfLooks,
  elementsIn,
  focusFaults,
  misfitsOf,
  misfitsOfLargeText,
  smallTargets,
  unreadable,
} from './checks.js';
import { LOOKS, type Look } from './looks.js';

/** Where a state is reached: a workspace that nobody else has, and the width of the box. */
export interface Stage {
  readonly own: OwnWorkspace;
  readonly width: number;
}

/** Every state of an element that a reader can meet, by name, and how one comes to it. */
export type States = Readonly<Record<string, (stage: Stage) => Promise<KoblingElement>>>;

export interface Row {
  readonly states: States;
  /** The states that are looked at in every browser: as it comes, and an error. */
  readonly everywhere: readonly string[];
}

/** The languages that come with the kit. */
const LANGUAGES: readonly Locale[] = ['da', 'en'];
/** As wide as a column of text; text twice as large has 360 px of room in it, in today's measure. */
const WIDE = 720;
const NARROW = 320;
const USUAL: Look = { name: 'as it comes', theme: 'auto' };
const DARK: Look = { name: 'dark by attribute', theme: 'dark' };
/** In which look axe looks at everything, by language. */
const WHOLE = [USUAL, DARK];

/** All elements have painted what they have been told. */
async function painted(host: KoblingElement): Promise<void> {
  for (const element of elementsIn(host)) await (element as KoblingElement).updateComplete;
  await atRest(host);
}

async function speak(host: KoblingElement, lang: Locale): Promise<void> {
  host.lang = lang;
  await painted(host);
  // Words that come with a part.
  await settle(3);
}

async function dress(
  host: KoblingElement,
  { theme, background = '#ffffff', isForced = false }: Look,
): Promise<void> {
  const box = host.parentElement;
  if (box) box.style.background = background;
  if (isForced) await executeServerCommand('force-colors', { isOn: true });
  host.theme = '';
  await host.updateComplete;
  host.theme = theme;
  await painted(host);
}
const undress = (look: Look): Promise<unknown> =>
  look.isForced ? executeServerCommand('force-colors', { isOn: false }) : Promise.resolve();

const widen = async (host: KoblingElement, width: number): Promise<void> => {
  const box = host.parentElement;
  if (box) box.style.width = `${width}px`;
  await settle(3);
  await painted(host);
};

/** Faults by what they are; where each was found first. */
class Faults {
  readonly #where = new Map<string, string>();
  add(where: string, found: readonly string[]): void {
    for (const one of found) {
      const what = one.replace(/\s+/g, ' ');
      if (!this.#where.has(what)) this.#where.set(what, where);
    }
  }
  get list(): string[] {
    return [...this.#where].map(([what, where]) => `${where}: ${what}`);
  }
}

/** Reaches a state for a check, and leaves nothing of it. */
function test(
  name: string,
  reach: States[string] | undefined,
  check: (host: KoblingElement) => Promise<string[]>,
  width = WIDE,
): void {
  it(name, async function () {
    this.timeout(90_000);
    if (!reach) throw new Error(`There is no state »${name}«.`);
    const own = await ownWorkspace();
    const host = await reach({ own, width });
    try {
      const faults = await check(host);
      if (faults.length > 0) throw new Error(`${faults.length} faults\n${faults.join('\n')}`);
    } finally {
      host.remove();
      await own.leave();
    }
  });
}

/** What is measured in each look. */
const measured = (host: KoblingElement, { theme }: Look): string[] => [
  ...unreadable(host, theme.includes('contrast') ? 7 : 4.5),
  ...smallTargets(host, 24),
];

/**
 * Looks at every state of an element in every language and look, narrow and with the reader's own wishes. A state is
 * reached once; then language and looks change in place. In each language axe looks at everything, in the first as it
 * comes, in the second in the dark. Contrast and targets are measured in each look, every other in one language, since
 * words do not change colours; and in one look, taken in turn from state to state, axe looks at what looks can change.
 */
export function describeMatrix(tag: string, { states }: Row): void {
  describe(`every state of <${tag}>`, () => {
    for (const [index, [name, reach]] of Object.entries(states).entries())
      test(name, reach, async (host) => {
        const faults = new Faults();
        for (const [at, lang] of LANGUAGES.entries()) {
          await speak(host, lang);
          await dress(host, WHOLE[at] ?? USUAL);
          faults.add(lang, await axeFaults(host));
          for (const look of LOOKS.filter((_, turn) => turn % LANGUAGES.length === at)) {
            await dress(host, look);
            const where = `${lang}, ${look.name}`;
            faults.add(where, measured(host, look));
            if (look === LOOKS[index % LOOKS.length]) faults.add(where, await axeFaultsOfLooks(host));
            await undress(look);
          }
          await dress(host, USUAL);
          faults.add(`${lang}, ${WIDE} px`, await misfitsOfLargeText(host));
          await widen(host, NARROW);
          faults.add(`${lang}, ${NARROW} px`, [...smallTargets(host, 24), ...(await misfitsOf(host))]);
          if (at === 0) faults.add(`${lang}, ${NARROW} px`, await focusFaults(host));
          await widen(host, WIDE);
        }
        expect(allIn(host, '*').length, 'something is on show').to.be.greaterThan(0);
        return faults.list;
      });
  });
}

/** Looks at a few states of an element in whichever browser this is, in a narrow box, light and dark. */
export function describeEverywhere(tag: string, { states, everywhere }: Row): void {
  describe(`<${tag}> in a box of ${NARROW} px`, () => {
    for (const name of everywhere)
      test(
        name,
        states[name],
        async (host) => {
          const faults = new Faults();
          faults.add('light', [...(await axeFaults(host)), ...(await misfitsOf(host))]);
          await dress(host, DARK);
          faults.add('dark', await axeFaultsOfLooks(host));
          return faults.list;
        },
        NARROW,
      );
  });
}
