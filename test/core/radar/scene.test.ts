import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK, markOf, markPath, type Scene } from '../../../src/core/radar/scene.js';
import { paint, sceneSvg, type Palette } from '../../../src/core/radar/scene-svg.js';
import { radarGeometry } from '../../../src/core/radar/geometry.js';

const palette: Palette = {
  paper: '#fff',
  ink: '#111',
  quiet: '#555',
  hair: '#ccc',
  employment: '#a00',
  education: '#00a',
  business: '#aa0',
};
const words = { title: 'T', description: 'D', language: 'da' };
const withText = (text: string): Scene => ({
  width: 100,
  height: 50,
  shapes: [{ kind: 'text', text, at: { x: 1, y: 2 }, size: 13, bold: false, align: 'start', ink: 'ink' }],
});

describe('a drawing as SVG', () => {
  it('has its parts in order, each in the colour of its ink', () => {
    const svg = sceneSvg(
      {
        width: 100,
        height: 50,
        shapes: [
          { kind: 'path', path: 'M0 0L9 9', at: { x: 5, y: 6 }, stroke: 'business', width: 7, dash: [7, 3] },
          { kind: 'mark', mark: 'nobody', at: { x: 10, y: 10 } },
          {
            kind: 'text',
            text: 'tynd',
            at: { x: 1, y: 2 },
            size: 13,
            bold: true,
            align: 'end',
            ink: 'quiet',
          },
        ],
      },
      words,
      palette,
    );
    expect(svg.split('\n').slice(3, 7)).toEqual([
      '<rect width="100" height="50" fill="#fff"/>',
      '<path d="M0 0L9 9" transform="translate(5 6)" fill="none" stroke="#aa0" stroke-width="7" stroke-dasharray="7 3"/>',
      expect.stringMatching(
        /^<path d="M5 10a5 5 .*fill="#fff" stroke="#111" stroke-width="1.2" stroke-dasharray="2 2"\/>$/,
      ),
      '<text x="1" y="2" fill="#555" font-size="13" font-weight="700" text-anchor="end">tynd</text>',
    ]);
    expect(svg).toContain('<title id="kobling-title">T</title>');
    expect(svg).toContain('<desc id="kobling-description">D</desc>');
  });

  it('holds any text as text, in well-formed XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const svg = sceneSvg(withText(text), { ...words, title: text }, palette);
        const inside = /<text[^>]*>([^<]*)<\/text>/.exec(svg)?.[1] ?? '?';
        expect(inside).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(svg).not.toMatch(/\p{Surrogate}/u);
        expect(svg.match(/<text/g)).toHaveLength(1);
      }),
    );
    expect(sceneSvg(withText('a\ud800b'), words, palette)).toContain('>ab</text>');
    expect(sceneSvg(withText('a & <b> "c"'), words, palette)).toContain(
      '>a &amp; &lt;b&gt; &quot;c&quot;</text>',
    );
  });
});

describe('marks', () => {
  it('differ in shape or filling, and not in colour alone', () => {
    const looks = (['disc', 'square', 'diamond', 'ring', 'nobody'] as const).map((mark) => {
      const { fill, stroke, dash } = paint(mark, palette);
      const outline = mark === 'square' || mark === 'diamond' ? mark : 'round';
      return `${outline} ${fill === palette.paper ? 'hollow' : 'filled'} ${stroke ? 'lined' : ''} ${dash ? 'dashed' : ''}`;
    });
    expect(new Set(looks).size).toBe(5);
    expect([markOf('employment'), markOf('education'), markOf('business'), markOf(null)]).toEqual([
      'disc',
      'square',
      'diamond',
      'ring',
    ]);
  });

  it('are drawn round their place, in their size', () => {
    expect(markPath('diamond', { x: 10, y: 20 }, 0.5)).toBe('M10 16.8l3.2 3.2l-3.2 3.2l-3.2 -3.2z');
    expect(markPath('square', { x: 10, y: 20 })).toBe('M5.6 15.6h8.8v8.8h-8.8z');
    expect(MARK.disc).toBe(MARK.ring);
  });
});

it('several figures can have one scale', () => {
  const fan = (people: number) => [{ id: 'f', spokes: [{ id: 's', groups: [{ system: null, people }] }] }];
  const small = radarGeometry(fan(2), 200, 18);
  const large = radarGeometry(fan(18), 200);
  expect(small.rings).toEqual(large.rings);
  expect(small.fans[0]?.arcs).toEqual(large.fans[0]?.arcs);
  expect(small.crowded).toBe(true);
  expect(radarGeometry(fan(2), 200).rings).not.toEqual(large.rings);
});
