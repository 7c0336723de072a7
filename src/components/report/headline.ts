import type { Reading } from '../../core/model/vocabulary.js';
import type { ReportTexts } from './body-texts.da.js';
import { byReading, ratedThemes, themeOf, type Told } from './themes.js';

/**
 * The title is the answer: what people share, and what they lack or see differently. At most two things are said; of
 * each, all themes are named or counted, so that none is left out silently.
 */
export function headline(told: Told & { readonly t: ReportTexts }): string {
  const { t } = told;
  const readings = byReading(told);
  const all = ratedThemes(told, false).length;
  /** The clearest first: the highest mean (1) or the lowest (-1). */
  const say = (way: 1 | -1, ...kinds: readonly Reading[]): string | null => {
    const names = kinds
      .flatMap((kind) =>
        [...(readings.get(kind) ?? [])].sort((a, b) => way * ((b.mean ?? 0) - (a.mean ?? 0))),
      )
      .map((row) => themeOf(told, row.id));
    return names.length > 0 ? t.themes(names, all) : null;
  };
  const strong = say(1, 'shared-strength');
  const gap = say(-1, 'shared-gap');
  const differ = say(1, 'between-systems', 'within-system');
  if (strong && gap) return t.headline.strongGap(strong, gap);
  if (strong && differ) return t.headline.strongDiffer(strong, differ);
  if (gap && differ) return t.headline.gapDiffer(gap, differ);
  if (strong) return t.headline.strong(strong);
  if (gap) return t.headline.gap(gap);
  return differ ? t.headline.differ(differ) : t.headline.open;
}
