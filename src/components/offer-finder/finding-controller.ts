import { loadGlossary, type GlossaryEntry } from '../../core/content/glossary.js';
import type { Catalogue } from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import { SYSTEMS, type OfferStatus, type System } from '../../core/model/vocabulary.js';
import { createOfferIndex } from '../../core/offers/finding/offer-index.js';
import type { KoblingElement } from '../base/element.js';
import { lookFor, type Found } from './finding-ways.js';

/** Offers that are shown at first, and with each press more. */
export const PAGE = 20;
/** A pause in typing, in ms: what is found is told then, and not with every letter. */
const PAUSE_MS = 250;
const OPEN_NOW: readonly OfferStatus[] = ['active', 'ending'];

/** What an answer was found for, and where. */
interface Asked {
  readonly catalogues: readonly Catalogue[];
  readonly enquiry: Enquiry;
  /** Offers that fit and serve a need asked. */
  readonly fits: number;
}

/** Which offers are looked for. */
export interface FindingFilter {
  readonly systems: readonly System[];
  /** Only what serves a need that was asked. */
  readonly isAsked: boolean;
  /** Only what the company's municipality is covered by. */
  readonly isNearby: boolean;
  readonly isOpenNow: boolean;
}

type Host = Pick<KoblingElement, 'withPart' | 'requestUpdate' | 'updateComplete' | 'renderRoot' | 'locale'>;

/** Holds what is looked for among single offers, and what was found; something newer ends what is under way. */
export class FindingController {
  words = '';
  filter: FindingFilter = { systems: SYSTEMS, isAsked: true, isNearby: true, isOpenNow: false };
  found: Found | undefined;
  glossary: readonly GlossaryEntry[] = [];
  /** Words of the glossary that are unfolded, each at its place. */
  readonly unfolded = new Set<string>();

  readonly #host: Host;
  #asked: Asked | undefined;
  #limit = PAGE;
  #running: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Looks for the same words again where the answer is another one. */
  follow({ catalogues, enquiry, fits }: Asked): void {
    if (this.#asked?.enquiry === enquiry) return;
    this.#asked = { catalogues, enquiry, fits };
    void this.#find();
  }

  readonly onInput = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.words = currentTarget.value;
    this.#limit = PAGE;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#find(), PAUSE_MS);
  };

  setFilter(change: Partial<FindingFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.#limit = PAGE;
    this.#host.requestUpdate();
    void this.#find();
  }

  setSystem(system: System, isOn: boolean): void {
    const { systems } = this.filter;
    this.setFilter({ systems: SYSTEMS.filter((one) => (one === system ? isOn : systems.includes(one))) });
  }

  /** Shows more, and leads to the first of them. */
  readonly onMore = async (): Promise<void> => {
    const first = this.found?.hits.length ?? 0;
    this.#limit = first + PAGE;
    await this.#find();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#found-${first}`)?.focus();
  };

  toggle(place: string): void {
    if (!this.unfolded.delete(place)) this.unfolded.add(place);
    this.#host.requestUpdate();
  }

  async #find(): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    clearTimeout(this.#pause);
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    const { words, filter } = this;
    await this.#host.withPart(async () => {
      try {
        const index = await createOfferIndex(asked.catalogues);
        this.found = await lookFor({
          index,
          words,
          locale: this.#host.locale,
          catalogues: asked.catalogues,
          isNarrow: filter.isAsked && asked.fits > 0,
          isBarredTold: !filter.isOpenNow,
          options: {
            systems: filter.systems,
            statuses: filter.isOpenNow ? OPEN_NOW : undefined,
            enquiry: filter.isNearby ? asked.enquiry : anywhere(asked.enquiry),
            limit: this.#limit,
            signal,
          },
        });
        if (this.glossary.length === 0) this.glossary = await loadGlossary();
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        this.#host.requestUpdate();
      }
    });
  }
}

/** The same enquiry, wherever the company lies. */
function anywhere(enquiry: Enquiry): Enquiry {
  const { 'company.municipality': _, ...facts } = enquiry.facts ?? {};
  return { ...enquiry, facts, company: { ...enquiry.company, municipality: null } };
}

/** What finds among single offers for one finder. */
export const createFinding = (host: Host): FindingController => new FindingController(host);
