import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/report/define.js';
import { KEPT_MS } from '../../../src/components/base/announcer.js';
import { KoblingElement } from '../../../src/components/base/element.js';
import { jsonFile, placeGroup } from '../support/group-page.js';
import { builtIn, invent, ownWorkspace } from '../support/responses.js';
import { settle, until } from '../support/until.js';

class SayingElement extends KoblingElement {
  say(message: string): void {
    this.announce(message);
  }

  protected override renderContent(): TemplateResult {
    return html`<p>Indhold</p>`;
  }
}
customElements.define('saying-element', SayingElement);

/** What a live region has said: each time new words came into it, what stands there then. */
function listenTo(region: Element): { readonly spoken: string[]; readonly stop: () => void } {
  const spoken: string[] = [];
  const words = () => region.textContent.trim();
  const observer = new MutationObserver(() => {
    if (words() !== '') spoken.push(words());
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return { spoken, stop: () => observer.disconnect() };
}

describe('what is announced', () => {
  let element: SayingElement;
  let region: Element;
  let heard: ReturnType<typeof listenTo>;

  beforeEach(async () => {
    element = new SayingElement();
    document.body.append(element);
    await element.updateComplete;
    region = await until(() => element.shadowRoot?.querySelector('[role="status"]'), 'a live region');
    heard = listenTo(region);
  });
  afterEach(() => {
    heard.stop();
    element.remove();
  });

  const said = (times: number) => until(() => heard.spoken.length === times, `said ${times} times`);

  it('is spoken once', async () => {
    element.say('Kopieret.');
    await said(1);
    await settle();
    expect(heard.spoken).to.eql(['Kopieret.']);
  });

  it('is spoken again when it is the same', async () => {
    element.say('Kopieret.');
    await said(1);
    element.say('Kopieret.');
    await said(2);
    expect(heard.spoken).to.eql(['Kopieret.', 'Kopieret.']);
  });

  it('leaves the region empty for a painted frame before the same words come again', async () => {
    element.say('Kopieret.');
    await said(1);
    element.say('Kopieret.');
    await element.updateComplete;
    // The frame that paints the empty region runs this before it paints.
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(region.textContent.trim()).to.equal('');
    await said(2);
  });

  it('is told together when two things come of one action, each once', async () => {
    element.say('Behovet er fjernet.');
    element.say('Kopieret.');
    element.say('Kopieret.');
    await said(1);
    await settle();
    expect(heard.spoken).to.eql(['Behovet er fjernet. Kopieret.']);
  });

  it('gives way to what comes later', async () => {
    element.say('Ét behov.');
    await said(1);
    element.say('To behov.');
    await said(2);
    expect(region.textContent.trim()).to.equal('To behov.');
  });

  it('is gone after a while, so that nobody finds it as news', async () => {
    element.say('Kopieret.');
    await said(1);
    await until(() => region.textContent.trim() === '', 'an empty region', KEPT_MS * 1.5);
    expect(heard.spoken).to.eql(['Kopieret.']);
  });

  it('is not said by an element that has left, nor when it comes back', async () => {
    element.say('Kopieret.');
    element.remove();
    await settle();
    document.body.append(element);
    await settle();
    expect(heard.spoken).to.eql([]);
    expect(region.textContent.trim()).to.equal('');
  });
});

describe('what became of files that were handed in', () => {
  it('is spoken again when it comes to the same', async () => {
    const own = await ownWorkspace();
    const response = invent(await builtIn('partnership-short'));
    const page = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace });
    const file = () => jsonFile('svar.json', response);
    page.choose(file());
    await page.says('1 taget med.');
    const region = await until(() => page.all('.hand-in [role="status"]')[0], 'a live region');
    const heard = listenTo(region);
    // Between the two stands that they are being read.
    const outcomes = () => heard.spoken.filter((words) => words !== 'Læser …');
    page.choose(file());
    await until(() => outcomes().length === 1, 'said once');
    page.choose(file());
    await until(() => outcomes().length === 2, 'said twice');
    expect(outcomes()).to.eql(['1 var her i forvejen.', '1 var her i forvejen.']);
    heard.stop();
    page.element.remove();
    await own.leave();
  });
});
