import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/offer-finder/define.js';
import '../../../src/components/workspace/define.js';
import { definePreset } from '../../../src/presets/index.js';
import { luminance, toHex } from '../../../src/components/base/color.js';
import { keepApart, readFinder, type FinderPage } from '../support/finder.js';
import { withPageCss } from '../support/page-css.js';
import { groundOf, inkOf, readability } from '../support/painted.js';
import { until } from '../support/until.js';

const SOLID = 'Vis det bedste samlede tilbud';
const LINK = 'Fjern';
const color = (hex: string) => ({ $value: hex });

definePreset('steps', {
  kobling: {
    light: { accent: color('#111166'), ink: color('#110011'), paper: color('#fffff0') },
    radius: { $value: '5px' },
    unit: { $value: { value: 7, unit: 'px' } },
    size: { $value: { value: 17, unit: 'px' } },
    font: { $value: 'Preset Font' },
  },
});

/** Everything that says how an element looks, said on every level; a test takes levels away. */
interface Said {
  attributes?: boolean;
  workspace?: boolean;
  properties?: boolean;
  preset?: boolean;
}
async function show({ attributes, workspace, properties, preset }: Said): Promise<FinderPage> {
  const host = await fixture<HTMLElement>(html`<kobling-workspace></kobling-workspace>`);
  const finder = document.createElement('kobling-offer-finder');
  keepApart(finder);
  finder.needs = 'recruit-skilled';
  const say = (element: Element, values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  };
  if (attributes) say(finder, { accent: '#660011', corners: 'round', density: 'compact', font: 'system' });
  if (workspace) say(host, { accent: '#116600', corners: 'square', density: 'comfortable', font: 'inherit' });
  if (properties) {
    const values = { accent: '#661166', radius: '3px', unit: '9px', font: 'Page Font' };
    for (const [name, value] of Object.entries(values)) host.style.setProperty(`--kobling-${name}`, value);
  }
  if (preset) finder.theme = 'steps';
  host.append(finder);
  await finder.updateComplete;
  return readFinder(finder);
}

function told(page: FinderPage): Record<string, string> {
  const solid = getComputedStyle(page.button(SOLID));
  return {
    accent: solid.backgroundColor,
    radius: solid.borderTopLeftRadius,
    unit: /,(.*),/.exec(getComputedStyle(page.finder).getPropertyValue('--_unit'))?.[1] ?? '',
    font: solid.fontFamily.split(',')[0]?.replaceAll('"', '') ?? '',
  };
}

describe('what is said on several levels', () => {
  const all: Said = { attributes: true, workspace: true, properties: true, preset: true };
  const levels: [string, Said, Record<string, string>][] = [
    ['attribute', all, { accent: 'rgb(102, 0, 17)', radius: '17px', unit: '.28em', font: 'system-ui' }],
    [
      'workspace',
      { ...all, attributes: false },
      { accent: 'rgb(17, 102, 0)', radius: '0px', unit: '.375em', font: 'Page Body' },
    ],
    [
      'custom property',
      { properties: true, preset: true },
      { accent: 'rgb(102, 17, 102)', radius: '3px', unit: '9px', font: 'Page Font' },
    ],
    [
      'preset',
      { preset: true },
      { accent: 'rgb(17, 17, 102)', radius: '5px', unit: '7px', font: 'Preset Font' },
    ],
    ['default', {}, { accent: 'rgb(11, 92, 107)', radius: '2px', unit: '.375em', font: 'Page Body' }],
  ];
  let undo = () => {};
  beforeEach(() => (undo = withPageCss('body { font-family: "Page Body" }')));
  afterEach(() => undo());
  for (const [level, said, expected] of levels)
    it(`is decided by the ${level}`, async () => {
      expect(told(await show(said))).to.deep.equal(expected);
    });
});

