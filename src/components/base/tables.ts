import type { ProfileTexts } from '../assessment/body-texts.da.js';
import type { HandBackTexts } from '../assessment/hand-back-texts.da.js';
import type { OnwardTexts } from '../assessment/onward-texts.da.js';
import type { RoundEntryTexts } from '../assessment/round-entry-texts.da.js';
import type { AssessmentTexts } from '../assessment/texts.da.js';
import type { DataTexts } from '../data/texts.da.js';
import type { AnswerTexts } from '../offer-finder/answer-texts.da.js';
import type { BelowTexts } from '../offer-finder/below-texts.da.js';
import type { CompareTexts } from '../offer-finder/compare-texts.da.js';
import type { FindingFoldTexts } from '../offer-finder/finding-fold-texts.da.js';
import type { FindingTexts } from '../offer-finder/finding-texts.da.js';
import type { LinkedTexts } from '../offer-finder/linked-texts.da.js';
import type { RememberedTexts } from '../offer-finder/remembered-texts.da.js';
import type { SourceTexts } from '../offer-finder/source-texts.da.js';
import type { TakeAwayFoldTexts } from '../offer-finder/take-away-fold-texts.da.js';
import type { TakeAwayTexts } from '../offer-finder/take-away-texts.da.js';
import type { FinderTexts } from '../offer-finder/texts.da.js';
import type { BelowTexts as RadarBelowTexts } from '../radar/below-texts.da.js';
import type { RadarTexts } from '../radar/body-texts.da.js';
import type { BesideTexts } from '../report/beside-texts.da.js';
import type { ReportTexts } from '../report/body-texts.da.js';
import type { ExpertTexts } from '../report/expert-texts.da.js';
import type { MeetingTexts } from '../report/meeting-texts.da.js';
import type { SetupTexts } from '../report/setup-texts.da.js';
import type { TimeTexts } from '../report/time-texts.da.js';
import type { FailureTexts } from './failure-texts.da.js';
import type { HandInTexts } from './hand-in-texts.da.js';
import type { RoundTexts } from './round-texts.da.js';
import type { BaseTexts } from './texts.js';

/** Name of an element's region on the page. */
export interface Region {
  readonly region: string;
}

/** What stands there until something has come. */
export interface Waiting {
  readonly wait: string;
}

/** Every table of texts, by the name under which `textsFor` finds it. A language has all of them, or does not compile. */
export interface Tables {
  base: BaseTexts;
  failure: FailureTexts;

  finder: FinderTexts;
  source: SourceTexts;
  answer: AnswerTexts;
  below: BelowTexts;
  comparison: CompareTexts;
  findingFold: FindingFoldTexts;
  finding: FindingTexts;
  linked: LinkedTexts;
  remembering: RememberedTexts;
  takeAwayFold: TakeAwayFoldTexts;
  takeAway: TakeAwayTexts;

  assessment: AssessmentTexts;
  onward: OnwardTexts;
  profile: ProfileTexts;
  handBack: HandBackTexts;
  roundEntry: RoundEntryTexts;

  round: RoundTexts;
  roundWait: Waiting;
  handIn: HandInTexts;
  setup: SetupTexts;

  reportShell: Region;
  report: ReportTexts;
  beside: BesideTexts;
  expert: ExpertTexts;
  meeting: MeetingTexts;
  time: TimeTexts;

  radarShell: Region;
  radar: RadarTexts;
  radarBelow: RadarBelowTexts;

  dataShell: Region & Waiting;
  data: DataTexts;
}
