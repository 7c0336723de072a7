import { expect } from '@open-wc/testing';
import { setUpNet, type CatalogueNet } from '../support/catalogue-net.js';
import { logEvents } from '../support/event-log.js';
import { placeFinder } from '../support/finder-answer.js';

const visit = {
  '@context': 'https://schema.org',
  '@type': 'GovernmentService',
  name: 'Robotten på besøg',
  serviceOperator: { '@type': 'GovernmentOffice', name: 'Horsens Kommune' },
  keywords: ['Automatisering og robotter', 'kobling:business'],
  url: 'javascript:alert(1)',
};
const course = {
  '@context': { '@vocab': 'https://schema.org/' },
  '@type': 'Course',
  name: 'Robotkursus',
  provider: { '@type': 'CollegeOrUniversity', name: 'Østkystens Skole' },
  keywords: 'kobling:automation:3',
};

describe('offers from JSON-LD', () => {
  let net: CatalogueNet;
  let scripts: HTMLScriptElement[] = [];
  const put = (text: string) => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    document.head.append(script);
    scripts.push(script);
  };
  beforeEach(() => {
    net = setUpNet({
      '/tilbud.jsonld': { json: [visit, course] },
      '/recipe.jsonld': { json: { '@context': 'https://schema.org', '@type': 'Recipe' } },
    });
  });
  afterEach(() => {
    net.takeDown();
    for (const script of scripts) script.remove();
    scripts = [];
  });

  it('come from an address, and an unsafe link of theirs is named', async () => {
    const page = await placeFinder({ catalogues: '/tilbud.jsonld', needs: 'automation', minSystems: 1 });
    expect(page.words()).to.contain('2 tilbud fra to systemer');
    expect(page.words()).to.match(/\/0\/url: ventede http.* \(bad-link\)/);
    await page.show();
    expect(page.offers()).to.include('Robotkursus');
  });

  it('come from the page itself, and a script that is no JSON leaves the others alone', async () => {
    put('{ "@context": ');
    put(JSON.stringify(course));
    const page = await placeFinder({ catalogues: '#json-ld', needs: 'automation', minSystems: 1 });
    expect(net.asked).to.eql([]);
    expect(page.words()).to.contain('1 tilbud fra ét system');
    expect(page.words()).to.match(/\/0: ventede JSON.* \(not-json\)/);
    await page.show();
    expect(page.offers()).to.eql(['Robotkursus']);
  });

  it('come by property, as objects that stand in for one catalogue', async () => {
    const page = await placeFinder({
      catalogues: [visit, '/tilbud.jsonld', course],
      needs: 'automation',
      minSystems: 1,
    });
    expect(page.words()).to.contain('4 tilbud fra to systemer');
    await page.show();
    expect(page.words()).to.match(/\/0\/url: ventede http.* \(bad-link\)/);
    expect(page.offers()).to.eql(['Robotkursus']);
  });

  it('come as one thing alone', async () => {
    const page = await placeFinder({ catalogues: course as unknown as readonly unknown[] });
    expect(page.words()).to.contain('1 tilbud fra ét system');
  });

  for (const source of ['#json-ld', '/recipe.jsonld'])
    it(`are missed by name where ${source} has none`, async () => {
      const log = logEvents(document);
      const page = await placeFinder({ catalogues: `${source} /tilbud.jsonld` });
      expect(page.headings()).to.include(`3 Tilbuddene fra ${source} mangler i svaret`);
      expect(log.payload()).to.contain('"code":"wrong-format"');
      expect(page.words()).to.contain('2 tilbud fra to systemer');
    });
});
