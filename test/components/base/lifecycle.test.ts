import { expect, fixture, html } from '@open-wc/testing';
import { KoblingOfferFinder } from '../../../src/components/offer-finder/offer-finder.js';
import '../../../src/components/offer-finder/define.js';
import { logEvents } from '../support/event-log.js';
import { readFinder, showFinder } from '../support/finder.js';
import { groundOf } from '../support/painted.js';
import { settle, until } from '../support/until.js';

const SOLID = 'Vis det bedste samlede tilbud';
const TITLE = 'Hvad vil I gerne have løst?';

/** An empty document of the same origin, on the page until `end`. */
async function openFrame(): Promise<{ readonly body: HTMLElement; readonly end: () => void }> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<!doctype html><html lang="da"><body></body></html>';
  document.body.append(frame);
  await loaded;
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('The frame has no document.');
  return { body, end: () => frame.remove() };
}

describe('an element that is there before its definition', () => {
  it('B10: keeps properties that were set before', async () => {
    const late = document.createElement('late-finder');
    Object.assign(late, { needs: 'recruit-skilled', accent: 'rebeccapurple', headingLevel: 4 });
    late.setAttribute('lang', 'en');
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.append(late);
    customElements.define('late-finder', class extends KoblingOfferFinder {});
    if (!(late instanceof KoblingOfferFinder)) throw new Error('It was not upgraded.');
    await late.updateComplete;
    const page = readFinder(late);
    expect(page.pressed()).to.deep.equal(['Skilled workers']);
    expect(getComputedStyle(page.button('Show the best joint offer')).backgroundColor).to.equal(
      'rgb(102, 51, 153)',
    );
    expect(late.shadowRoot?.querySelector('[role="heading"]')?.getAttribute('aria-level')).to.equal('4');
  });
});

describe('an element that is moved', () => {
  it('B11: keeps what was written, chosen and answered', async () => {
    const page = await showFinder();
    page.write('Vi vil i gang med robotter');
    page.button('Faglærte').click();
    await until(() => page.pressed().length === 2, 'two needs');
    page.button(SOLID).click();
    const answer = await until(() => page.answer(), 'an answer');
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(page.finder);
    await settle();
    expect(page.field().value).to.equal('Vi vil i gang med robotter');
    expect(page.pressed()).to.have.lengthOf(2);
    expect(page.answer()).to.equal(answer);
  });

  it('works on where it stands now, each press counting once', async () => {
    const page = await showFinder();
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(page.finder);
    const log = logEvents(elsewhere);
    page.button('Faglærte').click();
    await until(() => page.pressed().length === 1);
    expect(log.count('kobling-change')).to.equal(1);
  });

  it('can leave the page and come back, and still follows it', async () => {
    const page = await showFinder();
    const host = page.finder.parentElement;
    page.button('Faglærte').click();
    page.finder.remove();
    await settle();
    host?.append(page.finder);
    await until(() => page.pressed().length === 1);
    document.documentElement.style.background = '#111';
    await until(() => getComputedStyle(page.field()).color === 'rgb(233, 234, 235)', 'light text');
    document.documentElement.style.background = '';
  });

  it('removed in the middle of an answer, leaves no error behind and answers when it is back', async () => {
    const page = await showFinder(html`<kobling-offer-finder needs="automation"></kobling-offer-finder>`);
    const host = page.finder.parentElement;
    page.button(SOLID).click();
    page.finder.remove();
    await settle();
    host?.append(page.finder);
    await until(() => page.answer(), 'an answer');
  });
});

describe('a clone', () => {
  it('B14: has the attributes, and a state of its own', async () => {
    const page = await showFinder(
      html`<kobling-offer-finder needs="automation" lang="en"><p>Call us</p></kobling-offer-finder>`,
    );
    page.button('Skilled workers').click();
    const node = page.finder.cloneNode(true);
    if (!(node instanceof KoblingOfferFinder)) throw new Error('The clone is no finder.');
    page.finder.after(node);
    await node.updateComplete;
    const clone = readFinder(node);
    expect(clone.title()).to.equal('What would you like to have solved?');
    expect(clone.pressed()).to.have.lengthOf(1);
    clone.button('Hands').click();
    await until(() => clone.pressed().length === 2);
    expect(page.pressed()).not.to.include('Hands');
    expect(node.textContent).to.equal('Call us');
  });
});