describe('a custom property of the page', () => {
  let undo = () => {};
  afterEach(() => undo());

  it('is inherited from the page, and from any ancestor before it', async () => {
    undo = withPageCss(':root { --kobling-accent: #004400 } .near { --kobling-accent: #440044 }');
    const far = await show({});
    expect(told(far)['accent']).to.equal('rgb(0, 68, 0)');
    far.finder.parentElement?.classList.add('near');
    await until(() => told(far)['accent'] === 'rgb(68, 0, 68)', 'the nearer accent');
  });

  const changes: [string, string, (page: FinderPage) => boolean][] = [
    ['accent', '#440044', (page) => told(page)['accent'] === 'rgb(68, 0, 68)'],
    ['paper', '#fff4d6', (page) => toHex(groundOf(page.field())) === '#fff4d6'],
    ['ink', '#003300', (page) => getComputedStyle(page.field()).color === 'rgb(0, 51, 0)'],
    ['font', 'monospace', (page) => told(page)['font'] === 'monospace'],
    ['radius', '9px', (page) => told(page)['radius'] === '9px'],
    ['unit', '11px', (page) => told(page)['unit'] === '11px'],
    [
      'size',
      '1.2em',
      (page) => Math.abs(Number.parseFloat(getComputedStyle(page.button(SOLID)).fontSize) - 19.2) < 0.1,
    ],
  ];
  for (const [name, value, isThere] of changes)
    it(`--kobling-${name} set and taken away at run time is followed`, async () => {
      const page = await show({});
      expect(isThere(page)).to.equal(false);
      const box = page.finder.closest<HTMLElement>('kobling-workspace')?.parentElement;
      box?.style.setProperty(`--kobling-${name}`, value);
      await until(() => isThere(page), `--kobling-${name}`);
      box?.style.removeProperty(`--kobling-${name}`);
      await until(() => !isThere(page), 'as before');
    });

  it('is heard of by the workspace too, which lays the paper under what stands between its elements', async () => {
    const page = await show({});
    const workspace = page.finder.closest('kobling-workspace');
    workspace?.parentElement?.style.setProperty('--kobling-paper', '#fff4d6');
    await until(
      () => !!workspace && getComputedStyle(workspace).backgroundColor === 'rgb(255, 244, 214)',
      'the paper of the workspace',
    );
  });

  it('is not seen by the page as a transition', async () => {
    const page = await show({});
    const seen: string[] = [];
    const look = (event: TransitionEvent) => seen.push(event.propertyName);
    document.addEventListener('transitionrun', look);
    page.finder.style.setProperty('--kobling-radius', '9px');
    await until(() => told(page)['radius'] === '9px', 'the radius');
    document.removeEventListener('transitionrun', look);
    expect(seen).to.deep.equal([]);
  });

  for (const nonsense of ['url(x)', 'expression(alert(1))', '"red', '  ', 'rebeccapurpel', '{}', '1px solid'])
    it(`A6: nonsense like ${nonsense} counts as not said`, async () => {
      const names = ['accent', 'paper', 'ink', 'radius', 'unit', 'size'];
      const before = told(await show({ preset: true }));
      undo = withPageCss(`:root { ${names.map((name) => `--kobling-${name}: ${nonsense}`).join(';')} }`);
      const page = await show({ preset: true });
      expect(told(page)).to.deep.equal(before);
      expect(readability(page.button(SOLID))).to.be.at.least(4.5);
    });
});

