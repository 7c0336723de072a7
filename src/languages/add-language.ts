import { PRESET_DEFINED } from '../components/base/page-event.js';
import type { Tables } from '../components/base/tables.js';
import { keepLanguage } from '../core/model/languages.js';

// Each brings its table into `Tables`, which is whole here for whoever writes a language.
export type { ProfileTexts } from '../components/assessment/body-texts.da.js';
export type { HandBackTexts } from '../components/assessment/hand-back-texts.da.js';
export type { OnwardTexts } from '../components/assessment/onward-texts.da.js';
export type { RoundEntryTexts } from '../components/assessment/round-entry-texts.da.js';
export type { AssessmentTexts } from '../components/assessment/texts.da.js';
export type { FailureTexts } from '../components/base/failure-texts.da.js';
export type { HandInTexts } from '../components/base/hand-in-texts.da.js';
export type { RoundTexts } from '../components/base/round-texts.da.js';
export type { BaseTexts } from '../components/base/texts.js';
export type { DataTexts } from '../components/data/texts.da.js';
export type { AnswerTexts } from '../components/offer-finder/answer-texts.da.js';
export type { BelowTexts } from '../components/offer-finder/below-texts.da.js';
export type { CompareTexts } from '../components/offer-finder/compare-texts.da.js';
export type { FindingFoldTexts } from '../components/offer-finder/finding-fold-texts.da.js';
export type { FindingTexts } from '../components/offer-finder/finding-texts.da.js';
export type { LinkedTexts } from '../components/offer-finder/linked-texts.da.js';
export type { RememberedTexts } from '../components/offer-finder/remembered-texts.da.js';
export type { SourceTexts } from '../components/offer-finder/source-texts.da.js';
export type { TakeAwayFoldTexts } from '../components/offer-finder/take-away-fold-texts.da.js';
export type { TakeAwayTexts } from '../components/offer-finder/take-away-texts.da.js';
export type { FinderTexts } from '../components/offer-finder/texts.da.js';
export type { BelowTexts as RadarBelowTexts } from '../components/radar/below-texts.da.js';
export type { RadarTexts } from '../components/radar/body-texts.da.js';
export type { BesideTexts } from '../components/report/beside-texts.da.js';
export type { ReportTexts } from '../components/report/body-texts.da.js';
export type { ExpertTexts } from '../components/report/expert-texts.da.js';
export type { MeetingTexts } from '../components/report/meeting-texts.da.js';
export type { SetupTexts } from '../components/report/setup-texts.da.js';
export type { TimeTexts } from '../components/report/time-texts.da.js';
export type { Tables };

/** All that a language is made of. A key or a table that is missing does not compile. */
export interface LanguagePack {
  /** BCP 47, in small letters and without a region: `nb`. Elements carry it as `lang`, and `Intl` formats by it. */
  readonly tag: string;
  /** Other tags of pages that it serves: `no`. */
  readonly also?: readonly string[];
  /** The texts of the elements, each table with the type of the Danish one. */
  readonly tables: Readonly<Tables>;
  /** The texts of needs, questions, instruments, glossary and exercises, by the Danish ones. What is missing stays Danish. */
  readonly content: Readonly<Record<string, string>>;
}

/**
 * Adds a language to every element of this version of the kit on the page; elements that are there already are painted
 * anew. Called again with the same tag it replaces the language.
 *
 * @throws RangeError for a tag that no page could carry, and for `da` and `en`, which are the kit's own
 * @example addLanguage({ tag: 'nb', also: ['no'], tables, content });
 */
export function addLanguage({ tag, also = [], tables, content }: LanguagePack): void {
  const tags = [tag, ...also];
  for (const each of tags)
    if (!/^[a-z]{2,3}$/.test(each) || each === 'da' || each === 'en')
      throw new RangeError(`kobling: ${JSON.stringify(each)} is no tag of a language to add, such as "nb"`);
  keepLanguage(tags, { tag, tables: { ...tables }, content: new Map(Object.entries(content)) });
  // Elements look again at the page: its language is one that they have now.
  globalThis.document?.dispatchEvent(new Event(PRESET_DEFINED));
}
