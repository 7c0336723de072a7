import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/offer-finder/define.js';
import '../../../src/components/workspace/define.js';
import type { KoblingErrorEvent } from '../../../src/components/base/events.js';
import { luminance, parseComputedColor } from '../../../src/components/base/color.js';
import { definePreset, PRESET_NAMES, PresetError } from '../../../src/presets/index.js';
import plain from '../../../src/presets/plain.tokens.json' with { type: 'json' };
import { readPreset } from '../../../src/presets/read-preset.js';
import { PLAIN } from '../../../src/components/base/palette.js';
import { keepApart, readFinder, type FinderPage } from '../support/finder.js';
import { groundOf, readability } from '../support/painted.js';
import { settle, until } from '../support/until.js';

const SOLID = 'Vis det bedste samlede tilbud';
const LINK = 'Fjern';

const color = (hex: string) => ({ $value: hex });
const tokens = (kobling: object, rest: object = {}) => ({ ...rest, kobling });
const VEJBY = tokens({
  light: { $type: 'color', accent: color('#8a1538'), ink: color('#222222') },
  radius: { $type: 'dimension', $value: { value: 7, unit: 'px' } },
  unit: { $type: 'dimension', $value: { value: 0.5, unit: 'rem' } },
  size: { $type: 'dimension', $value: '1.125rem' },
  font: { $type: 'fontFamily', $value: ['Courier New', 'monospace'] },
});

async function show(theme: string, around = html`<div></div>`): Promise<FinderPage> {
  const host = await fixture<HTMLElement>(around);
  const finder = document.createElement('kobling-offer-finder');
  keepApart(finder);
  finder.needs = 'recruit-skilled';
  finder.theme = theme;
  host.append(finder);
  await finder.updateComplete;
  return readFinder(finder);
}

const look = (page: FinderPage) => getComputedStyle(page.button(SOLID));
const gap = ({ finder }: FinderPage) => getComputedStyle(finder).getPropertyValue('--_unit').trim();

