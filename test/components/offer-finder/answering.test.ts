import { expect } from '@open-wc/testing';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const CATALOGUES = [lind, aaby, kyst];
/** Welders, robots, people who can run them, and one that nobody serves. */
const NEEDS = 'recruit-skilled automation upskill-tech export';

async function answered(placing: Parameters<typeof placeFinder>[0] = {}): Promise<AnswerPage> {
  const page = await placeFinder({
    catalogues: CATALOGUES,
    needs: NEEDS,
    municipality: 'Horsens',
    ...placing,
  });
  await page.show();
  return page;
}

/** The rows of the joint offer, each in one line. */
const rows = (page: AnswerPage) => page.texts('.rows > li');

describe('the answer', () => {
  it('has the numbers in its title, and takes focus', async () => {
    const page = await answered();
    expect(page.answerTitle()).to.equal('Tre tilbud fra tre systemer dækker tre af jeres fire behov');
    await until(() => page.focused() === page.answerTitle(), 'focus on the title');
  });

  it('tells of each offer which system, which step, which need, and whom to contact', async () => {
    const page = await answered();
    expect(page.offers()).to.have.members([
      'Kandidater til jeres job',
      'Robotten på prøve',
      'Robotkursus på jeres egen maskine',
    ]);
    const [first, second, third] = rows(page);
    expect(first).to.contain('1. skridt');
    expect(second).to.contain('2. skridt');
    expect(third).to.contain('3. skridt');
    const robot = rows(page).find((row) => row.includes('Robotten på prøve'));
    expect(robot)
      .to.contain('Erhvervsfremme')
      .and.contain('Automatisering og robotter.')
      .and.contain('Karl Kyst');
    expect(robot).to.contain('Er lavet til netop det.');
    const course = rows(page).find((row) => row.includes('Robotkursus'));
    expect(course)
      .to.contain('Uddannelse')
      .and.contain('Ny teknik kræver nye kompetencer.')
      .and.contain('Åse Åby');
    const people = rows(page).find((row) => row.includes('Kandidater'));
    expect(people).to.contain('Beskæftigelse').and.contain('Finde faglærte.').and.contain('Lise Lind');
  });

  it('puts a step after the one it builds on, and says so', async () => {
    const page = await answered({ needs: 'upskill-tech competence-mapping', minSystems: 1 });
    expect(page.offers()).to.eql([
      'Kortlægning af, hvad jeres folk kan',
      'Robotkursus på jeres egen maskine',
    ]);
    expect(rows(page)[1]).to.contain('Kommer efter »Kortlægning af, hvad jeres folk kan«.');
  });

  it('names the known combination and its logic', async () => {
    const page = await answered();
    expect(page.texts('.grounds')[0])
      .to.contain('Robotten kommer først, når nogen kan passe den.')
      .and.contain('Kendt som »Robot og folk«.')
      .and.contain('Valgt blandt alle kombinationer på højst fire af de 5 tilbud, der passer.');
  });

  it('is not introduced by a combination for a need that nobody asked about', async () => {
    const forExport = {
      ...kyst,
      combinations: kyst.combinations.map((one) => ({ ...one, needs: ['export'] })),
    };
    const page = await answered({
      catalogues: [lind, aaby, forExport],
      needs: 'recruit-skilled automation upskill-tech',
    });
    expect(page.texts('.grounds')[0]).not.to.contain('Robot og folk');
  });

  it('names the need that stays uncovered', async () => {
    const page = await answered();
    expect(page.words()).to.contain('Ikke dækket: Sælge på nye markeder.');
  });

  it('tells how sure each offer is, and whom to ask first when it is not', async () => {
    const page = await answered();
    const course = rows(page).find((row) => row.includes('Robotkursus'));
    expect(course).to.contain('Senest tjekket i 2025. Reglerne kan være ændret. Spørg først: Åse Åby.');
    expect(course).to.contain('Søg senest 12. januar 2099.');
    const people = rows(page).find((row) => row.includes('Kandidater'));
    expect(people).to.contain('Senest tjekket i 2026.').and.not.contain('Reglerne kan være ændret');
  });

  it('lists what must be confirmed, with the offers it concerns, and leaves the decision to others', async () => {
    const page = await answered();
    const checks = page.texts('.checks li');
    expect(checks[0]).to.contain('Søg, før I går i gang').and.contain('Gælder »Kandidater til jeres job«.');
    const twice = checks.find((check) => check.includes('offentlig støtte to gange'));
    expect(twice).to.contain('Robotkursus på jeres egen maskine').and.contain('Robotten på prøve');
    expect(checks.join()).to.contain('Aftal, hvem der betaler oplæringen.').and.contain('de minimis');
    expect(checks.at(-1)).to.equal(
      'I ser ud til at kunne få tilbuddene; kommunen, skolen og de andre afgør det.',
    );
  });

  it('never tells an amount without its year', async () => {
    const page = await answered({ needs: `${NEEDS} competence-mapping`, minSystems: 1, maxOffers: 8 });
    const amounts = page.words().match(/[\d.]+\skr\.[^\d)]*\([^)]*\)|[\d.]+\skr\./g) ?? [];
    expect(amounts).to.have.length.at.least(3);
    for (const amount of amounts) expect(amount).to.match(/\((\d{4}|år ukendt)\)/);
    expect(page.words()).to.contain('12.500 kr. (2026)').and.contain('1.000 kr. (år ukendt)');
  });

  it('never does so with the national schemes either', async () => {
    const page = await placeFinder({ needs: 'recruit-apprentice upskill-funding automation retain-sick' });
    await page.show();
    const amounts = [...page.words().matchAll(/\d[\d.]*\s(?:mio\. )?kr\.?/g)];
    expect(amounts.length, 'amounts').to.be.above(0);
    for (const { index, 0: amount } of amounts) {
      const clause = page.words().slice(index, index + 110);
      expect(clause, amount).to.match(/20\d\d/);
    }
  });

  it('lists all the offers that fit, those of the joint offer among them', async () => {
    const page = await answered();
    expect(page.texts('.finding > summary')).to.eql(['Alle 5 tilbud, der passer']);
    page.one<HTMLElement>('.finding > summary').click();
    await until(() => page.texts('.finding .others > li').length === 5, 'the list');
    const all = page.texts('.finding .others > li');
    expect(all.find((one) => one.includes('Opkvalificering'))).to.contain(
      'Kan kun søges, når en pulje er åben.',
    );
    expect(all.find((one) => one.includes('En times snak'))).to.contain('Karl Kyst');
    expect(all.filter((one) => one.includes('Er med i det samlede tilbud ovenfor.'))).to.have.length(3);
  });

  it('says when nothing here meets the need, and who can ask around', async () => {
    const page = await answered({ needs: 'export' });
    expect(page.answerTitle()).to.equal('Ingen af tilbuddene her løser det');
    expect(page.words()).to.contain('Vi fandt intet til jer i Horsens lige nu. Virksomhedsservice');
  });

  it('lists what the company can use also where nothing meets the need', async () => {
    const page = await answered({ needs: 'export' });
    expect(page.texts('.finding > summary')).to.eql(['Alle tilbud, I kan bruge']);
    page.one<HTMLElement>('.finding > summary').click();
    await until(() => page.texts('.finding .others > li').length > 0, 'the list');
    expect(page.texts('.finding .h3')).to.include('Robotten på prøve');
    expect(page.words()).not.to.contain('Kun dem til det, I spørger om').and.not.contain('Ikke til det');
  });
});

