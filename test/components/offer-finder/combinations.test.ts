import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const NEEDS = 'recruit-skilled automation upskill-tech export';

async function answered(width = 760, lang: 'da' | 'en' = 'da', needs = NEEDS): Promise<AnswerPage> {
  const page = await placeFinder({
    catalogues: [lind, aaby, kyst],
    needs,
    municipality: 'Horsens',
    minSystems: 1,
    width,
    lang,
  });
  await page.show();
  return page;
}

const details = (page: AnswerPage, words: string): HTMLDetailsElement => {
  const found = [...(page.finder.shadowRoot?.querySelectorAll('details') ?? [])].find((one) =>
    one.querySelector('summary')?.textContent?.includes(words),
  );
  if (!found) throw new Error(`Nothing folded is called ${words}.`);
  return found;
};

/** Opens what is folded, as a press on it does, and waits for what stands in it. */
async function open(page: AnswerPage, words: string, content: string): Promise<HTMLDetailsElement> {
  const found = details(page, words);
  found.querySelector('summary')?.click();
  await until(() => found.querySelector(content), content);
  return found;
}

const plain = (element: Element | null | undefined) =>
  element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

describe('the figures of a joint offer', () => {
  it('count as many contacts as names stand under the letter', async () => {
    // The school gives two of the four.
    const page = await answered(760, 'da', 'recruit-skilled automation upskill-tech competence-mapping');
    expect(page.offers()).to.have.length(4);
    const contacts = page.texts('.contacts > li').length;
    expect(page.texts('.wish:has(:checked)')[0]).to.contain(` ${contacts} kontakter`);
  });

  it('stand there in a narrow box too', async () => {
    const page = await answered(320);
    const [first] = page.texts('.wish');
    expect(first?.replace(/\u00a0/g, ' ')).to.equal(
      'Helheden 3 af 4 behov passer 75 % 3 kontakter egne dage: 14,5 pris: mindst 12.500 kr. (2026)',
    );
  });
});

describe('two joint offers side by side', () => {
  const NAME = 'Sammenlign med den viste: Få kontakter';

  it('tell need by need who handles it, then all else, and mark what differs by weight and words', async () => {
    const page = await answered();
    const compared = await open(page, NAME, 'table');
    const rows = [...compared.querySelectorAll('tbody tr')];
    const row = (what: string) => rows.find((one) => plain(one.querySelector('th')) === what);
    expect(rows.map((one) => plain(one.querySelector('th')))).to.eql([
      'Finde faglærte',
      'Automatisering og robotter',
      'Ny teknik kræver nye kompetencer',
      'Sælge på nye markeder',
      'Passer',
      'Kontakter',
      'Egne dage',
      'Pris',
      'Åbne spørgsmål',
      'Ikke dækket',
    ]);
    expect([...(row('Finde faglærte')?.querySelectorAll('b') ?? [])].map(plain)).to.eql([
      'Kandidater til jeres job (lavet til det)',
      'ikke dækket',
    ]);
    expect(plain(row('Kontakter'))).to.contain('(2 færre)');
    const same = row('Sælge på nye markeder');
    expect(plain(same)).to.contain('Ens: ikke dækket');
    expect(same?.querySelector('b')).to.equal(null);
  });

  it('are read by their headings', async () => {
    const page = await answered();
    const compared = await open(page, NAME, 'table');
    expect(plain(compared.querySelector('caption'))).to.equal('Side om side: Helheden – Få kontakter');
    expect([...compared.querySelectorAll('thead th')].map(plain)).to.eql([
      'Hvad',
      'Helheden (vist ovenfor)',
      'Få kontakter',
    ]);
    expect([...compared.querySelectorAll('th')].filter((th) => !th.hasAttribute('scope'))).to.eql([]);
  });

  it('open and close with the keyboard', async () => {
    const page = await answered();
    const folded = details(page, NAME);
    folded.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => folded.querySelector('table'), 'the comparison');
    await sendKeys({ press: 'Enter' });
    await until(() => !folded.open && !folded.querySelector('table'), 'closed');
  });

  it('say why the other one is not proposed', async () => {
    const page = await answered();
    const compared = await open(page, NAME, 'table');
    const [why] = compared.querySelectorAll('p');
    expect(plain(why)).to.match(
      /^Vejer vi det hele, er den .* den bedste\. Så dækkes 2 behov i stedet for 3/,
    );
  });

  it('stand one under the other in 320 px, each line by name', async () => {
    const page = await answered(320);
    const compared = await open(page, NAME, 'ul.compared');
    expect(plain(compared.querySelector('li'))).to.equal(
      'Finde faglærte Helheden (vist ovenfor) Kandidater til jeres job (lavet til det) Få kontakter ikke dækket',
    );
    expect(page.finder.scrollWidth).to.be.at.most(320);
  });

  it('can be swapped: the other one is shown, and is then compared with the best', async () => {
    const page = await answered();
    const compared = await open(page, NAME, 'table');
    const show = page.buttonIn(compared, 'Vis denne: Få kontakter');
    show.focus();
    show.click();
    await until(() => page.offers().length === 1, 'the other');
    await until(() => page.focused() === page.answerTitle());
    const back = await open(page, 'Sammenlign med den viste: Helheden', 'table');
    expect(plain(back)).to.contain('Det er den bedste, når vi vejer det hele.');
  });

  it('close when the answer changes', async () => {
    const page = await answered();
    const compared = await open(page, NAME, 'table');
    page.set('Antal ansatte', '30');
    await until(() => !compared.open, 'closed');
  });
});
