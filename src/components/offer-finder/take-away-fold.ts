import { html, nothing, type TemplateResult } from 'lit';
import type { FactQuestion } from '../../core/content/facts.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import type { JointOfferKind } from '../../core/model/vocabulary.js';
import { elementAround } from '../base/element-around.js';
import type { Locale } from '../base/locale.js';
import type { WithOwn } from '../base/own-words.js';
import type { EnquiryState } from './enquiry-state.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './take-away-fold-texts.da.js';
import { en } from './take-away-fold-texts.en.js';

type TakeAwayPart = typeof import('../../parts/take-away.js');

const textsOf = textsFor('takeAwayFold', { da, en });

/** What the plan is made from. */
export interface TakeAwayView {
  readonly locale: Locale;
  readonly own: WithOwn;
  /** Heading level of the answer's title. */
  readonly level: number;
  readonly narrow: boolean;
  readonly jointOffer: JointOffer | undefined;
  /** What the reader wants to count most. */
  readonly wish: JointOfferKind;
  readonly questions: Readonly<Record<string, FactQuestion>>;
  /** What is asked, with the importance of needs and the offers that the answer holds to. */
  readonly asked: EnquiryState;
}

/** Who does a step, and when; both as the owner has written them. */
export interface StepNote {
  readonly owner?: string;
  /** YYYY-MM-DD, or '' where the owner wants no date. */
  readonly date?: string;
}

/** What the owner has written in the plan. In memory only: gone with the page. */
export interface TakeAwayNotes {
  /** The company, where its name is to stand on the plan. */
  name: string;
  /** The owner's own text goes into the link. */
  withText: boolean;
  readonly steps: Map<string, StepNote>;
  /** What came of the last press. */
  said: string;
  /** What can be copied by hand where the browser may have refused: a link, or a file's content. */
  byHand: string;
}

/** The plan to take away, folded: it is loaded when it is opened, and keeps what is written in it over every answer. */
export class TakeAway {
  readonly notes: TakeAwayNotes = { name: '', withText: false, steps: new Map(), said: '', byHand: '' };
  readonly #onStyles: (styles: { readonly cssText: string }) => void;
  #part: TakeAwayPart | undefined;
  #isOpen = false;

  /** @param onStyles puts on the styles that come with the plan */
  constructor(onStyles: (styles: { readonly cssText: string }) => void) {
    this.#onStyles = onStyles;
  }

  /** Takes in a change by the owner, and paints it. */
  readonly change = (at: EventTarget | null, change: (notes: TakeAwayNotes) => void): void => {
    change(this.notes);
    if (at instanceof Node) elementAround(at)?.requestUpdate();
  };

  readonly #onToggle = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === this.#isOpen) return;
    this.#isOpen = currentTarget.open;
    const element = elementAround(currentTarget);
    element?.requestUpdate();
    if (this.#isOpen && !this.#part)
      void element?.withPart(async () => {
        this.#part = await import('../../parts/take-away.js');
        this.#onStyles(this.#part.styles);
        element.requestUpdate();
      });
  };

  /** Where the plan stands in the answer; nothing where there is no joint offer. */
  render(view: TakeAwayView): TemplateResult | typeof nothing {
    const { jointOffer } = view;
    if (!jointOffer) return nothing;
    const t = textsOf(view);
    // Closed, it is a button, which paper has no use for.
    return html`<details
      class=${this.#isOpen ? 'section take-away' : 'section take-away no-print'}
      ?open=${this.#isOpen}
      @toggle=${this.#onToggle}
    >
      <summary>${t.open}</summary>
      ${
        !this.#isOpen
          ? nothing
          : this.#part
            ? this.#part.renderTakeAway({ ...view, jointOffer }, this)
            : html`<p class="note">${t.moment}</p>`
      }
    </details>`;
  }
}