describe('--kobling-paper', () => {
  const on = async (paper: string, theme = 'auto', background = '#ffffff') => {
    const page = await show({});
    const box = page.finder.closest<HTMLElement>('kobling-workspace')?.parentElement;
    if (!box) throw new Error('no box');
    box.style.background = background;
    box.style.setProperty('--kobling-paper', paper);
    page.finder.theme = theme;
    // The workspace stands on it too.
    await until(() => getComputedStyle(page.finder).colorScheme !== '', 'dressed');
    await page.finder.updateComplete;
    return page;
  };

  it('decides whether the element is light or dark', async () => {
    const page = await on('#10204a');
    await until(() => luminance(groundOf(page.finder)) < 0.05, 'dark paper');
    await until(() => luminance(inkOf(page.field())) > 0.5, 'light ink');
  });

  it('gives way where the theme says otherwise', async () => {
    const page = await on('#10204a', 'light');
    await until(() => luminance(inkOf(page.field())) < 0.1, 'dark ink');
    expect(luminance(groundOf(page.finder))).to.be.above(0.5);
  });

  it('is not painted twice where the page has that colour', async () => {
    const page = await on('#fff4d6', 'auto', '#fff4d6');
    await until(() => getComputedStyle(page.finder).getPropertyValue('--_paper') === '#fff4d6', 'the paper');
    expect(getComputedStyle(page.finder).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(page.finder).paddingLeft).to.equal('0px');
  });

  it('half transparent lies over the page', async () => {
    const page = await on('rgb(0 0 0 / 90%)');
    await until(() => luminance(inkOf(page.field())) > 0.5, 'light ink');
    expect(readability(page.button(LINK))).to.be.at.least(4.5);
  });
});

describe('the background behind', () => {
  const onCss = async (css: string): Promise<FinderPage> => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.style.cssText = css;
    const finder = document.createElement('kobling-offer-finder');
    keepApart(finder);
    finder.needs = 'recruit-skilled';
    host.append(finder);
    await finder.updateComplete;
    return readFinder(finder);
  };
  const isLight = (page: FinderPage) => luminance(inkOf(page.field())) < 0.1;
  const laysPaper = (page: FinderPage) =>
    getComputedStyle(page.finder).backgroundColor !== 'rgba(0, 0, 0, 0)';

  it('is read in any notation', async () => {
    for (const css of [
      'oklch(0.2 0.05 260)',
      'lab(10 0 0)',
      'color(display-p3 0 0 0.2)',
      'hwb(200 0% 90%)',
    ]) {
      const page = await onCss(`background:${css}`);
      expect(isLight(page), css).to.equal(false);
      expect(laysPaper(page), css).to.equal(false);
    }
  });

  it('may be several veils over another', async () => {
    const outer = await onCss('background:rgb(0 0 0 / 95%)');
    expect(isLight(outer)).to.equal(false);
    const inner = await onCss('background:rgb(0 0 0 / 5%)');
    expect(isLight(inner)).to.equal(true);
    expect(laysPaper(inner)).to.equal(false);
  });

  it('is a picture or a gradient: the element lays paper, light or dark as the page’s text says', async () => {
    const gradient = 'background:linear-gradient(navy,blue);color:';
    const onDark = await onCss(`${gradient}white`);
    expect(laysPaper(onDark)).to.equal(true);
    expect(isLight(onDark)).to.equal(false);
    expect(isLight(await onCss(`${gradient}black`))).to.equal(true);
  });

  it('is a colour under a picture: the colour counts, as WCAG asks pages to give one', async () => {
    const page = await onCss('background:linear-gradient(#ffffff20,#ffffff00) #123');
    expect(laysPaper(page)).to.equal(false);
    expect(isLight(page)).to.equal(false);
  });
});

describe('a part', () => {
  let undo = () => {};
  afterEach(() => undo());

  it('is there for headings and solid buttons', async () => {
    undo = withPageCss(
      'kobling-offer-finder::part(heading) { text-transform: uppercase } kobling-offer-finder::part(button) { border-width: 5px }',
    );
    const page = await show({});
    const heading = page.finder.shadowRoot?.querySelector('[role=heading]');
    if (!heading) throw new Error('no heading');
    expect(getComputedStyle(heading).textTransform).to.equal('uppercase');
    expect(getComputedStyle(page.button(SOLID)).borderTopWidth).to.equal('5px');
    expect(getComputedStyle(page.button(LINK)).borderTopWidth).not.to.equal('5px');
  });
});
