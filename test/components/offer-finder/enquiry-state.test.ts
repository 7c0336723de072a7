import { expect } from '@open-wc/testing';
import type { NeedMatch } from '../../../src/core/model/need.js';
import {
  EMPTY_STATE,
  factOf,
  toEnquiry,
  withFact,
  withNextImportance,
  withTold,
  withToggled,
  type EnquiryState,
} from '../../../src/components/offer-finder/enquiry-state.js';
import {
  SURE,
  WORTH_ASKING,
  readNeeds,
  withRecognised,
} from '../../../src/components/offer-finder/reading.js';

const match = (need: string, score: number, start: number, text: string): NeedMatch => ({
  need,
  score,
  because: [{ start, end: start + text.length, text }],
});
const ids = (state: { readonly needs: readonly { readonly id: string }[] }) =>
  state.needs.map(({ id }) => id);

/** What is taken as said, then what is asked about. */
const read = (...args: Parameters<typeof readNeeds>) => {
  const { sure, unsure } = readNeeds(...args);
  return [sure, unsure].map((matches) => matches.map(({ need }) => need));
};

describe('reading needs out of a text', () => {
  it('takes what is sure, asks about what is not, and leaves out what is chance', () => {
    const found = [
      match('said', SURE, 0, 'x'),
      match('meant', SURE - 0.01, 9, 'y'),
      match('perhaps', WORTH_ASKING, 20, 'z'),
      match('chance', WORTH_ASKING - 0.01, 30, 'æ'),
    ];
    expect(read(found)).to.eql([['said'], ['meant', 'perhaps']]);
  });

  it('of two that rest on the same words takes the better one, and asks about the other', () => {
    const found = [match('a', 0.9, 0, 'svejsere'), match('b', 0.8, 4, 'sere nu'), match('c', 0.7, 11, 'z')];
    expect(read(found)).to.eql([['a', 'c'], ['b']]);
  });

  it('tells them in the order of the text, and asks about those that find no room', () => {
    const matches = [6, 5, 4, 3, 2, 1].map((at) => match(`n${at}`, 0.9, at * 10, 'ord'));
    expect(read(matches)).to.eql([['n1', 'n2', 'n3', 'n4', 'n5', 'n6'], []]);
    expect(read(matches, 4)).to.eql([
      ['n3', 'n4', 'n5', 'n6'],
      ['n2', 'n1'],
    ]);
  });

  it('fills up to twelve needs, the picked ones among them', () => {
    const picked = withToggled(EMPTY_STATE, 'picked');
    const matches = Array.from({ length: 14 }, (_, at) => match(`n${at}`, 0.9, at * 10, 'ord'));
    const state = withRecognised(picked, matches);
    expect(state.needs).to.have.length(12);
    expect(state.heard).to.eql(['n11', 'n12', 'n13']);
  });

  it('quotes all the words that a need rests on', () => {
    const two: NeedMatch = {
      ...match('a', 1, 0, 'mangler'),
      because: [
        { start: 0, end: 7, text: 'mangler' },
        { start: 20, end: 28, text: 'svejsere' },
      ],
    };
    expect(withRecognised(EMPTY_STATE, [two]).needs[0]?.quote).to.equal('mangler … svejsere');
  });
});

describe('what may have been meant', () => {
  const heard = withRecognised(EMPTY_STATE, [match('said', 1, 0, 'x'), match('meant', 0.5, 5, 'y')]);

  it('is not asked for until it is taken in, and is then as good as picked', () => {
    expect([ids(heard), heard.heard]).to.eql([['said'], ['meant']]);
    const taken = withToggled(heard, 'meant');
    expect([ids(taken), taken.heard]).to.eql([['said', 'meant'], []]);
    expect(ids(withRecognised(taken, []))).to.eql(['meant']);
  });

  it('is not asked about again once it was taken in or removed', () => {
    const matches = [match('said', 1, 0, 'xxx'), match('meant', 0.5, 5, 'yyy')];
    const taken = withToggled({ ...heard, text: 'xxx, yyy' }, 'meant');
    expect(withRecognised(taken, matches).heard).to.eql([]);
    expect(withRecognised(withToggled(taken, 'meant'), matches).heard).to.eql([]);
  });
});

