import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/offer-finder/define.js';
import '../../../src/components/workspace/define.js';
import { luminance } from '../../../src/components/base/color.js';
import type { KoblingWorkspace } from '../../../src/components/workspace/define.js';
import { readFinder, type FinderPage } from '../support/finder.js';
import { groundOf } from '../support/painted.js';
import { logEvents } from '../support/event-log.js';
import { settle, until } from '../support/until.js';

const SOLID = 'Vis det bedste samlede tilbud';
const PURPLE = 'rgb(102, 51, 153)';
const NAVY = 'rgb(0, 0, 128)';

/** A workspace around two finders; the second stands deeper and has its own looks, workspace and storage. */
async function show() {
  const workspace = await fixture<KoblingWorkspace>(
    html`<kobling-workspace accent="rebeccapurple" corners="square" workspace="horsens" storage="none">
      <h2>Partnerskabet</h2>
      <kobling-offer-finder needs="automation"></kobling-offer-finder>
      <div>
        <kobling-offer-finder
          needs="automation"
          accent="navy"
          corners="round"
          workspace="own"
          storage="local"
        ></kobling-offer-finder>
      </div>
    </kobling-workspace>`,
  );
  const [plain, own] = [...workspace.querySelectorAll('kobling-offer-finder')];
  if (!plain || !own) throw new Error('Two finders were asked for.');
  await Promise.all([plain.updateComplete, own.updateComplete]);
  return { workspace, plain: readFinder(plain), own: readFinder(own) };
}

const look = (page: FinderPage) => getComputedStyle(page.button(SOLID));

describe('a workspace', () => {
  it('shows what stands in it, and is no landmark of its own', async () => {
    const { workspace } = await show();
    const heading = workspace.querySelector('h2');
    expect(heading?.getClientRects().length).to.equal(1);
    expect(workspace.shadowRoot?.querySelector('section')).to.equal(null);
  });

  it('gives its looks to those who have none of their own', async () => {
    const { plain, own } = await show();
    expect(look(plain).backgroundColor).to.equal(PURPLE);
    expect(look(plain).borderTopLeftRadius).to.equal('0px');
    expect(look(own).backgroundColor).to.equal(NAVY);
    expect(look(own).borderTopLeftRadius).to.equal('16px');
  });

  it('decides where all of them keep things', async () => {
    const { plain, own } = await show();
    for (const { finder } of [plain, own]) {
      expect(finder.effectiveWorkspace).to.equal('horsens');
      expect(finder.effectiveStorage).to.equal('none');
    }
  });

  it('leaves to them what it does not say', async () => {
    const { workspace, plain, own } = await show();
    workspace.removeAttribute('workspace');
    workspace.removeAttribute('storage');
    await until(() => own.finder.effectiveWorkspace === 'own');
    expect(own.finder.effectiveStorage).to.equal('local');
    expect(plain.finder.effectiveWorkspace).to.equal('default');
    expect(plain.finder.effectiveStorage).to.equal('local');
  });

  it('tells them when its looks change', async () => {
    const { workspace, plain, own } = await show();
    workspace.setAttribute('accent', 'navy');
    await until(() => look(plain).backgroundColor === NAVY, 'navy');
    workspace.setAttribute('theme', 'dark');
    await until(() => luminance(groundOf(plain.field())) < 0.05, 'dark paper');
    expect(luminance(groundOf(own.field()))).to.be.below(0.05);
    workspace.removeAttribute('theme');
    await until(() => luminance(groundOf(plain.field())) === 1, 'the page’s white');
  });

  it('tells them when its name and storage change', async () => {
    const { workspace, plain } = await show();
    workspace.workspace = 'vejle';
    workspace.storage = 'session';
    await until(() => plain.finder.effectiveWorkspace === 'vejle');
    expect(plain.finder.effectiveStorage).to.equal('session');
  });

  it('takes a storage that does not exist for none said', async () => {
    const { workspace, own } = await show();
    workspace.setAttribute('storage', 'cloud');
    await until(() => own.finder.effectiveStorage === 'local');
  });

  it('gives nothing more to one that has left it', async () => {
    const { workspace, plain } = await show();
    const outside = await fixture<HTMLElement>(html`<div></div>`);
    outside.append(plain.finder);
    await until(() => plain.finder.effectiveWorkspace === 'default', 'own workspace again');
    workspace.setAttribute('accent', 'navy');
    await settle();
    expect(look(plain).backgroundColor).not.to.equal(NAVY);
  });

  it('reaches one that is put into it later', async () => {
    const { workspace } = await show();
    const finder = document.createElement('kobling-offer-finder');
    workspace.append(finder);
    await until(() => finder.effectiveWorkspace === 'horsens');
  });

  it('says once that it is ready, and lets the events of those inside through', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const log = logEvents(host);
    const workspace = document.createElement('kobling-workspace');
    workspace.append(document.createElement('kobling-offer-finder'));
    host.append(workspace);
    await until(() => log.count('kobling-ready') === 2);
    workspace.accent = 'red';
    await settle();
    expect(log.count('kobling-ready')).to.equal(2);
  });
});
