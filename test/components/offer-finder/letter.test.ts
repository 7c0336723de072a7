import { expect } from '@open-wc/testing';
import { placeFinder, type AnswerPage, type Placing } from '../support/finder-answer.js';
import { until } from '../support/until.js';

const offer = (
  id: string,
  conditions: readonly string[] = [],
  own: Readonly<Record<string, unknown>> = {},
) => ({
  id,
  system: 'business',
  title: { da: `Tilbud ${id}` },
  provider: { id, name: `Udbyder ${id}` },
  needs: { automation: 3 },
  conditions: conditions.map((fact) => ({ fact, op: '=', value: true })),
  contact: { name: `Kontakt ${id}`, email: `${id}@x.example` },
  ...own,
});
const ALL = [
  offer('a', ['company.supportRatioOk', 'company.netExpansion']),
  offer(
    'b',
    ['person.disability', 'mentor.decisiveNeed', 'aid.decisiveForJob', 'employee.paidDuringTraining'],
    {
      needs: { export: 3 },
    },
  ),
];
const ROOM = 'Har I plads til en støttet person mere (1 pr. 5 ansatte, mindst 1)?';
const GROWTH = 'Bliver I flere ansatte end gennemsnittet for de seneste 12 måneder?';
const DISABILITY = 'Har personen et handicap? Spørg kun, hvis personen selv vil tale om det.';

async function answered(offers: readonly unknown[] = ALL, own: Placing = {}): Promise<AnswerPage> {
  const catalogue = { format: 'kobling-catalogue', version: 1, id: 'c', publisher: { name: 'C' }, offers };
  const page = await placeFinder({
    catalogues: [catalogue],
    needs: 'automation export',
    municipality: 'Horsens',
    minSystems: 1,
    ...own,
  });
  page.set('Antal ansatte', '12');
  page.set('Privat eller offentlig', 'private');
  await page.show();
  return page;
}

const href = (page: AnswerPage) => page.one('.letter a.solid').getAttribute('href') ?? '';
const letter = (page: AnswerPage) =>
  new URLSearchParams(href(page).split('?')[1] ?? '').get('body')?.replace(/\u00a0/g, ' ') ?? '';

/** Answers a question and waits until it stands as answered. */
async function answer(page: AnswerPage, question: string, words: string): Promise<void> {
  page.buttonIn(page.question(question), words).click();
  await until(() => page.question(question).textContent?.includes('Jeres svar'), question);
}

describe('the letter', () => {
  it('tells place, size and sector, needs and offers, and has room for who writes', async () => {
    const page = await answered();
    for (const words of [
      '– Automatisering og robotter',
      '– Tilbud a (Kontakt a)',
      'Om os:\n– Kommune: Horsens\n– Antal ansatte: 12\n– Privat virksomhed',
      'Navn:\nVirksomhed:\nCvr-nummer:\nTelefon:',
    ])
      expect(letter(page)).to.contain(words);
  });

  it('is a text to take along where nobody has an address', async () => {
    const page = await answered(
      ALL.map((one) => ({ ...one, contact: { name: 'Vagten', phone: '70 00 00 00' } })),
    );
    expect(page.headings()).to.include('4 Bed dem om at komme sammen');
    expect(page.texts('.letter > p').join()).to.contain('Her står ingen mailadresser');
    expect(page.texts('.letter .solid')).to.eql(['Kopiér teksten']);
    expect(page.texts('.letter .actions a')).to.eql(['Åbn den i en mail']);
    page.one<HTMLElement>('.letter .solid').click();
    await until(() => /Kopieret|Markér teksten/.test(page.words()), 'what came of it');
  });

  it('goes to all at once, and asks them to come together', async () => {
    const page = await answered();
    expect(decodeURIComponent(href(page))).to.match(
      /^mailto:a@x\.example,b@x\.example\?subject=Vil I komme sammen/,
    );
    expect(letter(page)).to.contain('hvor I kan komme sammen');
  });

  it('brings the questions that the company could not answer, and what it did answer as facts', async () => {
    const page = await answered();
    expect(letter(page)).to.contain(
      `Det blev vi spurgt om, og det ved vi ikke endnu:\n– ${GROWTH}\n– ${ROOM}`,
    );
    await answer(page, ROOM, 'Ja');
    expect(letter(page)).to.contain(`– ${ROOM} Ja`).and.contain(`ikke endnu:\n– ${GROWTH}`);
  });

  it('never tells anything of a person, not even which question it is', async () => {
    const page = await answered();
    await answer(page, DISABILITY, 'Ja');
    for (const text of [letter(page), decodeURIComponent(href(page))]) {
      expect(text).not.to.match(/handicap|mentor|hjælpemid|kursus/i);
      expect(text).to.contain('Det, der handler om en bestemt person, tager vi, når vi taler sammen.');
    }
  });

  it('is written to one as to one', async () => {
    const page = await answered([offer('a')], { needs: 'automation' });
    expect(page.headings()).to.include('4 Skriv til dem');
    expect(letter(page)).to.match(/^Hej\n\nVi vil gerne have løst dette:/);
  });

  it('can be written where an address is missing, and says whose', async () => {
    const page = await answered([offer('a'), offer('b', [], { needs: { export: 3 }, contact: null })]);
    expect(decodeURIComponent(href(page))).to.match(/^mailto:a@x\.example\?/);
    expect(page.texts('.letter > p')[0]).to.contain('Mailadressen til Udbyder b skal I selv skrive på.');
  });

  it('leaves the questions out where mail programs would cut it', async () => {
    const page = await answered([
      offer('a', ['company.supportRatioOk'], { contact: { name: 'å'.repeat(250), email: 'a@x.example' } }),
    ]);
    expect(page.question(ROOM)).to.exist;
    expect(letter(page)).to.contain('Telefon:').and.not.contain(ROOM);
  });
});

describe('the copied text', () => {
  it('tells of the company, and nothing of a person', async () => {
    const page = await answered();
    await answer(page, ROOM, 'Nej');
    await until(() => page.offers().join() === 'Tilbud b', 'the other offer');
    await answer(page, DISABILITY, 'Ja');
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    page.button('Kopiér').click();
    await until(() => copied.length === 1, 'the copy');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied[0]?.replace(/\u00a0/g, ' ')).to.contain(
      `Om os:\n– Kommune: Horsens\n– Antal ansatte: 12\n– Privat virksomhed\n– ${ROOM} Nej`,
    );
    expect(copied[0]).not.to.contain(`${DISABILITY} Ja`);
  });
});

describe('the contacts', () => {
  it('are as many as there are providers, with each person under theirs', async () => {
    const provider = { id: 'p', name: 'Huset' };
    const page = await answered([
      offer('a', [], { provider }),
      offer('b', [], { provider, needs: { export: 3 } }),
    ]);
    expect(page.texts('.contacts > li')).to.have.length(1);
    expect(page.texts('.contacts b')).to.eql(['Kontakt a', 'Kontakt b']);
  });
});
