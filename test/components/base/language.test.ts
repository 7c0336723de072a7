import { expect, html } from '@open-wc/testing';
import '../../../src/components/offer-finder/define.js';
import '../../../src/components/workspace/define.js';
import { readFinder, showFinder } from '../support/finder.js';
import { until } from '../support/until.js';

const DANISH = 'Hvad vil I gerne have løst?';
const ENGLISH = 'What would you like to have solved?';

describe('the language of an element', () => {
  const page = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = page;
  });

  const cases: [string, Parameters<typeof showFinder>[0], string][] = [
    ['its own', html`<kobling-offer-finder lang="en"></kobling-offer-finder>`, ENGLISH],
    ['its own, with a region', html`<kobling-offer-finder lang="en-GB"></kobling-offer-finder>`, ENGLISH],
    ['its own, in capitals', html`<kobling-offer-finder lang="EN-us"></kobling-offer-finder>`, ENGLISH],
    [
      'Danish for a language that is not there',
      html`<kobling-offer-finder lang="fr"></kobling-offer-finder>`,
      DANISH,
    ],
    [
      'the nearest ancestor’s',
      html`<div lang="da"><div lang="en"><kobling-offer-finder></kobling-offer-finder></div></div>`,
      ENGLISH,
    ],
    [
      'its own before an ancestor’s',
      html`<div lang="en"><kobling-offer-finder lang="da"></kobling-offer-finder></div>`,
      DANISH,
    ],
    [
      'the workspace’s before the page’s',
      html`<kobling-workspace lang="en"><kobling-offer-finder></kobling-offer-finder></kobling-workspace>`,
      ENGLISH,
    ],
    [
      'its own before the workspace’s',
      html`<kobling-workspace lang="en"><kobling-offer-finder lang="da"></kobling-offer-finder></kobling-workspace>`,
      DANISH,
    ],
  ];
  for (const [what, markup, title] of cases)
    it(`is ${what}`, async () => {
      document.documentElement.lang = 'da';
      expect((await showFinder(markup)).title()).to.equal(title);
    });

  it('is the page’s when nobody nearer says', async () => {
    document.documentElement.lang = 'en';
    expect((await showFinder()).title()).to.equal(ENGLISH);
  });

  it('is Danish when nobody says at all', async () => {
    document.documentElement.removeAttribute('lang');
    expect((await showFinder()).title()).to.equal(DANISH);
  });

  it('is found through shadow roots', async () => {
    const outer = document.body.appendChild(document.createElement('div'));
    outer.lang = 'en';
    const finder = document.createElement('kobling-offer-finder');
    outer.attachShadow({ mode: 'open' }).append(finder);
    await finder.updateComplete;
    expect(readFinder(finder).title()).to.equal(ENGLISH);
    outer.remove();
  });

  it('is said to assistive technology for what is painted', async () => {
    document.documentElement.lang = 'fr';
    const { field } = await showFinder();
    expect(field().closest('[lang]')?.getAttribute('lang')).to.equal('da');
  });

  it('switches while it runs, and keeps what was chosen', async () => {
    document.documentElement.lang = 'da';
    const { finder, title, button, pressed } = await showFinder();
    button('Faglærte').click();
    await until(() => pressed().includes('Faglærte'));
    finder.lang = 'en';
    await until(() => title() === ENGLISH, 'English');
    expect(pressed()).to.deep.equal(['Skilled workers']);
    finder.removeAttribute('lang');
    await until(() => title() === DANISH, 'Danish');
  });

  it('follows the page when the page switches', async () => {
    document.documentElement.lang = 'da';
    const { title } = await showFinder();
    document.documentElement.lang = 'en';
    await until(() => title() === ENGLISH, 'English');
    document.documentElement.lang = 'da';
    await until(() => title() === DANISH, 'Danish');
  });

  it('follows the workspace when the workspace switches', async () => {
    document.documentElement.lang = 'da';
    const { finder, title } = await showFinder(
      html`<kobling-workspace><kobling-offer-finder></kobling-offer-finder></kobling-workspace>`,
    );
    const workspace = finder.closest('kobling-workspace');
    workspace?.setAttribute('lang', 'en');
    await until(() => title() === ENGLISH, 'English');
    workspace?.setAttribute('lang', 'da');
    await until(() => title() === DANISH, 'Danish');
    workspace?.removeAttribute('lang');
    document.documentElement.lang = 'en';
    await until(() => title() === ENGLISH, 'the page’s English again');
  });
});
