import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  contrast,
  fromHex,
  inkOn,
  luminance,
  parseComputedColor,
  toHex,
  type Rgb,
} from '../../../src/components/base/color.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const colour = hex.map(fromHex);

/** Channels in bytes, to compare with. */
const bytes = (color: Rgb) => color.map((channel) => Math.round(channel * 255));

describe('a computed colour', () => {
  const readings: [string, number[], number][] = [
    ['rgb(255, 128, 0)', [255, 128, 0], 1],
    ['rgba(0, 0, 0, 0)', [0, 0, 0], 0],
    ['rgb(10 20 30 / 0.5)', [10, 20, 30], 0.5],
    ['color(srgb 1 0.5 0)', [255, 128, 0], 1],
    ['color(srgb 0 0 0 / 0.25)', [0, 0, 0], 0.25],
    ['color(srgb 1.2 -0.4 none)', [306, -102, 0], 1],
  ];
  for (const [text, channels, alpha] of readings)
    it(`is read from ${text}`, () => {
      const read = parseComputedColor(text);
      expect(read && bytes(read.rgb)).to.deep.equal(channels);
      expect(read?.alpha).to.equal(alpha);
    });

  for (const text of [
    '',
    'red',
    '#fff',
    'color(display-p3 1 0 0)',
    'oklch(0.5 0.1 20)',
    'rgb()',
    'rgb(1, 2)',
    'rgb(a b c)',
  ])
    it(`is not guessed from “${text}”`, () => {
      expect(parseComputedColor(text)).to.equal(undefined);
    });

  it('is read back from any colour that the browser computes', () => {
    const probe = document.body.appendChild(document.createElement('p'));
    fc.assert(
      fc.property(hex, (text) => {
        probe.style.color = text;
        const read = parseComputedColor(getComputedStyle(probe).color);
        expect(read && toHex(read.rgb)).to.equal(text);
      }),
      { numRuns: 50 },
    );
    probe.remove();
  });
});

describe('contrast', () => {
  // Known pairs; the greys are the ones that WCAG's own material uses for the limits 4.5:1, 7:1 and 3:1.
  const pairs: [string, string, number][] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#595959', '#ffffff', 7],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#000000', 19.56],
  ];
  for (const [one, other, ratio] of pairs)
    it(`of ${one} and ${other} is ${ratio}:1, both ways`, () => {
      expect(contrast(fromHex(one), fromHex(other))).to.be.closeTo(ratio, 0.005);
      expect(contrast(fromHex(other), fromHex(one))).to.be.closeTo(ratio, 0.005);
    });

  it('is 1 to 21 for any two colours', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).to.be.within(1, 21);
      }),
    );
  });
});

describe('ink', () => {
  it('is black or white, and can be read on any colour', () => {
    fc.assert(
      fc.property(colour, (background) => {
        const ink = inkOn(background);
        expect([0, 1]).to.include(luminance(ink));
        expect(contrast(ink, background)).to.be.at.least(4.5);
      }),
      { numRuns: 1000 },
    );
  });
});
