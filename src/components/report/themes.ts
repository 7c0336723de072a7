import type { Instrument } from '../../core/model/assessment.js';
import type { Report, ReportRow } from '../../core/model/report.js';
import { textAndLang, textIn } from '../../core/model/text.js';
import { SYSTEMS, type Reading, type System } from '../../core/model/vocabulary.js';
import { markDanish, shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';

/** What is told of: a report, and the questionnaire that names its themes. */
export interface Told {
  readonly locale: Locale;
  readonly instrument: Instrument;
  readonly report: Report;
}

/** A theme's name. */
export const themeOf = ({ instrument, locale }: Pick<Told, 'instrument' | 'locale'>, id: string): string => {
  const dimension = instrument.dimensions.find((one) => one.id === id);
  return dimension ? textIn(dimension.title, locale) : id;
};

/** A theme's name where it stands by itself, with its language. */
export const shownTheme = (
  { instrument, locale }: Pick<Told, 'instrument' | 'locale'>,
  id: string,
): unknown => {
  const dimension = instrument.dimensions.find((one) => one.id === id);
  return dimension ? shownIn(dimension.title, locale) : id;
};

/** A theme's name inside a sentence, with its language. */
export const shownInside = (told: Pick<Told, 'instrument' | 'locale'>, id: string): unknown => {
  const dimension = told.instrument.dimensions.find((one) => one.id === id);
  const isDanish = dimension && textAndLang(dimension.title, told.locale).lang !== undefined;
  return isDanish ? markDanish(insideOf(told, id), told.locale) : insideOf(told, id);
};

/** A theme's name inside a sentence. */
export const insideOf = (told: Pick<Told, 'instrument' | 'locale'>, id: string): string => {
  const name = themeOf(told, id);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** Whether a theme is shown beside, since it is nobody's merit or fault. */
export const isContext = ({ instrument }: Pick<Told, 'instrument'>, id: string): boolean =>
  instrument.dimensions.some((dimension) => dimension.id === id && dimension.context);

/** The rows of the themes that have statements to rate, context left out or alone. */
export const ratedThemes = (told: Told, context: boolean): readonly ReportRow[] =>
  told.report.dimensions.filter(
    ({ id }) =>
      isContext(told, id) === context &&
      told.instrument.items.some((item) => item.dimension === id && item.kind === 'rating'),
  );

/** A theme's statements with their rows, in the questionnaire's order. */
export const statementsOf = (
  { instrument, report, locale }: Told,
  theme: string,
): readonly { readonly text: unknown; readonly row: ReportRow; readonly isReversed: boolean }[] =>
  instrument.items.flatMap((item) => {
    const row = report.items.find(({ id }) => id === item.id);
    return row && item.dimension === theme && item.kind === 'rating'
      ? [{ text: shownIn(item.text, locale), row, isReversed: item.reversed }]
      : [];
  });

/** Themes by reading. */
export function byReading(told: Told): ReadonlyMap<Reading, readonly ReportRow[]> {
  const map = new Map<Reading, ReportRow[]>();
  for (const row of ratedThemes(told, false))
    if (row.reading) map.set(row.reading, [...(map.get(row.reading) ?? []), row]);
  return map;
}

/** The systems that have a figure of their own somewhere in these rows. */
export const shownSystems = (rows: readonly ReportRow[]): readonly System[] =>
  SYSTEMS.filter((system) => rows.some(({ bySystem }) => bySystem[system]));
