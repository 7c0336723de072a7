import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import type { JoinedOffer } from '../../core/offers/merge.js';
import { elementAround } from '../base/element-around.js';
import { formatNumber } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import type { WithOwn } from '../base/own-words.js';
import type { AllTexts } from './below-texts.da.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './finding-fold-texts.da.js';
import { en } from './finding-fold-texts.en.js';
import type { TitleOf } from './need-title.js';

type FindingPart = typeof import('../../parts/finding.js');
type Finding = ReturnType<FindingPart['createFinding']>;

const textsOf = textsFor('findingFold', { da, en });

/** What the list of single offers is painted from. */
export interface FindingView {
  readonly t: AllTexts;
  readonly locale: Locale;
  readonly own: WithOwn;
  /** Heading level of the answer's title. */
  readonly level: number;
  readonly needs: readonly string[];
  readonly titleOf: TitleOf;
  /** Name of the company's municipality; '' where it is not known. */
  readonly place: string;
  readonly jointOffer: JointOffer | undefined;
  readonly catalogues: readonly Catalogue[];
  /** What the answer on show was found for; another one is looked for anew. */
  readonly enquiry: Enquiry;
  /** How many offers fit and serve a need asked; where none does, all that can be used are listed. */
  readonly fits: number;
  /** The buttons that put an offer into the answer, and out of it. */
  readonly renderHold: (entry: JoinedOffer) => TemplateResult;
  /** »Why not this one?« */
  readonly renderWhyNot: (entry: JoinedOffer) => TemplateResult;
}

/**
 * All single offers, folded: what finds among them is loaded when it is opened, and keeps words and filters over every
 * answer.
 */
export class FindingFold {
  #part: FindingPart | undefined;
  #finding: Finding | undefined;
  #isOpen = false;

  readonly #onToggle = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === this.#isOpen) return;
    this.#isOpen = currentTarget.open;
    const element = elementAround(currentTarget);
    element?.requestUpdate();
    if (this.#isOpen && !this.#finding)
      void element?.withPart(async () => {
        this.#part ??= await import('../../parts/finding.js');
        this.#finding ??= this.#part.createFinding(element);
        element.requestUpdate();
      });
  };

  /** Where the list stands in the answer. */
  render(view: FindingView): TemplateResult {
    const t = textsOf(view);
    return html`<details class="section finding" ?open=${this.#isOpen} @toggle=${this.#onToggle}>
      <summary>${t.open(view.fits > 1 ? formatNumber(view.fits, view.locale) : '')}</summary>
      ${
        !this.#isOpen
          ? nothing
          : this.#part && this.#finding
            ? this.#part.renderFinding(view, this.#finding)
            : html`<p class="note">${t.moment}</p>`
      }
    </details>`;
  }
}

const folds = new WeakMap<object, FindingFold>();

/** The fold of one finder, from its first answer on; any object stands for the finder that lives as long as it does. */
export function foldOf(finder: object): FindingFold {
  const known = folds.get(finder) ?? new FindingFold();
  folds.set(finder, known);
  return known;
}
