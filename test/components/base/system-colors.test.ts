import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, fromHex, WHITE, type Rgb } from '../../../src/components/base/color.js';
import { schemeOn } from '../../../src/components/base/background.js';
import { paletteOf, PLAIN, TEXT_CONTRAST } from '../../../src/components/base/palette.js';
import { difference, seenBy, VISIONS, type Vision } from '../support/color-vision.js';

const PAIRS = [
  ['employment', 'education'],
  ['employment', 'business'],
  ['education', 'business'],
] as const;
const visions = Object.keys(VISIONS) as Vision[];

/** The three systems' colours as an element has them on this paper. */
function systemsOn(paper: Rgb, text = TEXT_CONTRAST): Record<'employment' | 'education' | 'business', Rgb> {
  const scheme = schemeOn(paper);
  const { ink, accent } = PLAIN[scheme];
  const palette = new Map(
    paletteOf({ scheme, paper, ink: fromHex(ink), accent: fromHex(accent), contrast: text }),
  );
  const of = (system: string) => fromHex(palette.get(system) ?? '');
  return { employment: of('employment'), education: of('education'), business: of('business') };
}

/** The two that are hardest to tell apart, by whichever eyes. */
function nearest(paper: Rgb, text?: number): { difference: number; told: string } {
  const colors = systemsOn(paper, text);
  const all = visions.flatMap((vision) =>
    PAIRS.map(([one, other]) => ({
      difference: difference(seenBy(vision, colors[one]), seenBy(vision, colors[other])),
      told: `${one} and ${other}, ${vision}`,
    })),
  );
  return all.reduce((least, each) => (each.difference < least.difference ? each : least));
}

describe('the simulation', () => {
  it('leaves grey grey, and makes red and green of one lightness alike for protan and deutan eyes', () => {
    const grey = fromHex('#808080');
    const [red, green] = [fromHex('#c23b3b'), fromHex('#6d8a2d')];
    for (const vision of visions) expect(difference(seenBy(vision, grey), grey)).to.be.below(0.6);
    expect(difference(red, green)).to.be.above(20);
    expect(difference(seenBy('deutan', red), seenBy('deutan', green))).to.be.below(13);
    expect(difference(seenBy('tritan', red), seenBy('tritan', green))).to.be.above(15);
  });
});

describe('the three systems', () => {
  it('have the colours they were drawn in where the paper is plain', () => {
    expect(Object.values(systemsOn(WHITE))).to.deep.equal(['#b23a48', '#1d4a78', '#a87500'].map(fromHex));
    const dark = Object.values(systemsOn(fromHex(PLAIN.dark.paper)));
    expect(dark).to.deep.equal(['#ea7c7c', '#86b6ea', '#f0cd6b'].map(fromHex));
  });

  const papers: [string, Rgb, number | undefined][] = [
    ['white', WHITE, undefined],
    ['our dark paper', fromHex(PLAIN.dark.paper), undefined],
    ['white with high contrast', WHITE, 7],
    ['black with high contrast', fromHex('#000000'), 7],
    ['cream', fromHex('#fdf6ec'), undefined],
    ['a light grey page', fromHex('#e6e6e6'), undefined],
  ];
  for (const [name, paper, text] of papers)
    it(`can be told apart on ${name} by normal, protan, deutan and tritan eyes`, () => {
      const { difference: least, told } = nearest(paper, text);
      expect(least, told).to.be.at.least(7.5);
    });

  it('can be told apart, and seen, on every background that carries text', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (r, g, b) => {
        const paper: Rgb = [r / 255, g / 255, b / 255];
        fc.pre(contrast(paper, fromHex(PLAIN[schemeOn(paper)].ink)) >= TEXT_CONTRAST * 2);
        for (const color of Object.values(systemsOn(paper))) expect(contrast(color, paper)).to.be.at.least(3);
        const { difference: least, told } = nearest(paper);
        expect(least, told).to.be.at.least(7);
      }),
      { numRuns: 1000 },
    );
  });
});
