import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/offer-finder/define.js';
import { showFinder } from '../support/finder.js';
import { until } from '../support/until.js';

/** Keys that reach the page's own shortcuts, as `type key`. */
function listen(): { readonly heard: string[]; readonly stop: () => void } {
  const heard: string[] = [];
  const note = (event: KeyboardEvent) => {
    heard.push(`${event.type} ${event.key}`);
    // The browser's own dialogs would cover the page.
    if (event.ctrlKey) event.preventDefault();
  };
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) document.addEventListener(type, note);
  return { heard, stop: () => types.forEach((type) => document.removeEventListener(type, note)) };
}

describe('keys pressed in an element', () => {
  let page: ReturnType<typeof listen>;
  beforeEach(() => (page = listen()));
  afterEach(() => page.stop());

  it('plain characters are typed, and do not reach the page’s shortcuts', async () => {
    const { field } = await showFinder();
    field().focus();
    await sendKeys({ type: 's/?' });
    expect(field().value).to.equal('s/?');
    // Shift is not a character; a shortcut of its own may hear it.
    expect(page.heard.filter((line) => !line.endsWith('Shift'))).to.deep.equal([]);
  });

  it('plain characters elsewhere on the page do reach them', async () => {
    await showFinder();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await sendKeys({ press: 's' });
    field.remove();
    expect(page.heard).to.deep.equal(['keydown s', 'keypress s', 'keyup s']);
  });

  it('Enter presses our button and stays inside', async () => {
    const { button, pressed } = await showFinder();
    button('Faglærte').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => pressed().includes('Faglærte'));
    expect(page.heard).to.deep.equal([]);
  });

  it('the space bar presses our button and stays inside', async () => {
    const { button, pressed } = await showFinder();
    button('Faglærte').focus();
    await sendKeys({ press: ' ' });
    await until(() => pressed().includes('Faglærte'));
    expect(page.heard).to.deep.equal([]);
  });

  for (const key of ['Escape', 'Tab', 'ArrowDown'])
    it(`${key} reaches the page`, async () => {
      const { field } = await showFinder();
      field().focus();
      await sendKeys({ press: key });
      expect(page.heard).to.include(`keydown ${key}`);
    });

  it('a key with Control reaches the page', async () => {
    const { field } = await showFinder();
    field().focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 's' });
    await sendKeys({ up: 'Control' });
    expect(page.heard).to.include('keydown s');
    expect(field().value).to.equal('');
  });
});
