import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { CatalogueError } from './codes.js';
import { TODAY } from './fixtures.js';
import { offersFromJsonLd, type JsonLdOptions } from '../../../src/core/exchange/json-ld.js';
import { readCatalogue } from '../../../src/core/exchange/read-catalogue.js';
import { readJsonLdTexts } from '../../../src/core/exchange/read-json-ld.js';

const CONTEXT = 'https://schema.org';
type Fields = Record<string, unknown>;

/** A thing with just what an offer needs. */
const service = (extra: Fields = {}): Fields => ({
  '@type': 'GovernmentService',
  name: 'Virksomhedsbesøg',
  serviceOperator: { '@type': 'GovernmentOffice', name: 'Horsens Kommune' },
  keywords: ['Vi mangler hænder', 'kobling:employment'],
  ...extra,
});
const course = (extra: Fields = {}): Fields => ({
  '@type': 'Course',
  name: 'Robotkursus',
  provider: 'Østkystens Skole',
  keywords: 'kobling:automation:3, robotter',
  ...extra,
});
const page = (...things: unknown[]) => ({ '@context': CONTEXT, '@graph': things });
const read = (input: unknown, options: JsonLdOptions = {}) =>
  offersFromJsonLd(input, { today: TODAY, ...options });
const first = (thing: unknown, options: JsonLdOptions = {}) => read(page(thing), options).catalogue.offers[0];
const places = (thing: unknown) => read(page(thing)).problems.map(({ path, code }) => `${path} ${code}`);

