import { describe, expect, it } from 'vitest';
import * as lit from 'lit';
import { css } from '../../../src/loader/lit-templates.js';

describe('the template tags of a part', () => {
  it('give the same styles as Lit does, with signs written out and others inside them', () => {
    const ours = css`.b { color: red; } ${css`.a::before { content: '\\2014'; }`} .c {} ${css`.d {}`}`;
    const lits = lit.css`.b { color: red; } ${lit.css`.a::before { content: '\\2014'; }`} .c {} ${lit.css`.d {}`}`;
    expect(ours.cssText).toBe(lits.cssText);
    expect(ours.cssText).toContain('.b { color: red; } .a::before');
  });
});
