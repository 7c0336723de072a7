import { describe, expect, it } from 'vitest';
import { BUILT_IN_INSTRUMENTS, loadInstrumentFile } from '../../../src/core/content/instruments/index.js';
import type { Instrument, Item } from '../../../src/core/model/assessment.js';
import type { Text } from '../../../src/core/model/text.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';

/** The pages of the booklet that say something of their own; before them resumé, after them literature. */
const FIRST_PAGE = 5;
const LAST_PAGE = 18;
const MOST_WORDS = 14;
/** A label's word longer than this needs a place to break. */
const LONG_WORD = 14;
const SOFT_HYPHEN = '\u00ad';
/** Two things in one statement: nobody knows which of them the answer is about. */
const TWO_THINGS = /(?<!\p{L})(?:og|eller|samt)(?!\p{L})/iu;
const NEGATION = /(?<!\p{L})(?:ikke|ingen|intet|aldrig|hverken)(?!\p{L})/iu;
const ENGLISH_TWO_THINGS = /\b(?:and|or)\b/iu;
const MOST_ENGLISH_WORDS = 16;
/** How many of an instrument's ratings are turned round, and of how many; a change of balance is made on purpose. */
const REVERSED: Readonly<Record<string, readonly [reversed: number, ratings: number]>> = {
  'partnership-short': [3, 18],
  partnership: [18, 74],
  coupling: [0, 11],
  framework: [7, 21],
};
/** Words of offices; people say them otherwise. */
const OFFICIALESE =
  /i henhold til|vedrørende|foranstaltning|indsats|henvendelse|ift\.|således|såfremt|borger/iu;
const PERIOD = /måned|uge|år/u;

const instruments = new Map<string, Instrument>();
for (const id of BUILT_IN_INSTRUMENTS) {
  instruments.set(id, parseInstrument(await loadInstrumentFile(id), id));
}

function instrumentOf(id: (typeof BUILT_IN_INSTRUMENTS)[number]): Instrument {
  const instrument = instruments.get(id);
  if (!instrument) throw new Error(`no instrument ${id}`);
  return instrument;
}

const all = [...instruments.values()];
const short = instrumentOf('partnership-short');
const full = instrumentOf('partnership');
const coupling = instrumentOf('coupling');
const framework = instrumentOf('framework');
/** Every item once: the short form's are the full form's. */
const items = [full, coupling, framework].flatMap((instrument) => instrument.items);
const ratings = items.filter((item) => item.kind === 'rating');
const counts = items.filter((item) => item.kind === 'count');

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
const danish = (rows: readonly Item[], pattern: RegExp): string[] =>
  rows.map(({ text }) => text.da).filter((text) => pattern.test(text));
const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

function itemsBy(instrument: Instrument): Readonly<Record<string, number>> {
  return Object.fromEntries(
    instrument.dimensions.map(({ id }) => [id, instrument.items.filter((i) => i.dimension === id).length]),
  );
}

/** Every text of an instrument, with where it stands. */
function textsOf({ id, title, intro, scale, dimensions, items: own }: Instrument): [string, Text][] {
  const named: [string, Text | null][] = [
    [`${id} title`, title],
    [`${id} intro`, intro],
    ...scale.labels.map((label, index): [string, Text] => [`${id} label ${index + 1}`, label]),
    ...dimensions.flatMap((d): [string, Text | null][] => [
      [`${d.id} title`, d.title],
      [`${d.id} description`, d.description],
    ]),
    ...own.flatMap((item): [string, Text | null][] => [
      [`${item.id} text`, item.text],
      [`${item.id} help`, item.help],
      [`${item.id} unit`, item.unit],
      [`${item.id} competence`, item.competence],
    ]),
  ];
  return named.flatMap(([where, text]): [string, Text][] => (text ? [[where, text]] : []));
}