describe('offersFromJsonLd', () => {
  it('reads a service with all that it says', () => {
    const { catalogue, problems } = read(
      {
        '@context': ['https://schema.org', { '@language': 'da-DK' }],
        '@type': 'WebPage',
        mainEntity: service({
          '@id': '#besoeg',
          name: { '@value': 'Virksomhedsbesøg', '@language': 'da' },
          description: [
            { '@value': '<p>Vi kommer &amp; ser.</p>', '@language': 'da' },
            { '@value': 'We come.', '@language': 'en-GB' },
          ],
          areaServed: [{ '@type': 'AdministrativeArea', name: 'Horsens Kommune' }, '0766'],
          audience: {
            '@type': 'BusinessAudience',
            numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 2, maxValue: 249 },
          },
          contactPoint: {
            '@type': 'ContactPoint',
            name: 'Vagten',
            telephone: 'tel:70000031',
            email: 'mailto:a@b.example',
          },
          url: '/besoeg',
          validFrom: '2026-01-01',
          validThrough: '2026-12-31T23:30:00Z',
          isAccessibleForFree: true,
          dateModified: '2026-08-01',
        }),
      },
      { base: 'https://kommune.example/erhverv/' },
    );
    expect(problems).toEqual([]);
    expect(catalogue.publisher.name).toBe('Horsens Kommune');
    expect(catalogue.offers).toMatchObject([
      {
        id: '#besoeg',
        system: 'employment',
        title: { da: 'Virksomhedsbesøg' },
        summary: { da: 'Vi kommer & ser.', en: 'We come.' },
        provider: { id: 'horsens-kommune', name: 'Horsens Kommune' },
        needs: { 'recruit-hands': 2 },
        area: { municipalities: [615, 766] },
        conditions: [{ fact: 'company.employees', op: 'between', value: [2, 249], hard: true }],
        contact: {
          name: 'Vagten',
          phone: '70000031',
          email: 'a@b.example',
          url: 'https://kommune.example/besoeg',
        },
        validFrom: '2026-01-01',
        validThrough: '2027-01-01',
        price: { amount: 0, year: 2026 },
        source: { asOf: 2026 },
      },
    ]);
  });

  it.each(['json-ld.md', 'json-ld.da.md'])('reads the example of docs/%s', (name) => {
    const guide = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
    const { catalogue, problems } = read(example);
    expect(problems).toEqual([]);
    expect(catalogue.offers).toMatchObject([
      { id: 'https://kommune.example/#robotbesoeg', system: 'business', needs: { automation: 2 } },
      {
        system: 'education',
        needs: { automation: 3, 'upskill-tech': 2 },
        price: { amount: 1200, year: 2027 },
      },
    ]);
  });

  it('reads a course with its dates', () => {
    const offer = first(
      course({
        timeRequired: 'P3D',
        offers: { '@type': 'Offer', price: '1200.50', priceCurrency: 'DKK' },
        hasCourseInstance: [
          { '@type': 'CourseInstance', courseMode: 'onsite', startDate: '2027-01-11' },
          { '@type': 'CourseInstance', courseMode: 'onsite', startDate: '2027-03-01' },
          {
            '@type': 'CourseInstance',
            courseMode: 'online',
            startDate: '2028-03-01',
            eventStatus: 'https://schema.org/EventCancelled',
          },
        ],
      }),
    );
    expect(offer).toMatchObject({
      id: 'robotkursus-oestkystens-skole',
      system: 'education',
      provider: { id: 'oestkystens-skole' },
      needs: { automation: 3 },
      duration: 'P3D',
      delivery: 'at-provider',
      price: { amount: 1200.5, year: 2027 },
      validThrough: '2027-03-01',
    });
  });

  it.each<[string, Fields, Fields]>([
    ['a language map', { name: { da: 'Titel', en: 'Title' } }, { title: { da: 'Titel', en: 'Title' } }],
    ['a need by English title', { keywords: 'Automation and robots' }, { needs: { automation: 2 } }],
    [
      'a title with a comma',
      { keywords: 'a, Certifikater og beviser, som loven kræver' },
      { needs: { 'upskill-certificates': 2 } },
    ],
    [
      'a defined term',
      { about: { '@type': 'DefinedTerm', name: 'Bedre it-sikkerhed' }, keywords: 'kobling:overview' },
      { needs: { overview: 2 } },
    ],
    [
      'a named field',
      { keywords: [], additionalProperty: { propertyID: 'kobling:needs', value: 'automation:3; overview' } },
      { needs: { automation: 3, overview: 2 } },
    ],
    [
      'a named system',
      { additionalProperty: { name: 'kobling:system', value: 'business' } },
      { system: 'business' },
    ],
    ['a region', { areaServed: 'Region Midtjylland' }, { area: { regions: [1082] } }],
    ['a region of ISO', { areaServed: 'DK-85' }, { area: { regions: [1085] } }],
    ['the country', { areaServed: { '@type': 'Country', name: 'Danmark' } }, { area: 'national' }],
    [
      'full names',
      { '@type': 'https://schema.org/Course', 'schema:description': 'Hej' },
      { summary: { da: 'Hej' } },
    ],
    ['a virtual place', { location: { '@type': 'VirtualLocation' } }, { delivery: 'online' }],
    [
      'ages',
      { audience: { '@type': 'PeopleAudience', requiredMinAge: 25 } },
      { conditions: [{ fact: 'person.age', op: '>=', value: 25 }] },
    ],
    [
      'a closed offer',
      { offers: { availability: 'https://schema.org/Discontinued' } },
      { status: 'phased-out' },
    ],
    ['a deadline', { applicationDeadline: '2027-02-01' }, { deadline: '2027-02-01' }],
  ])('understands %s', (_, extra, expected) => {
    expect(first(course(extra))).toMatchObject(expected);
  });

  it.each<[string, Fields, string]>([
    ['no title', { name: undefined }, 'name missing'],
    ['an English title alone', { name: { '@value': 'Visit', '@language': 'en' } }, 'name wrong-value'],
    ['no provider', { serviceOperator: null }, 'provider missing'],
    ['no need', { keywords: ['kobling:employment', 'innovation'] }, 'keywords missing'],
    ['no system', { keywords: ['Vi mangler hænder'] }, 'additionalProperty missing'],
    [
      'two systems',
      { additionalProperty: { name: 'kobling:system', value: 'business' } },
      'additionalProperty wrong-value',
    ],
    ['a place abroad', { areaServed: ['Horsens', 'Malmö'] }, 'areaServed wrong-value'],
    ['a place that says nothing', { areaServed: { '@type': 'GeoCircle' } }, 'areaServed wrong-value'],
    ['no date', { validThrough: 'snart' }, 'validThrough wrong-value'],
    [
      'a limit that is no number',
      { audience: { numberOfEmployees: { maxValue: 'få' } } },
      'audience wrong-value',
    ],
    [
      'a turnover in euros',
      { audience: { yearlyRevenue: { maxValue: 5, unitText: 'EUR' } } },
      'audience wrong-value',
    ],
  ])('sets aside a thing with %s, and names the place', (_, extra, place) => {
    const { catalogue, problems } = read(page(service(extra), course()));
    expect(catalogue.offers.map(({ title }) => title.da)).toEqual(['Robotkursus']);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toContain(`/@graph/0/${place}`);
  });

  it.each<[string, Fields, string]>([
    ['javascript:', { url: 'javascript:alert(1)' }, '/@graph/0/url bad-link'],
    [
      'a need of no taxonomy',
      { keywords: 'kobling:automation, kobling:robots' },
      '/@graph/0/keywords unknown-need',
    ],
    [
      'two prices',
      {
        offers: [
          { price: 1, priceCurrency: 'DKK' },
          { price: 2, priceCurrency: 'DKK' },
        ],
      },
      '/@graph/0/offers several-prices',
    ],
    ['euros', { offers: { price: 100, priceCurrency: 'EUR' } }, '/@graph/0/offers wrong-value'],
  ])('keeps a course with %s, without it', (_, extra, place) => {
    const offer = first(course(extra));
    expect(offer).toMatchObject({ price: null, title: { da: 'Robotkursus' } });
    expect(JSON.stringify(offer)).not.toContain('javascript');
    expect(places(course(extra))).toContain(place);
  });

  it('follows references, and takes what only refers for no thing', () => {
    const { catalogue } = read(
      page(
        { '@id': '#skole', '@type': 'Organization', name: 'Skolen' },
        course({ provider: { '@id': '#skole' } }),
        { '@type': 'ItemList', itemListElement: [{ '@id': '#x', '@type': 'Course' }] },
      ),
    );
    expect(catalogue.offers).toMatchObject([{ provider: { name: 'Skolen' } }]);
  });

  it('names the twin of an id where it stands', () => {
    const { problems } = read(page(course(), course()));
    expect(problems).toMatchObject([
      { path: '/@graph/1/@id', code: 'duplicate-id', expected: 'id other than that of /@graph/0' },
    ]);
  });

  it('leaves prototypes alone', () => {
    read(
      '{"@context":"https://schema.org","@type":"Course","__proto__":{"polluted":1},"name":{"__proto__":"x","da":"T"}}',
    );
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([[{}], [[]], [null], ['[]'], [7], [{ '@context': CONTEXT, '@type': 'Recipe' }], ['{']])(
    'refuses %j, which has nothing of the kind',
    (input) => {
      expect(() => read(input)).toThrow(CatalogueError);
    },
  );

  it('accounts for every thing, and throws nothing else', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('DK', 'javascript:x', '2026-02-30', 'Kobling'),
    );
    const keys = [
      'name',
      'provider',
      'keywords',
      'areaServed',
      'offers',
      'hasCourseInstance',
      'audience',
      'url',
      'validFrom',
      '@id',
      'additionalProperty',
      'contactPoint',
      'description',
      'timeRequired',
    ];
    const thing = fc
      .dictionary(fc.constantFrom(...keys), value, { maxKeys: 5 })
      .map((extra) => course({ ...extra }));
    fc.assert(
      fc.property(fc.array(thing, { minLength: 1, maxLength: 6 }), (things) => {
        const { catalogue, problems } = read(page(...things));
        const named = new Set(problems.flatMap(({ path }) => /^\/@graph\/(\d+)/.exec(path)?.[1] ?? []));
        const kept = catalogue.offers.length;
        expect(kept).toBeLessThanOrEqual(things.length);
        expect(kept + named.size).toBeGreaterThanOrEqual(things.length);
      }),
    );
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        try {
          read(input);
        } catch (error) {
          expect(error).toBeInstanceOf(CatalogueError);
        }
      }),
    );
  });
});