describe('a preset', () => {
  it('is named in the theme, before or after the scheme', async () => {
    for (const theme of ['citizens', 'light citizens', 'auto citizens', 'citizens auto']) {
      const page = await show(theme);
      expect(look(page).backgroundColor, theme).to.equal('rgb(0, 105, 90)');
      expect(look(page).borderTopLeftRadius).to.equal('4px');
    }
    const dark = await show('dark citizens');
    expect(look(dark).backgroundColor).to.equal('rgb(111, 208, 185)');
    expect(luminance(groundOf(dark.finder))).to.be.below(0.05);
  });

  it('plain is the default look, as its token file tells it', async () => {
    const [one, other] = [await show('plain'), await show('auto')];
    expect(look(one).backgroundColor).to.equal(look(other).backgroundColor);
    const told = readPreset('plain', plain);
    for (const scheme of ['light', 'dark'] as const)
      for (const name of ['accent', 'ink', 'paper'] as const)
        expect(hexOf(told[scheme]?.[name]), `${scheme} ${name}`).to.equal(PLAIN[scheme][name]);
    expect(gap(other)).to.equal(`clamp(.2em,.375em,1em)`);
    expect(told.unit).to.equal('0.375em');
    expect(look(other).borderTopLeftRadius).to.equal('2px');
    expect(told.radius).to.equal('0.125em');
  });

  for (const name of PRESET_NAMES)
    for (const scheme of ['light', 'dark'])
      it(`${name} can be read, ${scheme}`, async () => {
        const page = await show(`${name} ${scheme}`);
        const least = name === 'contrast' ? 7 : 4.5;
        expect(readability(page.button(SOLID))).to.be.at.least(4.5);
        expect(readability(page.button(LINK))).to.be.at.least(least);
        expect(readability(page.field())).to.be.at.least(least);
        // A colour of the page's in the middle, which no preset has chosen so as to be read.
        page.finder.accent = '#808080';
        await page.finder.updateComplete;
        expect(readability(page.button(LINK)), 'the page’s accent').to.be.at.least(least - 0.01);
      });

  it('is one of the page’s own, defined before or after its elements', async () => {
    definePreset('vejby-first', VEJBY);
    const page = await show('vejby-first');
    expect(look(page).backgroundColor).to.equal('rgb(138, 21, 56)');
    expect(look(page).borderTopLeftRadius).to.equal('7px');
    expect(look(page).fontFamily).to.contain('Courier New');
    expect(gap(page)).to.contain('0.5em');
    expect(Number.parseFloat(getComputedStyle(page.field()).fontSize)).to.be.above(20);
    definePreset('vejby-first', tokens({ light: { accent: color('#004400') } }));
    await until(() => look(page).backgroundColor === 'rgb(0, 68, 0)', 'the new accent');
    expect(look(page).borderTopLeftRadius).to.equal('2px');
  });

  it('stands in a data block of the page, for pages without scripts of their own', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset['koblingPreset'] = 'vejby-block';
    script.textContent = JSON.stringify(VEJBY);
    document.body.append(script);
    expect(look(await show('vejby-block')).backgroundColor).to.equal('rgb(138, 21, 56)');
    script.remove();
  });

  it('gives its colours to the whole workspace', async () => {
    const workspace = await fixture<HTMLElement>(
      html`<kobling-workspace theme="businesses"
        ><kobling-offer-finder needs="recruit-skilled" storage="none"></kobling-offer-finder
      ></kobling-workspace>`,
    );
    const finder = workspace.querySelector('kobling-offer-finder');
    if (!finder) throw new Error('no finder');
    await finder.updateComplete;
    expect(look(readFinder(finder)).backgroundColor).to.equal('rgb(0, 84, 166)');
  });

  it('that has to be fetched is waited for with the page’s own content on show, so that no other look flashes by', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    // A name nobody has asked for before has to be fetched.
    host.innerHTML =
      '<kobling-offer-finder theme="not-here-yet" storage="none"><p>Ring til os</p></kobling-offer-finder>';
    const finder = host.querySelector('kobling-offer-finder');
    const words = host.querySelector('p');
    if (!finder || !words) throw new Error('no finder');
    expect(finder.shadowRoot?.querySelector('[part=content]')).to.equal(null);
    await Promise.resolve();
    expect(words.getClientRects().length).to.equal(1);
    await finder.updateComplete;
    expect(words.getClientRects().length).to.equal(0);
    expect(finder.shadowRoot?.querySelectorAll('[part=content]')).to.have.lengthOf(1);
    expect(finder.shadowRoot?.querySelector(':host > slot, slot')).to.equal(null);
  });

  it('changed at run time keeps the look before it until it is there', async () => {
    const page = await show('businesses');
    page.finder.theme = 'intranet';
    await page.finder.updateComplete;
    expect(look(page).backgroundColor).to.equal('rgb(58, 79, 122)');
    expect(look(page).borderTopLeftRadius).to.equal('0px');
  });
});

describe('a preset that is not there', () => {
  it('is told by name, and the default look stands', async () => {
    const told: KoblingErrorEvent[] = [];
    const listen = (event: Event) => told.push(event as KoblingErrorEvent);
    document.addEventListener('kobling-error', listen);
    const lines: unknown[][] = [];
    const { error } = console;
    console.error = (...line) => lines.push(line);
    const page = await show('light nobody-made-this');
    console.error = error;
    document.removeEventListener('kobling-error', listen);
    expect(look(page).backgroundColor).to.equal('rgb(11, 92, 107)');
    expect(told.map(({ error: name, code }) => [name, code])).to.deep.equal([['PresetError', 'preset']]);
    expect(String(lines[0]?.[1])).to.contain('nobody-made-this').and.to.contain('citizens');
    // Once made, it is put on.
    definePreset('nobody-made-this', VEJBY);
    await until(() => look(page).backgroundColor === 'rgb(138, 21, 56)', 'the preset');
  });
});

