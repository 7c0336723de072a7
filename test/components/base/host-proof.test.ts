import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/offer-finder/define.js';
import { readFinder, type FinderPage } from '../support/finder.js';
import { withPageCss } from '../support/page-css.js';
import { readability } from '../support/painted.js';

const SOLID = 'Vis det bedste samlede tilbud';

/** A painted part: its place in the element and its size in px, and how it looks. */
interface Part {
  readonly box: readonly number[];
  readonly look: string;
}

/** What a reader sees of the element. */
function picture({ finder }: FinderPage): Part[] {
  const corner = finder.getBoundingClientRect();
  return [...(finder.shadowRoot?.querySelectorAll('[part] :not(option)') ?? [])].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const { display, color, backgroundColor, fontSize, fontWeight, letterSpacing, textTransform } =
      getComputedStyle(part);
    const look = [display, color, backgroundColor, fontSize, fontWeight, letterSpacing, textTransform];
    // What is not shown stands nowhere.
    const box = display === 'none' ? [0, 0, 0, 0] : [x - corner.x, y - corner.y, width, height];
    return { box, look: `${part.localName} ${look.join(' ')}` };
  });
}

/** The parts that look otherwise or stand elsewhere, as `before -> after`. Half a pixel is rounding. */
function differences(before: readonly Part[], after: readonly Part[]): string[] {
  const longer = before.length > after.length ? before : after;
  const tell = (part: Part | undefined) =>
    part ? `${part.look} ${part.box.map(Math.round).join(' ')}` : 'nothing';
  return longer.flatMap((_, i) => {
    const [one, other] = [before[i], after[i]];
    const isSame =
      one?.look === other?.look &&
      one?.box.every((value, side) => Math.abs(value - (other?.box[side] ?? Infinity)) <= 0.5);
    return isSame ? [] : [`${tell(one)} -> ${tell(other)}`];
  });
}

async function show(): Promise<FinderPage> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  // The box is the host's own affair: it is held still, so that only what happens inside is compared.
  for (const [name, value] of [
    ['display', 'block'],
    ['width', '640px'],
    ['font-family', 'sans-serif'],
  ] as const)
    host.style.setProperty(name, value, 'important');
  const finder = document.createElement('kobling-offer-finder');
  finder.needs = 'recruit-skilled automation';
  host.append(finder);
  await finder.updateComplete;
  await document.fonts.ready;
  return readFinder(finder);
}

describe('CSS of the page', () => {
  let undo = () => {};
  afterEach(() => undo());

  const hostile: [string, string][] = [
    ['A1: everything unset', '*, *::before, *::after { all: unset !important }'],
    ['A1: our tag unset', 'kobling-offer-finder { all: unset !important }'],
    ['A2: controls taken away', 'button, input, select, textarea { display: none !important }'],
    [
      'A3: our tag hidden and shrunk',
      `kobling-offer-finder { display: none !important; opacity: 0 !important; font-size: 1px !important;
        position: absolute !important; left: -9999px !important; float: right !important; zoom: 0.1 !important;
        transform: scale(0) !important; filter: blur(9px) !important; clip-path: inset(50%) !important }`,
    ],
    ['A5: the 62.5% trick', 'html { font-size: 62.5% }'],
    ['A5: tiny text', 'html { font-size: 8px } body { font-size: 0.5rem }'],
    ['A5: large text', 'html { font-size: 24px } div { font-size: 3rem !important }'],
    [
      'what text inherits',
      `body { letter-spacing: 1em; word-spacing: 2em; text-transform: uppercase; line-height: 4; text-indent: 3em;
        text-align: center; font-weight: 900; font-style: italic; white-space: nowrap; cursor: none;
        pointer-events: none; list-style: square; border-collapse: separate }`,
    ],
    [
      'classes and names like ours',
      '.solid, .link, .label, .note, #field, [part] { display: none !important }',
    ],
  ];
  for (const [name, css] of hostile)
    it(`${name}: nothing inside changes`, async () => {
      const page = await show();
      const before = picture(page);
      undo = withPageCss(css);
      expect(differences(before, picture(page))).to.deep.equal([]);
      expect(before.length).to.be.above(40);
      expect(page.finder.getBoundingClientRect().height).to.be.above(200);
      expect(getComputedStyle(page.finder).opacity).to.equal('1');
    });

  it('A3: inline styles, important ones too, change nothing', async () => {
    const page = await show();
    const before = picture(page);
    page.finder.style.cssText =
      'display:none!important;opacity:0!important;font-size:1px!important;height:0!important;color:red!important;width:9px!important';
    expect(differences(before, picture(page))).to.deep.equal([]);
    expect(getComputedStyle(page.finder).opacity).to.equal('1');
  });

  it('a page that writes downwards does not turn our lines', async () => {
    const page = await show();
    undo = withPageCss('body { writing-mode: vertical-rl }');
    expect(getComputedStyle(page.field()).writingMode).to.equal('horizontal-tb');
    expect(page.button(SOLID).offsetWidth).to.be.above(page.button(SOLID).offsetHeight);
  });

  it('A4: the hidden attribute hides the element, and only it does', async () => {
    const { finder, button } = await show();
    finder.hidden = true;
    expect(finder.getClientRects().length).to.equal(0);
    expect(button(SOLID).getClientRects().length).to.equal(0);
    button(SOLID).focus();
    expect(document.activeElement).not.to.equal(finder);
    finder.hidden = false;
    expect(button(SOLID).getClientRects().length).to.equal(1);
  });

  for (const nonsense of [
    'url(x)',
    'expression(alert(1))',
    '"red',
    '}',
    'var(--kobling-accent)',
    '  ',
    '1px',
    'initial',
    'inherit',
  ])
    it(`A6: --kobling-accent: ${nonsense} leaves text that can be read`, async () => {
      undo = withPageCss(`:root { --kobling-accent: ${nonsense} }`);
      const page = await show();
      expect(readability(page.button(SOLID))).to.be.at.least(4.5);
      expect(readability(page.button('Fjern'))).to.be.at.least(4.5);
    });

  it('A6: our private names are out of the page’s reach', async () => {
    const page = await show();
    const before = picture(page);
    undo = withPageCss(
      'kobling-offer-finder { --_ink: red !important; --_accent: red !important; --_paper: red !important; --_r: 9em !important; --_unit: 9em !important }',
    );
    expect(differences(before, picture(page))).to.deep.equal([]);
  });
});