describe('the built-in instruments', () => {
  it('are what their names promise', () => {
    expect(idsOf(all)).toEqual([...BUILT_IN_INSTRUMENTS]);
    for (const { revision, intro, scale, dimensions, citation } of all) {
      expect(revision).toBeGreaterThanOrEqual(1);
      expect(intro).not.toBeNull();
      expect([scale.min, scale.max, scale.labels.length]).toEqual([1, 5, 5]);
      expect(dimensions.filter(({ description }) => description === null)).toEqual([]);
      expect(citation).toMatch(/^Baadsgaard, K\..+\(2019\)/u);
    }
  });

  it('have as many statements as intended', () => {
    expect(itemsBy(short)).toEqual({
      commitment: 3,
      institutionalisation: 4,
      'shared-understanding': 3,
      trust: 3,
      contribution: 4,
      learning: 2,
      benefits: 3,
    });
    expect(itemsBy(coupling)).toEqual({
      'bridge-builder': 3,
      communicator: 3,
      coordinator: 2,
      cooperator: 3,
    });
    expect(short.items).toHaveLength(22);
    expect(full.items).toHaveLength(82);
    expect(framework.items).toHaveLength(22);
  });

  it('rest every theme on at least two ratings', () => {
    for (const { dimensions, items: own } of all) {
      const thin = dimensions.filter(
        ({ id }) => own.filter((item) => item.dimension === id && item.kind === 'rating').length < 2,
      );
      expect(idsOf(thin)).toEqual([]);
    }
  });

  it('give every statement an id of its own, and the short form the same ones', () => {
    expect(new Set(idsOf(items)).size).toBe(items.length);
    for (const item of short.items) expect(full.items.find(({ id }) => id === item.id)).toEqual(item);
    for (const theme of short.dimensions) {
      expect(full.dimensions.find(({ id }) => id === theme.id)).toEqual(theme);
    }
  });

  it('name the page of the booklet that a statement is about', () => {
    const pages = items.map(({ source }) => source?.page ?? 0);
    expect(pages.filter((page) => page < FIRST_PAGE || page > LAST_PAGE)).toEqual([]);
  });

  it('are framework conditions only in the framework', () => {
    expect(framework.dimensions.filter(({ context }) => !context)).toEqual([]);
    expect([short, full, coupling].flatMap(({ dimensions }) => dimensions.filter((d) => d.context))).toEqual(
      [],
    );
  });

  it('place the partnership in Figure 1 by three statements an axis and the own placement', () => {
    const axis = (name: 'x' | 'y') => full.items.filter(({ position }) => position === name).length;
    expect([axis('x'), axis('y')]).toEqual([3, 3]);
    expect(full.items.filter(({ kind }) => kind === 'position')).toHaveLength(1);
  });

  it('label each competence briefly and show it by an example', () => {
    expect(coupling.items.filter(({ help }) => help === null)).toEqual([]);
    const labels = coupling.items.map(({ competence }) => competence?.da ?? '');
    expect(labels.filter((label) => wordsIn(label) < 2 || wordsIn(label) > 5)).toEqual([]);
    expect(new Set(labels).size).toBe(11);
    expect(idsOf(coupling.items).join(' ')).toBe('c1.1 c1.2 c1.3 c2.1 c2.2 c2.3 c3.1 c3.2 c4.1 c4.2 c4.3');
  });
});

