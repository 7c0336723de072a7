import { expect } from '@open-wc/testing';
import { VERSION } from '../../../src/version.js';

describe('a tag that somebody else has taken', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  class Theirs extends HTMLElement {}
  class TheirsToo extends HTMLElement {}

  before(async () => {
    customElements.define('kobling-offer-finder', Theirs);
    customElements.define('kobling-radar', TheirsToo);
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    await import('../../../src/components/all.js');
    await import('../../../src/components/offer-finder/define.js');
  });
  after(() => {
    console.warn = warn;
  });

  it('stays with whoever took it first', () => {
    expect(customElements.get('kobling-offer-finder')).to.equal(Theirs);
    expect(customElements.get('kobling-radar')).to.equal(TheirsToo);
  });

  it('is told in one line, however many they are', () => {
    const ours = warnings.filter((line) => line.startsWith('kobling'));
    expect(ours).to.have.lengthOf(1);
    expect(ours[0]).to.contain('<kobling-offer-finder> is already defined').and.to.contain(VERSION);
  });

  it('keeps none of the others from being registered', () => {
    for (const tag of ['kobling-assessment', 'kobling-data', 'kobling-report', 'kobling-workspace'])
      expect(customElements.get(tag), tag).to.be.a('function');
  });

  it('does not stand among the tags that Symbol.for("kobling") tells', () => {
    const told: unknown = Reflect.get(globalThis, Symbol.for('kobling'));
    expect(told).to.have.property('version', VERSION);
    expect(told)
      .to.have.property('tags')
      .that.includes.members(['kobling-assessment', 'kobling-data', 'kobling-report', 'kobling-workspace'])
      .and.not.include('kobling-radar');
  });
});
