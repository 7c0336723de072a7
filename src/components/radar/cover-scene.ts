import {
  radarGeometry,
  type LabelAnchor,
  type Point,
  type RadarGeometry,
} from '../../core/radar/geometry.js';
import { markOf, type Scene, type SceneShape } from '../../core/radar/scene.js';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';
import type { Locale } from '../base/locale.js';
import type { RadarTexts } from './body-texts.da.js';
import { shownSystems, toSeries, type CompetenceCover, type FunctionCover } from './cover.js';
import { APART, breakLabel, LETTERS, LINE, NAMED } from './radar-drawing.js';
import { ringsOf } from './radar-figure.js';

export interface SceneSource {
  readonly t: RadarTexts;
  readonly locale: Locale;
  readonly functions: readonly FunctionCover[];
  readonly isOwn: boolean;
  readonly title: string;
  readonly summary: string;
  /** Lines at the foot; empty ones are left out. */
  readonly notes: readonly string[];
}

const MARGIN = 24;
const WIDTH = NAMED.size + 2 * NAMED.side + 2 * MARGIN;
/** Letters of small text that fit the width in any of the fonts. */
const ROW = 96;
const TITLE_SIZE = 21;
const TEXT_SIZE = 13;
const ROW_HEIGHT = 19;

type Words = Partial<Pick<Extract<SceneShape, { kind: 'text' }>, 'size' | 'bold' | 'align' | 'ink'>>;
const write = (text: string, at: Point, words: Words = {}): SceneShape => ({
  kind: 'text',
  text: text.replaceAll('\u00ad', ''),
  at,
  size: TEXT_SIZE,
  bold: false,
  align: 'start',
  ink: 'ink',
  ...words,
});

/** A stack's marks, or the line that stands for many: whole, double, dashed, and slender for those not shown by system. */
function stackShapes(
  stack: RadarGeometry['fans'][number]['spokes'][number]['stacks'][number],
  by: Point,
): SceneShape[] {
  const { system, marks, bar } = stack;
  const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  if (marks.length > 0) return marks.map((at) => ({ kind: 'mark', mark: markOf(system), at: moved(at) }));
  const { from, to } = bar;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const line = (aside: number, width: number, dash?: readonly [number, number]): SceneShape => {
    const [x, y] = [((to.y - from.y) / length) * aside, ((from.x - to.x) / length) * aside];
    const path = `M${from.x + x} ${from.y + y}L${to.x + x} ${to.y + y}`;
    return { kind: 'path', path, at: by, stroke: system ?? 'ink', width, ...(dash ? { dash } : {}) };
  };
  if (system === 'education') return [line(-APART, 2), line(APART, 2)];
  if (system === 'business') return [line(0, 7, [7, 3])];
  return system === 'employment' ? [line(0, 7)] : [line(0, 2), { kind: 'mark', mark: 'ring', at: moved(to) }];
}

function labelShapes(
  anchor: LabelAnchor,
  competence: CompetenceCover,
  t: RadarTexts,
  by: Point,
): SceneShape[] {
  const weak = competence.status === 'thin' || competence.status === 'missing';
  const lines = breakLabel(competence.name, LETTERS);
  const all = weak && competence.status ? [...lines, t.status[competence.status]] : lines;
  const up = anchor.grow === 'up' ? all.length - 1 : anchor.grow === 'middle' ? (all.length - 1) / 2 : -0.6;
  const at = (line: number): Point => ({ x: anchor.x + by.x, y: anchor.y + by.y + (line - up) * LINE + 4 });
  return all.map((line, i) =>
    write(line, at(i), { align: anchor.align, bold: weak && i === all.length - 1 }),
  );
}

