import type { Text } from '../../core/model/text.js';
import type { Obstacle } from '../../core/offers/eligibility.js';
import { formatDate } from '../base/format.js';
import { shownIn } from '../base/language.js';
import type { Locale } from '../base/locale.js';
import type { AllTexts } from './below-texts.da.js';
import { sayAround, type Shown } from './marked.js';

/**
 * Why an offer cannot be used now, apart from answers: a sentence each, with what came instead of a scheme that is gone.
 * @param place name of the company's municipality; '' where it is not known
 */
export function obstaclesInWords(
  obstacles: readonly Obstacle[],
  successor: Text | null,
  { status, obstacles: t }: AllTexts,
  locale: Locale,
  place = '',
): readonly (Shown | undefined)[] {
  return obstacles.flatMap((obstacle): readonly (Shown | undefined)[] => {
    if (obstacle.code === 'outside-area') return [`${t.elsewhere(place)} `];
    if (obstacle.code !== 'phased-out') return [`${t[obstacle.code](formatDate(obstacle.date, locale))} `];
    const instead = successor
      ? sayAround(([name = '']) => t.instead(name), [shownIn(successor, locale)])
      : [];
    return [`${status['phased-out']} `, ...instead];
  });
}
