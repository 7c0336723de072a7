import { expect, fixture, html } from '@open-wc/testing';
import { hanging, mark, WIDE, type Thread } from '../../../src/components/base/weave.js';
import { weaveStyles } from '../../../src/components/base/weave.styles.js';
import { SYSTEMS } from '../../../src/core/model/vocabulary.js';

/** In forced colours and in grey print every thread has the colour of text. */
const ONE_INK = '.cloth, .mark { --_ink: #000; --_employment: #000; --_education: #000; --_business: #000 }';

describe('threads of one ink', () => {
  const KINDS: readonly Thread[] = ['open', ...SYSTEMS];

  it('are told apart by their lines alone', async () => {
    const box = await fixture<HTMLElement>(html`<div>${KINDS.map((kind) => hanging(WIDE, [kind]))}</div>`);
    const style = document.createElement('style');
    style.textContent = `${weaveStyles.cssText} ${ONE_INK}`;
    box.append(style);
    const lines = [...box.querySelectorAll('svg.cloth')].map((cloth) => {
      const strands = [...cloth.querySelectorAll('line.strand')].map((line) => {
        const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(line);
        return `${stroke} ${strokeWidth} ${strokeDasharray}`;
      });
      return strands.join(' + ');
    });
    expect(lines).to.have.length(KINDS.length);
    expect(new Set(lines).size, lines.join(' | ')).to.equal(KINDS.length);
    for (const line of lines) expect(line).to.match(/^rgb\(0, 0, 0\)/);
  });

  it('end in marks of different shape', async () => {
    const box = await fixture<HTMLElement>(
      html`<svg>${SYSTEMS.map((system) => html`${mark(system, 0, 0)}`)}</svg>`,
    );
    const shapes = [...box.querySelectorAll('.disc, .square, .diamond')].map(({ localName }) => localName);
    expect(shapes).to.eql(['circle', 'rect', 'path']);
  });
});
