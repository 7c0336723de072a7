import {
  coverageThreshold,
  type Coverage,
  type CoverageRow,
  type CoverageStatus,
} from '../../core/assessment/coverage.js';
import { coverageFans } from '../../core/assessment/coverage-fans.js';
import type { OwnCoverage } from '../../core/assessment/own-coverage.js';
import type { Instrument } from '../../core/model/assessment.js';
import { textAndLang, type Text } from '../../core/model/text.js';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';
import type { RadarSeries } from '../../core/radar/series.js';
import type { Locale } from '../base/locale.js';
import type { RadarTexts } from './body-texts.da.js';

/** A name, and its language where that is not the reader's. */
export interface Named {
  readonly name: string;
  readonly lang: 'da' | undefined;
}

/** One competence as all three views show it. */
export interface CompetenceCover extends Named {
  readonly id: string;
  /** 1, 2, 3 … in the fixed order. */
  readonly number: number;
  /** People by system as far as it may be shown; null hides. */
  readonly groups: readonly { readonly system: System | null; readonly people: number }[] | null;
  readonly total: number | null;
  readonly status: CoverageStatus | null;
  /** The cover in words: "tynd, én person". */
  readonly words: string;
}

export interface FunctionCover extends Named {
  readonly id: string;
  readonly consideration: Named | null;
  readonly competences: readonly CompetenceCover[];
}

/** More people than this on one competence are lines in every view, so that all can be compared. */
const MOST_MARKS = 12;

/** Whether there are more people than can be told apart as marks. */
export const isCrowded = (functions: readonly FunctionCover[]): boolean =>
  functions.some(({ competences }) => competences.some(({ total }) => (total ?? 0) > MOST_MARKS));

/** From which answer on a person counts, in the scale's own words. */
export function countsInWords({ t, locale, instrument: { scale } }: Source, of: 'team' | 'self'): string {
  const label = scale.labels[Math.ceil(coverageThreshold(scale)) - scale.min];
  return label ? t.counts[of](textAndLang(label, locale).text) : '';
}

/**
 * How many of a system have a competence; null where that is hidden. With people of no shown system among them, a
 * missing number is hidden, not nought.
 */
export const peopleOf = ({ groups }: CompetenceCover, system: System): number | null =>
  groups?.find((group) => group.system === system)?.people ??
  (!groups || groups.some((group) => group.system === null) ? null : 0);

/** Systems of which any number is shown. */
export const shownSystems = (functions: readonly FunctionCover[]): readonly System[] =>
  SYSTEMS.filter((system) =>
    functions.some(({ competences }) =>
      competences.some(({ groups }) => groups?.some((group) => group.system === system)),
    ),
  );

/** The same with the people of one system alone; what may not be told of it is hidden. */
export const onlyOf = (functions: readonly FunctionCover[], system: System): readonly FunctionCover[] =>
  functions.map((one) => ({
    ...one,
    competences: one.competences.map((competence) => {
      const total = peopleOf(competence, system);
      const groups = total === null ? null : total > 0 ? [{ system, people: total }] : [];
      return { ...competence, groups, total, status: null };
    }),
  }));

/** The cover of one competence in full: how many, and from which systems as far as they may be told. */
export function readOut(t: RadarTexts, { words, groups }: CompetenceCover): string {
  const told = (groups ?? []).flatMap(({ system, people }) => (system ? [t.fromSystem(people, system)] : []));
  return told.length > 0 ? `${words}: ${told.join(', ')}` : words;
}

type Naming = (names: readonly string[]) => string;

interface Source {
  readonly t: RadarTexts;
  readonly locale: Locale;
  readonly instrument: Instrument;
}

function named(words: Text, locale: Locale): Named {
  const { text: name, lang } = textAndLang(words, locale);
  return { name, lang };
}

function inWords(t: RadarTexts, row: CoverageRow): string {
  if (!row.total || !row.status) return t.hidden;
  const { people } = row.total;
  if (row.status === 'missing') return `${t.status.missing}, ${t.nobody}`;
  return `${t.status[row.status]}, ${t.count(people)}`;
}

function functionsOf(
  { locale, instrument }: Source,
  of: (id: string, index: number) => Omit<CompetenceCover, keyof Named | 'id' | 'number'>,
): readonly FunctionCover[] {
  let number = 0;
  return instrument.dimensions.map((dimension) => ({
    id: dimension.id,
    ...named(dimension.title, locale),
    consideration: dimension.description && named(dimension.description, locale),
    competences: instrument.items
      .filter((item) => item.dimension === dimension.id && item.kind === 'rating')
      .map((item) => {
        number += 1;
        return {
          id: item.id,
          number,
          ...named(item.competence ?? item.text, locale),
          ...of(item.id, number),
        };
      }),
  }));
}

/** A team's cover, ready for radar, dots and table alike. */
export function teamCover(source: Source, coverage: Coverage): readonly FunctionCover[] {
  const spokes = new Map(
    coverageFans(coverage).flatMap((fan) => fan.spokes.map((spoke) => [spoke.id, spoke.groups] as const)),
  );
  return functionsOf(source, (id) => {
    const row = coverage.items.find((item) => item.id === id);
    const groups = spokes.get(id) ?? null;
    return {
      // One person alone, with a system's mark, would be somebody: then the mark is in neutral ink.
      groups: row?.status === 'thin' && groups ? [{ system: null, people: 1 }] : groups,
      total: row?.total?.people ?? null,
      status: row?.status ?? null,
      words: row ? inWords(source.t, row) : source.t.hidden,
    };
  });
}

/** One's own view: carried or not yet, never a rank. */
export function ownCover(source: Source, own: OwnCoverage): readonly FunctionCover[] {
  const { t } = source;
  return functionsOf(source, (id) => {
    const carried = own.items.find((item) => item.id === id)?.carried ?? null;
    const people = carried ? 1 : 0;
    return {
      groups: carried === null ? null : people ? [{ system: null, people }] : [],
      total: carried === null ? null : people,
      status: null,
      words: carried === null ? t.noAnswer : carried ? t.carried : t.notCarried,
    };
  });
}

/** What the geometry draws. */
export const toSeries = (functions: readonly FunctionCover[]): RadarSeries =>
  functions.map(({ id, competences }) => ({
    id,
    spokes: competences.map(({ id: spoke, groups }) => ({ id: spoke, groups })),
  }));

/** More names than this are a list to read; then only their number is told. */
const MOST_NAMES = 3;

/** Strong, thin and missing cover in a few sentences. */
export function coverInWords(t: RadarTexts, functions: readonly FunctionCover[]): string {
  const all = functions.flatMap(({ competences }) => competences);
  const inside = ({ name }: CompetenceCover) => name.charAt(0).toLowerCase() + name.slice(1);
  const strongest = all
    .filter(({ status }) => status === 'strong')
    .sort((a, b) => (b.total ?? 0) - (a.total ?? 0))
    .slice(0, 2)
    .map(inside);
  const tell = (status: CoverageStatus, words: { few: Naming; many: (count: number) => string }) => {
    const names = all.filter((one) => one.status === status).map(inside);
    if (names.length === 0) return '';
    return names.length > MOST_NAMES ? words.many(names.length) : words.few(names);
  };
  const isCovered = all.every(({ status }) => status === 'strong' || status === 'covered');
  return [
    strongest.length > 0 ? t.strong(strongest) : '',
    tell('thin', t.thin),
    tell('missing', t.missing),
    isCovered ? t.allCovered : '',
  ]
    .filter(Boolean)
    .join(' ');
}
