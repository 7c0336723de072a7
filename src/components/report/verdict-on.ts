import type { Beside } from './beside.js';
import type { ReportView } from './report-view.js';
import { rowOf, timeView } from './time-context.js';
import { verdictOf } from './time-words.js';

/** What has become of one statement or fact since the round before, in words; empty where there is nothing to compare with. */
export function verdictOn(from: ReportView, beside: Beside, item: string): string {
  const view = timeView(from, beside);
  const course = rowOf(view, item, false);
  return course?.changes.at(-1) ? verdictOf(view, course).join(' ') : '';
}