describe('JSON-LD where a catalogue is read', () => {
  it('is told from a catalogue, also as a list and with offers of its own', async () => {
    const thing = {
      '@context': 'http://schema.org/',
      ...course({ offers: [{ price: 5, priceCurrency: 'DKK' }] }),
    };
    for (const document of [thing, [thing]]) {
      const { catalogue } = await readCatalogue(JSON.stringify(document), { today: TODAY, file: 'a.json' });
      expect(catalogue.id).toBe('a-json');
      expect(catalogue.offers).toMatchObject([{ price: { amount: 5 } }]);
    }
  });

  it('is not anything with another context', async () => {
    const other = { '@context': 'https://example.com', ...course() };
    await expect(readCatalogue(JSON.stringify(other))).rejects.toMatchObject({ code: 'wrong-format' });
  });

  it('reads the scripts of a page, and names the one that is no JSON', async () => {
    const { catalogue, problems } = await readJsonLdTexts(
      ['{', JSON.stringify(page(course({ url: 'data:x' })))],
      { today: TODAY },
    );
    expect(catalogue.offers).toHaveLength(1);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/0 not-json',
      '/1/@graph/0/url bad-link',
    ]);
    await expect(readJsonLdTexts([])).rejects.toMatchObject({ name: 'CatalogueError', code: 'wrong-format' });
  });
});
