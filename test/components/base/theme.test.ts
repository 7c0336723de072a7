import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/components/offer-finder/define.js';
import { luminance } from '../../../src/components/base/color.js';
import { readFinder, showFinder, type FinderPage } from '../support/finder.js';
import { groundOf, inkOf, readability } from '../support/painted.js';
import { withPageCss } from '../support/page-css.js';
import { settle, until } from '../support/until.js';

const SOLID = 'Vis det bedste samlede tilbud';
const LINK = 'Fjern';
const AA = 4.5;
const HOSTS = ['#ffffff', '#000000', '#fdf6ec', '#14171a', '#808080'];
const THEMES = ['auto', 'light', 'dark'];
const ACCENTS = [
  '#c00',
  '#ff0',
  'rebeccapurple',
  'white',
  'rgb(255 255 0 / 90%)',
  'rgba(0,0,0,1)',
  'hsl(200 100% 92%)',
  'hwb(120 0% 50%)',
  'oklch(0.9 0.2 110)',
  'lab(50% 80 -60)',
  'color(display-p3 0 1 0)',
  'color-mix(in oklab, red, white 80%)',
  'var(--brand)',
  'var(--not-there)',
  'var(--not-there, navy)',
  'currentColor',
  'transparent',
  'url(x)',
  'red;background:red',
  'nonsense',
  '',
];

/** A finder with a need chosen, so that its button is solid and it has links, on a host of this colour. */
async function onHost(background: string, theme = 'auto'): Promise<FinderPage> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.background = background;
  host.style.setProperty('--brand', '#ffd1dc');
  const finder = document.createElement('kobling-offer-finder');
  finder.needs = 'recruit-skilled';
  finder.theme = theme;
  host.append(finder);
  await finder.updateComplete;
  return readFinder(finder);
}

function expectReadable(page: FinderPage, told: string): void {
  expect(readability(page.button(SOLID)), `solid button, ${told}`).to.be.at.least(AA);
  expect(readability(page.button(LINK)), `link, ${told}`).to.be.at.least(AA);
  expect(readability(page.field()), `text, ${told}`).to.be.at.least(AA);
}

describe('any accent', () => {
  for (const background of HOSTS)
    for (const theme of THEMES)
      it(`can be read with theme=${theme} on a host of ${background}`, async () => {
        const page = await onHost(background, theme);
        for (const accent of ACCENTS) {
          page.finder.accent = accent;
          await page.finder.updateComplete;
          expectReadable(page, `accent “${accent}”`);
        }
      });

  it('can be read whatever the accent and the host’s colour are', async () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const rgb = fc.tuple(byte, byte, byte).map((channels) => `rgb(${channels.join(' ')})`);
    await fc.assert(
      fc.asyncProperty(rgb, rgb, fc.constantFrom(...THEMES), async (background, accent, theme) => {
        const page = await onHost(background, theme);
        page.finder.accent = accent;
        await page.finder.updateComplete;
        expectReadable(page, `${accent} on ${background}, ${theme}`);
        page.finder.parentElement?.remove();
      }),
      { numRuns: 40 },
    );
  });

  it('that can be read as it is stays as it is', async () => {
    const page = await onHost('#ffffff');
    page.finder.accent = 'rgb(102, 51, 153)';
    await page.finder.updateComplete;
    expect(getComputedStyle(page.button(SOLID)).backgroundColor).to.equal('rgb(102, 51, 153)');
  });

  it('may come from the page by --kobling-accent, and the attribute goes before it', async () => {
    const page = await onHost('#ffffff');
    page.finder.style.setProperty('--kobling-accent', 'rgb(102, 51, 153)');
    page.finder.accent = '';
    await page.finder.updateComplete;
    expect(getComputedStyle(page.button(SOLID)).backgroundColor).to.equal('rgb(102, 51, 153)');
    page.finder.accent = 'rgb(0, 0, 139)';
    await page.finder.updateComplete;
    expect(getComputedStyle(page.button(SOLID)).backgroundColor).to.equal('rgb(0, 0, 139)');
  });
});

