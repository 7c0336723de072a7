import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { da as answerTexts } from '../../../src/components/offer-finder/answer-texts.da.js';
import { da as belowTexts } from '../../../src/components/offer-finder/below-texts.da.js';
import { foldOf, type FindingView } from '../../../src/components/offer-finder/finding-fold.js';
import { findingStyles } from '../../../src/components/offer-finder/finding.styles.js';
import { titleOf } from '../../../src/components/offer-finder/need-title.js';
import { baseStyles } from '../../../src/components/base/base.styles.js';
import { KoblingElement } from '../../../src/components/base/element.js';
import { parseCatalogue } from '../../../src/core/exchange/readers.js';
import type { JointOffer } from '../../../src/core/model/joint-offer.js';
import { until } from '../support/until.js';

const offer = (id: string, own: Readonly<Record<string, unknown>> = {}) => ({
  id,
  type: id,
  system: 'business',
  title: { da: `Forslag ${id}` },
  provider: { id, name: `Udbyder ${id}` },
  needs: { automation: 3 },
  ...own,
});

/** The fold alone, as it stands in an answer. */
class FindingBench extends KoblingElement {
  static override styles = [baseStyles, findingStyles];
  view: FindingView | undefined;
  protected override renderContent() {
    return this.view ? foldOf(this).render(this.view) : html``;
  }
}
customElements.define('finding-bench', FindingBench);

type Placing = Partial<Pick<FindingView, 'enquiry' | 'place' | 'fits' | 'jointOffer' | 'locale'>>;

async function place(offers: readonly unknown[], own: Placing = {}) {
  const { catalogue } = parseCatalogue({
    format: 'kobling-catalogue',
    version: 1,
    id: 'c',
    publisher: { name: 'C' },
    offers,
  });
  const bench = await fixture<FindingBench>(html`<finding-bench lang=${own.locale ?? 'da'}></finding-bench>`);
  const held: string[] = [];
  const view: FindingView = {
    t: { ...answerTexts, ...belowTexts },
    locale: 'da',
    own: bench.own,
    level: 3,
    needs: ['automation'],
    titleOf,
    place: '',
    fits: 0,
    jointOffer: undefined,
    catalogues: [catalogue],
    enquiry: { needs: { automation: 2 }, company: {} },
    renderHold: ({ key }) => html`<button type="button" @click=${() => held.push(key)}>Tag det med</button>`,
    renderWhyNot: ({ key }) => html`<i class="why">${key}</i>`,
    ...own,
  };
  bench.view = view;
  bench.requestUpdate();
  await bench.updateComplete;
  const root = bench.renderRoot;
  const all = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].map(
      (one) => one.textContent?.trim().replace(/\s+/g, ' ') ?? '',
    );
  const one = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const told = () => all('[role="status"].told')[0] ?? '';
  const tick = (words: string | RegExp) => {
    const label = [...root.querySelectorAll('label.tick')].find((label) =>
      typeof words === 'string' ? label.textContent?.includes(words) : words.test(label.textContent ?? ''),
    );
    const box = label?.querySelector('input');
    if (!box) throw new Error(`There is no box ${String(words)}.`);
    return box;
  };
  const open = async () => {
    one('summary').click();
    await until(() => /\d tilbud|Ingen|\d offer|No offers/.test(told()), 'the list');
  };
  const type = async (words: string) => {
    one<HTMLInputElement>('#find').value = '';
    one('#find').focus();
    await sendKeys({ type: words });
    await until(() => told().includes(words), `what is told of »${words}«`);
  };
  return {
    bench,
    view,
    root,
    all,
    one,
    told,
    tick,
    open,
    type,
    held,
    titles: () => all('.others:not([aria-labelledby]) .h3'),
    barred: () => all('[aria-labelledby] .h3'),
  };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => offer(`o${String(i + 10)}`, { title: { da: `Kursus ${i + 10}` } }));