describe('a token file', () => {
  const wrong: [string, unknown, [path: string, code: string][]][] = [
    ['nothing', null, [['/kobling', 'wrong-type']]],
    ['no group of ours', { color: {} }, [['/kobling', 'wrong-type']]],
    ['a misspelt token', tokens({ lite: {} }), [['/kobling/lite', 'unknown-token']]],
    [
      'a misspelt colour',
      tokens({ light: { acent: color('#fff') } }),
      [['/kobling/light/acent', 'unknown-token']],
    ],
    [
      'a colour that is none',
      tokens({ light: { accent: color('red;}') } }),
      [['/kobling/light/accent/$value', 'wrong-type']],
    ],
    ['a value without $value', tokens({ dark: { ink: '#fff' } }), [['/kobling/dark/ink', 'wrong-type']]],
    [
      'another type',
      tokens({ radius: { $type: 'color', $value: '#fff' } }),
      [['/kobling/radius/$type', 'wrong-type']],
    ],
    [
      'a length in vw',
      tokens({ unit: { $value: { value: 2, unit: 'vw' } } }),
      [['/kobling/unit/$value', 'wrong-type']],
    ],
    [
      'a negative length',
      tokens({ size: { $value: { value: -1, unit: 'px' } } }),
      [['/kobling/size/$value', 'wrong-type']],
    ],
    ['a font that is CSS', tokens({ font: { $value: 'x"; }' } }), [['/kobling/font/$value', 'wrong-type']]],
    [
      'an alias to nowhere',
      tokens({ light: { accent: color('{brand.red}') } }),
      [['/kobling/light/accent', 'no-such-token']],
    ],
    [
      'aliases in a ring',
      tokens({ light: { accent: color('{a}') } }, { a: color('{b}'), b: color('{a}') }),
      [['/kobling/light/accent', 'circular']],
    ],
    [
      'too little contrast',
      tokens({ contrast: { $value: 3 } }),
      [['/kobling/contrast/$value', 'out-of-range']],
    ],
    [
      'two things',
      tokens({ light: { accent: color('x') }, contrast: { $value: 'much' } }),
      [
        ['/kobling/light/accent/$value', 'wrong-type'],
        ['/kobling/contrast/$value', 'wrong-type'],
      ],
    ],
    [
      'a key of every object',
      JSON.parse('{"kobling":{"constructor":{},"__proto__":{}}}'),
      [
        ['/kobling/constructor', 'unknown-token'],
        ['/kobling/__proto__', 'unknown-token'],
      ],
    ],
  ];
  for (const [what, file, problems] of wrong)
    it(`with ${what} is refused, and says where`, () => {
      try {
        definePreset('wrong', file);
      } catch (error) {
        expect(error).to.be.instanceOf(PresetError);
        expect((error as PresetError).problems.map(({ path, code }) => [path, code])).to.deep.equal(problems);
        return;
      }
      throw new Error('nothing was refused');
    });

  for (const name of ['', 'Vejby', 'dark', 'auto', 'citizens', 'plain', 'two words', '9'])
    it(`cannot be called “${name}”`, () => {
      expect(() => definePreset(name, VEJBY)).to.throw(PresetError, name);
    });

  const colours: [unknown, string][] = [
    ['#8a1538', '#8a1538'],
    ['#abc', '#abc'],
    [{ colorSpace: 'srgb', components: [1, 0, 0] }, 'color(srgb 1 0 0 / 1)'],
    [
      { colorSpace: 'display-p3', components: [0, 1, 'none'], alpha: 0.5 },
      'color(display-p3 0 1 none / 0.5)',
    ],
    [{ colorSpace: 'hsl', components: [330, 100, 50] }, 'hsl(330 100% 50% / 1)'],
    [{ colorSpace: 'oklch', components: [0.7, 0.1, 200] }, 'oklch(0.7 0.1 200 / 1)'],
    ['{brand.red}', '#cc0000'],
  ];
  for (const [given, css] of colours)
    it(`takes ${JSON.stringify(given)} as a colour`, () => {
      const file = tokens({ light: { accent: { $value: given } } }, { brand: { red: color('#cc0000') } });
      expect(readPreset('x', file).light?.accent).to.equal(css);
      expect(CSS.supports('color', css)).to.equal(true);
    });
});

function hexOf(css = ''): string {
  const probe = document.body.appendChild(document.createElement('p'));
  probe.style.color = css;
  const read = parseComputedColor(getComputedStyle(probe).color);
  probe.remove();
  if (!read) throw new Error(css);
  return `#${read.rgb
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

describe('while it waits for nothing', () => {
  it('an element without a preset paints at once', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const finder = document.createElement('kobling-offer-finder');
    keepApart(finder);
    finder.theme = 'dark';
    host.append(finder);
    await Promise.resolve();
    await Promise.resolve();
    expect(finder.hasUpdated).to.equal(true);
    await settle();
  });
});