describe('theme=auto', () => {
  it('stands on the host’s own light background with dark text', async () => {
    const { finder, field } = await onHost('#fdf6ec');
    expect(getComputedStyle(finder).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(luminance(inkOf(field()))).to.be.below(0.1);
  });

  it('follows a dark host', async () => {
    const { finder, field } = await onHost('#14171a');
    expect(getComputedStyle(finder).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(luminance(inkOf(field()))).to.be.above(0.5);
  });

  it('lays its own paper on a host where no text reads well', async () => {
    const { finder } = await onHost('#808080');
    expect(getComputedStyle(finder).backgroundColor).to.equal('rgb(255, 255, 255)');
  });
});

describe('theme=auto on a page that is dark by what its head says', () => {
  const metas: HTMLMetaElement[] = [];
  const say = (content: string) => {
    const meta = document.createElement('meta');
    meta.name = 'color-scheme';
    meta.content = content;
    document.head.append(meta);
    metas.push(meta);
    return meta;
  };
  const isDark = ({ field }: FinderPage) => luminance(inkOf(field())) > 0.5;
  const readerLikesDark = matchMedia('(prefers-color-scheme: dark)').matches;
  let undo = () => {};
  afterEach(() => {
    for (const meta of metas.splice(0)) meta.remove();
    undo();
    undo = () => {};
  });

  for (const [said, dark] of [
    ['dark', true],
    ['only DARK', true],
    ['light', false],
    ['normal', false],
    ['darkish', false],
    ['dark light', readerLikesDark],
    ['light dark', readerLikesDark],
  ] as const)
    it(`»${said}« gives ${dark ? 'light' : 'dark'} text`, async () => {
      say(said);
      expect(isDark(await showFinder())).to.equal(dark);
    });

  it('is followed when it changes', async () => {
    const meta = say('light');
    const page = await showFinder();
    expect(isDark(page)).to.equal(false);
    meta.content = 'dark';
    await until(() => isDark(page), 'dark');
    meta.content = 'light';
    await until(() => !isDark(page), 'light again');
  });

  it('is noticed when it comes late, changes later still, and goes', async () => {
    const page = await showFinder();
    expect(isDark(page)).to.equal(false);
    const meta = say('dark');
    await until(() => isDark(page), 'dark');
    meta.content = 'light';
    await until(() => !isDark(page), 'light');
    meta.content = 'dark';
    await until(() => isDark(page), 'dark again');
    meta.remove();
    await until(() => !isDark(page), 'light once it is gone');
  });

  it('is noticed in a sheet that the head gets late', async () => {
    const page = await showFinder();
    undo = withPageCss('html{color-scheme:dark}');
    await until(() => isDark(page), 'dark');
    undo();
    await until(() => !isDark(page), 'light');
  });

  it('counts for nothing where a sheet says otherwise', async () => {
    undo = withPageCss('html{color-scheme:light}');
    say('dark');
    expect(isDark(await showFinder())).to.equal(false);
  });

  it('is the first of them that says something', async () => {
    say('');
    say('dark');
    say('light');
    expect(isDark(await showFinder())).to.equal(true);
  });
});

describe('a theme that the host’s background does not allow', () => {
  it('dark on white: the element lays dark paper under itself', async () => {
    const { finder, field } = await onHost('#ffffff', 'dark');
    expect(luminance(groundOf(finder))).to.be.below(0.05);
    expect(luminance(inkOf(field()))).to.be.above(0.5);
    expect(Number.parseFloat(getComputedStyle(finder).paddingLeft)).to.be.above(0);
  });

  it('light on black: the element lays white paper under itself', async () => {
    const { finder, field } = await onHost('#000000', 'light');
    expect(luminance(groundOf(finder))).to.equal(1);
    expect(luminance(inkOf(field()))).to.be.below(0.1);
  });
});

describe('a page that switches its colours', () => {
  let undo = () => {};
  afterEach(() => {
    undo();
    delete document.documentElement.dataset['theme'];
    document.documentElement.className = '';
    document.body.className = '';
    // Computed now, so that the next test's transition starts from here.
    expect(getComputedStyle(document.body).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  const switches: [string, string, () => void][] = [
    [
      'data-theme on <html>',
      'html[data-theme=dark] body{background:#111}',
      () => (document.documentElement.dataset['theme'] = 'dark'),
    ],
    [
      'a class on <html>',
      'html.night{background:#111}',
      () => (document.documentElement.className = 'night'),
    ],
    ['a class on <body>', 'body.night{background:#111}', () => (document.body.className = 'night')],
    [
      'a class on <html> with a slow transition',
      'body{background:#fff} html.moving body{transition:background-color .4s ease-in} html.night body{background:#111}',
      () => (document.documentElement.className = 'moving night'),
    ],
  ];
  for (const [how, css, act] of switches)
    it(`by ${how} is followed`, async () => {
      undo = withPageCss(css);
      const { field } = await showFinder();
      expect(luminance(inkOf(field()))).to.be.below(0.1);
      act();
      await until(() => luminance(inkOf(field())) > 0.5, 'light text');
    });

  it('is followed back again, and not by an element that has been told its theme', async () => {
    undo = withPageCss('html.night body{background:#111}');
    const { field } = await showFinder();
    const told = await showFinder(html`<kobling-offer-finder theme="light"></kobling-offer-finder>`);
    document.documentElement.className = 'night';
    await until(() => luminance(inkOf(field())) > 0.5, 'light text');
    await settle();
    expect(luminance(inkOf(told.field()))).to.be.below(0.1);
    document.documentElement.className = '';
    await until(() => luminance(inkOf(field())) < 0.1, 'dark text');
  });
});

describe('corners, density and font', () => {
  const radius = async (corners?: 'square' | 'soft' | 'round') => {
    const page = await onHost('#ffffff');
    page.finder.corners = corners;
    await page.finder.updateComplete;
    return Number.parseFloat(getComputedStyle(page.button(SOLID)).borderTopLeftRadius);
  };

  it('corners go from none to round, and are soft by default and for an unknown word', async () => {
    const [square, soft, round] = [await radius('square'), await radius('soft'), await radius('round')];
    expect(square).to.equal(0);
    expect(soft).to.be.above(square);
    expect(round).to.be.above(soft);
    expect(await radius()).to.equal(soft);
    expect(await radius('pointy' as 'round')).to.equal(soft);
  });

  it('compact takes less room', async () => {
    const { finder } = await onHost('#ffffff');
    const comfortable = finder.offsetHeight;
    finder.density = 'compact';
    await finder.updateComplete;
    expect(finder.offsetHeight).to.be.below(comfortable);
  });

  it('takes the page’s font, or the system’s when told', async () => {
    const { finder, button } = await onHost('#ffffff');
    if (finder.parentElement) finder.parentElement.style.fontFamily = 'monospace';
    expect(getComputedStyle(button(SOLID)).fontFamily).to.equal('monospace');
    finder.font = 'system';
    await finder.updateComplete;
    expect(getComputedStyle(button(SOLID)).fontFamily).to.contain('system-ui');
  });
});