describe('the list of all single offers', () => {
  it('is there when somebody opens it, what serves the needs asked best first', async () => {
    const offers = [
      offer('a', { needs: { export: 3 } }),
      offer('b', { needs: { automation: 1 } }),
      offer('c'),
    ];
    const page = await place(offers, { fits: 2 });
    expect(page.all('summary')).to.eql(['Begge tilbud, der passer']);
    expect(page.all('#find')).to.eql([]);
    await page.open();
    expect(page.titles()).to.eql(['Forslag c', 'Forslag b']);
    expect(page.told()).to.equal('2 tilbud.');
    expect(page.all('.others > li')[0]).to.contain('Til det, I spørger om: Automatisering og robotter.');
    page.tick('Kun dem til det, I spørger om').click();
    await until(() => page.titles().join() === 'Forslag c,Forslag b,Forslag a', 'all that can be used');
    expect(page.all('.others > li')[2]).to.contain('Ikke til det, I har spurgt om.');
  });

  it('finds words beyond what serves the needs where nothing there has them, and says so', async () => {
    const page = await place(
      [offer('a', { title: { da: 'Svejsekursus' }, needs: { export: 3 } }), offer('b')],
      { fits: 1 },
    );
    await page.open();
    expect(page.titles()).to.eql(['Forslag b']);
    await page.type('svejs');
    expect(page.told()).to.equal(
      'Ingen af dem til det, I spørger om; her er andre, I kan bruge. 1 tilbud om »svejs«.',
    );
    expect(page.titles()).to.eql(['Svejsekursus']);
    await page.type('forslag');
    expect(page.told()).to.equal('1 tilbud om »forslag«.');
  });

  it('lists all that can be used where nothing serves the needs, without saying so of each', async () => {
    const page = await place([offer('a', { needs: { export: 3 } })]);
    expect(page.all('summary')).to.eql(['Alle tilbud, I kan bruge']);
    await page.open();
    expect(page.titles()).to.eql(['Forslag a']);
    expect(page.all('.others > li')[0]).not.to.contain('Ikke til det');
    expect(page.all('label.tick').join()).not.to.contain('I spørger om');
  });

  it('says how to see only what covers the company’s place, where that is not known', async () => {
    const unknown = await place([offer('a')]);
    await unknown.open();
    expect(unknown.all('.finding .note').join()).to.contain('Vælg jeres kommune øverst');
    const known = await place([offer('a')], { place: 'Horsens' });
    await known.open();
    expect(known.all('.finding .note').join()).not.to.contain('Vælg jeres kommune øverst');
  });

  it('finds words, marks them and says how many offers have them', async () => {
    const page = await place([
      offer('a', { title: { da: 'Svejsekursus' }, summary: { da: 'Et kursus for svejsere.' } }),
      offer('b'),
    ]);
    await page.open();
    await page.type('svejse');
    expect(page.told()).to.equal('1 tilbud om »svejse«.');
    expect(page.all('mark')).to.eql(['Svejse', 'svejse']);
    expect(page.titles()).to.eql(['Svejsekursus']);
  });

  it('says so where the words are only nearly there, or nowhere', async () => {
    const page = await place([offer('a', { title: { da: 'Gældsrådgivning' } })]);
    await page.open();
    await page.type('gældsrådgivnig');
    expect(page.told()).to.equal('Ikke fundet ordret; det her ligner. 1 tilbud om »gældsrådgivnig«.');
    await page.type('rådgivning');
    expect(page.told()).to.equal('1 tilbud om »rådgivning«.');
    await page.type('xyzzyq');
    expect(page.told()).to.equal('Ingen tilbud om »xyzzyq«. Prøv med færre eller andre ord.');
  });

  it('says that some only look like it where others have the words', async () => {
    const page = await place([
      offer('a', { title: { da: 'Mentor' } }),
      offer('b', { title: { da: 'Mentro' } }),
    ]);
    await page.open();
    await page.type('mentor');
    expect(page.told()).to.equal('Få har ordene præcis; det, der ligner, er også med. 2 tilbud om »mentor«.');
  });

  it('shows where the words stand if in nothing that is shown', async () => {
    const page = await place([offer('a', { title: { da: 'Lån', en: 'Zebra loan' } })]);
    await page.open();
    await page.type('zebra');
    expect(page.one('.others > li').textContent?.replace(/\s+/g, ' ')).to.contain(
      'Ordene står i: Zebra loan',
    );
    expect(page.one('[lang="en"] mark').textContent).to.equal('Zebra');
  });

  it('lets through the systems that are ticked, and what is open now', async () => {
    const page = await place([
      offer('a', { system: 'education' }),
      offer('b', { status: 'call-based' }),
      offer('c'),
    ]);
    await page.open();
    page.tick('Uddannelse').click();
    await until(() => page.titles().length === 2);
    page.tick(/åbne nu/).click();
    await until(() => page.titles().join() === 'Forslag c', 'only the open one');
    for (const system of ['Beskæftigelse', 'Erhvervsfremme']) page.tick(system).click();
    await until(() => /Sæt kryds/.test(page.told()), 'words for nothing ticked');
  });

  it('keeps to the company’s municipality unless told otherwise, and offers no pin outside it', async () => {
    const enquiry = { needs: { automation: 2 as const }, company: { municipality: 615 } };
    const page = await place([offer('a', { area: { municipalities: [101] } }), offer('b')], {
      enquiry,
      place: 'Horsens',
    });
    await page.open();
    expect(page.titles()).to.eql(['Forslag b']);
    page.tick('Kun dem, der dækker Horsens').click();
    await until(() => page.titles().length === 2, 'all');
    const [away, here] = page.all('.others > li');
    expect(away).to.contain('Kan ikke bruges i Horsens.').and.not.contain('Tag det med');
    expect(here).to.contain('Tag det med');
  });

  it('offers what is in the answer for holding, but does not explain why it is not', async () => {
    const page = await place([offer('a'), offer('b')]);
    const [first] = page.view.catalogues[0]?.offers ?? [];
    const parts = [{ offer: first, catalogue: 'c' }];
    page.bench.view = { ...page.view, jointOffer: { parts } as unknown as JointOffer };
    page.bench.requestUpdate();
    await page.open();
    expect(page.all('.why')).to.eql(['c/b']);
    expect(page.all('.others > li')[0]).to.contain('Er med i det samlede tilbud ovenfor.');
    page.one('.others li > button').click();
    expect(page.held).to.eql(['c/a']);
  });

  it('shows twenty, then twenty more, and goes on at the first of them', async () => {
    const page = await place(many(45));
    await page.open();
    expect(page.told()).to.equal('45 tilbud; her er de første 20.');
    const more = () => page.one('.finding > p:last-child button');
    more().focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.titles().length === 40, 'forty');
    await until(() => page.bench.shadowRoot?.activeElement?.id === 'found-20', 'focus on the first new one');
    more().click();
    await until(() => page.titles().length === 45, 'all');
    expect(page.all('.finding > p:last-child button')).to.eql([]);
  });

  it('looks for the same words among what fits when the answer is another one', async () => {
    const large = [{ fact: 'company.employees', op: '>=', value: 20, hard: true }];
    const page = await place([offer('a'), offer('b', { conditions: large })]);
    await page.open();
    await page.type('udbyder');
    expect(page.titles()).to.eql(['Forslag a', 'Forslag b']);
    page.bench.view = { ...page.view, enquiry: { needs: { automation: 2 }, company: { employees: 5 } } };
    page.bench.requestUpdate();
    await until(() => page.titles().join() === 'Forslag a', 'what still fits');
    expect(page.barred()).to.eql(['Forslag b']);
    expect(page.told()).to.equal('1 tilbud om »udbyder«.');
    expect(page.one<HTMLInputElement>('#find').value).to.equal('udbyder');
  });

  it('explains a word that means different things, where it stands', async () => {
    const page = await place([
      offer('a', { title: { da: 'Hjælp til praktikken' }, summary: { da: 'Praktik og praktikpladser.' } }),
    ]);
    await page.open();
    await until(() => page.all('.term').length > 0, 'the word');
    expect(page.all('.term')).to.eql(['Praktik, hvad betyder Praktik?']);
    const term = page.one('.term');
    term.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.all('.meanings li').length === 3, 'three meanings');
    expect(term.getAttribute('aria-expanded')).to.equal('true');
    expect(page.all('.meanings li')[1]).to.match(/^Uddannelse: oplæring i virksomheden/);
    await sendKeys({ press: 'Enter' });
    await until(() => page.all('.meanings').length === 0, 'folded again');
  });

  it('explains a word that only the title has beside it, and leaves the heading a heading', async () => {
    const page = await place([
      offer('a', { title: { da: 'Hjælp til praktikken' }, summary: { da: 'Om job.' } }),
    ]);
    await page.open();
    await until(() => page.all('.term').length > 0, 'the word');
    expect(page.all('.h3 button')).to.eql([]);
    expect(page.titles()).to.eql(['Hjælp til praktikken']);
    expect(page.all('.others .note').join()).to.contain(
      'Ordforklaring: praktikken, hvad betyder praktikken?',
    );
  });

  it('takes words that no offer has for the need that they may be about, and says so', async () => {
    const page = await place([
      offer('a', { title: { da: 'Kapital' }, needs: { financing: 3 } }),
      offer('b', { title: { da: 'Vækst' }, needs: { financing: 1 } }),
      offer('c'),
    ]);
    await page.open();
    await page.type('lån til maskiner');
    expect(page.told()).to.equal(
      'Intet tilbud har ordene »lån til maskiner«. Måske handler det om »Skaffe penge til at investere«: 2 tilbud.',
    );
    expect(page.titles()).to.eql(['Kapital', 'Vækst']);
  });

  it('shows what has some of the words where nothing has all of them and no need is heard', async () => {
    const page = await place([offer('a', { title: { da: 'Zebra' } }), offer('b')]);
    await page.open();
    await page.type('zebra 4711');
    expect(page.told()).to.equal(
      'Intet tilbud har alle ordene; de her har nogle af dem. 1 tilbud om »zebra 4711«.',
    );
    expect(page.titles()).to.eql(['Zebra']);
  });

  it('names what has the words and is gone, with what came instead', async () => {
    const gone = { status: 'phased-out', successor: 'veu-godtgoerelse' };
    const page = await place([
      offer('a', { title: { da: 'Jobrotation' }, needs: { export: 3 }, ...gone }),
      offer('b', { title: { da: 'Robotpulje' }, validThrough: '2020-01-31' }),
      offer('c', { title: { da: 'Robotkursus' } }),
    ]);
    await page.open();
    await page.type('jobrotation');
    expect(page.told()).to.equal('Ingen tilbud om »jobrotation«, som I kan bruge lige nu.');
    expect(page.all('.others > li')[0]).to.contain('Ordningen er afskaffet. I stedet kom »VEU-godtgørelse');
    await page.type('robot');
    expect(page.titles()).to.eql(['Robotkursus']);
    expect(page.barred()).to.eql(['Robotpulje']);
    expect(page.all('.label').join()).to.contain('Har ordene, men passer ikke lige nu');
    const [, over] = page.all('.others > li');
    expect(over).to.contain('Det sluttede 31. januar 2020.').and.not.contain('Tag det med');
  });

  for (const width of [760, 320])
    it(`has no fault that axe finds and stays within ${width} px`, async () => {
      const page = await place(many(25), { place: 'Horsens' });
      const box = page.bench.parentElement;
      if (box) box.style.width = `${width}px`;
      await page.open();
      await page.type('kursus');
      await expect(page.bench).to.be.accessible({ ignoredRules: ['region', 'page-has-heading-one'] });
      expect(page.bench.scrollWidth).to.be.at.most(width);
      const least = width === 320 ? 43.5 : 24;
      const small = [...page.root.querySelectorAll<HTMLElement>('button.link, .term, summary, input')].filter(
        (one) => Math.min(one.offsetWidth, one.offsetHeight) < least,
      );
      expect(small.map((one) => one.outerHTML.slice(0, 80))).to.eql([]);
    });
});
