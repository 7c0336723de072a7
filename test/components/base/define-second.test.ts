import { expect } from '@open-wc/testing';
import { VERSION } from '../../../src/version.js';

/** What an older copy has left for those that come after it. */
const OLDER = { version: '0.0.1', tags: ['kobling-radar'], policy: { isTheirs: true } };

describe('a copy of the kit that comes second', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  const told = () => Reflect.get(globalThis, Symbol.for('kobling')) as typeof OLDER;
  let defineElement: (tag: string, element: CustomElementConstructor) => void;

  before(async () => {
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    Reflect.set(globalThis, Symbol.for('kobling'), OLDER);
    ({ defineElement } = await import('../../../src/components/base/define-element.js'));
  });
  after(() => {
    console.warn = warn;
  });

  it('leaves the version, the tags and whatever else the first one told, and adds its own', () => {
    defineElement('kobling-second', class extends HTMLElement {});
    expect(told()).to.equal(OLDER);
    expect(told().version).to.equal('0.0.1');
    expect(told().tags).to.deep.equal(['kobling-radar', 'kobling-second']);
    expect(told().policy).to.deep.equal({ isTheirs: true });
  });

  it('says nothing about an element of its own that is asked for twice, nor tells it twice', () => {
    class Own extends HTMLElement {}
    defineElement('kobling-own', Own);
    defineElement('kobling-own', Own);
    expect(warnings).to.deep.equal([]);
    expect(told().tags.filter((tag) => tag === 'kobling-own')).to.have.lengthOf(1);
  });

  it('names both versions the first time that a tag is taken, and then keeps quiet', () => {
    const first = customElements.get('kobling-own');
    for (const tag of ['kobling-own', 'kobling-second']) defineElement(tag, class extends HTMLElement {});
    expect(customElements.get('kobling-own')).to.equal(first);
    expect(warnings).to.deep.equal([
      `kobling ${VERSION}: <kobling-own> is already defined (kit 0.0.1 on this page); this copy leaves it alone.`,
    ]);
  });
});