describe('the statements', () => {
  it('are in Danish and in English', () => {
    const missing = all.flatMap(textsOf).filter(([, { da, en }]) => !da.trim() || !en?.trim() || da === en);
    expect(missing).toEqual([]);
  });

  it('are short', () => {
    const long = items.filter(({ text }) => wordsIn(text.da) > MOST_WORDS);
    expect(long.map(({ text }) => text.da)).toEqual([]);
  });

  it('say one thing each, and say it as it is', () => {
    expect(danish(ratings, TWO_THINGS)).toEqual([]);
    expect(danish(ratings, NEGATION)).toEqual([]);
  });

  it('are reversed in meaning, some in each partnership form', () => {
    const reversed = (instrument: Instrument) => instrument.items.filter((item) => item.reversed);
    expect(reversed(short).length).toBeGreaterThanOrEqual(2);
    expect(reversed(full).length).toBeGreaterThan(reversed(short).length);
    expect(reversed(coupling)).toEqual([]);
    expect(items.filter((item) => item.reversed && item.kind !== 'rating')).toEqual([]);
  });

  it('have no words of offices', () => {
    expect(all.flatMap(textsOf).filter(([, { da }]) => OFFICIALESE.test(da))).toEqual([]);
  });

  it('are as short in English, and say one thing each there, too', () => {
    const long = items.filter(({ text }) => wordsIn(text['en'] ?? '') > MOST_ENGLISH_WORDS);
    expect(idsOf(long)).toEqual([]);
    expect(idsOf(items.filter(({ text }) => ENGLISH_TWO_THINGS.test(text['en'] ?? '')))).toEqual([]);
    expect(danish(counts, TWO_THINGS)).toEqual([]);
  });

  it('are turned round as often as is known, and never a whole theme of merits', () => {
    for (const { id, items: own, dimensions } of all) {
      const rated = own.filter(({ kind }) => kind === 'rating');
      expect([id, rated.filter(({ reversed }) => reversed).length, rated.length]).toEqual([
        id,
        ...(REVERSED[id] ?? []),
      ]);
      const turned = dimensions.filter(({ id: theme }) =>
        rated.filter(({ dimension }) => dimension === theme).every(({ reversed }) => reversed),
      );
      expect(idsOf(turned)).toEqual([]);
    }
  });

  it('about the team’s functions can be answered by others, in as plain words, and never about one person', () => {
    for (const { id, wording } of coupling.items) {
      const other = wording?.other;
      expect(other?.da, id).toMatch(/(?<!\p{L})holdet(?!\p{L})/iu);
      expect(other?.['en'], id).toMatch(/\bthe team\b/iu);
      expect(wordsIn(other?.da ?? ''), id).toBeLessThanOrEqual(MOST_WORDS);
      expect(other?.da, id).not.toMatch(TWO_THINGS);
    }
  });

  it('of the short form take less than eight minutes at a calm pace', () => {
    // 18 seconds a rating and 35 a number, as the element says before the first statement.
    const seconds = short.items.reduce((sum, { kind }) => sum + (kind === 'count' ? 35 : 18), 0);
    expect(seconds).toBeLessThan(8 * 60);
  });

  it('are worded once each', () => {
    for (const language of ['da', 'en']) {
      const seen = items.map(({ text }) => (text[language] ?? '').toLowerCase().replace(/[^\p{L}\d ]/gu, ''));
      expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
    }
  });

  it('speak of oneself only where the instrument does', () => {
    const aboutMe = /(?<!\p{L})(?:jeg|mig|min|mit|mine)(?!\p{L})/iu;
    expect(danish(coupling.items, /^(?!.*(?<!\p{L})jeg(?!\p{L}))/iu)).toEqual([]);
    expect(danish([...full.items, ...framework.items], aboutMe)).toEqual([]);
  });

  it('count with a period, a unit and bounds', () => {
    expect(counts.length).toBeGreaterThanOrEqual(4);
    // Hours set aside, rules written, joint visits held, companies reached by more than one.
    expect(idsOf(short.items.filter(({ kind }) => kind === 'count'))).toEqual([
      'hours-set-aside',
      'rules-written',
      'joint-visits',
      'companies-together',
    ]);
    expect(danish(counts, PERIOD)).toHaveLength(counts.length);
    const unbounded = counts.filter(({ unit, min, max }) => !unit || min !== 0 || max === null || max <= 0);
    expect(idsOf(unbounded)).toEqual([]);
  });

  it('end as sentences do, counts as labels do', () => {
    const ends = (rows: readonly Item[]) => rows.flatMap(({ text }) => [text.da, text['en'] ?? '']);
    expect(ends(ratings).filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(ends(counts).filter((text) => /[.?!:]$/u.test(text))).toEqual([]);
  });

  it('have labels that can break', () => {
    const labels = all.flatMap(({ title, dimensions, scale, items: own }) => [
      title.da,
      ...dimensions.map((d) => d.title.da),
      ...scale.labels.map(({ da }) => da),
      ...own.flatMap(({ competence }) => (competence ? [competence.da] : [])),
    ]);
    const stiff = labels
      .flatMap((label) => label.split(/[\s,]+/u))
      .filter((word) => !word.includes(SOFT_HYPHEN) && word.length > LONG_WORD);
    expect(stiff).toEqual([]);
  });
});
