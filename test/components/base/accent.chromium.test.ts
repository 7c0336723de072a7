import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, svg } from 'lit';
import { contrast, parseComputedColor, type Rgb } from '../../../src/components/base/color.js';
import { KoblingElement } from '../../../src/components/base/element.js';
import '../../../src/components/offer-finder/define.js';
import { keepApart, readFinder } from '../support/finder.js';
import { groundOf, readability } from '../support/painted.js';

/** Everything that the kit's own sheets colour, small enough to be dressed ten thousand times. */
class Sample extends KoblingElement {
  protected override renderContent() {
    return html`<p id="text">Text</p>
      <p class="note">Note</p>
      <button type="button" class="solid">Solid</button>
      <button type="button" class="link">Link</button>
      <select></select>
      <svg>${svg`<circle class="disc" r="4"></circle><rect class="square"></rect><path class="diamond"></path>`}</svg>`;
  }
}
customElements.define('kobling-accent-sample', Sample);

const TEXT = 4.5;
const SHAPE = 3;

const part = (max: number, unit = '') =>
  fc.double({ min: 0, max, noNaN: true }).map((value) => `${value.toFixed(3)}${unit}`);
const axis = fc.double({ min: -100, max: 100, noNaN: true }).map((value) => value.toFixed(2));
const byte = fc.integer({ min: 0, max: 255 });
const alpha = fc.oneof(
  fc.constant(''),
  fc.double({ min: 0.05, max: 1, noNaN: true }).map((value) => ` / ${value.toFixed(3)}`),
);
const written = (name: string, ...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(alpha, ...parts).map(([last, ...first]) => `${name}${first.join(' ')}${last})`);

/** A colour in any of the notations of CSS Color 4. */
const anyColour = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
  fc.tuple(byte, byte, byte).map((channels) => `rgb(${channels.join(', ')})`),
  written('hsl(', part(360), part(100, '%'), part(100, '%')),
  written('hwb(', part(360), part(100, '%'), part(100, '%')),
  written('lab(', part(100), axis, axis),
  written('lch(', part(100), part(130), part(360)),
  written(
    'oklab(',
    part(1),
    axis.map((value) => String(Number(value) / 250)),
    axis.map((value) => String(Number(value) / 250)),
  ),
  written('oklch(', part(1), part(0.4), part(360)),
  written('color(display-p3 ', part(1), part(1), part(1)),
  written('color(rec2020 ', part(1), part(1), part(1)),
  fc.constantFrom(
    'currentColor',
    'LinkText',
    'AccentColor',
    'Highlight',
    'gold',
    'hotpink',
    'light-dark(navy, ivory)',
  ),
);
const page = fc.tuple(byte, byte, byte).map((channels) => `rgb(${channels.join(', ')})`);

const colorOf = (value: string): Rgb => {
  const read = parseComputedColor(value);
  if (!read) throw new Error(`Not a colour: ${value}`);
  return read.rgb;
};

/** Measures what is painted in a sample; the least contrast of text, and of shapes. */
function measure(sample: Sample): { text: number; shape: number } {
  const all = (selector: string) => {
    const found = sample.shadowRoot?.querySelector(selector);
    if (!found) throw new Error(selector);
    return getComputedStyle(found);
  };
  const ground = groundOf(sample);
  const on = (value: string) => contrast(colorOf(value), ground);
  const solid = all('.solid');
  const text = [
    on(all('#text').color),
    on(all('.note').color),
    on(all('.link').color),
    contrast(colorOf(solid.color), colorOf(solid.backgroundColor)),
  ];
  const shape = [
    on(solid.backgroundColor),
    // The focus ring is drawn in the accent, two pixels away from what has focus.
    on(all('.link').color),
    on(all('select').borderBottomColor),
    on(all('.disc').fill),
    on(all('.square').stroke),
    on(all('.diamond').fill),
  ];
  return { text: Math.min(...text), shape: Math.min(...shape) };
}

describe('5000 accents', () => {
  const hosts: [string, string, fc.Arbitrary<string>][] = [
    ['in light, on white', 'light', fc.constant('#ffffff')],
    ['in dark, on white, where the element lays dark paper', 'dark', fc.constant('#ffffff')],
    ['as the page is, on backgrounds of any colour', 'auto', page],
  ];
  for (const [where, theme, background] of hosts)
    it(`can be read ${where}`, async function () {
      this.timeout(60_000);
      const box = document.body.appendChild(document.createElement('div'));
      const sample = document.createElement('kobling-accent-sample') as Sample;
      sample.theme = theme;
      box.append(sample);
      await sample.updateComplete;
      const worst = { text: 21, textOf: '', shape: 21, shapeOf: '' };
      const samples = fc.sample(fc.tuple(anyColour, background), 5000);
      for (const [at, [accent, behind]] of samples.entries()) {
        box.style.background = behind;
        // Two of the same in a row, on two backgrounds, would be no change of the attribute.
        sample.accent = at % 2 ? accent : ` ${accent}`;
        await sample.updateComplete;
        const { text, shape } = measure(sample);
        if (text < worst.text) Object.assign(worst, { text, textOf: `${accent} on ${behind}` });
        if (shape < worst.shape) Object.assign(worst, { shape, shapeOf: `${accent} on ${behind}` });
      }
      box.remove();
      expect(worst.text, worst.textOf).to.be.at.least(TEXT);
      expect(worst.shape, worst.shapeOf).to.be.at.least(SHAPE);
    });
});

describe('the finder itself', () => {
  it('can be read with accents in every notation, the ring around what has focus too', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    const finder = document.createElement('kobling-offer-finder');
    keepApart(finder);
    finder.needs = 'recruit-skilled';
    box.append(finder);
    await finder.updateComplete;
    const { button } = readFinder(finder);
    for (const accent of fc.sample(anyColour, 100)) {
      finder.accent = accent;
      await finder.updateComplete;
      const solid = button('Vis det bedste samlede tilbud');
      const link = button('Fjern');
      link.focus();
      expect(readability(solid), accent).to.be.at.least(TEXT);
      expect(readability(link), accent).to.be.at.least(TEXT);
      const ring = getComputedStyle(link);
      expect(contrast(colorOf(ring.outlineColor), groundOf(finder)), accent).to.be.at.least(SHAPE);
      link.blur();
    }
    box.remove();
  });
});