describe('an element in another document', () => {
  for (const when of ['before', 'after'] as const)
    it(`B15: put there ${when} its first painting, is styled and alive`, async () => {
      const { body, end } = await openFrame();
      const finder = document.createElement('kobling-offer-finder');
      finder.needs = 'recruit-skilled';
      if (when === 'after') {
        (await fixture<HTMLElement>(html`<div></div>`)).append(finder);
        await finder.updateComplete;
      }
      body.append(body.ownerDocument.adoptNode(finder));
      const page = readFinder(finder);
      await until(() => page.title() === TITLE, 'the title');
      const view = body.ownerDocument.defaultView;
      expect(view?.getComputedStyle(finder).display).to.equal('block');
      expect(view?.getComputedStyle(page.button(SOLID)).backgroundColor).to.equal('rgb(11, 92, 107)');
      expect(view?.getComputedStyle(page.button(SOLID)).fontWeight).to.equal('600');

      page.button('Hænder').click();
      await until(() => page.pressed().length === 2, 'the list works');
      page.write('Vi vil i gang med robotter');
      await until(() => page.pressed().length === 3, 'the field works');
      page.button(SOLID).click();
      await until(() => page.answer(), 'an answer');

      body.style.background = '#111';
      await until(() => view?.getComputedStyle(page.field()).color === 'rgb(233, 234, 235)', 'light text');
      end();
    });

  it('follows the language of the document that it is in now', async () => {
    const { body, end } = await openFrame();
    const page = await showFinder();
    body.append(page.finder);
    body.ownerDocument.documentElement.lang = 'en';
    await until(() => page.title() === 'What would you like to have solved?', 'English');
    end();
  });
});

describe('two elements on a page', () => {
  it('have landmarks of different names, and a name is free again when its holder is gone', async () => {
    const [one, two] = [await showFinder(), await showFinder()];
    expect(one.landmark()).to.equal('Tilbudsfinder');
    expect(two.landmark()).to.equal('Tilbudsfinder (2)');
    one.finder.remove();
    expect((await showFinder()).landmark()).to.equal('Tilbudsfinder');
    expect(two.landmark()).to.equal('Tilbudsfinder (2)');
  });

  it('know nothing of each other’s needs', async () => {
    const [one, two] = [await showFinder(), await showFinder()];
    one.button('Faglærte').click();
    await until(() => one.pressed().length === 1);
    expect(two.pressed()).to.deep.equal([]);
  });
});

describe('what stands inside the tag', () => {
  const inside = () => html`<kobling-offer-finder><p>Ring til os på 70 00 00 00</p></kobling-offer-finder>`;
  const isVisible = (element: Element) => (element.querySelector('p')?.getClientRects().length ?? 0) > 0;
  const { error } = console;
  let told: unknown[][] = [];
  beforeEach(() => {
    told = [];
    console.error = (...words: unknown[]) => told.push(words);
  });
  afterEach(() => {
    console.error = error;
  });

  it('is out of sight while the element runs', async () => {
    const { finder } = await showFinder(inside());
    expect(isVisible(finder)).to.equal(false);
    expect(told).to.deep.equal([]);
  });

  it('is shown when the element cannot be painted, and the console is told why in one line', async () => {
    class Broken extends KoblingOfferFinder {
      protected override renderContent(): never {
        throw new TypeError('no such thing');
      }
    }
    customElements.define('broken-finder', Broken);
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const log = logEvents(host);
    const broken = document.createElement('broken-finder');
    broken.innerHTML = '<p>Ring til os på 70 00 00 00</p>';
    host.append(broken);
    await until(() => isVisible(broken), 'the fallback');
    await settle();
    expect(told).to.have.lengthOf(1);
    expect(String(told[0]?.[0])).to.contain('<broken-finder> cannot be shown');
    expect(log.count('kobling-error')).to.equal(1);
    expect(log.events[0]).to.include({ error: 'TypeError', code: 'render' });
    expect(log.count('kobling-ready')).to.equal(0);
  });

  it('is shown when painting fails later, too', async () => {
    let isBroken = false;
    class Breaking extends KoblingOfferFinder {
      protected override renderContent() {
        if (isBroken) throw new TypeError('no such thing any more');
        return super.renderContent();
      }
    }
    customElements.define('breaking-finder', Breaking);
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const breaking = new Breaking();
    breaking.innerHTML = '<p>Ring til os på 70 00 00 00</p>';
    host.append(breaking);
    await until(() => readFinder(breaking).title() === TITLE);
    expect(isVisible(breaking)).to.equal(false);
    isBroken = true;
    breaking.requestUpdate();
    await until(() => isVisible(breaking), 'the fallback');
  });

  for (const value of [undefined, null, 7, ['recruit-skilled'], {}])
    it(`is not needed for a property of the wrong kind (${Object.prototype.toString.call(value)})`, async () => {
      const { finder, title } = await showFinder(inside());
      for (const name of [
        'needs',
        'municipality',
        'theme',
        'accent',
        'corners',
        'density',
        'headingLevel',
        'lang',
        'maxOffers',
      ])
        Object.assign(finder, { [name]: value });
      await finder.updateComplete;
      await settle();
      expect(title().length).to.be.above(10);
      expect(told).to.deep.equal([]);
      expect(groundOf(finder)).to.deep.equal([1, 1, 1]);
    });
});

describe('kobling-ready', () => {
  it('comes once, however often the element is painted, moved or added again', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const log = logEvents(host);
    const finder = document.createElement('kobling-offer-finder');
    host.append(finder);
    await until(() => log.count('kobling-ready') === 1);
    finder.lang = 'en';
    finder.accent = 'red';
    await finder.updateComplete;
    finder.remove();
    host.append(finder);
    await settle();
    expect(log.count('kobling-ready')).to.equal(1);
  });
});
