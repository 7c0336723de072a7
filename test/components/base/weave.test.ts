import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import {
  CLOSE,
  NARROW,
  WIDE,
  gutter,
  hanging,
  looseEnd,
  offerRow,
  pitchFor,
  tail,
  tailHeight,
  threadAt,
} from '../../../src/components/base/weave.js';
import { miniature } from '../../../src/components/base/weave-mini.js';

const drawn = async (figure: TemplateResult) => fixture<HTMLElement>(html`<div>${figure}</div>`);
/** The x or y of a line, as a number of em. */
const at = (line: Element, name: string) => Number.parseFloat(line.getAttribute(name) ?? 'NaN');
const lines = (figure: HTMLElement, kind: string) => [...figure.querySelectorAll(`line.strand.${kind}`)];

describe('the room between threads', () => {
  it('shrinks with the space and the number of needs', () => {
    expect(pitchFor(false, 3)).to.equal(WIDE);
    expect(pitchFor(false, 12)).to.equal(NARROW);
    expect(pitchFor(true, 3)).to.equal(NARROW);
    expect(pitchFor(true, 12)).to.equal(CLOSE);
  });

  it('leaves text clear of the last thread', () => {
    expect(gutter(WIDE, 3)).to.be.above(threadAt(WIDE, 2));
    expect(gutter(WIDE, 0)).to.equal(gutter(WIDE, 1));
  });
});

describe('the row of an offer', () => {
  it('takes up its needs with one mark each, in its system’s line', async () => {
    const figure = await drawn(offerRow(WIDE, ['open', 'open', 'open'], [0, 2], 'employment'));
    expect(figure.querySelectorAll('.disc')).to.have.length(2);
    expect(lines(figure, 'employment').filter((line) => at(line, 'y1') > 1)).to.have.length(2);
  });

  it('lets the weft pass behind what is still open, never through it', async () => {
    const figure = await drawn(offerRow(WIDE, ['open', 'open'], [1], 'business'));
    const x = threadAt(WIDE, 0);
    const weft = lines(figure, 'business').filter(
      (line) => line.getAttribute('y1') === line.getAttribute('y2'),
    );
    expect(weft.length).to.be.above(1);
    for (const line of weft)
      if (line.getAttribute('x2') !== '100%')
        expect(at(line, 'x1') < x && at(line, 'x2') > x, line.outerHTML).to.equal(false);
  });

  it('draws education double, so that it differs without colour', async () => {
    const figure = await drawn(offerRow(WIDE, ['open'], [0], 'education'));
    const below = lines(figure, 'education').filter(
      (line) => line.getAttribute('x1') === line.getAttribute('x2'),
    );
    expect(below).to.have.length(2);
    expect(figure.querySelectorAll('.square')).to.have.length(1);
  });
});

describe('threads', () => {
  it('hang on in the line of whoever carries them, and stop where they end', async () => {
    const figure = await drawn(hanging(WIDE, ['open', 'employment', 'ended']));
    expect(lines(figure, 'open')).to.have.length(1);
    expect(lines(figure, 'employment')).to.have.length(1);
    expect(figure.querySelectorAll('line')).to.have.length(2);
  });

  it('that nobody took lead to their own words', async () => {
    const figure = await drawn(looseEnd(WIDE, ['open', 'business'], 0));
    expect(lines(figure, 'open').some((line) => at(line, 'x2') > at(line, 'x1'))).to.equal(true);
  });

  it('that are carried turn into one strand for each system', async () => {
    const threads = ['employment', 'business', 'employment', 'ended'] as const;
    const figure = await drawn(tail(WIDE, threads));
    const level = (kind: string) => lines(figure, kind).filter((line) => line.getAttribute('x2') === '100%');
    expect(level('employment')).to.have.length(1);
    expect(level('business')).to.have.length(1);
    expect(tailHeight(threads)).to.be.above(tailHeight(['employment']));
    expect(tailHeight(['open', 'ended'])).to.equal(0);
  });

  it('are hidden from assistive technology, and carry no style', async () => {
    const figure = await drawn(offerRow(WIDE, ['open', 'education'], [0], 'business'));
    expect(figure.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    expect(figure.querySelectorAll('[style]')).to.have.length(0);
    expect(figure.innerHTML).not.to.contain('NaN');
  });
});

describe('the miniature', () => {
  it('has a mark for each need that is taken up, and grows with rows and needs', async () => {
    const figure = await drawn(
      miniature(4, [
        { system: 'employment', takes: [0] },
        { system: 'education', takes: [1, 2] },
        { system: 'business', takes: [3] },
      ]),
    );
    expect(figure.querySelectorAll('.disc, .square, .diamond')).to.have.length(4);
    const [, , width = 0, height = 0] =
      figure.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    expect(width).to.equal(12 + 3 * 9);
    expect(height).to.equal(6 + 3 * 9);
    expect(figure.innerHTML).not.to.contain('NaN');
  });

  it('draws a need that nobody takes from top to bottom', async () => {
    const figure = await drawn(miniature(2, [{ system: 'business', takes: [0] }]));
    const open = [...figure.querySelectorAll('path.open')].map((path) => path.getAttribute('d'));
    expect(open).to.include('M15 0V15');
  });
});
