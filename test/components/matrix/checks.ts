import type axe from 'axe-core';
import { sendKeys } from '@web/test-runner-commands';
import { misfits, SPACING } from '../../support/misfits.js';
import { contrast, mix, parseComputedColor, type Rgb } from '../../../src/components/base/color.js';
import { settle } from '../support/until.js';

const axeLoaded: Promise<typeof axe> = import('axe-core').then(
  () => (globalThis as unknown as { axe: typeof axe }).axe,
);

/** The kit's elements in this one, itself included. */
export const elementsIn = (host: Element): Element[] =>
  [host, ...host.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('kobling-'));

const rootsIn = (host: Element): ShadowRoot[] =>
  elementsIn(host).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));

/** Everything that can be seen in the elements. */
export const allIn = <E extends HTMLElement>(host: Element, selector: string): E[] =>
  rootsIn(host)
    .flatMap((root) => [...root.querySelectorAll<E>(selector)])
    .filter((one) => one.checkVisibility({ visibilityProperty: true }));

/** Lets what comes in come to rest; text behind a moving clip cannot be measured. */
export async function atRest(host: Element): Promise<void> {
  await settle(2);
  for (const root of rootsIn(host)) for (const animation of root.getAnimations()) animation.finish();
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A heading level of its own is the host's choice, and a fixture has no landmarks around it. */
const OF_A_WHOLE_PAGE = ['region', 'page-has-heading-one'];
/** What looks alone can change. */
const BY_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const told = ({ violations }: axe.AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 260) ?? ''}`,
    ),
  );

/** What axe finds by WCAG 2.2 A and AA, and by its best practices. */
export async function axeFaults(host: Element): Promise<string[]> {
  const { run } = await axeLoaded;
  return told(
    await run(host, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: WCAG },
      rules: Object.fromEntries([
        ...OF_A_WHOLE_PAGE.map((name) => [name, { enabled: false }] as const),
        ['target-size', { enabled: true }] as const,
      ]),
    }),
  );
}

/** What axe finds where nothing but the looks has changed since it looked at everything. */
export async function axeFaultsOfLooks(host: Element): Promise<string[]> {
  const { run } = await axeLoaded;
  return told(await run(host, { resultTypes: ['violations'], runOnly: { type: 'rule', values: BY_LOOKS } }));
}

const WHITE: Rgb = [1, 1, 1];
const around = (one: Element): Element | null => {
  if (one.assignedSlot ?? one.parentElement) return one.assignedSlot ?? one.parentElement;
  const root = one.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/**
 * Words with less contrast than this, measured on every one of them; quick, so that it can be done in every look.
 * @param least of text; large text needs 3, or 4.5 where this is 7
 */
export function unreadable(host: Element, least: number): string[] {
  const grounds = new Map<Element | null, Rgb>([[null, WHITE]]);
  const groundOf = (one: Element | null): Rgb => {
    const known = grounds.get(one);
    if (known || !one) return known ?? WHITE;
    const veil = parseComputedColor(getComputedStyle(one).backgroundColor);
    const under = veil?.alpha === 1 ? WHITE : groundOf(around(one));
    const ground = veil ? mix(under, veil.rgb, veil.alpha) : under;
    grounds.set(one, ground);
    return ground;
  };
  /** A number in a ring stands on what is drawn just before it. */
  const drawnUnder = (one: Element): Rgb | undefined => {
    const shape = one instanceof SVGElement ? one.previousElementSibling : null;
    if (!shape?.matches('circle, rect, path')) return undefined;
    const [drawn, text] = [shape.getBoundingClientRect(), one.getBoundingClientRect()];
    const middle = text.top + text.height / 2;
    const isOn =
      drawn.left <= text.left && text.right <= drawn.right && drawn.top < middle && middle < drawn.bottom;
    return isOn ? parseComputedColor(getComputedStyle(shape).fill)?.rgb : undefined;
  };
  const isWords = ({ nodeType, nodeValue }: ChildNode) =>
    nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '';
  return allIn(host, '*').flatMap((one) => {
    const isAway = one.closest('style, option, .unseen, :disabled, [aria-disabled="true"]') !== null;
    if (isAway || ![...one.childNodes].some(isWords)) return [];
    const { color, fill, fontSize, fontWeight } = getComputedStyle(one);
    const ink = parseComputedColor(one instanceof SVGElement ? fill : color);
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    const needed = isLarge ? (least >= 7 ? 4.5 : 3) : least;
    const ground = drawnUnder(one) ?? groundOf(one);
    const ratio = ink ? contrast(mix(ground, ink.rgb, ink.alpha), ground) : 1;
    return ratio < needed - 0.01
      ? [`contrast ${ratio.toFixed(2)} of ${needed}: ${one.outerHTML.slice(0, 120)}`]
      : [];
  });
}

const tagsIn = (host: Element): string =>
  [...new Set(elementsIn(host).map(({ localName }) => localName))].join();

/** Puts a sheet of the reader's own into the elements while `work` runs. */
async function withReaderSheet<T>(host: Element, css: string, work: () => Promise<T>): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = rootsIn(host);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  await settle(3);
  try {
    return await work();
  } finally {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

/** Where what does not fit is looked for, in the box as wide as it is. */
const misfitsNow = (host: Element, how: string): string[] =>
  misfits(tagsIn(host))
    .slice(0, 3)
    .map((words) => `${how}: ${words}`);

/** What does not fit: as it stands, and with wide text spacing. */
export const misfitsOf = async (host: Element): Promise<string[]> => [
  ...misfitsNow(host, 'as it stands'),
  ...(await withReaderSheet(host, SPACING, async () => misfitsNow(host, 'text spacing'))),
];

/** What does not fit where the reader has text twice as large. */
export const misfitsOfLargeText = (host: Element): Promise<string[]> =>
  withReaderSheet(host, ':host{font-size:32px!important}', async () => {
    await atRest(host);
    return misfitsNow(host, 'text twice as large');
  });

const TARGETS = 'button, summary, select, textarea, input:not([type="hidden"]), a[href]';
const unionOf = (boxes: readonly DOMRect[]) => ({
  width: Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
  height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
});
/** A link in a sentence is as high as its line, as WCAG 2.2, 2.5.8, lets it be. */
const isInSentence = (target: Element): boolean =>
  target.localName === 'a' &&
  getComputedStyle(target).display === 'inline' &&
  (target.parentElement?.textContent?.trim().length ?? 0) > (target.textContent?.trim().length ?? 0) + 3;

/** What is pressed and smaller than this; a label counts with what it is the label of. */
export function smallTargets(host: Element, least: number): string[] {
  return allIn(host, TARGETS)
    .filter((target) => !isInSentence(target) && target.getClientRects().length > 0)
    .flatMap((target) => {
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
      const { width, height } = unionOf([target, ...labels].map((one) => one.getBoundingClientRect()));
      const isSmall = width < 23.5 || height < least - 0.5;
      return isSmall ? [`${Math.round(width)}×${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`] : [];
    });
}

const LOOK_OF_FOCUS = [
  'outline-style',
  'outline-width',
  'outline-color',
  'box-shadow',
  'border-top-color',
  'border-bottom-color',
  'border-bottom-width',
  'background-color',
  'text-decoration-line',
] as const;

/** What may show that this has focus: itself, what stands beside it, and what it stands in. */
const shownBy = (target: Element): Element[] => [
  target,
  ...(target.parentElement?.children ?? []),
  ...(target.closest('label') ? [target.closest('label') as Element] : []),
];
const look = (target: Element): string =>
  shownBy(target)
    .map((one) => {
      const style = getComputedStyle(one);
      return LOOK_OF_FOCUS.map((name) => style.getPropertyValue(name)).join();
    })
    .join('|');

/** Whether what lies at the middle of it is it, in what is on the screen. */
function isInSight(target: HTMLElement): boolean {
  const shown = [target, ...(target instanceof HTMLInputElement ? (target.labels ?? []) : [])];
  return shown.some((one) => {
    const { left, top, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
    const at = (target.getRootNode() as ShadowRoot).elementFromPoint(
      left + Math.min(width / 2, 8),
      top + Math.min(height / 2, 8),
    );
    return at !== null && (one.contains(at) || at.contains(one));
  });
}

/** What takes focus by Tab and does not show it, or shows it where nobody sees it. */
export async function focusFaults(host: Element): Promise<string[]> {
  const faults: string[] = [];
  const dialog = allIn<HTMLDialogElement>(host, 'dialog').find(({ open }) => open);
  const targets = allIn(host, `${TARGETS}, [tabindex="0"]`).filter(
    (one) => !one.matches(':disabled, [tabindex="-1"]') && (!dialog || dialog.contains(one)),
  );
  // From now on focus is that of somebody at the keyboard.
  await sendKeys({ press: 'Tab' });
  for (const target of targets) {
    (target.getRootNode() as ShadowRoot).querySelector<HTMLElement>(':focus')?.blur();
    const before = look(target);
    target.focus();
    const root = target.getRootNode() as ShadowRoot;
    if (root.activeElement !== target) continue;
    if (look(target) === before) faults.push(`focus is not seen: ${target.outerHTML.slice(0, 120)}`);
    if (!isInSight(target)) faults.push(`focus is hidden: ${target.outerHTML.slice(0, 120)}`);
    target.blur();
  }
  return faults;
}
