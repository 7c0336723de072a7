import { describe, expect, it } from 'vitest';
import type { RawOffer } from '../../../../src/core/model/complete.js';
import { createOfferIndex, type FindOptions } from '../../../../src/core/offers/finding/offer-index.js';
import { catalogueOf, rawOffer } from '../samples.js';

type Given = Partial<RawOffer> & { readonly id: string };

async function find(offers: readonly Given[], query: string, options?: FindOptions) {
  const index = await createOfferIndex([catalogueOf(offers.map(rawOffer))]);
  return index.find(query, options);
}
const idsOf = ({ hits }: Awaited<ReturnType<typeof find>>): string[] => hits.map(({ offer }) => offer.id);
const titled = (da: string): Given[] => [
  { id: 'x', title: { da } },
  { id: 'other', title: { da: 'Noget helt andet' } },
];

describe('a word is found', () => {
  it.each([
    ['as it is', 'Svejsning for alle', 'svejsning'],
    ['last in a compound', 'Gældsvejledning', 'vejledning'],
    ['first in a compound', 'Vejledningssamtale', 'vejledning'],
    ['inside a compound', 'Gældsvejledningerne', 'vejledning'],
    ['by its first letters', 'Kompetenceløft', 'komp'],
    ['by two first letters', 'It-tjek', 'it'],
    ['whatever the case', 'SVEJSNING', 'sVejsning'],
    ['with æ, ø and å written out', 'Lærling på Ærø får løn', 'laerling paa aeroe faar loen'],
    ['with æ, ø and å where they are written out', 'Aarhus', 'Århus'],
    ['with å of two characters', 'Lærlinge fra A\u030Arhus', 'århus'],
    ['without its accent', 'Idé til café', 'ide cafe'],
    ['over a soft hyphen', 'Arbejds\u00ADmarkeds\u00ADuddannelse', 'arbejdsmarkedsuddannelse'],
    ['over a hyphen', 'A-kasse', 'a kasse'],
    ['beside typographic quotes', 'Mød “Virksomhedsservice”…', 'virksomhedsservice'],
    ['beside an emoji', 'Grøn 🌱 omstilling', 'omstilling grøn'],
    ['with a letter missing', 'Vejledning', 'vejldning'],
    ['with a letter too many', 'Vejledning', 'vejleddning'],
    ['with another letter', 'Vejledning', 'vejlefning'],
    ['with two letters swapped', 'Vejledning', 'vejlending'],
    ['with two letters swapped in the middle', 'Vejledning', 'vejldening'],
    ['with the first two letters swapped', 'Vejledning', 'evjledning'],
    ['misspelt, last in a compound', 'Gældsvejledning', 'vejldening'],
    ['misspelt, first in a compound', 'Vejledningssamtale', 'vejlednng'],
    ['misspelt and short', 'Bank', 'bnak'],
    ['in another form', 'Kursus i svejsning', 'kurser'],
    ['in the plural', 'Én virksomhed', 'virksomhederne'],
    ['with the consonant that its ending doubles', 'Løntilskud', 'løntilskuddet'],
    ['and a word that keeps its doubled consonant', 'Grupper', 'gruppen'],
  ])('%s', async (_, title, query) => {
    expect(idsOf(await find(titled(title), query))).toEqual(['x']);
  });

  it.each([
    ['two letters inside another', 'Kvalitet', 'it'],
    ['three letters with a slip', 'Løb', 'kob'],
    ['two slips', 'Vejledning', 'vejldennig'],
    ['a year with a slip', 'Budget 2025', '2026'],
    ['only one word of two', 'Vejledning', 'vejledning eksport'],
  ])('but not %s', async (_, title, query) => {
    expect(await find(titled(title), query)).toEqual({ hits: [], total: 0, near: false, exact: 0 });
  });
});

