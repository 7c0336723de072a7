import type { Catalogue, Combination, Exclusion } from '../../core/model/catalogue.js';
import type { CompanyFacts, Enquiry } from '../../core/model/enquiry.js';
import type { JointOfferResult } from '../../core/model/joint-offer.js';
import type { JointOfferKind } from '../../core/model/vocabulary.js';
import type { ClosedOffer } from '../../core/offers/barred-offers.js';
import type { JoinedOffer } from '../../core/offers/merge.js';
import type { WithOwn } from '../base/own-words.js';
import type { AnswerTexts } from './answer-texts.da.js';
import type { AllTexts } from './below-texts.da.js';
import type { Beside } from './beside.js';
import type { ClothView } from './cloth-view.js';
import type { EnquiryState } from './enquiry-state.js';
import type { TakeAway } from './take-away-fold.js';
import type { FoldedView } from './others-view.js';
import type { QuestionSettings } from './questions-view.js';
import type { Wishes } from './wishes.js';

/** What the whole answer is painted from, and what it calls. */
export interface ResultView extends ClothView, QuestionSettings {
  readonly t: AllTexts;
  /** Texts with the host's own among them. */
  readonly own: WithOwn;
  /** The answer in a sentence. */
  readonly title: string;
  readonly result: JointOfferResult;
  readonly minSystems: number;
  /** What the reader wants to count most. */
  readonly wish: JointOfferKind;
  readonly wishes: Wishes;
  readonly combinationTexts: ReadonlyMap<string, Combination>;
  /** Eligible offers outside the joint offer on show. */
  readonly others: readonly JoinedOffer[];
  /** Offers for a need asked that an answer keeps out. */
  readonly barred: readonly JoinedOffer[];
  /** Offers for a need asked that are phased out, over or yet to begin. */
  readonly closed: readonly ClosedOffer[];
  readonly exclusions: readonly Exclusion[];
  /** What the answer was found among, and for. */
  readonly catalogues: readonly Catalogue[];
  readonly enquiry: Enquiry;
  readonly company: CompanyFacts;
  /** Name of the company's municipality; '' where it is not known. */
  readonly place: string;
  readonly narrow: boolean;
  readonly asked: EnquiryState;
  readonly takeAway: TakeAway | undefined;
  readonly beside: Beside;
  /** Text to copy by hand, where the clipboard is out of reach. */
  readonly copyText: string | null;
  /** The text is on the clipboard. */
  readonly copied: boolean;
  /** What should count most; `said` is what changes with it. */
  readonly onWish: (kind: JointOfferKind, said: string) => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

/** An answer without a joint offer: what was asked, and what an answer keeps out. */
export type NothingView = Omit<ResultView, 'jointOffer' | keyof OfJointOffer> &
  FoldedView & { readonly jointOffer: undefined };

/** What only a joint offer has. */
type OfJointOffer = Pick<ResultView, 'combinationTexts' | 'others' | 'remarks'>;

/** As long as the texts of what stands below have not come. */
export type First<V> = Omit<V, 't'> & { readonly t: AnswerTexts };
