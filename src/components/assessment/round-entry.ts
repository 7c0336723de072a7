import { html, nothing, type TemplateResult } from 'lit';
import { readRoundLink, type RoundLinkRefusal } from '../../core/exchange/codes/round-link.js';
import { BUILT_IN_INSTRUMENTS } from '../../core/content/instruments/index.js';
import type { Instrument, Round } from '../../core/model/assessment.js';
import { ROLES, SYSTEMS, type Role, type System } from '../../core/model/vocabulary.js';
import { loadPart } from '../../parts.js';
import { KoblingErrorEvent } from '../base/events.js';
import { formatDate } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { shownIn } from '../base/language.js';
import { today } from './new-response.js';
import { textsFor, type Speaker } from '../base/texts-for.js';
import { da } from './round-entry-texts.da.js';
import { en } from './round-entry-texts.en.js';
import type { SessionElement } from './session-element.js';
import type { StepView } from './step-view.js';

const textsOf = textsFor('roundEntry', { da, en });
/** What an element runs whose host has not said anything. */
const DEFAULT_INSTRUMENT = 'partnership-short';

/** Why a round that is whole is not answered under here. */
type Left = 'ownRound' | 'otherInstrument' | 'unknownInstrument';

/** A round that came as a link or as a file, as the assessment takes it and shows it. Nothing of it is stored. */
export class RoundEntry {
  /** The round that is answered under. */
  round: Round | undefined;
  readonly #host: SessionElement;
  /** The fragment that was read last, and the round that came, whether or not it is answered under here. */
  #hash = '';
  #came: Round | undefined;
  #refused: RoundLinkRefusal | 'no-file' | undefined;
  #left: Left | undefined;
  #isAsking = false;

  constructor(host: SessionElement) {
    this.#host = host;
  }

  /** The instrument that the round asks for, where the host has not chosen one. */
  get instrument(): string | undefined {
    return this.#isFree ? this.round?.instrument.id : undefined;
  }

  get systems(): readonly System[] {
    return this.round?.systems ?? SYSTEMS;
  }

  get roles(): readonly Role[] {
    return this.round?.roles ?? ROLES;
  }