describe('what the owner has chosen', () => {
  it('stays when the text that also named it goes', () => {
    const picked = withToggled(EMPTY_STATE, 'a');
    const named = withRecognised(picked, [match('a', 1, 0, 'x')]);
    expect(ids(withRecognised(named, []))).to.eql(['a']);
  });

  it('keeps picked needs, lets read ones go with their words, and leaves a removed one out', () => {
    const picked = withToggled(EMPTY_STATE, 'picked');
    const read = withRecognised(picked, [match('read', 1, 0, 'x'), match('away', 1, 5, 'y')]);
    expect(ids(read)).to.eql(['read', 'away', 'picked']);
    const removed = withToggled({ ...read, text: 'yyy' }, 'away');
    expect(ids(withRecognised(removed, [match('away', 1, 0, 'yyy')]))).to.eql(['picked']);
  });

  it('lets what the page chose give way to what the reader says, unless the reader has taken it up', () => {
    const preset = { id: 'preset', importance: 2, quote: null, isPreset: true } as const;
    const started = { ...EMPTY_STATE, needs: [preset, { ...preset, id: 'other' }] };
    expect(ids(withRecognised(started, []))).to.eql(['preset', 'other']);
    const takenUp = withNextImportance(started, 'preset');
    expect(ids(withRecognised(takenUp, [match('said', 1, 0, 'x')]))).to.eql(['said', 'preset']);
    expect(ids(withRecognised(started, [match('preset', 1, 0, 'x')]))).to.eql(['preset']);
    const changed = withToggled(started, 'third');
    expect(ids(withRecognised(changed, [match('said', 1, 0, 'x')]))).to.eql([
      'said',
      'preset',
      'other',
      'third',
    ]);
  });

  it('comes back when it is picked again, without the words', () => {
    const removed = withToggled(withRecognised(EMPTY_STATE, [match('a', 1, 0, 'x')]), 'a');
    const again = withToggled(removed, 'a');
    expect(again.needs).to.eql([{ id: 'a', importance: 2, quote: null }]);
    expect(again.dismissed).to.eql({});
  });

  it('keeps its importance while the text is read again', () => {
    const important = withNextImportance(withRecognised(EMPTY_STATE, [match('a', 1, 0, 'x')]), 'a');
    expect(withRecognised(important, [match('a', 1, 3, 'x')]).needs[0]?.importance).to.equal(3);
  });

  it('steps only the importance that is pressed', () => {
    const two = withToggled(withToggled(EMPTY_STATE, 'a'), 'b');
    expect(withNextImportance(two, 'b').needs.map(({ importance }) => importance)).to.eql([2, 3]);
  });

  it('changes nothing in the state it came from', () => {
    const before = withToggled(EMPTY_STATE, 'a');
    withToggled(before, 'a');
    withNextImportance(before, 'a');
    expect(before.needs).to.eql([{ id: 'a', importance: 2, quote: null }]);
    expect(EMPTY_STATE.needs).to.eql([]);
  });
});

describe('a need that was removed', () => {
  const away = (text: string) =>
    withToggled({ ...EMPTY_STATE, text, needs: [{ id: 'a', importance: 2, quote: text }] }, 'a');
  const readOn = (state: EnquiryState, text: string, because = text) =>
    withRecognised({ ...state, text }, [match('a', 1, 0, because), match('b', 1, 90, 'other')]);

  for (const [text, because, comesBack] of [
    ['mangler svejsere nu', 'mangler svejsere nu', false],
    ['mangler svejsere og elektrikere', 'mangler svejsere og elektrikere', true],
    ['mangler tømrere', 'mangler tømrere', true],
    ['Mangler SVEJSERE, og vi har travlt', 'Mangler SVEJSERE', false],
    ['mangler svejserne', 'mangler svejserne', true],
  ] as const)
    it(`${comesBack ? 'comes back with' : 'stays away with'} »${text}«`, () => {
      expect(ids(readOn(away('mangler svejsere'), text, because))).to.eql(comesBack ? ['a', 'b'] : ['b']);
    });

  it('stays away while its word is written on', () => {
    expect(ids(readOn(away('mangler svejs'), 'mangler svejsere'))).to.eql(['b']);
  });

  it('comes back when its words have been gone and are written again', () => {
    const gone = withRecognised({ ...away('mangler svejsere'), text: 'noget andet' }, []);
    expect(ids(readOn(gone, 'mangler svejsere'))).to.eql(['a', 'b']);
  });

  it('is asked about, not taken, where the text names nothing else', () => {
    const removed = away('mangler svejsere');
    expect([ids(removed), removed.heard]).to.eql([[], ['a']]);
    const text = 'mangler svejsere nu';
    const read = withRecognised({ ...removed, text }, [match('a', 1, 0, text)]);
    expect([ids(read), read.heard]).to.eql([[], ['a']]);
  });
});

describe('what the text tells of the company', () => {
  const horsens = { value: 615, text: 'i Horsens' };
  const told = withTold({ ...EMPTY_STATE, municipality: 101 }, { municipality: horsens });

  it('goes before what the page has set, and leaves it when the words go', () => {
    expect(factOf(told, 'municipality')).to.equal(615);
    expect(toEnquiry(told, { maxOffers: 3, minSystems: 1 }).company.municipality).to.equal(615);
    expect(factOf(withTold(told, {}), 'municipality')).to.equal(101);
  });

  it('gives way to what the reader sets or takes out, also when the text is read again', () => {
    for (const set of [730, null]) {
      const own = withFact(told, 'municipality', set);
      expect(factOf(own, 'municipality')).to.equal(set);
      expect(factOf(withTold(own, { municipality: horsens }), 'municipality')).to.equal(set);
    }
  });
});

describe('the question to the engine', () => {
  it('carries needs, company, answers and limits, and nothing of the text', () => {
    const state = {
      ...withToggled(EMPTY_STATE, 'a'),
      text: 'hemmeligt',
      municipality: 615,
      employees: 12,
      facts: { 'company.hasVacancy': null },
    };
    const enquiry = toEnquiry(state, { maxOffers: 3, minSystems: 1 });
    expect(enquiry).to.eql({
      needs: { a: 2 },
      company: { municipality: 615, employees: 12, sector: null, hasCvr: true },
      facts: { 'company.hasVacancy': null },
      maxOffers: 3,
      minSystems: 1,
    });
    expect(JSON.stringify(enquiry)).not.to.contain('hemmeligt');
  });
});