describe('all words', () => {
  const offer: Given = {
    id: 'x',
    type: 'vitas',
    title: { da: 'Hurtig hjælp', en: 'Quick help' },
    summary: { da: 'Vi ringer tilbage.' },
    terms: { da: 'Gratis i 2026.' },
    provider: { id: 'p', name: 'Horsens Kommune' },
    needs: { succession: 3, 'own-need': 2 },
  };

  it.each([
    'hjælp ringer',
    'horsens hjælp gratis',
    'quick hjælp',
    'støttet ansættelse',
    'overdrage hjælp',
    'hjælp i horsens',
  ])('may stand in different texts and languages: %s', async (query) => {
    expect(idsOf(await find([offer, { id: 'y' }], query))).toEqual(['x']);
  });

  it('leave out the small ones, unless there are no others', async () => {
    expect(idsOf(await find(titled('Svejsning'), 'kursus og svejsning'))).toEqual([]);
    expect(idsOf(await find(titled('Svejsning'), 'og svejsning for'))).toEqual(['x']);
    expect(idsOf(await find(titled('Ny og bedre'), 'og'))).toEqual(['x']);
  });
});

describe('some of the words', () => {
  const offers: Given[] = [
    { id: 'a', title: { da: 'Hjælp' } },
    { id: 'b', title: { da: 'Hjælp til lån' } },
    { id: 'c', title: { da: 'Lån' } },
    { id: 'd', title: { da: 'Andet' } },
    { id: 'e', title: { da: 'Hjælp her' } },
  ];

  it('will do where that is asked for: more of them first, then the rarer ones', async () => {
    expect(idsOf(await find(offers, 'lån hjælp maskiner', { isAny: true }))).toEqual(['b', 'c', 'a', 'e']);
    expect(await find(offers, 'lån hjælp maskiner')).toMatchObject({ total: 0 });
  });

  it('are not none of them', async () => {
    expect(await find(offers, 'maskiner', { isAny: true })).toMatchObject({ total: 0 });
    expect(await find(offers, '', { isAny: true })).toMatchObject({ total: 5 });
  });
});

describe('the order', () => {
  it('puts title before summary before the rest, whatever the ids', async () => {
    const offers: Given[] = [
      { id: 'a', terms: { da: 'lån' } },
      { id: 'b', summary: { da: 'lån' } },
      { id: 'c', title: { da: 'lån' } },
    ];
    expect(idsOf(await find(offers, 'lån'))).toEqual(['c', 'b', 'a']);
  });

  it('puts the whole word before the start before the end before the middle of another, and slips last', async () => {
    const words = ['kursss', 'svejsekursus', 'kursusdag', 'kursus', 'minikursusdag'];
    const offers = words.map((da, i): Given => ({ id: `${i}`, title: { da } }));
    const answer = await find(offers, 'kursus');
    expect(answer.hits.map(({ offer }) => offer.title.da)).toEqual([
      'kursus',
      'kursusdag',
      'svejsekursus',
      'minikursusdag',
      'kursss',
    ]);
    expect(answer.near).toBe(true);
  });

  it('puts the start of a word in a summary before the middle of one in a title', async () => {
    const offers = [
      { id: 'a', title: { da: 'Brandslukning' } },
      { id: 'b', title: { da: 'Andet' }, summary: { da: 'Slukningsudstyr' } },
    ];
    expect(idsOf(await find(offers, 'sluk'))).toEqual(['b', 'a']);
  });

  it('puts a whole word in a summary before the start of one in a title', async () => {
    const offers = [
      { id: 'a', title: { da: 'Svejsekursus' } },
      { id: 'b', title: { da: 'Andet' }, summary: { da: 'Svejse' } },
    ];
    expect(idsOf(await find(offers, 'svejse'))).toEqual(['b', 'a']);
  });

  it('puts first what has more of what the start of a word may become', async () => {
    const offers = [
      { id: 'a', title: { da: 'Svejsekursus' } },
      { id: 'b', title: { da: 'Andet' }, summary: { da: 'Svejsere, svejsning og svejsekurser' } },
    ];
    expect(idsOf(await find(offers, 'svej'))).toEqual(['b', 'a']);
  });

  it('lets the rarer word decide', async () => {
    const offers: Given[] = [
      { id: 'a', title: { da: 'hjælp' }, summary: { da: 'svejsning' } },
      { id: 'b', title: { da: 'svejsning' }, summary: { da: 'hjælp' } },
      ...Array.from({ length: 20 }, (_, i): Given => ({ id: `c${i}`, title: { da: 'hjælp' } })),
    ];
    expect(idsOf(await find(offers, 'hjælp svejsning'))).toEqual(['b', 'a']);
  });

  it('is that of the ids when there are no words, or nothing to tell offers apart', async () => {
    const offers: Given[] = ['b', 'B', 'å', 'a'].map((id) => ({ id, title: { da: 'ens' } }));
    for (const query of ['', ' – ', 'ens']) {
      expect(idsOf(await find(offers, query))).toEqual(['B', 'a', 'b', 'å']);
      expect(idsOf(await find(offers, query, { limit: 2 }))).toEqual(['B', 'a']);
    }
  });
});