  /** The host has chosen no instrument. */
  get #isFree(): boolean {
    const host = this.#host;
    return !host.hasAttribute('instrument') && host.instrument === DEFAULT_INSTRUMENT;
  }

  /** A fragment that was read before is not read again: a round that has come as a file since stays. */
  async readLink(hash: string): Promise<void> {
    if (hash !== this.#hash) {
      const { round, refused } = await readRoundLink(hash);
      this.#hash = hash;
      this.#take(round ?? undefined, refused ?? undefined);
    }
    this.#weigh();
  }

  /** The host may have chosen a round or an instrument since. */
  #weigh(): void {
    this.#left = this.#came && this.#whyNot(this.#came);
    this.round = this.#left ? undefined : this.#came;
  }

  #take(round: Round | undefined, refused?: RoundLinkRefusal | 'no-file'): void {
    const host = this.#host;
    this.#refused = refused;
    this.#came = round;
    if (round) this.#isAsking = false;
    this.#weigh();
    if (refused) host.dispatchEvent(new KoblingErrorEvent('RoundLinkError', refused, undefined));
  }

  /** Several elements may stand on a page: the round goes to those with its instrument, else to the first without one. */
  #whyNot(round: Round): Left | undefined {
    const host = this.#host;
    if (host.round !== undefined) return 'ownRound';
    const { id } = round.instrument;
    if (!this.#isFree) {
      const own = host.instrument;
      // An instrument by address or as an object is known once it is loaded; `fit` looks then.
      const isBuiltIn = BUILT_IN_INSTRUMENTS.some((one) => one === own);
      return isBuiltIn && own !== id ? 'otherInstrument' : undefined;
    }
    if (!BUILT_IN_INSTRUMENTS.some((one) => one === id)) return 'unknownInstrument';
    const others = [...host.ownerDocument.querySelectorAll(host.localName)].filter(
      (one) => one !== host && !one.hasAttribute('round'),
    );
    const isBefore = (one: Element): boolean =>
      (one.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isMeant = others.some((one) =>
      one.hasAttribute('instrument') ? one.getAttribute('instrument') === id : isBefore(one),
    );
    return isMeant ? 'otherInstrument' : undefined;
  }

  /** The instrument has been loaded: a round of another one is not answered under. */
  fit(instrument: Instrument): void {
    if (!this.round || this.round.instrument.id === instrument.id) return;
    this.round = undefined;
    this.#left = 'otherInstrument';
  }

  /** Another element of the page has the round, so nothing needs to be said here. */
  get #isTakenElsewhere(): boolean {
    const host = this.#host;
    return [...host.ownerDocument.querySelectorAll<SessionElement>(host.localName)].some(
      (one) => one !== host && one.taken?.round,
    );
  }

  /** Asks for the file or the link. */
  ask(): void {
    this.#isAsking = true;
    this.#host.requestUpdate();
    void this.#host.focusOn('round-ask');
  }

  async #onFile(file: File): Promise<void> {
    const { parseRound } = await loadPart.readers();
    const round = await file
      .text()
      .then((text) => parseRound(text, file.name))
      .catch(() => undefined);
    this.#take(round, round ? undefined : 'no-file');
    await this.#goOn();
  }

  async #onLink(written: string): Promise<void> {
    const at = written.indexOf('#');
    await this.readLink(at < 0 ? '' : written.slice(at).replace(/\s+/gu, ''));
    await this.#goOn();
  }

  async #goOn(): Promise<void> {
    const host = this.#host;
    if (this.round) await host.loadInstrument();
    host.requestUpdate();
    await host.focusOn(this.#refused ? 'round-refused' : 'here');
  }

  /** What the round is, or why there is none. */
  render(view: StepView): TemplateResult | typeof nothing {
    const { locale, session } = view;
    const t = textsOf(view);
    const { round } = this;
    if (!round)
      return html`${this.#renderRefused(view)} ${this.#isAsking ? this.#renderAsking(view) : nothing}`;
    // Until its questionnaire is there, what stands here is answered under no round.
    if (session.round !== round.id) return nothing;
    const { instrument } = session;
    const { title, partnership, collector, names, instrument: meant } = round;
    return html`<div class="round">
      <p class="label">${t.round}</p>
      <p>
        <b>${title ? shownIn(title, locale) : html`<bdi>${round.id}</bdi>`}</b>
        ${partnership ? html`<span class="quiet"><bdi>${partnership}</bdi></span>` : nothing}
      </p>
      <p class="note measure">
        ${this.#periodInWords(round, view)} ${round.mode === 'kiosk' ? nothing : names ? t.named : t.unnamed}
        ${collector ? t.collector(collector) : nothing}
      </p>
      ${
        meant.revision === instrument.revision
          ? nothing
          : html`<p class="note measure"><b>${t.otherRevision(meant.revision, instrument.revision)}</b></p>`
      }
    </div>`;
  }

  #periodInWords({ opens, closes }: Round, speaker: Speaker): string {
    const t = textsOf(speaker);
    const [from, to] = [opens, closes].map((date) => (date === null ? '' : formatDate(date, speaker.locale)));
    const now = today();
    if (from && opens !== null && now < opens) return t.early(from);
    if (to && closes !== null && now > closes) return t.late(to);
    if (from && to) return t.period.both(from, to);
    return to ? t.period.closes(to) : from ? t.period.opens(from) : '';
  }

  /** Who can see the answers, in the round's own words. */
  honest(speaker: Speaker): string | undefined {
    const t = textsOf(speaker);
    return this.round && t.honest(this.round.collector ?? t.theCollector, this.round.minGroup);
  }

  /** Asks for the name where the round is answered with one. */
  renderNames(view: StepView): TemplateResult | typeof nothing {
    const { session, onTell, kiosk } = view;
    if (!this.round?.names || kiosk) return nothing;
    const t = textsOf(view);
    const { respondent } = session.response;
    const field = (key: 'name' | 'organisation', autocomplete: 'name' | 'organization') =>
      html`<p>
        <label>
          <span class="label">${t[key]}</span>
          <input
            type="text"
            maxlength="200"
            autocomplete=${autocomplete}
            .value=${respondent[key] ?? ''}
            @change=${({ target }: Event) => onTell({ [key]: (target as HTMLInputElement).value.trim() })}
          />
        </label>
      </p>`;
    return html`${field('name', 'name')} ${field('organisation', 'organization')}
      <p class="note">${t.nameNote}</p>`;
  }

  #renderRefused(view: StepView): TemplateResult | typeof nothing {
    const t = textsOf(view);
    if (this.#left)
      return this.#left === 'otherInstrument' && this.#isTakenElsewhere
        ? nothing
        : html`<p class="note measure memory"><b>${t[this.#left]}</b></p>`;
    const refused = this.#refused;
    if (!refused) return nothing;
    return html`<div class="error" role="alert">
      ${headingAt(view.level + 1, t.refusedTitle, { id: 'round-refused' })}
      <p class="measure">${t.refused[refused]} ${t.instead}</p>
    </div>`;
  }

  #renderAsking(speaker: Speaker): TemplateResult {
    const t = textsOf(speaker);
    const host = this.#host;
    const onFile = (event: Event) => {
      const input = event.target as HTMLInputElement;
      const [file] = input.files ?? [];
      input.value = '';
      if (file) void host.withPart(() => this.#onFile(file), 'round');
    };
    const onLink = (event: Event) => {
      event.preventDefault();
      const field = (event.currentTarget as HTMLFormElement).querySelector('input');
      if (field) void this.#onLink(field.value);
    };
    return html`<div class="round">
      <p class="label" id="round-ask" tabindex="-1">${t.ask}</p>
      <p class="note">${t.askNote}</p>
      <p>
        <label class="file link"
          >${t.choose}<input type="file" accept=".json,application/json" @change=${onFile} />
        </label>
      </p>
      <form class="actions" @submit=${onLink}>
        <label><span class="label">${t.link}</span> <input type="text" inputmode="url" autocomplete="off" /></label>
        <button type="submit" class="link">${t.useLink}</button>
      </form>
    </div>`;
  }
}