function figureShapes(source: SceneSource, geometry: RadarGeometry, by: Point): SceneShape[] {
  const { t, functions, isOwn } = source;
  const { size, side, pole } = NAMED;
  const path = (d: string, stroke: 'hair' | 'ink', width: number): SceneShape => ({
    kind: 'path',
    path: d,
    at: by,
    stroke,
    width,
  });
  const rings = geometry.fans.flatMap(({ arcs }) => arcs.map((arc) => path(arc.path, 'hair', 0.8)));
  const counts = isOwn
    ? []
    : geometry.rings.map(({ value, label }) =>
        write(
          String(value),
          { x: label.x + by.x, y: label.y + by.y + 4 },
          { align: 'middle', size: 12, ink: 'quiet' },
        ),
      );
  const fans = geometry.fans.flatMap((fan, f) => {
    const cover = functions[f];
    if (!cover) return [];
    const { align, grow } = fan.title;
    const title = write(
      cover.name,
      {
        x: by.x + (align === 'end' ? size + side : -side),
        y: by.y + (grow === 'down' ? -pole + 18 : size + pole - 6),
      },
      { size: 20, bold: true, align },
    );
    return [
      ...fan.spokes.map(({ from, to }) => path(`M${from.x} ${from.y}L${to.x} ${to.y}`, 'hair', 0.8)),
      ...fan.lines.map((line) => path(line, 'ink', 1.25)),
      ...fan.spokes.flatMap(({ stacks }) => stacks.flatMap((stack) => stackShapes(stack, by))),
      ...fan.spokes.flatMap(({ missing }): SceneShape[] =>
        missing ? [{ kind: 'mark', mark: 'nobody', at: { x: missing.x + by.x, y: missing.y + by.y } }] : [],
      ),
      ...fan.spokes.flatMap((spoke, s) => {
        const competence = cover.competences[s];
        return competence ? labelShapes(spoke.label, competence, t, by) : [];
      }),
      title,
    ];
  });
  return [...rings, ...counts, ...fans];
}

/** What the marks are, in a row; nobody is told apart on one's own. */
function legendShapes({ t, functions, isOwn }: SceneSource, y: number): SceneShape[] {
  if (isOwn) return [];
  const isNeutral = functions.some(({ competences }) =>
    competences.some(({ groups }) => groups?.some(({ system }) => system === null)),
  );
  const shown: readonly (System | null)[] = [
    ...SYSTEMS.filter((system) => shownSystems(functions).includes(system)),
    ...(isNeutral ? [null] : []),
  ];
  return shown.flatMap((system, at): SceneShape[] => {
    const x = MARGIN + 8 + at * 170;
    const name = system === null ? t.noSystemShown : t.systems[system];
    return [{ kind: 'mark', mark: markOf(system), at: { x, y: y - 4.5 } }, write(name, { x: x + 14, y })];
  });
}

/** A cover as a drawing that tells by itself what it is: title, answer in words, figure, legend and source. */
export function coverScene(source: SceneSource): Scene {
  const { t, locale, functions, isOwn, title, summary, notes } = source;
  const geometry = radarGeometry(toSeries(functions), NAMED.size);
  const shapes: SceneShape[] = [];
  let y = MARGIN + TITLE_SIZE;
  shapes.push(write(title, { x: MARGIN, y }, { size: TITLE_SIZE, bold: true }));
  const paragraph = (text: string, words: Words) => {
    for (const line of breakLabel(text, ROW)) {
      y += ROW_HEIGHT;
      shapes.push(write(line, { x: MARGIN, y }, words));
    }
  };
  y += 4;
  paragraph(summary, {});
  const by = { x: MARGIN + NAMED.side, y: y + NAMED.pole + 18 };
  shapes.push(...figureShapes(source, geometry, by));
  y = by.y + NAMED.size + NAMED.pole + 28;
  const legend = legendShapes(source, y);
  shapes.push(...legend);
  if (legend.length === 0) y -= ROW_HEIGHT;
  const rings = ringsOf(geometry, locale);
  y += 4;
  for (const note of [
    isOwn ? t.legendOwn : geometry.crowded ? t.legendBars(rings) : t.legend(rings),
    ...notes,
  ])
    if (note) paragraph(note, { ink: 'quiet' });
  return { width: WIDTH, height: Math.ceil(y + MARGIN), shapes };
}