describe('near spellings', () => {
  it('count only while fewer than ten offers hold the words as they are', async () => {
    const offers = (count: number): Given[] => [
      ...Array.from({ length: count }, (_, i): Given => ({ id: `${i}`, title: { da: 'mentor' } })),
      { id: 'near', title: { da: 'menotr' } },
    ];
    expect(await find(offers(9), 'mentor')).toMatchObject({ total: 10, near: true, exact: 9 });
    expect(await find(offers(10), 'mentor')).toMatchObject({ total: 10, near: false });
    // What the filter takes away does not count.
    const systems: Given[] = offers(10).map((one, i) => ({
      ...one,
      system: i < 5 ? 'education' : 'business',
    }));
    expect(await find(systems, 'mentor', { systems: ['business'] })).toMatchObject({ total: 6, near: true });
  });
});

describe('filters', () => {
  const offers: Given[] = [
    { id: 'all', system: 'employment' },
    { id: 'horsens', area: { municipalities: [615] }, status: 'call-based' },
    { id: 'midt', area: { regions: [1082] } },
    { id: 'syd', area: { regions: [1083] }, system: 'education', needs: { b: 1, d: 2 } },
    { id: 'old', status: 'phased-out' },
    {
      id: 'large',
      conditions: [{ fact: 'company.employees', op: '>=', value: 50, hard: true }],
      validThrough: '2026-12-31',
    },
  ];
  const enquiry = { needs: {}, company: { employees: 10 }, today: '2026-11-24' };

  it.each([
    ['a system', { systems: ['employment', 'education'] }, ['all', 'syd']],
    ['no system', { systems: [] }, []],
    ['one of some needs', { needs: ['c', 'd', 'b'] }, ['syd']],
    ['no need', { needs: [] }, []],
    ['statuses', { statuses: ['call-based', 'phased-out'] }, ['horsens', 'old']],
    ['a municipality', { municipality: 615 }, ['all', 'horsens', 'large', 'midt', 'old']],
    ['a municipality elsewhere', { municipality: 561, systems: ['education'] }, ['syd']],
    ['what a company can use', { enquiry }, ['all', 'horsens', 'midt', 'syd']],
    ['what it cannot use', { enquiry, isBarred: true }, ['large', 'old']],
    [
      'what it can use later',
      { enquiry: { ...enquiry, company: { employees: 60 } } },
      ['all', 'horsens', 'large', 'midt', 'syd'],
    ],
    [
      'a date',
      { enquiry: { ...enquiry, company: {}, today: '2027-01-01' } },
      ['all', 'horsens', 'midt', 'syd'],
    ],
  ] satisfies [string, FindOptions, string[]][])('by %s', async (_, options, ids) => {
    expect(idsOf(await find(offers, '', options))).toEqual(ids);
  });

  it('leave the total as it is when fewer hits are asked for', async () => {
    expect(await find(offers, '', { limit: 2 })).toMatchObject({ total: 6, hits: { length: 2 } });
    expect(await find(offers, '', { limit: 0 })).toMatchObject({ total: 6, hits: [] });
  });
});

describe('without words', () => {
  const needs = { automation: 3, export: 1 } as const;
  const offers: Given[] = [
    { id: 'a', needs: { export: 3 } },
    { id: 'b', needs: { automation: 2 } },
    { id: 'c', needs: { overview: 3 } },
    { id: 'd', needs: { automation: 1, export: 3 } },
  ];

  it('what serves the needs asked best comes first', async () => {
    const found = await find(offers, '', { enquiry: { needs, company: {} } });
    expect(found.hits.map(({ offer, score }) => [offer.id, score])).toEqual([
      ['b', 6],
      ['d', 6],
      ['a', 3],
      ['c', 0],
    ]);
  });

  it('needs that are asked for change nothing in the order of words', async () => {
    const same = offers.map((one) => ({ ...one, title: { da: 'Kursus' } }));
    expect(idsOf(await find(same, 'kursus', { enquiry: { needs, company: {} } }))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});