describe('whom to contact', () => {
  it('gives each party once, with mail, phone and page', async () => {
    const page = await answered();
    const links = [...page.one('.contacts').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.have.members([
      'mailto:lise@lind.example',
      'tel:87000001',
      'https://lind.example/lise',
      'mailto:aase@aaby.example',
      'tel:+4587000002',
      'https://aaby.example/',
      'mailto:karl@kyst.example',
    ]);
  });

  it('writes one letter to all of them, with needs and offers in it', async () => {
    const page = await answered();
    const href = page.one('.letter a.solid').getAttribute('href') ?? '';
    const [to = '', query = ''] = href.replace(/^mailto:/, '').split('?');
    expect(to.split(',').map(decodeURIComponent)).to.have.members([
      'lise@lind.example',
      'karl@kyst.example',
      'aase@aaby.example',
    ]);
    const body = new URLSearchParams(query).get('body') ?? '';
    expect(body).to.contain('– Finde faglærte').and.contain('– Robotten på prøve (Karl Kyst)');
  });
});

describe('the limits of the host', () => {
  it('keeps to the most offers', async () => {
    const page = await answered({ maxOffers: 1, minSystems: 1 });
    expect(page.offers()).to.have.length(1);
    page.finder.setAttribute('max-offers', '3');
    await until(() => page.offers().length === 3, 'three offers');
  });

  it('spans as few systems as the host is content with', async () => {
    const page = await answered({ needs: 'automation' });
    expect(page.words()).to.contain(
      'Ingen kombination rækker over to systemer; denne rækker over ét system.',
    );
    page.finder.setAttribute('min-systems', '1');
    await until(() => !page.words().includes('Ingen kombination rækker over'));
  });

  it('answers anew when the host changes the needs', async () => {
    const page = await answered({ needs: 'automation', minSystems: 1 });
    expect(page.answerTitle()).to.equal('Ét tilbud fra ét system dækker jeres behov');
    page.finder.needs = 'automation upskill-tech';
    await until(() => page.answerTitle() === 'To tilbud fra to systemer dækker begge behov', 'a new answer');
    expect(page.offers()).to.include('Robotkursus på jeres egen maskine');
  });

  it('answers anew when the host changes the municipality', async () => {
    const page = await answered({ needs: 'recruit-skilled', minSystems: 1 });
    expect(page.offers()).to.eql(['Kandidater til jeres job']);
    page.finder.municipality = 'Odense';
    await until(() => page.offers()[0] === 'Opkvalificering før ansættelse', 'the offer of everywhere');
  });
});
