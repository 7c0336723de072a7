import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, fromHex, toHex, type Rgb } from '../../../src/components/base/color.js';
import { readableOn, toLab } from '../../../src/components/base/readable.js';

const WHITE = fromHex('#ffffff');
const DARK = fromHex('#14171a');
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const colour = hex.map(fromHex);

const chromaOf = (color: Rgb) => Math.hypot(toLab(color)[1], toLab(color)[2]);
/** Hue in degrees, 0–360. */
const hueOf = (color: Rgb) => ((Math.atan2(toLab(color)[2], toLab(color)[1]) * 180) / Math.PI + 360) % 360;
const turn = (one: number, other: number) => Math.abs(((one - other + 540) % 360) - 180);

describe('OKLab', () => {
  // The pairs of Ottosson's article are in XYZ; these are sRGB's primaries as CSS Color 4 gives them.
  const known: [string, number[]][] = [
    ['#ffffff', [1, 0, 0]],
    ['#000000', [0, 0, 0]],
    ['#ff0000', [0.628, 0.2249, 0.1258]],
    ['#00ff00', [0.8664, -0.2339, 0.1795]],
    ['#0000ff', [0.452, -0.0325, -0.3115]],
  ];
  for (const [text, lab] of known)
    it(`of ${text} is ${lab.join(', ')}`, () => {
      toLab(fromHex(text)).forEach((value, at) => expect(value).to.be.closeTo(lab[at] ?? NaN, 6e-4));
    });

  it('is what the browser computes, for any colour', () => {
    const probe = document.body.appendChild(document.createElement('p'));
    fc.assert(
      fc.property(hex, (text) => {
        probe.style.color = `color-mix(in oklab, ${text}, ${text})`;
        const told = getComputedStyle(probe).color;
        const browser = /oklab\(([^)]*)\)/.exec(told)?.[1]?.split(' ').map(Number) ?? [];
        toLab(fromHex(text)).forEach((value, at) =>
          expect(value, told).to.be.closeTo(browser[at] ?? NaN, 1e-3),
        );
      }),
    );
    probe.remove();
  });
});

describe('a colour made readable', () => {
  it('reaches the ratio that is asked for, to the byte, on any background that allows it', () => {
    fc.assert(
      fc.property(colour, colour, fc.double({ min: 1, max: 21, noNaN: true }), (color, background, ratio) => {
        const most = Math.max(contrast(fromHex('#000000'), background), contrast(WHITE, background));
        const made = readableOn(color, background, Math.min(ratio, most - 1e-9));
        expect(toHex(made)).to.equal(toHex(fromHex(toHex(made))));
        expect(contrast(fromHex(toHex(made)), background)).to.be.at.least(Math.min(ratio, most) - 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  it('reaches 4.5:1 on every background there is', () => {
    fc.assert(
      fc.property(colour, colour, (color, background) => {
        expect(contrast(readableOn(color, background, 4.5), background)).to.be.at.least(4.5);
      }),
      { numRuns: 500 },
    );
  });

  it('stays as it is where it can be read already', () => {
    for (const brand of ['#0b5c6b', '#0d6efd', '#c8102e'])
      expect(toHex(readableOn(fromHex(brand), WHITE, 4.5))).to.equal(brand);
  });

  it('goes no further than it must', () => {
    fc.assert(
      fc.property(colour, (color) => {
        fc.pre(contrast(color, WHITE) < 4.4);
        expect(contrast(readableOn(color, WHITE, 4.5), WHITE)).to.be.below(4.6);
      }),
    );
  });

  it('keeps its hue, on white and on near-black', () => {
    let worst = 0;
    fc.assert(
      fc.property(colour, fc.constantFrom(WHITE, DARK), (color, background) => {
        const made = readableOn(color, background, 4.5);
        fc.pre(chromaOf(color) > 0.04 && chromaOf(made) > 0.04);
        const turned = turn(hueOf(color), hueOf(made));
        worst = Math.max(worst, turned);
        // A byte more or less turns a dull colour by so much.
        expect(turned).to.be.below(5);
      }),
      { numRuns: 1000 },
    );
    expect(worst).to.be.above(0);
  });

  it('does not turn grey: chroma goes down only as far as sRGB forces it', () => {
    for (const [brand, least] of [
      ['#ffd700', 0.1],
      ['#00ff00', 0.15],
      ['#00ffff', 0.08],
      ['#ff69b4', 0.18],
      ['#ffa500', 0.11],
    ] as const)
      expect(chromaOf(readableOn(fromHex(brand), WHITE, 4.5)), brand).to.be.above(least);
    const pale = fromHex('#ffd1dc');
    expect(chromaOf(readableOn(pale, WHITE, 4.5))).to.be.closeTo(chromaOf(pale), 0.005);
  });

  it('of a wider gamut comes into sRGB with its hue, not clipped', () => {
    // display-p3 green, unclipped.
    const green: Rgb = [-0.5116, 1.0183, -0.3107];
    const made = readableOn(green, DARK, 4.5);
    made.forEach((channel) => expect(channel).to.be.within(0, 1));
    expect(turn(hueOf(green), hueOf(made))).to.be.below(2);
  });
});
