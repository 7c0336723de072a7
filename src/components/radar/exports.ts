import { toCsv, type CsvCell } from '../../core/exchange/csv.js';
import type { CoverageFigures } from '../../core/assessment/coverage.js';
import type { Scene } from '../../core/radar/scene.js';
import type { Palette, SceneWords } from '../../core/radar/scene-svg.js';
import { textIn } from '../../core/model/text.js';
import { radarTexts } from './body-texts.js';
import {
  countsInWords,
  coverInWords,
  ownCover,
  peopleOf,
  shownSystems,
  teamCover,
  type FunctionCover,
} from './cover.js';
import { coverScene } from './cover-scene.js';
import type { TakeAwayView } from './take-away.js';

/** The colours of the light theme: a file has no page to take its colours from. */
const PALETTE: Palette = {
  paper: '#ffffff',
  ink: '#1b1d1f',
  quiet: '#565b60',
  hair: '#c4c8cc',
  employment: '#b23a48',
  education: '#1d4a78',
  business: '#a87500',
};

function functionsOf(view: TakeAwayView): readonly FunctionCover[] {
  const { cover, instrument, locale } = view;
  const source = { t: radarTexts(view), locale, instrument };
  return cover.of === 'team' ? teamCover(source, cover.figures) : ownCover(source, cover.figures);
}

const plain = (text: string): string => text.replaceAll('\u00ad', '');

/** The figures as a spreadsheet: what the screen hides is an empty cell. */
export function coverCsv(view: TakeAwayView): string {
  const { cover, locale, others } = view;
  const t = radarTexts(view);
  const functions = functionsOf(view);
  const rows = (cells: (competence: FunctionCover['competences'][number]) => readonly CsvCell[]) =>
    functions.flatMap((one) =>
      one.competences.map((competence) => [plain(one.name), plain(competence.name), ...cells(competence)]),
    );
  const start = [t.columns.function, t.columns.competence];
  if (cover.of === 'self')
    return toCsv([[...start, t.columns.own], ...rows(({ words }) => [words])], { locale });
  const systems = shownSystems(functions);
  const perspectives = (['other', 'desired'] as const).flatMap((one) => {
    const figures = others[one]?.figures;
    return figures ? [{ one, items: new Map(figures.items.map(({ id, total }) => [id, total])) }] : [];
  });
  const both = (figures: CoverageFigures | null | undefined): readonly CsvCell[] => [
    figures?.people ?? null,
    figures?.n ?? null,
  ];
  const head = [
    ...start,
    ...systems.map((system) => t.systems[system]),
    t.columns.total,
    t.columns.answered,
    t.columns.status,
    ...perspectives.flatMap(({ one }) => [t.columns[one], t.columns.answered]),
  ];
  const n = new Map(cover.figures.items.map(({ id, total }) => [id, total]));
  return toCsv(
    [
      head,
      ...rows((competence) => [
        ...systems.map((system) => peopleOf(competence, system)),
        ...both(n.get(competence.id)),
        competence.status && t.status[competence.status],
        ...perspectives.flatMap(({ items }) => both(items.get(competence.id))),
      ]),
    ],
    { locale },
  );
}

/** The radar as a drawing with its words, the same that the screen shows. */
export function coverPicture(view: TakeAwayView): { scene: Scene; words: SceneWords; palette: Palette } {
  const { cover, instrument, locale } = view;
  const t = radarTexts(view);
  const functions = functionsOf(view);
  const isOwn = cover.of === 'self';
  const all = functions.flatMap(({ competences }) => competences);
  const title = isOwn ? t.ownTitle : t.title;
  const summary = isOwn
    ? t.own(all.filter(({ total }) => total === 1).length, all.length)
    : `${coverInWords(t, functions)} ${t.people(cover.people)} ${t.aboutTeam}`;
  const citation = instrument.citation === null ? '' : t.citation(plain(instrument.citation));
  const scene = coverScene({
    t,
    locale,
    functions,
    isOwn,
    title,
    summary,
    notes: [countsInWords({ t, locale, instrument }, cover.of), t.order, t.noNorms, citation],
  });
  const points = functions.map(
    (one) =>
      `${plain(one.name)}: ${one.competences.map(({ name, words }) => `${plain(name)} (${words})`).join(', ')}.`,
  );
  const description = [plain(textIn(instrument.title, locale)) + '.', plain(summary), ...points].join(' ');
  return { scene, words: { title, description, language: locale }, palette: PALETTE };
}
